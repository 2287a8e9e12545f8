"""What is coming up, from goals, plan and journal, in one list."""

from datetime import date

import pytest

from clusterdesk.core.due import DueKind, due_list, last_day, term_of
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.plan import PlanDraft, PlanKind, Term, school_year

TODAY = date(2026, 9, 1)
"""The day of the session's clock."""


@pytest.mark.parametrize(
    ("day", "term", "end"),
    [
        (date(2026, 8, 1), Term.FALL, date(2026, 12, 31)),
        (date(2026, 12, 31), Term.FALL, date(2026, 12, 31)),
        (date(2027, 1, 1), Term.SPRING, date(2027, 5, 31)),
        (date(2027, 5, 31), Term.SPRING, date(2027, 5, 31)),
        (date(2027, 6, 1), Term.SUMMER, date(2027, 7, 31)),
        (date(2027, 7, 31), Term.SUMMER, date(2027, 7, 31)),
    ],
)
def test_a_day_is_in_one_term(day, term, end):
    assert term_of(day) is term
    assert last_day(school_year(day), term) == end
    assert last_day(2026, Term.WHOLE) == date(2027, 5, 31)


def test_everything_due_is_in_one_list_soonest_first(session):
    steps = (StepDraft("Late", date(2026, 8, 1)), StepDraft("On the day", date(2026, 9, 8)), StepDraft("No day"))
    nurse = session.goals.keep(GoalDraft("Nurse", "", due=date(2026, 9, 8), steps=steps)).uuid
    done = session.goals.add_step(nurse, "Done", date(2026, 9, 2)).uuid
    session.goals.tick_step(done)
    gone = session.goals.keep(GoalDraft("Gone", "", due=TODAY)).uuid
    session.goals.set_state(gone, "let_go", "No")
    for title, day in (("Tomorrow", date(2026, 9, 2)), ("Over", date(2026, 8, 31))):
        session.journal.keep(EntryDraft(EntryKind.PROGRAM, title, TODAY, fields={"deadline": day}))
    session.journal.keep(EntryDraft(EntryKind.PROGRAM, "Without a day", TODAY))
    for title, day in (("CPR card", date(2026, 9, 2)), ("Run out", date(2026, 8, 31))):
        session.journal.keep(EntryDraft(EntryKind.GAINED, title, TODAY, fields={"expires": day}))
    for title, year, term in (
        ("Biology", 2026, Term.FALL),
        ("Spring", 2026, Term.SPRING),
        ("All year", 2026, Term.WHOLE),
        ("Last year", 2025, Term.FALL),
    ):
        session.plan.add(PlanDraft(PlanKind.COURSE, title, year, term))
    ticked = session.plan.add(PlanDraft(PlanKind.EXAM, "Done too", 2026, Term.FALL)).uuid
    session.plan.tick(ticked)

    due = session.standing().due
    assert [(one.kind, one.title, one.day) for one in due] == [
        (DueKind.STEP, "Late", date(2026, 8, 1)),
        (DueKind.DEADLINE, "Tomorrow", date(2026, 9, 2)),
        (DueKind.EXPIRY, "CPR card", date(2026, 9, 2)),
        (DueKind.STEP, "On the day", date(2026, 9, 8)),
        (DueKind.GOAL, "Nurse", date(2026, 9, 8)),
        (DueKind.PLAN, "Biology", date(2026, 12, 31)),
    ]
    assert [one.is_late(TODAY) for one in due] == [True, False, False, False, False, False]
    assert [one.is_near(TODAY) for one in due] == [True, True, True, True, True, False]
    assert due[0].about == "Nurse"
    assert [one.address.split("/")[0] for one in due] == ["goal", "journal", "journal", "goal", "goal", "plan"]


def test_what_lasts_the_whole_year_is_due_with_its_spring(session):
    session.plan.add(PlanDraft(PlanKind.COURSE, "All year", 2026, Term.WHOLE))
    items = session.plan.items()
    assert due_list((), items, (), date(2026, 12, 31)) == ()
    (one,) = due_list((), items, (), date(2027, 1, 1))
    assert (one.term, one.address, one.is_near(date(2027, 5, 30))) == (Term.WHOLE, "plan", False)
