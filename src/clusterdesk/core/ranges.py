"""The range that a fit would have if the student answered again: a bootstrap over the questions of each area.

A sitting is repeated in numbers: from the answers of an area as many are drawn, with replacement, as there are less
one (drawing all would make the spread of a mean too small by (n - 1) / n), every cluster is ranked again, and that 200
times. Topics are held fixed: with one question a topic there is nothing to draw from.

The 5th and the 95th percentile of the drawn fits tell how far one sitting strays from the student's own level. A second
sitting strays as well, so two sittings differ by the square root of 2 times as much: the range is stretched about the
fit by that number. Ranks are whole numbers, coarse enough to hold without it. `bench/match_quality.py` measures both.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from random import Random
from typing import TypeVar

from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.interests import AREAS, Area, InterestProfile
from clusterdesk.core.matching import Group, Matcher, combined, mean_of_best
from clusterdesk.core.target import Target

RESAMPLES = 200
SHARE = 0.9
"""How many of all resamples a range holds."""
STRETCH = sqrt(2)

Number = TypeVar("Number", int, float)

Answers = Mapping[Area, Sequence[int]]
"""The answers (0 to 4) that were given in each area; skipped questions are left out."""


@dataclass(frozen=True, slots=True)
class FitRange:
    """Where a cluster would come out if the student answered again, in 9 of 10 cases; each range holds today's value.

    Attributes:
        low: the fit (mean r, -1 to 1) at the lower end.
        high: the fit at the upper end.
        score_low: what the order goes by, at the lower end; the same as `low` when topics are not used.
        score_high: the same at the upper end.
        best_rank: the best place in the order, 1 first.
        worst_rank: the worst place.
    """

    low: float
    high: float
    score_low: float
    score_high: float
    best_rank: int
    worst_rank: int


Ranges = Mapping[Target, FitRange]
"""The range of every cluster of both frameworks."""


def near_tie(first: FitRange, second: FitRange) -> bool:
    """Say whether the ranges of the first two clusters of an order overlap."""
    return first.score_low <= second.score_high


def fit_ranges(
    matcher: Matcher, answers: Answers, topics: Mapping[str, float] | None = None, resamples: int = RESAMPLES
) -> Generator[None, None, Ranges]:
    """Work out the range of every cluster in small steps; the same answers always give the same ranges.

    Yields after each resample and each range (a millisecond at most on a new PC), so that whoever drives it can stop in
    between, and returns the ranges at the end. Nothing is shared: it may run in any thread.

    Args:
        matcher: the occupations.
        answers: at least one answer in each area, in any order.
        topics: the correlation of topics by occupation code, None when the order goes by interests alone.
        resamples: how many.
    """
    drawn: dict[Area, list[int]] = {area: sorted(answers[area]) for area in AREAS}
    chance = Random(repr(drawn))  # noqa: S311 - not a secret: the same answers are to give the same numbers
    held = None if topics is None else [topics.get(code) for code in matcher.codes]
    tables = [_Table(matcher.clusters(framework)) for framework in FRAMEWORKS]
    estimate = InterestProfile(*(sum(values) / len(values) for values in drawn.values()))
    for scores in [estimate, *(_again(drawn, chance) for _ in range(resamples))]:
        # Scores without variance have no correlation: no occupation is liked more than another.
        r = matcher.correlations(scores) or [0.0] * len(matcher.codes)
        both = r if held is None else combined(r, held)
        for table in tables:
            table.add(r, both)
        yield
    found: dict[Target, FitRange] = {}
    for table in tables:
        for target, one in table.ranges():
            found[target] = one
            yield
    return found


def _again(answers: Mapping[Area, Sequence[int]], chance: Random) -> InterestProfile:
    """Return six scores (mean answers) of an imagined second sitting."""
    means: list[float] = []
    for values in answers.values():
        size = max(1, len(values) - 1)
        means.append(sum(chance.choices(values, k=size)) / size)
    return InterestProfile(*means)


class _Table:
    """Fit, score and rank of each cluster of one framework: the student's own in the first row, then the resamples'."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = groups
        self._fits: list[list[float]] = []
        self._scores: list[list[float]] = []
        self._ranks: list[list[int]] = []

    def add(self, r: list[float], both: list[float]) -> None:
        fits = [mean_of_best(group.pick(r)) for group in self._groups]
        scores = fits if both is r else [mean_of_best(group.pick(both)) for group in self._groups]
        order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
        ranks = [0] * len(order)
        for rank, place in enumerate(order, start=1):
            ranks[place] = rank
        self._fits.append(fits)
        self._scores.append(scores)
        self._ranks.append(ranks)

    def ranges(self) -> Iterator[tuple[Target, FitRange]]:
        for place, group in enumerate(self._groups):
            fits = _stretched([row[place] for row in self._fits])
            scores = _stretched([row[place] for row in self._scores])
            yield group.target, FitRange(*fits, *scores, *_middle([row[place] for row in self._ranks]))


def _middle(row: Sequence[Number]) -> tuple[Number, Number]:
    """Return what holds `SHARE` of the resamples, and the student's own value, which is the first of the row."""
    own, *drawn = row
    drawn.sort()
    cut = round(len(drawn) * (1 - SHARE) / 2)
    return min(own, drawn[cut]), max(own, drawn[-1 - cut])


def _stretched(row: Sequence[float]) -> tuple[float, float]:
    """Return the range of another sitting: that of this one, stretched about the student's own value."""
    own = row[0]
    low, high = _middle(row)
    # A fit of 1 may come out a hair above it; the range holds it all the same.
    return max(-1.0, own - STRETCH * (own - low)), max(own, min(1.0, own + STRETCH * (high - own)))
