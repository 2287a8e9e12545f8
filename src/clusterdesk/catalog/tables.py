"""Reads the files a catalog is built from: text tables and worksheets as rows that know where they stand."""

import csv
import math
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from clusterdesk.catalog.errors import BadRelease

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

Cell = str | int | float | None
T = TypeVar("T")


def bad(place: str, reason: str, row: int | None = None, column: str | None = None) -> BadRelease:
    """Return the fault at one place of one file."""
    parts = [place]
    if row is not None:
        parts.append(f"row {row}")
    if column is not None:
        parts.append(f"column “{column}”")
    return BadRelease(place=", ".join(parts), reason=reason)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. `number` counts from 1 as a person counts in the file, the heading included."""

    place: str
    number: int
    cells: Mapping[str, Cell]

    def fault(self, column: str, reason: str) -> BadRelease:
        """Return the fault in one cell of this row."""
        return bad(self.place, reason, self.number, column)

    def optional(self, column: str) -> str:
        """Return a cell as text without space around it, which may be empty."""
        cell = self.cells[column]
        return "" if cell is None else str(cell).strip()

    def text(self, column: str) -> str:
        """Return a cell as text.

        Raises:
            BadRelease: the cell is empty.
        """
        value = self.optional(column)
        if not value:
            raise self.fault(column, "the cell is empty")
        return value

    def number_in(self, column: str) -> float:
        """Return a cell as a finite number.

        Raises:
            BadRelease: the cell holds something else.
        """
        value = self.text(column)
        try:
            number = float(value)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            raise self.fault(column, f"“{value}” is not a number")
        return number

    def within(self, column: str, low: float, high: float) -> float:
        """Return a cell as a number from `low` to `high`.

        Raises:
            BadRelease: the cell holds something else.
        """
        number = self.number_in(column)
        if not low <= number <= high:
            raise self.fault(column, f"{number:g} is not between {low:g} and {high:g}")
        return number

    def whole(self, column: str, low: int, high: int) -> int:
        """Return a cell as a whole number from `low` to `high`.

        Raises:
            BadRelease: the cell holds something else.
        """
        number = self.within(column, low, high)
        if not number.is_integer():
            raise self.fault(column, f"{number:g} is not a whole number")
        return int(number)

    def choice(self, column: str, choices: Mapping[str, T]) -> T:
        """Return what the cell's text stands for.

        Raises:
            BadRelease: the text is none of `choices`.
        """
        value = self.text(column)
        if value not in choices:
            raise self.fault(column, f"“{value}” is not known here")
        return choices[value]

    def code(self, column: str, known: Container[str]) -> str:
        """Return a code that must be one of `known`.

        Raises:
            BadRelease: the code is unknown.
        """
        value = self.text(column)
        if value not in known:
            raise self.fault(column, f"the code “{value}” is unknown")
        return value


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one file or sheet under one heading."""

    place: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def need(self, columns: Sequence[str]) -> None:
        """Check that the heading has these columns.

        Raises:
            BadRelease: one is missing.
        """
        for column in columns:
            if column not in self.columns:
                raise bad(self.place, "the column is missing", None, column)


class Once:
    """Notices a row that comes twice.

    Args:
        column: the column to name in the fault.
    """

    def __init__(self, column: str) -> None:
        self._column = column
        self._seen: dict[object, int] = {}

    def check(self, row: Row, key: object) -> None:
        """Remember `key`.

        Raises:
            BadRelease: an earlier row had the same key.
        """
        first = self._seen.setdefault(key, row.number)
        if first != row.number:
            raise row.fault(self._column, f"the row says the same as row {first}")


