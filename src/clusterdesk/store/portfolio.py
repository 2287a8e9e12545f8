"""One student's portfolio file: made, opened with every check, written one transaction at a time, closed.

The open sequence is the law of docs/architecture.md: header, exclusive lock, newer files refused, backup before a
migration, a check after an unclean end, the newest good backup in the place of a damaged file. Importing this module is
cheap; the database libraries are imported when a portfolio is opened.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import ExpectedError, FileInUse, NotAPortfolio, PortfolioDamaged, PortfolioGone
from clusterdesk.core.ids import new_id
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.store import backups, header
from clusterdesk.store import connection as connections
from clusterdesk.store.faults import translated
from clusterdesk.store.records import Operation, Records
from clusterdesk.store.sidecar import Sidecar

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection
    from sqlite_utils import Database

    from clusterdesk.store.migrations import Schema

log = logging.getLogger(__name__)


class Portfolio:
    """An open portfolio. It belongs to the thread that opened it.

    Attributes:
        path: the file.
        records: reads what is in it.
        notices: what the student should be told about the opening.
    """

    def __init__(self, path: Path, connection: Connection, clock: Clock, notices: tuple[Notice, ...] = ()) -> None:
        self.path = path
        self.records = Records(connection, path)
        self.notices = notices
        self._connection = connection
        self._clock = clock
        self._identity = _identity(path)
        self._changed = False
        self._damaged = False
        self._closed = False

    @cached_property
    def _db(self) -> Database:
        """What writes: made at the first write, because importing `sqlite_utils` would keep Home waiting."""
        from sqlite_utils import Database

        return Database(self._connection, execute_plugins=False)

    def warm_up(self) -> None:
        """Load now what the first write needs, so that it is as quick as the others."""
        _ = self._db

    @classmethod
    def open(cls, path: Path, clock: Clock, schema: Schema | None = None) -> Portfolio:
        """Open an existing portfolio; nothing is ever made where nothing is.

        Args:
            path: the file.
            clock: tells the time of every write.
            schema: the schema to bring it to; the program's own when None.

        Raises:
            PortfolioGone: there is no such file.
            NotAPortfolio: it is another kind of file; it was not touched.
            PortfolioNewer: a newer program made it; it was not touched.
            FileInUse: another program has it open.
            FolderReadOnly: nothing can be saved there.
            DiskFull: no room for the backup before a migration.
            PortfolioDamaged: it is damaged and there is no good backup; it was kept as it is.
        """
        path = path.absolute()
        try:
            return _opened(path, clock, schema)
        except PortfolioDamaged:
            restored = backups.restore(path, schema.version if schema else header.PORTFOLIO_SCHEMA, clock)
            if restored is None:
                raise
        kept, backup = restored
        log.warning("The portfolio was damaged; the backup %s took its place", backup.path.name)
        portfolio = _opened(path, clock, schema)
        portfolio.notices = (Notice(NoticeKind.RESTORED, str(kept), backup.made_at),)
        return portfolio

    @contextmanager
    def operation(self) -> Generator[Operation]:
        """Run writes as one durable transaction: all of them or none.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: nothing was written; the portfolio stays usable
                as it was before.
        """
        try:
            with translated(self.path):
                if _identity(self.path) != self._identity:
                    raise PortfolioGone(path=self.path)
                with self._db.atomic():
                    yield Operation(self._db, self.records, self._clock)
        except PortfolioDamaged:
            self._damaged = True
            raise
        self._changed = True

    def close(self) -> None:
        """Back up what this session changed, let go of the file; closing again does nothing.

        A backup that fails is logged: the file itself is safe.
        """
        # sqlcipher3 crashes the process when a closed connection is backed up.
        if self._closed:
            return
        self._closed = True
        try:
            if self._changed:
                backups.make(self._connection, self.path, self._clock)
        except ExpectedError as error:
            self._damaged = self._damaged or isinstance(error, PortfolioDamaged)
            log.warning("No backup was made at the end of the session: %s", type(error).__name__)
        self._connection.close()
        if not self._damaged:
            # After damage it stays, so that the next opening checks the file.
            Sidecar(self.path).remove()


def create(path: Path, clock: Clock, fill: Callable[[Operation], None], schema: Schema | None = None) -> None:
    """Make a new portfolio that appears whole or not at all.

    Args:
        path: where, in a folder that exists.
        clock: tells the time of the first records.
        fill: writes the first records.
        schema: the schema to make; the program's own when None.

    Raises:
        FileExistsError: something of this name is there; it was not touched.
        DiskFull, FolderReadOnly, PortfolioGone: as the folder is; nothing is left behind.
    """
    from sqlite_utils import Database

    from clusterdesk.store.migrations import SCHEMA

    path = path.absolute()
    draft = path.with_name(f".{new_id()}.new")
    try:
        with translated(path):
            draft.touch(exist_ok=False)
            connection = connections.connect(draft)
            try:
                connections.claim(connection)
                db = Database(connection, execute_plugins=False)
                (schema or SCHEMA).apply(db)
                with db.atomic():
                    fill(Operation(db, Records(connection, draft), clock))
            finally:
                connection.close()
            # The name is taken with an empty file first: a rename alone would overwrite on some systems.
            path.touch(exist_ok=False)
            draft.replace(path)
            _settle(path.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def _opened(path: Path, clock: Clock, schema: Schema | None) -> Portfolio:
    wanted = schema.version if schema else header.PORTFOLIO_SCHEMA
    sidecar = Sidecar(path)
    _check_header(path, sidecar, wanted)
    connection = _locked(path, sidecar, clock)
    # Known only now that the lock is ours: before, the sidecar belonged to whoever had the file open.
    unclean = sidecar.left_behind()
    try:
        with translated(path):
            found = connections.header_of(connection)
            header.require(path, found, wanted)
            sidecar.write(clock)
            if unclean:
                _require_sound(connection, path)
            if found.schema != wanted:
                _migrate(connection, path, clock, schema)
            notices = (Notice(NoticeKind.RECOVERED),) if unclean else ()
            return Portfolio(path, connection, clock, notices)
    except BaseException:
        connection.close()
        if not unclean:
            sidecar.remove()
        raise


def _migrate(connection: Connection, path: Path, clock: Clock, schema: Schema | None) -> None:
    """Back up, then bring the database to the schema, the program's own when None."""
    from sqlite_utils import Database

    from clusterdesk.store.migrations import SCHEMA

    backups.make(connection, path, clock)
    (schema or SCHEMA).apply(Database(connection, execute_plugins=False))


