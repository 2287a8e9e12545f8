"""What a finished sitting says, ready to be shown: the result as it was kept, with names in today's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, cast

from clusterdesk.core.career import CareerSummary, Framework
from clusterdesk.core.interests import AREAS, Area, InterestArea, InterestProfile
from clusterdesk.core.matching import Word
from clusterdesk.core.questionnaire import ShownFit, Sitting, SittingResult
from clusterdesk.core.scoring import ALGORITHM, Remark, Status
from clusterdesk.core.target import Target

if TYPE_CHECKING:
    from clusterdesk.services.explore import Explore

NO_GREAT_FIT = "no_great_fit"
"""Id of the text for a result in which neither a cluster nor a career is a great fit."""

MIDDLE_ZONE = 3
"""The job zone that is shown first when no career of the order has one."""

AT_A_TIME = 60
"""How many careers are read at once while those of one job zone are looked for."""


@dataclass(frozen=True, slots=True)
class ClusterLine:
    """One cluster of the kept order."""

    target: str
    framework: Framework
    slug: str
    name: str
    r: float
    word: Word

    @property
    def share(self) -> float:
        """The length of its bar, 0 to 1."""
        return min(1.0, max(0.0, self.r))


@dataclass(frozen=True, slots=True)
class CareerLine:
    """One career of the order."""

    target: str
    title: str
    r: float
    word: Word
    job_zone: int | None


class Reading:
    """One finished sitting.

    Args:
        explore: names and texts of the catalog.
        sitting: the sitting.
        result: its result, as it was kept.
    """

    def __init__(self, explore: Explore, sitting: Sitting, result: SittingResult) -> None:
        self._explore = explore
        self.sitting = sitting
        self.result = result

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

    def clusters(self, framework: Framework) -> list[ClusterLine]:
        """Return the clusters of a framework in the kept order."""
        names = {cluster.slug: cluster.name for cluster in self._explore.clusters(framework)}
        lines: list[ClusterLine] = []
        for fit in self.result.ranking:
            target = Target.parse(fit.target)
            if target.kind == "cluster" and target.framework == framework:
                name = names.get(target.key, fit.name)
                lines.append(ClusterLine(fit.target, framework, target.key, name, fit.r, cast("Word", fit.word)))
        return lines

    def careers(self, zone: int, limit: int) -> list[CareerLine]:
        """Return the best careers of a job zone.

        The best careers are kept with the result; from there on the order is read on, unless the catalog is another one
        than the result was worked out with.
        """
        return list(islice((line for line in self._careers() if line.job_zone == zone), limit))

    @cached_property
    def first_zone(self) -> int:
        """The job zone of most of the careers that were kept with the result, the one that comes first in a tie."""
        kept = sum(fit.target.startswith("career/") for fit in self.result.ranking)
        zones = Counter(line.job_zone for line in islice(self._careers(), kept) if line.job_zone)
        return zones.most_common(1)[0][0] if zones else MIDDLE_ZONE

    def _careers(self) -> Iterator[CareerLine]:
        kept = [fit for fit in self.result.ranking if fit.target.startswith("career/")]
        fits = kept
        ranking = self._explore.ranking(self.scores) if self.current and self.scores else None
        if ranking is not None:
            after = ranking.occupations[len(kept) :]
            fits = [*kept, *(ShownFit(f"career/{fit.code}", "", fit.r, fit.word) for fit in after)]
        for first in range(0, len(fits), AT_A_TIME):
            yield from self._lines(fits[first : first + AT_A_TIME])

    def _lines(self, fits: Sequence[ShownFit]) -> Iterator[CareerLine]:
        found = self._summaries(tuple(Target.parse(fit.target).key for fit in fits))
        for fit in fits:
            summary = found.get(Target.parse(fit.target).key)
            title = summary.title if summary else fit.name
            zone = summary.job_zone if summary else None
            yield CareerLine(fit.target, title, fit.r, cast("Word", fit.word), zone)

    def _summaries(self, codes: tuple[str, ...]) -> Mapping[str, CareerSummary]:
        return {summary.code: summary for summary in self._explore.summaries(codes)}
