"""What the catalog knows beyond summaries, each with its source.

Of an occupation: what it asks for, how people get there, the labour market over years, programs of study. Of a cluster:
its market, its counterparts in the other framework, how to prepare.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from clusterdesk.core.career import CareerSummary, Outlook, Pay
from clusterdesk.core.cluster import Membership
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.finding import SkillHit
from clusterdesk.core.framework import Framework
from clusterdesk.core.source import Source

T = TypeVar("T")


class Bright(StrEnum):
    """Why the Department of Labor gives an occupation a bright outlook."""

    RAPID_GROWTH = "rapid_growth"
    MANY_OPENINGS = "many_openings"
    NEW_AND_EMERGING = "new_and_emerging"


class Experience(StrEnum):
    """Work experience in a related occupation that is usual before entry (Bureau of Labor Statistics, Table 5.4)."""

    NONE = "none"
    UNDER_5_YEARS = "under_5_years"
    FIVE_YEARS_OR_MORE = "5_years_or_more"


class Training(StrEnum):
    """Training on the job that is usual to become competent (Bureau of Labor Statistics, Table 5.4)."""

    NONE = "none"
    SHORT_TERM = "short_term"
    MODERATE_TERM = "moderate_term"
    LONG_TERM = "long_term"
    APPRENTICESHIP = "apprenticeship"
    INTERNSHIP = "internship"


class Tier(StrEnum):
    """How near a related occupation is: the first five, the next five, ten more (O*NET)."""

    PRIMARY_SHORT = "primary_short"
    PRIMARY_LONG = "primary_long"
    SUPPLEMENTAL = "supplemental"


class PrepareKind(StrEnum):
    """The kinds of preparation ideas a cluster has."""

    COURSE = "course"
    CREDENTIAL = "credential"
    ORGANIZATION = "organization"
    INTERNSHIP = "internship"
    EXTERNSHIP = "externship"
    PROJECT = "project"
    QUESTION = "question"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Rated(Generic[T]):
    """One block of ratings of an occupation. `items` is empty where `absent` says why.

    `year` and `month` tell when the publisher rated the occupation: some ratings are many years old.
    """

    items: tuple[T, ...]
    source: Source
    year: int | None
    month: int | None
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class Requirement:
    """A skill or an area of knowledge. `importance` is 1 to 5, `level` 0 to 7.

    `relevant` is False where the raters called it not relevant for the occupation; its level is 0 then. `element` is
    the O*NET element id, `plain_name` our words for students.
    """

    element: str
    name: str
    plain_name: str
    importance: Figure
    level: Figure
    relevant: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """An occupation that asks for a skill or an area of knowledge; `importance` is 1 to 5, `level` 0 to 7."""

    career: CareerSummary
    importance: Figure
    level: Figure


@dataclass(frozen=True, slots=True)
class SkillPage:
    """A skill or an area of knowledge with the occupations that ask for it, those where it counts most first.

    Asked for means an importance of `core.skill_gap.IMPORTANT` or more; `rated` occupations have a rating at all.
    """

    hit: SkillHit
    asking: tuple[Asking, ...]
    rated: int
    source: Source


@dataclass(frozen=True, slots=True)
class Style:
    """A work style. `impact` on doing the work well: -3 (harms) to 3 (helps a lot).

    `rank` is 1 for the style that sets the occupation apart most, up to 10; None for a style that does not.
    """

    element: str
    name: str
    plain_name: str
    impact: Figure
    rank: int | None


@dataclass(frozen=True, slots=True)
class Value:
    """A work value: to what `extent` the occupation meets it, 1 to 7."""

    element: str
    name: str
    plain_name: str
    extent: Figure


@dataclass(frozen=True, slots=True)
class Tool:
    """Technology used at work. `hot`: often named in job postings of all kinds; `in_demand`: in those of this one."""

    name: str
    category: str
    hot: bool
    in_demand: bool


@dataclass(frozen=True, slots=True)
class Asks:
    """What an occupation asks for. Skills, knowledge and values stand in O*NET's order, styles by impact.

    Technology: in demand first, then hot, then by name.
    """

    skills: Rated[Requirement]
    knowledge: Rated[Requirement]
    styles: Rated[Style]
    values: Rated[Value]
    technology: Rated[Tool]


@dataclass(frozen=True, slots=True)
class Share:
    """How many per cent named one category; `number` is its place, 1 for the least."""

    number: int
    label: str
    percent: Figure


@dataclass(frozen=True, slots=True)
class Entry:
    """What is usual for entry: education, experience before, training on the job. None where not assigned."""

    education: Education | None
    experience: Experience | None
    training: Training | None
    source: Source
    wider_group: bool
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class Schooling:
    """How people get into an occupation.

    `education` (12 levels), `experience` (11), `on_site` training (9) and `on_the_job` training (9) are what workers
    and experts call required, in per cent of them (O*NET). `attained` is what workers aged 25 and over have, seven
    levels, in per cent (Bureau of Labor Statistics, Table 5.3).
    """

    entry: Entry
    education: Rated[Share]
    experience: Rated[Share]
    on_site: Rated[Share]
    on_the_job: Rated[Share]
    attained: Rated[Share]


@dataclass(frozen=True, slots=True)
class PayYear:
    """National wages of one May. `mean` is in the unit of `pay`, `employment` in persons."""

    year: int
    pay: Pay
    mean: Figure
    employment: Figure


@dataclass(frozen=True, slots=True)
class Labour:
    """The labour market of an occupation: wages of all years at hand, oldest first, and the outlook."""

    pay_line: tuple[PayYear, ...]
    outlook: Outlook
    entry: Entry
    bright: tuple[Bright, ...]
    bright_source: Source


@dataclass(frozen=True, slots=True)
class Related:
    """A related occupation; `index` counts from 1, the nearest."""

    career: CareerSummary
    tier: Tier
    index: int


@dataclass(frozen=True, slots=True)
class Program:
    """A program of study (CIP 2020). `careers` counts the occupations it prepares for; 0 where none is matched.

    `near` tells, among the programs of an occupation, those that share a 2024 sub-cluster with it.
    """

    code: str
    title: str
    careers: int
    near: bool = False


@dataclass(frozen=True, slots=True)
class Programs:
    """The programs of an occupation, a cluster or a pathway, by title; those `near` come first.

    `through_careers`: the framework lists no programs (classic), so these are the programs of its occupations.
    `absent` is `no_match` where the publisher says that no program matches.
    """

    items: tuple[Program, ...]
    source: Source
    through_careers: bool
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class ProgramPage:
    """A program with the occupations it prepares for, by title, and its places in the 2024 framework."""

    program: Program
    careers: tuple[CareerSummary, ...]
    places: tuple[Membership, ...]
    source: Source
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class ClusterLink:
    """A cluster of the other framework that shares occupations: `shared` of the `careers` of the cluster asked for."""

    framework: Framework
    slug: str
    name: str
    shared: int
    careers: int

    @property
    def share(self) -> float:
        """The part of the cluster's occupations that are in the other one, 0 to 1."""
        return self.shared / self.careers if self.careers else 0.0


