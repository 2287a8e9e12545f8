"""The bin: everything can be put back whole for 30 days, then it goes for good, and so it does when it is emptied."""

import logging
import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.services import portfolio
from clusterdesk.services.journal import NewFile
from clusterdesk.services.session import Session

WORDS = "Zanzibar submarine"
MONTH = timedelta(days=30)


def keep_all(session):
    """Keep a goal with steps, an entry with a file that speaks for it, and a course; return their UUIDs."""
    goal = session.goals.keep(GoalDraft(f"{WORDS} goal", WORDS, steps=("Read", "Talk"))).uuid
    draft = EntryDraft(EntryKind.REFLECTION, f"{WORDS} entry", date(2026, 9, 1), stances={goal: Speaks.FOR})
    entry = session.journal.keep(draft, [NewFile("notes.txt", WORDS.encode())]).uuid
    item = session.plan.add(PlanDraft(PlanKind.COURSE, f"{WORDS} course", 2026, note=WORDS)).uuid
    return goal, entry, item


def delete_all(session, goal, entry, item):
    session.goals.delete(goal)
    session.journal.delete(entry)
    session.plan.delete(item)


def seen(session):
    return session.goals.goals(), session.journal.entries(), session.plan.items()


def found_in(path):
    """Return whether a secret word is in any row of a file."""
    connection = sqlite3.connect(path)
    try:
        return any(WORDS in line or WORDS.encode().hex().upper() in line.upper() for line in connection.iterdump())
    finally:
        connection.close()


def test_what_was_deleted_lies_in_the_bin_and_comes_back_whole(session):
    uuids = keep_all(session)
    before = seen(session)
    delete_all(session, *uuids)
    assert seen(session) == ((), (), ())
    item, entry, goal = session.bin.all()
    assert [one.kind for one in (item, entry, goal)] == ["plan_item", "entry", "goal"]
    assert (goal.title, goal.parts, entry.parts, item.parts) == (f"{WORDS} goal", 2, 1, 0)
    assert goal.goes_at - goal.deleted_at == MONTH
    areas = [session.bin.restore(one.uuid).areas for one in (goal, entry, item)]
    assert areas == [{PortfolioArea.GOALS}, {PortfolioArea.JOURNAL}, {PortfolioArea.PLAN}]
    assert seen(session) == before
    assert session.journal.content(before[1][0].attachments[0].uuid) == WORDS.encode()
    assert session.bin.all() == ()


def test_putting_back_can_be_undone(session):
    uuids = keep_all(session)
    delete_all(session, *uuids)
    assert session.bin.restore(uuids[0]).undoable is Action.PUT_BACK
    session.undo()
    assert session.goals.goals() == ()
    assert len(session.bin.all()) == 3
    session.redo()
    assert [goal.uuid for goal in session.goals.goals()] == [uuids[0]]


def test_the_newest_title_names_a_goal_in_the_bin(session):
    goal = session.goals.keep(GoalDraft("Doctor", "")).uuid
    session.goals.revise(goal, "Nurse", "Shorter.", None, None)
    session.goals.delete(goal)
    assert [one.title for one in session.bin.all()] == ["Nurse"]


def test_what_is_not_in_the_bin_cannot_be_put_back(session):
    with pytest.raises(BadInput, match="not in the bin"):
        session.bin.restore("11111111-1111-4111-8111-111111111111")


def test_emptying_leaves_no_word_of_it_and_nothing_to_undo(session, file):
    delete_all(session, *keep_all(session))
    step = session.goals.add_step(session.goals.keep(GoalDraft("Stays", "")).uuid, f"{WORDS} step").uuid
    session.goals.delete_step(step)
    outcome = session.bin.empty()
    assert (outcome.action, outcome.undoable, outcome.areas) == (Action.EMPTY_BIN, None, frozenset(PortfolioArea))
    assert session.bin.all() == ()
    session.undo()
    assert [goal.current.title for goal in session.goals.goals()] == ["Stays"]
    session.close()
    assert not found_in(file)


def settled(file, catalog, clock):
    """Return a session as the window has it a moment after Home is shown."""
    session = Session.open(file, catalog, clock)
    session.settle()
    return session


def test_after_30_days_it_goes_when_the_portfolio_is_opened_and_not_before(file, catalog, clock):
    session = Session.open(file, catalog, clock)
    delete_all(session, *keep_all(session))
    session.close()
    clock.now += MONTH - timedelta(minutes=1)
    session = settled(file, catalog, clock)
    assert len(session.bin.all()) == 3
    session.close()
    assert found_in(file)
    clock.now += timedelta(minutes=2)
    session = settled(file, catalog, clock)
    assert session.bin.all() == ()
    session.close()
    assert not found_in(file)


