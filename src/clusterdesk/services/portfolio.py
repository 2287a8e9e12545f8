"""The portfolios of a folder: see them, make a new one, take one in, delete one.

The window imports it before its first paint: what is needed to do one of these is imported when that is asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk import __version__
from clusterdesk.core import passphrase as passphrases
from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.errors import FolderReadOnly
from clusterdesk.store import header, shelf
from clusterdesk.store.faults import translated
from clusterdesk.store.identity import PORTFOLIO_SUFFIX as SUFFIX
from clusterdesk.store.shelf import ShelfEntry

if TYPE_CHECKING:
    from clusterdesk.store.records import Operation

__all__ = ["SUFFIX", "ShelfEntry", "create", "delete", "is_sealed", "listed", "take_in"]


def listed(folder: Path) -> tuple[ShelfEntry, ...]:
    """Return the portfolios of a folder, the last used first; none is opened, nothing is made."""
    return shelf.listed(folder)


def create(
    folder: Path,
    name: str,
    graduation_year: int | None = None,
    clock: Clock = utc_now,
    *,
    passphrase: str | None = None,
) -> Path:
    """Make a portfolio for a student; the folder is made when it is not there.

    Args:
        folder: where portfolios live.
        name: the student's name, 1 to 100 characters in any script.
        graduation_year: 1900 to 2200, or None.
        clock: tells the time of the first record.
        passphrase: what it is sealed with from the beginning; None: it is not sealed.

    Returns:
        The new file, named after the student, with a number when the name is taken.

    Raises:
        BadInput: the name, the year or the passphrase cannot be used.
        FolderReadOnly, DiskFull, PortfolioGone: as the folder is; nothing is left behind.
    """
    from clusterdesk.core.choices import Choice, ChoiceName
    from clusterdesk.services.profile import checked
    from clusterdesk.store import choices, portfolio, profile

    student = checked(name, graduation_year)
    seal = None if passphrase is None else passphrases.checked(passphrase)

    def fill(operation: Operation) -> None:
        profile.put(operation, student)
        # Who is new here has no news to catch up on.
        choices.put(operation, Choice(ChoiceName.NEWS_SEEN, __version__))

    _make(folder)
    with translated(folder / "portfolio"):
        while True:
            path = shelf.file_for(folder, student.name)
            try:
                portfolio.create(path, clock, fill, passphrase=seal)
            except FileExistsError:
                # Another program took the name since the folder was read.
                continue
            return path


def is_sealed(path: Path) -> bool:
    """Return whether a portfolio that is not open here is sealed, as far as can be told without its passphrase.

    Raises:
        PortfolioGone, FolderReadOnly: it cannot be read.
    """
    with translated(path):
        return header.read(path).sealed


def delete(path: Path, passphrase: str | None = None, clock: Clock = utc_now) -> int:
    """Delete a portfolio that nobody has open, with its backups; it cannot be undone.

    Args:
        path: the portfolio.
        passphrase: what it is sealed with, where it has to be shown that it may be deleted; None: it has not.
        clock: tells the time.

    Returns:
        How many backups went with it.

    Raises:
        WrongPassphrase: the passphrase does not open it; nothing was touched.
        FileInUse, PortfolioGone, NotAPortfolio, FolderReadOnly: as `store.removal.remove` says.
    """
    from clusterdesk.store import backups, removal

    if passphrase is not None:
        removal.require_passphrase(path, passphrase, clock)
    with translated(path):
        count = len(backups.listed(path))
    removal.remove(path, clock)
    return count


def take_in(folder: Path, source: Path, passphrase: str | None = None, clock: Clock = utc_now) -> Path:
    """Copy a portfolio from elsewhere onto the shelf; the folder is made when it is not there.

    Args:
        folder: where portfolios live.
        source: the portfolio; it stays as it is, and sealed if it is.
        passphrase: what the copy is sealed with when the source is not; None leaves it open.
        clock: tells the time, for the words about who has it open.

    Returns:
        The copy, named as the source, with a number when the name is taken.

    Raises:
        BadInput: the passphrase cannot be used.
        FileInUse, LeftOpen, PortfolioGone, NotAPortfolio, PortfolioNewer, CopyUnusable: it cannot be used.
        FolderReadOnly, DiskFull: as the folder is. Whatever is raised, nothing is left behind.
    """
    from clusterdesk.store import carried

    seal = None if passphrase is None else passphrases.checked(passphrase)
    _make(folder)
    return carried.take_in(source, folder, clock, seal)


def _make(folder: Path) -> None:
    with translated(folder / "portfolio"):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            # Something that is no folder has the name.
            raise FolderReadOnly(path=folder) from None
