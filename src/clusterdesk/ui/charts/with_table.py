"""A chart that can be turned into a table of the same content."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.ui.charts.base import OnPaper
from clusterdesk.ui.widgets.buttons import QuietButton
from clusterdesk.ui.widgets.table import DataTable
from clusterdesk.ui.widgets.table_model import Column

_SHORT = 16
"""Tables up to this many rows, the headings among them, show all of them at once."""


class WithTable(QWidget):
    """A chart, and under it a small button that shows its content as a table instead, and back.

    Args:
        chart: any chart of this package; it becomes part of this widget.
        parent: the widget it stands in.
    """

    table_shown = Signal(bool)
    """The person chose the table (true) or the chart."""

    def __init__(self, chart: OnPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table: DataTable | None = None
        self._short = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(chart)
        self.button = QuietButton(icon="table-2")
        self.button.clicked.connect(self._turn)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        chart.told.connect(self._told)
        self.show_table(on=False)

    def shows_table(self) -> bool:
        """Return whether the table is shown."""
        return self.table is not None and not self.table.isHidden()

    def show_table(self, *, on: bool) -> None:
        """Show the table or the chart; the focus stays where it is."""
        if on:
            self._fill(self._made())
        if self.table is not None:
            self.table.setVisible(on)
        self.chart.setVisible(not on)
        self.button.setText(self.tr("Show as chart") if on else self.tr("Show as table"))
        self.button.set_icon("chart-no-axes-column" if on else "table-2")
        self.button.setAccessibleDescription(self.chart.accessibleName())

    def _made(self) -> DataTable:
        """Return a table; a short one is as tall as its rows, a long one scrolls."""
        short = len(self.chart.table_rows()) <= _SHORT
        if self.table is not None and self._short == short:
            return self.table
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self._short = short
        name = self.chart.accessibleName()
        self.table = DataTable([], name=name, fit_rows=short, sortable=False, framed=False, parent=self)
        self.table.setMinimumWidth(1)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.table)
        return self.table

    def _fill(self, table: DataTable) -> None:
        heads, *rows = self.chart.table_rows()
        table.set_columns([_column(at, head, rows) for at, head in enumerate(heads)])
        table.set_rows(rows)

    def _told(self) -> None:
        if self.table is not None and self.shows_table():
            self._fill(self._made())

    def _turn(self) -> None:
        self.show_table(on=not self.shows_table())
        self.table_shown.emit(self.shows_table())


def _column(at: int, head: str, rows: Sequence[Sequence[str]]) -> Column:
    """Return the column of the cells at one place; figures are aligned at the right."""
    figures = at > 0 and not any(letter.isalpha() for row in rows for letter in row[at])
    return Column(str(at), head, text=lambda row: row[at], strong=at == 0, right=figures, stretch=0 if at else 1)
