"""Whether a portfolio that is not ours may be copied or replaced: open somewhere, or left open by a sudden end.

A lock file that is left over (the program died, the stick was pulled out) must not refuse a portfolio for ever, and a
live one must never be passed over.
"""

from contextlib import suppress
from pathlib import Path

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import FileInUse, FolderReadOnly, LeftOpen, PortfolioDamaged
from clusterdesk.store import connection as connections
from clusterdesk.store.faults import translated
from clusterdesk.store.sidecar import Sidecar

_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How the journal of a write begins that was not finished; afterwards it is empty, or begins with zeros."""


def require_closed(path: Path, clock: Clock) -> None:
    """Refuse a portfolio that may be open, or was left in the middle of a write; nothing is changed.

    On this computer SQLite's own lock tells whether anybody has it: where nobody has, a lock file is left over, and
    passed over. Of another computer that cannot be known, so who sits here is asked.

    Args:
        path: the portfolio.
        clock: tells the time, for the words about who has it.

    Raises:
        FileInUse: a program has it open.
        LeftOpen: another computer has not closed it, or a write in it was not finished.
    """
    sidecar, journal = Sidecar(path), journal_of(path)
    with translated(path):
        unfinished = journal.exists() and _is_unfinished(journal)
        if not (unfinished or sidecar.left_behind()):
            return
    if sidecar.is_mine():
        raise sidecar.in_use(clock)
    if not unfinished:
        # With such a journal SQLite would begin to put the file in order.
        _require_unlocked(path, sidecar, clock)
    if unfinished or not sidecar.is_from_here():
        found = sidecar.in_use(clock).values
        raise LeftOpen(**found)


def _is_unfinished(journal: Path) -> bool:
    with journal.open("rb") as file:
        return file.read(len(_JOURNAL)) == _JOURNAL


def _require_unlocked(path: Path, sidecar: Sidecar, clock: Clock) -> None:
    try:
        # Sealed, damaged or not to be written: the lock is asked for before that shows.
        with suppress(PortfolioDamaged, FolderReadOnly), translated(path):
            connections.connect(path).close()
    except FileInUse:
        raise sidecar.in_use(clock) from None


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the journal of a portfolio."""
    return path.with_name(path.name + "-journal")


def forget_end(path: Path) -> None:
    """Take away what a sudden end left beside a portfolio that was replaced since (OSError as it comes)."""
    Sidecar(path).remove()
    journal_of(path).unlink(missing_ok=True)
