"""Push buttons, painted: primary, plain, quiet, deep, icon only."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.labels import set_tip
from clusterdesk.ui.widgets.paint import Align, EnterPresses, box, icon, mix, ring, start


class Button(EnterPresses, QPushButton):
    """Base of the painted buttons. The text is literal: `&` is an ampersand, not a shortcut.

    Args:
        text: what it does, translated.
        icon: a Lucide name, or None.
        icon_after: the icon stands right of the text.
        parent: the widget it stands in.
    """

    font_role = "strong"
    pad = (15, 9)
    icon_size = 17
    gap = 9

    def __init__(
        self, text: str = "", icon: str | None = None, *, icon_after: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = ""
        self._icon_name = icon
        self._after = icon_after
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def label(self) -> str:
        """Return the text as it is shown."""
        return self._label

    def setText(self, text: str) -> None:
        """Show another text; it is the accessible name too."""
        self._label = text
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    def icon_name(self) -> str | None:
        """Return the name of the icon that is shown."""
        return self._icon_name

    def set_icon(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of icon, text and padding."""
        theme = theme_of(self)
        metrics = QFontMetricsF(theme.font(self.font_role))
        size = theme.px(self.icon_size)
        width = 2 * self.pad[0] + math.ceil(metrics.horizontalAdvance(self._label))
        if self._icon_name:
            width += size + (self.gap if self._label else 0)
        return QSize(width, math.ceil(max(metrics.height(), size)) + 2 * self.pad[1])

    def minimumSizeHint(self) -> QSize:
        """Return the same: the text is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon, text and focus ring."""
        painter, theme = start(self)
        words = self.paint_box(painter, theme)
        if not self.isEnabled():
            words = theme.color("text_disabled")
        self._paint_content(painter, theme, words)
        if self.shows_ring():
            ring(painter, theme, QRectF(self.rect()), self.radius(theme))
        painter.end()

    def radius(self, theme: Theme) -> float:
        """Return the corner radius."""
        return theme.size("radius_control")

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw the background and return the colour of the words."""
        return theme.color("text")

    def shade(self, color: QColor, theme: Theme) -> QColor:
        """Return the colour under the pointer or while pressed."""
        if self.isDown():
            return mix(color, theme.color("text"), 0.14)
        return mix(color, theme.color("text"), 0.06) if self.underMouse() else color

    def _paint_content(self, painter: QPainter, theme: Theme, words: QColor) -> None:
        font = QFont(theme.font(self.font_role))
        metrics = QFontMetricsF(font)
        text_width = metrics.horizontalAdvance(self._label)
        size = theme.px(self.icon_size) if self._icon_name else 0
        gap = self.gap if size and self._label else 0
        left = (self.width() - text_width - size - gap) / 2
        icon_left = left + text_width + gap if self._after else left
        text_left = left if self._after else left + size + gap
        if self._icon_name:
            at = QRectF(icon_left, (self.height() - size) / 2, size, size)
            icon(painter, theme, self._icon_name, at, words)
        painter.setFont(font)
        painter.setPen(words)
        line = QRectF(text_left, 0, text_width + 2, self.height())
        painter.drawText(line, int(Align.AlignVCenter | Align.AlignLeft), self._label)


class PrimaryButton(Button):
    """The one main action of a screen."""

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw in the accent."""
        if not self.isEnabled():
            box(painter, QRectF(self.rect()), self.radius(theme), theme.color("sunken"), theme.edge)
            return theme.color("text_disabled")
        box(painter, QRectF(self.rect()), self.radius(theme), self.shade(theme.color("accent"), theme))
        return theme.color("on_accent")


class PlainButton(Button):
    """Any other action."""

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw surface and line."""
        fill = self.shade(theme.color("surface"), theme)
        box(painter, QRectF(self.rect()), self.radius(theme), fill, theme.color("control_line"))
        return theme.color("text")


class DangerButton(Button):
    """The action that takes something away, in a question that asks first."""

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw in the colour of warning."""
        if not self.isEnabled():
            box(painter, QRectF(self.rect()), self.radius(theme), theme.color("sunken"), theme.edge)
            return theme.color("text_disabled")
        box(painter, QRectF(self.rect()), self.radius(theme), self.shade(theme.color("bad"), theme))
        return theme.color("surface")


class QuietButton(Button):
    """An action that looks like a link."""

    font_role = "body"
    pad = (4, 5)
    icon_size = 16
    gap = 6

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw only what is under the pointer."""
        if self.underMouse() or self.isDown():
            box(painter, QRectF(self.rect()), self.radius(theme), theme.color("accent_soft"), theme.edge)
        return theme.color("accent_strong")


class DeepButton(Button):
    """The action on a deep card."""

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw bright on deep."""
        fill = theme.color("deep_button")
        box(painter, QRectF(self.rect()), self.radius(theme), self.shade(fill, theme), theme.edge)
        return theme.color("on_deep_button")


class IconButton(Button):
    """An icon alone.

    Args:
        icon: the Lucide name.
        name: accessible name and tool tip.
        framed: with the line of a plain button.
        parent: the widget it stands in.
    """

    pad = (9, 9)

    def __init__(self, icon: str, name: str, *, framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent=parent)
        self._framed = framed
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Change accessible name and tool tip."""
        self.setAccessibleName(name)
        set_tip(self, name)

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw the frame, if any, and what is under the pointer."""
        if self._framed:
            fill = self.shade(theme.color("surface"), theme)
            box(painter, QRectF(self.rect()), self.radius(theme), fill, theme.color("control_line"))
        elif self.underMouse() or self.isDown():
            box(painter, QRectF(self.rect()), self.radius(theme), theme.color("sunken"), theme.edge)
        return theme.color("text" if self._framed else "text_muted")
