"""The sample student's path, played with real clicks and keys on Qt's offscreen platform, a picture of every screen.

It is what `clusterdesk --tour DIR` does: a proof on any machine, also one without a display, that the whole path works.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from clusterdesk.app import Program, make_application
from clusterdesk.core.interests import Area
from clusterdesk.core.language import Language
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.goals.calendar import CalendarButton
from clusterdesk.ui.goals.draft import DraftSteps
from clusterdesk.ui.journal.form import EntryForm
from clusterdesk.ui.paper.button import PaperButton
from clusterdesk.ui.planning.dialog import PlanDialog
from clusterdesk.ui.portfolio.seal_card import SealCard
from clusterdesk.ui.portfolio.seal_dialog import SealDialog
from clusterdesk.ui.portfolio.unlock import UnlockView
from clusterdesk.ui.widgets import IconButton, PrimaryButton, StepRow

PATIENCE = 20.0
"""Seconds until a screen that does not come is called missing."""
SIZE = (1366, 768)
KEYS: dict[Area, str] = {"R": "2", "I": "5", "A": "2", "S": "5", "E": "3", "C": "1"}
"""What the sample student answers, 1-5 by area: social and investigative."""

PASSPHRASE = "lamp river zebra moon"  # noqa: S105 - of a portfolio that lives as long as the tour
IN_CLEAR = b"SQLite format 3"
"""What a portfolio begins with that is not sealed."""

W = TypeVar("W", bound=QWidget)


class TourError(Exception):
    """The path could not be followed: something was not where a student would look for it."""


class Tour:
    """Plays the path on one home folder.

    Args:
        app: the application.
        catalog: where the catalog is.
        home: an empty folder for the portfolio.
        out: where the pictures go, and the files that a student saves; made when missing.
        language: the language of the window.
    """

    def __init__(self, app: QApplication, catalog: Path, home: Path, out: Path, language: Language) -> None:
        self._app = app
        self._catalog = catalog
        self._home = home
        self._out = out
        self._language: Language = language
        self._program = self._start()
        self.pictures: list[Path] = []

    def _start(self) -> Program:
        program = Program(self._app, self._home, Catalog.open(self._catalog), self._language)
        program.window.resize(*SIZE)
        program.start()
        program.window.activateWindow()
        QTest.qWaitForWindowActive(program.window)
        return program

    # Hands and eyes

    @property
    def _window(self) -> QWidget:
        return self._program.window

    def _until(self, seen: Callable[[], bool], what: str) -> None:
        end = monotonic() + PATIENCE
        while not seen():
            if monotonic() > end:
                raise TourError(f"{what} did not come")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def _settle(self) -> None:
        """Wait until the portfolio has answered everything that was asked of it, and what followed."""
        for _ in range(4):
            arrived: list[None] = []
            self._program.context.runner.read(lambda _session: None, arrived.append)
            self._until(lambda arrived=arrived: bool(arrived), "the portfolio's answer")
            self._app.processEvents()

    def _find(self, kind: type[W], text: str = "") -> W:
        """Return the first visible widget of a kind whose words or accessible name start with `text`."""

        def matches(widget: W) -> bool:
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            return widget.isVisible() and (words.startswith(text) or widget.accessibleName().startswith(text))

        found = [widget for widget in self._window.findChildren(kind) if matches(widget)]
        if not found:
            raise TourError(f"no {kind.__name__} “{text}” on {self._program.context.navigation.current}")
        return found[0]

    def _click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self._settle()

    def _keys(self, text: str) -> None:
        target = self._app.focusWidget() or self._window
        QTest.keyClicks(target, text)

    def _type(self, field: QWidget, text: str) -> None:
        """Type into a field, which has the focus from then on also where the system gives it to another window."""
        field.setFocus()
        QTest.keyClicks(field, text)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._app.focusWidget() or self._window, key, modifier)
        self._app.processEvents()

    def _dialog(self, kind: type[W]) -> W:
        """Return the dialog of a kind that is open."""
        self._until(lambda: isinstance(QApplication.activeModalWidget(), kind), f"the {kind.__name__}")
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            raise TourError(f"the {kind.__name__} went away")
        return dialog

    def _name_file(self, path: Path) -> None:
        """Type the name of a file into the dialog that asks for one."""
        dialog = self._dialog(QFileDialog)
        line = dialog.findChild(QLineEdit)
        if line is None:
            raise TourError("the dialog asks for no name")
        line.setText(str(path.absolute()))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self._settle()

    def _save_file(self, menu: QMenu, name: str, *marks: bytes) -> None:
        """Choose the last way of a menu, save a file by it, and look for what stands in every such file."""
        menu.actions()[-1].trigger()
        self._settle()
        path = self._out / name
        self._name_file(path)
        self._until(path.is_file, name)
        content = path.read_bytes()
        if not all(mark in content for mark in marks):
            raise TourError(f"{name} is not what it should be")

    def _go(self, address: str) -> None:
        self._program.context.navigation.open(address)
        self._settle()

    def _picture(self, name: str) -> None:
        self._app.processEvents()
        path = self._out / f"{len(self.pictures) + 1:02}-{name}.png"
        if not self._window.grab().save(str(path)):
            raise TourError(f"{path} could not be written")
        self.pictures.append(path)

    # The path

    def play(self) -> list[Path]:
        """Follow the path from the first start to the reopened portfolio. Returns the pictures, in order.

        Raises:
            TourError: a screen or a control on the way is missing.
        """
        self._out.mkdir(parents=True, exist_ok=True)
        try:
            for part in (
                self._first_start,
                self._explore,
                self._search,
                self._answer,
                self._keep_goal,
                self._plan,
                self._log,
                self._save_files,
                self._seal,
                self._reopen,
            ):
                part()
        finally:
            self._program.end()
        return self.pictures

    def _first_start(self) -> None:
        name = self._find(QLineEdit)
        name.setFocus()
        self._keys("Sample")
        self._picture("welcome")
        self._key(Qt.Key.Key_Return)
        self._until(lambda: self._program.window.frame is not None, "the portfolio")
        self._until(lambda: bool(self._frame.rail.person), "the name in the rail")
        self._settle()
        self._picture("home-first")

    @property
    def _frame(self) -> Frame:
        frame = self._program.window.frame
        if frame is None:
            raise TourError("there is no portfolio open")
        return frame

    def _explore(self) -> None:
        self._key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        self._settle()
        self._picture("explore")
        self._go("cluster/modern/healthcare-human-services")
        self._picture("cluster")
        table = self._find(QTableView)
        table.setFocus()
        self._key(Qt.Key.Key_Down)
        self._key(Qt.Key.Key_Return)
        self._settle()
        self._picture("career")

    def _search(self) -> None:
        self._key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self._keys("registered n")
        self._settle()
        self._picture("search")
        self._key(Qt.Key.Key_Down)
        self._key(Qt.Key.Key_Return)
        self._settle()

    def _answer(self) -> None:
        self._key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        self._settle()
        self._picture("assess")
        self._click(self._find(PrimaryButton))
        self._picture("intro")
        self._click(self._find(PrimaryButton))
        explore = self._program.context.explore
        for item in explore.questionnaire("interests-60").items:
            if item.order == 23:
                self._settle()
                self._picture("question")
            self._keys(KEYS[item.area])
            self._settle()
        self._until(lambda: self._program.context.navigation.current.startswith("results"), "the results")
        self._settle()
        self._picture("results")
        self._key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        self._settle()
        self._picture("explore-ranked")
        self._go("career/29-1141.00")
        self._picture("career-fit")

    def _keep_goal(self) -> None:
        self._go("goal/new/career/29-1141.00")
        why = self._find(QPlainTextEdit)
        why.setFocus()
        self._keys("I like to help people and to find out how the body works.")
        steps = self._find(DraftSteps)
        for step in ("Talk with a nurse", "Take Biology"):
            steps.findChildren(QLineEdit)[-2].setFocus()
            self._keys(step)
            self._key(Qt.Key.Key_Return)
        self._type(steps.lines()[1].due, "2030-05-01")
        self._picture("goal-new")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._until(lambda: not self._program.context.navigation.current.startswith("goal/new"), "the kept goal")
        self._settle()
        self._picture("goal")
        self._click(self._find(StepRow).check)
        self._picture("goal-step-done")
        self._go("home")
        self._picture("home")
        self._go("settings")
        self._picture("settings")

    def _plan(self) -> None:
        self._go("plan/new/course")
        dialog = self._dialog(PlanDialog)
        self._type(dialog.title, "Biology")
        self._click(dialog.confirm_button)
        self._picture("plan")

    def _log(self) -> None:
        """Write an entry with a file, and get the file back."""
        self._go("log/shadow/career/29-1141.00")
        form = self._find(EntryForm)
        self._type(form.title, "A day on the ward")
        file = self.pictures[0]
        self._click(form.files.add)
        self._name_file(file)
        self._picture("log")
        self._click(form.keep_button)
        self._until(lambda: self._program.context.navigation.current.startswith("journal"), "the kept entry")
        self._settle()
        self._picture("journal")
        buttons = self._window.findChildren(IconButton)
        self._click(next(button for button in buttons if file.name in button.accessibleName()))
        back = self._out / "file-of-entry.png"
        self._name_file(back)
        self._until(back.is_file, "the file of the entry")
        if back.read_bytes() != file.read_bytes():
            raise TourError("the file of the entry came back otherwise")
        back.unlink()

    def _save_files(self) -> None:
        self._go("goals")
        self._save_file(self._find(CalendarButton).menu_of_ways(), "goals.ics", b"BEGIN:VEVENT", b"END:VCALENDAR")
        self._go("summary")
        self._picture("summary")
        self._save_file(self._find(PaperButton).menu_of_ways(), "summary.pdf", b"%PDF-", b"%%EOF")

    def _seal(self) -> None:
        self._go("portfolio")
        self._picture("portfolio")
        self._click(self._find(SealCard).seal_button)
        dialog = self._dialog(SealDialog)
        for field in (dialog.new, dialog.again):
            self._type(field, PASSPHRASE)
        QTest.keyClick(dialog.sure, Qt.Key.Key_Space)
        self._click(dialog.confirm_button)
        if any(file.read_bytes().startswith(IN_CLEAR) for file in self._home.rglob("*.clusterdesk")):
            raise TourError("a file of the sealed portfolio can be read without the passphrase")

    def _reopen(self) -> None:
        self._program.end()
        self._program = self._start()
        unlock = self._find(UnlockView)
        self._type(unlock.field, PASSPHRASE)
        self._picture("unlock")
        QTest.keyClick(unlock.field, Qt.Key.Key_Return)
        self._until(lambda: self._program.window.frame is not None, "the unlocked portfolio")
        self._until(lambda: bool(self._frame.rail.person), "the name in the rail")
        self._settle()
        self._picture("home-reopened")


def run(catalog: Path, out: Path, language: Language | None) -> int:
    """Play the tour in a home of its own that is taken away afterwards.

    Returns:
        0, or 1 after a sentence about what was missing on the way.
    """
    app = make_application()
    with TemporaryDirectory(prefix="clusterdesk-tour-") as home:
        try:
            pictures = Tour(app, catalog, Path(home), out, language or "en").play()
        except TourError as error:
            sys.stderr.write(f"The tour stopped: {error}.\n")
            return 1
    sys.stdout.write("".join(f"{path}\n" for path in pictures))
    return 0
