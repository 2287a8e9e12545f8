"""The career ladder of an occupation, with what a student wants to know of every rung."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.ladder import LadderEnd, Link, Standing, climb
from clusterdesk.core.skill_gap import IMPORTANT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clusterdesk.core.ladder import Place, Step
    from clusterdesk.core.questionnaire import SelfItem
    from clusterdesk.services.explore import Explore


AT_ONCE = 200
"""Careers that are read in one go: about 5 milliseconds."""


@dataclass(frozen=True, slots=True)
class SkillRise:
    """A skill that a rung adds or raises; `before` and `after` are levels, 0 to 7 (0: not asked for below)."""

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
        self._standings: dict[str, Standing] = {}

    def of(self, code: str) -> Ladder:
        """Return the ladder of an occupation.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        foot = self._explore.career(code).summary
        for read in self.prepare():
            read()
        found = climb(code, self._standings, self._related)
        return Ladder((Rung(foot), *(self._rung(step) for step in found.steps)), found.end)

    def prepare(self) -> list[Callable[[], object]]:
        """Return the readings that the first ladder needs, each of a few milliseconds; none once they are done."""
        if len(self._standings) == len(self._places):
            return []
        chunks = (partial(self._take, first) for first in range(0, len(self._places), AT_ONCE))
        return [lambda: self._levels, lambda: self._importances, *chunks]

    @cached_property
    def _places(self) -> dict[str, frozenset[Place]]:
        found: dict[str, frozenset[Place]] = {}
        for framework in FRAMEWORKS:
            for code, places in self._explore.memberships(framework).items():
                here: set[Place] = {(framework, *place) for place in places}
                found[code] = found.get(code, frozenset()) | here
        return dict(sorted(found.items()))

    @cached_property
    def _levels(self) -> dict[str, tuple[float | None, ...]]:
        return self._explore.requirement_profiles("skills", "level")

    @cached_property
    def _importances(self) -> dict[str, tuple[float | None, ...]]:
        return self._explore.requirement_profiles("skills", "importance")

    def _take(self, first: int) -> None:
        """Take what the rule looks at of `AT_ONCE` careers from one on."""
        elements = [skill.element for skill in self._skills()]
        for career in self._explore.summaries(list(self._places)[first : first + AT_ONCE]):
            code = career.code
            skills = _asked(elements, self._importances.get(code, ()), self._levels.get(code, ()))
            self._standings[code] = Standing(code, career.job_zone, career.education, self._places[code], skills)

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
