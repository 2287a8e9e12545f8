"""How long one ranking takes, and the ranges of all clusters, for many made-up students.

A ranking is everything: topics, all rated occupations, the clusters and the pathways of both frameworks.
"""

import random
import time
from collections.abc import Generator
from statistics import median

from bench.row import Row
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.interests import AREAS, Area, InterestProfile
from clusterdesk.core.matching import Matcher, Memberships
from clusterdesk.core.ranges import fit_ranges
from clusterdesk.core.topics import TopicMatcher
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog

LIMIT_MS = 2.0
RANGES_MS, STEP_MS = 250.0, 5.0
STUDENTS, RANGED = 100, 7
TRIES = 5
SEED = 20260101
TOPICS = 33


def rows() -> list[Row]:
    """Rank the catalog for each made-up student; what is prepared once, when the program starts, is not counted.

    Everything is done several times and the fastest counts: what a busy neighbour takes is not this program's time.
    """
    with Catalog.open(find_catalog()) as catalog:
        memberships: Memberships = {framework: catalog.memberships(framework) for framework in FRAMEWORKS}
        matcher = Matcher(catalog.interest_profiles(), memberships)
        topics = TopicMatcher(catalog.requirement_profiles("knowledge", "importance"))
    chance = random.Random(SEED)
    whole = [_ranking(matcher, topics, chance) for _ in range(STUDENTS)]
    steps = [_ranges(matcher, topics, chance) for _ in range(RANGED)]
    return [
        Row("match-speed", median(time for time in whole if time), "ms", LIMIT_MS),
        Row("match-ranges", median(map(sum, steps)), "ms", RANGES_MS),
        Row("match-ranges-step", median(map(max, steps)), "ms", STEP_MS),
    ]


def _ranking(matcher: Matcher, topics: TopicMatcher, chance: random.Random) -> float | None:
    """Return how many milliseconds one ranking takes; None for scores without an order."""
    scores = InterestProfile(*(chance.randint(0, 40) for _ in AREAS))
    liked = [chance.randint(0, 3) for _ in range(TOPICS)]
    times: list[float] = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        ranking = matcher.rank(scores, topics.fits(liked))
        if ranking is None:
            return None
        for framework in FRAMEWORKS:
            ranking.clusters(framework)
            ranking.pathways(framework)
        times.append((time.perf_counter() - begun) * 1000)
    return min(times)


def _ranges(matcher: Matcher, topics: TopicMatcher, chance: random.Random) -> list[float]:
    """Return the milliseconds of every step of the ranges of one student who has answered the topics too."""
    answers: dict[Area, list[int]] = {area: [chance.randint(0, 4) for _ in range(10)] for area in AREAS}
    liked = topics.fits([chance.randint(0, 3) for _ in range(TOPICS)])
    tries = [_timed(fit_ranges(matcher, answers, liked)) for _ in range(TRIES)]
    return list(map(min, zip(*tries, strict=True)))


def _timed(work: Generator[None, None, object]) -> list[float]:
    """Return the milliseconds of every step of some work."""
    times: list[float] = []
    more = True
    while more:
        begun = time.perf_counter()
        more = next(work, work) is None
        times.append((time.perf_counter() - begun) * 1000)
    return times
