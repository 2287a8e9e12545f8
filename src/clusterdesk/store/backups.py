"""Backups of a portfolio, written by SQLite from the open database, each checked after it was written.

They lie in `NAME.backups` beside the portfolio. `kept` says which of them stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import FileInUse, FolderReadOnly, NotAPortfolio, PortfolioDamaged, PortfolioNewer
from clusterdesk.core.ids import new_id
from clusterdesk.store import connection as connections
from clusterdesk.store import header as headers
from clusterdesk.store.faults import translated

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from clusterdesk.store.seal import Key

RECENT = 10
DAYS = 7
WEEKS = 4
"""The newest ten stay, the newest of each of the last seven days that have one, and of each of the last four weeks."""

EVERY = timedelta(minutes=10)
"""How often a portfolio that is being changed is backed up."""

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, when it was made (aware UTC), and its size in bytes."""

    path: Path
    made_at: datetime
    size: int


def folder_of(portfolio: Path) -> Path:
    """Return where the backups of a portfolio lie."""
    return portfolio.with_suffix(".backups")


def listed(portfolio: Path) -> tuple[Backup, ...]:
    """Return the backups of a portfolio by name, newest first, without opening them (OSError as it comes)."""
    return tuple(sorted(_found(portfolio), key=_age, reverse=True))


def draft_of(portfolio: Path) -> Path:
    """Return a name for an unfinished file of this portfolio alone, among its backups, whose folder is made.

    Raises:
        FolderReadOnly: something else has the name of the folder (other OSErrors as they come).
    """
    folder = folder_of(portfolio)
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError:
        # Something that is no folder has the name.
        raise FolderReadOnly(path=folder) from None
    return folder / f".{new_id()}.part"


def damaged(portfolio: Path) -> tuple[Path, ...]:
    """Return the damaged files of a portfolio that were kept aside when a backup took their place, with journals."""
    # Another student may have chosen a name that begins in the same way.
    ours = re.compile(rf"{re.escape(portfolio.stem)}\.damaged-\d{{8}}-\d{{6}}(-\d+)?(-journal)?")
    return tuple(path for path in portfolio.parent.iterdir() if ours.fullmatch(path.name) and path.is_file())


def tidy(portfolio: Path) -> None:
    """Take away what an unclean end left half written of an open portfolio (OSError as it comes)."""
    for path in folder_of(portfolio).glob(".*.part*"):
        path.unlink(missing_ok=True)


def kept(backups: Iterable[Backup]) -> frozenset[Backup]:
    """Return those of the backups that stay when a new one was made. A day and a week are those of this computer."""
    newest_first = sorted(backups, key=_age, reverse=True)
    days: dict[tuple[int, int, int], Backup] = {}
    weeks: dict[tuple[int, int], Backup] = {}
    for backup in newest_first:
        year, week, day = backup.made_at.astimezone().isocalendar()
        days.setdefault((year, week, day), backup)
        weeks.setdefault((year, week), backup)
    return frozenset([*newest_first[:RECENT], *list(days.values())[:DAYS], *list(weeks.values())[:WEEKS]])


def make(connection: Connection, portfolio: Path, clock: Clock) -> Backup:
    """Back up an open portfolio, check the copy, and drop the copies that are not `kept`.

    Raises:
        DiskFull: no room for the copy; nothing half written is left.
        FolderReadOnly: the folder of the backups cannot be written.
        PortfolioDamaged: the copy is not sound, so the portfolio is not either.
        PortfolioGone: the drive is not there any more.
    """
    with translated(portfolio):
        draft = draft_of(portfolio)
        made_at = clock().astimezone(UTC).replace(microsecond=0)
        path = _free(draft.with_name(f"{made_at:{_STAMP}}{portfolio.suffix}"), portfolio.suffix)
        copy(connection, path, portfolio)
        found = listed(portfolio)
        for old in frozenset(found) - kept(found):
            old.path.unlink(missing_ok=True)
        return Backup(path, made_at, path.stat().st_size)


