"""The catalog's budgets: building it, its size, and every read of the repository.

The build runs in a process of its own, so that its peak memory is its own; without the official files (../shared/data)
it is left out, in words. Every read is asked of many careers, clusters and programs in turn; the slowest kind is told.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from bench.row import Row
from clusterdesk.core.form import FORM_LENGTH, SELF_FORM_LENGTH
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.language import LANGUAGES
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


def each(read: Callable[..., object], asked: Iterable[Iterable[Any]]) -> list[Read]:
    """Return one read for each set of arguments."""
    return [partial(read, *arguments) for arguments in asked]


def kinds(catalog: Catalog) -> dict[str, list[Read]]:
    """Return the reads of the repository by kind. Careers come in both languages, clusters in both frameworks."""
    codes = sorted(catalog.memberships("modern"))
    some = [(code,) for code in codes[::EVERY]]
    spoken = [(code, language) for (code,) in some for language in LANGUAGES]
    places: list[tuple[Framework, str]] = [
        (one, cluster.slug) for one in FRAMEWORKS for cluster in catalog.clusters(one, "en")
    ]
    parts = [(*place, part.slug) for place in places for part in catalog.pathways(*place, "en")]
    programs = sorted({one.code for place in places for one in catalog.programs(*place).items})[::EVERY]
    in_spanish = [(*place, "es") for place in places]
    return {
        **{read.__name__: each(read, spoken) for read in (catalog.career, catalog.asks, catalog.schooling)},
        **{read.__name__: each(read, some) for read in (catalog.labour, catalog.programs_for)},
        **{
            read.__name__: each(read, in_spanish) for read in (catalog.pathways, catalog.crosswalk, catalog.preparation)
        },
        **{read.__name__: each(read, (*places, *parts)) for read in (catalog.market, catalog.programs)},
        "related": each(catalog.related, spoken),
        "program": each(catalog.program, ((one, "en") for one in programs)),
        "summaries": each(catalog.summaries, ((codes, language) for language in LANGUAGES)),
        "clusters": each(catalog.clusters, ((one, "es") for one in FRAMEWORKS)),
        "careers": each(catalog.careers, ((*place, None, "es") for place in places)),
        "careers of a pathway": each(catalog.careers, ((*part, "es") for part in parts)),
        "memberships": each(catalog.memberships, ((one,) for one in FRAMEWORKS)),
        "interest_profiles": [catalog.interest_profiles],
        "requirement_profiles": each(catalog.requirement_profiles, (("skills", "level"), ("knowledge", "importance"))),
        "questionnaire": each(catalog.questionnaire, ((form, "es") for form in FORM_LENGTH)),
        "self_questionnaire": each(catalog.self_questionnaire, ((form, "es") for form in SELF_FORM_LENGTH)),
        "words": [partial(catalog.work_values, "es"), partial(catalog.reflections, None, "es")],
        "goal_templates": [partial(catalog.goal_templates, "es")],
        "info": [catalog.info],
        "sources": [catalog.sources],
    }
