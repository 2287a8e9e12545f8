"""The door: a sealed portfolio asks for its passphrase, is locked by hand and by time, and leaves nothing behind."""

import logging
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from clusterdesk.app import Program
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.settings import Settings
from clusterdesk.log import LOG_NAME, PrivateFormatter, start_log, stop_log
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.settings import load_settings, save_settings
from clusterdesk.ui import idle
from clusterdesk.ui.frame.problem import ProblemPage
from clusterdesk.ui.portfolio.finish import FinishDialog
from clusterdesk.ui.portfolio.recovery import RecoverDialog
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.portfolio.unlock import UnlockView
from clusterdesk.ui.portfolio.welcome import WelcomeView
from clusterdesk.ui.widgets import Confirm
from tests.stage import Started

PHRASE = "lamp river zebra"
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk(Started):
    """A program with a door."""

    @property
    def sheet(self) -> UnlockView:
        sheet = self.window.centralWidget()
        assert isinstance(sheet, UnlockView)
        return sheet

    def unlock(self, phrase: str) -> None:
        self.sheet.field.setFocus()
        self.sheet.field.clear()
        QTest.keyClicks(self.sheet.field, phrase)
        QTest.keyClick(self.sheet.field, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def start(qtbot, qapp, programs):
    """Start a program on a home folder."""

    def begin(home: Path, settings: Settings | None = None) -> Desk:
        if not (home / "settings.json").exists():
            save_settings(home, settings or Settings(language="en", theme="light"))
        program = Program(qapp, home, Catalog.open(find_catalog()))
        programs.append(program)
        program.start()
        return Desk(qtbot, program)

    return begin


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the sealed portfolio of Sample."""
    folder = tmp_path / "home"
    path = portfolios.create(folder, "Sample", 2029)
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        session.keeping.seal(PHRASE)
        session.close()
    return folder


def test_a_sealed_portfolio_asks_for_its_passphrase_before_anything_is_shown(start, home):
    desk = start(home)
    assert desk.sheet.field.hasFocus()
    assert "It is sealed with a passphrase." in desk.words()
    desk.unlock("")
    assert desk.sheet.row.error == "Type the passphrase."
    desk.unlock("zebra river lamp")
    assert "This is not the passphrase" in desk.sheet.row.error
    assert desk.sheet.field.hasFocus()
    desk.unlock(PHRASE)
    desk.opened()
    assert desk.frame.rail.person == "Sample"
    assert desk.frame.rail._person._state.text() == "Saved, sealed"


def test_after_five_wrong_ones_it_takes_a_while_until_the_next_try(start, home):
    desk = start(home)
    for _ in range(4):
        desk.unlock("wrong")
        assert desk.sheet.open_button.isEnabled()
    desk.unlock("wrong")
    assert not desk.sheet.open_button.isEnabled()
    assert "Wait 5 seconds before the next try." in desk.sheet.row.error
    # The right one does not help before the time is up.
    desk.unlock(PHRASE)
    assert isinstance(desk.window.centralWidget(), UnlockView)
    QTest.keyClicks(desk.sheet.field, "x")
    assert "Wait" in desk.sheet.row.error
    for _ in range(5):
        desk.sheet.waiting.tick()
    assert desk.sheet.open_button.isEnabled()
    assert "Wait" not in desk.sheet.row.error
    desk.unlock(PHRASE)
    desk.opened()


def typed_reason(desk: Desk) -> QPlainTextEdit:
    desk.program.context.navigation.open("goal/new")
    desk.settle()
    why = next(field for field in desk.window.findChildren(QPlainTextEdit) if field.isVisible())
    QTest.keyClicks(why, "Because")
    return why


def test_locked_by_key_it_closes_and_what_was_typed_waits_behind_the_sheet(start, home):
    desk = start(home)
    desk.unlock(PHRASE)
    desk.opened()
    why = typed_reason(desk)
    QTest.keyClick(why, Qt.Key.Key_L, CTRL)
    desk.settle()
    assert "It is locked. What you did is saved." in desk.words()
    assert not why.isVisible()
    path = portfolios.listed(home)[0].path
    assert not path.with_name(path.name + ".lock").exists()
    # Keys reach nothing behind the sheet.
    QTest.keyClick(desk.sheet.field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert desk.program.context.navigation.current == "goal/new"
    desk.unlock(PHRASE)
    desk.opened()
    assert why.isVisible()
    assert why.toPlainText() == "Because"


def test_closing_a_locked_window_asks_about_what_was_typed(start, home):
    desk = start(home)
    desk.unlock(PHRASE)
    desk.opened()
    typed_reason(desk)
    desk.program.door.lock()
    desk.settle()
    desk.window.close()
    question = QApplication.activeModalWidget()
    assert isinstance(question, Confirm)
    question.reject()
    assert desk.window.isVisible()


def test_locking_closes_dialogs_and_forgets_the_clipboard(start, home):
    desk = start(home)
    desk.unlock(PHRASE)
    desk.opened()
    desk.window.show_keys()
    assert QApplication.activeModalWidget() is not None
    QGuiApplication.clipboard().setText("my secret goal")
    desk.program.context.navigation.lock()
    desk.settle()
    assert QApplication.activeModalWidget() is None
    assert QGuiApplication.clipboard().text() == ""


def test_it_locks_by_itself_after_a_while(start, home, monkeypatch):
    monkeypatch.setattr(idle, "MINUTE", 0.05)
    desk = start(home, Settings(language="en", lock_minutes=5))
    desk.unlock(PHRASE)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), UnlockView) and bool(desk.window._behind))
    desk.settle()
    assert "It is locked" in desk.words()


def test_never_means_never_and_another_choice_holds_at_once(start, home):
    desk = start(home, Settings(language="en", lock_minutes=0))
    desk.unlock(PHRASE)
    desk.opened()
    timer = desk.program.door._idle._timer
    assert not timer.isActive()
    desk.program.preferences.set(lock_minutes=5)
    assert timer.isActive()
    assert timer.interval() == 5 * 60 * 1000
    desk.program.preferences.set(theme="dark")
    assert timer.isActive()
    desk.program.preferences.set(lock_minutes=0)
    assert not timer.isActive()


def test_the_first_touch_after_a_sleep_only_locks(start, home, monkeypatch):
    desk = start(home)
    desk.unlock(PHRASE)
    desk.opened()
    desk.program.context.navigation.open("goal/new")
    desk.settle()
    why = next(field for field in desk.window.findChildren(QPlainTextEdit) if field.isVisible())
    why.setFocus()
    QTest.keyClicks(why, "a")
    # The timer stood still while the computer slept for an hour.
    monkeypatch.setattr(idle, "time", lambda: datetime.now(UTC).timestamp() + 3600)
    QTest.keyClick(why, Qt.Key.Key_B)
    desk.settle()
    assert isinstance(desk.window.centralWidget(), UnlockView)
    assert why.toPlainText() == "a"


def test_an_unsealed_portfolio_is_never_locked(start, tmp_path):
    portfolios.create(tmp_path / "home", "Sample")
    desk = start(tmp_path / "home")
    desk.opened()
    QTest.keyClick(desk.window, Qt.Key.Key_L, CTRL)
    desk.settle()
    assert desk.window.frame is not None
    assert not desk.program.door._idle._timer.isActive()


def test_sealing_and_unsealing_while_it_is_open_holds_at_once(start, tmp_path):
    portfolios.create(tmp_path / "home", "Sample")
    desk = start(tmp_path / "home")
    desk.opened()
    desk.program.context.runner.submit(lambda session: session.keeping.seal(PHRASE))
    desk.settle()
    assert desk.frame.rail.sealed
    assert desk.program.door._idle._timer.isActive()
    desk.program.preferences.set(language="es")
    desk.settle()
    assert desk.frame.rail._person._state.text() == "Guardado, sellado"
    desk.program.context.runner.submit(lambda session: session.keeping.unseal(PHRASE))
    desk.settle()
    assert not desk.frame.rail.sealed
    assert not desk.program.door._idle._timer.isActive()


def test_from_the_sheet_another_portfolio_is_opened_or_begun(start, home, tmp_path, monkeypatch):
    other = portfolios.create(tmp_path / "stick", "Zoe")
    desk = start(home)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    desk.qtbot.mouseClick(desk.sheet.other_button, Qt.MouseButton.LeftButton)
    shelf = desk.window.centralWidget()
    assert isinstance(shelf, ShelfView)
    desk.qtbot.mouseClick(shelf.file_button, Qt.MouseButton.LeftButton)
    assert desk.window.centralWidget() is shelf
    desk.qtbot.mouseClick(shelf.cards[0], Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), UnlockView))
    desk.unlock(PHRASE)
    desk.opened()
    typed_reason(desk)
    desk.program.door.lock()
    desk.settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    desk.qtbot.mouseClick(desk.sheet.other_button, Qt.MouseButton.LeftButton)
    shelf = desk.window.centralWidget()
    assert isinstance(shelf, ShelfView)
    desk.qtbot.mouseClick(shelf.file_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.window.frame is not None and desk.frame.rail.person == "Zoe")
    desk.settle()
    # Nothing of the first student is left to go back to.
    assert desk.program.context.navigation.current == "home"
    assert not desk.program.context.navigation.can_back
    assert not desk.frame.unsaved()
    assert not desk.frame.rail.sealed


def test_a_new_portfolio_can_be_begun_from_the_sheet(start, home):
    desk = start(home)
    desk.qtbot.mouseClick(desk.sheet.new_button, Qt.MouseButton.LeftButton)
    assert isinstance(desk.window.centralWidget(), WelcomeView)


def test_a_fault_behind_the_passphrase_is_told_as_any_other(start, home):
    desk = start(home)
    path = portfolios.listed(home)[0].path
    kept = path.rename(path.with_name("moved"))
    desk.unlock(PHRASE)
    assert isinstance(desk.window.centralWidget(), ProblemPage)
    assert "is not there any more" in desk.words()
    kept.rename(path)
    page = desk.window.centralWidget()
    assert isinstance(page, ProblemPage)
    desk.qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), UnlockView))
    desk.unlock(PHRASE)
    desk.opened()


@pytest.mark.parametrize("sealed", [False, True])
def test_of_a_damaged_portfolio_without_backups_what_can_be_read_is_saved(start, tmp_path, sealed):
    home = tmp_path / "home"
    path = portfolios.create(home, "Sample")
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        session.goals.keep(
            GoalDraft("Become a nurse", "To help", steps=[f"step {number} " + "x" * 200 for number in range(99)])
        )
        if sealed:
            session.keeping.seal(PHRASE)
        session.close()
    for backup in path.with_suffix(".backups").iterdir():
        backup.unlink()
    content = bytearray(path.read_bytes())
    content[-4096:] = b"\xa5" * 4096
    path.write_bytes(content)
    path.with_name(path.name + ".lock").write_text("{}")
    desk = start(home)
    if sealed:
        desk.unlock(PHRASE)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ProblemPage), timeout=10_000)
    page = desk.window.centralWidget()
    assert isinstance(page, ProblemPage)
    assert page.buttons[1].text() == "Save what can be read"
    desk.qtbot.mouseClick(page.buttons[1], Qt.MouseButton.LeftButton)
    desk.opened()
    assert desk.frame.rail.person == "Sample"
    assert desk.frame.rail.sealed == sealed
    assert "What could be read was saved: " in desk.frame.fault.text()
    assert list(home.glob("Sample.damaged-*"))


# Nothing in clear


WORDS = ("quetzal", "saxophone", "marmalade")
"""Planted in a sealed portfolio."""


def in_clear(*folders: Path) -> list[str]:
    """Return the files in which a planted word stands in clear."""
    needles = [word.encode(code) for word in WORDS for code in ("utf-8", "utf-16-le")]
    found: list[str] = []
    for path in (path for folder in folders for path in folder.glob("**/*") if path.is_file()):
        content = path.read_bytes()
        found += [str(path)] if any(needle in content for needle in needles) else []
    return found


def finish(desk: Desk) -> str:
    """Copy something and leave for the shelf; return the title of the window on the way out."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    assert QGuiApplication.clipboard().text() == ""
    QGuiApplication.clipboard().setText("marmalade")
    desk.program.context.navigation.finish()
    desk.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    title = dialog.windowTitle()
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ShelfView))
    desk.settle()
    return title


