"""Tells when a computer was left: nobody touched it for a while, it slept, or its screen was locked.

For locking a sealed portfolio.
"""

from __future__ import annotations

from collections.abc import Callable
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.ui.asleep import seconds_asleep

if TYPE_CHECKING:
    from clusterdesk.ui.left_alone import LeftAlone

MINUTE = 60.0
"""Seconds."""
LOOK_MS = 5000
"""How often it is looked whether the computer slept; a touch and coming back to the window look at once."""
SLEPT = 2.0
"""Seconds of sleep that count as one: two clocks are never read at the very same moment."""
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
    """Watches the keys and the pointer of the program, and the sleep of the computer, while it is asked to.

    Timers stand still while a computer sleeps, so the first touch after it looks at the clocks as well: it is not
    passed on when the time was up long ago.

    Args:
        app: the application.
        window: the one that the system sends messages to; None: it is not listened to.
        parent: who watches.
        asleep: returns the seconds that the computer has slept since it was started.
    """

    expired = Signal()
    """Nobody touched the program for the minutes that were asked for, or the computer was left; ask to watch on."""

    def __init__(
        self,
        app: QApplication,
        window: QWidget | None = None,
        parent: QObject | None = None,
        asleep: Callable[[], float] = seconds_asleep,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._window = window
        self.system: LeftAlone | None = None
        self._asleep = asleep
        self._slept = 0.0
        self._seconds = 0.0
        self._touched = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)

    def watch(self, minutes: int) -> None:
        """Watch from now on; 0 minutes: only whether the computer sleeps."""
        self.stop()
        self._seconds = minutes * MINUTE
        self._touched = time()
        self._slept = self._asleep()
        if minutes:
            self._timer.start(round(self._seconds * 1000))
        self._looking.start()
        self._app.installEventFilter(self)
        if self._window is not None:
            self._listen(self._window)

    def _listen(self, window: QWidget) -> None:
        """Listen to the system; imported for the first sealed portfolio."""
        if self.system is None:
            from clusterdesk.ui.left_alone import LeftAlone

            self.system = LeftAlone(window, self)
            # Not at once: it comes from inside a message of the system.
            self.system.left.connect(self._told, Qt.ConnectionType.QueuedConnection)
        self.system.listen()

    def _told(self) -> None:
        if self._looking.isActive():
            self._expire()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._looking.stop()
        self._app.removeEventFilter(self)
        if self.system is not None:
            self.system.stop()

    def look(self) -> bool:
        """Return whether the computer slept since it is watched, and tell it."""
        slept = self._asleep() - self._slept > SLEPT
        if slept:
            self._expire()
        return slept

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count again at every touch."""
        if event.type() is QEvent.Type.ApplicationStateChange:
            self.look()
            return False
        if event.type() not in _TOUCHES:
            return False
        if self.look():
            return True
        now = time()
        if self._seconds and now - self._touched >= self._seconds:
            self._expire()
            return True
        self._touched = now
        if self._seconds:
            self._timer.start()
        return False

    def _expire(self) -> None:
        self.stop()
        self.expired.emit()
