"""Reads a questionnaire file that a school has written itself; docs/questionnaires.md tells its format.

A file is plain text in UTF-8: lines that begin with `#` name its title and licence, then come the columns `id`, `area`
and `text`, parted by tabs, with one question a row.
"""

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category

from clusterdesk.core.errors import BadQuestionnaire
from clusterdesk.core.interests import AREAS, Area
from clusterdesk.core.questionnaire import Item, SchoolForm
from clusterdesk.core.words import QT_TRANSLATE_NOOP

COLUMNS = ("id", "area", "text")
TITLE_MOST = 80
LICENCE_MOST = 300
ID_MOST = 40
TEXT_MOST = 300
ITEMS_MOST = 300
"""More than five times our longest form: nobody answers so many."""
BYTES_MOST = 1_000_000

_HEAD = {"title": TITLE_MOST, "licence": LICENCE_MOST}
_AREAS: dict[str, Area] = {area: area for area in AREAS}


class _Row(NamedTuple):
    """One line of the file that has words in it; `number` counts from 1 as a text editor does."""

    number: int
    text: str


def parse_school_form(data: bytes, key: str) -> SchoolForm:
    """Read a questionnaire file.

    Args:
        data: the bytes of the file.
        key: tells it from the school's other forms, such as the name of the file.

    Raises:
        BadQuestionnaire: the file cannot be used; the sentence names the row and the column.
    """
    rows = list(_rows(_decoded(data)))
    head = [row for row in rows if row.text.startswith("#")]
    title, licence = (_head_line(head, name) for name in _HEAD)
    table = [row for row in rows if not row.text.startswith("#")]
    _check_columns(table)
    items = tuple(_items(table[1:]))
    _check_areas(items)
    return SchoolForm(key, title, licence, items)


def _decoded(data: bytes) -> str:
    if len(data) > BYTES_MOST:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP("errors", "The file has {size:,} bytes; up to {most:,} are read."),
            size=len(data),
            most=BYTES_MOST,
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before[before.rfind(b"\n") + 1 :]
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP(
                "errors",
                "Row {row}, column {column}: a character is not in UTF-8. Save the file as text in UTF-8.",
            ),
            row=before.count(b"\n") + 1,
            column=_column_name(line.count(b"\t")),
        ) from error


def _column_name(place: int) -> str:
    return COLUMNS[place] if place < len(COLUMNS) else str(place + 1)


def _rows(text: str) -> Iterator[_Row]:
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        for place, cell in enumerate(line.split("\t")):
            if any(category(character) == "Cc" for character in cell):
                raise BadQuestionnaire(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Row {row}, column {column}: there is a character that is no text. Save the file as text in "
                        "UTF-8.",
                    ),
                    row=number,
                    column=_column_name(place),
                )
        if line.strip():
            yield _Row(number, line)


def _head_line(head: list[_Row], name: str) -> str:
    """Return what a line such as `# title: Our questions` says."""
    for row in head:
        found, colon, value = row.text.lstrip("# ").partition(":")
        if colon and found.strip().lower() == name:
            if not value.strip():
                break
            _check_length(row.number, name, value.strip(), _HEAD[name])
            return value.strip()
    raise BadQuestionnaire(
        QT_TRANSLATE_NOOP(
            "errors", "The line with the {name} is missing or empty. It must stand at the top: # {name}: ..."
        ),
        name=name,
    )


def _check_columns(table: list[_Row]) -> None:
    if not table:
        raise BadQuestionnaire(QT_TRANSLATE_NOOP("errors", "There is no row with the columns id, area, text."))
    found = tuple(cell.strip().lower() for cell in table[0].text.split("\t"))
    if found != COLUMNS:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP(
                "errors", "Row {row}: the columns must be id, area, text, parted by tabs. They are: {found}."
            ),
            row=table[0].number,
            found=", ".join(found)[:TITLE_MOST],
        )
    if len(table) - 1 > ITEMS_MOST:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP("errors", "Row {row}: there are {count} questions; up to {most} can be asked."),
            row=table[ITEMS_MOST + 1].number,
            count=len(table) - 1,
            most=ITEMS_MOST,
        )


def _items(rows: list[_Row]) -> Iterator[Item]:
    seen: dict[str, int] = {}
    for order, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row.text.split("\t")]
        if len(cells) != len(COLUMNS):
            raise BadQuestionnaire(
                QT_TRANSLATE_NOOP("errors", "Row {row}: there are {count} columns, and three are needed."),
                row=row.number,
                count=len(cells),
            )
        for name, cell, most in zip(COLUMNS, cells, (ID_MOST, ID_MOST, TEXT_MOST), strict=True):
            if not cell:
                raise BadQuestionnaire(
                    QT_TRANSLATE_NOOP("errors", "Row {row}, column {column}: it is empty."), row=row.number, column=name
                )
            _check_length(row.number, name, cell, most)
        id_, area, text = cells
        if id_ in seen:
            raise BadQuestionnaire(
                QT_TRANSLATE_NOOP("errors", "Row {row}, column id: “{id}” is there twice, first in row {first}."),
                row=row.number,
                id=id_,
                first=seen[id_],
            )
        seen[id_] = row.number
        yield Item(id_, _area(row.number, area), order, text)


def _check_length(row: int, column: str, text: str, most: int) -> None:
    if len(text) > most:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP(
                "errors", "Row {row}, column {column}: it has {length:,} characters; up to {most} can be kept."
            ),
            row=row,
            column=column,
            length=len(text),
            most=most,
        )


def _area(row: int, text: str) -> Area:
    area = _AREAS.get(text.upper())
    if area is None:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column area: “{text}” is none of R, I, A, S, E, C."),
            row=row,
            text=text,
        )
    return area


def _check_areas(items: tuple[Item, ...]) -> None:
    there = {item.area for item in items}
    missing = [area for area in AREAS if area not in there]
    if missing:
        raise BadQuestionnaire(
            QT_TRANSLATE_NOOP(
                "errors", "Column area: no row has {area}. Each of R, I, A, S, E, C needs at least one question."
            ),
            area=", ".join(missing),
        )
