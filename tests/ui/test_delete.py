"""Deleting a portfolio with its backups: from its page and from the shelf, by its name, and a passphrase if sealed."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.portfolio.delete import DeleteDialog
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.portfolio.welcome import WelcomeView
from tests.ui.test_door import PHRASE, Desk, start

__all__ = ["start"]


@pytest.fixture
def home(tmp_path):
    """The unsealed portfolio of Sample, with a backup, and the sealed one of Zoe."""
    folder = tmp_path / "home"
    with Catalog.open(find_catalog()) as catalog:
        for name in ("Sample", "Zoe"):
            session = Session.open(portfolios.create(folder, name), catalog)
            session.goals.keep(GoalDraft("Nurse", "Because"))
            session.keeping.back_up()
            if name == "Zoe":
                session.keeping.seal(PHRASE)
            session.close()
    return folder


def names(home) -> list[str]:
    return sorted(path.name for path in home.iterdir() if path.name.startswith(("Sample", "Zoe")))


def dialog_of(desk: Desk) -> DeleteDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DeleteDialog)
    return dialog


def shelf(desk: Desk) -> ShelfView:
    desk.settle()
    sheet = desk.window.centralWidget()
    assert isinstance(sheet, ShelfView)
    return sheet


def card(desk: Desk, name: str):
    (found,) = [card for card in shelf(desk).cards if card.accessibleName() == name]
    return found


def test_the_open_one_goes_after_its_name_is_typed(start, home):
    desk = start(home)
    desk.qtbot.mouseClick(card(desk, "Sample"), Qt.MouseButton.LeftButton)
    desk.opened()
    desk.program.context.navigation.open("portfolio")
    desk.settle()
    page = desk.frame.pages.currentWidget()
    desk.qtbot.mouseClick(page.delete_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(desk)
    assert dialog.typed.hasFocus() or dialog.focusWidget() is dialog.typed
    assert not dialog.phrase.isVisible()
    QTest.keyClicks(dialog.typed, "Zoe")
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert dialog.form.rows[0].error == "This is not its name."
    assert "Sample.clusterdesk" in names(home)
    dialog.typed.clear()
    QTest.keyClicks(dialog.typed, " sample ")
    assert not dialog.form.rows[0].error
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ShelfView))
    desk.settle()
    assert "The portfolio of Sample was deleted, with its backups (1)." in desk.words()
    assert names(home) == ["Zoe.backups", "Zoe.clusterdesk"]
    assert [card.accessibleName() for card in shelf(desk).cards] == ["Zoe"]
    assert desk.program.preferences.settings.last_portfolio == ""


def test_from_the_shelf_by_keys_alone(start, home):
    desk = start(home)
    marked = card(desk, "Sample")
    marked.setFocus()
    QTest.keyClick(marked, Qt.Key.Key_Delete)
    dialog = dialog_of(desk)
    assert dialog.name == "Sample"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Sample.clusterdesk" in names(home)
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(marked, Qt.Key.Key_Delete)
    dialog = dialog_of(desk)
    QTest.keyClicks(dialog.typed, "Sample")
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    desk.settle()
    assert names(home) == ["Zoe.backups", "Zoe.clusterdesk"]
    assert "was deleted" in desk.words()


def test_a_sealed_one_asks_for_its_passphrase_and_wrong_ones_slow_down(start, home):
    desk = start(home)
    desk.qtbot.mouseClick(shelf(desk).delete_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(desk)
    assert dialog.which is not None
    dialog.which.setCurrentText("Zoe")
    assert dialog.phrase.isVisible()
    QTest.keyClicks(dialog.typed, "Zoe")
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert dialog.form.rows[-1].error == "Type the passphrase."
    for number in range(5):
        dialog.phrase.clear()
        QTest.keyClicks(dialog.phrase, f"wrong {number}")
        QTest.keyClick(dialog.phrase, Qt.Key.Key_Return)
        desk.settle()
        assert "This passphrase does not open" in dialog.problem.text()
    assert "Wait 5 seconds before the next try." in dialog.problem.text()
    assert not dialog.confirm_button.isEnabled()
    for _ in range(5):
        dialog._wait.tick()
    dialog.phrase.clear()
    QTest.keyClicks(dialog.phrase, PHRASE)
    QTest.keyClick(dialog.phrase, Qt.Key.Key_Return)
    desk.settle()
    assert names(home) == ["Sample.backups", "Sample.clusterdesk"]


def test_what_was_said_of_one_portfolio_is_not_said_of_another(start, home):
    desk = start(home)
    desk.qtbot.mouseClick(shelf(desk).delete_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(desk)
    assert dialog.which is not None
    dialog.which.setCurrentText("Zoe")
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert dialog.form.first_error() is not None
    dialog.which.setCurrentText("Sample")
    assert dialog.form.first_error() is None
    assert not dialog.phrase.isVisible()
    dialog.reject()


def test_after_the_last_one_the_first_question_comes(start, tmp_path):
    portfolios.create(tmp_path / "home", "Sample")
    desk = start(tmp_path / "home", Settings(language="en", ask_who=True))
    desk.qtbot.mouseClick(shelf(desk).delete_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(desk)
    assert dialog.which is None
    QTest.keyClicks(dialog.typed, "Sample")
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert isinstance(desk.window.centralWidget(), WelcomeView)
    assert "The portfolio of Sample was deleted, with its backups (0)." in desk.words()


def test_one_that_cannot_be_deleted_is_told_in_the_dialog(start, home):
    desk = start(home)
    desk.qtbot.mouseClick(shelf(desk).delete_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(desk)
    name = dialog.name
    path = dialog.path
    moved = path.rename(path.with_name("moved"))
    QTest.keyClicks(dialog.typed, name)
    if dialog.phrase.isVisible():
        QTest.keyClicks(dialog.phrase, PHRASE)
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "is not there any more" in dialog.problem.text()
    assert dialog.confirm_button.isEnabled()
    moved.rename(path)
    dialog.reject()


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="folders are protected otherwise there")
def test_an_open_one_that_cannot_be_deleted_is_closed_and_the_shelf_says_why(start, home):
    desk = start(home)
    desk.qtbot.mouseClick(card(desk, "Sample"), Qt.MouseButton.LeftButton)
    desk.opened()
    desk.program.context.navigation.delete()
    dialog = dialog_of(desk)
    path = dialog.path
    kept = path.with_name("kept")
    QTest.keyClicks(dialog.typed, "Sample")
    # It goes away under the hands of the program.
    path.rename(kept)
    desk.qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ShelfView))
    desk.settle()
    assert "is not there any more" in desk.words()
    kept.rename(path)
