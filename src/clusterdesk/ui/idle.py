"""Tells when nobody has touched the computer for a while, for locking a sealed portfolio."""

from time import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTE = 60.0
"""Seconds."""
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """Watches the keys and the pointer of the program while it is asked to.

    Timers stand still while a computer sleeps, so the first touch after it looks at the clock as well: it is not passed
    on when the time was up long ago.
    """

    expired = Signal()
    """Nobody touched the program for the minutes that were asked for; it is asked again to watch on."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._seconds = 0.0
        self._touched = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)

    def watch(self, minutes: int) -> None:
        """Watch from now on; 0 minutes: not at all."""
        self.stop()
        self._seconds = minutes * MINUTE
        if minutes:
            self._touched = time()
            self._timer.start(round(self._seconds * 1000))
            self._app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count again at every touch."""
        if event.type() not in _TOUCHES:
            return False
        now = time()
        if now - self._touched >= self._seconds:
            self._expire()
            return True
        self._touched = now
        self._timer.start()
        return False

    def _expire(self) -> None:
        self.stop()
        self.expired.emit()