@dataclass(frozen=True, slots=True)
class PayPoint:
    """The typical pay of a cluster or pathway in one May, in dollars a year."""

    year: int
    pay: Figure


@dataclass(frozen=True, slots=True)
class Market:
    """The labour market of a cluster or pathway, each six-digit SOC group counted once; see `docs/data.md`.

    `bright` counts the occupations with a bright outlook.
    """

    careers: int
    bright: int
    pay_line: tuple[PayPoint, ...]
    first_year: int
    last_year: int
    jobs_first: Figure
    jobs_last: Figure
    growth: Figure
    openings: Figure


@dataclass(frozen=True, slots=True)
class EducationJobs:
    """The jobs of a cluster or pathway in the first year of the projections, by the education usual for entry.

    `by_level` counts persons, each six-digit SOC group once; None: those for which no level is assigned.
    """

    by_level: Mapping[Education | None, float]
    education_source: Source
    jobs_source: Source


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea of preparation. `grade` is the usual one of a course; `note` says length, issuer or what one does."""

    kind: PrepareKind
    text: str
    note: str | None
    grade: int | None


@dataclass(frozen=True, slots=True)
class Preparation:
    """The preparation ideas of one 2024 cluster. Grades and lengths are typical; credentials vary by state.

    For a classic cluster `cluster` is the 2024 cluster the ideas belong to, with the occupations both share.
    """

    cluster: ClusterLink
    source: Source
    ideas: tuple[Idea, ...]

    def of(self, kind: PrepareKind) -> tuple[Idea, ...]:
        """Return the ideas of one kind in their order."""
        return tuple(idea for idea in self.ideas if idea.kind is kind)


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source, the date it is of (`2025-12` or `2025`), and the columns of the catalog it fills."""

    source: Source
    date: str
    fills: tuple[str, ...]
