"""Fit of occupations, clusters and pathways to six interest scores.

Source of the occupation fit: "Linking client assessment profiles to O*NET occupational profiles" (onetcenter.org):
Pearson's correlation between the student's six scores and the occupation's six interest ratings. The fit of a group is
ours: the mean r of its best occupations, so that a group is neither rewarded nor punished for what else is in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from operator import itemgetter, mul
from typing import Literal

from clusterdesk.core.career import FRAMEWORKS, Framework
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.scoring import THRESHOLDS
from clusterdesk.core.target import Target

Word = Literal["best", "great", "good", "none"]

GROUP_BEST = 5
"""How many of its best occupations stand for a cluster or pathway."""

Membership = tuple[str, str]
Memberships = Mapping[Framework, Mapping[str, tuple[Membership, ...]]]
"""By framework: occupation code -> its (cluster slug, pathway slug) pairs."""


@dataclass(frozen=True, slots=True)
class OccupationFit:
    """How well one occupation fits: `r` in -1 to 1 and its word."""

    code: str
    r: float
    word: Word


@dataclass(frozen=True, slots=True)
class GroupFit:
    """How well a cluster or pathway fits. `rank` counts from 1; `bar` is the length of its bar, 0 to 1."""

    target: Target
    rank: int
    r: float
    word: Word
    bar: float


def word_for(r: float) -> Word:
    """Return the word for a correlation; the cut-offs are critical values of r, not evidence of suitability."""
    if r >= THRESHOLDS.best_r:
        return "best"
    if r >= THRESHOLDS.great_r:
        return "great"
    return "good" if r > 0 else "none"


def standardise(profile: InterestProfile) -> tuple[float, ...] | None:
    """Return the profile centred and scaled to length 1, so that the dot product of two is their Pearson r.

    Returns:
        None for a profile without variance, which has no correlation with anything.
    """
    mean = sum(profile) / 6
    centred = [value - mean for value in profile]
    length = sqrt(sum(map(mul, centred, centred)))
    # Six equal numbers leave rounding noise of about 1e-15: that is no variance either.
    return tuple(value / length for value in centred) if length > 1e-9 else None


class Matcher:
    """Occupation profiles prepared once, to rank any number of score profiles.

    Args:
        profiles: six O*NET interest ratings by occupation code; occupations without ratings are left out.
        memberships: the clusters and pathways of each occupation.
    """

    def __init__(self, profiles: Mapping[str, InterestProfile], memberships: Memberships) -> None:
        prepared = ((code, standardise(profile)) for code, profile in sorted(profiles.items()))
        self._vectors = [(code, *vector) for code, vector in prepared if vector]
        self.memberships = memberships

    def rank(self, scores: InterestProfile) -> "Ranking | None":
        """Rank every rated occupation, best first, ties by code.

        Returns:
            None when the scores have no variance.
        """
        student = standardise(scores)
        if student is None:
            return None
        s1, s2, s3, s4, s5, s6 = student
        # Written out: a generic sum over six pairs takes four times as long, and this runs on slow lab PCs.
        found = [
            (code, s1 * o1 + s2 * o2 + s3 * o3 + s4 * o4 + s5 * o5 + s6 * o6)
            for code, o1, o2, o3, o4, o5, o6 in self._vectors
        ]
        found.sort(key=itemgetter(1), reverse=True)
        return Ranking(tuple(OccupationFit(code, r, word_for(r)) for code, r in found), self.memberships)


class Ranking:
    """Every rated occupation in order of fit, and from them the clusters and pathways."""

    def __init__(self, occupations: tuple[OccupationFit, ...], memberships: Memberships) -> None:
        self.occupations = occupations
        self._memberships = memberships

    @cached_property
    def by_code(self) -> Mapping[str, OccupationFit]:
        """The fits by occupation code; occupations without interest ratings are not in it."""
        return {fit.code: fit for fit in self.occupations}

    @cached_property
    def _best(self) -> Mapping[Target, list[float]]:
        """The best correlations of every group, best first, at most `GROUP_BEST`."""
        best: dict[Target, list[float]] = {}
        for framework in FRAMEWORKS:
            clusters: dict[str, list[float]] = {}
            pathways: dict[Membership, list[float]] = {}
            members = self._memberships.get(framework, {})
            for fit in self.occupations:
                places = members.get(fit.code, ())
                for cluster in {place[0] for place in places}:
                    _keep(clusters.setdefault(cluster, []), fit.r)
                for place in places:
                    _keep(pathways.setdefault(place, []), fit.r)
            best |= {Target.of_cluster(framework, slug): found for slug, found in clusters.items()}
            best |= {Target.of_pathway(framework, *place): found for place, found in pathways.items()}
        return best

    def clusters(self, framework: Framework) -> tuple[GroupFit, ...]:
        """Return the clusters of a framework, best first. Those without a rated occupation are left out."""
        return _ranked(
            (target, found)
            for target, found in self._best.items()
            if target.kind == "cluster" and target.framework == framework
        )

    def pathways(self, framework: Framework, cluster: str | None = None) -> tuple[GroupFit, ...]:
        """Return the pathways of a framework, or of one of its clusters, best first."""
        return _ranked(
            (target, found)
            for target, found in self._best.items()
            if target.kind == "pathway" and target.framework == framework and cluster in (None, target.cluster)
        )


def _keep(best: list[float], r: float) -> None:
    if len(best) < GROUP_BEST:
        best.append(r)


def _ranked(groups: Iterable[tuple[Target, list[float]]]) -> tuple[GroupFit, ...]:
    means = [(target, sum(best) / len(best)) for target, best in groups]
    means.sort(key=lambda group: (-group[1], str(group[0])))
    return tuple(
        GroupFit(target, rank, r, word_for(r), min(1.0, max(0.0, r))) for rank, (target, r) in enumerate(means, start=1)
    )
