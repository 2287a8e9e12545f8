"""`clusterdesk portfolio check FILE` and `repair FILE`: what a person without a window does about a portfolio file."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from getpass import getpass
from pathlib import Path
from typing import Any, TypeVar

from clusterdesk.core.clock import utc_now
from clusterdesk.core.errors import ExpectedError, PassphraseNeeded
from clusterdesk.core.health import Health
from clusterdesk.services.checkup import Repaired, check, repair

T = TypeVar("T")
SCHEMA = 1


def main(argv: Sequence[str]) -> int:
    """Run a command. Returns 0, 1 when the portfolio is not whole or cannot be opened, 2 for words not understood."""
    words = argparse.ArgumentParser(prog="clusterdesk portfolio", allow_abbrev=False)
    commands = words.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("check", "check every page, row and backup; nothing is changed"),
        (
            "repair",
            "put the newest good backup, or what can be read, in its place; the damaged file is kept",
        ),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("file", type=Path, metavar="FILE")
        command.add_argument("--json", action="store_true", help="print JSON")
    arguments = words.parse_args(argv)
    path = arguments.file.absolute()
    try:
        return (_check if arguments.command == "check" else _repair)(path, as_json=arguments.json)
    except ExpectedError as error:
        if arguments.json:
            print(json.dumps({"schema": SCHEMA, "ok": False, "path": str(path), "problem": str(error)}, indent=2))
        else:
            print(error, file=sys.stderr)
        return 1


def _check(path: Path, *, as_json: bool) -> int:
    found = _unlocked(lambda passphrase: check(path, passphrase))
    print(json.dumps(_as_json(path, found), ensure_ascii=False, indent=2) if as_json else _as_text(path, found))
    return 0 if found.ok else 1


def _repair(path: Path, *, as_json: bool) -> int:
    done = _unlocked(lambda passphrase: repair(path, utc_now, passphrase))
    if as_json:
        told = {
            "schema": SCHEMA,
            "ok": True,
            "path": str(path),
            "kept": str(done.kept),
            "backup": str(done.backup.path) if done.backup else None,
            "records": done.records,
        }
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print(_repaired(done))
    return 0


def _unlocked(work: Callable[[str | None], T]) -> T:
    """Do something with a portfolio; of a sealed one the passphrase is asked, or read from the standard input."""
    try:
        return work(None)
    except PassphraseNeeded:
        typed = getpass("Passphrase: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        return work(typed)


def _as_json(path: Path, found: Health) -> dict[str, Any]:
    held = found.contents
    return {
        "schema": SCHEMA,
        "ok": found.ok,
        "path": str(path),
        "size": found.size,
        "format": found.schema,
        "sealed": found.sealed,
        "complaints": list(found.complaints),
        "dangling": found.dangling,
        "results": held.results if held else None,
        "goals": len(held.goals) if held else None,
        "backups": {"good": found.good_backups, "bad": found.bad_backups},
        "problem": None,
    }


def _as_text(path: Path, found: Health) -> str:
    lines = [
        f"Portfolio   {path}",
        f"            format {found.schema}, {found.size:,} bytes, {'sealed' if found.sealed else 'not sealed'}",
        f"Integrity   {'ok' if not found.complaints else 'damaged'}",
        *(f"            {complaint}" for complaint in found.complaints),
        f"References  {'ok' if not found.dangling else f'{found.dangling} records belong to nothing'}",
        f"Backups     {found.good_backups} good, {found.bad_backups} that cannot be used",
    ]
    if not found.ok:
        lines.append("Repair it with: clusterdesk portfolio repair FILE. The damaged file is kept.")
    return "\n".join(lines)


def _repaired(done: Repaired) -> str:
    what = f"the backup {done.backup.path.name}" if done.backup else f"what could be read: {done.records} records"
    return f"In its place is now {what}.\nThe damaged file was kept as {done.kept}."
