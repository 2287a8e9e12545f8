"""A running program in a lab."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clusterdesk.app import Program
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.lab import LAB_FILE, find_lab
from clusterdesk.store.settings import save_settings

Sheet = TypeVar("Sheet", bound=QWidget)


class Desk:
    """A running program in a lab, as a person at the keyboard meets it."""

    def __init__(self, qtbot, program: Program, portfolio: Path | None = None) -> None:
        self.qtbot = qtbot
        self.program = program
        program.start(portfolio=portfolio)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)

    @property
    def window(self):
        return self.program.window

    @property
    def frame(self):
        assert self.window.frame is not None
        return self.window.frame

    @property
    def page(self):
        return self.frame.pages.currentWidget()

    def sheet(self, kind: type[Sheet]) -> Sheet:
        """Return what is shown in place of a portfolio, once it is of this kind."""

        def shown() -> Sheet | None:
            found = self.window.centralWidget()
            return found if isinstance(found, kind) and found.isVisible() else None

        self.qtbot.waitUntil(lambda: shown() is not None, timeout=10_000)
        QApplication.processEvents()
        found = shown()
        assert found is not None
        return found

    def settle(self) -> None:
        for _ in range(4):
            self.qtbot.waitUntil(lambda: not self.program.context.runner._callers, timeout=10_000)
            QApplication.processEvents()

    def opened(self) -> "Desk":
        self.qtbot.waitUntil(lambda: self.window.frame is not None and bool(self.frame.rail.person), timeout=10_000)
        self.settle()
        return self

    def visit(self, address: str):
        self.program.context.navigation.open(address)
        self.settle()
        return self.page

    def words(self) -> str:
        labels = self.window.centralWidget().findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible()).replace("\u200b", "")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    portfolios.create(folder, "Sample", 2029)
    save_settings(folder, Settings(language="en", theme="light"))
    return folder


@pytest.fixture
def start(qtbot, qapp, tmp_path: Path) -> Iterator:
    """Start a program in a lab with a `clusterdesk.toml` of this text; all that were started are ended."""
    programs: list[Program] = []

    def begin(home: Path, text: str, keep_days: int = 0, portfolio: Path | None = None) -> Desk:
        (tmp_path / LAB_FILE).write_text(text, "utf-8")
        lab = find_lab((tmp_path / LAB_FILE,))
        programs.append(Program(qapp, home, Catalog.open(find_catalog()), lab=lab, keep_days=keep_days))
        return Desk(qtbot, programs[-1], portfolio)

    yield begin
    for program in programs:
        program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
