"""What every chart has: a name, its content in words and as rows, and a way onto the screen and onto paper."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.paint import start

_LONG = re.compile(r"\S{21,}")
_SMALLEST = 0.5
"""What does not fit on paper is drawn smaller, down to this share of its size."""


class OnPaper(QWidget):
    """What a chart and a list of rows share: measuring with a theme, and drawing into any rectangle.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    told = Signal()
    """The content changed: `table_rows` gives other rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Theme | None = None
        self.setAccessibleName(name)

    def table_rows(self) -> list[list[str]]:
        """Return the same content as text, headings first."""
        raise NotImplementedError

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw the content with its corner at the origin; `size` is in device-independent pixels."""
        raise NotImplementedError

    def least_width(self) -> float:
        """Return the width under which the content would be cut off, in device-independent pixels."""
        return float(self.minimumSizeHint().width())

    def height_at(self, width: float) -> float:
        """Return the height the content wants at a width, both in device-independent pixels."""
        height = self.heightForWidth(int(width))
        return float(height if height >= 0 else self.sizeHint().height())

    def theme(self) -> Theme:
        """Return the theme in force: on the screen the program's, on paper the one of paper."""
        return self._paper or theme_of(self)

    def on_paper(self) -> bool:
        """Return whether it is being measured or drawn for paper now."""
        return self._paper is not None

    def metrics(self, role: str) -> QFontMetricsF:
        """Return the metrics of a text role."""
        return QFontMetricsF(self.theme().font(role))

    def draw_into(self, painter: QPainter, rect: QRectF) -> None:
        """Draw on paper or into a picture: dark on light, at 100 % text, as vectors and text.

        Args:
            painter: an active painter on a PDF writer, a printer or an image. Lengths of 96 to the inch become those
                of the device, so that text comes out in its usual size; what needs more room is drawn smaller.
            rect: where, in the painter's coordinates.
        """
        with self._as_on_paper() as theme:
            scale = self._scale(painter, rect.size())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(rect.topLeft())
            painter.scale(scale, scale)
            try:
                self.draw(Ink(painter, theme, paper=True), rect.size() / scale)
            finally:
                painter.restore()

    def paper_height(self, painter: QPainter, width: float) -> float:
        """Return how high a rectangle for `draw_into` has to be at a width, in the painter's coordinates."""
        with self._as_on_paper():
            scale = min(inch(painter), width / max(1.0, self.least_width()))
            return self.height_at(width / scale) * scale

    @contextmanager
    def _as_on_paper(self) -> Iterator[Theme]:
        before = self._paper
        self._paper = theme_of(self).paper()
        try:
            yield self._paper
        finally:
            self._paper = before

    def _scale(self, painter: QPainter, size: QSizeF) -> float:
        usual = inch(painter)
        scale = min(usual, size.width() / max(1.0, self.least_width()))
        while scale > usual * _SMALLEST and self.height_at(size.width() / scale) * scale > size.height() + 0.5:
            scale *= 0.95
        return scale


class Chart(OnPaper):
    """Base of the painted charts.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def describe(self) -> None:
        """Give screen readers the content in words; called after every change of data."""
        self.setAccessibleDescription(in_words(self.table_rows()))
        self.updateGeometry()
        self.update()
        self.told.emit()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw on the screen."""
        painter, theme = start(self)
        self.draw(Ink(painter, theme), QSizeF(self.size()))
        painter.end()


def in_words(rows: Sequence[Sequence[str]]) -> str:
    """Return rows, headings first, as sentences; what names a row, and one figure alone, need no heading."""
    heads, *cells = rows
    named = ["", *(heads[1:] if len(heads) > 2 else [""] * len(heads))]
    told = (
        ", ".join(f"{head} {cell}".strip() for head, cell in zip(named, row, strict=False) if cell) for row in cells
    )
    return ". ".join(told)


def breakable(text: str) -> str:
    """Return a text whose overlong words, an address for example, may break."""
    return _LONG.sub(lambda word: BREAK.join(word.group()), text)


def inch(painter: QPainter) -> float:
    """Return how many of the painter's units a device-independent pixel is."""
    screen = QGuiApplication.primaryScreen()
    return painter.device().logicalDpiX() / (screen.logicalDotsPerInchX() if screen else 96)


def colour_of(theme: Theme, cluster: tuple[str, str] | None) -> QColor:
    """Return the colour of a cluster's marks, or the accent."""
    return theme.cluster(*cluster).base if cluster else theme.color("accent")


def faint(color: QColor, alpha: float) -> QColor:
    """Return a colour that lets `1 - alpha` of the ground through."""
    lighter = QColor(color)
    lighter.setAlphaF(alpha)
    return lighter


LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
BREAK = "\u200b"
"""An invisible place where a word may break."""
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
