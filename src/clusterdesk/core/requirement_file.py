"""Reads a list of requirements that a school has written itself; docs/requirements.md tells its format."""

import math
from collections.abc import Mapping
from typing import TypeVar

from clusterdesk.core.errors import BadSchoolFile
from clusterdesk.core.plan import PlanKind
from clusterdesk.core.requirements import Requirement, RequirementList, Unit, words_of
from clusterdesk.core.school_file import ID_MOST, Layout, Row, read_school_file
from clusterdesk.core.words import QT_TRANSLATE_NOOP

TEXT_MOST = 120
WORDS_MOST = 1000
CELL_MOST = 200
REQUIREMENTS_MOST = 100
NEEDED_MOST = 1000.0
ANY = "any"
"""What stands in a cell where every kind, or every title, counts."""

T = TypeVar("T")

LAYOUT = Layout(
    {
        "id": ID_MOST,
        "requirement": TEXT_MOST,
        "needed": ID_MOST,
        "unit": ID_MOST,
        "kinds": CELL_MOST,
        "words": WORDS_MOST,
        "counts": ID_MOST,
    },
    REQUIREMENTS_MOST,
)

_UNITS = {unit.value: unit for unit in Unit}
_KINDS = {kind.value: kind for kind in PlanKind}
_SHARED = {"once": False, "also": True}


def parse_requirements(data: bytes, key: str) -> RequirementList:
    """Read a list of requirements.

    Args:
        data: the bytes of the file.
        key: tells it from other lists, such as the name of the file.

    Raises:
        BadSchoolFile: the file cannot be used; the sentence names the row and the column, `others` all further rows.
    """
    file = read_school_file(data, LAYOUT)
    seen: dict[str, int] = {}
    requirements = file.each(lambda row: _requirement(row, seen))
    if not requirements:
        raise BadSchoolFile(QT_TRANSLATE_NOOP("errors", "There is no requirement below the row with the columns."))
    return RequirementList(key, file.title, file.licence, requirements)


def _requirement(row: Row, seen: dict[str, int]) -> Requirement:
    id_, text, needed, unit, kinds, words, counts = row.cells
    _check_id(row.number, id_, seen)
    counted = _one_of(row.number, "unit", unit, _UNITS)
    return Requirement(
        id_,
        text,
        frozenset(_one_of(row.number, "kinds", kind, _KINDS) for kind in _parts(row.number, "kinds", kinds)),
        tuple(_word(row.number, word) for word in _parts(row.number, "words", words)),
        _needed(row.number, needed, counted),
        counted,
        _one_of(row.number, "counts", counts, _SHARED),
    )


def _check_id(row: int, id_: str, seen: dict[str, int]) -> None:
    plain = id_.casefold()
    if not all(character.isalnum() or character in "-_" for character in plain):
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column id: “{id}” may have only letters, digits, - and _."),
            row=row,
            id=id_,
        )
    # Tags in notes know no case, so two ids must differ by more.
    first = seen.setdefault(plain, row)
    if first != row:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column id: “{id}” is there twice, first in row {first}."),
            row=row,
            id=id_,
            first=first,
        )


def _parts(row: int, column: str, cell: str) -> tuple[str, ...]:
    """Return what stands between semicolons, nothing where everything counts."""
    if cell.casefold() == ANY:
        return ()
    parts = tuple(part.strip() for part in cell.split(";"))
    if not all(parts):
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column {column}: nothing stands before or after a semicolon."),
            row=row,
            column=column,
        )
    return parts


def _one_of(row: int, column: str, text: str, known: Mapping[str, T]) -> T:
    found = known.get(text.casefold())
    if found is None:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column {column}: “{text}” is none of {known}."),
            row=row,
            column=column,
            text=text,
            known=", ".join(known),
        )
    return found


def _word(row: int, word: str) -> str:
    if not words_of(word).strip():
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column words: “{word}” has no letters and no digits."),
            row=row,
            word=word,
        )
    return word


def _needed(row: int, text: str, unit: Unit) -> float:
    try:
        needed = float(text.replace(",", "."))
    except ValueError:
        needed = math.nan
    if not 0 < needed <= NEEDED_MOST:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP(
                "errors", "Row {row}, column needed: “{text}” is no number above 0 and up to {most:.0f}."
            ),
            row=row,
            text=text,
            most=NEEDED_MOST,
        )
    if unit is Unit.ENTRIES and not needed.is_integer():
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column needed: “{text}” is no whole number of entries."),
            row=row,
            text=text,
        )
    return needed
