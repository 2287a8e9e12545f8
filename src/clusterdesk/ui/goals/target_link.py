"""The way from a goal to what it points to."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.widgets import BodyLabel, IconMark, PaintedButton

PAD = 4


class _Name(BodyLabel):
    """Words that stand in one line while there is room for it: a label that wraps asks for less."""

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        metrics = QFontMetricsF(self.font())
        return QSize(math.ceil(metrics.horizontalAdvance(self.text())) + 1, math.ceil(metrics.height()))


class TargetLink(PaintedButton):
    """A name with an arrow behind it, on as many lines as it needs; one that is in no catalog leads nowhere."""

    hover = "accent_soft"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = _Name("")
        self._arrow = IconMark("arrow-right", 16, "accent_strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 5, PAD, 5)
        row.setSpacing(6)
        row.addWidget(self._name)
        row.addWidget(self._arrow)
        row.addStretch(1)

    def show_target(self, name: str, *, known: bool) -> None:
        """Show what a goal points to.

        Args:
            name: its name.
            known: whether the catalog has it.
        """
        self._name.setText(name)
        self._name.set_role("accent_strong" if known else "text_muted")
        self._arrow.setVisible(known)
        self.setAccessibleName(name)
        self.setEnabled(known)
        self.setCursor(Qt.CursorShape.PointingHandCursor if known else Qt.CursorShape.ArrowCursor)
