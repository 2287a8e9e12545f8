"""Pay against growth: one dot a career, reached by pointer and by keyboard."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import CENTRE, LEFT, RIGHT, WRAP, Chart, colour_of, faint
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.charts.scale import Scale, nice_scale
from clusterdesk.ui.charts.scatter_points import Axis, ScatterPoint
from clusterdesk.ui.charts.voice import Voice
from clusterdesk.ui.widgets.paint import FocusRing, box, ring, start

_REACH = 14
"""How near the pointer has to be to a dot, in pixels at 100 % text."""
_HIGH, _LEAST_HIGH = 190, 120
_STEPS = {Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Up: (1, 1), Qt.Key.Key_Down: (1, -1)}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Scatter(FocusRing, Chart):
    """Dots over two axes. Arrows go from dot to dot, a click or a key selects one, Enter opens it.

    Right and Left go by the number to the right, Up and Down by the one upwards, Home and End to the ends of the first.

    Args:
        x: the axis to the right.
        y: the axis upwards.
        name: the accessible name.
        parent: the widget it stands in.
    """

    selected = Signal(str)
    """The person went to a dot, by click or key: its key."""
    hovered = Signal(str)
    """The pointer is over another dot: its key, or nothing."""
    activated = Signal(str)
    """A dot was opened, by Enter, Space or a double click: its key."""

    def __init__(self, x: Axis, y: Axis, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._x, self._y = x, y
        self._points: tuple[ScatterPoint, ...] = ()
        self._missing = 0
        self._scales = (nice_scale([]), nice_scale([]))
        self._current, self._hovered = -1, -1
        self.voice = Voice(self)
        self.setMouseTracking(True)

    # -- content ----------------------------------------------------------------------------------------------

    def set_points(self, points: Sequence[ScatterPoint]) -> None:
        """Show other dots; the selected one stays selected if it is among them."""
        kept = self.current()
        self._points = tuple(point for point in points if point.x is not None and point.y is not None)
        self._missing = len(points) - len(self._points)
        self._scales = (self._scale_of(0), self._scale_of(1))
        self._hovered = -1
        self._current = self._place_of(kept)
        self.describe()

    def select(self, key: str) -> None:
        """Select a dot, or none with an empty key; nothing is sent."""
        self._current = self._place_of(key)
        self._tell()

    def point_to(self, key: str) -> None:
        """Mark a dot as the one under the pointer, or none with an empty key; nothing is sent."""
        self._mark(self._place_of(key))

    def current(self) -> str:
        """Return the key of the selected dot, or nothing."""
        return self._points[self._current].key if self._current >= 0 else ""

    def keys(self) -> list[str]:
        """Return the keys of the dots that are drawn."""
        return [point.key for point in self._points]

    def point_at(self, key: str) -> QPointF:
        """Return where a dot is, in this widget's coordinates.

        Raises:
            KeyError: there is none with that key.
        """
        place = self._place_of(key)
        if place < 0:
            raise KeyError(key)
        return self._spot(self._plot(QSizeF(self.size())), self._points[place])

    def table_rows(self) -> list[list[str]]:
        """Return one row a dot: its name and both numbers, by the first of them."""
        rows = [
            [point.name, *(axis.text(self._value(point, at)) for at, axis in enumerate((self._x, self._y)))]
            for point in sorted(self._points, key=lambda point: -self._value(point, 0))
        ]
        return [[self.tr("Career"), self._x.title, self._y.title], *rows]

    def describe(self) -> None:
        """Tell the extent in words; 190 careers one after another would help nobody. The table has them all."""
        self._tell()
        self.updateGeometry()
        self.told.emit()

    # -- size -------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Return no: it is as high in any width."""
        return False

    def sizeHint(self) -> QSize:
        """Return a size for a card of its own."""
        return QSize(self.theme().px(360), self.theme().px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return a size for the side of a table."""
        return QSize(self.theme().px(190), self.theme().px(_LEAST_HIGH))

    def _line(self) -> float:
        return self.metrics("tiny").height()

    def _plot(self, size: QSizeF) -> QRectF:
        """Return where the dots are: inside the axes."""
        metrics, line = self.metrics("tiny"), self._line()
        left = max(metrics.horizontalAdvance(text) for _, text in self._ticks(1)) + 9
        right = size.width() - 8
        return QRectF(left, line + 8, max(1.0, right - left), max(1.0, size.height() - 3 * line - 20))

    def _ticks(self, axis: int) -> list[tuple[float, str]]:
        """Return the numbers written at an axis, with their words."""
        words = (self._x, self._y)[axis]
        return [(value, words.text(value)) for value in self._scales[axis].ticks]

    def _scale_of(self, axis: int) -> Scale:
        """Return the scale of an axis, which ends where the axis says."""
        end = (self._x, self._y)[axis].end
        values = [self._value(point, axis) for point in self._points]
        return nice_scale([value if end is None else min(value, end) for value in values])

    def _beyond(self, point: ScatterPoint) -> bool:
        """Return whether a dot stands at the end of an axis because its number lies beyond it."""
        ends = enumerate((self._x.end, self._y.end))
        return any(end is not None and self._value(point, at) > end for at, end in ends)

    def _spot(self, plot: QRectF, point: ScatterPoint) -> QPointF:
        x, y = (min(1.0, scale.share(self._value(point, at))) for at, scale in enumerate(self._scales))
        return QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height())

    # -- drawing ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, the note of the dot under the pointer, and the ring."""
        painter, theme = start(self)
        self.draw(Ink(painter, theme), QSizeF(self.size()))
        if self.shows_ring():
            ring(painter, theme, QRectF(self.rect()), 8)
        painter.end()

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw axes and dots, the selected one with its name."""
        plot = self._plot(size)
        self._draw_axes(ink, plot, size)
        radius = self.theme().px(4)
        for at, point in enumerate(self._points):
            if at != self._current:
                color = colour_of(ink.theme, point.cluster)
                ink.painter.setPen(QPen(faint(color, 0.75), 1))
                ink.painter.setBrush(ink.theme.color("surface") if self._beyond(point) else faint(color, 0.34))
                ink.painter.drawEllipse(self._spot(plot, point), radius, radius)
        for at in {self._current, self._hovered} - {-1}:
            spot = self._spot(plot, self._points[at])
            chosen = at == self._current
            ink.painter.setPen(QPen(ink.theme.color("surface"), 2))
            ink.painter.setBrush(ink.theme.color("text") if chosen else colour_of(ink.theme, self._points[at].cluster))
            ink.painter.drawEllipse(spot, radius + 2, radius + 2)
        named = self._hovered if self._hovered >= 0 else self._current
        if named >= 0:
            self._draw_note(ink, plot, size, self._points[named])

    def _draw_axes(self, ink: Ink, plot: QRectF, size: QSizeF) -> None:
        painter, theme, line = ink.painter, ink.theme, self._line()
        for value, text in self._ticks(1):
            y = plot.bottom() - self._scales[1].share(value) * plot.height()
            strong = value == 0
            painter.setPen(QPen(theme.color("control_line" if strong else "grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(size.width(), y))
            ink.write(QRectF(0, y - line / 2, plot.left() - 7, line), RIGHT, text, "tiny")
        painter.setPen(QPen(theme.color("control_line"), 1))
        foot = plot.bottom() + 6
        painter.drawLine(QPointF(plot.left(), foot), QPointF(size.width(), foot))
        for value, text in self._apart(plot.width()):
            x = plot.left() + self._scales[0].share(value) * plot.width()
            wide = self.metrics("tiny").horizontalAdvance(text) + 2
            painter.setPen(QPen(theme.color("control_line"), 1))
            painter.drawLine(QPointF(x, foot), QPointF(x, foot + 3))
            left = max(0.0, min(size.width() - wide, x - wide / 2))
            ink.write(QRectF(left, foot + 4, wide, line), CENTRE, text, "tiny")
        ink.write(QRectF(0, 0, size.width(), line), LEFT, f"↑ {self._y.title}", "tiny")
        ink.write(QRectF(0, size.height() - line, size.width(), line), RIGHT, f"{self._x.title} →", "tiny")

    def _apart(self, width: float) -> list[tuple[float, str]]:
        """Return the numbers at the lower axis: all, or every second, third ... so that their words stay apart."""
        ticks = self._ticks(0)
        if len(ticks) < 2:
            return ticks
        wide = max(self.metrics("tiny").horizontalAdvance(text) for _, text in ticks) + 12
        step = width * (self._scales[0].share(ticks[1][0]) - self._scales[0].share(ticks[0][0]))
        return ticks[:: max(1, math.ceil(wide / step))]

    def _note(self, plot: QRectF, size: QSizeF, point: ScatterPoint) -> tuple[QRectF, float]:
        """Return the small card beside a dot, always inside the chart, and the height of the name in it."""
        strong, small = self.metrics("small_strong"), self.metrics("small")
        room = QRectF(0, 0, max(1.0, min(size.width() - 24, self.theme().px(230))), 1000)
        name, note = strong.boundingRect(room, WRAP, point.name), small.boundingRect(room, WRAP, point.note)
        wide, high = max(name.width(), note.width()) + 18, name.height() + note.height() + 11
        spot, off = self._spot(plot, point), self.theme().px(4) + 8
        left = spot.x() + off if spot.x() + off + wide <= size.width() else spot.x() - off - wide
        top = spot.y() - high / 2
        if left < 0:
            left = max(0.0, min(size.width() - wide, spot.x() - wide / 2))
            top = spot.y() - off - high if spot.y() - off - high >= 0 else spot.y() + off
        return QRectF(left, max(0.0, min(size.height() - high, top)), wide, high), name.height()

    def _draw_note(self, ink: Ink, plot: QRectF, size: QSizeF, point: ScatterPoint) -> None:
        """Write name and numbers in the card."""
        card, name = self._note(plot, size, point)
        box(ink.painter, card, 7, ink.theme.color("surface"), ink.theme.color("control_line"))
        inside = card.adjusted(9, 5, -8, -5)
        ink.write(inside, WRAP, point.name, "small_strong", "text")
        ink.write(inside.adjusted(0, name + 1, 0, 0), WRAP, point.note)

    # -- pointer and keys -------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the dot under the pointer."""
        self._hover(self._near(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Mark none."""
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus, and select the dot under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = self._near(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._go(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the dot under the pointer."""
        at = self._near(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.activated.emit(self._points[at].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next dot, or open the selected one."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self._points and key in _STEPS:
            self._go(self._next(*_STEPS[key]))
        elif plain and self._points and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._order(0)[0 if key == Qt.Key.Key_Home else -1])
        elif plain and key in _OPENS and self._current >= 0:
            self.activated.emit(self.current())
        else:
            super().keyPressEvent(event)
            return
        self.ring = True

    def _order(self, axis: int) -> list[int]:
        """Return the dots by one number, equal ones by the other."""
        return sorted(
            range(len(self._points)),
            key=lambda at: (self._value(self._points[at], axis), self._value(self._points[at], 1 - axis), at),
        )

    def _next(self, axis: int, step: int) -> int:
        order = self._order(axis)
        if self._current < 0:
            return order[0 if step > 0 else -1]
        return order[max(0, min(len(order) - 1, order.index(self._current) + step))]

    def _near(self, place: QPointF) -> int:
        """Return the dot nearest to a place, or -1 when none is near."""
        plot = self._plot(QSizeF(self.size()))
        away: list[tuple[float, int]] = []
        for at, point in enumerate(self._points):
            off = self._spot(plot, point) - place
            away.append((math.hypot(off.x(), off.y()), at))
        distance, at = min(away, default=(math.inf, -1))
        return at if distance <= self.theme().px(_REACH) else -1

    def _hover(self, at: int) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
        if self._mark(at):
            self.hovered.emit(self._points[at].key if at >= 0 else "")

    def _mark(self, at: int) -> bool:
        """Mark a dot; returns whether another one was marked before."""
        changed = at != self._hovered
        self._hovered = at
        if changed:
            self.update()
        return changed

    def _go(self, at: int) -> None:
        self._hovered = -1
        if at != self._current:
            self._current = at
            self._tell()
            point = self._points[at]
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{point.name}, {point.note}"))
            self.selected.emit(point.key)
        self.update()

    # -- words ------------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Say what is shown and what is selected."""
        parts = [self._extent()] if self._points else [self.tr("No figures to show.")]
        if self._missing:
            parts.append(self.tr("Careers without figures: {count}.").format(count=self._missing))
        if self._current >= 0:
            point = self._points[self._current]
            parts.append(self.tr("Selected: {career}, {figures}.").format(career=point.name, figures=point.note))
        for told in (self, self.voice):
            told.setAccessibleDescription(" ".join(parts))
        self.update()

    def _extent(self) -> str:
        ends = [
            axis.text(edge(self._value(point, at) for point in self._points))
            for at, axis in enumerate((self._x, self._y))
            for edge in (min, max)
        ]
        text = self.tr(
            "Careers: {count}. {x} from {x_low} to {x_high}, {y} from {y_low} to {y_high}. Use the arrow keys."
        )
        return text.format(
            count=len(self._points),
            x=self._x.title,
            x_low=ends[0],
            x_high=ends[1],
            y=self._y.title,
            y_low=ends[2],
            y_high=ends[3],
        )

    @staticmethod
    def _value(point: ScatterPoint, axis: int) -> float:
        return (point.x if axis == 0 else point.y) or 0.0

    def _place_of(self, key: str) -> int:
        return next((at for at, point in enumerate(self._points) if key and point.key == key), -1)
