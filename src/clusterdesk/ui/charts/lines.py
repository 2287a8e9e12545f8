"""Several values over time: one line each, named at its end."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import CENTRE, LEFT, RIGHT, Chart
from clusterdesk.ui.charts.ink import Ink

_HIGH = 190
_STEPS = 4
_GAP = 10
_LEAST_COLUMN = 34


class TimeLine(NamedTuple):
    """One line: its name and a value at each point of time, None where there is none; the marked ones stand out."""

    name: str
    values: Sequence[float | None]
    marked: bool = False


class Lines(Chart):
    """A line for each of a few values over points of time, all on one scale from 0.

    Args:
        name: the accessible name.
        maximum: the value at the top.
        parent: the widget it stands in.
    """

    def __init__(self, *, name: str, maximum: float, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._maximum = maximum
        self._points: tuple[str, ...] = ()
        self._lines: tuple[TimeLine, ...] = ()

    def set_lines(self, points: Sequence[str], lines: Sequence[TimeLine]) -> None:
        """Show lines.

        Args:
            points: the name of each point of time, the earliest first.
            lines: as many values each as there are points.
        """
        self._points, self._lines = tuple(points), tuple(lines)
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return one row a line: its name and its values."""
        rows = [[line.name, *(self._number(value) for value in line.values)] for line in self._lines]
        return [[self.tr("Name"), *self._points], *rows]

    def hasHeightForWidth(self) -> bool:
        """Return no: wide or narrow, the height is that of the text and the scale."""
        return False

    def sizeHint(self) -> QSize:
        """Return a size with every point named."""
        wide = max((self.metrics("small").horizontalAdvance(point) for point in self._points), default=0.0) + 14
        return QSize(math.ceil(self._left() + self._right() + wide * len(self._points)), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return a size in which the ends are named."""
        room = self.theme().px(_LEAST_COLUMN) * max(2, len(self._points))
        return QSize(math.ceil(self._left() + self._right() + room), self._height())

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw scale, lines, names and points of time."""
        if not self._points:
            return
        line = self._line()
        area = QRectF(self._left(), line / 2, size.width() - self._left() - self._right(), size.height() - 2 * line - 6)
        self._draw_scale(ink, area)
        xs = self._columns(area)
        self._draw_points(ink, area, xs)
        # The marked ones come last, so that they lie on top.
        for one in sorted(self._lines, key=lambda line: line.marked):
            self._draw_line(ink, area, xs, one)
        self._draw_names(ink, area)

    def _draw_scale(self, ink: Ink, area: QRectF) -> None:
        line = self._line()
        for step in range(_STEPS + 1):
            value = self._maximum * step / _STEPS
            y = self._y(area, value)
            ink.painter.setPen(QPen(ink.theme.color("grid"), 1))
            ink.painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            ink.write(QRectF(0, y - line / 2, self._left() - 8, line), RIGHT, self._number(value))

    def _draw_points(self, ink: Ink, area: QRectF, xs: Sequence[float]) -> None:
        """Write the names of the points; where they do not all fit, the last and as many before it as do."""
        metrics = self.metrics("small")
        free = math.inf
        for x, point in reversed(list(zip(xs, self._points, strict=True))):
            wide = metrics.horizontalAdvance(point) + 4
            left = min(max(0.0, x - wide / 2), area.right() + self._right() - wide)
            if left + wide <= free:
                ink.write(QRectF(left, area.bottom() + 6, wide, self._line()), CENTRE, point)
                free = left - 6

    def _draw_line(self, ink: Ink, area: QRectF, xs: Sequence[float], line: TimeLine) -> None:
        theme, painter = ink.theme, ink.painter
        color = theme.color("accent" if line.marked else "text_muted")
        pen = QPen(color, theme.px(2) if line.marked else 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if not line.marked:
            pen.setDashPattern([4, 3])
        places = [
            None if value is None else QPointF(x, self._y(area, value))
            for x, value in zip(xs, line.values, strict=True)
        ]
        painter.setPen(pen)
        for place, after in pairwise(places):
            if place is not None and after is not None:
                painter.drawLine(place, after)
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(color)
        radius = theme.px(4 if line.marked else 3)
        for place in places:
            if place is not None:
                painter.drawEllipse(place, radius, radius)

    def _draw_names(self, ink: Ink, area: QRectF) -> None:
        """Write each name at the end of its line; names that would cover each other move apart."""
        line = self._line()
        last = [next((value for value in reversed(one.values) if value is not None), 0.0) for one in self._lines]
        order = sorted(range(len(last)), key=lambda at: -last[at])
        tops = [self._y(area, last[at]) - line / 2 for at in order]
        for at in range(1, len(tops)):
            tops[at] = max(tops[at], tops[at - 1] + line)
        limit = area.bottom() + line / 2
        for at in reversed(range(len(tops))):
            tops[at] = min(tops[at], limit - line)
            limit = tops[at]
        for at, top in zip(order, tops, strict=True):
            one = self._lines[at]
            box = QRectF(area.right() + _GAP, top, self._right() - _GAP, line)
            ink.write(box, LEFT, one.name, "small_strong" if one.marked else "small", "text")

    def _columns(self, area: QRectF) -> list[float]:
        """Return where the points of time stand; one alone stands in the middle."""
        steps = len(self._points) - 1
        inset = self.theme().px(8)
        wide = area.width() - 2 * inset
        return [area.left() + inset + (wide * at / steps if steps else wide / 2) for at in range(steps + 1)]

    def _y(self, area: QRectF, value: float) -> float:
        return area.bottom() - area.height() * max(0.0, min(1.0, value / self._maximum))

    def _number(self, value: float | None) -> str:
        if value is None:
            return "–"
        return QLocale().toString(float(value), "f", 0 if value == round(value) else 1)

    def _line(self) -> float:
        return self.metrics("small_strong").height()

    def _left(self) -> float:
        return self.metrics("small").horizontalAdvance(self._number(self._maximum)) + 10

    def _right(self) -> float:
        names = (self.metrics("small_strong").horizontalAdvance(line.name) for line in self._lines)
        return max(names, default=0.0) + _GAP + 2

    def _height(self) -> int:
        return math.ceil(max(self.theme().px(_HIGH), (len(self._lines) + 1) * self._line()) + 2 * self._line() + 6)
