"""What stands out in a group of careers: most openings, fastest growth, best pay, and the education asked for."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Figure
from clusterdesk.core.source import Source

LEADERS = 5
"""How many careers are named for each figure."""


@dataclass(frozen=True, slots=True)
class Leaders:
    """The careers of a group with the highest figures, the highest first, equal ones in the order they came.

    A figure that is published for a wider group of careers only says nothing about one of them, so careers with such a
    figure are left out. So is pay by the hour among `pay`, which is a year's.
    """

    openings: tuple[CareerSummary, ...]
    growth: tuple[CareerSummary, ...]
    pay: tuple[CareerSummary, ...]


@dataclass(frozen=True, slots=True)
class EducationStep:
    """One level of education that is usual for entry: the careers that ask for it, and their jobs.

    Attributes:
        level: the level as the Bureau of Labor Statistics assigns it; None: it assigns none.
        careers: O*NET occupations.
        jobs: persons in the first year of the projections, each six-digit SOC group counted once.
        share: the part of the jobs of all steps with a level, 0 to 1.
    """

    level: Education | None
    careers: int
    jobs: float
    share: float


@dataclass(frozen=True, slots=True)
class EducationMix:
    """The education that is usual for entry into the careers of a group, the least first; without a level last."""

    steps: tuple[EducationStep, ...]
    source: Source
    jobs_source: Source


def leaders(careers: Iterable[CareerSummary], count: int = LEADERS) -> Leaders:
    """Return the careers with the most openings, the fastest growth and the best pay."""
    careers = tuple(careers)
    return Leaders(
        openings=_highest(careers, lambda career: career.openings, count),
        growth=_highest(careers, lambda career: career.growth, count),
        pay=_highest([career for career in careers if career.pay_unit == "year"], lambda career: career.pay, count),
    )


def _highest(
    careers: Iterable[CareerSummary], figure: Callable[[CareerSummary], Figure], count: int
) -> tuple[CareerSummary, ...]:
    own = [career for career in careers if figure(career).value is not None and not figure(career).wider_group]
    return tuple(sorted(own, key=lambda career: -(figure(career).value or 0.0))[:count])


def education_steps(
    careers: Iterable[CareerSummary], jobs: Mapping[Education | None, float]
) -> tuple[EducationStep, ...]:
    """Return how many careers, and which share of the jobs, ask for each level of education.

    Args:
        careers: the careers of the group.
        jobs: the jobs of the group by level; None: those without a level.
    """
    counts = Counter(career.education for career in careers)
    levels: list[Education | None] = [level for level in Education if counts[level]]
    whole = sum(jobs.get(level, 0.0) for level in levels)
    if counts[None]:
        levels.append(None)
    return tuple(
        EducationStep(
            level, counts[level], jobs.get(level, 0.0), jobs.get(level, 0.0) / whole if level and whole else 0.0
        )
        for level in levels
    )
