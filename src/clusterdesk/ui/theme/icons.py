"""Lucide icons, tinted and kept by name, colour, size and pixel ratio."""

import logging

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from clusterdesk.ui.theme.archive import Archive
from clusterdesk.ui.theme.locate import package_file

log = logging.getLogger(__name__)

_KEPT = 2048
_STROKE = b'stroke-width="1.75"'


class IconStore:
    """Draws icons once and keeps them. A missing or broken picture becomes an empty circle and a log line.

    Args:
        archive: where the SVG files are; None: Lucide's own archive.
    """

    def __init__(self, archive: Archive | None = None) -> None:
        self._archive = archive or Archive(package_file("lucide", "lucide.zip"))
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
        self._sources: dict[str, bytes | None] = {}

    def pixmap(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        """Return an icon of `size` device-independent pixels, drawn for a screen of that pixel ratio."""
        key = (name, color.rgba(), size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            if len(self._pixmaps) >= _KEPT:
                self._pixmaps.clear()
            pixmap = self._pixmaps[key] = self._draw(name, color, size, ratio)
        return pixmap

    def render(self, painter: QPainter, name: str, color: QColor, box: QRectF) -> None:
        """Draw an icon as vectors into a square box, for paper."""
        from PySide6.QtSvg import QSvgRenderer

        source = self._source(name)
        renderer = QSvgRenderer()
        if source and renderer.load(QByteArray(source.replace(b"currentColor", color.name().encode()))):
            renderer.render(painter, box)
            return
        if source:
            log.warning("the icon %s is no picture; a circle stands in for it", name)
            self._sources[name] = None
        side = box.width()
        painter.setPen(QPen(color, side / 14))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15))

    def _draw(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        side = max(1, round(size * ratio))
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.render(painter, name, color, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> bytes | None:
        if name not in self._sources:
            found = self._archive.read(f"{name}.svg")
            if found is None:
                log.warning("there is no icon named %s; a circle stands in for it", name)
            # Lucide's own stroke of 2 looks heavy beside Hanken Grotesk at 14 px.
            self._sources[name] = found.replace(b'stroke-width="2"', _STROKE) if found else None
        return self._sources[name]
