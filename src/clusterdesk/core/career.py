"""Occupations, clusters and pathways as the catalog tells them, in one language, every figure with its source."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from clusterdesk.core.interests import InterestProfile

Framework = Literal["modern", "classic"]
FRAMEWORKS: tuple[Framework, ...] = ("modern", "classic")
"""`modern` is shown as "2024" (14 clusters), `classic` has 16."""

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")


class Absence(StrEnum):
    """Why there is no figure. Missing stays missing: never zero, never guessed."""

    MILITARY = "military"
    ALL_OTHER = "all_other"
    NEW_CODE = "new_code"
    SUPPRESSED = "suppressed"
    NOT_RATED = "not_rated"
    NO_CAREERS = "no_careers"
    HOURLY_ONLY = "hourly_only"
    NO_MATCH = "no_match"


class Education(StrEnum):
    """Typical education needed for entry, as the Bureau of Labor Statistics names it (Table 5.4), least first."""

    NONE = "none"
    HIGH_SCHOOL = "high_school"
    SOME_COLLEGE = "some_college"
    NONDEGREE_AWARD = "nondegree_award"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORAL = "doctoral"


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures or texts come from: named beside every number a student sees."""

    id: str
    title: str
    publisher: str
    release: str
    year: int
    licence: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its source, or the reason why there is none.

    `top_coded`: the true value is this or more. `wider_group`: the number belongs to the six-digit SOC group or to the
    aggregate that the publisher prints, of which the occupation is one part.
    """

    value: float | None
    source: Source
    absent: Absence | None = None
    top_coded: bool = False
    wider_group: bool = False


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
class Grouping:
    """One of the six groupings of the 2024 framework."""

    name: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """A career cluster with the totals of its occupations, each six-digit SOC group counted once.

    `pay` is the employment-weighted median of its occupations' median annual pay.
    """

    framework: Framework
    slug: str
    name: str
    tagline: str
    description: str
    grouping: str | None
    cross_cutting: bool
    careers: int
    pay: Figure
    jobs: Figure
    growth: Figure
    openings: Figure


@dataclass(frozen=True, slots=True)
class Pathway:
    """A pathway (classic) or sub-cluster (2024) with its totals; `careers` may be 0 and is shown so."""

    framework: Framework
    cluster: str
    slug: str
    name: str
    description: str
    careers: int
    pay: Figure
    jobs: Figure
    growth: Figure
    openings: Figure


@dataclass(frozen=True, slots=True)
class Membership:
    """One place of an occupation in one framework."""

    framework: Framework
    cluster: str
    cluster_name: str
    pathway: str
    pathway_name: str


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


HitKind = Literal["career", "cluster", "pathway"]

HitReason = Literal["title", "other_title", "program", "technology", "text"]
"""What of a thing matched: its name, another name of it, a program of study that leads there, a technology that is used
there, or a sentence about it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result: `target` such as `career/29-1141.00`, `also` what matched when it is not the title.

    `reason` says what `also` is: another title ("other_title", also the title in the other language), the name of a
    program or technology, or a sentence.
    """

    kind: HitKind
    target: str
    title: str
    also: str | None
    context: str
    reason: HitReason = "title"


@dataclass(frozen=True, slots=True)
class ProgramHit:
    """A program of study that a search found: its CIP code, and how many occupations it prepares for."""

    code: str
    title: str
    careers: int


@dataclass(frozen=True, slots=True)
class SkillHit:
    """A skill or an area of knowledge that a search found: its O*NET element id, its name there, and our words."""

    element: str
    domain: Literal["skills", "knowledge"]
    name: str
    plain_name: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search found, best first: careers, clusters and pathways; programs of study and skills by that name.

    `meant` is what may have been meant where nothing is called as it was typed; all that is found belongs to it then.
    """

    hits: tuple[Hit, ...] = ()
    programs: tuple[ProgramHit, ...] = ()
    skills: tuple[SkillHit, ...] = ()
    meant: str | None = None

    @property
    def count(self) -> int:
        """How many things were found."""
        return len(self.hits) + len(self.programs) + len(self.skills)


@dataclass(frozen=True, slots=True)
class CatalogInfo:
    """What `--check` and About tell of the catalog: versions and row counts by table."""

    schema: int
    release: str
    counts: dict[str, int]
    sources: tuple[Source, ...]
