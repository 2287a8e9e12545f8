"""The file of a portfolio through its session: counted, looked into, brought back, copied."""

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.errors import PortfolioGone
from clusterdesk.core.goal import GoalDraft
from clusterdesk.services.session import Session


def keep(session, title):
    return session.goals.keep(GoalDraft(title, "Because", steps=("Ask",)))


def test_what_is_kept_is_told_with_its_place_and_size(session, file):
    keep(session, "Nurse")
    kept = session.keeping.read()
    assert (kept.path, kept.size) == (file, file.stat().st_size)
    assert (list(kept.contents.goals.values()), kept.contents.steps) == (["Nurse"], 1)
    assert kept.backups == ()


def test_going_back_changes_every_area_and_begins_undo_anew(session, clock):
    keep(session, "Nurse")
    backup = session._portfolio.back_up()
    keep(session, "Pilot")
    preview = session.keeping.preview(backup)
    assert (preview.returning, preview.going) == ((), ("Pilot",))
    changes = session.keeping.restore(backup)
    assert changes.action is Action.GO_BACK
    assert changes.areas == frozenset(PortfolioArea)
    assert changes.undoable is changes.redoable is None
    assert [goal.current.title for goal in session.goals.goals()] == ["Nurse"]
    assert session.undo().areas == frozenset()
    # What was replaced is there to come back.
    newest = session.keeping.read().backups[0]
    assert session.keeping.preview(newest).returning == ("Pilot",)


def test_a_copy_holds_what_the_portfolio_holds(session, tmp_path, catalog, clock):
    keep(session, "Nurse")
    target = tmp_path / "stick.clusterdesk"
    assert session.keeping.save_copy(target) == target
    copy = Session.open(target, catalog, clock)
    assert [goal.current.title for goal in copy.goals.goals()] == ["Nurse"]
    copy.close()


def test_a_file_that_is_gone_is_told(session, file):
    kept = file.with_name("moved.clusterdesk")
    file.rename(kept)
    with pytest.raises(PortfolioGone):
        session.keeping.read()
    kept.rename(file)
