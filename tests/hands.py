"""What a person does with keyboard and mouse, for what a test drives."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

MOST_STOPS = 80


class Hands:
    """Presses keys where the focus is, and clicks; after each it waits until all that follows is done."""

    qtbot: QtBot

    def wait(self) -> None:
        """Wait until the portfolio has answered everything."""
        raise NotImplementedError

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)
        self.wait()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(focused(), text)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.wait()

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(MOST_STOPS):
            if focused() is widget:
                return
            self.qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {widget}")


def focused() -> QWidget:
    """Return the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
