"""Fit of occupations, clusters and pathways to six interest scores, and to a liking for topics where it was asked.

Source of the occupation fit: "Linking client assessment profiles to O*NET occupational profiles" (onetcenter.org):
Pearson's correlation between the student's six scores and the occupation's six interest ratings. What is ours: the fit
of a group (the mean of its five best occupations) and how topics join in. Both were chosen by measurement; see
docs/matching.md and docs/decisions/cluster-rule.md.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from math import sqrt
from operator import itemgetter, mul
from typing import Literal, NamedTuple

from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.scoring import THRESHOLDS
from clusterdesk.core.target import Target

Word = Literal["best", "great", "good", "none"]

GROUP_BEST = 5
"""How many of its best occupations stand for a cluster or pathway."""

TOPIC_WEIGHT = 0.6
"""The share of topics in the order once a student has answered them; interests have the rest."""

Membership = tuple[str, str]
Memberships = Mapping[Framework, Mapping[str, tuple[Membership, ...]]]
"""By framework: occupation code -> its (cluster slug, pathway slug) pairs."""


class OccupationFit(NamedTuple):
    """How well one occupation fits. A named tuple: nearly a thousand are made at once.

    Attributes:
        code: O*NET-SOC code.
        r: correlation of interests, -1 to 1.
        word: the word for `r`.
        topics: correlation of topics, -1 to 1; None when they were not used or the occupation has no ratings of them.
        score: what the order goes by: `r`, or both together (see `combined`).
    """

    code: str
    r: float
    word: Word
    topics: float | None
    score: float


class GroupFit(NamedTuple):
    """How well a cluster or pathway fits.

    Attributes:
        target: the cluster or pathway.
        rank: its place in the order, 1 first.
        r: the mean `r` of the occupations in it whose interests fit best.
        word: the word for `r`.
        bar: the length of its bar, 0 to 1: `r`, or 0 below it.
        score: what the order goes by: `r`, or the mean of the best combined scores.
    """

    target: Target
    rank: int
    r: float
    word: Word
    bar: float
    score: float


def word_for(r: float) -> Word:
    """Return the word for a correlation; the cut-offs are critical values of r, not evidence of suitability."""
    if r >= THRESHOLDS.best_r:
        return "best"
    if r >= THRESHOLDS.great_r:
        return "great"
    return "good" if r > 0 else "none"


def combined(found: Sequence[float], topics: Sequence[float | None]) -> list[float]:
    """Return the score of each occupation from both correlations; one without ratings of topics counts as 0 there."""
    interests = 1 - TOPIC_WEIGHT
    return [interests * r + TOPIC_WEIGHT * (topic or 0.0) for r, topic in zip(found, topics, strict=True)]


def standardise(profile: Iterable[float]) -> tuple[float, ...] | None:
    """Return the profile centred and scaled to length 1, so that the dot product of two is their Pearson r.

    Returns:
        None for a profile without variance, which has no correlation with anything.
    """
    values = tuple(profile)
    mean = sum(values) / len(values)
    centred = [value - mean for value in values]
    length = sqrt(sum(map(mul, centred, centred)))
    # Equal numbers leave rounding noise of about 1e-15: that is no variance either.
    return tuple(value / length for value in centred) if length > 1e-9 else None


def mean_of_best(values: Sequence[float]) -> float:
    """Return the mean of the `GROUP_BEST` highest of some values, of all when there are fewer."""
    best = sorted(values, reverse=True)[:GROUP_BEST]
    return sum(best) / len(best)


class Group:
    """A cluster or pathway and where its rated occupations stand among all of them.

    Attributes:
        target: the cluster or pathway.
        pick: returns the values of its occupations out of those of all.
    """

    def __init__(self, target: Target, places: Sequence[int]) -> None:
        self.target = target
        self.places = places
        first = places[0]
        self.pick: Callable[[Sequence[float]], Sequence[float]] = (
            itemgetter(*places) if len(places) > 1 else lambda values: (values[first],)
        )


class Matcher:
    """Occupation profiles prepared once, to rank any number of score profiles; it never changes, any thread may use it.

    Args:
        profiles: six O*NET interest ratings by occupation code; occupations without ratings are left out.
        memberships: the clusters and pathways of each occupation.
    """

    def __init__(self, profiles: Mapping[str, InterestProfile], memberships: Memberships) -> None:
        prepared = ((code, standardise(profile)) for code, profile in sorted(profiles.items()))
        rated = [(code, vector) for code, vector in prepared if vector]
        self.codes = tuple(code for code, _ in rated)
        self._vectors = [vector for _, vector in rated]
        self.groups = _groups(self.codes, memberships)

    def clusters(self, framework: Framework) -> tuple[Group, ...]:
        """Return the clusters of a framework that have a rated occupation, in the order of their addresses."""
        return tuple(
            group for group in self.groups if group.target.kind == "cluster" and group.target.framework == framework
        )

    def correlations(self, scores: InterestProfile) -> list[float] | None:
        """Return r of every rated occupation, in the order of `codes`; None when the scores have no variance."""
        student = standardise(scores)
        if student is None:
            return None
        s1, s2, s3, s4, s5, s6 = student
        # Written out: a generic sum over six pairs takes four times as long, and this runs on slow lab PCs.
        return [s1 * o1 + s2 * o2 + s3 * o3 + s4 * o4 + s5 * o5 + s6 * o6 for o1, o2, o3, o4, o5, o6 in self._vectors]

    def rank(self, scores: InterestProfile, topics: Mapping[str, float] | None = None) -> "Ranking | None":
        """Rank every rated occupation, best first, ties by code.

        Args:
            scores: the student's six scores.
            topics: the correlation of topics by occupation code (`topics.TopicMatcher.fits`), None without them.

        Returns:
            None when the scores have no variance.
        """
        found = self.correlations(scores)
        return None if found is None else Ranking(self, found, topics)


class Ranking:
    """Every rated occupation in order of fit, and from them the clusters and pathways.

    Args:
        matcher: whose occupations and groups are ranked.
        found: r of every occupation, in the order of the matcher's codes.
        topics: the correlation of topics by code, None when the order goes by interests alone.

    Attributes:
        uses_topics: whether topics had a part in the order.
        occupations: best first.
    """

    def __init__(self, matcher: Matcher, found: Sequence[float], topics: Mapping[str, float] | None = None) -> None:
        self.uses_topics = topics is not None
        self._groups = matcher.groups
        self._r = found
        liked = [None] * len(found) if topics is None else list(map(topics.get, matcher.codes))
        self._scores = found if topics is None else combined(found, liked)
        words: list[Word] = [word_for(r) for r in found]
        self._fits = list(map(OccupationFit, matcher.codes, found, words, liked, self._scores))
        # The codes stand in order and the sort is stable: ties keep that order.
        self.occupations = tuple(sorted(self._fits, key=itemgetter(4), reverse=True))

    @cached_property
    def by_code(self) -> Mapping[str, OccupationFit]:
        """The fits by occupation code; occupations without interest ratings are not in it."""
        return {fit.code: fit for fit in self._fits}

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

    def best_of(self, target: Target) -> tuple[OccupationFit, ...]:
        """Return the occupations that stand for a cluster or pathway in the order: those with the best scores.

        Empty for a group without a rated occupation.
        """
        places = next((group.places for group in self._groups if group.target == target), ())
        fits = sorted((self._fits[place] for place in places), key=itemgetter(4), reverse=True)
        return tuple(fits[:GROUP_BEST])

    def _ranked(self, groups: Iterable[Group]) -> tuple[GroupFit, ...]:
        means = [(group.target, *self._means(group)) for group in groups]
        # Groups stand in the order of their addresses and the sort is stable, so ties keep that order.
        means.sort(key=itemgetter(2), reverse=True)
        return tuple(
            GroupFit(target, rank, r, word_for(r), min(1.0, max(0.0, r)), score)
            for rank, (target, r, score) in enumerate(means, start=1)
        )

    def _means(self, group: Group) -> tuple[float, float]:
        """Return the mean r and the mean score of a group; words come from the first, the order from the second."""
        r = mean_of_best(group.pick(self._r))
        return r, mean_of_best(group.pick(self._scores)) if self.uses_topics else r


def _groups(codes: Sequence[str], memberships: Memberships) -> tuple[Group, ...]:
    """Return every group that has a rated occupation, in the order of their addresses."""
    places: dict[Target, dict[int, None]] = {}
    for framework in FRAMEWORKS:
        members = memberships.get(framework, {})
        for place, code in enumerate(codes):
            for cluster, pathway in members.get(code, ()):
                # A dict as an ordered set: an occupation counts once in a cluster that holds it in two pathways.
                places.setdefault(Target.of_cluster(framework, cluster), {})[place] = None
                places.setdefault(Target.of_pathway(framework, cluster, pathway), {})[place] = None
    return tuple(Group(target, tuple(found)) for target, found in sorted(places.items(), key=lambda item: str(item[0])))
