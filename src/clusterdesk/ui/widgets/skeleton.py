"""What stands in while something is read: quiet grey shapes where the words will be."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.paint import box, start

Kind = Literal["lines", "rows", "cards"]

_WAIT_MS = 150
_FADE_MS = 110
_WORDS = (0.92, 0.98, 0.71, 0.86, 0.6)
"""How much of the width lines of words take, in turn."""
_CARD = 240


class Skeleton(QWidget):
    """Grey shapes of what is being read. They come only when it takes long enough to notice, and they do not move.

    Args:
        kind: `lines` of a text, `rows` of a list or table, `cards` of a grid.
        count: how many.
        name: what is being read, for screen readers; empty: "Loading".
        parent: the widget it stands in.
    """

    def __init__(self, kind: Kind = "lines", count: int = 4, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._count = kind, count
        self._strength = 0.0
        self.setAccessibleName(name or self.tr("Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._appear)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._set_strength)

    def is_seen(self) -> bool:
        """Return whether the shapes have appeared."""
        return self._strength > 0

    def sizeHint(self) -> QSize:
        """Return the size of the shapes."""
        theme = theme_of(self)
        if self._kind == "cards":
            return QSize(2 * theme.px(_CARD) + 12, theme.px(112))
        return QSize(theme.px(_CARD), self._count * self._step(theme))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, less width."""
        return QSize(60, self.sizeHint().height())

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Wait a moment: most reads are done by then."""
        super().showEvent(event)
        self._wait.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be gone at once."""
        super().hideEvent(event)
        self._wait.stop()
        self._fade.stop()
        self._strength = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shapes."""
        if not self.is_seen():
            return
        painter, theme = start(self)
        painter.setOpacity(self._strength)
        if self._kind == "cards":
            self._cards(painter, theme)
        else:
            self._lines(painter, theme)
        painter.end()

    def _step(self, theme: Theme) -> int:
        return theme.px(26 if self._kind == "lines" else 44)

    def _lines(self, painter: QPainter, theme: Theme) -> None:
        step, thick = self._step(theme), theme.px(11)
        shape = theme.color("track")
        for at in range(self._count):
            middle = at * step + step / 2
            left = 0.0
            if self._kind == "rows":
                side = theme.px(28)
                box(painter, QRectF(0, middle - side / 2, side, side), side * 0.24, shape, theme.edge)
                left = side + 12.0
            width = max(thick, (self.width() - left) * _WORDS[at % len(_WORDS)])
            box(painter, QRectF(left, middle - thick / 2, width, thick), thick / 2, shape, theme.edge)

    def _cards(self, painter: QPainter, theme: Theme) -> None:
        columns = max(1, min(self._count, (self.width() + 12) // (theme.px(_CARD) + 12)))
        width = (self.width() - 12 * (columns - 1)) / columns
        for at in range(columns):
            card = QRectF(at * (width + 12), 0, width, theme.px(112))
            box(painter, card, theme.size("radius_card"), theme.color("surface"), theme.color("line"))
            side, thick = theme.px(34), theme.px(11)
            self._shape(painter, theme, QRectF(card.left() + 16, 16, side, side), side * 0.24)
            for line, share in enumerate((0.7, 0.45)):
                top = 16 + side + theme.px(12) + line * theme.px(20)
                self._shape(painter, theme, QRectF(card.left() + 16, top, (width - 32) * share, thick), thick / 2)

    @staticmethod
    def _shape(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
        fill: QColor = theme.color("track")
        box(painter, rect, radius, fill, theme.edge)

    def _appear(self) -> None:
        if theme_of(self).reduced_motion:
            self._set_strength(1.0)
        else:
            self._fade.start()

    def _set_strength(self, value: float) -> None:
        self._strength = float(value)
        self.update()
