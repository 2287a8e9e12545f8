"""Finishing on a shared computer: everything is saved, what stays is told, a copy is offered, then the shelf."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget

from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store import backups
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.portfolio.finish import FinishDialog
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.portfolio.unlock import UnlockView
from clusterdesk.ui.portfolio.welcome import WelcomeView
from tests.ui.test_door import PHRASE, Desk, start

__all__ = ["start"]

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def home(tmp_path):
    portfolios.create(tmp_path / "home", "Sample", 2029)
    return tmp_path / "home"


@pytest.fixture
def desk(start, home) -> Desk:
    desk = start(home)
    desk.opened()
    return desk


def keep(desk: Desk, title: str) -> None:
    desk.program.context.runner.submit(lambda session: session.goals.keep(GoalDraft(title, "Because")))
    desk.settle()


def finish(desk: Desk) -> FinishDialog:
    """Begin to leave, by keys."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_L, CTRL | SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    desk.settle()
    return dialog


def shelf(desk: Desk) -> ShelfView:
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ShelfView))
    desk.settle()
    sheet = desk.window.centralWidget()
    assert isinstance(sheet, ShelfView)
    return sheet


def test_two_keys_save_back_up_close_and_lead_to_the_shelf(desk, home):
    keep(desk, "Nurse")
    QTest.keyClick(desk.window, Qt.Key.Key_4, ALT)
    path = portfolios.listed(home)[0].path
    assert not backups.listed(path)
    dialog = finish(desk)
    (made,) = backups.listed(path)
    assert dialog.state.text().startswith("Everything is saved. The newest backup is of")
    assert "backups (1). They are not sealed" in dialog.stays.text()
    assert dialog.confirm_button.hasFocus()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    sheet = shelf(desk)
    assert "The portfolio of Sample is saved and closed." in desk.words()
    assert desk.window.focusWidget() is sheet.cards[0]
    assert not list(home.glob("*.lock"))
    assert backups.listed(path) == (made,)
    # Nothing of the student is left in the window.
    assert desk.program.context.navigation.current == "home"
    assert not desk.program.context.navigation.can_back
    desk.window.activateWindow()
    desk.qtbot.waitUntil(sheet.cards[0].hasFocus)
    QTest.keyClick(desk.window, Qt.Key.Key_L, CTRL | SHIFT)
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(sheet.cards[0], Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.person == "Sample"


def test_escape_stays(desk):
    dialog = finish(desk)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.frame.rail.person == "Sample"
    assert QApplication.activeModalWidget() is None


def test_from_the_portfolio_page_and_from_the_person_in_the_rail(desk):
    desk.program.context.navigation.open("portfolio")
    desk.settle()
    desk.qtbot.mouseClick(desk.frame.pages.currentWidget().finish, Qt.MouseButton.LeftButton)
    desk.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    assert "There" not in dialog.state.text()
    assert dialog.state.text() == "Everything is saved."
    desk.qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    desk.settle()
    person = desk.frame.rail._person
    assert "Finish and leave (Ctrl Shift L)" in person.accessibleDescription()
    desk.qtbot.mouseClick(person, Qt.MouseButton.LeftButton)
    desk.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    shelf(desk)


def test_a_sealed_one_stays_sealed_and_asks_again(start, home):
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(portfolios.listed(home)[0].path, catalog)
        session.keeping.seal(PHRASE)
        session.close()
    desk = start(home)
    desk.unlock(PHRASE)
    desk.opened()
    dialog = finish(desk)
    assert "sealed: they open only with your passphrase" in dialog.stays.text()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    sheet = shelf(desk)
    assert "sealed" in sheet.cards[0].accessibleDescription()
    assert not desk.program.door.sealed
    assert not desk.program.door._idle._timer.isActive()
    QTest.keyClick(sheet.cards[0], Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), UnlockView))


