"""What the publishers' modules hand to the builder: typed rows without any file in them."""

from dataclasses import dataclass
from typing import Literal

from clusterdesk.core.education import Education
from clusterdesk.core.facts import Experience, Training
from clusterdesk.core.figure import Absence
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.source import Source

Percentile = Literal["p10", "p25", "median", "p75", "p90", "mean"]
PERCENTILES: tuple[Percentile, ...] = ("p10", "p25", "median", "p75", "p90", "mean")
"""The wage columns; their places are the bits of `wage.top_coded`, the first the lowest."""


@dataclass(frozen=True, slots=True)
class FilledSource:
    """A source and the columns it fills (`table.column`); its date is `2025-12` or `2025`, empty for its year."""

    source: Source
    fills: tuple[str, ...]
    date: str = ""


@dataclass(frozen=True, slots=True)
class OtherTitle:
    """A title people use. `kind`: 2 shown in My Next Move, 1 reported by workers, 0 another one known to O*NET."""

    code: str
    text: str
    kind: int


@dataclass(frozen=True, slots=True)
class Onet:
    """The O*NET database: everything by O*NET-SOC code, titles in the order of the code."""

    titles: dict[str, str]
    interests: dict[str, InterestProfile]
    job_zones: dict[str, int]
    bright: dict[str, tuple[str, ...]]
    other_titles: tuple[OtherTitle, ...]
    sources: tuple[FilledSource, ...]


@dataclass(frozen=True, slots=True)
class Wage:
    """National wages of one occupation or aggregate. Values None were not published; `top_coded` are "this or more"."""

    code: str
    unit: Literal["year", "hour"]
    values: dict[Percentile, float | None]
    top_coded: frozenset[Percentile]
    employment: float | None


@dataclass(frozen=True, slots=True)
class Wages:
    """One May of the wage statistics, by the code the publisher prints."""

    year: int
    rows: dict[str, Wage]
    source: FilledSource


@dataclass(frozen=True, slots=True)
class Projection:
    """Projected employment of one occupation or aggregate: persons, persons, per cent, persons a year."""

    code: str
    jobs_first: float | None
    jobs_last: float | None
    growth: float | None
    openings: float | None
    entry: "Entry"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is usual for entry; None where the publisher assigns nothing."""

    education: Education | None = None
    experience: Experience | None = None
    training: Training | None = None


@dataclass(frozen=True, slots=True)
class Projections:
    """One decade of the employment projections, by the code the publisher prints.

    `attained` holds the per cents of workers at seven levels of education.
    """

    first_year: int
    last_year: int
    rows: dict[str, Projection]
    attained: dict[str, tuple[float, ...]]
    sources: tuple[FilledSource, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of one thing in one language; which fields there are depends on the thing."""

    language: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupingText:
    """A grouping of the 2024 framework. Texts: title, description."""

    name: str
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class PathwayText:
    """A pathway or sub-cluster. Texts: name, description."""

    framework: Framework
    cluster: str
    slug: str
    name: str
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class ClusterText:
    """A cluster with its pathways. Texts: name, tagline, description."""

    framework: Framework
    slug: str
    name: str
    grouping: str | None
    cross_cutting: bool
    texts: tuple[Texts, ...]
    pathways: tuple[PathwayText, ...]


@dataclass(frozen=True, slots=True)
class InterestItem:
    """A question of the interest questionnaire. Texts: the question."""

    id: str
    area: str
    position: int
    short_form: bool
    level: int
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class ScaleChoice:
    """One answer of a scale. Texts: the label."""

    scale: str
    value: int
    face: str
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A goal template. Texts: title, prompt; the steps stand beside, by language, each with its weeks."""

    id: str
    kind: str
    texts: tuple[Texts, ...]
    steps: dict[str, tuple[tuple[str, int], ...]]


@dataclass(frozen=True, slots=True)
class Content:
    """Our own texts. By key: occupations (title, summary, three activities), areas (six texts), result texts (one)."""

    groupings: tuple[GroupingText, ...]
    clusters: tuple[ClusterText, ...]
    occupations: dict[str, tuple[Texts, ...]]
    areas: dict[str, tuple[Texts, ...]]
    items: tuple[InterestItem, ...]
    choices: tuple[ScaleChoice, ...]
    result_texts: dict[str, tuple[Texts, ...]]
    templates: tuple[Template, ...]
    source: FilledSource


PathwayKey = tuple[Framework, str, str]
"""Framework, cluster slug, pathway slug."""


@dataclass(frozen=True, slots=True)
class Memberships:
    """Which occupations a framework puts where: occupation codes by pathway, each in the order of the code."""

    framework: Framework
    codes: dict[PathwayKey, tuple[str, ...]]
    source: FilledSource


@dataclass(frozen=True, slots=True)
class Place:
    """Where an occupation's labour figures come from, and why there are none of a kind.

    `ratings_absent` is the reason for any rating that O*NET does not give.
    """

    group: str | None
    aggregate: bool
    wider_group: bool
    pay_absent: Absence | None
    outlook_absent: Absence | None
    interests_absent: Absence | None
    ratings_absent: Absence


@dataclass(frozen=True, slots=True)
class TypicalPay:
    """The employment-weighted median pay of a cluster or pathway in one May, in dollars a year."""

    value: float | None
    top_coded: bool
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals of a cluster or pathway; see `totals` for the definitions."""

    careers: int
    pay: float | None
    pay_top_coded: bool
    pay_absent: Absence | None
    jobs: float | None
    jobs_last: float | None
    growth: float | None
    openings: float | None
    absent: Absence | None
