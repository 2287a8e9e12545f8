"""The pay band: from the lowest to the highest tenth, with the median."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import LEFT, RIGHT, Chart, colour_of, faint
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.widgets.paint import box


class BandTexts(NamedTuple):
    """The figures in words, formatted and translated: "$66,030 low 10%", "high 10% $239,200 or more"."""

    low: str
    median: str
    high: str
    unit: str = ""


class Band(NamedTuple):
    """Five points of pay in one unit; None is missing.

    Attributes:
        p10: a tenth earns less.
        p25: a quarter earns less.
        median: half earn less.
        p75: three quarters earn less.
        p90: nine tenths earn less.
        texts: the figures in words.
        top_coded: the highest figure is "this or more": the band runs out to the right.
        scale: the pay at the right end; the same for all careers, so that two bands can be compared.
    """

    p10: float | None
    p25: float | None
    median: float | None
    p75: float | None
    p90: float | None
    texts: BandTexts
    top_coded: bool = False
    scale: float = 240_000

    def end(self) -> float:
        """Return the pay at the right end of the scale."""
        return max(self.scale, *(value or 0 for value in (self.median, self.p75, self.p90)))


class PayBand(Chart):
    """A band on a track that begins at zero; under it the words."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._band: Band | None = None
        self._cluster: tuple[str, str] | None = None

    def set_band(self, band: Band | None, cluster: tuple[str, str] | None = None) -> None:
        """Show a band in a cluster's colour (None: the accent); None shows nothing."""
        self._band = band
        self._cluster = cluster
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return the three texts in a row each."""
        texts = self._band.texts if self._band else BandTexts("", "", "")
        return [[self.tr("Pay, from low to high")]] + [[text] for text in (texts.low, texts.median, texts.high) if text]

    def hasHeightForWidth(self) -> bool:
        """Return yes: the words may need two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of band and words."""
        lines = 1 if self._one_line(width) else 2
        return math.ceil(self._track() * 2 + 10 + lines * self.metrics("small").lineSpacing())

    def sizeHint(self) -> QSize:
        """Return a size with the words in one line."""
        width = self.theme().px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longer text."""
        texts = self._band.texts if self._band else BandTexts("", "", "")
        width = max(self.metrics("small").horizontalAdvance(text) for text in (texts.low, texts.high))
        return QSize(math.ceil(width) + 4, self.heightForWidth(math.ceil(width) + 4))

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw track, band, median and words."""
        if self._band is None:
            return
        track = self._track()
        rect = QRectF(0, track / 2, size.width(), track)
        box(ink.painter, rect, track / 2, ink.theme.color("track"), ink.theme.edge)
        self._draw_band(ink, rect, self._band)
        self._write_words(ink, rect.bottom() + track / 2 + 6, size.width(), self._band.texts)

    def _draw_band(self, ink: Ink, rect: QRectF, band: Band) -> None:
        color = colour_of(ink.theme, self._cluster)
        painter, room = ink.painter, rect.width()
        for low, high, alpha in ((band.p10, band.p90, 0.38), (band.p25, band.p75, 0.34)):
            if low is not None and high is not None:
                left, right = self._at(low, room), self._at(high, room)
                part = QRectF(left, rect.top(), right - left, rect.height())
                outer = low == band.p10 and high == band.p90
                box(painter, part, rect.height() / 2 if outer else 0, faint(color, alpha))
        if band.top_coded and band.p90 is not None:
            painter.setPen(QPen(color, 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
            middle = rect.center().y()
            painter.drawLine(QPointF(self._at(band.p90, room) + 3, middle), QPointF(rect.right() - 2, middle))
        if band.median is not None:
            mark = QRectF(0, rect.top() - rect.height() * 0.45, ink.theme.px(3), rect.height() * 1.9)
            mark.moveCenter(QPointF(self._at(band.median, room), rect.center().y()))
            box(painter, mark.adjusted(-1.5, 0, 1.5, 0), 2, ink.theme.color("surface"))
            box(painter, mark, 1.5, color)

    def _write_words(self, ink: Ink, top: float, width: float, texts: BandTexts) -> None:
        line = self.metrics("small").lineSpacing()
        first = QRectF(0, top, width, line)
        ink.write(first, LEFT, texts.low)
        if self._one_line(width):
            ink.write(first, RIGHT, texts.high)
        else:
            ink.write(first.translated(0, line), LEFT, texts.high)

    def _track(self) -> float:
        return self.theme().px(10)

    def _at(self, value: float, room: float) -> float:
        end = self._band.end() if self._band else 1.0
        return room * max(0.0, min(1.0, value / end))

    def _one_line(self, width: float) -> bool:
        texts = self._band.texts if self._band else BandTexts("", "", "")
        metrics = self.metrics("small")
        return metrics.horizontalAdvance(texts.low) + metrics.horizontalAdvance(texts.high) + 24 <= width
