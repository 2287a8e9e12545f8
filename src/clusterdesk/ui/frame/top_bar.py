"""The bar above every view: back, forward, the search, and the help."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.navigation import Navigation
from clusterdesk.ui.shortcuts import key_text
from clusterdesk.ui.theme import ICONS, theme_of
from clusterdesk.ui.widgets import IconButton, SearchField

SEARCH_WIDTH = 460


class TopBar(QWidget):
    """Back and forward through the visited pages, the field that searches everything, and the help."""

    help_wanted = Signal()
    """The person wants help for the page that is shown."""

    def __init__(self, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self.back = IconButton("arrow-left", self.tr("Back"))
        self.forward = IconButton("arrow-right", self.tr("Forward"))
        self.help = IconButton(ICONS["help"], self.tr("Help for this page"))
        self.search = SearchField(self.tr("Search careers, clusters, skills…"), shortcut=key_text("Ctrl+K"))
        self.search.edit.setToolTip(self.search.edit.placeholderText())
        self.search.setMaximumWidth(theme_of(self).px(SEARCH_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 28, 11)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addStretch(1)
        row.addWidget(self.search, 20)
        row.addSpacing(4)
        row.addWidget(self.help)
        self.back.clicked.connect(navigation.back)
        self.forward.clicked.connect(navigation.forward)
        self.help.clicked.connect(self.help_wanted)
        navigation.navigated.connect(self.show_history)
        theme_of(self).changed.connect(self._resize_search)
        self.show_history()

    def show_history(self) -> None:
        """Enable what the history allows."""
        self.back.setEnabled(self._navigation.can_back)
        self.forward.setEnabled(self._navigation.can_forward)

    def _resize_search(self) -> None:
        self.search.setMaximumWidth(theme_of(self).px(SEARCH_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below."""
        painter = QPainter(self)
        painter.setPen(theme_of(self).color("line"))
        painter.drawLine(event.rect().left(), self.height() - 1, event.rect().right(), self.height() - 1)
