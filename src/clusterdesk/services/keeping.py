"""The portfolio as a file: what is in it, its backups, going back to one, copies for a stick, its seal."""

from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.changes import Action, Changes, Resealed
from clusterdesk.core.contents import Contents, Preview
from clusterdesk.core.errors import BadInput
from clusterdesk.core.health import Health
from clusterdesk.core.passphrase import checked
from clusterdesk.core.recovery import groups_of
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.backups import Backup
from clusterdesk.store.portfolio import Portfolio

__all__ = ["Backup", "Keeping", "Kept"]


WRONG = QT_TRANSLATE_NOOP("errors", "This is not the passphrase of your portfolio.")


@dataclass(frozen=True, slots=True)
class Kept:
    """A portfolio as a file: where it lies, its size in bytes, whether it is sealed, what is in it.

    `backups` are newest first; `aside` counts the damaged files that were kept when a backup took their place.
    """

    path: Path
    size: int
    sealed: bool
    contents: Contents
    backups: tuple[Backup, ...]
    aside: int = 0


class Keeping:
    """What can be done with the file of an open portfolio."""

    def __init__(self, portfolio: Portfolio, desk: Desk) -> None:
        self._portfolio = portfolio
        self._desk = desk

    def read(self) -> Kept:
        """Return where and what the portfolio is now.

        Raises:
            PortfolioGone: the file or its drive is not there any more.
        """
        found = self._portfolio.file
        return Kept(found.path, found.size(), found.sealed, found.contents(), found.backups(), found.aside())

    def check(self) -> Health:
        """Check every page, index, row and backup of the portfolio.

        Raises:
            PortfolioGone: the file or its drive is not there any more.
        """
        return self._portfolio.file.check()

    def back_up(self) -> Backup:
        """Make a backup now.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: there is none.
        """
        return self._portfolio.file.back_up()

    def finish(self) -> Kept:
        """Make the backup that closing would make, and return where and what the portfolio is: the student leaves.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: there is no backup of the last changes.
        """
        if self._portfolio.file.changed:
            self._portfolio.file.back_up()
        return self.read()

    def preview(self, backup: Backup) -> Preview:
        """Look into a backup.

        Raises:
            PortfolioGone, BackupUnusable: as `store.portfolio.Portfolio.preview` says.
        """
        return self._portfolio.file.preview(backup)

    def restore(self, backup: Backup) -> Changes:
        """Go back to a backup; what the portfolio holds now becomes the newest backup. Undo begins anew.

        Raises:
            PortfolioGone, BackupUnusable, DiskFull, FolderReadOnly, PortfolioDamaged: nothing was changed.
        """
        self._portfolio.file.restore(backup)
        return self._desk.start_anew(Action.GO_BACK)

    def save_copy(self, target: Path) -> Path:
        """Write a checked copy to another place, over a file of that name; return where it lies.

        Raises:
            FileInUse, LeftOpen: the target is this portfolio, or one that is open or was left open.
            DiskFull, FolderReadOnly, PortfolioGone: as the folder of the target is.
        """
        self._portfolio.file.save_copy(target)
        return target

    @property
    def in_memory(self) -> bool:
        """Whether the file is out of reach, and what is done is kept in memory until it is back."""
        return self._portfolio.file.in_memory

    def is_back(self) -> bool:
        """Return whether something lies again where the file was."""
        return self._portfolio.path.exists()

    def save_back(self) -> Changes:
        """Save what was kept in memory, merged with what is in the file by now. Undo begins anew.

        Raises:
            PortfolioGone: the file is not back.
            FileInUse, DiskFull, FolderReadOnly, PortfolioDamaged, NotAPortfolio, PortfolioNewer, WrongPassphrase,
                PassphraseNeeded: what is in its place cannot be used; everything stays in memory.
        """
        if not self.in_memory:
            return self._desk.around(Action.SAVE_BACK)
        self._portfolio.file.save_back()
        return self._desk.start_anew(Action.SAVE_BACK)

    def is_passphrase(self, passphrase: str) -> bool:
        """Return whether this is the passphrase the portfolio is sealed with."""
        return self._portfolio.file.is_passphrase(passphrase)

    def recovery_code(self, current: str) -> tuple[str, ...]:
        """Return the code of a recovery sheet, in groups: it opens the portfolio until the seal is used or changed.

        Args:
            current: the passphrase it is sealed with.

        Raises:
            BadInput: the passphrase is wrong, or the portfolio is not sealed.
        """
        if not self._portfolio.file.is_passphrase(current):
            raise BadInput(WRONG)
        return groups_of(self._portfolio.file.raw_key(current))

    def seal(self, passphrase: str, current: str | None = None) -> Resealed:
        """Seal the portfolio and its backups with a passphrase, or with another one; it cannot be undone without it.

        Args:
            passphrase: the new one.
            current: the one it is sealed with now; None when it is not sealed.

        Raises:
            BadInput: the new passphrase cannot be used, or the current one is wrong.
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: the portfolio is as it was.
        """
        self._require(current)
        deleted = self._portfolio.file.reseal(checked(passphrase))
        now = self._desk.around(Action.SEAL)
        return Resealed(now.action, now.areas, undoable=now.undoable, redoable=now.redoable, deleted=deleted)

    def unseal(self, current: str) -> Changes:
        """Take the seal off the portfolio and its backups.

        Raises:
            BadInput: the passphrase is wrong.
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: the portfolio is as it was.
        """
        self._require(current)
        self._portfolio.file.reseal(None)
        return self._desk.around(Action.UNSEAL)

    def _require(self, current: str | None) -> None:
        found = self._portfolio.file
        if found.sealed and (current is None or not found.is_passphrase(current)):
            raise BadInput(WRONG)
