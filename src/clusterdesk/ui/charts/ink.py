"""What charts are drawn with: the same calls on the screen and on paper."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter

from clusterdesk.ui.theme import Theme
from clusterdesk.ui.widgets.paint import icon


class Ink:
    """A painter with a theme.

    Args:
        painter: active, in device-independent pixels.
        theme: whose colours and fonts are used.
        paper: icons become vectors instead of pixels made for a screen.
    """

    def __init__(self, painter: QPainter, theme: Theme, *, paper: bool = False) -> None:
        self.painter = painter
        self.theme = theme
        self._on_paper = paper
        screen = QGuiApplication.primaryScreen()
        # Fonts are in points of the screen. A PDF has other dots to the inch, and the painter is scaled already.
        self._shrink = (screen.logicalDotsPerInchY() if screen else 96) / painter.device().logicalDpiY()

    def font(self, role: str) -> QFont:
        """Return the font of a text role, in the measure of what is painted on."""
        font = QFont(self.theme.font(role))
        if self._shrink != 1:
            font.setPointSizeF(font.pointSizeF() * self._shrink)
        return font

    def write(self, rect: QRectF, flags: int, text: str, role: str = "small", color: str = "text_muted") -> None:
        """Write words in a text role and a colour role."""
        self.painter.setFont(self.font(role))
        self.painter.setPen(self.theme.color(color))
        self.painter.drawText(rect, flags, text)

    def icon(self, name: str, rect: QRectF, color: QColor) -> None:
        """Draw an icon into a square box."""
        if self._on_paper:
            self.theme.draw_icon(self.painter, name, color, rect)
        else:
            icon(self.painter, self.theme, name, rect, color)
