"""Measuring and drawing on a sheet in pixels of 1/96 inch, whatever the device counts in."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from clusterdesk.ui.charts.base import LEFT, RIGHT, OnPaper, inch
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.theme import Theme


class Pen:
    """A painter on a printer or a PDF.

    Args:
        painter: active on a paged device.
        theme: the theme of paper.
    """

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.theme = theme
        self._painter = painter
        self._scale = inch(painter)
        self._ink = Ink(painter, theme, paper=True)
        device = painter.device()
        self.width = device.width() / self._scale
        self.height = device.height() / self._scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)

    def line_height(self, role: str) -> float:
        """Return the height of a line."""
        return QFontMetricsF(self.theme.font(role)).height()

    def text_width(self, text: str, role: str) -> float:
        """Return the width of the longest line of a text that is not broken."""
        metrics = QFontMetricsF(self.theme.font(role))
        return max(metrics.horizontalAdvance(line) for line in text.split("\n")) + 1

    def lines(self, text: str, role: str, width: float) -> list[str]:
        """Break a text into lines of at most `width`."""
        found: list[str] = []
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for part in text.split("\n"):
            layout = QTextLayout(part, self.theme.font(role))
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                found.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        return found

    def write(self, text: str, at: QRectF, role: str, color: str, *, right: bool = False) -> None:
        """Write one line."""
        self._ink.write(at, RIGHT if right else LEFT, text, role, color)

    def rule(self, top: float, left: float = 0.0, color: str = "line") -> None:
        """Draw a thin line to the right edge."""
        self._painter.fillRect(QRectF(left, top - 0.4, self.width - left, 0.8), self.theme.color(color))

    def chart_height(self, chart: OnPaper, width: float) -> float:
        """Return the height a chart needs at a width."""
        return chart.paper_height(self._painter, width * self._scale) / self._scale

    def draw_chart(self, chart: OnPaper, at: QRectF) -> None:
        """Draw a chart; it scales by itself."""
        scale = self._scale
        self._painter.save()
        self._painter.scale(1 / scale, 1 / scale)
        chart.draw_into(
            self._painter, QRectF(at.left() * scale, at.top() * scale, at.width() * scale, at.height() * scale)
        )
        self._painter.restore()
