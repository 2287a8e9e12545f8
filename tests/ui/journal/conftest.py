"""The journal on a real portfolio, in the frame of the window: its pages lead to each other and to goals."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clusterdesk.core.changes import Changes
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import Entry, EntryDraft
from clusterdesk.core.target import Target
from clusterdesk.services.journal import NewFile
from clusterdesk.services.session import Session
from clusterdesk.ui.context import Context
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.journal.form import EntryForm
from clusterdesk.ui.journal.log import LogView
from clusterdesk.ui.journal.view import JournalView
from clusterdesk.ui.view import View
from tests.hands import Hands

NURSE = Target.career("29-1141.00")
DAY = date(2026, 10, 14)


@dataclass
class Desk(Hands):
    """The frame with what a test does to it."""

    frame: Frame
    context: Context
    qtbot: QtBot

    @property
    def page(self) -> View:
        page = self.frame.pages.currentWidget()
        assert isinstance(page, View)
        return page

    @property
    def journal(self) -> JournalView:
        assert isinstance(self.page, JournalView)
        return self.page

    @property
    def log(self) -> LogView:
        assert isinstance(self.page, LogView)
        return self.page

    @property
    def form(self) -> EntryForm:
        assert self.log.form is not None
        return self.log.form

    @property
    def address(self) -> str:
        return self.context.navigation.current

    def open(self, address: str) -> None:
        self.context.navigation.open(address)
        self.wait()

    def settle(self) -> None:
        """Wait until the portfolio has answered what was asked of it, and what that asked in turn."""
        for _ in range(3):
            arrived: list[None] = []
            self.context.runner.read(lambda _session: None, arrived.append)
            # The time limit of the tests ends it; waiting in steps would cost most of their time.
            while not (arrived and getattr(self.page, "filled", True)):
                QApplication.processEvents()
            QApplication.processEvents()

    def wait(self) -> None:
        self.settle()
        if QApplication.activeWindow() is None:
            with self.qtbot.waitActive(self.frame):
                self.frame.activateWindow()

    def write(self, operation: Callable[[Session], Changes]) -> str:
        done: list[Changes] = []
        self.context.runner.submit(operation, done.append)
        self.wait()
        assert done[0].uuid
        return done[0].uuid

    def goal(self, title: str = "Become a nurse", target: Target | None = None) -> str:
        return self.write(lambda session: session.goals.keep(GoalDraft(title, "I like to help.", target)))

    def keep(
        self,
        title: str = "Shadowed a nurse",
        kind: EntryKind = EntryKind.SHADOW,
        files: tuple[NewFile, ...] = (),
        **more: Any,
    ) -> str:
        draft = EntryDraft(kind, title, more.pop("day", DAY), **more)
        return self.write(lambda session: session.journal.keep(draft, files))

    def entries(self) -> tuple[Entry, ...]:
        found: list[tuple[Entry, ...]] = []
        self.context.runner.read(lambda session: session.journal.entries(), found.append)
        self.settle()
        return found[0]


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    """An empty portfolio at the journal."""
    frame = Frame(context)
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    frame.undo_wanted.connect(lambda: context.runner.submit(lambda session: session.undo()))
    context.navigation.begin("journal")
    with qtbot.waitExposed(frame):
        frame.show()
    frame.open_for("Sample")
    desk = Desk(frame, context, qtbot)
    desk.wait()
    return desk
