"""The career ladder of an occupation, with what a student wants to know of every rung."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.career import FRAMEWORKS, CareerSummary
from clusterdesk.core.ladder import LadderEnd, Link, Standing, climb
from clusterdesk.core.skill_gap import IMPORTANT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterdesk.core.ladder import Place, Step
    from clusterdesk.core.questionnaire import SelfItem
    from clusterdesk.services.explore import Explore


AT_ONCE = 200
"""Careers that are read in one go: about 5 milliseconds."""


@dataclass(frozen=True, slots=True)
class SkillRise:
    """A skill that a rung adds or raises; `before` and `after` are levels, 0 to 7, 0 for a skill not asked for below."""

    name: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Rung:
    """One occupation of a ladder.

    Attributes:
        career: what a card shows of it.
        link: why it can be reached from the rung below; None at the foot.
        brings: share of its skills, 0 to 1, that the rung below asks for; None where one is not rated, and at the foot.
        rises: the skills it adds or raises, the largest rise first.
        others: other careers that could be the next step just here, the nearest first.
    """

    career: CareerSummary
    link: Link | None = None
    brings: float | None = None
    rises: tuple[SkillRise, ...] = ()
    others: tuple[CareerSummary, ...] = ()


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs from an occupation up, the occupation itself first, and why there are no more."""

    rungs: tuple[Rung, ...]
    end: LadderEnd


class Ladders:
    """Finds ladders. What the rule looks at is read once and kept.

    Args:
        explore: the catalog in the student's language.
    """

    def __init__(self, explore: Explore) -> None:
        self._explore = explore
        self._standings: dict[str, Standing] | None = None

    def of(self, code: str) -> Ladder:
        """Return the ladder of an occupation.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        foot = self._explore.career(code).summary
        for _ in self.prepare():
            pass
        found = climb(code, self._standings or {}, self._related)
        return Ladder((Rung(foot), *(self._rung(step) for step in found.steps)), found.end)

    def prepare(self) -> Iterator[None]:
        """Read what the rule looks at, a few milliseconds between every two yields; nothing once it is read."""
        if self._standings is not None:
            return
        places: dict[str, set[Place]] = {}
        for framework in FRAMEWORKS:
            for code, found in self._explore.memberships(framework).items():
                places.setdefault(code, set()).update((framework, *place) for place in found)
            yield
        levels = self._explore.requirement_profiles("skills", "level")
        yield
        importances = self._explore.requirement_profiles("skills", "importance")
        yield
        elements = [skill.element for skill in self._skills()]
        read: dict[str, Standing] = {}
        codes = sorted(places)
        for first in range(0, len(codes), AT_ONCE):
            for career in self._explore.summaries(codes[first : first + AT_ONCE]):
                code = career.code
                skills = _asked(elements, importances.get(code, ()), levels.get(code, ()))
                read[code] = Standing(code, career.job_zone, career.education, frozenset(places[code]), skills)
            yield
        self._standings = read

    def _related(self, code: str) -> list[str]:
        return [near.career.code for near in self._explore.related(code)]

    def _rung(self, step: Step) -> Rung:
        career, *others = self._explore.summaries((step.code, *step.others))
        names = {skill.element: skill.plain_name for skill in self._skills()}
        rises = tuple(SkillRise(names[rise.element], rise.before, rise.after) for rise in step.rises)
        return Rung(career, step.link, step.brings, rises, tuple(others))

    def _skills(self) -> tuple[SelfItem, ...]:
        """Return the skills in the order in which the catalog keeps their ratings."""
        return self._explore.self_questionnaire("skills-35").items


def _asked(
    elements: Sequence[str], importances: Sequence[float | None], levels: Sequence[float | None]
) -> dict[str, float]:
    """Return the levels of the skills that count as asked for; none where the occupation is not rated."""
    return {
        element: level
        for element, importance, level in zip(elements, importances, levels, strict=False)
        if importance is not None and importance >= IMPORTANT and level is not None
    }
