"""Small text files of our own: written beside their place, then moved there, whole or not at all."""

from contextlib import suppress
from pathlib import Path

from clusterdesk.core.ids import new_id
from clusterdesk.store.faults import translated_system


def write_whole(path: Path, text: str) -> None:
    """Write a text; what was there before is replaced, or kept when that fails.

    Raises:
        FolderReadOnly, DiskFull, PortfolioGone: as the folder is.
    """
    draft = path.with_name(f".{new_id()}.part")
    with translated_system(path):
        try:
            draft.write_text(text, "utf-8")
            draft.replace(path)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
