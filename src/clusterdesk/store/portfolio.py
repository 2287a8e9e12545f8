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
from clusterdesk.core.contents import Contents, Preview
from clusterdesk.core.errors import (
    BackupUnusable,
    ExpectedError,
    FileInUse,
    NotAPortfolio,
    PortfolioDamaged,
    PortfolioGone,
)
from clusterdesk.core.ids import new_id
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.store import backups, contents, header
from clusterdesk.store import connection as connections
from clusterdesk.store.backups import Backup
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
        self._backed_up_at = clock()
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
        if self._clock() - self._backed_up_at >= backups.EVERY:
            self._back_up_quietly()

    # The file as a whole

    def contents(self) -> Contents:
        """Count what is in the portfolio."""
        with translated(self.path):
            return contents.read(self._connection)

    def size(self) -> int:
        """Return the size of the file in bytes."""
        with translated(self.path):
            return self.path.stat().st_size

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups, newest first; none is opened."""
        with translated(self.path):
            return backups.listed(self.path)

    def back_up(self) -> Backup:
        """Make a backup now, as before something that changes much.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: as `backups.make` says.
        """
        self._backed_up_at = self._clock()
        made = backups.make(self._connection, self.path, self._clock)
        self._changed = False
        return made

    def preview(self, backup: Backup) -> Preview:
        """Look into a backup, beside what is in the portfolio now.

        Raises:
            PortfolioGone: the backup is not there any more.
            BackupUnusable: it is damaged, newer, or something else; it was not touched.
        """
        with self._looked_into(backup) as past:
            then = contents.read(self._connection, past)
        return Preview(then, self.contents())

    def restore(self, backup: Backup) -> None:
        """Go back to a backup. What the portfolio holds now is backed up first, so that this can be taken back.

        Raises:
            PortfolioGone, BackupUnusable: as `preview` says.
            DiskFull, FolderReadOnly, PortfolioDamaged: the present state cannot be backed up, or not be replaced.
                Whatever is raised, the portfolio is as it was.
        """
        draft = self.path.with_name(f".{new_id()}.restored")
        try:
            with self._looked_into(backup) as past:
                backups.copy(self._connection, draft, backup.path, past)
            self.back_up()
            self._replace(draft)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def save_copy(self, target: Path) -> None:
        """Write a checked copy of the portfolio to another place; a file of that name is replaced.

        Raises:
            FileInUse: the target is this portfolio itself, or open.
            DiskFull, FolderReadOnly, PortfolioGone: as the target's folder is; nothing half written is left.
        """
        target = target.absolute()
        draft = target.with_name(f".{new_id()}.copy")
        with translated(target):
            if target.exists() and (target.samefile(self.path) or Sidecar(target).left_behind()):
                raise FileInUse(path=target, holder="")
            try:
                backups.copy(self._connection, draft, self.path)
                draft.replace(target)
                _settle(target.parent)
            finally:
                draft.unlink(missing_ok=True)

    @contextmanager
    def _looked_into(self, backup: Backup) -> Generator[str]:
        """Attach a backup that may be used; yields the name it is attached under."""
        try:
            with translated(backup.path):
                backup.path.stat()
                with connections.attached(self._connection, backup.path) as past:
                    found = connections.header_of(self._connection, past)
                    if not found.is_portfolio or (found.schema or 0) > header.PORTFOLIO_SCHEMA:
                        raise BackupUnusable(path=backup.path)
                    yield past
        except PortfolioDamaged:
            raise BackupUnusable(path=backup.path) from None

    def _replace(self, draft: Path) -> None:
        """Put another file in the place of this one and go on with that; what fails leaves the old one open."""
        self._connection.close()
        try:
            with translated(self.path):
                draft.replace(self.path)
                _settle(self.path.parent)
        finally:
            self._connection = _ready(_locked(self.path, Sidecar(self.path), self._clock), self.path, self._clock, None)
            self._identity = _identity(self.path)
            self.records.rebind(self._connection)
            # Made again at the next write, on the new connection.
            self.__dict__.pop("_db", None)

    def _back_up_quietly(self) -> None:
        """Make a backup; one that fails is logged: the file itself is safe."""
        try:
            self.back_up()
        except ExpectedError as error:
            self._damaged = self._damaged or isinstance(error, PortfolioDamaged)
            log.warning("No backup was made: %s", type(error).__name__)

    def close(self) -> None:
        """Back up what this session changed since the last backup, let go of the file; again it does nothing."""
        # sqlcipher3 crashes the process when a closed connection is used.
        if self._closed:
            return
        self._closed = True
        if self._changed:
            self._back_up_quietly()
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
            _ready(connection, path, clock, schema)
            notices = (Notice(NoticeKind.RECOVERED),) if unclean else ()
            return Portfolio(path, connection, clock, notices)
    except BaseException:
        connection.close()
        if not unclean:
            sidecar.remove()
        raise


def _ready(connection: Connection, path: Path, clock: Clock, schema: Schema | None) -> Connection:
    """Bring an older database to the schema, the program's own when None, after a backup; return the connection."""
    wanted = schema.version if schema else header.PORTFOLIO_SCHEMA
    if connections.header_of(connection).schema != wanted:
        from sqlite_utils import Database

        from clusterdesk.store.migrations import SCHEMA

        backups.make(connection, path, clock)
        (schema or SCHEMA).apply(Database(connection, execute_plugins=False))
    return connection


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
