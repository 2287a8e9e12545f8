"""The portfolios on this computer, and names of files for new ones."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from unicodedata import category, normalize

from clusterdesk.store import header
from clusterdesk.store.identity import PORTFOLIO_SUFFIX
from clusterdesk.store.sidecar import Sidecar

ShelfState = Literal["ready", "sealed", "newer", "unreadable"]

NAME_BYTES = 100
"""Bytes of a file name without its ending: leaves room for backups' and locks' names where file systems allow 143."""

_FORBIDDEN = frozenset('<>:"/\\|?*')
_PORTS = tuple(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))
"""Names that Windows gives to devices, whatever the ending."""

_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that make a file name look like another one."""


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """One portfolio file: the name from its file name, `last_used` aware UTC; nothing was opened."""

    path: Path
    name: str
    last_used: datetime
    state: ShelfState


def listed(folder: Path) -> tuple[ShelfEntry, ...]:
    """Return the portfolios of a folder, the last used first; an empty tuple when there is no such folder.

    Files of the right ending that are no portfolio of this program are listed as unreadable.
    """
    try:
        found = [path for path in folder.iterdir() if path.suffix == PORTFOLIO_SUFFIX]
    except OSError:
        return ()
    entries = [entry for entry in map(_entry, found) if entry is not None]
    return tuple(sorted(entries, key=lambda entry: (entry.last_used, entry.name), reverse=True))


def file_for(folder: Path, name: str) -> Path:
    """Return a path for a new portfolio that nothing in the folder has, from the student's name in any script.

    A name that is taken, in capitals or not, gets a number: `Ana`, `Ana 2`.
    """
    stem = _stem(name)
    taken = {_folded(path.stem) for path in folder.iterdir()} if folder.is_dir() else set[str]()
    candidate, number = stem, 1
    while _folded(candidate) in taken:
        number += 1
        candidate = f"{stem} {number}"
    return folder / f"{candidate}{PORTFOLIO_SUFFIX}"


def _entry(path: Path) -> ShelfEntry | None:
    try:
        last_used = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return ShelfEntry(path, path.stem, last_used, _state(path)) if path.is_file() else None
    except OSError:
        return None


def _state(path: Path) -> ShelfState:
    # Reading the file that this process has open would drop its lock.
    if Sidecar(path).is_mine():
        return "ready"
    found = header.read(path)
    if found.sealed:
        return "sealed"
    if not found.is_portfolio:
        return "unreadable"
    return "newer" if (found.schema or 0) > header.PORTFOLIO_SCHEMA else "ready"


def _stem(name: str) -> str:
    kept = (
        " " if character in _FORBIDDEN or category(character) in ("Cc", "Zl", "Zp") else character
        for character in normalize("NFC", name)
        if character not in _DIRECTION and category(character) != "Cs"
    )
    # Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere.
    stem = " ".join("".join(kept).split()).strip(". ")
    stem = stem.encode()[:NAME_BYTES].decode(errors="ignore").strip(". ")
    if stem.split(".")[0].strip().casefold() in _RESERVED:
        stem = f"_{stem}"
    return stem or "Portfolio"


def _folded(stem: str) -> str:
    return normalize("NFC", stem.casefold())
