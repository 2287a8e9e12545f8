"""A running program whose pages the audits walk through: with a filled or an empty portfolio, in any look."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.app import Program
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.lab import LabFile
from clusterdesk.store.settings import save_settings
from tests.stage import Stage
from tests.visual.busy import busy
from tests.visual.sheets import SHEETS
from tests.visual.shots import COMPARED, QUESTIONS, SCREENS, lab_file, sample
from tests.visual.shots import FIRST as FIRST_SCREENS

QUESTION = "question"
"""With the name of a form behind it stands for the address of its unfinished sitting, new in every portfolio."""
FILLED = {**SCREENS, **{name: f"{QUESTION}/{form}" for name, form in QUESTIONS.items()}}
FIRST = {name: SCREENS[name] for name in FIRST_SCREENS}
"""The pages that look different before anything was done."""


class Desk(Stage):
    """One program on one home folder; its look is changed while it runs."""

    def __init__(
        self,
        app: QApplication,
        home: Path,
        settings: Settings | None = None,
        address: str = "",
        lab: LabFile | None = None,
    ) -> None:
        save_settings(home, settings or Settings(language="en", theme="light"))
        super().__init__(app, Program(app, home, Catalog.open(find_catalog()), lab=lab))
        self.program.start(address)
        self.activate()

    def visit(self, address: str) -> QWidget:
        """Open an address in the window."""
        self.activate()
        if address.startswith(f"{QUESTION}/"):
            sitting = self.ask(lambda session: session.assess.unfinished(address.partition("/")[2]))
            assert sitting is not None
            address = f"question/{sitting.uuid}"
        return self.open(address)

    def look(self, size: tuple[int, int] = (1366, 768), **settings: Any) -> None:
        """Change the window's size and any setting, as the settings page does."""
        self.window.resize(*size)
        self.program.preferences.set(**settings)
        self.settle()

    def sheet(self, name: str) -> QWidget:
        """Show one of `SHEETS` in place of the frame."""
        SHEETS[name](self)
        self.activate()
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
    with _ended(Desk(app, home)) as desk:
        if filled:
            desk.program.context.memory.comparison = COMPARED
        yield desk


@contextmanager
def running_in_lab(app: QApplication, home: Path) -> Iterator[Desk]:
    """Run the program in a lab on the portfolio of a student with much to do."""
    with Catalog.open(find_catalog()) as catalog:
        busy(home, catalog)
    with _ended(Desk(app, home, lab=lab_file(home))) as desk:
        yield desk


@contextmanager
def _ended(desk: Desk) -> Iterator[Desk]:
    """Wait until the portfolio is open, and end the program in the end."""
    try:
        yield desk.opened()
    finally:
        desk.program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.app.processEvents()
