"""The file of a portfolio through its session: counted, looked into, brought back, copied."""

from datetime import date

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.errors import BadInput, PortfolioGone
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.services.session import Session
from clusterdesk.store import backups


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
    backup = session._portfolio.file.back_up()
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


def test_a_portfolio_is_sealed_sealed_anew_and_unsealed_with_the_passphrase_each_time(session, file, catalog, clock):
    keep(session, "Nurse")
    assert not session.sealed
    session.undo()
    changes = session.keeping.seal("lamp river zebra")
    assert (changes.action, changes.areas, changes.deleted) == (Action.SEAL, frozenset(), 0)
    assert changes.redoable is Action.KEEP_GOAL
    session.redo()
    assert session.sealed
    assert session.keeping.read().sealed
    assert session.keeping.is_passphrase("lamp river zebra")
    for wrong in (None, "zebra river lamp"):
        with pytest.raises(BadInput, match="not the passphrase"):
            session.keeping.seal("another long one", wrong)
    with pytest.raises(BadInput, match="at least 8"):
        session.keeping.seal("short", "lamp river zebra")
    session.keeping.seal("another long one", "lamp river zebra")
    # Undo is not forgotten: the content is the same.
    session.undo()
    session.redo()
    session.close()
    again = Session.open(file, catalog, clock, passphrase="another long one")  # noqa: S106 - of this test
    assert [goal.current.title for goal in again.goals.goals()] == ["Nurse"]
    with pytest.raises(BadInput, match="not the passphrase"):
        again.keeping.unseal("lamp river zebra")
    again.keeping.unseal("another long one")
    again.close()
    Session.open(file, catalog, clock).close()


def test_the_journal_and_the_plan_are_counted_too(session):
    session.journal.keep(EntryDraft(EntryKind.REFLECTION, "Today", date(2026, 9, 1)))
    gone = session.journal.keep(EntryDraft(EntryKind.REFLECTION, "Gone", date(2026, 9, 1))).uuid
    session.journal.delete(gone)
    session.plan.add(PlanDraft(PlanKind.COURSE, "Biology", 2026))
    contents = session.keeping.read().contents
    assert (contents.entries, contents.plan, contents.saved) == (1, 1, 0)


def test_who_finishes_has_a_backup_of_the_last_changes(session, clock):
    assert session.keeping.finish().backups == ()
    keep(session, "Nurse")
    (made,) = session.keeping.finish().backups
    assert session.keeping.finish().backups == (made,)
    session.close()
    assert backups.listed(session.path) == (made,)
