"""What the painted widgets share: rounded boxes, the focus ring, icons and text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from clusterdesk.ui.theme import Theme, theme_of

Align = Qt.AlignmentFlag

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_BY_POINTER = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEEPS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class FocusRing(_Base):
    """Mixin: knows whether the focus came by keyboard, so that a click does not leave a ring behind."""

    ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came."""
        if event.reason() not in _KEEPS:
            self.ring = event.reason() not in _BY_POINTER
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring from the first key on, also after a click."""
        if not self.ring:
            self.ring = True
            self.update()
        super().keyPressEvent(event)

    def shows_ring(self) -> bool:
        """Return whether the ring is to be painted now."""
        return self.ring and self.hasFocus()


class EnterPresses(FocusRing):
    """Mixin for push buttons: Enter presses what has the focus, once, however long the key is held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; Ctrl Enter and the like belong to the form around the button."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _ENTER and isinstance(self, QPushButton):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class LayoutButton(EnterPresses, QPushButton):
    """A push button that holds labels in a layout and takes its size from them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size the layout wants."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the layout."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()


class PaintedButton(LayoutButton):
    """A row or card that is a button: what is under the pointer, and the focus ring, are drawn; labels go on top.

    Open to change in a subclass: `radius`, `hover` (a colour role), and `paint_under` for what lies below all.
    """

    radius = "radius_control"
    hover = "sunken"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies below, hover, ring."""
        painter, theme = start(self)
        rect, radius = QRectF(self.rect()), theme.size(self.radius)
        self.paint_under(painter, theme, rect)
        if self.underMouse() or self.isDown():
            box(painter, rect, radius, theme.color(self.hover), theme.edge)
        if self.shows_ring():
            ring(painter, theme, rect, radius)
        painter.end()

    def paint_under(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        """Draw what lies below hover and ring; nothing here."""


def start(widget: QWidget) -> tuple[QPainter, Theme]:
    """Return an antialiased painter on the widget, and the theme."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter, theme_of(widget)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Fill and outline a rounded rectangle; the line lies wholly inside `rect`."""
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(line, width)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        inset = width / 2
        rect = rect.adjusted(inset, inset, -inset, -inset)
        radius = max(0.0, radius - inset)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    radius = min(radius, rect.height() / 2, rect.width() / 2)
    painter.drawRoundedRect(rect, radius, radius)


def ring(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """Draw the focus ring: two pixels of accent with a thin gap of surface, inside `rect`."""
    box(painter, rect, radius, line=theme.color("accent_strong"), width=2)
    box(painter, rect.adjusted(2, 2, -2, -2), radius - 2, line=theme.color("surface"), width=1)


def icon(painter: QPainter, theme: Theme, name: str, at: QRectF, color: QColor) -> None:
    """Draw an icon into a square box, sharp on the screen's pixels."""
    device = painter.device()
    ratio = device.devicePixelRatioF()
    size = round(at.width())
    pixmap = theme.icon_pixmap(name, color, size, ratio)
    corner = QPointF(
        round((at.center().x() - size / 2) * ratio) / ratio, round((at.center().y() - size / 2) * ratio) / ratio
    )
    painter.drawPixmap(corner, pixmap)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour between two: 0 is the first, 1 the second."""
    red = first.red() + (second.red() - first.red()) * share
    green = first.green() + (second.green() - first.green()) * share
    blue = first.blue() + (second.blue() - first.blue()) * share
    return QColor(round(red), round(green), round(blue))


def bar(
    painter: QPainter, rect: QRectF, share: float, color: QColor, track: QColor, edge: QColor | None = None
) -> None:
    """Draw a thin bar: the track, with `Theme.edge` around it, and from the left its filled share (0..1)."""
    radius = rect.height() / 2
    box(painter, rect, radius, track, edge)
    share = max(0.0, min(1.0, share))
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * share))
        box(painter, filled, radius, fill=color)
