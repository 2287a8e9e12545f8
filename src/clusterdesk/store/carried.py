"""Taking a portfolio from a stick onto this computer: what is sealed stays so, what is not can be sealed on the way."""

import shutil
from pathlib import Path

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import CopyUnusable, NotAPortfolio
from clusterdesk.core.ids import new_id
from clusterdesk.store import connection as connections
from clusterdesk.store import header, shelf
from clusterdesk.store.closed import require_closed
from clusterdesk.store.faults import refusing, translated
from clusterdesk.store.opening import discard, settle
from clusterdesk.store.seal import Key


def take_in(source: Path, folder: Path, clock: Clock, passphrase: str | None = None) -> Path:
    """Copy a portfolio into a folder, where it is a portfolio of its own; its backups stay where they are.

    Args:
        source: the portfolio, which is not changed.
        folder: where the copy goes; it must exist.
        clock: tells the time, for the words about who has it open.
        passphrase: what the copy of one that is not sealed is sealed with, as `core.passphrase.checked` returns it;
            nothing of it is written unsealed.

    Returns:
        The copy, named as the source, with a number when the name is taken.

    Raises:
        FileInUse, LeftOpen: as `closed.require_closed` says.
        PortfolioGone, NotAPortfolio, PortfolioNewer, CopyUnusable: it cannot be used.
        DiskFull, FolderReadOnly: as the folder is. Whatever is raised, nothing is left behind.
    """
    source = source.absolute()
    require_closed(source, clock)
    with translated(source):
        if source.is_dir():
            raise NotAPortfolio(path=source)
        found = header.read(source)
        if not found.sealed:
            header.require(source, found, header.PORTFOLIO_SCHEMA, written=False)
    draft = folder / f".{new_id()}.new"
    try:
        if found.sealed or passphrase is None:
            with translated(draft):
                shutil.copyfile(source, draft)
            if not found.sealed:
                _require_sound(draft, source)
        else:
            _seal(source, draft, passphrase)
        with translated(draft):
            return _placed(draft, folder, source.stem)
    finally:
        discard(draft)


def _seal(source: Path, draft: Path, passphrase: str) -> None:
    from clusterdesk.store import merging

    connection = connections.in_memory()
    try:
        merging.bring(connection, source, None, draft, Key.derived(passphrase))
    finally:
        connection.close()


def _require_sound(draft: Path, source: Path) -> None:
    with refusing(source):
        connection = connections.connect(draft)
        try:
            if not connections.is_sound(connection):
                raise CopyUnusable(path=source)
        finally:
            connection.close()


def _placed(draft: Path, folder: Path, name: str) -> Path:
    """Give a draft the first name that is free; a rename alone would overwrite on some systems."""
    while True:
        path = shelf.file_for(folder, name)
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            # Another program took the name since the folder was read.
            continue
        draft.replace(path)
        settle(folder)
        return path
