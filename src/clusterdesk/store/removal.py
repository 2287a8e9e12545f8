"""Deleting a portfolio with all that belongs to it: its backups, damaged files kept aside, journals, the sidecar."""

from contextlib import suppress
from pathlib import Path

from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.errors import FileInUse, NotAPortfolio, PortfolioDamaged, WrongPassphrase
from clusterdesk.store import backups, header
from clusterdesk.store import connection as connections
from clusterdesk.store.faults import translated
from clusterdesk.store.identity import PORTFOLIO_SUFFIX
from clusterdesk.store.opening import settle
from clusterdesk.store.seal import Key
from clusterdesk.store.sidecar import Sidecar

_BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite may have left beside a database after a sudden end."""


def remove(path: Path, clock: Clock = utc_now) -> None:
    """Delete a portfolio that nobody has open, and whatever else holds its contents.

    The portfolio itself goes last: what stops this in the middle leaves it on the shelf, to be deleted again, and never
    backups of a portfolio that is not there any more. Nothing beside it that is not ours is touched.

    Args:
        path: the portfolio; sealed ones need no passphrase.
        clock: tells the time, for the words of `FileInUse`.

    Raises:
        NotAPortfolio: it is another kind of file, or has another ending; nothing was touched.
        FileInUse: this program or another one has it open; nothing was touched.
        PortfolioGone: there is no such file.
        FolderReadOnly: the folder, or something in it, may not be changed.
    """
    with translated(path):
        _require_ours(path)
        _require_free(path, clock)
        for old in (*_backups_of(path), *backups.damaged(path)):
            old.unlink(missing_ok=True)
        # Only when nothing of somebody else lies in it.
        with suppress(OSError):
            backups.folder_of(path).rmdir()
        for beside in _BESIDE:
            path.with_name(path.name + beside).unlink(missing_ok=True)
        Sidecar(path).remove()
        settle(path.parent)
        path.unlink()
        settle(path.parent)


def require_passphrase(path: Path, passphrase: str, clock: Clock = utc_now) -> None:
    """Refuse unless a passphrase opens a sealed portfolio that nobody has open; nothing of it is changed.

    Raises:
        WrongPassphrase: it does not.
        FileInUse, PortfolioGone, NotAPortfolio: as `remove` says.
    """
    with translated(path):
        _require_ours(path)
    try:
        with translated(path):
            connections.connect(path, Key.of(passphrase)).close()
    except PortfolioDamaged:
        raise WrongPassphrase(path=path) from None
    except FileInUse:
        raise Sidecar(path).in_use(clock) from None


def _require_ours(path: Path) -> None:
    if path.is_dir() or path.suffix != PORTFOLIO_SUFFIX:
        raise NotAPortfolio(path=path)
    if Sidecar(path).is_mine():
        # Reading our own open file would drop its locks.
        path.stat()
        raise FileInUse(path=path, holder="")
    found = header.read(path)
    if not (found.is_portfolio or found.sealed):
        raise NotAPortfolio(path=path)


def _require_free(path: Path, clock: Clock) -> None:
    try:
        with translated(path):
            connections.connect(path).close()
    except PortfolioDamaged:
        # Sealed or damaged, but nobody has it: the lock is asked for before the first page is read.
        return
    except FileInUse:
        raise Sidecar(path).in_use(clock) from None


def _backups_of(path: Path) -> list[Path]:
    """Return the backups and what was half written among them; none when their folder only points somewhere else."""
    folder = backups.folder_of(path)
    if not folder.is_dir() or folder.resolve() != path.parent.resolve() / folder.name:
        return []
    return [*(backup.path for backup in backups.listed(path)), *folder.glob(".*.part*")]
