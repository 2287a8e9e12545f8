"""A running program whose pages the audits walk through: with a filled or an empty portfolio, in any look."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.app import Program
from clusterdesk.core.errors import PortfolioNewer
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.settings import save_settings
from clusterdesk.ui.portfolio.welcome import WelcomeView
from tests.visual.shots import COMPARED, QUESTIONS, SCREENS, sample

PATIENCE = 20.0
QUESTION = "question"
"""With the name of a form behind it stands for the address of its unfinished sitting, new in every portfolio."""
FILLED = {**SCREENS, **{name: f"{QUESTION}/{form}" for name, form in QUESTIONS.items()}}
FIRST = {
    name: SCREENS[name]
    for name in (
        "home",
        "summary",
        "explore",
        "saved",
        "whatif",
        "cluster",
        "career",
        "compare",
        "assess",
        "results",
        "history",
        "goals",
        "plan",
        "journal",
    )
}
"""The pages that look different before anything was done."""


class Desk:
    """One program on one home folder; its look is changed while it runs."""

    def __init__(self, app: QApplication, home: Path, settings: Settings | None = None, address: str = "") -> None:
        self.app = app
        save_settings(home, settings or Settings(language="en", theme="light"))
        self.program = Program(app, home, Catalog.open(find_catalog()))
        self.program.start(address)
        self.activate()

    def activate(self) -> None:
        """Bring the window to the front: without a window manager nobody else does when a dialog has closed."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    @property
    def window(self):
        return self.program.window

    @property
    def page(self) -> QWidget:
        """What is shown: the view, or the sheet in place of the frame."""
        frame = self.window.frame
        return frame.pages.currentWidget() if frame is not None else self.window.centralWidget()

    def until(self, seen: Any) -> None:
        end = monotonic() + PATIENCE
        while not seen():
            assert monotonic() < end, "it did not come"
            self.app.processEvents()

    def opened(self) -> "Desk":
        self.until(lambda: self.window.frame is not None and bool(self.window.frame.rail.person))
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until everything that was asked of the portfolio, and what that asked in turn, has arrived."""
        for _ in range(3):
            arrived: list[None] = []
            self.program.context.runner.read(lambda _session: None, arrived.append)
            self.until(lambda arrived=arrived: bool(arrived))
            # A page may fill what lies below the fold bit by bit, or work out something long.
            self.until(lambda: getattr(self.page, "filled", True) and self.program.context.runner.background.idle)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app.processEvents()

    def visit(self, address: str) -> QWidget:
        """Open an address in the window."""
        self.activate()
        if address.startswith(f"{QUESTION}/"):
            found: list[str] = []
            form = address.partition("/")[2]
            self.program.context.runner.read(lambda session: session.assess.unfinished(form).uuid, found.append)
            self.until(lambda: bool(found))
            address = f"question/{found[0]}"
        self.program.context.navigation.open(address)
        self.settle()
        return self.page

    def look(self, size: tuple[int, int] = (1366, 768), **settings: Any) -> None:
        """Change the window's size and any setting, as the settings page does."""
        self.window.resize(*size)
        self.program.preferences.set(**settings)
        self.settle()

    def sheet(self, name: str) -> QWidget:
        """Show a sheet in place of the frame: `welcome`, `shelf`, `unlock` or `problem`."""
        if name == "welcome":
            self.window.show_sheet(WelcomeView(self.program.home))
        elif name == "shelf":
            self.program.door.shelf()
        elif name == "unlock":
            self.program.door.ask(self.program.home / "Sample student.clusterdesk")
            self.activate()
        else:
            error = PortfolioNewer(path=self.program.home / "Sample student.clusterdesk", found=9, known=1)
            self.program.door.refused(error.values["path"], error)
        self.app.processEvents()
        return self.page

    def frame_again(self) -> None:
        """Show the portfolio again after a sheet."""
        self.window.show_frame().open_for("Sample student")
        self.settle()


@contextmanager
def running(app: QApplication, home: Path, *, filled: bool) -> Iterator[Desk]:
    """Run the program on a new portfolio in `home`, which was worked with or not."""
    if filled:
        with Catalog.open(find_catalog()) as catalog:
            sample(home, catalog)
    else:
        portfolios.create(home, "Sample student")
    desk = Desk(app, home)
    try:
        desk.opened()
        if filled:
            desk.program.context.memory.comparison = COMPARED
        yield desk
    finally:
        desk.program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