class Inputs:
    """One folder of input files; remembers the SHA-256 of each file that was read.

    Args:
        root: the folder.
        kind: what the files are, as the catalog's table `input` names it.
    """

    def __init__(self, root: Path, kind: Literal["content", "source"]) -> None:
        self.root = root
        self.kind = kind
        self.digests: dict[str, str] = {}

    def read(self, name: str) -> bytes:
        """Return the bytes of one file, named with `/` from the folder.

        Raises:
            BadRelease: the file is missing or cannot be read.
        """
        try:
            data = self.root.joinpath(*name.split("/")).read_bytes()
        except OSError as error:
            reason = "the file is missing" if isinstance(error, FileNotFoundError) else "the file cannot be read"
            raise bad(name, reason) from error
        self.digests[name] = sha256(data).hexdigest()
        return data

    def text(self, name: str) -> str:
        """Return the text of one UTF-8 file.

        Raises:
            BadRelease: the file is missing or is no UTF-8 text.
        """
        data = self.read(name)
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            row = data.count(b"\n", 0, error.start) + 1
            raise bad(name, "the text is not UTF-8", row) from error

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a folder below the root, sorted; none when the folder is missing."""
        path = self.root / folder
        return sorted(entry.name for entry in path.iterdir()) if path.is_dir() else []

    def table(self, name: str, columns: Sequence[str]) -> Table:
        """Read a file of tab-separated values without quotes.

        Raises:
            BadRelease: the file, a column or a cell is missing.
        """
        lines = self.text(name).split("\n")
        return _table(name, (line.removesuffix("\r").split("\t") for line in lines), columns)

    def csv(self, name: str, columns: Sequence[str]) -> Table:
        """Read a file of comma-separated values with quotes.

        Raises:
            BadRelease: the file, a column or a cell is missing.
        """
        text = self.text(name)
        try:
            records = list(csv.reader(StringIO(text, newline=""), strict=True))
        except csv.Error as error:
            raise bad(name, f"the text is not comma-separated values ({error})") from error
        return _table(name, records, columns)

    def workbook(self, name: str) -> "Workbook":
        """Open a workbook for reading.

        Raises:
            BadRelease: the file is missing or is no workbook.
        """
        from openpyxl import load_workbook

        data = self.read(name)
        try:
            return load_workbook(BytesIO(data), read_only=True, data_only=True)
        except Exception as error:  # openpyxl raises whatever its zip and XML readers raise
            raise bad(name, "the file is not a workbook") from error


def sheet(book: "Workbook", name: str, title: str, heading: int, columns: Sequence[str] = ()) -> Table:
    """Read one worksheet of a workbook.

    Args:
        book: the open workbook.
        name: the workbook's file, for faults.
        title: the sheet's name.
        heading: the row of the heading, counted from 1; rows above it are passed over.
        columns: the columns the sheet must have.

    Raises:
        BadRelease: the sheet or a column is missing.
    """
    place = f"{name}, sheet “{title}”"
    if title not in book.sheetnames:
        raise bad(place, "the sheet is missing")
    records = raw_sheet(book, title)
    if len(records) < heading:
        raise bad(place, "the heading is missing")
    header = tuple("" if cell is None else str(cell).strip() for cell in records[heading - 1])
    rows = tuple(
        Row(place, number, dict(zip(header, cells, strict=False)))
        for number, cells in enumerate(records[heading:], heading + 1)
        if len(cells) >= len(header) and any(cell is not None for cell in cells)
    )
    table = Table(place, header, rows)
    table.need(columns)
    return table


def raw_sheet(book: "Workbook", title: str) -> list[tuple[Cell, ...]]:
    """Return all cells of a worksheet, row by row; dates and truth values come as text."""
    worksheet = cast("ReadOnlyWorksheet", book[title])
    # Some of the publishers' workbooks declare dimensions smaller than what they hold.
    worksheet.reset_dimensions()
    return [tuple(_cell(cell) for cell in cells) for cells in worksheet.iter_rows(values_only=True)]


def _cell(value: object) -> Cell:
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, bool)):
        return value
    return str(value)


def _table(name: str, records: Iterable[Sequence[str]], columns: Sequence[str]) -> Table:
    """Return the table with the cells of `columns` only: the largest files have many more than are used."""
    numbered = ((number, cells) for number, cells in enumerate(records, 1) if any(cell.strip() for cell in cells))
    header = next((tuple(cell.strip() for cell in cells) for _, cells in numbered), ())
    if len(set(header)) != len(header):
        raise bad(name, "a column comes twice in the heading", 1)
    Table(name, header, ()).need(columns)
    wanted = [(column, header.index(column)) for column in columns]
    rows: list[Row] = []
    for number, cells in numbered:
        if len(cells) != len(header):
            raise bad(name, f"the row has {len(cells)} cells instead of {len(header)}", number)
        rows.append(Row(name, number, {column: cells[place] for column, place in wanted}))
    return Table(name, header, tuple(rows))