@pytest.mark.expect_log("a bug")
def test_nothing_of_a_sealed_portfolio_stands_in_clear_on_the_disk(start, home, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    desk = start(home)
    desk.unlock(PHRASE)
    desk.opened()
    seen: list[str] = []

    def work(session: Session):
        changes = session.goals.keep(GoalDraft("quetzal", "saxophone", steps=("marmalade",)))
        session.keeping.back_up()
        seen.extend(in_clear(home, scratch))
        return changes

    def crash(session: Session):
        raise KeyError(session.goals.goals()[0].current.title, "saxophone")

    desk.program.context.runner.submit(work)
    desk.program.context.runner.read(crash, lambda _nothing: None)
    desk.settle()
    desk.program.context.navigation.open("explore")
    desk.settle()
    QTest.keyClick(desk.window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(desk.frame.top_bar.search.edit, "marmalade")
    desk.settle()
    QGuiApplication.clipboard().setText("quetzal")
    title = desk.window.windowTitle()
    desk.program.door.lock()
    desk.settle()
    desk.unlock(PHRASE)
    desk.opened()
    title += finish(desk)
    desk.window.close()
    desk.program.end()
    stop_log()
    assert "KeyError" in (home / LOG_NAME).read_text("utf-8")
    assert seen + in_clear(home, scratch) == []
    assert not any(word in title for word in WORDS)
    assert QGuiApplication.clipboard().text() == ""
    settings, _ = load_settings(home)
    assert settings.last_address == "home", "explore was left behind"
    # The words were there to be found.
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(portfolios.listed(home)[0].path, catalog, passphrase=PHRASE)
        assert session.goals.goals()[0].current.title == "quetzal"
        session.keeping.unseal(PHRASE)
        session.close()
    assert in_clear(home) != []


def test_a_portfolio_that_is_sealed_now_leaves_no_address_of_before(start, tmp_path):
    home = tmp_path / "home"
    portfolios.create(home, "Sample")
    last = str(portfolios.listed(home)[0].path)
    save_settings(home, Settings(language="en", last_portfolio=last, last_address="career/29-1141.00"))
    desk = start(home)
    desk.opened()
    desk.program.context.runner.submit(lambda session: session.keeping.seal(PHRASE))
    desk.settle()
    assert load_settings(home)[0].last_address == ""
    desk.window.close()
    assert load_settings(home)[0].last_address == ""


@pytest.mark.expect_log("a bug")
def test_the_log_tells_kind_and_place_of_a_crash_but_no_message(tmp_path):
    start_log(tmp_path)
    try:
        try:
            int("quetzal")
        except ValueError:
            logging.getLogger("clusterdesk.test").exception("a bug")
    finally:
        stop_log()
    text = (tmp_path / LOG_NAME).read_text("utf-8")
    assert "ValueError" in text
    assert "test_door.py" in text
    assert "quetzal" not in text


def test_no_exception_leaves_no_words():
    assert PrivateFormatter().formatException((None, None, None)) == ""


@pytest.fixture
def code(home: Path) -> str:
    """The code of the recovery sheet of the sealed portfolio."""
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(home / "Sample.clusterdesk", catalog, passphrase=PHRASE)
        groups = session.keeping.recovery_code(PHRASE)
        session.close()
    return " ".join(groups)


def code_asked(desk: Desk) -> RecoverDialog:
    desk.qtbot.mouseClick(desk.sheet.recovery_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecoverDialog)
    return dialog


def give(desk: Desk, dialog: RecoverDialog, code: str, passphrase: str, again: str | None = None) -> None:
    """Type everything anew and press Return."""
    dialog.code.setPlainText("")
    QTest.keyClicks(dialog.code, code)
    for field, text in ((dialog.new, passphrase), (dialog.again, passphrase if again is None else again)):
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    desk.settle()


def test_with_the_sheet_it_opens_once_under_a_new_passphrase(start, home, code):
    desk = start(home)
    dialog = code_asked(desk)
    desk.qtbot.waitUntil(dialog.code.hasFocus)
    give(desk, dialog, "", "short")
    assert [row.error for row in dialog.form.rows] == [
        "Type the code.",
        "Too short: it needs at least 8 characters.",
        "",
    ]
    give(desk, dialog, code, "quiet purple engine", "quiet purple")
    assert dialog.form.rows[2].error == "This is not the same as above."
    give(desk, dialog, ("1" if code[0] != "1" else "2") + code[1:], "quiet purple engine")
    assert dialog.problem.text() == "Group 1 of the code has a mistake. Change it and try again."
    give(desk, dialog, code.lower(), "quiet purple engine")
    desk.opened()
    assert desk.frame.rail.person == "Sample"
    assert "Your portfolio has a new passphrase. The recovery sheet is void" in desk.words()
    desk.program.door.lock()
    desk.settle()
    dialog = code_asked(desk)
    give(desk, dialog, code, "another long phrase")
    assert "This recovery code does not open" in dialog.problem.text()
    dialog.reject()
    desk.settle()
    desk.unlock(PHRASE)
    assert "This is not the passphrase" in desk.sheet.row.error
    desk.unlock("quiet purple engine")
    desk.opened()


def test_who_goes_away_while_the_code_is_tried_finds_the_outcome(start, home, code):
    desk = start(home)
    for typed, opens in ((code[::-1], False), (code, True)):
        dialog = code_asked(desk)
        dialog.code.setPlainText(typed)
        dialog.new.setText("quiet purple engine")
        dialog.again.setText("quiet purple engine")
        dialog.confirm_button.click()
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.settle()
        assert (desk.window.frame is not None) == opens
    desk.opened()


@pytest.mark.parametrize("sealed", [False, True])
def test_a_copy_from_a_stick_is_put_on_the_shelf_and_opened(start, home, tmp_path, monkeypatch, sealed):
    stick = portfolios.create(tmp_path / "stick", "Zoe")
    if sealed:
        with Catalog.open(find_catalog()) as catalog:
            session = Session.open(stick, catalog)
            session.keeping.seal(PHRASE)
            session.close()
    before = stick.read_bytes()
    portfolios.create(home, "Ben")
    desk = start(home)
    shelf = desk.window.centralWidget()
    assert isinstance(shelf, ShelfView)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    desk.qtbot.mouseClick(shelf.copy_button, Qt.MouseButton.LeftButton)
    assert desk.window.centralWidget() is shelf
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick), ""))
    desk.qtbot.mouseClick(shelf.copy_button, Qt.MouseButton.LeftButton)
    if sealed:
        desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), UnlockView))
        desk.unlock(PHRASE)
    desk.opened()
    assert desk.frame.rail.person == "Zoe"
    assert (home / "Zoe.clusterdesk").exists()
    assert stick.read_bytes() == before


