"""A thin scroll bar that grows under the pointer."""

from PySide6.QtCore import QRectF, QSize, Qt
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle where the style says it is."""
        # Imported here: it costs 6 ms, and a page without a scroll bar does not need it.
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        painter, theme = start(self)
        hot = self.underMouse() or self.isSliderDown()
        thin = 2.0 if hot else 3.5
        rect = QRectF(handle)
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
