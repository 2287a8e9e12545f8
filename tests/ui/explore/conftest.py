"""The explore views in a window of their own, without rail and top bar."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes
from clusterdesk.services.session import Session
from clusterdesk.ui import explore
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import SearchPanel
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import ElidedLabel, SearchField

if TYPE_CHECKING:
    from clusterdesk.ui.explore import (
        CareerView,
        ClustersView,
        ClusterView,
        CompareView,
        LadderView,
        ProgramView,
        SavedView,
        SearchView,
        SkillView,
    )

KINDS = {
    "explore": "ClustersView",
    "cluster": "ClusterView",
    "pathway": "ClusterView",
    "career": "CareerView",
    "compare": "CompareView",
    "ladder": "LadderView",
    "program": "ProgramView",
    "saved": "SavedView",
    "search": "SearchView",
    "skill": "SkillView",
    "whatif": "WhatIfView",
}


@dataclass
class Desk:
    """A window that shows the explore views, and where the student has been."""

    window: QWidget
    context: Context
    search: SearchField
    panel: SearchPanel
    pages: QStackedWidget
    settle: Callable[[], None]
    visited: list[str] = field(default_factory=list)
    views: dict[str, View] = field(default_factory=dict)

    def show_address(self, address: str) -> None:
        """Do what the program's window does with an address."""
        self.visited.append(address)
        kind = KINDS.get(address.partition("/")[0])
        if kind is None:
            return
        if kind not in self.views:
            self.views[kind] = getattr(explore, kind)(self.context)
            self.pages.addWidget(self.views[kind])
        self.pages.setCurrentWidget(self.views[kind])
        self.views[kind].show_address(address)

    def after_change(self, changes: Changes) -> None:
        """Do what the program's window does after a write."""
        view = self.pages.currentWidget()
        if isinstance(view, View) and view.areas & changes.areas:
            view.refresh()

    def open(self, address: str) -> None:
        """Open an address and wait until everything of it is there."""
        self.context.navigation.open(address)
        self.settle()
        view = self.pages.currentWidget()
        while not getattr(view, "filled", True):
            QApplication.processEvents()
        QApplication.processEvents()

    @property
    def clusters(self) -> "ClustersView":
        return cast("ClustersView", self.views["ClustersView"])

    @property
    def cluster(self) -> "ClusterView":
        return cast("ClusterView", self.views["ClusterView"])

    @property
    def career(self) -> "CareerView":
        return cast("CareerView", self.views["CareerView"])

    @property
    def saved(self) -> "SavedView":
        return cast("SavedView", self.views["SavedView"])

    @property
    def compare(self) -> "CompareView":
        return cast("CompareView", self.views["CompareView"])

    @property
    def found(self) -> "SearchView":
        return cast("SearchView", self.views["SearchView"])

    @property
    def ladder(self) -> "LadderView":
        return cast("LadderView", self.views["LadderView"])

    @property
    def skill(self) -> "SkillView":
        return cast("SkillView", self.views["SkillView"])

    @property
    def program(self) -> "ProgramView":
        return cast("ProgramView", self.views["ProgramView"])


@pytest.fixture
def desk(qtbot, context: Context, settle: Callable[[], None]) -> Iterator[Desk]:
    """An empty window of 1366 by 768 with a search field above the views."""
    window = QWidget()
    search = SearchField("Search")
    pages = QStackedWidget()
    column = QVBoxLayout(window)
    # A least size of the window is something that the offscreen platform warns of.
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    column.addWidget(search, 0, Qt.AlignmentFlag.AlignRight)
    column.addWidget(pages, 1)
    window.resize(1366, 768)
    desk = Desk(window, context, search, SearchPanel(context, search, window), pages, settle)
    context.navigation.navigated.connect(desk.show_address)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    context.runner.changed.connect(desk.after_change)
    yield desk
    context.runner.changed.disconnect(desk.after_change)
    context.navigation.navigated.disconnect(desk.show_address)


@pytest.fixture
def flat_result(context: Context, settle: Callable[[], None]) -> None:
    """A finished sitting in which no area stands out."""
    items = context.explore.questionnaire("interests-30").items

    def take(session: Session) -> Changes:
        uuid = session.assess.start("interests-30").uuid
        assert uuid
        for item in items:
            session.assess.answer(uuid, item.id, 3, 4.0)
        return session.assess.finish(uuid)

    context.runner.submit(take)
    settle()


def texts(root: QWidget) -> str:
    """Return all words that can be seen inside a widget, a line each."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    QApplication.processEvents()  # what was made just now is shown
    found = [
        child.text() or child.accessibleName()
        for child in root.findChildren(QWidget)
        if child.isVisible() and isinstance(child, QLabel | ElidedLabel | QAbstractButton | QLineEdit)
    ]
    return "\n".join(found)


def button(root: QWidget, words: str) -> QPushButton:
    """Return the visible button with these words."""
    from PySide6.QtWidgets import QAbstractButton

    QApplication.processEvents()  # what was made just now is shown
    found = [
        each
        for each in root.findChildren(QAbstractButton)
        if each.isVisible() and words in (each.text().replace("&&", "&"), each.accessibleName())
    ]
    assert found, f"no button {words!r}"
    return found[0]
