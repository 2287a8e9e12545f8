"""Who comes in: the first question, a passphrase, a portfolio that cannot be opened; and locking the door again."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from clusterdesk.core.changes import Action, Changes
from clusterdesk.core.errors import ExpectedError, LeftOpen, PassphraseNeeded, PortfolioDamaged, WrongPassphrase
from clusterdesk.core.notice import Notice
from clusterdesk.core.passphrase import wait_after
from clusterdesk.core.settings import Settings
from clusterdesk.core.student import Student
from clusterdesk.services.portfolio import SUFFIX, create, is_sealed, take_in
from clusterdesk.ui import formats
from clusterdesk.ui.clipboard import Copied
from clusterdesk.ui.context import Context
from clusterdesk.ui.gate import Gate
from clusterdesk.ui.idle import Idle
from clusterdesk.ui.navigation import HOME
from clusterdesk.ui.problems import advice_for, notice_text, problem_of
from clusterdesk.ui.window import Window, only_in_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterdesk.services.checkup import Repaired
    from clusterdesk.services.session import Session
    from clusterdesk.store.catalog import Catalog
    from clusterdesk.store.shelf import ShelfEntry
    from clusterdesk.ui.portfolio.recovery import RecoverDialog
    from clusterdesk.ui.portfolio.unlock import UnlockView
    from clusterdesk.ui.portfolio.welcome import WelcomeView
    from clusterdesk.ui.way_out import WayOut


class Door(QObject):
    """Opens portfolios on the database thread and shows what stands in the way.

    Args:
        app: the application.
        window: where everything is shown.
        context: the services.
        catalog: for the sessions.
        home: the folder where portfolios live.
        parent: the program.
    """

    entered = Signal()
    """The frame is being filled from a portfolio that is open now."""

    def __init__(
        self, app: QApplication, window: Window, context: Context, catalog: Catalog, home: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.home = home
        self.sealed = False
        self._window = window
        self.gate = Gate(window, context, self)
        self._context = context
        self._catalog = catalog
        self._path: Path | None = None
        self._sheet: UnlockView | None = None
        self._tries: dict[Path, int] = {}
        self._minutes = context.preferences.settings.lock_minutes
        self._copied = Copied(self)
        self._idle = Idle(app, window, self)
        self._idle.expired.connect(self.lock)
        context.navigation.finish_wanted.connect(self.finish)
        context.navigation.delete_wanted.connect(self.delete)
        context.navigation.lock_wanted.connect(self.lock)
        context.runner.changed.connect(self._after_change)
        context.preferences.changed.connect(self._settings_changed)

    # Coming in

    def shelf(self) -> None:
        """Show who works here; without any portfolio ask the first question."""
        self.show_shelf("")

    def show_shelf(self, told: str, kind: str = "good") -> None:
        """Show the shelf with what was done just now; `kind` as `Banner` has it."""
        from clusterdesk.ui.portfolio.shelf import ShelfView

        entries = self.gate.entries(self.home)
        if not entries and self.gate.may_begin:
            self._welcome(told, kind)
            return
        rules = self.gate.shelf_rules()
        sheet = ShelfView(self.home, entries, self._context.clock(), (told, kind), rules=rules)
        sheet.chosen.connect(self.open)
        sheet.new_wanted.connect(self.welcome)
        sheet.file_wanted.connect(self.choose)
        sheet.copy_wanted.connect(self.bring)
        sheet.delete_wanted.connect(self._delete_listed)
        self._window.show_sheet(sheet)

    @cached_property
    def _way_out(self) -> WayOut:
        """Leads out of a portfolio; imported when somebody wants to go, for a quick start."""
        from clusterdesk.ui import way_out

        return way_out.WayOut(self._window, self._context, self)

    def finish(self) -> None:
        """Lead out of the open portfolio."""
        self._way_out.finish()

    def delete(self) -> None:
        """Ask whether the open portfolio is to be deleted."""
        self._way_out.delete_open()

    def _delete_listed(self, entries: Sequence[ShelfEntry], entry: ShelfEntry | None) -> None:
        self._way_out.delete_listed(entries, entry)

    @property
    def path(self) -> Path | None:
        """The portfolio that is open or locked; None for none."""
        return self._path

    def clear_up(self) -> None:
        """Watch no more, and leave nothing in the clipboard that was copied here."""
        self._idle.stop()
        self._copied.forget()

    def forget(self) -> None:
        """Keep nothing of who was here; of a portfolio that is not of this computer not even where it lies."""
        context = self._context
        context.memory.forget()
        context.filters.clear()
        context.navigation.begin(HOME)
        if self._path is not None and not context.is_here(self._path):
            context.preferences.set(last_portfolio="")
        self._path = None
        self.sealed = False

    def wrong(self, path: Path) -> int:
        """Count a wrong passphrase; return the seconds to wait until the next try."""
        self._tries[path] = self._tries.get(path, 0) + 1
        return wait_after(self._tries[path])

    def welcome(self) -> None:
        """Ask the first question, and make a portfolio of the answer."""
        self._welcome("", "good")

    def _welcome(self, told: str, kind: str) -> None:
        from clusterdesk.ui.portfolio.welcome import Terms, WelcomeView

        if not self.gate.may_begin:
            self.shelf()
            return
        lab = Terms(self.gate.must_be_sealed, self.gate.is_shared, self._context.keep_days)
        sheet = WelcomeView(self.home, lab)
        sheet.named.connect(lambda name, year: self._make(sheet, name, year))
        if told:
            sheet.tell(told, kind)
        self._window.show_sheet(sheet)

    def _make(self, sheet: WelcomeView, name: str, year: int | None) -> None:
        try:
            path = create(self.home, name, year, passphrase=sheet.passphrase)
        except ExpectedError as error:
            sheet.show_error(problem_of(error), advice_for(error))
            return
        self.open(path, sheet.passphrase)

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Open a portfolio on the database thread and fill the window from it."""
        language = self._context.explore.language
        clock = self._context.clock
        self._context.memory.forget()
        self._context.filters.clear()

        def opener() -> Session:
            # Imported on the database thread, after the first paint: it is the slowest import of all.
            from clusterdesk.services.session import Session

            return Session.open(path, self._catalog, clock, language, passphrase=passphrase)

        self._context.runner.start(opener, self._opened, lambda error: self.refused(path, error, passphrase))

    def _opened(self, session: Session) -> None:
        path, notices = session.path, session.notices
        self._tries.pop(path, None)
        if self._context.wants_seal(path) and not session.sealed:
            self.gate.ask_for_seal(path.stem, lambda: self._enter(path, notices, sealed=True), self.shelf)
        else:
            self._enter(path, notices, sealed=session.sealed)

    def _enter(self, path: Path, notices: tuple[Notice, ...], *, sealed: bool) -> None:
        self.sealed = sealed
        other = self._path is not None and self._path != path
        self._path = path
        self._context.preferences.set(last_portfolio=str(path))
        if other:
            self._context.navigation.begin(HOME)
        self._context.runner.read(
            lambda opened: opened.profile.read(), lambda student: self._fill(student, notices, other)
        )

    def _fill(self, student: Student, notices: tuple[Notice, ...], other: bool) -> None:
        self._sheet = None
        frame = None if other else self._window.frame or self._window.uncover()
        frame = frame or self._window.show_frame()
        frame.rail.set_sealed(self.sealed)
        frame.open_for(student.name)
        for notice in notices:
            frame.tell(notice_text(notice))
        if self._path is not None:
            self.gate.tell_kept(self._path)
        self._watch()
        self.entered.emit()

    # What stands in the way

    def refused(self, path: Path, error: ExpectedError, passphrase: str | None = None) -> None:
        """Show why a portfolio cannot be opened, with the ways on; ask for the passphrase of a sealed one."""
        if isinstance(error, PassphraseNeeded):
            self.ask(path)
        elif isinstance(error, WrongPassphrase) and self._sheet is not None:
            self._sheet.refuse(self.wrong(path))
        else:
            self._show_problem(path, error, passphrase)

    def ask(self, path: Path, *, locked: bool = False) -> None:
        """Ask for the passphrase of a sealed portfolio."""
        from clusterdesk.ui.portfolio.unlock import UnlockView

        self._sheet = UnlockView(path.stem, locked=locked, new=self.gate.may_begin)
        self._sheet.given.connect(lambda passphrase: self.open(path, passphrase))
        self._sheet.other_wanted.connect(self.shelf)
        self._sheet.new_wanted.connect(self.welcome)
        self._sheet.recovery_wanted.connect(lambda: self._ask_for_code(path))
        if locked:
            self._window.cover(self._sheet)
        else:
            self._window.show_sheet(self._sheet)

    def _ask_for_code(self, path: Path) -> None:
        from clusterdesk.ui.portfolio.recovery import RecoverDialog

        dialog = RecoverDialog(path.stem, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda: self._recover(path, dialog))
        dialog.open()

    def _recover(self, path: Path, dialog: RecoverDialog) -> None:
        """Open a portfolio with the code of its recovery sheet; what is wrong with it is told in the dialog."""
        language, clock = self._context.explore.language, self._context.clock
        code, passphrase = dialog.typed

        def opener() -> Session:
            from clusterdesk.services.session import Session

            return Session.recover(path, self._catalog, clock, language, code=code, passphrase=passphrase)

        def opened(session: Session) -> None:
            if isValid(dialog):
                dialog.accept()
            self._opened(session)
            self._context.runner.read(lambda _opened: None, lambda _nothing: self._tell_recovered())

        def refused(error: ExpectedError) -> None:
            if isValid(dialog):
                dialog.refuse(error)

        self._context.runner.start(opener, opened, refused)

    def _tell_recovered(self) -> None:
        if self._window.frame is not None:
            text = self.tr("Your portfolio has a new passphrase. The recovery sheet is void: throw it away.")
            self._window.frame.tell(text)

    def _show_problem(self, path: Path, error: ExpectedError, passphrase: str | None) -> None:
        from clusterdesk.ui.frame.problem import ProblemPage

        again = self.tr("Open it where it lies") if isinstance(error, LeftOpen) else self.tr("Try again")
        ways_on = [
            (again, lambda: self.open(path)),
            (self.tr("Open another portfolio"), self.shelf),
            *([(self.tr("Start a new portfolio"), self.welcome)] if self.gate.may_begin else []),
            (self.tr("Close ClusterDesk"), self._window.close),
        ]
        if isinstance(error, PortfolioDamaged):
            ways_on.insert(1, (self.tr("Save what can be read"), lambda: self.repair(path, passphrase)))
        self._window.show_sheet(ProblemPage(self.tr("This portfolio cannot be opened"), error, ways_on))

    def repair(self, path: Path, passphrase: str | None) -> None:
        """Save what can be read of a damaged portfolio into a new file in its place, and open that."""
        language, clock = self._context.explore.language, self._context.clock
        done: list[Repaired] = []

        def opener() -> Session:
            from clusterdesk.services.checkup import repair
            from clusterdesk.services.session import Session

            done.append(repair(path, clock, passphrase))
            return Session.open(path, self._catalog, clock, language, passphrase=passphrase)

        def opened(session: Session) -> None:
            self._opened(session)
            self._context.runner.read(lambda _opened: None, lambda _nothing: self._tell_repaired(done[0]))

        self._context.runner.start(opener, opened, lambda error: self.refused(path, error, passphrase))

    def _tell_repaired(self, done: Repaired) -> None:
        if self._window.frame is not None:
            text = self.tr("What could be read was saved: {count} records. The damaged file was kept as {path}.")
            self._window.frame.tell(text.format(count=formats.count(done.records), path=done.kept))

    def choose(self) -> None:
        """Let the person choose a file to open."""
        path = self._chosen(self.tr("Open a portfolio"))
        if path is not None:
            self.open(path)

    def bring(self) -> None:
        """Let the person choose a file, put a copy of it on the shelf, and open that."""
        source = self._chosen(self.tr("Put a copy on this computer"))
        if source is None:
            return
        try:
            sealed = not self.gate.must_be_sealed or is_sealed(source)
        except ExpectedError as error:
            self.refused(source, error)
            return
        if sealed:
            self._bring(source)
        else:
            self.gate.ask_for_copy(source.stem, lambda passphrase: self._bring(source, passphrase), self.shelf)

    def _bring(self, source: Path, passphrase: str | None = None) -> None:
        language, clock = self._context.explore.language, self._context.clock
        made: list[Path] = []

        def opener() -> Session:
            from clusterdesk.services.session import Session

            made.append(take_in(self.home, source, passphrase, clock=clock))
            return Session.open(made[0], self._catalog, clock, language, passphrase=passphrase)

        self._context.runner.start(opener, self._opened, lambda error: self.refused(made[0] if made else source, error))

    def _chosen(self, title: str) -> Path | None:
        kinds = self.tr("ClusterDesk portfolios") + f" (*{SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self.home), kinds)
        return Path(name) if name else None

    # Locking

    def lock(self) -> None:
        """Close a sealed portfolio and ask for its passphrase; what was typed in forms stays behind the sheet."""
        if not self.sealed or self._path is None or self._window.frame is None:
            return
        if self._window.frame.in_memory:
            # Locking closes the portfolio, and with it what is in memory only.
            self._window.frame.tell(only_in_memory(), "warn")
            return
        self.clear_up()
        active = QApplication.activeWindow() is not None
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        self.ask(self._path, locked=True)
        if active:
            # Not every system gives the focus back from a dialog that was closed; another program's is left alone.
            self._window.activateWindow()
        self._context.runner.leave()

    def close(self) -> None:
        """Watch no more, and leave nothing of a sealed portfolio in the clipboard."""
        self._idle.stop()
        if self.sealed:
            self._copied.forget()

    def _watch(self) -> None:
        if self.sealed:
            self._idle.watch(self._minutes)
        else:
            self._idle.stop()

    def _after_change(self, changes: Changes) -> None:
        if changes.action not in (Action.SEAL, Action.UNSEAL):
            return
        self.sealed = changes.action is Action.SEAL
        if self._window.frame is not None:
            self._window.frame.rail.set_sealed(self.sealed)
        if self.sealed:
            self._context.preferences.set(last_address="")
        self._watch()

    def _settings_changed(self, settings: Settings) -> None:
        if settings.lock_minutes != self._minutes:
            self._minutes = settings.lock_minutes
            self._watch()
