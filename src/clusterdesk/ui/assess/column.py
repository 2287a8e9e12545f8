"""A column in the middle of the page, and a question in lines of about the same length."""

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import QuestionLabel


class Centred(QWidget):
    """Holds one widget in the middle, at most `width` pixels wide at 100 % text (wider with larger text)."""

    def __init__(self, inner: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = inner
        self._width = width
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(inner, 1000)
        layout.addStretch(1)
        theme_of(self).changed.connect(self.measure)
        self.measure()

    def most(self) -> int:
        """Return the greatest width at the present text size, in pixels."""
        return theme_of(self).px(self._width)

    def measure(self) -> None:
        """Hold the widget to its width."""
        self._inner.setMaximumWidth(self.most())


class Question(Centred):
    """A question whose lines are about equally long, so that no word stands alone in the last one."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        self.label = QuestionLabel("")
        self.label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        super().__init__(self.label, width, parent)

    def set_text(self, text: str) -> None:
        """Ask another question."""
        self.label.setText(text)
        self.measure()

    def measure(self) -> None:
        """Take the least width that needs no more lines than the greatest one."""
        most = self.most()
        height = self._height(most)
        narrow, wide = most // 2, most
        while wide - narrow > 1:
            middle = (narrow + wide) // 2
            narrow, wide = (narrow, middle) if self._height(middle) <= height else (middle, wide)
        self.label.setMaximumWidth(wide)

    def _height(self, width: int) -> int:
        room = QRectF(0, 0, width, 10_000)
        metrics = QFontMetricsF(theme_of(self).font("question"))
        return ceil(metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.label.text()).height())
