"""The program's own sign: three cells on a rounded square of the accent colour."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QPolygonF

from clusterdesk.ui.theme.theme import Theme


def _hexagon(centre: QPointF, radius: float) -> QPolygonF:
    corners = (math.radians(60 * corner + 30) for corner in range(6))
    return QPolygonF([QPointF(centre.x() + radius * math.cos(a), centre.y() + radius * math.sin(a)) for a in corners])


def paint_logo(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the sign into a square box."""
    side = box.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(box, side * 0.26, side * 0.26)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.color("on_accent"), side * 0.062)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    radius = side * 0.135
    step = radius * math.sqrt(3) / 2 + side * 0.012
    centre = box.center()
    for dx, dy in ((0, -1), (-1, 0.62), (1, 0.62)):
        painter.drawPolygon(
            _hexagon(QPointF(centre.x() + dx * step, centre.y() + dy * radius * 1.18 + side * 0.02), radius)
        )
    painter.restore()


def logo_pixmap(theme: Theme, size: int, ratio: float) -> QPixmap:
    """Return the sign, `size` device-independent pixels wide."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_logo(painter, theme, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def app_icon(theme: Theme) -> QIcon:
    """Return the window icon in the usual sizes."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        icon.addPixmap(logo_pixmap(theme, size, 1.0))
    return icon
