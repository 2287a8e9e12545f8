"""A running program in a lab."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.app import Program
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.lab import LAB_FILE, find_lab
from clusterdesk.store.settings import save_settings
from tests.stage import Started

Sheet = TypeVar("Sheet", bound=QWidget)


class Desk(Started):
    """A program in a lab."""

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


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    portfolios.create(folder, "Sample", 2029)
    save_settings(folder, Settings(language="en", theme="light"))
    return folder


@pytest.fixture
def start(qtbot, qapp, programs, tmp_path: Path):
    """Start a program in a lab with a `clusterdesk.toml` of this text."""

    def begin(home: Path, text: str, keep_days: int = 0, portfolio: Path | None = None) -> Desk:
        (tmp_path / LAB_FILE).write_text(text, "utf-8")
        lab = find_lab((tmp_path / LAB_FILE,))
        programs.append(Program(qapp, home, Catalog.open(find_catalog()), lab=lab, keep_days=keep_days))
        programs[-1].start(portfolio=portfolio)
        return Desk(qtbot, programs[-1])

    return begin
