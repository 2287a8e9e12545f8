"""One student's portfolio file: made, opened with every check, written one transaction at a time, closed.

`opening` has the open sequence, `portfolio_file` what is done with the file as a whole; here a damaged file gives way
to its newest good backup. Importing this module is cheap; the database libraries are imported when one is opened.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import ExpectedError, PortfolioDamaged, PortfolioGone, RecoveryVoid, WrongPassphrase
from clusterdesk.core.ids import new_id
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.store import backups
from clusterdesk.store.faults import translated
from clusterdesk.store.opening import Opened, Opening, discard, fresh, opened, settle
from clusterdesk.store.portfolio_file import PortfolioFile
from clusterdesk.store.records import Operation, Records
from clusterdesk.store.seal import Key
from clusterdesk.store.sidecar import Sidecar

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection
    from sqlite_utils import Database

    from clusterdesk.store.migrations import Schema

log = logging.getLogger(__name__)


class Portfolio:
    """An open portfolio. It belongs to the thread that opened it.

    Attributes:
        file: the file as a whole.
        records: reads what is in it.
        notices: what the student should be told about the opening.
    """

    def __init__(self, path: Path, opened: Opened, clock: Clock, notices: tuple[Notice, ...] = ()) -> None:
        self.records = Records(opened.connection, path)
        self.file = PortfolioFile(path, opened, clock, self._go_on)
        self.notices = notices
        self._clock = clock
        self._db_or_none: Database | None = None
        self._damaged = False
        self._closed = False

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.file.path

    @property
    def _db(self) -> Database:
        """What writes: made at the first write, because importing `sqlite_utils` would keep Home waiting."""
        if self._db_or_none is None:
            from sqlite_utils import Database

            self._db_or_none = Database(self.file.connection, execute_plugins=False)
        return self._db_or_none

    def _go_on(self, connection: Connection) -> None:
        """Read and write through another connection: the file was replaced."""
        self._db_or_none = None
        self.records.rebind(connection)

    def warm_up(self) -> None:
        """Load now what the first write needs, and read everything once: it stays in reach when the drive goes away."""
        from clusterdesk.store import merging

        _ = self._db
        with translated(self.path):
            merging.read(self.file.connection)

    @classmethod
    def open(
        cls, path: Path, clock: Clock, schema: Schema | None = None, *, passphrase: str | None = None
    ) -> Portfolio:
        """Open an existing portfolio; nothing is ever made where nothing is.

        Args:
            path: the file.
            clock: tells the time of every write.
            schema: the schema to bring it to; the program's own when None.
            passphrase: what a sealed portfolio is unlocked with; one that is not sealed opens with any.

        Raises:
            PortfolioGone: there is no such file.
            NotAPortfolio: it is another kind of file; it was not touched.
            PortfolioNewer: a newer program made it; it was not touched.
            PassphraseNeeded: it is sealed.
            WrongPassphrase: the passphrase is not the one it is sealed with, or the file is no portfolio.
            FileInUse: another program has it open.
            FolderReadOnly: nothing can be saved there.
            DiskFull: no room for the backup before a migration.
            PortfolioDamaged: it is damaged and there is no good backup; it was kept as it is.
        """
        key = None if passphrase is None else Key.of(passphrase)
        return cls._opened(Opening(path.absolute(), clock, schema, key))

    @classmethod
    def recover(cls, path: Path, clock: Clock, key: bytes, passphrase: str) -> Portfolio:
        """Open a sealed portfolio with its raw key, and seal it with another passphrase, so that the key is void.

        Args:
            path: the file.
            clock: tells the time of every write.
            key: as `PortfolioFile.raw_key` returned it.
            passphrase: the new one, as `core.passphrase.checked` returns it.

        Raises:
            RecoveryVoid: the key does not open it.
            As `open` and `PortfolioFile.reseal`. Whatever is raised, it is sealed as before.
        """
        try:
            found = cls._opened(Opening(path.absolute(), clock, key=Key.raw(key)))
        except WrongPassphrase:
            raise RecoveryVoid(path=path) from None
        try:
            found.file.reseal(passphrase)
        except BaseException:
            found.close()
            raise
        return found

    @classmethod
    def _opened(cls, opening: Opening) -> Portfolio:
        clock = opening.clock
        try:
            found = opened(opening)
        except PortfolioDamaged:
            restored = backups.restore(opening.path, opening.known, clock, opening.key)
            if restored is None:
                raise
        else:
            notices = (Notice(NoticeKind.RECOVERED),) if found.unclean else ()
            portfolio = cls(opening.path, found, clock, notices)
            if found.unclean:
                portfolio.tidy_quietly()
            return portfolio
        kept, backup = restored
        log.warning("The portfolio was damaged; its newest good backup took its place")
        return cls(opening.path, opened(opening), clock, (Notice(NoticeKind.RESTORED, str(kept), backup.made_at),))

    @contextmanager
    def operation(self) -> Generator[Operation]:
        """Run writes as one durable transaction: all of them or none.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: nothing was written; the portfolio stays usable
                as it was before.
        """
        if self.file.in_memory:
            self._save_back_quietly()
        try:
            with translated(self.path):
                if not self.file.is_there():
                    raise PortfolioGone(path=self.path)
                with self._db.atomic():
                    yield Operation(self._db, self.records, self._clock)
        except PortfolioDamaged:
            self._damaged = True
            raise
        self.file.changed = True
        if self.file.backup_is_due():
            self._back_up_quietly()

    def keep_in_memory(self) -> bool:
        """Go on in memory after the file has gone out of reach; return whether what is in it could still be read."""
        from sqlcipher3 import dbapi2

        try:
            self.file.go_on_in_memory()
        except dbapi2.Error as error:
            log.warning("The portfolio is gone and cannot be read any more: %s", type(error).__name__)
            return False
        log.warning("The portfolio is gone; it is kept in memory")
        return True

    def _save_back_quietly(self) -> bool:
        """Save what is in memory if the file is back; return whether it was."""
        try:
            self.file.save_back()
        except ExpectedError:
            return False
        log.warning("The portfolio is back; what was done in memory was saved")
        return True

    def tidy_quietly(self) -> None:
        """Finish what a sudden end interrupted; what fails is logged, and tried again after the next one."""
        try:
            self.file.tidy()
        except ExpectedError as error:
            log.warning("What an unclean end left was not put in order: %s", type(error).__name__)

    def _back_up_quietly(self) -> None:
        """Make a backup; one that fails is logged: the file itself is safe."""
        try:
            self.file.back_up()
        except ExpectedError as error:
            self._damaged = self._damaged or isinstance(error, PortfolioDamaged)
            log.warning("No backup was made: %s", type(error).__name__)

    def close(self) -> None:
        """Back up what this session changed since the last backup, let go of the file; again it does nothing."""
        # sqlcipher3 crashes the process when a closed connection is used.
        if self._closed:
            return
        self._closed = True
        if self.file.in_memory and not self._save_back_quietly():
            log.warning("The portfolio did not come back; what was done in memory is lost")
            self.file.connection.close()
            return
        if self.file.changed:
            self._back_up_quietly()
        self.file.connection.close()
        if not self._damaged:
            # After damage it stays, so that the next opening checks the file.
            Sidecar(self.path).remove()


def create(
    path: Path,
    clock: Clock,
    fill: Callable[[Operation], None],
    schema: Schema | None = None,
    *,
    passphrase: str | None = None,
) -> None:
    """Make a new portfolio that appears whole or not at all.

    Args:
        path: where, in a folder that exists.
        clock: tells the time of the first records.
        fill: writes the first records.
        schema: the schema to make; the program's own when None.
        passphrase: what it is sealed with from its first byte on; None for a plain file.

    Raises:
        FileExistsError: something of this name is there; it was not touched.
        DiskFull, FolderReadOnly, PortfolioGone: as the folder is; nothing is left behind.
    """
    from sqlite_utils import Database

    path = path.absolute()
    draft = path.with_name(f".{new_id()}.new")
    try:
        with translated(path):
            connection = fresh(draft, None if passphrase is None else Key.of(passphrase), schema)
            try:
                db = Database(connection, execute_plugins=False)
                with db.atomic():
                    fill(Operation(db, Records(connection, draft), clock))
            finally:
                connection.close()
            # The name is taken with an empty file first: a rename alone would overwrite on some systems.
            path.touch(exist_ok=False)
            draft.replace(path)
            settle(path.parent)
    finally:
        discard(draft)
