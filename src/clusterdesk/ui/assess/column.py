"""A column in the middle of the page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of


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
        theme_of(self).changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._inner.setMaximumWidth(theme_of(self).px(self._width))
