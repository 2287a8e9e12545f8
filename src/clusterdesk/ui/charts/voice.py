"""How a painted chart takes the keyboard focus and says what it is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Voice(QLabel):
    """Lies unseen over a chart and has the focus in its place; keys go on to the chart.

    To a screen reader a widget that paints itself has no role that says anything, while a label with a picture is a
    graphic. Name and description are the chart's.

    Args:
        chart: the chart, whose `keyPressEvent`, `focusInEvent` and `focusOutEvent` are called.
    """

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart)
        self._chart = chart
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(chart.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chart.setFocusProxy(self)
        chart.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the chart."""
        if watched is self._chart and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._chart.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the chart act."""
        self._chart.keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the chart show the focus."""
        super().focusInEvent(event)
        self._chart.focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the chart take the sign of the focus away."""
        super().focusOutEvent(event)
        self._chart.focusOutEvent(event)
