"""Which columns of a table are shown: kept by key, chosen in a menu that needs no pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from clusterdesk.ui.widgets.table_model import Column


class ColumnChoice(QObject):
    """Hides and shows columns. The first one is always there: it says what the row is.

    Args:
        header: the headings of the table.
    """

    chosen = Signal(list)
    """The person chose other columns: the keys of those that are shown."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._columns: tuple[Column, ...] = ()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Take other columns; each is shown or hidden as it asks."""
        self._columns = tuple(columns)
        self.show_keys([column.key for column in columns if column.shown])

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these columns and hide the others; unknown keys change nothing."""
        for at, column in enumerate(self._columns):
            self._header.setSectionHidden(at, at > 0 and column.key not in keys)

    def keys(self) -> list[str]:
        """Return the keys of the columns that are shown."""
        return [column.key for at, column in self.shown()]

    def shown(self) -> list[tuple[int, Column]]:
        """Return the columns that are shown, with their places."""
        return [(at, column) for at, column in enumerate(self._columns) if not self._header.isSectionHidden(at)]

    def can_choose(self) -> bool:
        """Return whether there is a column besides the first."""
        return len(self._columns) > 1

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu with one entry a column but the first; checked ones are shown."""
        menu = QMenu(self.tr("Columns"), parent)
        for at, column in enumerate(self._columns[1:], start=1):
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(at))
            action.setToolTip(column.description)
            action.setData(at)
        menu.triggered.connect(self._turn)
        return menu

    def _turn(self, action: QAction) -> None:
        self._header.setSectionHidden(int(action.data()), not action.isChecked())
        self.chosen.emit(self.keys())
