"""Files that a student saves for themselves: written beside their place, then moved there, whole or not at all."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from clusterdesk.core.errors import (
    DiskFull,
    DocumentFolderGone,
    DocumentHeld,
    DocumentNoRoom,
    DocumentNotAllowed,
    FolderReadOnly,
    PortfolioGone,
)
from clusterdesk.core.ids import new_id
from clusterdesk.store.faults import translated_system


def save_document(path: Path, content: bytes) -> None:
    """Write a document; what was there before is replaced, or kept when that fails.

    Raises:
        DocumentNotAllowed: the folder is read-only.
        DocumentHeld: the file of that name cannot be replaced.
        DocumentNoRoom: the disk is full.
        DocumentFolderGone: the folder is not there.
    """
    draft = path.with_name(f".{new_id()}.part")
    with _about(path):
        try:
            with translated_system(draft):
                draft.write_bytes(content)
            _move(draft, path)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def _move(draft: Path, path: Path) -> None:
    try:
        with translated_system(path):
            draft.replace(path)
    except (FolderReadOnly, IsADirectoryError) as error:
        # The draft was written into the same folder, so it is the file that resists.
        raise DocumentHeld(name=path.name) from error


@contextmanager
def _about(path: Path) -> Generator[None]:
    """Say of a document what `translated_system` says of a portfolio."""
    try:
        yield
    except DiskFull as error:
        raise DocumentNoRoom(name=path.name) from error
    except FolderReadOnly as error:
        raise DocumentNotAllowed(folder=path.parent) from error
    except PortfolioGone as error:
        raise DocumentFolderGone(folder=path.parent) from error
