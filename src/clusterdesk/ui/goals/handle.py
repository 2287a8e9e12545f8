"""What a line is moved by: dragged with the mouse, or with the Up and Down keys while it has the focus."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.widgets import IconButton

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Handle(IconButton):
    """Moves the line it stands in; the line goes where the mouse lets it go.

    Args:
        line: the line, one of several in the same column.
    """

    moved = Signal(int)
    """By how many places: below zero up."""

    def __init__(self, line: QWidget) -> None:
        super().__init__("grip-vertical", "", parent=line)
        self._line = line
        self._from: QPointF | None = None
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by one place."""
        by = STEPS.get(Qt.Key(event.key()), 0)
        if by:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the line."""
        super().mousePressEvent(event)
        self._from = event.globalPosition()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the line go where it is now."""
        super().mouseReleaseEvent(event)
        begin, self._from = self._from, None
        if begin is not None:
            # Lines differ little in height; half of one is enough to pass it.
            by = round((event.globalPosition().y() - begin.y()) / max(1, self._line.height()))
            if by:
                self.moved.emit(by)
