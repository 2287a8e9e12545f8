"""How good the matching is, on simulated students: `python3 -m bench.match_quality [--full] [--json]`.

A student is made from each of the 894 occupations with ratings of interests and of knowledge: answers to the interest
questions from its ratings plus noise of the person and of each question, answers to the topics from its knowledge plus
noise. Every occupation of the same SOC code is then taken out, and the places of the clusters that hold the student's
occupation are read. The 90 % ranges are compared with fresh sittings of the same student: the same person, new noise of
the questions.

These figures test the algorithm on simulated answers, not the questionnaire on students.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from statistics import mean, pvariance

from bench.row import Row
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.interests import AREAS, Area, InterestProfile
from clusterdesk.core.matching import Group, Matcher, Memberships, combined, mean_of_best
from clusterdesk.core.ranges import fit_ranges
from clusterdesk.core.topics import TopicMatcher
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog

SEED = 20260101
REPEATS, FULL_REPEATS = 6, 20
"""How many students are made from each occupation."""
RANGED, FULL_RANGED = 40, 200
"""How many students' ranges are compared with fresh sittings."""
FRESH = 25
"""How many fresh sittings of each."""
TOP = (1, 3, 5)
LEAST = (0.60, 0.86, 0.94)
"""What the order by both must reach: the share of students with a true cluster among the first 1, 3 and 5."""
LEAST_OF_A_CLUSTER = 0.65
"""The share of each cluster's students with a true cluster among the first three."""
COVERED = (0.85, 0.95)
OUT = -2.0
"""Below every correlation: the place of an occupation that was taken out."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Standard deviations on the scale of the answers, 0 to 4; `topic` in those of standardised knowledge."""

    name: str
    person: float
    common: float
    item: float
    topic: float


NOISES = (
    Noise("less", 0.35, 0.3, 0.8, 0.7),
    Noise("middle", 0.55, 0.5, 0.95, 1.0),
    Noise("more", 0.8, 0.7, 1.2, 1.4),
)
MIDDLE = NOISES[1]


