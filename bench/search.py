"""Search while typing: one search after every letter of real queries, p95 of all of them.

The queries are titles, other titles and Spanish titles of the shipped catalog, picked evenly, typed letter by letter.
"""

import time
from collections.abc import Iterator
from pathlib import Path

from bench.row import Row
from clusterdesk.core.career import LANGUAGES, Language
from clusterdesk.store.catalog import Catalog

CATALOG = Path(__file__).parents[1] / "data" / "clusters.db"
NAME, LIMIT = "search-while-typing", 16.0
SHARE = 0.95

TITLES, OTHER_TITLES = 30, 20
"""How many of each kind are typed; with a letter a search, some thousands of searches in all."""

_OTHERS = (
    "ceo",
    "software engineer",
    "truck driver",
    "er nurse",
    "cna",
    "barber",
    "electrician apprentice",
    "vet tech",
)


def queries(catalog: Catalog) -> Iterator[tuple[str, Language]]:
    """Yield what is in the search field after every letter."""
    codes = sorted(catalog.memberships("modern"))
    careers = codes[:: len(codes) // TITLES]
    for language in LANGUAGES:
        for summary in catalog.summaries(careers, language):
            yield from letter_by_letter(summary.title, language)
    others = [title for code in codes for title in catalog.career(code, "en").other_titles]
    for title in (*others[:: len(others) // OTHER_TITLES], *_OTHERS):
        yield from letter_by_letter(title, "en")


def letter_by_letter(title: str, language: Language) -> list[tuple[str, Language]]:
    """Return the beginnings of a title, the shortest first."""
    return [(title[:length], language) for length in range(1, len(title) + 1)]


def measure(catalog: Catalog) -> list[float]:
    """Return the seconds of each search, after one search that warms the file up."""
    catalog.search("warm", "en")
    seconds: list[float] = []
    for text, language in queries(catalog):
        start = time.perf_counter()
        catalog.search(text, language)
        seconds.append(time.perf_counter() - start)
    return seconds


def rows() -> list[Row]:
    """Return the one row of this bench, in milliseconds."""
    with Catalog.open(CATALOG) as catalog:
        seconds = sorted(measure(catalog))
    return [Row(NAME, seconds[int(len(seconds) * SHARE)] * 1000, "ms", LIMIT)]
