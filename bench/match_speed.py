"""How long one ranking takes: all rated occupations and all clusters of both frameworks, for many made-up students."""

import random
import time
from statistics import median

from bench.row import Row
from clusterdesk.core.career import FRAMEWORKS
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.matching import Matcher, Memberships
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog

LIMIT_MS = 5.0
STUDENTS = 300
SEED = 20260101


def rows() -> list[Row]:
    """Rank the catalog for each made-up student; what is prepared once, when the program starts, is not counted."""
    with Catalog.open(find_catalog()) as catalog:
        memberships: Memberships = {framework: catalog.memberships(framework) for framework in FRAMEWORKS}
        matcher = Matcher(catalog.interest_profiles(), memberships)
    chance = random.Random(SEED)
    profiles = [InterestProfile(*(chance.randint(0, 40) for _ in AREAS)) for _ in range(STUDENTS)]
    times: list[float] = []
    for profile in profiles:
        begun = time.perf_counter()
        ranking = matcher.rank(profile)
        if ranking is not None:
            for framework in FRAMEWORKS:
                ranking.clusters(framework)
            times.append((time.perf_counter() - begun) * 1000)
    return [Row("match-speed", median(times), "ms", LIMIT_MS)]