def test_what_is_no_portfolio_is_not_put_on_the_shelf(start, home, tmp_path, monkeypatch):
    letter = tmp_path / "letter.clusterdesk"
    letter.write_text("Dear diary")
    portfolios.create(home, "Ben")
    desk = start(home)
    shelf = desk.window.centralWidget()
    assert isinstance(shelf, ShelfView)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(letter), ""))
    desk.qtbot.mouseClick(shelf.copy_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert isinstance(desk.window.centralWidget(), ProblemPage)
    assert "is not a ClusterDesk portfolio" in desk.words()
    assert len(portfolios.listed(home)) == 2


@pytest.mark.parametrize("told", ["by the system", "by the clocks"])
def test_a_computer_that_sleeps_is_locked_whatever_was_chosen_for_idle_minutes(start, home, told):
    desk = start(home, Settings(language="en", lock_minutes=0))
    desk.unlock(PHRASE)
    desk.opened()
    if told == "by the system":
        desk.program.door._idle.system.left.emit()
    else:
        desk.program.door._idle._slept -= 60.0
        desk.program.door._idle.look()
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), UnlockView))
    desk.settle()
    assert "It is locked" in desk.words()
    # Once more, while it is locked, changes nothing.
    desk.program.door._idle.system.left.emit()
    desk.settle()
    assert isinstance(desk.window.centralWidget(), UnlockView)


def test_one_that_another_computer_left_open_can_be_opened_where_it_lies(start, home, tmp_path, monkeypatch):
    stick = portfolios.create(tmp_path / "stick", "Zoe")
    lock = stick.with_name(stick.name + ".lock")
    lock.write_text('{"host": "LAB-12", "since": "2026-11-25T10:32:00+00:00", "pid": 7}')
    desk = start(home)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick), ""))
    desk.qtbot.mouseClick(desk.sheet.other_button, Qt.MouseButton.LeftButton)
    shelf = desk.window.centralWidget()
    assert isinstance(shelf, ShelfView)
    desk.qtbot.mouseClick(shelf.copy_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ProblemPage), timeout=10_000)
    desk.settle()
    page = desk.window.centralWidget()
    assert isinstance(page, ProblemPage)
    assert "was not closed (on LAB-12 since Nov 25, 2026" in desk.words()
    assert page.buttons[0].text() == "Open it where it lies"
    desk.qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    desk.opened()
    assert desk.frame.rail.person == "Zoe"
    desk.settle()
    assert "did not close properly" in desk.words()
