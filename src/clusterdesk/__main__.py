"""The command line. Arguments are read before anything of Qt is imported, so that a wrong word is told at once."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk import __version__

if TYPE_CHECKING:
    import argparse

    from clusterdesk.core.language import Language

BEFORE_QT = (
    "clusterdesk.services.explore",
    "clusterdesk.store.catalog",
    "clusterdesk.store.home",
    "clusterdesk.store.settings",
    "clusterdesk.store.shelf",
)
"""What the window is made with, beside Qt."""
SUFFIX = ".clusterdesk"
COMMANDS = {
    "match": "rank clusters and careers for scores or answers",
    "catalog": "build or verify the career catalog",
    "portfolio": "check or repair a portfolio file",
}
WITH_A_VALUE = [["--home"], ["--catalog"], ["--tour"], ["--open"], ["--language"]]
"""What may stand before a word that is its value."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the program's own arguments and of its commands."""
    import argparse

    top = argparse.ArgumentParser(
        prog="clusterdesk",
        description="Find your way from what you like to a career plan that stays alive. "
        f"A file NAME{SUFFIX} as the last word opens that portfolio.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"ClusterDesk {__version__}")
    top.add_argument("--home", type=Path, metavar="DIR", help="where portfolios live (also CLUSTERDESK_HOME)")
    top.add_argument("--catalog", type=Path, metavar="FILE", help="the career catalog to use")
    top.add_argument("--check", action="store_true", help="open both databases without a window and report")
    top.add_argument("--json", action="store_true", help="with --check: print JSON")
    top.add_argument("--tour", type=Path, metavar="DIR", help="play the sample student's path, pictures into DIR")
    top.add_argument("--open", default="", metavar="ADDRESS", help="what to show first, such as career/29-1141.00")
    top.add_argument("--language", choices=("en", "es"), help="language of the window")
    commands = top.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    for name, text in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run ClusterDesk. Returns the exit status: 0, 1 for a fault that is told, 2 for words not understood."""
    words, portfolio = _named_file(sys.argv[1:] if argv is None else argv)
    if not words:
        # What every click on the icon does: there is nothing to read, and reading it takes longer than it seems.
        return _window(portfolio=portfolio)
    top = parser()
    arguments, rest = top.parse_known_args(words)
    if arguments.command == "match":
        return _match(rest, arguments)
    if arguments.command == "catalog":
        from clusterdesk.catalog.command import main as catalog

        return catalog(rest)
    if arguments.command == "portfolio":
        from clusterdesk.cli.portfolio import main as portfolio

        return portfolio([*rest, *(["--json"] if arguments.json else [])])
    if rest:
        top.error(f"not understood: {' '.join(rest)}")
    if arguments.json and not arguments.check:
        top.error("--json goes with --check or a command")
    if arguments.check:
        from clusterdesk.cli.check import run as check

        return check(arguments.home, arguments.catalog, as_json=arguments.json)
    if arguments.tour:
        return _tour(arguments)
    return _window(arguments.home, arguments.catalog, arguments.language, arguments.open, portfolio)


def _window(
    home: Path | None = None,
    catalog: Path | None = None,
    language: Language | None = None,
    address: str = "",
    portfolio: Path | None = None,
) -> int:
    # Collecting garbage among the imports takes a tenth of the start; the runner collects later.
    gc.disable()
    # Once Qt is there, every import reads the source of its module as well: what needs no Qt comes first.
    for name in BEFORE_QT:
        import_module(name)
    from clusterdesk.app import run

    return run(home, catalog, language, address, portfolio)


def _named_file(argv: Sequence[str]) -> tuple[list[str], Path | None]:
    """Take a portfolio that stands alone at the end off the words: so a desktop opens a file with its program."""
    words = list(argv)
    if (
        not words
        or not words[-1].endswith(SUFFIX)
        or any(word in COMMANDS for word in words)
        or words[-2:-1] in WITH_A_VALUE
    ):
        return words, None
    return words[:-1], Path(words[-1]).absolute()


def _tour(arguments: argparse.Namespace) -> int:
    from clusterdesk.core.errors import CatalogMissing
    from clusterdesk.places import find_catalog

    try:
        catalog = find_catalog(arguments.catalog)
    except CatalogMissing as error:
        print(error, file=sys.stderr)
        return 1
    # The tour is for machines without a display as well, and must not take over the screen of one that has it.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from clusterdesk.tour import run

    return run(catalog, arguments.tour, arguments.language)


def _match(rest: list[str], above: argparse.Namespace) -> int:
    import argparse

    from clusterdesk.cli import match

    words = argparse.ArgumentParser(prog="clusterdesk match", allow_abbrev=False)
    words.add_argument("--catalog", type=Path, default=above.catalog, metavar="FILE")
    match.add_arguments(words)
    return match.run(words.parse_args([*rest, *(["--json"] if above.json else [])]))


if __name__ == "__main__":
    sys.exit(main())
