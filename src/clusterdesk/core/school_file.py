"""What the files that a school writes itself have in common: questionnaires and lists of requirements.

A file is plain text in UTF-8: lines that begin with `#` name its title and licence, then comes a row with the names of
the columns, parted by tabs, and below it one thing a row, its id in the first column.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar
from unicodedata import category

from clusterdesk.core.errors import BadSchoolFile
from clusterdesk.core.words import QT_TRANSLATE_NOOP

TITLE_MOST = 80
LICENCE_MOST = 300
ID_MOST = 40
BYTES_MOST = 1_000_000

T = TypeVar("T")

_HEAD = {"title": TITLE_MOST, "licence": LICENCE_MOST}


@dataclass(frozen=True, slots=True)
class Layout:
    """The table of a kind of file.

    Attributes:
        columns: the names of the columns, the id first, with the most characters a cell of each may have.
        rows_most: how many rows are read at most.
    """

    columns: dict[str, int]
    rows_most: int

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns in their order."""
        return tuple(self.columns)


class Row(NamedTuple):
    """A row of the table: no cell is empty or too long. `number` counts from 1 as a text editor does."""

    number: int
    cells: tuple[str, ...]


class _Line(NamedTuple):
    number: int
    text: str


class SchoolFile(NamedTuple):
    """A file that was read as far as its head."""

    title: str
    licence: str
    lines: list[_Line]
    layout: Layout

    def each(self, read: Callable[[Row], T]) -> tuple[T, ...]:
        """Return what every row says.

        Args:
            read: reads one row; raises BadSchoolFile where it cannot be used.

        Raises:
            BadSchoolFile: the first row that cannot be used, with all `others`: a file is mended in one go.
        """
        found: list[T] = []
        faults: list[BadSchoolFile] = []
        seen: dict[str, int] = {}
        for line in self.lines:
            try:
                found.append(read(_row(line, self.layout, seen)))
            except BadSchoolFile as fault:
                faults.append(fault)
        if faults:
            faults[0].others = tuple(faults[1:])
            raise faults[0]
        return tuple(found)


def read_school_file(data: bytes, layout: Layout) -> SchoolFile:
    """Read the head of a file of a school; its rows are read by `SchoolFile.each`.

    Raises:
        BadSchoolFile: the file cannot be used; the sentence names the row and the column.
    """
    lines = list(_lines(_decoded(data, layout), layout))
    head = [line for line in lines if line.text.startswith("#")]
    title, licence = (_head_line(head, name) for name in _HEAD)
    table = [line for line in lines if not line.text.startswith("#")]
    _check_columns(table, layout)
    return SchoolFile(title, licence, table[1:], layout)


def _decoded(data: bytes, layout: Layout) -> str:
    if len(data) > BYTES_MOST:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "The file has {size:,} bytes; up to {most:,} are read."),
            size=len(data),
            most=BYTES_MOST,
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before[before.rfind(b"\n") + 1 :]
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP(
                "errors",
                "Row {row}, column {column}: a character is not in UTF-8. Save the file as text in UTF-8.",
            ),
            row=before.count(b"\n") + 1,
            column=_column_name(layout, line.count(b"\t")),
        ) from error


def _column_name(layout: Layout, place: int) -> str:
    return layout.names[place] if place < len(layout.names) else str(place + 1)


def _lines(text: str, layout: Layout) -> Iterator[_Line]:
    """Give every line that has words in it."""
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        for place, cell in enumerate(line.split("\t")):
            if any(category(character) == "Cc" for character in cell):
                raise BadSchoolFile(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Row {row}, column {column}: there is a character that is no text. Save the file as text in "
                        "UTF-8.",
                    ),
                    row=number,
                    column=_column_name(layout, place),
                )
        if line.strip():
            yield _Line(number, line)


def _head_line(head: list[_Line], name: str) -> str:
    """Return what a line such as `# title: Our questions` says."""
    for line in head:
        found, colon, value = line.text.lstrip("# ").partition(":")
        if colon and found.strip().lower() == name:
            if not value.strip():
                break
            _check_length(line.number, name, value.strip(), _HEAD[name])
            return value.strip()
    raise BadSchoolFile(
        QT_TRANSLATE_NOOP(
            "errors", "The line with the {name} is missing or empty. It must stand at the top: # {name}: ..."
        ),
        name=name,
    )


def _check_columns(table: list[_Line], layout: Layout) -> None:
    columns = ", ".join(layout.names)
    if not table:
        raise BadSchoolFile(QT_TRANSLATE_NOOP("errors", "There is no row with the columns {columns}."), columns=columns)
    found = tuple(cell.strip().lower() for cell in table[0].text.split("\t"))
    if found != layout.names:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}: the columns must be {columns}, parted by tabs. They are: {found}."),
            row=table[0].number,
            columns=columns,
            found=", ".join(found)[:TITLE_MOST],
        )
    if len(table) - 1 > layout.rows_most:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}: there are {count} rows below the columns; up to {most} are read."),
            row=table[layout.rows_most + 1].number,
            count=len(table) - 1,
            most=layout.rows_most,
        )


def _row(line: _Line, layout: Layout, seen: dict[str, int]) -> Row:
    cells = tuple(cell.strip() for cell in line.text.split("\t"))
    if len(cells) != len(layout.columns):
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}: there are {count} columns, and {needed} are needed."),
            row=line.number,
            count=len(cells),
            needed=len(layout.columns),
        )
    for (name, most), cell in zip(layout.columns.items(), cells, strict=True):
        if not cell:
            raise BadSchoolFile(
                QT_TRANSLATE_NOOP("errors", "Row {row}, column {column}: it is empty."),
                row=line.number,
                column=name,
            )
        _check_length(line.number, name, cell, most)
    first = seen.setdefault(cells[0], line.number)
    if first != line.number:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column id: “{id}” is there twice, first in row {first}."),
            row=line.number,
            id=cells[0],
            first=first,
        )
    return Row(line.number, cells)


def _check_length(row: int, column: str, text: str, most: int) -> None:
    if len(text) > most:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP(
                "errors", "Row {row}, column {column}: it has {length:,} characters; up to {most} can be kept."
            ),
            row=row,
            column=column,
            length=len(text),
            most=most,
        )
