"""Measure the budgets: `python3 dev.py bench [--only NAME ...] [--json]`."""

import argparse
import json
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from bench.row import Row

BENCHES = {
    # The start is measured first, while this process is still small: see start.peak_memory.
    "start": ("start-first-paint", "start-home", "start-memory"),
    "search": ("search-while-typing", "search-queries", "search-to-raw", "search-missed", "search-missed-slip"),
    "catalog": ("catalog-build", "catalog-build-memory", "catalog-size", "catalog-reads"),
    "match_speed": ("match-speed", "match-ranges", "match-ranges-step"),
    "match_quality": (
        "match-missed-1",
        "match-missed-3",
        "match-missed-5",
        "match-missed-cluster",
        "match-range-off",
    ),
    "explore": (
        "career-visible",
        "career-turns",
        "cluster-visible",
        "cluster-turns",
        "search-typing",
        "framework-switch",
        "filters",
        "careers-scroll",
        "careers-memory",
    ),
    "portfolio": (
        "portfolio-open",
        "portfolio-open-sealed",
        "portfolio-write",
        "portfolio-write-sealed",
        "portfolio-backup",
        "portfolio-merge",
        "portfolio-size",
    ),
    "kill": ("kill-lost", "kill-damaged"),
    "path": (
        "path-home",
        "path-goals",
        "path-goals-timeline",
        "path-goals-board",
        "path-goals-filter",
        "path-goals-first",
        "path-journal",
        "path-journal-first",
        "path-journal-all",
        "path-filter",
        "path-entry",
    ),
    "paint": ("theme-switch", "table-scroll", "table-sort", "icon-again"),
}
"""Each bench, a module of this folder, with the names of its rows."""


def chosen(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the benches to run with the rows wanted of each; without names all of them.

    Raises:
        KeyError: a name is neither a bench nor a row.
    """
    known = {name for bench, rows in BENCHES.items() for name in (bench, *rows)}
    for name in names:
        if name not in known:
            raise KeyError(name)
    picked = {
        bench: tuple(row for row in rows if not names or bench in names or row in names)
        for bench, rows in BENCHES.items()
    }
    return {bench: rows for bench, rows in picked.items() if rows}


def measure(bench: str, wanted: Sequence[str]) -> list[Row]:
    """Run one bench and return its rows among `wanted`."""
    module: Any = import_module(f"bench.{bench}")
    return [row for row in module.rows() if row.name in wanted]


def line(row: Row) -> str:
    """Return the row as a line of the table."""
    verdict = "holds" if row.holds else "MISSED"
    return f"{row.name:<24}{row.value:>10.3f} {row.unit:<4}{row.limit:>8g} {row.unit:<4}{verdict}"


def main(argv: Sequence[str]) -> int:
    """Print the rows. Returns 0, 1 when a budget is missed, 2 for a name that is not there."""
    words = argparse.ArgumentParser(prog="dev.py bench", allow_abbrev=False)
    words.add_argument("--only", nargs="+", action="extend", default=[], metavar="NAME", help="these benches or rows")
    words.add_argument("--json", action="store_true", help="a list of objects instead of a table")
    arguments = words.parse_args(argv)
    try:
        picked = chosen(arguments.only)
    except KeyError as unknown:
        names = ", ".join(name for bench, rows in BENCHES.items() for name in (bench, *rows))
        print(f"There is no budget called {unknown.args[0]}. There are: {names}.", file=sys.stderr)
        return 2
    if not arguments.json:
        print(f"{'name':<24}{'value':>10} {'unit':<4}{'limit':>8} {'unit':<4}holds")
    rows: list[Row] = []
    for bench, wanted in picked.items():
        measured = measure(bench, wanted)
        rows += measured
        if not arguments.json:
            print(*map(line, measured), sep="\n", flush=True)
    if arguments.json:
        print(json.dumps([row.as_json() for row in rows], indent=2))
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