@dataclass(frozen=True, slots=True)
class Student:
    """A simulated student: the occupation, the level behind the answers in each area, and the answers."""

    code: str
    level: tuple[float, ...]
    items: tuple[tuple[int, ...], ...]
    topics: tuple[int, ...]

    def scores(self, items: int) -> InterestProfile:
        """Return the mean answers of the first `items` of 60 questions."""
        return profile(answers[: items // 6] for answers in self.items)


@dataclass(frozen=True, slots=True)
class Hits:
    """How often a true cluster came out among the first 1, 3 and 5, and the cluster that was found least often."""

    noise: str
    items: int
    framework: str
    method: str
    top_1: float
    top_3: float
    top_5: float
    worst_cluster: str
    worst_top_3: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """The share of fresh sittings that lie within the 90 % range: of the fit, and of the place in the order."""

    noise: str
    items: int
    method: str
    fit: float
    rank: float
    width: float


METHODS = ("interests", "both")
"""The published method by interests alone, and ours by interests and topics."""


class World:
    """The catalog as the experiment needs it."""

    def __init__(self) -> None:
        with Catalog.open(find_catalog()) as catalog:
            self.ratings = catalog.interest_profiles()
            knowledge = catalog.requirement_profiles("knowledge", "importance")
            self.places: Memberships = {framework: catalog.memberships(framework) for framework in FRAMEWORKS}
        self.matcher = Matcher(self.ratings, self.places)
        self.topics = TopicMatcher(knowledge)
        self.liked = _standardised(knowledge)
        self.codes = [code for code in self.matcher.codes if code in self.liked]
        self.same: dict[str, list[int]] = {}
        for place, code in enumerate(self.matcher.codes):
            self.same.setdefault(code[:7], []).append(place)

    @cached_property
    def clusters(self) -> dict[Framework, tuple[Group, ...]]:
        """The clusters of each framework."""
        return {framework: self.matcher.clusters(framework) for framework in FRAMEWORKS}

    def true_clusters(self, framework: Framework, code: str) -> set[str]:
        """Return the clusters that hold an occupation; the classic framework leaves out five occupations."""
        return {cluster for cluster, _ in self.places[framework].get(code, ())}

    def orders(self, student: Student, items: int) -> dict[str, list[float]]:
        """Return what each method orders the occupations by; those of the student's SOC code are taken out."""
        r = self.matcher.correlations(student.scores(items)) or [0.0] * len(self.matcher.codes)
        fits = self.topics.fits(student.topics) or {}
        both = combined(r, [fits.get(code) for code in self.matcher.codes])
        for place in self.same[student.code[:7]]:
            r[place] = both[place] = OUT
        return dict(zip(METHODS, (r, both), strict=True))


def profile(answers: Iterable[Sequence[int]]) -> InterestProfile:
    """Return the mean answer of each area."""
    return InterestProfile(*(sum(found) / len(found) for found in answers))


def _standardised(knowledge: dict[str, tuple[float | None, ...]]) -> dict[str, list[float]]:
    columns: list[list[float]] = []
    for column in zip(*knowledge.values(), strict=True):
        known = [value for value in column if value is not None]
        middle, spread = mean(known), pvariance(known) ** 0.5
        columns.append([0.0 if value is None else (value - middle) / spread for value in column])
    return dict(zip(knowledge, map(list, zip(*columns, strict=True)), strict=True))


def _answer(value: float, most: int) -> int:
    return min(most, max(0, round(value)))


def items_of(level: Sequence[float], noise: Noise, chance: random.Random) -> tuple[tuple[int, ...], ...]:
    """Return ten answers an area of somebody with these levels."""
    return tuple(tuple(_answer(chance.gauss(one, noise.item), 4) for _ in range(10)) for one in level)


def students(world: World, noise: Noise, repeats: int) -> list[Student]:
    """Make students from every occupation; the same seed makes the same ones."""
    chance = random.Random(f"{SEED} {noise.name}")
    made: list[Student] = []
    for code in world.codes * repeats:
        common = chance.gauss(0, noise.common)
        rated = ((rating - 1) / 6 * 4 for rating in world.ratings[code])
        level = tuple(one + common + chance.gauss(0, noise.person) for one in rated)
        topics = tuple(_answer(1.5 + 0.675 * (one + chance.gauss(0, noise.topic)), 3) for one in world.liked[code])
        made.append(Student(code, level, items_of(level, noise, chance), topics))
    return made


def hits(world: World, noise: Noise, made: Sequence[Student], items: int) -> list[Hits]:
    """Rank the clusters for every student by each method and count where the true ones stand."""
    found: dict[tuple[Framework, str], list[tuple[set[str], int]]] = {}
    for student in made:
        orders = world.orders(student, items)
        for framework in FRAMEWORKS:
            true = world.true_clusters(framework, student.code)
            for method, values in orders.items() if true else ():
                scored = [(mean_of_best(group.pick(values)), group.target.key) for group in world.clusters[framework]]
                scored.sort(key=lambda pair: pair[0], reverse=True)
                place = next(place for place, (_, slug) in enumerate(scored) if slug in true)
                found.setdefault((framework, method), []).append((true, place))
    return [_counted(noise, items, *key, places) for key, places in found.items()]


def _counted(
    noise: Noise, items: int, framework: Framework, method: str, places: Sequence[tuple[set[str], int]]
) -> Hits:
    first, third, fifth = (mean(place < top for _, place in places) for top in TOP)
    slugs = {slug for true, _ in places for slug in true}
    of_each = {slug: mean(place < 3 for true, place in places if slug in true) for slug in sorted(slugs)}
    worst = min(of_each, key=lambda slug: of_each[slug])
    return Hits(noise.name, items, framework, method, first, third, fifth, worst, of_each[worst])


def largest(world: World, framework: Framework) -> float:
    """Return the share of occupations with a true cluster among the three largest: what is right without asking."""
    sizes = sorted(world.clusters[framework], key=lambda group: len(group.places), reverse=True)
    three = {group.target.key for group in sizes[:3]}
    true = [found for code in world.codes if (found := world.true_clusters(framework, code))]
    return mean(bool(three & found) for found in true)


def alpha(made: Sequence[Student], items: int) -> float:
    """Return Cronbach's alpha of the simulated scales, the mean of the six areas."""
    each: list[float] = []
    for area in range(len(AREAS)):
        rows = [student.items[area][: items // 6] for student in made]
        parts = sum(pvariance(column) for column in zip(*rows, strict=True))
        size = len(rows[0])
        each.append(size / (size - 1) * (1 - parts / pvariance([sum(row) for row in rows])))
    return mean(each)


def coverage(world: World, noise: Noise, made: Sequence[Student], items: int, count: int) -> list[Coverage]:
    """Work out the ranges of some students and count how many fresh sittings of the same students they hold."""
    chance = random.Random(f"{SEED} {noise.name} {items} ranges")
    chosen = chance.sample(list(made), count)
    return [
        Coverage(noise.name, items, method, *_covered(world, noise, chosen, items, chance, both=method == "both"))
        for method in METHODS
    ]


def _covered(
    world: World, noise: Noise, chosen: Sequence[Student], items: int, chance: random.Random, *, both: bool
) -> tuple[float, float, float]:
    fits: list[bool] = []
    ranks: list[bool] = []
    widths: list[float] = []
    for student in chosen:
        topics = world.topics.fits(student.topics) if both else None
        size = items // 6
        answers: dict[Area, tuple[int, ...]] = {
            area: found[:size] for area, found in zip(AREAS, student.items, strict=True)
        }
        ranges = finished(fit_ranges(world.matcher, answers, topics))
        for _ in range(FRESH):
            again = profile(one[:size] for one in items_of(student.level, noise, chance))
            ranking = world.matcher.rank(again, topics)
            if ranking is None:
                continue
            for framework in FRAMEWORKS:
                for fit in ranking.clusters(framework):
                    held = ranges[fit.target]
                    fits.append(held.low <= fit.r <= held.high)
                    ranks.append(held.best_rank <= fit.rank <= held.worst_rank)
        widths += [held.high - held.low for held in ranges.values()]
    return mean(fits), mean(ranks), mean(widths)


def finished(steps: Iterable[None]) -> dict:
    """Drive the work to its end and return what it found."""
    iterator = iter(steps)
    while True:
        try:
            next(iterator)
        except StopIteration as done:
            return done.value


def report(*, full: bool, tell: Callable[[str], None] = lambda _: None) -> dict:
    """Run the whole experiment: three levels of noise, both forms, both frameworks, both methods."""
    world = World()
    repeats, ranged = (FULL_REPEATS, FULL_RANGED) if full else (REPEATS, RANGED)
    found: list[Hits] = []
    covered: list[Coverage] = []
    alphas: dict[str, dict[str, float]] = {}
    for noise in NOISES:
        made = students(world, noise, repeats)
        alphas[noise.name] = {str(items): alpha(made, items) for items in (60, 30)}
        for items in (60, 30):
            tell(f"noise {noise.name}, {items} questions")
            found += hits(world, noise, made, items)
            covered += coverage(world, noise, made, items, ranged)
    return {
        "caveat": "These figures test the algorithm on simulated answers, not the questionnaire on students.",
        "seed": SEED,
        "occupations": len(world.codes),
        "students": len(world.codes) * repeats,
        "noise": [asdict(noise) for noise in NOISES],
        "alpha": alphas,
        "three_largest": {framework: largest(world, framework) for framework in FRAMEWORKS},
        "hits": [asdict(one) for one in found],
        "coverage": [asdict(one) for one in covered],
    }


def rows() -> list[Row]:
    """Measure what is required: both methods' order at the middle noise, 60 questions, the 14 clusters; and the ranges.

    Rows have upper limits, so what is told is the share that is missed, and how far the coverage of the ranges is from
    90 per cent.
    """
    world = World()
    made = students(world, MIDDLE, REPEATS)
    both = next(one for one in hits(world, MIDDLE, made, 60) if (one.framework, one.method) == ("modern", "both"))
    begun = time.perf_counter()
    covered = [one for items in (60, 30) for one in coverage(world, MIDDLE, made, items, RANGED)]
    print(f"ranges of {RANGED} students: {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    off = max(abs(one.fit - mean(COVERED)) for one in covered)
    shares = (both.top_1, both.top_3, both.top_5)
    return [
        *(
            Row(f"match-missed-{top}", (1 - share) * 100, "%", round((1 - least) * 100, 6))
            for top, share, least in zip(TOP, shares, LEAST, strict=True)
        ),
        Row("match-missed-cluster", (1 - both.worst_top_3) * 100, "%", round((1 - LEAST_OF_A_CLUSTER) * 100, 6)),
        Row("match-range-off", off * 100, "%", round((COVERED[1] - COVERED[0]) * 50, 6)),
    ]


def as_text(found: dict) -> str:
    """Return the report as tables."""
    lines = [found["caveat"], f"Seed {found['seed']}, {found['students']} students from {found['occupations']} careers"]
    lines += [f"Noise {one.pop('name')}: {', '.join(f'{k} {v}' for k, v in one.items())}" for one in found["noise"]]
    for name, alphas in found["alpha"].items():
        lines.append(f"Alpha, noise {name}: {', '.join(f'{v:.2f} ({k} questions)' for k, v in alphas.items())}")
    for framework, share in found["three_largest"].items():
        lines.append(f"Always naming the three largest, {framework}: {share:.2f}")
    lines += ["", f"{'noise':<8}{'items':>5}  {'clusters':<9}{'order by':<11}top 1  top 3  top 5  least found, top 3"]
    for one in found["hits"]:
        lines.append(
            f"{one['noise']:<8}{one['items']:>5}  {one['framework']:<9}{one['method']:<11}{one['top_1']:.3f}  "
            f"{one['top_3']:.3f}  {one['top_5']:.3f}  {one['worst_top_3']:.2f} {one['worst_cluster']}"
        )
    lines += ["", f"{'noise':<8}{'items':>5}  {'order by':<11}in range: fit   place   mean width of the fit's range"]
    for one in found["coverage"]:
        lines.append(
            f"{one['noise']:<8}{one['items']:>5}  {one['method']:<11}{one['fit']:>13.3f}   {one['rank']:.3f}   "
            f"{one['width']:.3f}"
        )
    return "\n".join(lines)


def main(argv: Sequence[str]) -> int:
    """Print the report."""
    words = argparse.ArgumentParser(prog="python3 -m bench.match_quality", allow_abbrev=False)
    words.add_argument("--full", action="store_true", help=f"{FULL_REPEATS} students of each career, in minutes")
    words.add_argument("--json", action="store_true", help="the report as JSON instead of tables")
    arguments = words.parse_args(argv)
    found = report(full=arguments.full, tell=lambda line: print(line, file=sys.stderr))
    print(json.dumps(found, indent=2) if arguments.json else as_text(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
