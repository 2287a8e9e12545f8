"""The file of an open portfolio as a whole: counted, backed up, brought back, sealed, copied."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import BackupUnusable, FileInUse, PortfolioDamaged, PortfolioGone
from clusterdesk.core.ids import new_id
from clusterdesk.store import backups, header
from clusterdesk.store import connection as connections
from clusterdesk.store.backups import Backup
from clusterdesk.store.closed import forget_end, require_closed
from clusterdesk.store.faults import refusing, translated, understood
from clusterdesk.store.opening import Opened, Opening, discard, identity, opened, reopened, settle, upgrade
from clusterdesk.store.seal import PLAIN, SAME, Key, derive, export, salt_of

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from clusterdesk.core.contents import Contents, Preview
    from clusterdesk.core.health import Health


class PortfolioFile:
    """The open file.

    Args:
        path: where it is.
        opened: the connection and its key.
        clock: tells the time.
        replaced: called with the new connection when another file took the place of this one.

    Attributes:
        changed: whether something was written since the last backup.
        in_memory: whether the file is out of reach, and what is written is kept in memory until it is back.
    """

    def __init__(self, path: Path, opened: Opened, clock: Clock, replaced: Callable[[Connection], None]) -> None:
        self.path = path
        self.connection = opened.connection
        self.changed = False
        self.in_memory = False
        self._key = opened.key
        self._clock = clock
        self._replaced = replaced
        self._identity = identity(path)
        self._backed_up_at = clock()

    def is_there(self) -> bool:
        """Return whether this very file is still in its place (OSError when nothing is), or is kept in memory."""
        return self.in_memory or identity(self.path) == self._identity

    def go_on_in_memory(self) -> None:
        """Go on without the file, whose folder is not there any more (errors of SQLite as they come)."""
        from sqlcipher3 import dbapi2

        from clusterdesk.store import in_memory

        memory = in_memory.taken_over(self.connection)
        with suppress(dbapi2.Error):
            self.connection.close()
        self.in_memory = True
        self._go_on_with(memory)

    def save_back(self) -> None:
        """Bring what was kept in memory back into the file, once that is in its place again.

        Raises:
            PortfolioGone: it is not there yet.
            FileInUse, DiskFull, FolderReadOnly, PortfolioDamaged, NotAPortfolio, PortfolioNewer, WrongPassphrase,
                PassphraseNeeded: what is in its place now cannot be used; everything stays in memory.
        """
        from clusterdesk.store import in_memory

        memory = self.connection
        connection = opened(Opening(self.path, self._clock, key=self._key)).connection
        try:
            with translated(self.path):
                in_memory.save_back(memory, connection)
                self._identity = identity(self.path)
        except BaseException:
            connection.close()
            raise
        memory.close()
        self.in_memory = False
        self.changed = True
        self._go_on_with(connection)

    def _go_on_with(self, connection: Connection) -> None:
        self.connection = connection
        self._replaced(connection)

    def size(self) -> int:
        """Return the size of the file in bytes, of one that is kept in memory the size it would have."""
        with translated(self.path):
            if self.in_memory:
                pages, size = (
                    self.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
                )
                return pages * size
            return self.path.stat().st_size

    def contents(self) -> Contents:
        """Count what is in the portfolio."""
        from clusterdesk.store import contents

        with understood(self.path):
            return contents.read(self.connection)

    def aside(self) -> int:
        """Return how many damaged files were kept when a backup took their place."""
        with translated(self.path):
            return 0 if self.in_memory else len(backups.damaged(self.path))

    def _require_file(self) -> None:
        """Refuse what needs the file itself while that is out of reach."""
        if self.in_memory:
            raise PortfolioGone(path=self.path)

    def check(self) -> Health:
        """Check every page, index, row and backup.

        Raises:
            PortfolioGone: the file or its drive is not there any more.
        """
        from clusterdesk.store import health

        self._require_file()
        with translated(self.path):
            return health.of(self.connection, self.path, sealed=self.sealed)

    # Backups

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups, newest first; none is opened."""
        with translated(self.path):
            return backups.listed(self.path)

    def backup_is_due(self) -> bool:
        """Return whether the last backup is so old that a portfolio which is being changed needs another one."""
        return not self.in_memory and self._clock() - self._backed_up_at >= backups.EVERY

    def back_up(self) -> Backup:
        """Make a backup now, as before something that changes much.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: as `backups.make` says.
        """
        self._require_file()
        self._backed_up_at = self._clock()
        made = backups.make(self.connection, self.path, self._clock)
        self.changed = False
        return made

    def preview(self, backup: Backup) -> Preview:
        """Look into a backup, beside what is in the portfolio now.

        Raises:
            PortfolioGone: the backup is not there any more.
            BackupUnusable: it is damaged, newer, or something else; it was not touched.
        """
        from clusterdesk.core.contents import Preview
        from clusterdesk.store import contents

        self._require_file()
        with self._looked_into(backup) as past, understood(backup.path):
            then = contents.read(self.connection, past)
        return Preview(then, self.contents())

    def restore(self, backup: Backup) -> None:
        """Go back to a backup. What the portfolio holds now is backed up first, so that this can be taken back.

        Raises:
            PortfolioGone, BackupUnusable: as `preview` says.
            DiskFull, FolderReadOnly, PortfolioDamaged: the present state cannot be backed up, or not be replaced.
                Whatever is raised, the portfolio is as it was.
        """
        self._require_file()
        with translated(self.path):
            draft = backups.draft_of(self.path)
        try:
            with self._looked_into(backup) as past:
                older = connections.header_of(self.connection, past).schema != header.PORTFOLIO_SCHEMA
                backups.copy(self.connection, draft, backup.path, past)
            if older:
                self._upgrade(draft)
            self.back_up()
            self._replace(draft, self._key)
        finally:
            discard(draft)

    def save_copy(self, target: Path) -> None:
        """Write a checked copy of the portfolio to another place, sealed as it is; a file of that name is replaced.

        Raises:
            FileInUse: the target is this portfolio itself, or open.
            LeftOpen: it was left open, as `closed.require_closed` says.
            DiskFull, FolderReadOnly, PortfolioGone: as the target's folder is; nothing half written is left.
        """
        target = target.absolute()
        draft = target.with_name(f".{new_id()}.copy")
        with translated(target):
            if target.exists():
                if self._is_own(target):
                    raise FileInUse(path=target, holder="")
                require_closed(target, self._clock)
            try:
                if self.in_memory:
                    # A copy made by SQLite is sealed as the database is, and memory is not.
                    export(self.connection, draft, self._key)
                else:
                    backups.copy(self.connection, draft, self.path)
                draft.replace(target)
                forget_end(target)
                settle(target.parent)
            finally:
                discard(draft)

    def _is_own(self, target: Path) -> bool:
        try:
            return target.samefile(self.path)
        except OSError:
            # Our own file is out of reach.
            return target == self.path

    @contextmanager
    def beside(self, path: Path, passphrase: str | None) -> Generator[str]:
        """Attach another portfolio as a copy of our own schema, sealed as this one is; the other file stays as it is.

        Args:
            path: the other portfolio; one that a sudden end left behind is put in order first.
            passphrase: what it is sealed with; one that is not sealed needs none.

        Yields:
            The name it is attached under.

        Raises:
            PortfolioGone, NotAPortfolio, PortfolioNewer, PassphraseNeeded, WrongPassphrase, FileInUse, CopyUnusable: as
                the other file is.
            DiskFull, FolderReadOnly: there is no room for the copy beside this portfolio.
        """
        self._require_file()
        with translated(self.path):
            draft = backups.draft_of(self.path)
        try:
            from clusterdesk.store import merging

            merging.bring(self.connection, path.absolute(), passphrase, draft, SAME if self.sealed else None)
            self._upgrade(draft, path)
            with connections.attached(self.connection, draft) as past:
                yield past
        finally:
            discard(draft)

    # Sealing

    @property
    def sealed(self) -> bool:
        """Whether it takes a passphrase to open the file."""
        return self._key is not None

    def is_passphrase(self, passphrase: str) -> bool:
        """Return whether this is the passphrase the file is sealed with."""
        return self._key == Key.of(passphrase)

    def raw_key(self, passphrase: str) -> bytes:
        """Return the key that opens the sealed file and its backups without the passphrase, until it is sealed anew.

        Args:
            passphrase: what it is sealed with, see `is_passphrase`.

        Raises:
            PortfolioGone: the file or its drive is not there any more.
        """
        self._require_file()
        with translated(self.path):
            return derive(passphrase, salt_of(self.connection))

    def reseal(self, passphrase: str | None) -> int:
        """Seal the portfolio and its backups with another passphrase, or with none.

        While a passphrase is set, nothing may stay readable without it: backups that cannot be opened and damaged files
        that were kept aside are deleted.

        Args:
            passphrase: as `core.passphrase.checked` returns it; None unseals.

        Returns:
            How many files were deleted.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: the portfolio is as it was.
        """
        self._require_file()
        key = None if passphrase is None else Key.derived(passphrase)
        drafts: dict[Path, Path] = {}
        useless: list[Path] = []
        try:
            with translated(self.path):
                drafts[self.path] = self._written_again(key)
                for backup in self.backups():
                    try:
                        with self._looked_into(backup) as past:
                            drafts[backup.path] = self._written_again(key, past)
                    except BackupUnusable:
                        useless.append(backup.path)
            self._replace(drafts[self.path], None if passphrase is None else Key.of(passphrase))
            with translated(self.path):
                for backup in drafts.keys() - {self.path}:
                    drafts[backup].replace(backup)
                return 0 if passphrase is None else _deleted([*useless, *backups.damaged(self.path)])
        finally:
            for draft in drafts.values():
                discard(draft)

    def tidy(self) -> None:
        """After a sudden end: take away what was half written, seal what a sealed portfolio still has in clear.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone: not all of it could be done.
        """
        with translated(self.path):
            backups.tidy(self.path)
            for backup in self.backups() if self.sealed else ():
                if not header.read(backup.path).sealed:
                    self._seal_backup(backup)

    def _seal_backup(self, backup: Backup) -> None:
        try:
            with (
                translated(backup.path),
                connections.attached(self.connection, backup.path, key=PLAIN) as past,
            ):
                draft = self._written_again(SAME, past)
        except PortfolioDamaged:
            backup.path.unlink()
        else:
            draft.replace(backup.path)

    def _written_again(self, key: Key | None, schema: str = "main") -> Path:
        draft = backups.draft_of(self.path)
        try:
            export(self.connection, draft, key, schema)
        except BaseException:
            discard(draft)
            raise
        return draft

    def _upgrade(self, draft: Path, origin: Path | None = None) -> None:
        """Bring an older copy to our schema before it is used: what fails then changes nothing.

        Args:
            draft: the copy.
            origin: what is to blame when it cannot be brought there.
        """
        with translated(self.path) if origin is None else refusing(origin):
            connection = connections.connect(draft, self._key)
            try:
                upgrade(connection)
            finally:
                connection.close()

    @contextmanager
    def _looked_into(self, backup: Backup) -> Generator[str]:
        """Attach a backup that may be used; yields the name it is attached under."""
        try:
            with translated(backup.path):
                backup.path.stat()
                with connections.attached(self.connection, backup.path) as past:
                    found = connections.header_of(self.connection, past)
                    if not found.is_portfolio or (found.schema or 0) > header.PORTFOLIO_SCHEMA:
                        raise BackupUnusable(path=backup.path)
                    yield past
        except PortfolioDamaged:
            raise BackupUnusable(path=backup.path) from None

    def _replace(self, draft: Path, key: Key | None) -> None:
        """Put another file in the place of this one and go on with that; what fails leaves the old one open."""
        self.connection.close()
        try:
            with translated(self.path):
                draft.replace(self.path)
                self._key = key
                settle(self.path.parent)
        finally:
            connection = reopened(Opening(self.path, self._clock, key=self._key))
            self._identity = identity(self.path)
            self._go_on_with(connection)


def _deleted(paths: Iterable[Path]) -> int:
    """Delete files; return how many."""
    found = list(paths)
    for path in found:
        path.unlink(missing_ok=True)
    return len(found)
