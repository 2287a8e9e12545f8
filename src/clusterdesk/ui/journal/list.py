"""The list of entries: one view, one model, thousands of rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from clusterdesk.core.journal import Entry
from clusterdesk.ui.journal.rows import EntryDelegate, EntryRows, Row
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.scroll import thin_bars


class EntryList(QListView):
    """Shows entries; one of them is the current one.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    shown = Signal(object)
    """Another entry is the current one, or None: show it beside the list."""
    opened = Signal(object)
    """An entry was clicked, or Enter pressed on it: the `Entry`."""
    deleting = Signal(object)
    """Delete was pressed on an entry: the `Entry`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = EntryRows(self)
        self._quiet = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        thin_bars(self)
        self.setModel(self.rows)
        self.setItemDelegate(EntryDelegate(self))
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._open)

    def set_rows(self, rows: Sequence[Row], wanted: str | None) -> None:
        """Show other rows; `wanted` is the UUID of the current one, the first where it is not among them.

        `shown` is not sent: nobody chose.
        """
        self._quiet = True
        self.rows.set_rows(rows)
        place = self.rows.place(wanted) if wanted else None
        index = self.rows.index(place or 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._quiet = False

    def current(self) -> Entry | None:
        """Return the current entry."""
        return self.rows.entry(self.currentIndex())

    def show_uuid(self, uuid: str) -> bool:
        """Make an entry the current one; return whether it is among the rows."""
        place = self.rows.place(uuid)
        if place is None:
            return False
        self.setCurrentIndex(self.rows.index(place))
        return True

    def move_by(self, step: int) -> None:
        """Go some rows up or down, no further than the ends."""
        row = self.currentIndex().row() + step
        self.setCurrentIndex(self.rows.index(max(0, min(row, self.rows.rowCount() - 1))))

    def rows_height(self, count: int) -> int:
        """Return how high some rows are, in pixels."""
        return count * self.sizeHintForRow(0) if self.rows.rowCount() else 0

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words; the height is given by the screen."""
        return QSize(theme_of(self).px(200), theme_of(self).px(120))

    def restyle(self) -> None:
        """Take the new text size."""
        self.doItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.deleting.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _moved(self, index: QModelIndex) -> None:
        if not self._quiet:
            self.shown.emit(self.rows.entry(index))

    def _open(self, index: QModelIndex) -> None:
        entry = self.rows.entry(index)
        if entry is not None:
            self.opened.emit(entry)
