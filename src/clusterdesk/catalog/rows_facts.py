"""Typed rows of what is known about occupations beyond names and labour figures, as the files are read."""

from dataclasses import dataclass
from typing import Literal

from clusterdesk.catalog.rows import FilledSource, PathwayKey, Texts
from clusterdesk.core.facts import PrepareKind, Tier

Month = tuple[int, int]
"""Year and month."""

Domain = Literal["skills", "knowledge", "styles", "values"]
RequirementDomain = Literal["skills", "knowledge"]
Scale = Literal["education", "experience", "on_site", "on_the_job", "attained"]
SCALES: dict[Scale, int] = {"education": 12, "experience": 11, "on_site": 9, "on_the_job": 9, "attained": 7}
"""The scales of categories with the number of their categories."""


@dataclass(frozen=True, slots=True)
class ElementText:
    """An O*NET element in our texts. Texts: name, plain name; `core` marks the 20 skills of the short form."""

    code: str
    domain: Domain
    name: str
    core: bool
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class Requirement:
    """A skill or area of knowledge of one occupation; None is a rating that the publisher suppresses."""

    importance: float | None
    level: float | None
    relevant: bool


@dataclass(frozen=True, slots=True)
class Ratings:
    """Ratings of one domain: by occupation the month they are of, and by element (in our order) what they are.

    What stands by element is a `Requirement`, a style's (impact, rank), or a value's extent.
    """

    months: dict[str, Month]
    newest: Month


@dataclass(frozen=True, slots=True)
class Requirements(Ratings):
    """Skills or knowledge."""

    rows: dict[str, dict[str, Requirement]]


@dataclass(frozen=True, slots=True)
class Styles(Ratings):
    """Work styles: impact, and the rank 1 to 10 of those that set the occupation apart."""

    rows: dict[str, dict[str, tuple[float, int | None]]]


@dataclass(frozen=True, slots=True)
class Values(Ratings):
    """Work values: extent."""

    rows: dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Shares(Ratings):
    """Required education, experience and training: per cent by scale and category, None where suppressed."""

    rows: dict[str, dict[tuple[Scale, int], float | None]]


@dataclass(frozen=True, slots=True)
class Tool:
    """A technology that an occupation uses."""

    code: str
    technology: str
    category: str
    in_demand: bool


@dataclass(frozen=True, slots=True)
class Technology:
    """All technologies: which are hot, and which occupation uses which."""

    hot: dict[str, bool]
    tools: tuple[Tool, ...]


@dataclass(frozen=True, slots=True)
class OnetFacts:
    """The further files of O*NET. Related occupations by code: the nearest first, each with its tier."""

    skills: Requirements
    knowledge: Requirements
    styles: Styles
    values: Values
    shares: Shares
    technology: Technology
    related: dict[str, tuple[tuple[str, Tier], ...]]
    sources: tuple[FilledSource, ...]


@dataclass(frozen=True, slots=True)
class Programs:
    """Programs of study. Titles by CIP code; occupation codes by CIP code; CIP codes by pathway.

    `no_match`: CIP codes the publisher matches with no occupation; `unmatched`: SOC codes without a program.
    """

    titles: dict[str, str]
    occupations: dict[str, tuple[str, ...]]
    pathways: dict[PathwayKey, tuple[str, ...]]
    no_match: frozenset[str]
    unmatched: frozenset[str]
    sources: tuple[FilledSource, ...]


@dataclass(frozen=True, slots=True)
class Idea:
    """One preparation idea of a 2024 cluster. Texts: the idea; `notes` by language, None where there is none."""

    cluster: str
    kind: PrepareKind
    position: int
    grade: int | None
    texts: tuple[Texts, ...]
    notes: dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question of a form that is not about interests. Texts: the question, then three examples for a skill."""

    id: str
    form: str
    element: str
    position: int
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class Reflection:
    """A question to think about at one moment. Texts: the question."""

    id: str
    moment: str
    texts: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class FactTexts:
    """Our further texts: elements of all domains, categories, ideas, forms. Values: statement, description."""

    elements: tuple[ElementText, ...]
    categories: dict[tuple[Scale, int], tuple[Texts, ...]]
    ideas: tuple[Idea, ...]
    headings: dict[str, tuple[Texts, ...]]
    prompts: tuple[Prompt, ...]
    values: dict[str, tuple[Texts, ...]]
    reflections: tuple[Reflection, ...]

    def names(self, domain: Domain) -> dict[str, str]:
        """Return the English names of a domain's elements by their id, in order."""
        return {element.code: element.name for element in self.elements if element.domain == domain}
