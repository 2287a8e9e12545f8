"""Checks a portfolio from end to end, and saves what can be read of a damaged one into a new file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import NotAPortfolio, PassphraseNeeded, PortfolioDamaged, WrongPassphrase
from clusterdesk.core.health import Health
from clusterdesk.store import backups, contents, header
from clusterdesk.store import connection as connections
from clusterdesk.store.backups import Backup
from clusterdesk.store.faults import translated, understood
from clusterdesk.store.opening import discard, fresh
from clusterdesk.store.seal import Key

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

COMPLAINTS = 20
"""So many findings are told; a badly damaged file has thousands."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair did: where the damaged file lies now, and what took its place.

    `backup` is the backup that did; None when what could be read was saved, `records` of them.
    """

    kept: Path
    backup: Backup | None
    records: int = 0


def check(path: Path, passphrase: str | None = None) -> Health:
    """Check a portfolio that is not open in this process; nothing is changed.

    Raises:
        PortfolioGone, NotAPortfolio, PortfolioNewer, FileInUse, FolderReadOnly: it cannot be checked.
        PassphraseNeeded, WrongPassphrase: it is sealed.
    """
    key = _key_for(path, passphrase)
    try:
        with translated(path):
            connection = connections.connect(path, key)
            try:
                header.require(path, connections.header_of(connection), header.PORTFOLIO_SCHEMA)
                return of(connection, path, sealed=key is not None)
            finally:
                connection.close()
    except PortfolioDamaged:
        return Health(path.stat().st_size, None, key is not None, ("the file cannot be read as a database",))


def of(connection: Connection, path: Path, *, sealed: bool) -> Health:
    """Check an open portfolio and its backups (OSError as it comes)."""
    complaints = tuple(_complaints(connection))
    dangling, found = 0, None
    with suppress(PortfolioDamaged), understood(path):
        dangling = len(connection.execute("PRAGMA foreign_key_check").fetchall())
        found = contents.read(connection)
    good = [_is_good(connection, backup) for backup in backups.listed(path)]
    schema = connections.header_of(connection).schema
    return Health(path.stat().st_size, schema, sealed, complaints, dangling, found, good.count(True), good.count(False))


def repair(path: Path, clock: Clock, passphrase: str | None = None) -> Repaired:
    """Put the newest good backup, or what can be read, in the place of a damaged portfolio, which is kept.

    Raises:
        PortfolioGone, NotAPortfolio, PortfolioNewer, FileInUse, FolderReadOnly, DiskFull: nothing was touched.
        PassphraseNeeded, WrongPassphrase: it is sealed.
        PortfolioDamaged: there is no good backup and nothing can be read; nothing was touched.
    """
    key = _key_for(path, passphrase)
    with translated(path):
        restored = backups.restore(path, header.PORTFOLIO_SCHEMA, clock, key)
        if restored is not None:
            return Repaired(*restored)
        draft = backups.draft_of(path)
        try:
            records = _salvage(path, draft, key)
            if not records:
                raise PortfolioDamaged(path=path)
            return Repaired(backups.put_in_place(path, draft, clock), None, records)
        finally:
            discard(draft)


def _key_for(path: Path, passphrase: str | None) -> Key | None:
    """Return the key that opens a portfolio, None for one that is not sealed."""
    with translated(path):
        found = header.read(path)
        if not found.sealed:
            if found.application_id is None and not backups.listed(path):
                raise NotAPortfolio(path=path)
            return None
    if passphrase is None:
        raise PassphraseNeeded(path=path)
    key = Key.of(passphrase)
    try:
        with translated(path):
            connections.connect(path, key).close()
    except PortfolioDamaged:
        # A backup that opens tells that the key is right and the file is damaged.
        if not backups.opens_newest(path, key):
            raise WrongPassphrase(path=path) from None
    return key


def _complaints(connection: Connection) -> Iterator[str]:
    from sqlcipher3 import dbapi2

    try:
        for (text,) in connection.execute(f"PRAGMA integrity_check({COMPLAINTS})"):
            if text != "ok":
                yield str(text)
    except dbapi2.DatabaseError as error:
        yield str(error)


def _is_good(connection: Connection, backup: Backup) -> bool:
    try:
        with translated(backup.path), connections.attached(connection, backup.path) as past:
            return connections.header_of(connection, past).is_portfolio and connections.is_sound(connection, past)
    except PortfolioDamaged:
        return False


def _salvage(path: Path, draft: Path, key: Key | None) -> int:
    """Write every record that can be read to a new file, sealed as the old one; return how many there were."""
    source = _Source(path, key)
    try:
        return _saved(source, draft, key)
    finally:
        source.close()


def _saved(source: _Source, draft: Path, key: Key | None) -> int:
    target = fresh(draft, key)
    try:
        target.execute("PRAGMA foreign_keys = OFF")
        rows = target.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 1) <> '_'")
        tables = [str(name) for (name,) in rows.fetchall()]
        for table in tables:
            for end in ("ASC", "DESC"):
                for row in source.rows(table, end):
                    _keep(target, table, row)
        # What belonged to a record that is lost would never be shown, and makes every later check complain.
        while found := target.execute("PRAGMA foreign_key_check").fetchall():
            for table, rowid, *_ in found:
                target.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - a name of our own
        target.commit()
        return sum(int(target.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables)  # noqa: S608 - our names
    finally:
        target.close()


class _Source:
    """A damaged portfolio, read as far as it can be; after every damaged page with a new connection."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = path
        self._key = key
        self._connection = connections.connect(path, key)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, table: str, end: str) -> Iterator[dict[str, Any]]:
        """Read a table from one end as far as the damage lets."""
        from sqlcipher3 import dbapi2

        try:
            cursor = self._connection.execute(f"SELECT * FROM {table} ORDER BY rowid {end}")  # noqa: S608 - our names
            names = [str(column[0]) for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))
        except dbapi2.DatabaseError:
            # The damage may stay with the connection.
            self.close()
            self._connection = connections.connect(self._path, self._key)


def _keep(target: Connection, table: str, row: dict[str, Any]) -> None:
    """Write one record unless it is there already or its values are not of the kind they must be."""
    from sqlcipher3 import dbapi2

    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    try:
        target.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", list(row.values()))  # noqa: S608 - our names
    except dbapi2.DatabaseError:
        return
