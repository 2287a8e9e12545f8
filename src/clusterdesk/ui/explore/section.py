"""A part of a page under a heading that folds it away; the choice is kept on this PC."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.ui.preferences import Preferences
from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.buttons import Button
from clusterdesk.ui.widgets.paint import Align, box, icon, ring, start


class SectionHead(Button):
    """The heading: a button over the whole width; checked while its section is shown."""

    font_role = "section"
    pad = (0, 4)
    icon_size = 18
    gap = 6

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "chevron-down", parent=parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._tell)
        self._tell(shown=True)

    def _tell(self, shown: bool) -> None:
        self.set_icon("chevron-down" if shown else "chevron-right")
        self.setAccessibleDescription(
            self.tr("Shown. Press to fold it away.") if shown else self.tr("Folded away. Press to show it.")
        )

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the title, in two lines at most, is whole."""
        size = self.sizeHint()
        return QSize(min(size.width(), theme_of(self).px(200)), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron and, from the left, the title."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, rect, theme.size("radius_control"), theme.color("sunken"), theme.edge)
        self._paint_title(painter, theme, rect)
        if self.shows_ring():
            ring(painter, theme, rect, theme.size("radius_control"))
        painter.end()

    def _paint_title(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        size = theme.px(self.icon_size)
        at = QRectF(self.pad[0], (rect.height() - size) / 2, size, size)
        icon(painter, theme, self._icon_name or "", at, theme.color("text_muted"))
        painter.setFont(theme.font(self.font_role))
        painter.setPen(theme.color("text"))
        room = rect.adjusted(self.pad[0] + size + self.gap, 0, -self.pad[0], 0)
        shown = QFontMetricsF(painter.font()).elidedText(
            self.label(), Qt.TextElideMode.ElideRight, math.ceil(room.width())
        )
        painter.drawText(room, int(Align.AlignVCenter | Align.AlignLeft), shown)


class Section(QWidget):
    """A heading and what stands below it.

    Args:
        key: the name under which the choice is kept.
        title: the heading.
        preferences: where it is kept.
        parent: the widget it stands in.
    """

    def __init__(self, key: str, title: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._preferences = preferences
        self.head = SectionHead(title)
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.content, 1)
        self._follow()
        self.head.clicked.connect(self._choose)
        preferences.changed.connect(self._follow)

    def is_open(self) -> bool:
        """Return whether the part is shown."""
        return self.head.isChecked()

    def _choose(self, shown: bool) -> None:
        closed = set(self._preferences.settings.closed_sections) - {self._key}
        self._preferences.set(closed_sections=tuple(sorted(closed if shown else closed | {self._key})))

    def _follow(self) -> None:
        shown = self._key not in self._preferences.settings.closed_sections
        self.head.setChecked(shown)
        self.content.setVisible(shown)
