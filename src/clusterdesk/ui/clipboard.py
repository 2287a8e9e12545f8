"""What was copied here: taken out of the clipboard again when it must not stay behind."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication


class Copied(QObject):
    """Remembers what this program put into the clipboard; what came from another program is not ours to take away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        QGuiApplication.clipboard().dataChanged.connect(self._note)

    def forget(self) -> None:
        """Take away what was copied here, unless something else was copied since, and what is only selected."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
        # On X11 a word that is marked can be pasted with the middle button, without having been copied.
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _note(self) -> None:
        clipboard = QGuiApplication.clipboard()
        # Not every platform says who owns it.
        here = clipboard.ownsClipboard() or QApplication.activeWindow() is not None
        self._text = clipboard.text() if here else ""
