"""The sheet that lists every key of the program."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui.shortcuts import GROUPS, SHORTCUTS, Group, Shortcut, key_text
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import BodyLabel, KeyCap, Page, PrimaryButton, SectionLabel
from clusterdesk.ui.widgets.paint import ring, start
from clusterdesk.ui.widgets.ways import is_open

WIDTH, HEIGHT = 560, 620
"""Pixels at 100 % text; never more than the window has."""
RING = 3
"""Pixels that the ring of the page takes around it."""


class KeysSheet(QDialog):
    """All shortcuts in their groups. F1, Escape or the button close it.

    Args:
        window: the window it belongs to.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = Page(self.tr("Keys"), self.tr("Everything works without a mouse."))
        # The arrows scroll it, so it takes the focus by Tab, and shows it by a ring.
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.installEventFilter(self)
        for group, title in GROUPS.items():
            self.page.body.addSpacing(4)
            self.page.body.addWidget(SectionLabel(QCoreApplication.translate("shortcuts", title)))
            self.page.body.addLayout(self._rows(group))
        self.close_button = PrimaryButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 8, 28, 20)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        theme = theme_of(self)
        self.resize(min(theme.px(WIDTH), window.width() - 40), min(theme.px(HEIGHT), window.height() - 40))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring of the page anew when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        if self.page.hasFocus():
            painter, theme = start(self)
            room = QRectF(self.page.geometry()).adjusted(-RING, -RING, RING, RING)
            ring(painter, theme, room, theme.size("radius_control"))
            painter.end()

    def _rows(self, group: Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        rows = [shortcut for shortcut in SHORTCUTS if shortcut.group == group and is_open(shortcut.action)]
        for at, shortcut in enumerate(rows):
            grid.addWidget(self._caps(shortcut), at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(BodyLabel(QCoreApplication.translate("shortcuts", shortcut.text)), at, 1)
        return grid

    def _caps(self, shortcut: Shortcut) -> QWidget:
        caps = QWidget()
        row = QHBoxLayout(caps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for keys in shortcut.keys:
            row.addWidget(KeyCap(key_text(keys)))
        return caps