def test_a_file_that_was_taken_off_an_entry_goes_too(file, catalog, clock):
    session = Session.open(file, catalog, clock)
    _, entry, _ = keep_all(session)
    session.journal.detach(session.journal.entry(entry).attachments[0].uuid)
    session.close()
    clock.now += MONTH + timedelta(days=1)
    session = settled(file, catalog, clock)
    assert session.journal.entry(entry).attachments == ()
    session.close()
    connection = sqlite3.connect(file)
    assert connection.execute("SELECT count(*) FROM attachment_content").fetchone()[0] == 0
    connection.close()


@pytest.mark.expect_log("The bin was not emptied")
def test_a_drive_that_is_gone_keeps_the_bin_for_the_next_time(file, catalog, clock, caplog):
    session = Session.open(file, catalog, clock)
    delete_all(session, *keep_all(session))
    clock.now += MONTH + timedelta(days=1)
    hidden = file.with_name("away.clusterdesk")
    file.rename(hidden)
    with caplog.at_level(logging.WARNING):
        session.bin.expire()
    assert "The bin was not emptied: PortfolioGone" in caplog.text
    caplog.clear()
    hidden.rename(file)
    assert len(session.bin.all()) == 3
    session.bin.expire()
    assert session.bin.all() == ()
    session.close()


def test_put_back_on_one_copy_wins_over_gone_for_good_on_the_other(file, catalog, clock, tmp_path):
    session = Session.open(file, catalog, clock)
    uuids = keep_all(session)
    before = seen(session)
    delete_all(session, *uuids)
    session.close()
    copy = tmp_path / "copy.clusterdesk"
    shutil.copy(file, copy)
    other = Session.open(copy, catalog, clock)
    for uuid in uuids:
        other.bin.restore(uuid)
    other.close()
    session = Session.open(file, catalog, clock)
    session.bin.empty()
    session.merging.merge(copy)
    assert seen(session) == before
    assert session.journal.content(before[1][0].attachments[0].uuid) == WORDS.encode()
    assert session.merging.merge(copy).report.empty
    session.close()


def test_an_older_copy_does_not_bring_back_what_is_gone_for_good(file, catalog, clock, tmp_path):
    session = Session.open(file, catalog, clock)
    uuids = keep_all(session)
    session.close()
    copy = tmp_path / "copy.clusterdesk"
    shutil.copy(file, copy)
    session = Session.open(file, catalog, clock)
    delete_all(session, *uuids)
    session.bin.empty()
    session.merging.merge(copy)
    assert seen(session) == ((), (), ())
    session.close()
    clock.now += MONTH + timedelta(days=1)
    session = settled(file, catalog, clock)
    assert session.bin.all() == ()
    session.close()
    assert not found_in(file)


steps = st.lists(st.sampled_from(["keep", "delete", "restore", "undo", "redo", "revise"]), max_size=25)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps, st.integers(0, 1000))
def test_whatever_is_done_every_version_is_in_a_goal_or_in_the_bin(tmp_path_factory, catalog, work, seed):
    """Nothing is lost: what was ever kept is alive, in the bin, or taken back by undo and comes again by redo."""
    now = [datetime(2026, 9, 1, tzinfo=UTC)]

    def clock():
        now[0] += timedelta(seconds=1)
        return now[0]

    folder = tmp_path_factory.mktemp("bin")
    session = Session.open(portfolio.create(folder, "Ana", None, clock), catalog, clock)
    kept = set()
    try:
        for at, what in enumerate(work):
            goals = session.goals.goals()
            binned = [one for one in session.bin.all() if one.kind == "goal"]
            if what == "keep":
                kept.add(session.goals.keep(GoalDraft(f"Goal {at}", "")).uuid)
            elif what == "delete" and goals:
                session.goals.delete(goals[seed % len(goals)].uuid)
            elif what == "restore" and binned:
                session.bin.restore(binned[seed % len(binned)].uuid)
            elif what == "revise" and goals:
                session.goals.revise(goals[seed % len(goals)].uuid, f"Revised {at}", "why", None, None)
            elif what == "undo":
                session.undo()
            elif what == "redo":
                session.redo()
            alive = {goal.uuid for goal in session.goals.goals()}
            in_bin = {one.uuid for one in session.bin.all() if one.kind == "goal"}
            assert not alive & in_bin
            assert in_bin <= kept
            assert alive <= kept
            numbers = [[version.number for version in goal.versions] for goal in session.goals.goals()]
            assert all(row == list(range(1, len(row) + 1)) for row in numbers)
    finally:
        session.close()
