"""Backups of a portfolio, made by SQLite's backup API, each checked after it was written.

They lie in `NAME.backups` beside the portfolio. The newest ten are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import FileInUse, NotAPortfolio, PortfolioDamaged, PortfolioNewer
from clusterdesk.core.ids import new_id
from clusterdesk.store import connection as connections
from clusterdesk.store import header as headers
from clusterdesk.store.faults import translated

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

KEPT = 10

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup and when it was made (aware UTC)."""

    path: Path
    made_at: datetime


def folder_of(portfolio: Path) -> Path:
    """Return where the backups of a portfolio lie."""
    return portfolio.with_suffix(".backups")


def listed(portfolio: Path) -> tuple[Backup, ...]:
    """Return the backups of a portfolio by name, newest first, without opening them."""
    return tuple(sorted(_found(portfolio), key=_age, reverse=True))


def make(connection: Connection, portfolio: Path, clock: Clock) -> Backup:
    """Back up an open portfolio, check the copy, and drop the oldest copies.

    Raises:
        DiskFull: no room for the copy; nothing half written is left.
        FolderReadOnly: the folder of the backups cannot be written.
        PortfolioDamaged: the copy is not sound, so the portfolio is not either.
        PortfolioGone: the drive is not there any more.
    """
    with translated(portfolio):
        folder = folder_of(portfolio)
        folder.mkdir(exist_ok=True)
        made_at = clock().astimezone(UTC).replace(microsecond=0)
        path = _free(folder / f"{made_at:{_STAMP}}{portfolio.suffix}")
        copy(connection, path, portfolio)
        for old in listed(portfolio)[KEPT:]:
            old.path.unlink(missing_ok=True)
    return Backup(path, made_at)


def copy(connection: Connection, path: Path, portfolio: Path) -> None:
    """Copy an open database to `path`, which must not exist, and check the copy.

    Raises:
        PortfolioDamaged: the copy of `portfolio` is not sound.
    """
    draft = path.with_name(f".{new_id()}.part")
    try:
        draft.touch(exist_ok=False)
        target = connections.connect(draft)
        try:
            connection.backup(target)
            if not connections.is_sound(target):
                raise PortfolioDamaged(path=portfolio)
        finally:
            target.close()
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def restore(portfolio: Path, known: int, clock: Clock) -> tuple[Path, Backup] | None:
    """Put the newest good backup in the place of a damaged portfolio, which must not be open.

    Args:
        portfolio: the damaged file; it is kept under another name.
        known: the newest schema that may come back.
        clock: for the name of the damaged file.

    Returns:
        Where the damaged file lies now and which backup took its place; None when there is no good backup, and then
        nothing was touched.

    Raises:
        DiskFull, FolderReadOnly, PortfolioGone: as the folder is; nothing was touched.
    """
    with translated(portfolio):
        for backup in listed(portfolio):
            draft = portfolio.with_name(f".{new_id()}.restored")
            if _brought_back(backup, draft, known):
                kept = _free(portfolio.with_name(f"{portfolio.stem}.damaged-{clock():{_STAMP}}"))
                _set_aside(portfolio, kept)
                draft.rename(portfolio)
                return kept, backup
    return None


def _brought_back(backup: Backup, draft: Path, known: int) -> bool:
    """Copy a backup to `draft` if it is a sound portfolio."""
    try:
        with translated(backup.path):
            headers.require(backup.path, headers.read(backup.path), known)
            source = connections.connect(backup.path)
            try:
                copy(source, draft, backup.path)
            finally:
                source.close()
    except (FileInUse, NotAPortfolio, PortfolioDamaged, PortfolioNewer):
        return False
    return True


def _set_aside(portfolio: Path, kept: Path) -> None:
    # The journal goes with its database: rolled into the restored file it would damage that too.
    journal = portfolio.with_name(portfolio.name + "-journal")
    if journal.exists():
        journal.rename(kept.with_name(kept.name + "-journal"))
    portfolio.rename(kept)


def _found(portfolio: Path) -> Iterator[Backup]:
    folder = folder_of(portfolio)
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        try:
            made_at = datetime.strptime(path.stem[:15], _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        if path.suffix == portfolio.suffix:
            yield Backup(path, made_at)


def _age(backup: Backup) -> tuple[datetime, int, str]:
    return backup.made_at, len(backup.path.stem), backup.path.stem


def _free(path: Path) -> Path:
    """Return the path, or with a number that nothing has yet."""
    number = 1
    candidate = path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate
