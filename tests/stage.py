"""A running program as a person at the keyboard meets it; what tests, audits and pictures need to reach into one."""

from collections.abc import Callable
from time import monotonic
from typing import Any, Self, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clusterdesk.app import Program
from clusterdesk.services.session import Session
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.window import Window
from tests.hands import Hands

PATIENCE = 20.0
LEVELS = 12
"""How deep layouts lie in one another at most: what grows is taken notice of a level a turn of the event loop."""
T = TypeVar("T")


class Stage:
    """One program.

    Args:
        app: the application.
        program: it was started, or will be.
    """

    def __init__(self, app: QApplication, program: Program) -> None:
        self.app = app
        self.program = program

    @property
    def window(self) -> Window:
        return self.program.window

    @property
    def frame(self) -> Frame:
        assert self.window.frame is not None
        return self.window.frame

    @property
    def page(self) -> Any:
        """What is shown: the view, or the sheet in place of the frame."""
        frame = self.window.frame
        return frame.pages.currentWidget() if frame is not None else self.window.centralWidget()

    @property
    def current(self) -> str:
        """The address that is shown."""
        return self.program.context.navigation.current

    @property
    def dialog(self) -> QDialog:
        """The dialog that lies over the window."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def until(self, seen: Callable[[], Any]) -> None:
        """Let the program go on until something is so."""
        end = monotonic() + PATIENCE
        while not seen():
            assert monotonic() < end, "it did not come"
            self.app.processEvents()

    def activate(self) -> None:
        """Bring the window to the front: without a window manager nobody else does when a dialog has closed."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def settle(self) -> None:
        """Wait until all that was asked of the portfolio, and what that asked in turn, has arrived."""
        for _ in range(4):
            self.until(self._quiet)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app.processEvents()
        for _ in range(LEVELS):
            self.app.processEvents()

    def _quiet(self) -> bool:
        """Return whether nothing is asked for, worked out, filled in bit by bit or got ready for the next pages."""
        runner, frame = self.program.context.runner, self.window.frame
        warm = frame is None or frame.warming is None or frame.warming.done
        return not runner._callers and getattr(self.page, "filled", True) and runner.background.idle and warm

    def opened(self) -> Self:
        """Wait until the portfolio is shown."""
        self.until(lambda: self.window.frame is not None and bool(self.window.frame.rail.person))
        self.settle()
        return self

    def open(self, address: str) -> Any:
        """Open an address in the window and return its page."""
        self.program.context.navigation.open(address)
        self.settle()
        return self.page

    def ask(self, query: Callable[[Session], T]) -> T:
        """Read something from the portfolio."""
        found: list[T] = []
        self.program.context.runner.read(query, found.append)
        self.until(lambda: bool(found))
        return found[0]

    def words(self, root: QWidget | None = None) -> str:
        """Return all words that labels show."""
        labels = (root or self.window).findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible()).replace("\u200b", "")


class Started(Stage, Hands):
    """A program that a test started, with the person at its keyboard."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        super().__init__(app, program)
        self.qtbot = qtbot
        self.activate()

    def wait(self) -> None:
        self.settle()
