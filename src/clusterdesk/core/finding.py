"""What a search of the catalog found."""

from dataclasses import dataclass
from typing import Literal

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
