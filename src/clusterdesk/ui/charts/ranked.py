"""Ranked bars: a list in order of fit, each row a button with its bar."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.ui.charts.base import colour_of
from clusterdesk.ui.theme import cluster_icon, theme_of
from clusterdesk.ui.widgets.labels import BodyLabel, Label, StrongLabel
from clusterdesk.ui.widgets.layouts import TopColumn, clear_layout
from clusterdesk.ui.widgets.marks import IconTile
from clusterdesk.ui.widgets.paint import LayoutButton, bar, box, ring, start


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
        low: where the thin line of the range begins, 0 to 1, or None.
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

    def colours(self) -> tuple[str, str] | None:
        """Return the cluster whose colours it has, or None."""
        return (self.framework, self.cluster) if self.cluster else None


class _RangeBar(QWidget):
    """The bar of a row with its range."""

    def __init__(self, row: RankedRow) -> None:
        super().__init__()
        self._row = row
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
        row = self._row
        rect = QRectF(self.rect())
        bar(painter, rect, row.share, colour_of(theme, row.colours()), theme.color("track"))
        if row.low is not None and row.high is not None:
            left, right = rect.width() * row.low, rect.width() * row.high
            middle = rect.center().y()
            # The light halo keeps the line visible on the bar, the dark line on the track.
            for role, width in (("surface", theme.px(2) + 2), ("text", theme.px(2))):
                painter.setPen(QPen(theme.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(QRectF(left, middle, right - left, 0).topLeft(), QRectF(right, middle, 0, 0).topLeft())
        painter.end()


class _BarRow(LayoutButton):
    """One row of ranked bars."""

    def __init__(self, row: RankedRow, word_width: int, *, compact: bool) -> None:
        super().__init__(row.text)
        self.target = row.target
        self.setAccessibleDescription(row.word)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 5 if compact else 7, 3, 5 if compact else 7)
        line.setSpacing(12)
        picture = cluster_icon(row.framework, row.cluster) if row.cluster else row.icon
        if picture:
            tile = IconTile(picture, 30 if compact else 36, "plain")
            if row.cluster:
                tile.set_cluster(row.framework, row.cluster)
            line.addWidget(tile)
        words = QVBoxLayout()
        words.setSpacing(5)
        name: Label = BodyLabel(row.text) if compact else _Name(row.text)
        words.addWidget(name)
        words.addWidget(_RangeBar(row))
        line.addLayout(words, 1)
        self.word = StrongLabel(row.word, wrap=False)
        self.word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.word.setMinimumWidth(word_width)
        line.addWidget(self.word)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hover and ring."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, rect, theme.size("radius_control"), theme.color("window"))
        if self.shows_ring():
            ring(painter, theme, rect, theme.size("radius_control"))
        painter.end()


class _Name(BodyLabel):
    """The name in the wide list: a little heavier."""

    font_role = "medium"


class RankedBars(QWidget):
    """Rows in order, each with icon, name, bar and word; every row is a button.

    Args:
        name: the accessible name.
        compact: the denser list.
        parent: the widget it stands in.
    """

    activated = Signal(str)
    """A row was opened: its target."""

    def __init__(self, *, name: str, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = compact
        self._data: list[RankedRow] = []
        self.setAccessibleName(name)
        self._column = TopColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, rows: Sequence[RankedRow]) -> None:
        """Show other rows, best first."""
        self._data = list(rows)
        clear_layout(self._column)
        width = self._word_width()
        for row in self._data:
            button = _BarRow(row, width, compact=self._compact)
            button.clicked.connect(self._clicked)
            self._column.addWidget(button)

    def buttons(self) -> list[_BarRow]:
        """Return the row buttons, top to bottom."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), _BarRow)]

    def table_rows(self) -> list[list[str]]:
        """Return one row a bar: name, word, and the share in per cent."""
        heads = ["", self.tr("Fit"), self.tr("Bar")]
        return [heads] + [[row.text, row.word, f"{round(row.share * 100)} %"] for row in self._data]

    def restyle(self) -> None:
        """Give the words one width again."""
        for button in self.buttons():
            button.word.setMinimumWidth(self._word_width())

    def _word_width(self) -> int:
        metrics = StrongLabel("").fontMetrics()
        return max((metrics.horizontalAdvance(row.word) for row in self._data), default=0) + 4

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _BarRow):
            self.activated.emit(button.target)
