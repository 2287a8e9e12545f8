"""A dialog as tall as its content, which scrolls where the window has less room; its buttons always show."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from clusterdesk.ui.frame.order import move_focus
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import FlowLayout, Page, PlainButton, TopColumn

WIDTH = 500
ROOM = 40
"""Pixels that stay free beside the dialog in its window."""
FOOT_ABOVE, FOOT_BELOW = 8, 20


class Sheet(QDialog):
    """Asks something that needs more than a sentence. Connect its signals, then `open()`.

    Args:
        title: the question.
        confirm: the button that does it.
        parent: the window it belongs to.
    """

    def __init__(self, title: str, confirm: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.page = Page(title)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.confirm_button = confirm
        self._foot = QWidget()
        buttons = FlowLayout(8, align_right=True)
        self._foot.setLayout(buttons)
        side = theme_of(self).size("margin_page")
        buttons.setContentsMargins(side, FOOT_ABOVE, side, FOOT_BELOW)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._foot)
        self.cancel_button.clicked.connect(self.reject)
        self._content = QWidget()
        self.column = TopColumn(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.page.body.addWidget(self._content)
        self._content.installEventFilter(self)

    def open(self) -> None:
        """Show it, as large as it needs to be."""
        self._fit()
        super().open()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow the layout: the buttons come last, though they were made first."""
        return move_focus(self, forward=forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow when a line is told, as far as the window has room."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            # After the page has taken notice too.
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        parent = self.parentWidget()
        width, most = theme_of(self).px(WIDTH), 10_000
        if parent is not None:
            width, most = min(width, parent.width() - ROOM), parent.height() - ROOM
        wanted = self.page.height_at(width) + self._foot.heightForWidth(width)
        self.resize(width, min(wanted, most))
