"""The pay of three years as a line."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import CENTRE, LEFT, Chart, colour_of, faint
from clusterdesk.ui.charts.ink import Ink

_HIGH = 56
_APART = 14
_ABOVE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_LEAST_SPAN = 0.2
"""The scale covers at least this share of the highest figure: a small change looks small."""


class YearPay(NamedTuple):
    """One year: its name, the pay (None is missing), and the figure in words or why there is none.

    Attributes:
        year: "2025".
        value: the pay, or None.
        text: "$97,550", or a word for what is missing.
        top_coded: the true figure is higher; the dot is hollow.
    """

    year: str
    value: float | None
    text: str
    top_coded: bool = False


class PayLine(Chart):
    """A dot a year, joined by a line; above each its figure, below it the year."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._years: tuple[YearPay, ...] = ()
        self._change, self._tone = "", "text_muted"
        self._cluster: tuple[str, str] | None = None

    def set_years(
        self,
        years: Sequence[YearPay],
        *,
        change: str = "",
        tone: str | None = None,
        cluster: tuple[str, str] | None = None,
    ) -> None:
        """Show years, the earliest first.

        Args:
            years: one figure a year.
            change: the change over all of them in words: "+12.9% since 2023".
            tone: the role that colours it (`good`, `bad`), or None.
            cluster: the line has its colour; None: the accent.
        """
        self._years, self._change = tuple(years), change
        self._tone, self._cluster = tone or "text_muted", cluster
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return one row a year, and the change."""
        rows = [[year.year, year.text] for year in self._years]
        if self._change:
            rows.append([self.tr("Change"), self._change])
        return [[self.tr("Year"), self.tr("Pay")], *rows]

    def hasHeightForWidth(self) -> bool:
        """Return yes: a figure with words may need two lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        lines = 2 if self._change else 1
        return math.ceil(self._top(width) + self.theme().px(_HIGH) + 22 + lines * self._line())

    def sizeHint(self) -> QSize:
        """Return a size with every figure in one line."""
        wide = max((self.metrics("strong").horizontalAdvance(year.text) for year in self._years), default=0.0)
        width = max(self._least(), math.ceil(len(self._years) * (wide + _APART)))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size in which no word breaks."""
        return QSize(self._least(), self.heightForWidth(self._least()))

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw line, dots, figures, years and the change."""
        if not self._years:
            return
        line, high, top = self._line(), self.theme().px(_HIGH), self._top(size.width())
        column = size.width() / len(self._years)
        foot = top + high + 8
        places = self._places(size.width(), top, high)
        ink.painter.setPen(QPen(ink.theme.color("line"), 1))
        ink.painter.drawLine(QPointF(0, foot), QPointF(size.width(), foot))
        self._draw_line(ink, places)
        last = len(self._years) - 1
        for at, (year, place) in enumerate(zip(self._years, places, strict=True)):
            role = ("strong", "text") if at == last and year.value is not None else ("small", "text_muted")
            figure = QRectF(at * column + 1, 0, column - 2, place.y() - self.theme().px(4) - 3)
            ink.write(figure, _ABOVE, year.text, *role)
            ink.write(QRectF(at * column, foot + 4, column, line), CENTRE, year.year)
        if self._change:
            under = QRectF(0, foot + 8 + line, size.width(), line)
            ink.write(under, LEFT, self._change, "small_strong", self._tone)

    def _draw_line(self, ink: Ink, places: list[QPointF]) -> None:
        painter, theme = ink.painter, ink.theme
        color = colour_of(theme, self._cluster)
        pairs = list(zip(self._years, places, strict=True))
        painter.setPen(QPen(color, theme.px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for (year, place), (after, there) in pairwise(pairs):
            if year.value is not None and after.value is not None:
                painter.drawLine(place, there)
        radius = theme.px(4) + 0.5
        for year, place in pairs:
            if year.value is None:
                painter.setPen(QPen(faint(color, 0.6), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(place.x(), place.y()), QPointF(place.x(), place.y() + theme.px(10)))
                continue
            painter.setPen(QPen(color if year.top_coded else theme.color("surface"), 2))
            painter.setBrush(theme.color("surface") if year.top_coded else color)
            painter.drawEllipse(place, radius, radius)

    def _places(self, width: float, top: float, high: float) -> list[QPointF]:
        """Return where each year's dot is; a missing one stands in the middle of the height."""
        known = [year.value for year in self._years if year.value is not None]
        low, most = min(known, default=0.0), max(known, default=1.0)
        span = max(most - low, most * _LEAST_SPAN) or 1.0
        base = (low + most) / 2 - span / 2
        column = width / len(self._years)
        shares = [0.5 if year.value is None else (year.value - base) / span for year in self._years]
        return [QPointF((at + 0.5) * column, top + high * (1 - share)) for at, share in enumerate(shares)]

    def _line(self) -> float:
        return max(self.metrics("small").height(), self.metrics("strong").height())

    def _top(self, width: float) -> float:
        """Return the room above the highest dot: that of its figure."""
        room = QRectF(0, 0, width / max(1, len(self._years)) - 2, 10_000)
        metrics = self.metrics("strong")
        heights = (metrics.boundingRect(room, _ABOVE, year.text).height() for year in self._years)
        return max(heights, default=0.0) + self.theme().px(4) + 5

    def _least(self) -> int:
        metrics = self.metrics("strong")
        words = [metrics.horizontalAdvance(word) for year in self._years for word in (*year.text.split(), year.year)]
        figures = len(self._years) * (max(words, default=0.0) + 6)
        return math.ceil(max(figures, self.metrics("small_strong").horizontalAdvance(self._change) + 2))
