"""The composition root: places, log, catalog, portfolio, services, window; the only module that knows them all."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from clusterdesk import places
from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.language import Language
from clusterdesk.core.settings import Settings
from clusterdesk.log import PrivateFormatter, keep_early_lines, last_lines, start_log, stop_log
from clusterdesk.services.explore import Explore
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.home import days_in, find_home
from clusterdesk.store.lab import LabFile, find_lab, lab_places
from clusterdesk.store.settings import load_settings
from clusterdesk.store.shelf import ShelfEntry
from clusterdesk.ui.context import Context
from clusterdesk.ui.door import Door
from clusterdesk.ui.navigation import Navigation, lasting
from clusterdesk.ui.out_of_reach import OutOfReach
from clusterdesk.ui.preferences import Preferences
from clusterdesk.ui.runner import Runner
from clusterdesk.ui.theme import Theme, app_icon
from clusterdesk.ui.translation import Words, system_language
from clusterdesk.ui.views import is_hidden
from clusterdesk.ui.widgets.ways import hide_ways
from clusterdesk.ui.window import SIZE, Window

if TYPE_CHECKING:
    from clusterdesk.core.changes import Changes
    from clusterdesk.crash import CrashNote

log = logging.getLogger(__name__)
MARKS = "CLUSTERDESK_MARKS"
QUIT_AFTER = "CLUSTERDESK_QUIT_AFTER"


class Program(QObject):
    """One running program: makes everything, joins it, and opens the portfolio after the first paint.

    Args:
        app: the application.
        home: the folder where portfolios live.
        catalog: the open catalog.
        language: a language that was asked for on the command line; it is not kept.
        clock: tells the time.
        lab: what a school settled for this computer; None: nothing.
        keep_days: how many days without use the portfolios of `home` are kept; 0 for ever.
    """

    ready = Signal()
    """The window shows the portfolio."""

    def __init__(
        self,
        app: QApplication,
        home: Path,
        catalog: Catalog,
        language: Language | None = None,
        clock: Clock = utc_now,
        lab: LabFile | None = None,
        keep_days: int = 0,
    ) -> None:
        super().__init__()
        self._app = app
        self._clock = clock
        self.home = home
        settings, complaint = load_settings(home)
        if complaint:
            log.info("settings: %s", complaint)
        lab = lab or LabFile()
        for line in lab.complaint_lines():
            log.warning("lab: %s", line)
        self._asked_language: Language | None = language
        self._ended = False
        self._note: CrashNote | None = None
        self._waiting: Path | None = None
        self.words = Words(app)
        self.theme = Theme(parent=app)
        self._catalog = catalog
        self.preferences = Preferences(home, settings, self, fixed=lab.lab.fixed_settings())
        settings = self.preferences.settings
        explore = Explore(catalog, self._language(settings))
        self.context = Context(
            explore, Runner(self), Navigation(self), self.preferences, clock, lab=lab, keep_days=keep_days
        )
        self._apply(settings)
        hide_ways((lambda address: is_hidden(address, lab.lab.hide)) if lab.lab.hide else None)
        self.theme.apply(app, styled=True)
        app.setWindowIcon(app_icon(self.theme))
        self.window = Window(self.context)
        self.door = Door(app, self.window, self.context, catalog, home, self)
        self.out_of_reach = OutOfReach(self.window, self.context, self)
        self.door.entered.connect(self._entered)
        self.preferences.changed.connect(self._changed)
        self.context.runner.crashed.connect(self._bug)
        self.window.closing.connect(self._keep_place)
        self.window.painted.connect(self._painted)

    # Settings

    def _language(self, settings: Settings) -> Language:
        return self._asked_language or settings.language or system_language()

    def _apply(self, settings: Settings) -> None:
        self.words.speak(self._language(settings))
        self.context.explore.language = self._language(settings)
        self.theme.set_mode(settings.theme)
        self.theme.set_text_percent(settings.text_size)

    def _changed(self, settings: Settings) -> None:
        before = self.context.explore.language
        if settings.language:
            self._asked_language = None
        self._apply(settings)
        if self.context.explore.language != before:
            self.window.rebuild()

    # From start to end

    def start(self, address: str = "", portfolio: Path | None = None) -> None:
        """Show the window: with the frame of the portfolio that will open, or with the first question.

        Args:
            address: what to show first; empty for where the student was the last time.
            portfolio: the file to open, which may lie anywhere; None for the usual choice.
        """
        settings = self.preferences.settings
        self.window.restore(settings.geometry)
        self._announce(portfolio)
        entries = self.door.gate.entries(self.home)
        entry = self._last_of(entries)
        if address or (settings.last_address and entry and str(entry.path) == settings.last_portfolio):
            self.context.navigation.begin(address or settings.last_address)
        if portfolio is not None:
            self._waiting = portfolio
            self.window.show_frame()
        elif entry is None or settings.ask_who or len(entries) > 1 or self.door.gate.deleted:
            self.door.shelf()
        elif entry.state == "sealed":
            self.door.ask(entry.path)
        else:
            self._waiting = entry.path
            self.window.show_frame()
        self.window.show()
        self.door.gate.delete_due()

    def _announce(self, spared: Path | None) -> None:
        """Write down until when portfolios are kept, before anybody sees the shelf."""
        if self.context.keep_days:
            from clusterdesk.services.retention import announce

            self.door.gate.announcement = announce(self.home, self.context.keep_days, self._clock, spared)

    def _painted(self) -> None:
        mark("first-paint")
        # The libraries of the portfolio are loaded now, not before the student sees the window.
        QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        path, self._waiting = self._waiting, None
        if path is not None:
            self.door.open(path)

    def _last_of(self, entries: tuple[ShelfEntry, ...]) -> ShelfEntry | None:
        """The portfolio that was open last on this computer, else the one used last."""
        last = Path(self.preferences.settings.last_portfolio)
        return next((entry for entry in entries if entry.path == last), entries[0] if entries else None)

    def _entered(self) -> None:
        # Home asked for its data just now; this answer comes after those.
        self.context.runner.read(lambda _opened: None, lambda _nothing: QTimer.singleShot(0, self, self._ready))

    def _ready(self) -> None:
        self.ready.emit()
        mark("home-ready")
        # What nobody needs in the first moment is made now. Nothing of the start is garbage: the collector, which the
        # runner holds, may pass it over from now on.
        gc.freeze()
        start_log(self.home)
        if self.window.frame is not None:
            self.window.frame.make_search()
            self.window.frame.remind()
            self.window.frame.warm()
        self.context.runner.read(lambda opened: opened.settle(), lambda _nothing: None)
        self._catch_up()

    def _catch_up(self) -> None:
        """Bring into the portfolio what this computer kept for it before portfolios did."""
        settings, today = self.preferences.settings, self._clock().astimezone().date()

        def caught_up(changes: Changes) -> None:
            if changes.areas:
                self.context.runner.changed.emit(changes)

        # A read: most portfolios lack nothing, and "Saving…" would be said of nothing.
        self.context.runner.read(lambda opened: opened.updates.catch_up(settings, today), caught_up)

    def _keep_place(self) -> None:
        # Of a sealed portfolio nothing is kept outside of it.
        address = "" if self.door.sealed else lasting(self.context.navigation.current)
        self.preferences.set(geometry=self.window.geometry_text(), last_address=address)

    def _bug(self, error: Exception) -> None:
        self.crashed(type(error), error, error.__traceback__)

    def crashed(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a bug and say in the window what can be done (an `excepthook`); the program goes on."""
        log.error("a bug", exc_info=(kind, error, trace))
        if not self._ended:
            self._tell_crash(PrivateFormatter().formatException((kind, error, trace)))

    def watch_for_crashes(self) -> None:
        """Tell of the fault that ended the run before, if one did, and watch for one in this run."""
        from clusterdesk.crash import CrashNote

        note = self._note = CrashNote(self.home)
        if places := note.take():
            log.error("the run before was ended by a fault\n%s", places)
            self._tell_crash(places, before=True)
        note.watch()

    def _tell_crash(self, places: str, *, before: bool = False) -> None:
        from clusterdesk.ui.details import version_lines

        release = self.context.explore.info().release
        details = "\n".join([*version_lines(release), places])
        self.window.show_crash(details, lambda: last_lines(self.home), before=before)

    def end(self) -> None:
        """Finish every write, close the portfolio and the catalog; a second time does nothing."""
        if self._ended:
            return
        self._ended = True
        # A page that is still being filled bit by bit stops when it is hidden.
        self.window.hide()
        self.door.close()
        self.out_of_reach.stop()
        self.context.runner.close()
        self._catalog.close()
        hide_ways(None)
        self.words.fall_silent()
        self.window.deleteLater()
        # A program that never came as far as its portfolio has lines to write as well.
        start_log(self.home)
        stop_log()
        if self._note is not None:
            self._note.end()


