"""The open sequence of a portfolio: header, exclusive lock, newer files refused, check after an unclean end, migration.

Importing this module is cheap; the database libraries are imported when a portfolio is opened.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import FileInUse, NotAPortfolio, PassphraseNeeded, PortfolioDamaged, WrongPassphrase
from clusterdesk.store import backups, header
from clusterdesk.store import connection as connections
from clusterdesk.store.faults import translated
from clusterdesk.store.sidecar import Sidecar

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from clusterdesk.store.migrations import Schema
    from clusterdesk.store.seal import Key


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open and how.

    Attributes:
        path: the file.
        clock: tells the time.
        schema: the schema to bring it to; the program's own when None.
        key: what a sealed portfolio is unlocked with; a file that is not sealed is opened without it.
    """

    path: Path
    clock: Clock
    schema: Schema | None = None
    key: Key | None = None

    @property
    def known(self) -> int:
        """The newest schema that may be opened."""
        return self.schema.version if self.schema else header.PORTFOLIO_SCHEMA


@dataclass(frozen=True, slots=True)
class Opened:
    """An open connection with the lock of its file, the key that unlocked it, and whether the last end was unclean."""

    connection: Connection
    key: Key | None
    unclean: bool


def opened(opening: Opening) -> Opened:
    """Open a portfolio with every check.

    Raises:
        PortfolioGone, NotAPortfolio, PortfolioNewer, PassphraseNeeded, WrongPassphrase, FileInUse, FolderReadOnly,
            DiskFull: it was not touched.
        PortfolioDamaged: it is damaged; it is as it was.
    """
    path, sidecar = opening.path, Sidecar(opening.path)
    key = _checked_header(opening, sidecar)
    connection = _locked(opening, sidecar, key)
    # Known only now that the lock is ours: before, the sidecar belonged to whoever had the file open.
    unclean = sidecar.left_behind()
    try:
        with translated(path):
            header.require(path, connections.header_of(connection), opening.known)
            sidecar.write(opening.clock)
            _mark_used(path)
            if unclean:
                _require_sound(connection, path)
            migrate(connection, opening)
            return Opened(connection, key, unclean)
    except BaseException:
        connection.close()
        if not unclean:
            sidecar.remove()
        raise


def _mark_used(path: Path) -> None:
    """Give the file the present time, also when nothing will be written: the shelf tells it, a lab counts from it."""
    with suppress(OSError):
        os.utime(path)


def _require_sound(connection: Connection, path: Path) -> None:
    if not connections.is_sound(connection):
        raise PortfolioDamaged(path=path)


def reopened(opening: Opening) -> Connection:
    """Open a portfolio again that this session had open, whose sidecar is still there, and whose schema is ours."""
    return _locked(opening, Sidecar(opening.path), opening.key)


def migrate(connection: Connection, opening: Opening) -> None:
    """Bring an older database to the wanted schema, after a backup."""
    if connections.header_of(connection).schema != opening.known:
        backups.make(connection, opening.path, opening.clock)
        upgrade(connection, opening.schema)


def upgrade(connection: Connection, schema: Schema | None = None) -> None:
    """Bring an older database to a schema, the program's own when None."""
    from sqlite_utils import Database

    from clusterdesk.store.migrations import SCHEMA

    (schema or SCHEMA).apply(Database(connection, execute_plugins=False))


def fresh(draft: Path, key: Key | None = None, schema: Schema | None = None) -> Connection:
    """Make an empty portfolio in a file that does not exist and return its connection (errors as they come)."""
    draft.touch(exist_ok=False)
    connection = connections.connect(draft, key)
    try:
        connections.claim(connection)
        upgrade(connection, schema)
    except BaseException:
        connection.close()
        raise
    return connection


def identity(path: Path) -> tuple[int, int]:
    """Return what tells this file from another of its name; on Windows an open file cannot be replaced."""
    found = path.stat()
    return (found.st_dev, found.st_ino) if os.name == "posix" else (0, 0)


def discard(draft: Path) -> None:
    """Take away an unfinished file, whose drive may be gone."""
    with suppress(OSError):
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def settle(folder: Path) -> None:
    """Make a rename durable where the system lets folders be synchronised."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _checked_header(opening: Opening, sidecar: Sidecar) -> Key | None:
    """Refuse by the header alone what must not be touched; return the key that the file needs.

    The open database is asked again later, a sealed one only then.
    """
    path = opening.path
    with translated(path):
        if path.is_dir():
            raise NotAPortfolio(path=path)
        if sidecar.is_mine():
            # Reading our own open file would drop its locks.
            path.stat()
            return opening.key
        found = header.read(path)
        if found.sealed:
            return _needed(opening)
        # With a journal the header may be half written.
        if path.with_name(path.name + "-journal").exists():
            return None
        kept = backups.listed(path)
        if found.application_id is None and kept:
            if header.read(kept[0].path).sealed:
                _needed(opening)
            raise PortfolioDamaged(path=path)
        header.require(path, found, opening.known)
        return None


def _needed(opening: Opening) -> Key:
    if opening.key is None:
        raise PassphraseNeeded(path=opening.path)
    return opening.key


def _locked(opening: Opening, sidecar: Sidecar, key: Key | None) -> Connection:
    path = opening.path
    try:
        with translated(path):
            return connections.connect(path, key)
    except FileInUse:
        raise sidecar.in_use(opening.clock) from None
    except PortfolioDamaged:
        # A wrong key and a damaged first page look the same; a backup that opens tells that the key is right.
        if key is not None and not backups.opens_newest(path, key):
            raise WrongPassphrase(path=path) from None
        raise
