"""Steps that come again, the order of steps, kinds of goals, and the entries that made the difference."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal import due_again, next_due
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.target import Target

repeats = st.sampled_from(["weekly", "fortnightly", "monthly", "yearly"])
dates = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def goal_of(session, *steps, **values):
    return session.goals.keep(GoalDraft("Nurse", "", steps=steps, **values)).uuid


def steps_of(session, goal):
    return [(step.title, step.due, step.done_at is not None) for step in session.goals.goal(goal).steps]


@pytest.mark.parametrize(
    ("day", "repeat", "after"),
    [
        (date(2026, 12, 28), "weekly", date(2027, 1, 4)),
        (date(2026, 12, 28), "fortnightly", date(2027, 1, 11)),
        (date(2026, 12, 31), "monthly", date(2027, 1, 31)),
        (date(2027, 1, 31), "monthly", date(2027, 2, 28)),
        (date(2028, 2, 29), "yearly", date(2029, 2, 28)),
    ],
)
def test_the_next_day(day, repeat, after):
    assert next_due(day, repeat) == after


@given(st.none() | dates, repeats, dates)
def test_what_comes_again_lies_ahead_by_no_more_than_one_round(due, repeat, today):
    again = due_again(due, repeat, today)
    assert again > today
    assert again > (due or today)
    if due is None or due <= today:
        assert again - today <= timedelta(days=366)


def test_a_step_that_repeats_comes_again_right_below(session):
    goal = goal_of(session, StepDraft("Practice", date(2026, 9, 4), "weekly"), "Talk")
    step = session.goals.goal(goal).steps[0].uuid
    session.goals.tick_step(step)
    assert steps_of(session, goal) == [
        ("Practice", date(2026, 9, 4), True),
        ("Practice", date(2026, 9, 11), False),
        ("Talk", None, False),
    ]
    session.undo()
    assert steps_of(session, goal) == [("Practice", date(2026, 9, 4), False), ("Talk", None, False)]
    session.redo()
    assert len(steps_of(session, goal)) == 3
    session.goals.untick_step(step)
    assert steps_of(session, goal) == [("Practice", date(2026, 9, 4), False), ("Talk", None, False)]
    session.goals.tick_step(step)
    session.goals.tick_step(session.goals.goal(goal).steps[1].uuid)
    assert [due for _, due, _ in steps_of(session, goal)[:3]] == [
        date(2026, 9, 4),
        date(2026, 9, 11),
        date(2026, 9, 18),
    ]
    session.goals.untick_step(step)
    assert len(steps_of(session, goal)) == 4, "the one that came again is done, so it stays"


def test_a_step_that_repeats_ends_with_the_years_that_can_be_kept(session):
    goal = goal_of(session, StepDraft("Party", date(2200, 6, 1), "yearly"))
    session.goals.tick_step(session.goals.goal(goal).steps[0].uuid)
    assert steps_of(session, goal) == [("Party", date(2200, 6, 1), True)]


def test_moving_a_step(session):
    goal = goal_of(session, "a", "b", "c")
    a, _, c = (step.uuid for step in session.goals.goal(goal).steps)
    session.goals.move_step(a, 1)
    assert [title for title, *_ in steps_of(session, goal)] == ["b", "a", "c"]
    session.goals.move_step(c, -3)
    assert [title for title, *_ in steps_of(session, goal)] == ["c", "b", "a"]
    assert session.goals.move_step(c, 0).areas == frozenset()
    session.goals.move_step(c, 99)
    assert [title for title, *_ in steps_of(session, goal)] == ["b", "a", "c"]
    session.undo()
    assert [title for title, *_ in steps_of(session, goal)] == ["c", "b", "a"]
    with pytest.raises(BadInput):
        session.goals.move_step("nobody", 0)


def test_changing_a_step_keeps_whether_it_repeats_as_asked(session):
    goal = goal_of(session, StepDraft("Practice", None, "weekly"))
    step = session.goals.goal(goal).steps[0].uuid
    session.goals.edit_step(step, "Practice more", None, "monthly")
    assert session.goals.goal(goal).steps[0].repeat == "monthly"
    added = session.goals.add_step(goal, "Rest", None, "yearly").uuid
    assert {step.uuid: step.repeat for step in session.goals.goal(goal).steps}[added] == "yearly"


def test_done_steps_leave_room_for_new_ones(session):
    goal = goal_of(session, *(f"Step {number}" for number in range(200)))
    with pytest.raises(BadInput, match="200 steps"):
        session.goals.add_step(goal, "One more")
    session.goals.tick_step(session.goals.goal(goal).steps[0].uuid)
    session.goals.add_step(goal, "One more")


def test_the_kind_is_what_the_student_says_else_what_the_target_is(session):
    free, career, said = (
        session.goals.goal(goal_of(session, target=target, kind=kind)).current.of_kind
        for target, kind in ((None, None), (Target.career("29-1141.00"), None), (None, "credential"))
    )
    assert (free, career, said) == ("free", "career", "credential")


def test_a_version_keeps_the_entries_that_made_the_difference(session):
    goal = goal_of(session, kind="credential")
    session.goals.revise(goal, "Doctor", "I met one.", None, None, entries=["e1", "e2", "e1"])
    session.goals.set_state(goal, "let_go", "Too long.", ["e3"])
    session.goals.set_state(goal, "active", "Not so long.")
    versions = session.goals.goal(goal).versions
    assert [version.entries for version in versions] == [(), ("e1", "e2"), ("e3",), ()]
    assert [version.kind for version in versions] == ["credential", None, None, None]
    with pytest.raises(BadInput, match="100 journal entries"):
        session.goals.revise(goal, "Doctor", "", None, None, entries=[f"e{number}" for number in range(101)])
