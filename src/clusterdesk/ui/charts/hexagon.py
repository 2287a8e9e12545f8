"""The six-area interest profile: one or two shapes in a hexagon."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import CENTRE, LEFT, RIGHT, Chart, colour_of, faint
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.theme import Theme

_RINGS = 4
_LEAST_RADIUS = 60
_FLAGS = (CENTRE, LEFT, LEFT, CENTRE, RIGHT, RIGHT)


class Profile(NamedTuple):
    """Six values in the order R I A S E C.

    Attributes:
        name: the word in the legend.
        values: the six values.
        maximum: the value at the rim.
        minimum: the value at the centre.
        cluster: drawn in its colour, dashed when it is the second profile; None: the accent.
    """

    name: str
    values: Sequence[float]
    maximum: float = 40
    minimum: float = 0
    cluster: tuple[str, str] | None = None

    def shares(self) -> list[float]:
        """Return the six values as shares of the radius, 0 to 1."""
        span = self.maximum - self.minimum
        return [max(0.0, min(1.0, (value - self.minimum) / span)) for value in self.values]


class HexagonProfile(Chart):
    """One or two profiles over the six areas.

    Args:
        labels: the names of the areas in the order R I A S E C, from the top clockwise.
        name: the accessible name.
        parent: the widget it stands in.
    """

    def __init__(self, labels: Sequence[str], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._labels = list(labels)
        self._profiles: list[Profile] = []

    def set_profiles(self, profiles: Sequence[Profile]) -> None:
        """Show one or two profiles; the first is filled, the second dashed."""
        self._profiles = list(profiles)
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return one row an area: its name and the value in each profile."""
        heads = [self.tr("Area"), *(profile.name for profile in self._profiles)]
        return [heads] + [
            [label, *(self.locale().toString(round(profile.values[at], 1)) for profile in self._profiles)]
            for at, label in enumerate(self._labels)
        ]

    # -- geometry ---------------------------------------------------------------------------------------------

    def _line(self) -> float:
        return self.metrics("small").height()

    def _side_width(self) -> float:
        return max(self.metrics("small").horizontalAdvance(self._labels[at]) for at in (1, 2, 4, 5))

    def _legend_height(self) -> float:
        return self._line() + 12 if len(self._profiles) > 1 else 0.0

    def beside(self, width: float) -> bool:
        """Return whether the side labels fit beside the hexagon at a width; else they stand above and below it."""
        room = (width / 2 - self._side_width() - 16) / math.cos(math.radians(30))
        return room >= self.theme().px(_LEAST_RADIUS)

    def in_corners(self, width: float) -> bool:
        """Return whether side labels that are not beside still fit into the corners left and right of the top."""
        slope = self._line() * math.sqrt(3)
        return width / 2 - slope - 12 >= self._side_width()

    def _extra(self, width: float) -> float:
        """Return the height of a line of its own for the side labels, where they need one."""
        return 0.0 if self.beside(width) or self.in_corners(width) else self._line() + 4

    def hasHeightForWidth(self) -> bool:
        """Return yes: a wider chart is taller, up to a point."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        radius = self._radius(width, 10_000)
        rows = 2 * (self._line() + 8 + self._extra(width))
        return math.ceil(2 * radius + rows + self._legend_height())

    def sizeHint(self) -> QSize:
        """Return a size with the labels beside the hexagon."""
        radius = self.theme().px(100)
        width = math.ceil(2 * (radius * math.cos(math.radians(30)) + self._side_width() + 16))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size with the labels above and below."""
        metrics = self.metrics("small")
        advance = [metrics.horizontalAdvance(label) for label in self._labels]
        legend = sum(metrics.horizontalAdvance(profile.name) + 44 for profile in self._profiles)
        width = math.ceil(max(advance[1] + advance[5], advance[2] + advance[4], legend) + 16)
        return QSize(width, math.ceil(6 * self._line()))

    def _radius(self, width: float, height: float) -> float:
        theme = self.theme()
        beside = self.beside(width)
        side = self._side_width() + 16 if beside else 6
        wide = (width / 2 - side) / math.cos(math.radians(30))
        rows = 2 * (self._line() + 8 + self._extra(width)) + self._legend_height()
        return max(24.0, min(wide, (height - rows) / 2, theme.px(116)))

    # -- drawing ----------------------------------------------------------------------------------------------

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw grid, labels, profiles, legend."""
        radius = self._radius(size.width(), size.height())
        centre = QPointF(size.width() / 2, (size.height() - self._legend_height()) / 2)
        self._grid(ink.painter, ink.theme, centre, radius)
        beside = self.beside(size.width())
        for at, label in enumerate(self._labels):
            ink.write(self._label_box(centre, radius, at, size.width()), self._flag(at, beside), label)
        for at in range(len(self._profiles) - 1, -1, -1):
            self._shape(ink.painter, ink.theme, centre, radius, at)
        if len(self._profiles) > 1:
            self._legend(ink, size)

    @staticmethod
    def _corner(centre: QPointF, radius: float, at: int) -> QPointF:
        angle = math.radians(60 * at - 90)
        return QPointF(centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle))

    def _grid(self, painter: QPainter, theme: Theme, centre: QPointF, radius: float) -> None:
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in range(1, _RINGS + 1):
            painter.drawPolygon(QPolygonF([self._corner(centre, radius * ring / _RINGS, at) for at in range(6)]))
        for at in range(6):
            painter.drawLine(centre, self._corner(centre, radius, at))

    @staticmethod
    def _flag(at: int, beside: bool) -> int:
        if beside or at in (0, 3):
            return _FLAGS[at]
        return RIGHT if at in (1, 2) else LEFT

    def _label_box(self, centre: QPointF, radius: float, at: int, room: float) -> QRectF:
        beside = self.beside(room)
        corner = self._corner(centre, radius, at)
        line = self._line()
        width = self.metrics("small").horizontalAdvance(self._labels[at]) + 4
        if at in (0, 3):
            extra = self._extra(room)
            top = corner.y() - line - 6 - extra if at == 0 else corner.y() + 6 + extra
            return QRectF(centre.x() - width / 2, top, width, line)
        if beside:
            left = corner.x() + 9 if at in (1, 2) else corner.x() - 9 - width
            return QRectF(left, corner.y() - line / 2, width, line)
        left = room - width - 2 if at in (1, 2) else 2
        off = line + 2 if self._extra(room) else 0
        top = centre.y() - radius - off if at in (1, 5) else centre.y() + radius - line + off
        return QRectF(left, top, width, line)

    def _shape(self, painter: QPainter, theme: Theme, centre: QPointF, radius: float, at: int) -> None:
        profile = self._profiles[at]
        color = colour_of(theme, profile.cluster)
        points = [self._corner(centre, radius * share, corner) for corner, share in enumerate(profile.shares())]
        pen = QPen(color, theme.px(2))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if at:
            pen.setDashPattern([3, 2.2])
        # Fill and line one after the other: a PDF would give the line the transparency of the fill.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(color, 0.15 if at == 0 else 0.05))
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(points))
        if at == 0:
            self._dots(painter, theme, points, color)

    @staticmethod
    def _dots(painter: QPainter, theme: Theme, points: list[QPointF], color: QColor) -> None:
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(color)
        size = theme.px(4)
        for point in points:
            painter.drawEllipse(point, size, size)

    def _legend(self, ink: Ink, size: QSizeF) -> None:
        metrics = self.metrics("small")
        widths = [metrics.horizontalAdvance(profile.name) + 26 for profile in self._profiles]
        left = (size.width() - sum(widths) - 18 * (len(widths) - 1)) / 2
        middle = size.height() - self._line() / 2 - 2
        for at, (profile, width) in enumerate(zip(self._profiles, widths, strict=True)):
            pen = QPen(colour_of(ink.theme, profile.cluster), ink.theme.px(2))
            if at:
                pen.setDashPattern([2.4, 1.6])
            ink.painter.setPen(pen)
            ink.painter.drawLine(QPointF(left, middle), QPointF(left + 18, middle))
            ink.write(QRectF(left + 24, middle - self._line() / 2, width, self._line()), LEFT, profile.name)
            left += width + 18
