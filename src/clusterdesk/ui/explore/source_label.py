"""The line under a card's figures that says where they are from, also to those who use the keyboard or listen."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from clusterdesk.ui.widgets import SmallLabel
from clusterdesk.ui.widgets.paint import FocusRing, ring, start


class SourceLabel(FocusRing, SmallLabel):
    """A short line; the whole source is its tool tip, which the focus shows too, and its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def set_source(self, text: str, whole: str) -> None:
        """Show a line, and what it stands for; nothing is shown for an empty one."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(whole)
        self.setToolTip(whole)
        self.setVisible(bool(text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the whole source to those who came with the keyboard."""
        super().focusInEvent(event)
        if self.shows_ring():
            # Every event of the focus hides a tool tip, so it comes after them.
            QTimer.singleShot(0, self, self._show_whole)
        self.update()

    def _show_whole(self) -> None:
        if self.shows_ring():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring and the tool tip away."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the ring around them."""
        super().paintEvent(event)
        if self.shows_ring():
            painter, theme = start(self)
            ring(painter, theme, QRectF(self.rect()).adjusted(-1, -1, 1, 1), 5)
            painter.end()
