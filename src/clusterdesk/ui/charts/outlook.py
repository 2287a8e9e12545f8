"""The outlook: jobs now and in ten years, as two columns from zero."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import LEFT, Chart, colour_of
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.widgets.paint import mix

_WIDE = 46
_HIGH = 56
_GAP = 12


class OutlookBar(NamedTuple):
    """One column: its figure in words, what it is, its number of jobs."""

    figure: str
    text: str
    jobs: float


class OutlookColumns(Chart):
    """Two columns that begin at zero, with their figures beside or below."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[OutlookBar, ...] = ()
        self._change = ""
        self._tone: str | None = None
        self._cluster: tuple[str, str] | None = None

    def set_columns(
        self,
        first: OutlookBar,
        last: OutlookBar,
        *,
        change: str = "",
        tone: str | None = None,
        cluster: tuple[str, str] | None = None,
    ) -> None:
        """Show two columns.

        Args:
            first: jobs now.
            last: jobs at the end of the projection.
            change: the growth in words, after the second figure.
            tone: the role that colours the growth (`good`, `bad`), or None.
            cluster: the second column has its colour; None: the accent.
        """
        self._bars = (first, last)
        self._change, self._tone, self._cluster = change, tone, cluster
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return one row a column: what it is, and the figure."""
        rows = [[bar.text, bar.figure] for bar in self._bars]
        if rows and self._change:
            rows[-1][1] += f" ({self._change})"
        return [[self.tr("When"), self.tr("Jobs")], *rows]

    def hasHeightForWidth(self) -> bool:
        """Return yes: the words stand below when there is no room beside."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of columns and words."""
        high = self.theme().px(_HIGH)
        words = 2 * (self.metrics("body").height() + 4)
        return math.ceil(max(high, words) if self._beside(width) else high + 8 + words)

    def sizeHint(self) -> QSize:
        """Return a size with the words beside."""
        width = math.ceil(self._columns_width() + 16 + self._words_width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size with the words below."""
        width = math.ceil(max(self._columns_width(), self._words_width()))
        return QSize(width, self.heightForWidth(width))

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw columns and words."""
        if not self._bars:
            return
        theme = ink.theme
        high = theme.px(_HIGH)
        most = max(1.0, *(bar.jobs for bar in self._bars))
        color = colour_of(theme, self._cluster)
        for at, bar in enumerate(self._bars):
            height = max(3.0, high * bar.jobs / most)
            column = QRectF(at * (theme.px(_WIDE) + _GAP), high - height, theme.px(_WIDE), height)
            fill = color if at else mix(theme.color("surface"), color, 0.18)
            _column(ink.painter, column, fill, None if at else mix(theme.color("line"), color, 0.7))
        self._words(ink, high, size.width())

    def _words(self, ink: Ink, high: float, width: float) -> None:
        line = self.metrics("body").height() + 4
        beside = self._beside(width)
        left = self._columns_width() + 16 if beside else 0.0
        top = max(0.0, high - 2 * line) / 2 if beside else high + 8
        for at, bar in enumerate(self._bars):
            x = left
            parts = [("strong", "text", bar.figure), ("body", "text_muted", bar.text)]
            if at and self._change:
                parts.append(("strong", self._tone or "text_muted", self._change))
            for role, color, text in parts:
                advance = self.metrics(role).horizontalAdvance(text)
                ink.write(QRectF(x, top + at * line, advance + 4, line), LEFT, text, role, color)
                x += advance + 5

    def _columns_width(self) -> float:
        return 2 * self.theme().px(_WIDE) + _GAP

    def _words_width(self) -> float:
        strong, body = self.metrics("strong"), self.metrics("body")
        widths = [strong.horizontalAdvance(bar.figure) + body.horizontalAdvance(bar.text) + 10 for bar in self._bars]
        if widths and self._change:
            widths[-1] += strong.horizontalAdvance(self._change) + 6
        return max(widths, default=0.0)

    def _beside(self, width: float) -> bool:
        return self._columns_width() + 16 + self._words_width() <= width


def _column(painter: QPainter, rect: QRectF, fill: QColor, line: QColor | None) -> None:
    """Draw a column with round shoulders and square feet."""
    radius = min(4.0, rect.height())
    path = QPainterPath()
    path.moveTo(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(radius, 0))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, radius))
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    painter.fillPath(path, fill)
    if line is not None:
        painter.strokePath(path, QPen(line, 1))