def _require_sound(connection: Connection, path: Path) -> None:
    if not connections.is_sound(connection):
        raise PortfolioDamaged(path=path)


def _check_header(path: Path, sidecar: Sidecar, known: int) -> None:
    """Refuse by the header alone what must not be touched; the open database is asked again later."""
    with translated(path):
        if path.is_dir():
            raise NotAPortfolio(path=path)
        # Reading our own open file would drop its locks, and with a journal its header may be half written.
        if sidecar.is_mine() or path.with_name(path.name + "-journal").exists():
            path.stat()
            return
        found = header.read(path)
        if found.application_id is None and backups.listed(path):
            raise PortfolioDamaged(path=path)
        header.require(path, found, known)


def _locked(path: Path, sidecar: Sidecar, clock: Clock) -> Connection:
    try:
        with translated(path):
            return connections.connect(path)
    except FileInUse:
        holder = sidecar.holder()
        if holder is None:
            raise
        words = holder.words(clock())
        raise FileInUse(path=path, holder=words, host=holder.host, since=holder.since) from None


def _identity(path: Path) -> tuple[int, int]:
    """Return what tells this file from another of its name; on Windows an open file cannot be replaced."""
    found = path.stat()
    return (found.st_dev, found.st_ino) if os.name == "posix" else (0, 0)


def _settle(folder: Path) -> None:
    """Make a rename durable where the system lets folders be synchronised."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
