"""Goals: kept, revised, ticked off, with every limit."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.target import Target
from clusterdesk.services.goals import REASON_LIMIT, STEP_LIMIT, STEPS_LIMIT, TITLE_LIMIT
from clusterdesk.services.session import Session

NURSE = Target.career("29-1141.00")
SNAPSHOT = TargetSnapshot("Registered Nurses", "2026.1", 93600.0, "year", 2024, 3_391_000.0, 2024)
DRAFT = GoalDraft("Become a nurse", "I like to help.", NURSE, SNAPSHOT, date(2027, 6, 1), ("Read", "Ask"))


@pytest.fixture
def goal(session):
    return session.goals.keep(DRAFT).uuid


def test_a_goal_is_kept_with_its_steps_and_its_first_version(session, goal, file, catalog, clock):
    found = session.goals.goal(goal)
    assert [(step.position, step.title, step.done_at) for step in found.steps] == [(0, "Read", None), (1, "Ask", None)]
    assert found.due == date(2027, 6, 1)
    (version,) = found.versions
    assert version == found.current
    assert (version.number, version.title, version.reason, version.state) == (1, DRAFT.title, DRAFT.reason, "active")
    assert (version.target, version.snapshot) == (NURSE, SNAPSHOT)
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.goals.goals() == (found,)
    finally:
        again.close()


def test_keeping_says_what_changed(session):
    changes = session.goals.keep(DRAFT)
    assert (changes.action, changes.areas) == (Action.KEEP_GOAL, {PortfolioArea.GOALS})
    assert changes.undoable == Action.KEEP_GOAL


def test_goals_are_listed_the_first_kept_first_whatever_happens_to_them_later(session):
    titles = ["b", "a", "c"]
    uuids = [session.goals.keep(GoalDraft(title, "")).uuid for title in titles]
    session.goals.set_due(uuids[0], date(2030, 1, 1))
    session.goals.revise(uuids[1], "a", "again", None, None)
    assert [goal.uuid for goal in session.goals.goals()] == uuids


def test_a_goal_may_stand_free(session):
    found = session.goals.goal(session.goals.keep(GoalDraft("Find out", "")).uuid)
    assert (found.current.target, found.current.snapshot, found.due, found.steps) == (None, None, None, ())


def test_a_new_direction_is_a_new_version_and_the_old_one_stays(session, goal):
    first = session.goals.goal(goal).current
    teacher = Target.of_cluster("modern", "education")
    changes = session.goals.revise(goal, "Become a teacher", "I liked tutoring.", teacher, None)
    assert (changes.action, changes.uuid) == (Action.REVISE_GOAL, goal)
    old, new = session.goals.goal(goal).versions
    assert old == first
    assert (new.number, new.title, new.target, new.snapshot, new.state) == (
        2,
        "Become a teacher",
        teacher,
        None,
        "active",
    )
    assert new.made_at > old.made_at


def test_letting_go_and_taking_up_again_are_versions_too(session, goal):
    session.goals.set_state(goal, "let_go", "Not for me.")
    session.goals.set_state(goal, "active", "After all.")
    versions = session.goals.goal(goal).versions
    assert [(one.number, one.state, one.reason) for one in versions] == [
        (1, "active", "I like to help."),
        (2, "let_go", "Not for me."),
        (3, "active", "After all."),
    ]
    assert {(one.title, one.target, one.snapshot) for one in versions} == {(DRAFT.title, NURSE, SNAPSHOT)}


def test_revising_keeps_the_state(session, goal):
    session.goals.set_state(goal, "reached", "")
    session.goals.revise(goal, "Head nurse", "", NURSE, SNAPSHOT)
    assert session.goals.goal(goal).current.state == "reached"


def test_undoing_a_revision_takes_back_the_version_and_redo_brings_back_the_same(session, goal):
    session.goals.revise(goal, "Teacher", "", None, None)
    revised = session.goals.goal(goal)
    session.undo()
    assert [one.title for one in session.goals.goal(goal).versions] == ["Become a nurse"]
    session.redo()
    assert session.goals.goal(goal) == revised


def test_the_due_day_is_no_version(session, goal):
    session.goals.set_due(goal, None)
    found = session.goals.goal(goal)
    assert found.due is None
    assert len(found.versions) == 1
    session.undo()
    assert session.goals.goal(goal).due == DRAFT.due


def test_steps_are_added_at_the_end_changed_ticked_and_deleted(session, goal, clock):
    added = session.goals.add_step(goal, "  Visit\na hospital ", date(2027, 1, 5))
    assert added.action == Action.ADD_STEP
    session.goals.edit_step(session.goals.goal(goal).steps[0].uuid, "Read two books", date(2026, 10, 1))
    assert session.goals.tick_step(added.uuid).action == Action.TICK_STEP
    found = session.goals.goal(goal)
    assert [step.title for step in found.steps] == ["Read two books", "Ask", "Visit a hospital"]
    assert [step.due for step in found.steps] == [date(2026, 10, 1), None, date(2027, 1, 5)]
    assert found.steps[2].done_at <= clock.now
    assert found.progress == pytest.approx(1 / 3)
    session.goals.delete_step(found.steps[1].uuid)
    session.goals.untick_step(added.uuid)
    found = session.goals.goal(goal)
    assert [step.title for step in found.steps] == ["Read two books", "Visit a hospital"]
    assert found.progress == 0
    assert [step.position for step in session.goals.goal(goal).steps] == [0, 2]


def test_a_step_can_be_added_after_all_were_deleted(session, goal):
    for step in session.goals.goal(goal).steps:
        session.goals.delete_step(step.uuid)
    session.goals.add_step(goal, "Start again")
    assert [step.position for step in session.goals.goal(goal).steps] == [0]


def test_ticking_twice_keeps_the_first_time(session, goal, clock):
    step = session.goals.goal(goal).steps[0].uuid
    assert session.goals.untick_step(step).areas == frozenset()
    session.goals.tick_step(step)
    first = session.goals.goal(goal).steps[0].done_at
    clock.now += timedelta(days=1)
    assert session.goals.tick_step(step).areas == frozenset()
    assert session.goals.goal(goal).steps[0].done_at == first


def test_a_deleted_goal_is_gone_with_its_steps_and_comes_back_whole(session, goal):
    before = session.goals.goal(goal)
    assert session.goals.delete(goal).action == Action.DELETE_GOAL
    assert session.goals.goals() == ()
    with pytest.raises(BadInput, match="This step is not in the portfolio"):
        session.goals.tick_step(before.steps[0].uuid)
    session.undo()
    assert session.goals.goal(goal) == before


def test_what_is_not_there_is_told(session, goal):
    for call in (
        lambda: session.goals.goal("nobody"),
        lambda: session.goals.revise("nobody", "a", "", None, None),
        lambda: session.goals.set_state("nobody", "active", ""),
        lambda: session.goals.set_due("nobody", None),
        lambda: session.goals.delete("nobody"),
        lambda: session.goals.add_step("nobody", "a", None),
    ):
        with pytest.raises(BadInput, match="This goal is not in the portfolio any more"):
            call()
    for call in (
        lambda: session.goals.edit_step("nobody", "a", None),
        lambda: session.goals.tick_step("nobody"),
        lambda: session.goals.untick_step("nobody"),
        lambda: session.goals.delete_step("nobody"),
    ):
        with pytest.raises(BadInput, match="This step is not in the portfolio any more"):
            call()


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("title", "", "The title is empty."),
        ("title", " \u2003\n", "The title is empty."),
        ("title", "x" * (TITLE_LIMIT + 1), "The title has 201 characters; up to 200 can be kept."),
        ("reason", "x" * (REASON_LIMIT + 1), "The reason has 10,001 characters; up to 10,000 can be kept."),
        ("steps", ("",), "The step is empty."),
        ("steps", ("x" * (STEP_LIMIT + 1),), "The step has 301 characters; up to 300 can be kept."),
        ("steps", ("x",) * (STEPS_LIMIT + 1), "A goal has room for 200 steps."),
        ("due", date(1899, 12, 31), "The year of the due date must be from 1900 to 2200."),
        ("due", date(9999, 1, 1), "The year of the due date must be from 1900 to 2200."),
    ],
)
def test_what_is_too_long_or_too_far_away_is_told_and_nothing_is_kept(session, field, value, reason):
    with pytest.raises(BadInput) as told:
        session.goals.keep(replace(DRAFT, **{field: value}))
    assert told.value.sentence == reason
    assert session.goals.goals() == ()
    assert session.undo().areas == frozenset()


def test_the_same_limits_hold_for_later_changes(session, goal):
    step = session.goals.goal(goal).steps[0].uuid
    before = session.goals.goal(goal)
    for call in (
        lambda: session.goals.revise(goal, "", "", None, None),
        lambda: session.goals.set_state(goal, "active", "x" * (REASON_LIMIT + 1)),
        lambda: session.goals.set_state(goal, "dreamt", ""),
        lambda: session.goals.set_due(goal, date(2201, 1, 1)),
        lambda: session.goals.add_step(goal, "", None),
        lambda: session.goals.add_step(goal, "a", date(1, 1, 1)),
        lambda: session.goals.edit_step(step, "x" * (STEP_LIMIT + 1), None),
        lambda: session.goals.edit_step(step, "a", date(2201, 1, 1)),
    ):
        with pytest.raises(BadInput):
            call()
    assert session.goals.goal(goal) == before


def test_everything_up_to_the_limits_is_kept(session):
    draft = GoalDraft(
        "🩺" * TITLE_LIMIT, "ש" * REASON_LIMIT, due=date(2200, 12, 31), steps=("x" * STEP_LIMIT,) * STEPS_LIMIT
    )
    goal = session.goals.keep(draft).uuid
    found = session.goals.goal(goal)
    assert (found.current.title, found.current.reason, found.due) == (draft.title, draft.reason, draft.due)
    assert tuple(step.title for step in found.steps) == draft.steps
    with pytest.raises(BadInput, match="room for 200 steps"):
        session.goals.add_step(goal, "one more", None)


def test_goals_are_read_again_after_every_write_and_only_then(session):
    first = session.goals.goals()
    assert session.goals.goals() is first
    goal = session.goals.keep(GoalDraft("Nurse", "", steps=("Talk",))).uuid
    kept = session.goals.goals()
    assert [one.uuid for one in kept] == [goal]
    assert session.goals.goals() is kept
    session.undo()
    assert session.goals.goals() == first
    session.redo()
    assert session.goals.goals() == kept
    session.journal.keep(EntryDraft(EntryKind.REFLECTION, "Thought", date(2026, 9, 1)))
    assert session.goals.goals() == kept
