"""The plainest window PySide6 can show; tells when it was painted for the first time, and ends."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """A window that says so when it is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell and end."""
        super().paintEvent(event)
        print("mark first-paint", flush=True)
        QTimer.singleShot(0, self.close)


app = QApplication(sys.argv[:1])
window = BareWindow()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
