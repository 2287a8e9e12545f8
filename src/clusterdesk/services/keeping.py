"""The portfolio as a file: what is in it, its backups, going back to one, and copies for a stick."""

from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.changes import Action, Changes
from clusterdesk.core.contents import Contents, Preview
from clusterdesk.services.desk import Desk
from clusterdesk.store.backups import Backup
from clusterdesk.store.portfolio import Portfolio

__all__ = ["Backup", "Keeping", "Kept"]


@dataclass(frozen=True, slots=True)
class Kept:
    """A portfolio as a file: where it lies, its size in bytes, what is in it, and its backups, newest first."""

    path: Path
    size: int
    contents: Contents
    backups: tuple[Backup, ...]


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
        found = self._portfolio
        return Kept(found.path, found.size(), found.contents(), found.backups())

    def back_up(self) -> Backup:
        """Make a backup now.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: there is none.
        """
        return self._portfolio.back_up()

    def preview(self, backup: Backup) -> Preview:
        """Look into a backup.

        Raises:
            PortfolioGone, BackupUnusable: as `store.portfolio.Portfolio.preview` says.
        """
        return self._portfolio.preview(backup)

    def restore(self, backup: Backup) -> Changes:
        """Go back to a backup; what the portfolio holds now becomes the newest backup. Undo begins anew.

        Raises:
            PortfolioGone, BackupUnusable, DiskFull, FolderReadOnly, PortfolioDamaged: nothing was changed.
        """
        self._portfolio.restore(backup)
        return self._desk.start_anew(Action.GO_BACK)

    def save_copy(self, target: Path) -> Path:
        """Write a checked copy to another place, over a file of that name; return where it lies.

        Raises:
            FileInUse: the target is this portfolio, or one that is open.
            DiskFull, FolderReadOnly, PortfolioGone: as the folder of the target is.
        """
        self._portfolio.save_copy(target)
        return target
