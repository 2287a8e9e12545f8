"""The portfolios of a folder: see them, make a new one."""

from pathlib import Path

from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.errors import FolderReadOnly
from clusterdesk.services.profile import checked
from clusterdesk.store import carried, portfolio, profile, shelf
from clusterdesk.store.faults import translated
from clusterdesk.store.health import Repaired, check, repair
from clusterdesk.store.identity import PORTFOLIO_SUFFIX as SUFFIX
from clusterdesk.store.shelf import ShelfEntry

__all__ = ["SUFFIX", "Repaired", "ShelfEntry", "check", "create", "listed", "repair", "take_in"]


def listed(folder: Path) -> tuple[ShelfEntry, ...]:
    """Return the portfolios of a folder, the last used first; none is opened, nothing is made."""
    return shelf.listed(folder)


def create(folder: Path, name: str, graduation_year: int | None = None, clock: Clock = utc_now) -> Path:
    """Make a portfolio for a student; the folder is made when it is not there.

    Args:
        folder: where portfolios live.
        name: the student's name, 1 to 100 characters in any script.
        graduation_year: 1900 to 2200, or None.
        clock: tells the time of the first record.

    Returns:
        The new file, named after the student, with a number when the name is taken.

    Raises:
        BadInput: the name or the year cannot be used.
        FolderReadOnly, DiskFull, PortfolioGone: as the folder is; nothing is left behind.
    """
    student = checked(name, graduation_year)
    _make(folder)
    with translated(folder / "portfolio"):
        while True:
            path = shelf.file_for(folder, student.name)
            try:
                portfolio.create(path, clock, lambda operation: profile.put(operation, student))
            except FileExistsError:
                # Another program took the name since the folder was read.
                continue
            return path


def take_in(folder: Path, source: Path) -> Path:
    """Copy a portfolio from elsewhere onto the shelf; the folder is made when it is not there.

    Args:
        folder: where portfolios live.
        source: the portfolio; it stays as it is, and sealed if it is.

    Returns:
        The copy, named as the source, with a number when the name is taken.

    Raises:
        FileInUse, PortfolioGone, NotAPortfolio, PortfolioNewer, CopyUnusable: it cannot be used.
        FolderReadOnly, DiskFull: as the folder is. Whatever is raised, nothing is left behind.
    """
    _make(folder)
    return carried.take_in(source, folder)


def _make(folder: Path) -> None:
    with translated(folder / "portfolio"):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            # Something that is no folder has the name.
            raise FolderReadOnly(path=folder) from None
