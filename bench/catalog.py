"""The catalog's budgets: building it, its size, and every read of the repository.

The build runs in a process of its own, so that its peak memory is its own; without the official files (../shared/data)
it is left out, in words. Every read is asked of many careers, clusters and programs in turn; the slowest kind is told.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from bench.row import Row
from clusterdesk.core.career import FRAMEWORKS, LANGUAGES
from clusterdesk.core.questionnaire import FORM_LENGTH, SELF_FORM_LENGTH
from clusterdesk.store.catalog import Catalog

ROOT = Path(__file__).parents[1]
CATALOG = ROOT / "data" / "clusters.db"
OFFICIAL = ROOT.parent / "shared" / "data"
BUILD_SECONDS, BUILD_MEGABYTES, SIZE_MEGABYTES, READ_MS = 20.0, 400.0, 16.0, 5.0
SHARE = 0.95
EVERY = 9
"""One career in so many is read."""

Read = Callable[[], object]

_BUILD = """
import sys, tempfile, time
from pathlib import Path
from clusterdesk.catalog.build import build_catalog
with tempfile.TemporaryDirectory() as folder:
    start = time.perf_counter()
    build_catalog(Path(sys.argv[1]), Path(sys.argv[2]), Path(folder) / "clusters.db")
    seconds = time.perf_counter() - start
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
except ImportError:
    peak = 0.0
print(seconds, peak)
"""


def rows() -> list[Row]:
    """Return the rows of this bench."""
    size = Row("catalog-size", CATALOG.stat().st_size / 1e6, "MB", SIZE_MEGABYTES)
    return [*build(), size, reads()]


def build() -> list[Row]:
    """Build the catalog once and return seconds and, where the platform tells it, the peak memory."""
    if not OFFICIAL.is_dir():
        print("catalog-build is not measured: the official files are not at hand in ../shared/data", file=sys.stderr)
        return []
    command = [sys.executable, "-c", _BUILD, str(OFFICIAL), str(ROOT / "data" / "content")]
    seconds, peak = map(float, subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    measured = [Row("catalog-build", seconds, "s", BUILD_SECONDS)]
    return [*measured, Row("catalog-build-memory", peak, "MB", BUILD_MEGABYTES)] if peak else measured


def reads() -> Row:
    """Return the p95 of the slowest kind of read; a new catalog is opened, so that first reads count too."""
    with Catalog.open(CATALOG) as catalog:
        p95 = {name: measure(kind) for name, kind in kinds(catalog).items()}
    slowest = max(p95, key=lambda name: p95[name])
    print(f"slowest read: {slowest}", file=sys.stderr)
    return Row("catalog-reads", p95[slowest], "ms", READ_MS)


def measure(kind: Iterable[Read]) -> float:
    """Return the p95 of some reads of one kind in milliseconds; single reads are asked forty times."""
    asked = list(kind)
    times: list[float] = []
    for read in asked * max(1, 40 // len(asked)):
        start = time.perf_counter()
        read()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[int(len(times) * SHARE)]


def kinds(catalog: Catalog) -> dict[str, list[Read]]:
    """Return the reads of the repository by kind. Careers come in both languages, clusters in both frameworks."""
    codes = sorted(catalog.memberships("modern"))
    some = [(code, language) for code in codes[::EVERY] for language in LANGUAGES]
    places = [(one, cluster.slug) for one in FRAMEWORKS for cluster in catalog.clusters(one, "en")]
    parts = [(*place, part.slug) for place in places for part in catalog.pathways(*place, "en")]
    programs = sorted({one.code for place in places for one in catalog.programs(*place).items})[::EVERY]
    whole = [lambda language=language: catalog.summaries(codes, language) for language in LANGUAGES]
    domains = [("skills", "level"), ("knowledge", "importance")]
    return {
        "career": [lambda one=one: catalog.career(*one) for one in some],
        "asks": [lambda one=one: catalog.asks(*one) for one in some],
        "schooling": [lambda one=one: catalog.schooling(*one) for one in some],
        "labour": [lambda one=one: catalog.labour(one[0]) for one in some],
        "related": [lambda one=one: catalog.related(*one) for one in some],
        "programs_for": [lambda one=one: catalog.programs_for(one[0]) for one in some],
        "program": [lambda one=one: catalog.program(one, "en") for one in programs],
        "summaries": whole,
        "clusters": [lambda one=one: catalog.clusters(one, "es") for one in FRAMEWORKS],
        "pathways": [lambda one=one: catalog.pathways(*one, "es") for one in places],
        "careers": [lambda one=one: catalog.careers(*one, None, "es") for one in places],
        "careers of a pathway": [lambda one=one: catalog.careers(*one, "es") for one in parts],
        "market": [lambda one=one: catalog.market(*one) for one in (*places, *parts)],
        "crosswalk": [lambda one=one: catalog.crosswalk(*one, "es") for one in places],
        "preparation": [lambda one=one: catalog.preparation(*one, "es") for one in places],
        "programs": [lambda one=one: catalog.programs(*one) for one in (*places, *parts)],
        "memberships": [lambda one=one: catalog.memberships(one) for one in FRAMEWORKS],
        "interest_profiles": [catalog.interest_profiles],
        "requirement_profiles": [lambda one=one: catalog.requirement_profiles(*one) for one in domains],
        "questionnaire": [lambda one=one: catalog.questionnaire(one, "es") for one in FORM_LENGTH],
        "self_questionnaire": [lambda one=one: catalog.self_questionnaire(one, "es") for one in SELF_FORM_LENGTH],
        "words": [lambda: (catalog.work_values("es"), catalog.reflections(None, "es"), catalog.goal_templates("es"))],
        "info": [catalog.info],
        "sources": [catalog.sources],
    }
