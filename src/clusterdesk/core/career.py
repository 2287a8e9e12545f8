"""Occupations as the catalog tells them, in one language, every figure with its source."""

from dataclasses import dataclass
from typing import Literal

from clusterdesk.core.cluster import Membership
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.source import Source


@dataclass(frozen=True, slots=True)
class Pay:
    """National wages of one May, in dollars a year, or a dollar an hour where only hourly wages are published."""

    unit: Literal["year", "hour"]
    p10: Figure
    p25: Figure
    median: Figure
    p75: Figure
    p90: Figure


@dataclass(frozen=True, slots=True)
class Outlook:
    """National employment projections: jobs and openings a year in persons (not thousands), growth in per cent."""

    first_year: int
    last_year: int
    jobs_first: Figure
    jobs_last: Figure
    growth: Figure
    openings: Figure


@dataclass(frozen=True, slots=True)
class CareerSummary:
    """What a table row or a card shows of an occupation. `code` is the O*NET-SOC code; `job_zone` 1-5 or None."""

    code: str
    title: str
    pay: Figure
    pay_unit: Literal["year", "hour"]
    growth: Figure
    openings: Figure
    education: Education | None
    job_zone: int | None
    bright: bool


@dataclass(frozen=True, slots=True)
class Career:
    """A whole career page. `absent` says why there are no interest ratings where `interests` is None."""

    summary: CareerSummary
    description: str
    activities: tuple[str, ...]
    other_titles: tuple[str, ...]
    memberships: tuple[Membership, ...]
    pay: Pay
    outlook: Outlook
    interests: InterestProfile | None
    interests_source: Source
    absent: Absence | None
    education_source: Source
    job_zone_source: Source
