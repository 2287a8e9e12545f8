"""How the width of a table is shared, and which columns give way to a second line of the row when it is too little."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtGui import QFontMetricsF

from clusterdesk.ui.theme import Theme
from clusterdesk.ui.widgets.table_model import Column
from clusterdesk.ui.widgets.table_parts import GAP, PAD, SIDE, Detail, cell_width, header_width

_SAMPLED = 6
_BETWEEN = 20
_LEAST_STRETCHING = 220

Placed = tuple[int, Column]
"""A column and its place in the model."""


class Shares(NamedTuple):
    """The width of each column that stands in the row, by its place, and the lines below it for those that do not.

    `bars`: whether there is room for the bars in cells.
    """

    widths: dict[int, int]
    lines: tuple[tuple[Detail, ...], ...]
    bars: bool


class ColumnWidths:
    """Measures columns, once for the rows and the text size at hand."""

    def __init__(self) -> None:
        self._wanted: dict[tuple[str, bool], int] = {}
        self._longest: dict[str, list[Any]] = {}

    def forget(self) -> None:
        """Measure again: there are other rows, columns or fonts."""
        self._wanted.clear()
        self._longest.clear()

    def share(
        self, theme: Theme, columns: Sequence[Placed], rows: Sequence[Any], room: int, favoured: Collection[str]
    ) -> Shares:
        """Give every column what its words need and the stretching ones the rest.

        Where the room is too small, first the bars go, then columns give way until the others fit: those of the lowest
        `keep` first, among them the one furthest right. The first column never does.

        Args:
            theme: whose fonts the words are in.
            columns: the columns the person wants to see, with their places.
            rows: all rows.
            room: the width there is, in pixels.
            favoured: keys of columns that give way after all others: the person asked for them.
        """
        shares = self._row(theme, columns, rows, room, bars=True)
        leaving = sorted(columns[1:], key=lambda placed: (placed[1].key in favoured, placed[1].keep, -placed[0]))
        staying = list(columns)
        while shares is None:
            shares = self._row(theme, staying, rows, room, bars=False)
            if shares is None and leaving:
                staying.remove(leaving.pop(0))
            elif shares is None:
                shares = Shares({columns[0][0]: room}, (), bars=False)
        gone = [placed for placed in columns if placed not in staying]
        return shares._replace(lines=self._lines(theme, gone, rows, room))

    def _row(
        self, theme: Theme, columns: Sequence[Placed], rows: Sequence[Any], room: int, *, bars: bool
    ) -> Shares | None:
        """Share the width among columns that stand beside each other, or return None where they do not fit."""
        wanted = {at: self._want(theme, column, rows, bars) for at, column in columns}
        least = {at: _least(theme, column, wanted[at]) for at, column in columns}
        if sum(least.values()) > room:
            return None
        total = sum(column.stretch for _, column in columns)
        over = room - sum(wanted.values())
        widths = {
            at: max(least[at], wanted[at] + over * column.stretch // total) if total and column.stretch else wanted[at]
            for at, column in columns
        }
        return Shares(widths, (), bars)

    def _lines(
        self, theme: Theme, columns: Sequence[Placed], rows: Sequence[Any], room: int
    ) -> tuple[tuple[Detail, ...], ...]:
        """Place the columns that gave way, left to right and on as many lines as they need."""
        metrics = QFontMetricsF(theme.font("small"))
        lines: list[list[Detail]] = []
        left, right = PAD, room - PAD
        for _, column in columns:
            title = round(metrics.horizontalAdvance(column.title)) + GAP
            texts = [column.text(row) for row in self._samples(column, rows)]
            icon = theme.px(SIDE) + GAP if column.icon else 0
            width = title + icon + round(max(map(metrics.horizontalAdvance, texts), default=0)) + 2
            if not lines or left + width > right:
                lines.append([])
                left = PAD
            lines[-1].append(Detail(column, left, min(width, right - left), title))
            left += width + _BETWEEN
        return tuple(map(tuple, lines))

    def _samples(self, column: Column, rows: Sequence[Any]) -> list[Any]:
        """Return the rows with the longest few texts."""
        if column.key not in self._longest:
            self._longest[column.key] = sorted(rows, key=lambda row: -len(column.text(row)))[:_SAMPLED]
        return self._longest[column.key]

    def _want(self, theme: Theme, column: Column, rows: Sequence[Any], bars: bool) -> int:
        """Measure the heading and the longest few texts of a column."""
        key = (column.key, bars)
        if key not in self._wanted:
            samples = self._samples(column, rows)
            widest = max((cell_width(theme, column, row, bars=bars) for row in samples), default=0)
            self._wanted[key] = max(widest, header_width(theme, column), _few(theme, column))
        return self._wanted[key]


def _least(theme: Theme, column: Column, wanted: int) -> int:
    """Return what a column must have: all it wants, or less where it takes the room that is left over."""
    if not column.stretch:
        return wanted
    least = max(header_width(theme, column), _few(theme, column) or theme.px(_LEAST_STRETCHING))
    return min(least, wanted)


def _few(theme: Theme, column: Column) -> int:
    return round(QFontMetricsF(theme.font("body")).averageCharWidth() * column.min_chars)
