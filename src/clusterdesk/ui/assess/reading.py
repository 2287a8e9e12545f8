"""What a finished sitting says, ready to be shown: the result as it was kept, with names in today's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Literal, cast

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import AREAS, Area, InterestArea, InterestProfile
from clusterdesk.core.matching import GroupFit, OccupationFit, Ranking, Word
from clusterdesk.core.ranges import Ranges
from clusterdesk.core.scoring import ALGORITHM, Remark, Status
from clusterdesk.core.sitting import ShownFit, Sitting, SittingResult
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target

if TYPE_CHECKING:
    from clusterdesk.services.explore import Explore

NO_GREAT_FIT = "no_great_fit"
"""Id of the text for a result in which neither a cluster nor a career is a great fit."""

MIDDLE_ZONE = 3
"""The job zone that is shown first when no career of the order has one."""

FIRST_CAREERS = 50
"""How many of the first careers say which job zone is shown first."""

AT_A_TIME = 60
"""How many careers are read at once while those of one job zone are looked for."""


Order = Literal["kept", "again", "both"]
"""Which order is shown: the one that was kept with the result, the same worked out with the catalog of today, or
today's order by interests and topics."""


@dataclass(frozen=True, slots=True)
class ClusterLine:
    """One cluster or pathway of an order. `rank` counts from 1, `score` is what the order goes by."""

    target: str
    framework: Framework
    cluster: str
    name: str
    rank: int
    r: float
    word: Word
    score: float

    @property
    def share(self) -> float:
        """The length of its bar, 0 to 1."""
        return min(1.0, max(0.0, self.r))


@dataclass(frozen=True, slots=True)
class CareerLine:
    """One career of an order; `topics` is its correlation of topics where they are used."""

    target: str
    title: str
    r: float
    word: Word
    job_zone: int | None
    topics: float | None = None

    @property
    def code(self) -> str:
        """Its O*NET-SOC code."""
        return Target.parse(self.target).key


