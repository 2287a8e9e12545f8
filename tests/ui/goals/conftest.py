"""The goals screen on a real portfolio, wired as the window does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clusterdesk.core.changes import Changes
from clusterdesk.core.goal import Goal
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals import GoalsView

TODAY = date(2026, 11, 22)
NURSE = Target.career("29-1141.00")
DIGITAL = Target.of_cluster("modern", "digital-technology")


@dataclass
class Stage:
    """The view with what a test does to it."""

    view: GoalsView
    context: Context
    settle: Callable[[], None]
    qtbot: QtBot

    def open(self, address: str) -> None:
        self.context.navigation.open(address)
        self.settle()
        self.activate()

    def activate(self) -> None:
        """Make sure that keys arrive: a window that appeared, even for a moment, takes them away."""
        if QApplication.activeWindow() is None:
            with self.qtbot.waitActive(self.view):
                self.view.activateWindow()

    def goals(self) -> tuple[Goal, ...]:
        found: list[tuple[Goal, ...]] = []
        self.context.runner.read(lambda session: session.goals.goals(), found.append)
        self.settle()
        return found[0]

    def write(self, operation: Callable[[Session], Changes]) -> Changes:
        done: list[Changes] = []
        self.context.runner.submit(operation, done.append)
        self.settle()
        return done[0]

    def keep(self, title: str = "Registered Nurses", target: Target | None = NURSE, **values: Any) -> str:
        snapshot = snapshot_of(self.context.explore, target) if target else None
        draft = GoalDraft(title, "I like to help.", target, snapshot, **values)
        uuid = self.write(lambda session: session.goals.keep(draft)).uuid
        assert uuid
        return uuid

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(focused(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(focused(), text)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(80):
            if focused() is widget:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {widget}")


def focused() -> QWidget:
    """Return the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def stage(qtbot, context: Context, settle: Callable[[], None]) -> Stage:
    """An empty portfolio at the goals screen."""
    view = GoalsView(context, today=lambda: TODAY)
    qtbot.addWidget(view)
    view.resize(1158, 708)
    context.navigation.navigated.connect(
        lambda address: view.show_address(address) if address.split("/")[0] in ("goal", "goals") else None
    )
    context.runner.changed.connect(lambda changes: view.refresh() if changes.areas & view.areas else None)
    with qtbot.waitExposed(view):
        view.show()
    stage = Stage(view, context, settle, qtbot)
    stage.open("goals")
    return stage
