"""Ranked bars: a list in order of fit, each row a button with its bar."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.ui.charts.base import RIGHT, WRAP, OnPaper, colour_of
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.theme import Theme, cluster_icon, theme_of
from clusterdesk.ui.widgets.labels import BodyLabel, Label, StrongLabel
from clusterdesk.ui.widgets.layouts import TopColumn, clear_layout
from clusterdesk.ui.widgets.marks import IconTile
from clusterdesk.ui.widgets.paint import PaintedButton, bar, box, start
from clusterdesk.ui.widgets.rows import PAD
from clusterdesk.ui.widgets.ways import mark_way


class RankedRow(NamedTuple):
    """One row: where it leads, its name, its bar (0 to 1), its word.

    Attributes:
        target: sent by `activated`.
        text: the name.
        share: the length of the bar, 0 to 1.
        word: the word of fit.
        framework: with `cluster`, gives colour and icon.
        cluster: the slug.
        icon: a Lucide name where there is no cluster; empty: no tile.
        low: where the thin line of the range begins (the bar if other answers were given), 0 to 1, or None.
        high: where it ends.
    """

    target: str
    text: str
    share: float
    word: str
    framework: str = ""
    cluster: str = ""
    icon: str = ""
    low: float | None = None
    high: float | None = None

    def same(self) -> tuple[str, ...]:
        """Return what stays the same while only bar and word change."""
        return (self.target, self.text, self.framework, self.cluster, self.icon)

    def colours(self) -> tuple[str, str] | None:
        """Return the cluster whose colours it has, or None."""
        return (self.framework, self.cluster) if self.cluster else None

    def picture(self) -> str:
        """Return the Lucide name of its tile, or nothing."""
        return cluster_icon(self.framework, self.cluster) if self.cluster else self.icon

    def span(self) -> tuple[float, float] | None:
        """Return where the line of the range begins and ends, within 0 and 1, or None."""
        if self.low is None or self.high is None:
            return None
        low, high = sorted((self.low, self.high))
        return max(0.0, min(1.0, low)), max(0.0, min(1.0, high))


def _draw_bar(painter: QPainter, theme: Theme, rect: QRectF, row: RankedRow) -> None:
    """Draw the bar of a row with its range."""
    bar(painter, rect, row.share, colour_of(theme, row.colours()), theme.color("track"), theme.edge)
    span = row.span()
    if span is None:
        return
    middle, thick = rect.center().y(), theme.px(2)
    left, right = rect.left() + rect.width() * span[0], rect.left() + rect.width() * span[1]
    # The light halo keeps the line visible on the bar, the dark line on the track.
    for role, width in (("surface", thick + 2), ("text", thick)):
        painter.setPen(QPen(theme.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))


class _RangeBar(QWidget):
    """The bar of a row with its range."""

    def __init__(self, row: RankedRow) -> None:
        super().__init__()
        self.row = row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return its thin height."""
        return QSize(120, theme_of(self).px(8))

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bar and range."""
        painter, theme = start(self)
        _draw_bar(painter, theme, QRectF(self.rect()), self.row)
        painter.end()


class _BarRow(PaintedButton):
    """One row of ranked bars."""

    hover = "window"

    def __init__(self, row: RankedRow, word_width: int, words: str, *, compact: bool) -> None:
        super().__init__(row.text)
        self.target = row.target
        self.setAccessibleDescription(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(PAD, 5 if compact else 7, PAD, 5 if compact else 7)
        line.setSpacing(12)
        if row.picture():
            tile = IconTile(row.picture(), 30 if compact else 36, "plain")
            if row.cluster:
                tile.set_cluster(row.framework, row.cluster)
            line.addWidget(tile)
        column = QVBoxLayout()
        column.setSpacing(5)
        name: Label = BodyLabel(row.text) if compact else _Name(row.text)
        column.addWidget(name)
        self._bar = _RangeBar(row)
        column.addWidget(self._bar)
        line.addLayout(column, 1)
        self.word = StrongLabel(row.word, wrap=False)
        self.word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.word.setMinimumWidth(word_width)
        line.addWidget(self.word)

    def show_row(self, row: RankedRow, words: str) -> None:
        """Show another bar and word for the same target."""
        self._bar.row = row
        self._bar.update()
        self.word.setText(row.word)
        self.setAccessibleDescription(words)


class _Name(BodyLabel):
    """The name in the wide list: a little heavier."""

    font_role = "medium"


class RankedBars(OnPaper):
    """Rows in order, each with icon, name, bar and word; every row is a button.

    Args:
        name: the accessible name.
        compact: the denser list.
        parent: the widget it stands in.
    """

    activated = Signal(str)
    """A row was opened: its target."""

    def __init__(self, *, name: str, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._compact = compact
        self._data: list[RankedRow] = []
        self._column = TopColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, rows: Sequence[RankedRow]) -> None:
        """Show other rows, best first. Where only bars and words differ the buttons stay, and the focus with them."""
        before, self._data = self._data, list(rows)
        width = self._word_width()
        if [row.same() for row in before] == [row.same() for row in self._data]:
            for button, row in zip(self.buttons(), self._data, strict=True):
                button.show_row(row, self._words_of(row))
                button.word.setMinimumWidth(width)
        else:
            clear_layout(self._column)
            for row in self._data:
                button = _BarRow(row, width, self._words_of(row), compact=self._compact)
                button.clicked.connect(self._clicked)
                mark_way(button, row.target, stays=True)
                self._column.addWidget(button)
        self.told.emit()

    def _words_of(self, row: RankedRow) -> str:
        """Return what is read out after the name."""
        if not row.span():
            return row.word
        return self.tr("{fit}. Range of the bar: {range}").format(fit=row.word, range=self._range(row))

    def buttons(self) -> list[_BarRow]:
        """Return the row buttons, top to bottom."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), _BarRow)]

    def table_rows(self) -> list[list[str]]:
        """Return one row a bar: name, word, and its length, 0 to 1; with its range where any row has one."""
        rows = [[row.text, row.word, _length(row.share)] for row in self._data]
        heads = [self.tr("Name"), self.tr("Fit"), self.tr("Bar")]
        if any(row.span() for row in self._data):
            heads.append(self.tr("Range"))
            rows = [[*cells, self._range(row)] for cells, row in zip(rows, self._data, strict=True)]
        return [heads, *rows]

    def restyle(self) -> None:
        """Give the words one width again."""
        for button in self.buttons():
            button.word.setMinimumWidth(self._word_width())

    # -- on paper ---------------------------------------------------------------------------------------------

    def height_at(self, width: float) -> float:
        """Return the height of all rows on paper."""
        return sum(self._paper_row(row, width) for row in self._data)

    def least_width(self) -> float:
        """Return a width with room for a bar."""
        return self.theme().px(170) + self.metrics("strong").horizontalAdvance("M" * 5)

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw all rows."""
        top = 0.0
        for row in self._data:
            height = self._paper_row(row, size.width())
            self._draw_row(ink, row, QRectF(0, top, size.width(), height))
            top += height

    def _draw_row(self, ink: Ink, row: RankedRow, rect: QRectF) -> None:
        theme, side = ink.theme, self._tile()
        if row.picture():
            tile = QRectF(0, 0, side, side)
            tile.moveCenter(QPointF(side / 2, rect.center().y()))
            colours = theme.cluster(row.framework, row.cluster) if row.cluster else None
            box(ink.painter, tile, side * 0.24, colours.soft if colours else theme.color("sunken"), theme.edge)
            inner = tile.adjusted(side * 0.24, side * 0.24, -side * 0.24, -side * 0.24)
            ink.icon(row.picture(), inner, colours.base if colours else theme.color("text_muted"))
        words = self._words(rect.width())
        name = QRectF(words[0], rect.top() + 6, words[1], rect.height() - 12)
        ink.write(name, WRAP, row.text, "body" if self._compact else "medium", "text")
        thin = QRectF(words[0], rect.bottom() - 6 - theme.px(8), words[1], theme.px(8))
        _draw_bar(ink.painter, theme, thin, row)
        ink.write(rect, RIGHT, row.word, "strong", "text")

    def _paper_row(self, row: RankedRow, width: float) -> float:
        name = self.metrics("medium").boundingRect(QRectF(0, 0, self._words(width)[1], 10_000), WRAP, row.text)
        return max(name.height() + 5 + self.theme().px(8), self._tile()) + 12

    def _words(self, width: float) -> tuple[float, float]:
        """Return where names and bars begin, and their width."""
        metrics = self.metrics("strong")
        word = max((metrics.horizontalAdvance(row.word) for row in self._data), default=0.0)
        left = self._tile() + 12 if any(row.picture() for row in self._data) else 0.0
        return left, max(1.0, width - left - word - 14)

    def _tile(self) -> float:
        return self.theme().px(30 if self._compact else 36)

    def _range(self, row: RankedRow) -> str:
        span = row.span()
        if span is None:
            return ""
        return self.tr("{low} to {high}").format(low=_length(span[0]), high=_length(span[1]))

    def _word_width(self) -> int:
        metrics = StrongLabel("").fontMetrics()
        return max((metrics.horizontalAdvance(row.word) for row in self._data), default=0) + 4

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _BarRow):
            self.activated.emit(button.target)


def _length(share: float) -> str:
    """Return a length from 0 to 1 with two places: a fit is a correlation, and never told in per cent."""
    return QLocale().toString(share, "f", 2)
