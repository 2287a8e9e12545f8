"""The questionnaire files of a school, in the folder `questionnaires` of the home folder."""

from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.errors import BadQuestionnaire, ExpectedError
from clusterdesk.core.questionnaire import SchoolForm
from clusterdesk.core.school_form import BYTES_MOST, parse_school_form
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.store.faults import translated_system

FOLDER = "questionnaires"
SUFFIX = ".tsv"


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file that cannot be used, and why."""

    name: str
    error: ExpectedError


class SchoolForms:
    """The questionnaires that a school has put on this computer.

    Args:
        home: the home folder; nothing is made in it before a file is added.
    """

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    def all(self) -> tuple[SchoolForm | BadFile, ...]:
        """Return every questionnaire by the name of its file; one bad file does not keep the others away."""
        try:
            paths = sorted(path for path in self._folder.iterdir() if path.suffix.lower() == SUFFIX)
        except OSError:
            return ()
        found: list[SchoolForm | BadFile] = []
        for path in paths:
            try:
                found.append(parse_school_form(_bytes(path), path.stem))
            except ExpectedError as error:
                found.append(BadFile(path.name, error))
        return tuple(found)

    def add(self, source: Path) -> SchoolForm:
        """Check a file and copy it into the folder, over an earlier one of the same name.

        Raises:
            BadQuestionnaire: it cannot be read or used; nothing was copied.
            FolderReadOnly, DiskFull, PortfolioGone: it could not be copied.
        """
        data = _bytes(source)
        form = parse_school_form(data, source.stem)
        target = self._folder / f"{form.key}{SUFFIX}"
        with translated_system(target):
            self._folder.mkdir(parents=True, exist_ok=True)
            half = target.with_suffix(".part")
            half.write_bytes(data)
            half.replace(target)
        return form


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(BYTES_MOST + 1)
    except OSError as error:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."), name=path.name
        ) from error