def copy(connection: Connection, path: Path, portfolio: Path, schema: str = "main") -> None:
    """Copy an open database to `path`, which must not exist, and check the copy.

    Args:
        connection: the open database of `portfolio`.
        path: where the copy goes; it appears whole or not at all.
        portfolio: what is copied, for the complaint.
        schema: `main`, or the name of a database that is attached to the connection.

    Raises:
        PortfolioDamaged: `portfolio` is not sound.
    """
    draft = path.with_name(f".{new_id()}.part")
    try:
        # The copy is made of the rows, not of the pages, which costs no unlocking; damage in an index it passes over.
        sound = connections.is_sound(connection, schema)
        if sound:
            connection.execute(f"VACUUM {schema} INTO ?", (str(draft),))
            with connections.attached(connection, draft, "written") as written:
                sound = connections.is_sound(connection, written)
        if not sound:
            raise PortfolioDamaged(path=portfolio)
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def opens_newest(portfolio: Path, key: Key) -> bool:
    """Return whether a key unlocks the newest backup of a portfolio that is not open."""
    newest = listed(portfolio)[:1]
    try:
        for backup in newest:
            with translated(backup.path):
                connections.connect(backup.path, key).close()
    except (FileInUse, PortfolioDamaged):
        return False
    return bool(newest)


def restore(portfolio: Path, known: int, clock: Clock, key: Key | None = None) -> tuple[Path, Backup] | None:
    """Put the newest good backup in the place of a damaged portfolio, which must not be open.

    Args:
        portfolio: the damaged file; it is kept under another name.
        known: the newest schema that may come back.
        clock: for the name of the damaged file.
        key: what unlocks the backups of a sealed portfolio.

    Returns:
        Where the damaged file lies now and which backup took its place; None when there is no good backup, and then
        nothing was touched.

    Raises:
        DiskFull, FolderReadOnly, PortfolioGone: as the folder is; nothing was touched.
    """
    with translated(portfolio):
        for backup in listed(portfolio):
            draft = portfolio.with_name(f".{new_id()}.restored")
            if _brought_back(backup, draft, known, key):
                return put_in_place(portfolio, draft, clock), backup
    return None


def put_in_place(portfolio: Path, draft: Path, clock: Clock) -> Path:
    """Keep a damaged portfolio under another name and give its place to another file; return where it lies now."""
    kept_as = _free(portfolio.with_name(f"{portfolio.stem}.damaged-{clock():{_STAMP}}"), "")
    _set_aside(portfolio, kept_as)
    draft.rename(portfolio)
    return kept_as


def _brought_back(backup: Backup, draft: Path, known: int, key: Key | None) -> bool:
    """Copy a backup to `draft` if it is a sound portfolio."""
    try:
        with translated(backup.path):
            source = connections.connect(backup.path, key if headers.read(backup.path).sealed else None)
            try:
                headers.require(backup.path, connections.header_of(source), known)
                copy(source, draft, backup.path)
            finally:
                source.close()
    except (FileInUse, NotAPortfolio, PortfolioDamaged, PortfolioNewer):
        return False
    return True


def _set_aside(portfolio: Path, damaged: Path) -> None:
    # The journal goes with its database: rolled into the restored file it would damage that too.
    journal = portfolio.with_name(portfolio.name + "-journal")
    if journal.exists():
        journal.rename(damaged.with_name(damaged.name + "-journal"))
    portfolio.rename(damaged)


def _found(portfolio: Path) -> Iterator[Backup]:
    folder = folder_of(portfolio)
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        made_at = _moment(path.stem[:15])
        if made_at is not None and path.suffix == portfolio.suffix:
            yield Backup(path, made_at, path.stat().st_size)


def _moment(stamp: str) -> datetime | None:
    """Return when a backup was made by its name; None for another file. Not `strptime`: importing it takes longer."""
    try:
        made_at = datetime.fromisoformat(stamp.replace("-", "T")).replace(tzinfo=UTC)
    except ValueError:
        return None
    return made_at if f"{made_at:{_STAMP}}" == stamp else None


def _age(backup: Backup) -> tuple[datetime, int, str]:
    return backup.made_at, len(backup.path.stem), backup.path.stem


def _free(path: Path, suffix: str) -> Path:
    """Return the path, or with a number before its suffix that nothing has yet."""
    number = 1
    candidate = path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.name.removesuffix(suffix)}-{number}{suffix}")
    return candidate
