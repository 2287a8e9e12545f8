"""Fit of occupations, clusters and pathways to six interest scores.

Source of the occupation fit: "Linking client assessment profiles to O*NET occupational profiles" (onetcenter.org):
Pearson's correlation between the student's six scores and the occupation's six interest ratings. The fit of a group is
ours: the mean r of its best occupations, so that a group is neither rewarded nor punished for what else is in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from operator import itemgetter, mul
from typing import Literal, NamedTuple

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


class OccupationFit(NamedTuple):
    """How well one occupation fits: `r` in -1 to 1 and its word. A named tuple: nearly a thousand are made at once."""

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


@dataclass(frozen=True, slots=True)
class _Group:
    """A cluster or pathway and where its rated occupations stand among all of them."""

    target: Target
    places: tuple[int, ...]


class Matcher:
    """Occupation profiles prepared once, to rank any number of score profiles.

    Args:
        profiles: six O*NET interest ratings by occupation code; occupations without ratings are left out.
        memberships: the clusters and pathways of each occupation.
    """

    def __init__(self, profiles: Mapping[str, InterestProfile], memberships: Memberships) -> None:
        prepared = ((code, standardise(profile)) for code, profile in sorted(profiles.items()))
        self._vectors = [(code, *vector) for code, vector in prepared if vector]
        self._groups = _groups([code for code, *_ in self._vectors], memberships)

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
        return Ranking(found, self._groups)


class Ranking:
    """Every rated occupation in order of fit, and from them the clusters and pathways.

    Args:
        found: code and r of every occupation, by code.
        groups: the groups, whose places point into `found`.
    """

    def __init__(self, found: Sequence[tuple[str, float]], groups: Sequence[_Group]) -> None:
        self._r = [r for _, r in found]
        self._groups = groups
        ordered = sorted(found, key=itemgetter(1), reverse=True)
        self.occupations = tuple(OccupationFit(code, r, word_for(r)) for code, r in ordered)

    @cached_property
    def by_code(self) -> Mapping[str, OccupationFit]:
        """The fits by occupation code; occupations without interest ratings are not in it."""
        return {fit.code: fit for fit in self.occupations}

    def clusters(self, framework: Framework) -> tuple[GroupFit, ...]:
        """Return the clusters of a framework, best first. Those without a rated occupation are left out."""
        return self._ranked(
            group for group in self._groups if group.target.kind == "cluster" and group.target.framework == framework
        )

    def pathways(self, framework: Framework, cluster: str | None = None) -> tuple[GroupFit, ...]:
        """Return the pathways of a framework, or of one of its clusters, best first."""
        return self._ranked(
            group
            for group in self._groups
            if group.target.kind == "pathway"
            and group.target.framework == framework
            and cluster in (None, group.target.cluster)
        )

    def _ranked(self, groups: Iterable[_Group]) -> tuple[GroupFit, ...]:
        means = [(group.target, self._mean_of_best(group)) for group in groups]
        # Groups are kept in the order of their addresses and the sort is stable, so ties keep that order.
        means.sort(key=itemgetter(1), reverse=True)
        return tuple(
            GroupFit(target, rank, r, word_for(r), min(1.0, max(0.0, r)))
            for rank, (target, r) in enumerate(means, start=1)
        )

    def _mean_of_best(self, group: _Group) -> float:
        best = sorted(map(self._r.__getitem__, group.places), reverse=True)[:GROUP_BEST]
        return sum(best) / len(best)


def _groups(codes: Sequence[str], memberships: Memberships) -> tuple[_Group, ...]:
    """Return every group that has a rated occupation, in the order of their addresses."""
    places: dict[Target, dict[int, None]] = {}
    for framework in FRAMEWORKS:
        members = memberships.get(framework, {})
        for place, code in enumerate(codes):
            for cluster, pathway in members.get(code, ()):
                # A dict as an ordered set: an occupation counts once in a cluster that holds it in two pathways.
                places.setdefault(Target.of_cluster(framework, cluster), {})[place] = None
                places.setdefault(Target.of_pathway(framework, cluster, pathway), {})[place] = None
    return tuple(
        _Group(target, tuple(found)) for target, found in sorted(places.items(), key=lambda item: str(item[0]))
    )
