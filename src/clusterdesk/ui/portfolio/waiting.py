"""The wait after wrong passphrases: a nuisance, not protection, as docs/portfolio.md says."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from clusterdesk.ui import formats


class Waiting(QObject):
    """Counts the seconds down until the next try.

    Args:
        show: called with the seconds that are left, every second, 0 at the end.
        parent: what waits.
    """

    def __init__(self, show: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def start(self, seconds: int) -> None:
        """Wait from now on; 0 seconds: not at all."""
        self.left = seconds
        self._show(seconds)
        if seconds:
            self._timer.start()

    def tick(self) -> None:
        """Count one second."""
        self.left -= 1
        if self.left <= 0:
            self._timer.stop()
        self._show(self.left)


def with_wait(error: str, seconds: int) -> str:
    """Return what went wrong, and how long to wait until the next try."""
    if not seconds:
        return error
    wait = QCoreApplication.translate("passphrase", "Wait {count} seconds before the next try.")
    return f"{error} {wait.format(count=formats.count(seconds))}"
