"""A chart that can be turned into a table of the same content."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui.charts.base import OnPaper
from clusterdesk.ui.theme import Theme
from clusterdesk.ui.widgets.buttons import QuietButton
from clusterdesk.ui.widgets.text_table import TextTable


class _Turn(QuietButton):
    """A small button that stays in the background: there is one under every chart."""

    font_role = "small"
    icon_size = 14

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw muted words, in the accent under the pointer."""
        words = super().paint_box(painter, theme)
        return words if self.underMouse() or self.isDown() else theme.color("text_muted")


class WithTable(QWidget):
    """A chart, and under it a small button that shows its content as a table instead, and back.

    Args:
        chart: any chart of this package; it becomes part of this widget.
        margin: pixels that table and button keep left and right, and the chart does not.
        parent: the widget it stands in.
    """

    table_shown = Signal(bool)
    """The person chose the table (true) or the chart."""

    def __init__(self, chart: OnPaper, *, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table: TextTable | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(chart, 1)
        self.button = _Turn(icon="table-2")
        self.button.clicked.connect(self._turn)
        self._place = QHBoxLayout()
        self._place.setContentsMargins(margin, 0, margin, 0)
        self._column.addLayout(self._place)
        foot = QHBoxLayout()
        foot.setContentsMargins(margin, 0, max(0, margin - self.button.pad[0]), 0)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(foot)
        chart.told.connect(self._fill)
        self.show_table(on=False)

    def shows_table(self) -> bool:
        """Return whether the table is shown."""
        return self.table is not None and not self.table.isHidden()

    def show_table(self, *, on: bool) -> None:
        """Show the table or the chart; the focus stays where it is."""
        if on and self.table is None:
            self.table = TextTable(name=self.chart.accessibleName(), parent=self)
            self._place.addWidget(self.table)
        if self.table is not None:
            self.table.setVisible(on)
        self.chart.setVisible(not on)
        self._fill()
        self.button.setText(self.tr("Show as chart") if on else self.tr("Show as table"))
        self.button.set_icon("chart-no-axes-column" if on else "table-2")
        self.button.setAccessibleDescription(self.chart.accessibleName())

    def _fill(self) -> None:
        if self.table is not None and self.shows_table():
            self.table.set_texts(self.chart.table_rows())

    def _turn(self) -> None:
        self.show_table(on=not self.shows_table())
        self.table_shown.emit(self.shows_table())
