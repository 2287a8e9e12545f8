"""What is coming up in one list: dated steps and goals, deadlines, credentials that run out, the plan of this term."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from clusterdesk.core.goal import Goal
from clusterdesk.core.plan import SCHOOL_YEAR_BEGINS, PlanItem, Term, school_year

NEAR = timedelta(days=7)
"""What is due within this time, or late, is worth a reminder."""

SUMMER_BEGINS = 6
"""The month with which the summer begins; the fall begins with the school year, the spring with the calendar year."""


class DueKind(StrEnum):
    """What is due; on one day they come in this order."""

    STEP = "step"
    GOAL = "goal"
    DEADLINE = "deadline"
    EXPIRY = "expiry"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day that an entry of the journal tells of: the deadline of an education program.

    `expires`: the last day that a credential is good.
    """

    entry: str
    title: str
    day: date
    expires: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due.

    Attributes:
        kind: what it is.
        day: when; the last day of its term for something of the plan.
        title: its title.
        about: the title of the goal that a step belongs to, else empty.
        address: where it is shown in the window.
        term: the term of something of the plan, which has no day of its own; None for all else.
    """

    kind: DueKind
    day: date
    title: str
    about: str
    address: str
    term: Term | None = None

    def is_late(self, today: date) -> bool:
        """Return whether its day is over."""
        return self.day < today

    def is_near(self, today: date) -> bool:
        """Return whether it deserves a reminder: it is late or due within a week. A term is too wide for that."""
        return self.term is None and self.day <= today + NEAR


def term_of(day: date) -> Term:
    """Return the term of the school year that a day is in."""
    if day.month >= SCHOOL_YEAR_BEGINS:
        return Term.FALL
    return Term.SUMMER if day.month >= SUMMER_BEGINS else Term.SPRING


def last_day(year: int, term: Term) -> date:
    """Return the last day of a term of the school year that begins in `year`; the whole year ends with the spring."""
    if term is Term.FALL:
        return date(year, 12, 31)
    return date(year + 1, SCHOOL_YEAR_BEGINS if term is Term.SUMMER else SUMMER_BEGINS, 1) - timedelta(days=1)


def due_list(
    goals: Iterable[Goal], plan: Iterable[PlanItem], deadlines: Iterable[Deadline], today: date
) -> tuple[Due, ...]:
    """Return what is due, soonest first.

    Goals count while they are active, steps while they are open. A deadline that has passed cannot be met any more, a
    credential that has run out is no news, and an earlier term is over: they are left to the pages that they are on. Of
    the plan there is what is open this term.
    """
    found = list(_of_goals(goal for goal in goals if goal.current.state == "active"))
    found += [_of_entry(one) for one in deadlines if one.day >= today]
    end = last_day(school_year(today), term_of(today))
    found += [
        Due(DueKind.PLAN, end, item.title, "", "plan", item.term)
        for item in plan
        if item.done_at is None and last_day(item.year, item.term) == end
    ]
    order = list(DueKind)
    return tuple(sorted(found, key=lambda one: (one.day, order.index(one.kind))))


def _of_entry(one: Deadline) -> Due:
    return Due(DueKind.EXPIRY if one.expires else DueKind.DEADLINE, one.day, one.title, "", f"journal/{one.entry}")


def _of_goals(active: Iterable[Goal]) -> Iterable[Due]:
    for goal in active:
        title, address = goal.current.title, f"goal/{goal.uuid}"
        for step in goal.steps:
            if step.due is not None and step.done_at is None:
                yield Due(DueKind.STEP, step.due, step.title, title, address)
        if goal.due is not None:
            yield Due(DueKind.GOAL, goal.due, title, "", address)
