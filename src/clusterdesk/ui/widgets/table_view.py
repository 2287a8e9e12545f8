"""The Qt view inside a table: what the pointer and the keys do there."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from clusterdesk.ui.widgets.scroll import thin_bars
from clusterdesk.ui.widgets.table_parts import CellDelegate, Header


class TableView(QTableView):
    """The view inside a `DataTable`: rows as a whole, Enter opens, Space presses, Ctrl C copies, the menu key sorts."""

    opened = Signal(QModelIndex)
    pressed_key = Signal(QModelIndex)
    """Space on a row."""
    hovered = Signal(int)
    """The pointer is over another row, or over none: -1."""
    copied = Signal()
    resized = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalHeader(Header(self))
        self.verticalHeader().hide()
        thin_bars(self)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Space presses it, Ctrl C copies, the menu key shows how to sort."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.pressed_key.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(QPoint(8, 8))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show how to sort where a right click asks for it; columns that gave way have no heading to click."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the pointer."""
        super().mouseMoveEvent(event)
        self._pointer(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Mark no row."""
        super().leaveEvent(event)
        self._pointer(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the table, which shares out the width."""
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first row, if nowhere yet."""
        super().focusInEvent(event)
        arrives = event.reason() is not Qt.FocusReason.ActiveWindowFocusReason
        if arrives and self.model().rowCount() and not self.selectionModel().hasSelection():
            # Qt makes the first row the current one by itself, but does not select it, so nothing would show.
            self.selectRow(max(0, self.currentIndex().row()))
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)  # pyright: ignore[reportArgumentType] - Qt passes its own focus event
        self.viewport().update()

    def _pointer(self, row: int) -> None:
        if row != self.cells.hovered:
            self.mark(row)
            self.hovered.emit(row)

    def mark(self, row: int) -> None:
        """Mark a row as the one under the pointer; -1: none."""
        if row != self.cells.hovered:
            self.cells.hovered = row
            self.viewport().update()
