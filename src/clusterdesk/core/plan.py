"""The plan: courses, experiences and credentials by school year and term."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

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
    """Return the credits of the items; what counts none adds none."""
    earned = planned = 0.0
    for item in items:
        planned += item.credits or 0.0
        earned += (item.credits or 0.0) if item.done_at is not None else 0.0
    return Credits(earned, planned)
