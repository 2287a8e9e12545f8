"""Files that a school has written, in a folder of the home folder, beside those that come with the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from clusterdesk.core.errors import BadSchoolFile, ExpectedError
from clusterdesk.core.school_file import BYTES_MOST
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.store.faults import translated_system

SUFFIX = ".tsv"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file that cannot be used, and why."""

    name: str
    error: ExpectedError


class SchoolFiles(Generic[T]):
    """One kind of files.

    Args:
        folder: where the school's files are; it is not made before a file is added.
        parse: reads the bytes of a file, which is told apart by the second argument, its name without the ending.
        shipped: the folder of those that come with the program; a file of the school takes the place of one of the
            same name.
    """

    def __init__(self, folder: Path, parse: Callable[[bytes, str], T], shipped: Path | None = None) -> None:
        self._folder = folder
        self._parse = parse
        self._shipped = shipped

    def all(self) -> tuple[T | BadFile, ...]:
        """Return everything by the name of its file, the school's first; one bad file does not keep the others away."""
        own = _paths(self._folder)
        names = {path.name for path in own}
        others = [path for path in _paths(self._shipped) if path.name not in names] if self._shipped else []
        return tuple(map(self._read, own + others))

    def add(self, source: Path) -> T:
        """Check a file and copy it into the folder, over an earlier one of the same name.

        Raises:
            BadSchoolFile: it cannot be read or used; nothing was copied.
            FolderReadOnly, DiskFull, PortfolioGone: it could not be copied.
        """
        data = _bytes(source)
        found = self._parse(data, source.stem)
        target = self._folder / f"{source.stem}{SUFFIX}"
        with translated_system(target):
            self._folder.mkdir(parents=True, exist_ok=True)
            half = target.with_suffix(".part")
            half.write_bytes(data)
            half.replace(target)
        return found

    def _read(self, path: Path) -> T | BadFile:
        try:
            return self._parse(_bytes(path), path.stem)
        except ExpectedError as error:
            return BadFile(path.name, error)


def _paths(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == SUFFIX)
    except OSError:
        return []


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(BYTES_MOST + 1)
    except OSError as error:
        raise BadSchoolFile(QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."), name=path.name) from error