def test_what_was_copied_here_is_taken_out_of_the_clipboard(desk):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("my goal")
    QTest.keyClick(finish(desk).confirm_button, Qt.Key.Key_Return)
    shelf(desk)
    assert clipboard.text() == ""


@pytest.mark.parametrize("address", ["goal/new", "log"])
def test_what_was_typed_and_not_kept_is_asked_about(desk, address):
    desk.program.context.navigation.open(address)
    desk.settle()
    text = next(field for field in desk.window.findChildren(QPlainTextEdit) if field.isVisible())
    QTest.keyClicks(text, "Because")
    # From another page it is asked about as well: an entry waits there, a goal asks at once.
    if address == "log":
        QTest.keyClick(desk.window, Qt.Key.Key_1, ALT)
        desk.settle()
    dialog = finish(desk)
    (banner,) = dialog.typed
    assert ("journal" if address == "log" else "goal") in banner.text()
    assert banner.button.hasFocus()
    assert dialog.confirm_button.text() == "Leave without it"
    QTest.keyClick(banner.button, Qt.Key.Key_Space)
    desk.settle()
    assert desk.program.context.navigation.current == address
    assert text.isVisible()
    assert text.toPlainText() == "Because"
    dialog = finish(desk)
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    sheet = shelf(desk)
    QTest.keyClick(sheet.cards[0], Qt.Key.Key_Return)
    desk.opened()
    assert not desk.frame.unsaved()


def test_a_copy_for_the_stick_is_written_before_one_leaves(desk, tmp_path, monkeypatch):
    dialog = finish(desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    desk.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert dialog.confirm_button.isEnabled()
    missing = tmp_path / "pulled out" / "Sample.clusterdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(missing), ""))
    desk.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert not dialog.confirm_button.isEnabled()
    desk.settle()
    assert "is not there any more" in dialog.copied.text()
    proposed: list[str] = []
    stick = tmp_path / "stick"
    stick.mkdir()

    def choose(_parent, _title, name, _kinds):
        proposed.append(name)
        return str(stick / "Sample"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    desk.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert proposed[0].endswith("Sample.clusterdesk")
    assert "A copy was saved: " in dialog.copied.text()
    assert (stick / "Sample.clusterdesk").exists()
    assert dialog.confirm_button.hasFocus()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    shelf(desk)


def test_one_that_lies_on_a_stick_leaves_nothing_here(start, tmp_path, home):
    path = portfolios.create(tmp_path / "stick", "Zoe")
    desk = start(home, Settings(language="en", ask_who=True))
    desk.program.door.open(path)
    desk.opened()
    assert desk.program.preferences.settings.last_portfolio
    dialog = finish(desk)
    assert "then nothing stays here" in dialog.stays.text()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    shelf(desk)
    assert desk.program.preferences.settings.last_portfolio == ""
    assert b"Zoe" not in (home / "settings.json").read_bytes()


def test_without_a_backup_it_says_so_and_one_can_leave_all_the_same(desk, home):
    keep(desk, "Nurse")
    path = portfolios.listed(home)[0].path
    backups.folder_of(path).write_text("no folder")
    dialog = finish(desk)
    assert dialog.state.text().startswith("What you did is saved, but no backup was made.")
    assert dialog.confirm_button.hasFocus()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Escape)
    desk.settle()
    backups.folder_of(path).unlink()


def test_with_no_portfolio_on_the_shelf_the_first_question_comes(start, tmp_path, home):
    path = portfolios.create(tmp_path / "stick", "Zoe")
    desk = start(home, Settings(language="en", ask_who=True))
    desk.program.door.open(path)
    desk.opened()
    desk.program.door.home = tmp_path / "empty"
    QTest.keyClick(finish(desk).confirm_button, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), WelcomeView))


def test_where_a_school_deletes_what_nobody_uses_that_is_said(context, settle, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = FinishDialog(replace(context, keep_days=60), parent=window)
    settle()
    assert "Your school deletes them when nobody opens the portfolio for 60 days." in dialog.stays.text()
