"""The plan: courses, experiences and credentials by school year and term."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from math import fsum

from clusterdesk.core.target import Target

FIRST_GRADE = 6
LAST_GRADE = 12
SCHOOL_YEAR_BEGINS = 8
"""The month with which a school year begins: August."""


class PlanKind(StrEnum):
    """What is planned."""

    COURSE = "course"
    CREDENTIAL = "credential"
    EXAM = "exam"
    ORGANIZATION = "organization"
    INTERNSHIP = "internship"
    EXTERNSHIP = "externship"
    VOLUNTEERING = "volunteering"
    PROJECT = "project"
    APPLICATION = "application"
    PROGRAM = "program"


class Term(StrEnum):
    """The part of a school year."""

    WHOLE = "whole"
    FALL = "fall"
    SPRING = "spring"
    SUMMER = "summer"


PLANNED: Mapping[str, PlanKind] = {
    kind.value: kind
    for kind in (
        PlanKind.COURSE,
        PlanKind.CREDENTIAL,
        PlanKind.ORGANIZATION,
        PlanKind.INTERNSHIP,
        PlanKind.EXTERNSHIP,
        PlanKind.PROJECT,
    )
}
"""What an idea of a cluster (a `core.facts.PrepareKind`) is in the plan; questions and search words are no plans."""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One thing in the plan.

    `year` is the calendar year in which its school year begins: 2026 for 2026-27. `credits` is None where none are
    counted, `cluster` the one it was suggested for, `goal` the UUID of the goal it serves.
    """

    uuid: str
    kind: PlanKind
    title: str
    year: int
    term: Term
    position: int
    credits: float | None
    note: str
    cluster: Target | None
    goal: str | None
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """What was typed for a thing in the plan; the service checks it."""

    kind: PlanKind
    title: str
    year: int
    term: Term = Term.WHOLE
    credits: float | None = None
    note: str = ""
    cluster: Target | None = None
    goal: str | None = None


def school_year(day: date) -> int:
    """Return the calendar year in which the school year of a day began."""
    return day.year if day.month >= SCHOOL_YEAR_BEGINS else day.year - 1


def grade_in(year: int, graduation_year: int | None) -> int | None:
    """Return the grade in the school year that begins in `year`, 13 and more for after school.

    Returns:
        None without a year of graduation, and before `FIRST_GRADE`.
    """
    if graduation_year is None:
        return None
    grade = LAST_GRADE - (graduation_year - 1 - year)
    return grade if grade >= FIRST_GRADE else None


def in_order(items: Iterable[PlanItem]) -> tuple[PlanItem, ...]:
    """Return the items by school year, then as the student put them; the UUID settles ties."""
    return tuple(sorted(items, key=lambda item: (item.year, item.position, item.uuid)))


@dataclass(frozen=True, slots=True)
class Credits:
    """The credits of some items: those already `earned`, and all that are `planned` (the earned ones among them)."""

    earned: float
    planned: float


def credits_of(items: Iterable[PlanItem]) -> Credits:
    """Return the credits of the items; what counts none adds none, and ten times 0.1 is 1."""
    counted = [item for item in items if item.credits]
    earned = (item.credits or 0.0 for item in counted if item.done_at is not None)
    planned = (item.credits or 0.0 for item in counted)
    return Credits(round(fsum(earned), DIGITS), round(fsum(planned), DIGITS))


DIGITS = 6
"""Decimals to which credits are added up."""

YEARS_SHOWN = 4
"""How many school years are shown when nobody knows when school ends."""


@dataclass(frozen=True, slots=True)
class PlanYear:
    """One school year of the plan with what is planned for it.

    Attributes:
        year: the calendar year in which it begins.
        grade: the grade the student is in, None when that is not known, and after school.
        last: whether everything later stands here too: after high school, or later than can be shown.
        now: whether it is the present school year.
        items: what is planned, in order.
    """

    year: int
    grade: int | None
    last: bool
    now: bool
    items: tuple[PlanItem, ...] = ()


def years_of(items: Iterable[PlanItem], graduation_year: int | None, today: date) -> tuple[PlanYear, ...]:
    """Return the school years of a plan, each thing in one of them.

    The first is the present one, or the beginning of high school while the student is in it, or the first with
    something in it; what is older than grade 6 stands in the first. The last holds all that comes after high school,
    and without a year of graduation all that is further away than `YEARS_SHOWN` years.
    """
    items = in_order(items)
    now = school_year(today)
    if graduation_year is None:
        last, earliest = now + YEARS_SHOWN, now
    else:
        last = graduation_year
        ninth = graduation_year - 4
        earliest = ninth if ninth <= now < last else now
    first = min([earliest, last, *(item.year for item in items)])
    if graduation_year is not None:
        first = max(first, graduation_year - 1 - (LAST_GRADE - FIRST_GRADE))
    years = range(min(first, last), last + 1)
    return tuple(
        PlanYear(
            year,
            None if year == last else grade_in(year, graduation_year),
            year == last,
            year == now or (year == last and now > last),
            tuple(item for item in items if min(max(item.year, years[0]), last) == year),
        )
        for year in years
    )


def year_for(grade: int | None, graduation_year: int | None, today: date) -> int:
    """Return the school year to plan an idea in that is usual for a grade: never one that is over."""
    now = school_year(today)
    if grade is None or graduation_year is None:
        return now
    return max(now, graduation_year - 1 - (LAST_GRADE - grade))
