"""Home on a real portfolio, wired as the window does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clusterdesk.core.changes import Changes
from clusterdesk.services.session import Session
from clusterdesk.ui.context import Context
from clusterdesk.ui.home import HomeView

MORNING = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@dataclass
class Stage:
    """The view with what a test does to it."""

    view: HomeView
    context: Context
    settle: Callable[[], None]
    qtbot: QtBot

    def open(self) -> None:
        self.context.navigation.open("home")
        self.settle()
        # A window that appeared, even for a moment, takes the keys away.
        if QApplication.activeWindow() is None:
            with self.qtbot.waitActive(self.view):
                self.view.activateWindow()

    def write(self, operation: Callable[[Session], Changes]) -> str:
        done: list[Changes] = []
        self.context.runner.submit(operation, done.append)
        self.settle()
        return done[0].uuid or ""


@pytest.fixture
def stage(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> Stage:
    """An empty portfolio; nothing was opened yet."""
    view = HomeView(context, now=lambda: MORNING)
    qtbot.addWidget(view)
    view.resize(1158, 708)
    context.navigation.navigated.connect(lambda address: view.show_address(address) if address == "home" else None)
    context.runner.changed.connect(lambda changes: view.refresh() if changes.areas & view.areas else None)
    with qtbot.waitExposed(view):
        view.show()
    return Stage(view, context, settle, qtbot)