class Reading:
    """One finished sitting.

    Args:
        explore: names and texts of the catalog.
        sitting: the sitting.
        result: its result, as it was kept.
        topics: the student's answers to the topics by element, for the newest sitting; None without them.
    """

    def __init__(
        self, explore: Explore, sitting: Sitting, result: SittingResult, topics: Mapping[str, int] | None = None
    ) -> None:
        self._explore = explore
        self.sitting = sitting
        self.result = result
        self.topics = topics
        ranking = explore.ranking(result.scores, topics) if result.scores and topics else None
        self.sharper = ranking is not None and ranking.uses_topics
        """Whether there are topics that can join in."""

    @property
    def first_order(self) -> Order:
        """The order that is shown at first: nothing that was kept is replaced by a newer catalog unasked."""
        return "both" if self.sharper and self.current else "kept"

    def ranking(self, order: Order) -> Ranking | None:
        """Return the ranking behind an order; None for one that was kept and that today's catalog does not give."""
        if self.scores is None or (order == "kept" and not self.current):
            return None
        return self._explore.ranking(self.scores, self.topics if order == "both" else None)

    @cached_property
    def answers(self) -> Mapping[Area, Sequence[int]]:
        """The answers that were given in each area, for the ranges."""
        return self._explore.answers_of(self.sitting)

    def ranges(self, order: Order) -> Generator[None, None, Ranges] | None:
        """Return the work that finds the ranges of an order; None where there are none.

        There are none for an order that was kept and comes from another catalog, nor without an answer in each area.
        """
        if self.ranking(order) is None or not all(self.answers.values()):
            return None
        return self._explore.ranges(self.answers, self.topics if order == "both" else None)

    @property
    def scores(self) -> InterestProfile | None:
        """The six scores, None when too much was skipped."""
        return self.result.scores

    @property
    def flat(self) -> bool:
        """Whether no area stands out, so that the order is shown only when the student asks."""
        return self.result.status == Status.FLAT

    @property
    def ranked(self) -> bool:
        """Whether there is an order at all."""
        return bool(self.result.ranking)

    @property
    def answered(self) -> int:
        """How many questions were answered."""
        return sum(answer.value is not None for answer in self.sitting.answers.values())

    @property
    def seconds(self) -> float:
        """How long the answers took together."""
        return sum(answer.seconds for answer in self.sitting.answers.values())

    @property
    def current(self) -> bool:
        """Whether the catalog and the method are still those the result was worked out with."""
        return self.result.catalog_release == self._explore.release and self.result.algorithm == ALGORITHM

    @property
    def release(self) -> str:
        """The release of the catalog of today."""
        return self._explore.release

    @property
    def sources(self) -> tuple[Source, ...]:
        """Who published the ratings that the answers are compared with, and when."""
        names = ("onet-interests", "onet-knowledge") if self.sharper else ("onet-interests",)
        return tuple(map(self._explore.source, names))

    @property
    def rated(self) -> int:
        """How many careers of the catalog have interest ratings."""
        return len(self._explore.interest_profiles())

    def remarks(self, wanted: Sequence[Remark]) -> list[str]:
        """Return the texts of those of the wanted remarks that were made, in the wanted order."""
        return [self._explore.result_text(remark.value) for remark in wanted if remark.value in self.result.remarks]

    @property
    def no_great_fit(self) -> str:
        """The text for an order without a great fit; empty when there is one, or no order."""
        if not self.ranked or any(fit.word in ("best", "great") for fit in self.result.ranking):
            return ""
        return self._explore.result_text(NO_GREAT_FIT)

    @cached_property
    def areas(self) -> Mapping[Area, InterestArea]:
        """The words for the six areas, in the order R I A S E C."""
        found = {area.code: area for area in self._explore.interest_areas()}
        return {code: found[code] for code in AREAS}

    def clusters(self, framework: Framework, order: Order = "kept") -> list[ClusterLine]:
        """Return the clusters of a framework in an order."""
        names = {cluster.slug: cluster.name for cluster in self._explore.clusters(framework)}
        ranking = self.ranking(order) if order != "kept" else None
        if ranking is not None:
            return [self._line(fit, names[fit.target.key], fit.target.key) for fit in ranking.clusters(framework)]
        lines: list[ClusterLine] = []
        for fit in self.result.ranking:
            target = Target.parse(fit.target)
            if target.kind == "cluster" and target.framework == framework:
                name, rank, word = names.get(target.key, fit.name), len(lines) + 1, cast("Word", fit.word)
                lines.append(ClusterLine(fit.target, framework, target.key, name, rank, fit.r, word, fit.r))
        return lines

    def pathways(self, framework: Framework, cluster: str, order: Order) -> list[ClusterLine]:
        """Return the pathways of a cluster in an order, worked out with the catalog of today."""
        ranking = self.ranking(order)
        if ranking is None:
            return []
        names = {pathway.slug: pathway.name for pathway in self._explore.pathways(framework, cluster)}
        return [self._line(fit, names[fit.target.key], cluster) for fit in ranking.pathways(framework, cluster)]

    def best_of(self, target: str, order: Order) -> list[CareerLine]:
        """Return the careers that stand for a cluster in an order, worked out with the catalog of today."""
        ranking = self.ranking(order)
        return self._lines(ranking.best_of(Target.parse(target))) if ranking else []

    def careers(self, zone: int, limit: int, order: Order = "kept") -> list[CareerLine]:
        """Return the best careers of a job zone; those of a low fit are left out.

        The best careers are kept with the result; from there on the order is read on, unless the catalog is another one
        than the result was worked out with.
        """
        wanted = (line for line in self._careers(order) if line.job_zone == zone and line.word != "none")
        return list(islice(wanted, limit))

    def best_careers(self, limit: int, order: Order) -> list[CareerLine]:
        """Return the first careers of an order, whatever preparation they need."""
        return list(islice(self._careers(order), limit))

    def first_zone(self, order: Order) -> int:
        """Return the job zone of most of the first careers of an order, the one that comes first in a tie."""
        zones = Counter(line.job_zone for line in self.best_careers(FIRST_CAREERS, order) if line.job_zone)
        return zones.most_common(1)[0][0] if zones else MIDDLE_ZONE

    @cached_property
    def profiles(self) -> Mapping[str, InterestProfile]:
        """The O*NET interest ratings (1 to 7) of every rated career, by code."""
        return self._explore.interest_profiles()

    @staticmethod
    def _line(fit: GroupFit, name: str, cluster: str) -> ClusterLine:
        framework = cast("Framework", fit.target.framework)
        return ClusterLine(str(fit.target), framework, cluster, name, fit.rank, fit.r, fit.word, fit.score)

    def _careers(self, order: Order) -> Iterator[CareerLine]:
        ranking = self.ranking(order)
        if ranking is None or order == "kept":
            kept = [fit for fit in self.result.ranking if fit.target.startswith("career/")]
            yield from self._kept_lines(kept)
            after = ranking.occupations[len(kept) :] if ranking else ()
        else:
            after = ranking.occupations
        for first in range(0, len(after), AT_A_TIME):
            yield from self._lines(after[first : first + AT_A_TIME])

    def _kept_lines(self, fits: Sequence[ShownFit]) -> Iterator[CareerLine]:
        found = self._summaries(Target.parse(fit.target).key for fit in fits)
        for fit in fits:
            summary = found.get(Target.parse(fit.target).key)
            title = summary.title if summary else fit.name
            zone = summary.job_zone if summary else None
            yield CareerLine(fit.target, title, fit.r, cast("Word", fit.word), zone)

    def _lines(self, fits: Sequence[OccupationFit]) -> list[CareerLine]:
        found = self._summaries(fit.code for fit in fits)
        return [
            CareerLine(
                f"career/{fit.code}",
                found[fit.code].title,
                fit.r,
                fit.word,
                found[fit.code].job_zone,
                fit.topics,
            )
            for fit in fits
        ]

    def _summaries(self, codes: Iterable[str]) -> Mapping[str, CareerSummary]:
        return {summary.code: summary for summary in self._explore.summaries(codes)}