def mark(name: str) -> None:
    """Tell a bench how far the start has come, when it asked for that by the environment."""
    if os.environ.get(MARKS):
        sys.stdout.write(f"mark {name}\n")
        sys.stdout.flush()
        if os.environ.get(QUIT_AFTER) == name:
            QApplication.closeAllWindows()


def make_application() -> QApplication:
    """Return the one QApplication."""
    app = QApplication.instance() or QApplication(["clusterdesk", "-style", "fusion"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application runs in this process")
    app.setApplicationName("ClusterDesk")
    app.setApplicationDisplayName("ClusterDesk")
    app.setDesktopFileName("clusterdesk")
    return app


def run(
    home: Path | None,
    catalog: Path | None,
    language: Language | None,
    address: str = "",
    portfolio: Path | None = None,
) -> int:
    """Start the program and stay until its window is closed.

    Args:
        home: the folder of portfolios that was named, or None.
        catalog: the catalog that was named, or None.
        language: the language that was asked for, or None.
        address: what to show first, such as `career/29-1141.00`; empty for where the student was the last time.
        portfolio: the file to open; None for the usual choice.

    Returns:
        0, or 1 when the catalog cannot be opened, after a window has said why.
    """
    keep_early_lines()
    app = make_application()
    beside = places.beside()
    lab = find_lab(lab_places(beside))
    found = find_home(home, lab=lab, beside=beside)
    folder = found.path
    try:
        opened = Catalog.open(places.find_catalog(catalog))
    except ExpectedError as error:
        sys.stderr.write(f"{error}\n")
        start_log(folder)
        return show_catalog_problem(app, error, language or lab.lab.language)
    program = Program(app, folder, opened, language, lab=lab, keep_days=days_in(found, lab))
    sys.excepthook = program.crashed
    program.ready.connect(program.watch_for_crashes, Qt.ConnectionType.SingleShotConnection)
    program.start(address, portfolio)
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        program.end()


def show_catalog_problem(app: QApplication, error: ExpectedError, language: Language | None) -> int:
    """Show a window that says why there is no catalog, until it is closed. Returns 1."""
    from clusterdesk.ui.frame.problem import ProblemPage

    words = Words(app)
    words.speak(language or system_language())
    Theme(parent=app).apply(app)
    window = QMainWindow()
    window.setWindowTitle("ClusterDesk")
    window.resize(*SIZE)
    close = (QCoreApplication.translate("Program", "Close ClusterDesk"), window.close)
    window.setCentralWidget(
        ProblemPage(QCoreApplication.translate("Program", "The career catalog cannot be opened"), error, [close])
    )
    window.show()
    QTimer.singleShot(0, app, lambda: mark("catalog-problem"))
    app.exec()
    return 1
