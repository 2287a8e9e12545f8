"""The chip that stands alone: a small rounded button, or a tag that looks like one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.buttons import Button
from clusterdesk.ui.widgets.paint import box, icon, mix


def paint_chip(painter: QPainter, theme: Theme, rect: QRectF, *, on: bool, hot: bool) -> QColor:
    """Draw a chip's box and return the colour of its words."""
    if on:
        box(painter, rect, rect.height() / 2, theme.color("strong"))
        return theme.color("on_strong")
    surface = theme.color("surface")
    fill = mix(surface, theme.color("text"), 0.05) if hot else surface
    box(painter, rect, rect.height() / 2, fill, theme.color("control_line"))
    return mix(theme.color("text"), theme.color("text_muted"), 0.5)


class Chip(Button):
    """A small rounded button, or with `static` a tag that only looks like one.

    Args:
        text: the words.
        icon: a Lucide name, or None.
        checkable: it stays pressed.
        menu: a chevron at the right says that something opens.
        static: not a button at all: no focus, no pointer.
        parent: the widget it stands in.
    """

    font_role = "small"
    pad = (11, 5)
    icon_size = 15
    gap = 7

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        *,
        checkable: bool = False,
        menu: bool = False,
        static: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon, parent=parent)
        self.setCheckable(checkable)
        self._menu = menu
        self._static = static
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if static:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the size with the chevron."""
        size = super().sizeHint()
        return size + QSize(theme_of(self).px(self.icon_size) + 4, 0) if self._menu else size

    def radius(self, theme: Theme) -> float:
        """Return half the height."""
        return self.height() / 2

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw the chip and, for a menu, its chevron."""
        rect = QRectF(self.rect())
        hot = self.underMouse() and not self._static
        words = paint_chip(painter, theme, rect, on=self.isChecked(), hot=hot)
        if self._menu:
            size = theme.px(self.icon_size)
            at = QRectF(rect.right() - size - 9, (rect.height() - size) / 2, size, size)
            icon(painter, theme, "chevron-down", at, words)
        return words

    def _paint_content(self, painter: QPainter, theme: Theme, words: QColor) -> None:
        if self._menu:
            painter.translate(-(theme.px(self.icon_size) + 4) / 2, 0)
        super()._paint_content(painter, theme, words)
        painter.resetTransform()
