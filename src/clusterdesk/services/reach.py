"""Which careers of a framework are in reach, in all and cluster by cluster."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clusterdesk.core.education import Education
from clusterdesk.core.reach import CareerFilter, Verdict
from clusterdesk.core.skill_gap import ToGain, to_gain

if TYPE_CHECKING:
    from clusterdesk.core.career import CareerSummary
    from clusterdesk.core.framework import Framework
    from clusterdesk.core.language import Language
    from clusterdesk.services.explore import Explore


@dataclass(frozen=True, slots=True)
class InReach:
    """What a filter leaves.

    `careers` are those in reach, in the order of the framework's codes; `total` is how many the framework has.
    `clusters` says by slug how many of them a cluster has, a career counted in every cluster it belongs to. `unknown`
    says how many were left out only because a figure that was asked for is missing.
    """

    careers: tuple[CareerSummary, ...]
    total: int
    clusters: Mapping[str, int]
    unknown: Mapping[Verdict, int]


@dataclass(frozen=True, slots=True)
class _Place:
    """A career and the clusters it belongs to, each once."""

    summary: CareerSummary
    clusters: tuple[str, ...]


class Reach:
    """Applies filters to all careers of the catalog, which are read once in each framework and language."""

    def __init__(self, explore: Explore) -> None:
        self._explore = explore
        self._places: dict[tuple[Framework, Language], tuple[_Place, ...]] = {}

    def within(self, framework: Framework, wanted: CareerFilter) -> InReach:
        """Return the careers of a framework that a filter accepts, with counts."""
        careers: list[CareerSummary] = []
        clusters: Counter[str] = Counter()
        unknown: Counter[Verdict] = Counter()
        places = self._read(framework)
        for place in places:
            verdict = wanted.verdict(place.summary)
            if verdict is Verdict.IN:
                careers.append(place.summary)
                clusters.update(place.clusters)
            elif verdict is not Verdict.OUT:
                unknown[verdict] += 1
        return InReach(tuple(careers), len(places), clusters, unknown)

    def count(self, framework: Framework, wanted: CareerFilter) -> int:
        """Return how many careers of a framework a filter accepts."""
        return sum(wanted.accepts(place.summary) for place in self._read(framework))

    def by_education(self, framework: Framework, wanted: CareerFilter) -> dict[Education | None, int]:
        """Return by education how many careers are in reach with at most that much, the other wishes as they are.

        None stands for any education, and counts also the careers whose education is not published.
        """
        others = replace(wanted, education=None)
        found = Counter(place.summary.education for place in self._read(framework) if others.accepts(place.summary))
        counts: dict[Education | None, int] = {None: found.total()}
        so_far = 0
        for education in Education:
            so_far += found[education]
            counts[education] = so_far
        return counts

    def by_pay(self, framework: Framework, wanted: CareerFilter, steps: Iterable[int]) -> dict[int | None, int]:
        """Return by pay, in dollars a year, how many careers in reach pay at least that, the other wishes as they are.

        None stands for any pay, and counts also the careers without yearly pay.
        """
        others = replace(wanted, pay=None)
        found = [place.summary for place in self._read(framework) if others.accepts(place.summary)]
        yearly = sorted(
            summary.pay.value for summary in found if summary.pay_unit == "year" and summary.pay.value is not None
        )
        return {None: len(found), **{step: len(yearly) - bisect_left(yearly, step) for step in steps}}

    def skills_to_gain(self, own: Mapping[str, int]) -> dict[str, ToGain]:
        """Return by code how many skills each rated career (894) asks for at a higher level than the student's answers.

        Args:
            own: element id -> answer 0 to 4; a skill without an answer is not counted.
        """
        answers = [own.get(item.element) for item in self._explore.self_questionnaire("skills-35").items]
        importance = self._explore.requirement_profiles("skills", "importance")
        level = self._explore.requirement_profiles("skills", "level")
        return {code: to_gain(rated, level[code], answers) for code, rated in importance.items()}

    def warm_up(self, framework: Framework) -> None:
        """Read the careers of a framework now (about 20 ms), so that the first filter is as quick as the others."""
        self._read(framework)

    def _read(self, framework: Framework) -> tuple[_Place, ...]:
        key = (framework, self._explore.language)
        if key not in self._places:
            members = self._explore.memberships(framework)
            self._places[key] = tuple(
                _Place(summary, tuple(dict.fromkeys(cluster for cluster, _ in members[summary.code])))
                for summary in self._explore.summaries(members)
            )
        return self._places[key]
