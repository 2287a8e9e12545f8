"""A thin scroll bar that grows under the pointer."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from clusterdesk.ui.widgets.paint import box, mix, start

_BREADTH = 12


class ThinScrollBar(QScrollBar):
    """A handle without arrows and without a groove."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    def sizeHint(self) -> QSize:
        """Return the breadth it takes."""
        size = super().sizeHint()
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(_BREADTH, size.height())
        return QSize(size.width(), _BREADTH)

    def handle(self) -> QRect:
        """Return where the handle is, as Qt's own styles place it, so that it is drawn where the pointer takes it.

        Asking the style takes 18 ms the first time, for names that nothing else needs, and Home may have a bar.
        """
        upright = self.orientation() == Qt.Orientation.Vertical
        usual = super().sizeHint()
        # Room for an arrow at either end, and the shortest handle: the size that a bar asks for is made of these.
        arrow, least = (usual.width(), usual.height()) if upright else (usual.height(), usual.width())
        room = (self.height() if upright else self.width()) - 2 * arrow
        span = self.maximum() - self.minimum()
        length = max(room * self.pageStep() // (span + self.pageStep()), least - 2 * arrow) if span else room
        length = min(length, room)
        start = arrow + (round((room - length) * (self.sliderPosition() - self.minimum()) / span) if span else 0)
        return QRect(0, start, self.width(), length) if upright else QRect(start, 0, length, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle."""
        painter, theme = start(self)
        hot = self.underMouse() or self.isSliderDown()
        thin = 2.0 if hot else 3.5
        rect = QRectF(self.handle())
        if self.orientation() == Qt.Orientation.Vertical:
            rect = rect.adjusted(thin, 2, -thin, -2)
        else:
            rect = rect.adjusted(2, thin, -2, -thin)
        strength = 1.0 if theme.high_contrast else 0.75 if hot else 0.35
        color = mix(theme.color("window"), theme.color("text_muted"), strength)
        box(painter, rect, min(rect.width(), rect.height()) / 2, color)
        painter.end()


def thin_bars(area: QAbstractScrollArea) -> None:
    """Give a scroll area thin bars."""
    area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, area))
