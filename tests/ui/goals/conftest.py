"""The goals screen on a real portfolio, wired as the window does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clusterdesk.core.changes import Changes
from clusterdesk.core.goal import Goal
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals import GoalsView
from tests.hands import Hands

TODAY = date(2026, 11, 22)
NURSE = Target.career("29-1141.00")
DIGITAL = Target.of_cluster("modern", "digital-technology")


@dataclass
class Stage(Hands):
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

    def wait(self) -> None:
        self.settle()

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
