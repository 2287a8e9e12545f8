"""Which columns of a table are shown: kept by key, chosen in a menu that needs no pointer."""

from collections.abc import Collection, Sequence

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
        self._wanted: set[str] = set()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Take other columns; each is shown or hidden as it asks."""
        self._columns = tuple(columns)
        self.show_keys([column.key for column in columns if column.shown])

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these columns and hide the others; unknown keys change nothing."""
        self._wanted = {*keys, *(column.key for column in self._columns[:1])}
        self.give_way(())

    def give_way(self, places: Collection[int]) -> None:
        """Take the columns at these places out of the row for now: they are wanted, but there is no room for them."""
        for at, column in enumerate(self._columns):
            hidden = column.key not in self._wanted or at in places
            if hidden != self._header.isSectionHidden(at):
                self._header.setSectionHidden(at, hidden)

    def keys(self) -> list[str]:
        """Return the keys of the columns that are wanted."""
        return [column.key for at, column in self.shown()]

    def picked(self) -> set[str]:
        """Return the keys of those that are there only because the person wants them."""
        return {column.key for at, column in self.shown() if not column.shown}

    def shown(self) -> list[tuple[int, Column]]:
        """Return the columns that are wanted, with their places, also those that gave way."""
        return [(at, column) for at, column in enumerate(self._columns) if column.key in self._wanted]

    def can_choose(self) -> bool:
        """Return whether there is a column besides the first."""
        return len(self._columns) > 1

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu with one entry a column but the first; checked ones are wanted."""
        menu = QMenu(self.tr("Columns"), parent)
        for at, column in enumerate(self._columns[1:], start=1):
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column.key in self._wanted)
            action.setToolTip(column.description)
            action.setData(at)
        menu.triggered.connect(self._turn)
        return menu

    def _turn(self, action: QAction) -> None:
        key = self._columns[int(action.data())].key
        self._wanted = self._wanted | {key} if action.isChecked() else self._wanted - {key}
        self.give_way(())
        self.chosen.emit(self.keys())
