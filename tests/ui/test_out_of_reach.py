"""A stick that is pulled out while its portfolio is open, as a student at the window meets it."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui import out_of_reach
from clusterdesk.ui.portfolio.finish import FinishDialog
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.widgets import Confirm
from tests.ui.test_door import PHRASE, Desk, start

__all__ = ["start"]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")

GONE = pytest.mark.expect_log("it is kept in memory")
LOST = pytest.mark.expect_log("what was done in memory is lost")


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def path(stick):
    return portfolios.create(stick, "Sample", 2029)


@pytest.fixture
def desk(start, path, tmp_path, monkeypatch) -> Desk:
    monkeypatch.setattr(out_of_reach, "EVERY_MS", 20)
    desk = start(tmp_path / "home")
    desk.program.door.open(path)
    desk.opened()
    keep(desk, "Nurse")
    return desk


def keep(desk, title):
    desk.program.context.runner.submit(lambda session: session.goals.keep(GoalDraft(title, "Because")))
    desk.settle()


def pull(desk, stick):
    stick.rename(stick.with_name("pocket"))
    keep(desk, "Pilot")


def plug(stick):
    stick.with_name("pocket").rename(stick)


def titles(path, passphrase=None):
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog, passphrase=passphrase)
        found = [goal.current.title for goal in session.goals.goals()]
        session.close()
    return found


@GONE
def test_it_is_told_above_the_page_and_everything_is_saved_when_the_stick_is_back(desk, stick, path, qtbot):
    assert not desk.frame.gone.isVisible()
    pull(desk, stick)
    assert desk.frame.gone.isVisible()
    assert "kept in memory only" in desk.words()
    keep(desk, "Cook")
    desk.program.preferences.set(language="es")
    desk.settle()
    assert desk.frame.gone.isVisible()
    desk.program.preferences.set(language="en")
    desk.settle()
    plug(stick)
    qtbot.waitUntil(lambda: not desk.frame.gone.isVisible())
    assert "Your portfolio is back, and everything is saved in it." in desk.words()
    desk.program.end()
    assert titles(path) == ["Nurse", "Pilot", "Cook"]


@GONE
@LOST
def test_closing_the_window_asks_first(desk, stick, path):
    pull(desk, stick)
    desk.window.close()
    question = QApplication.activeModalWidget()
    assert isinstance(question, Confirm)
    assert "in memory only" in desk.words()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert desk.window.isVisible()
    desk.window.close()
    QTest.mouseClick(QApplication.activeModalWidget().confirm_button, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()
    desk.program.end()
    plug(stick)
    assert titles(path) == ["Nurse"]


@GONE
@LOST
def test_leaving_for_the_shelf_asks_first_and_then_looks_no_more(desk, stick, path, qtbot):
    portfolios.create(desk.program.home, "Other")
    pull(desk, stick)
    desk.program.context.navigation.finish()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    assert "in memory only" in dialog.state.text()
    qtbot.waitUntil(dialog.copy_button.hasFocus)
    QTest.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "saved and closed" not in desk.words()
    assert isinstance(desk.window.centralWidget(), ShelfView)
    qtbot.waitUntil(lambda: not desk.program.out_of_reach._timer.isActive())
    plug(stick)
    assert titles(path) == ["Nurse"]


@GONE
@LOST
def test_a_copy_elsewhere_has_everything(desk, stick, tmp_path, monkeypatch):
    pull(desk, stick)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    QTest.mouseClick(desk.frame.gone.button, Qt.MouseButton.LeftButton)
    desk.settle()
    target = tmp_path / "elsewhere.clusterdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "elsewhere"), ""))
    desk.frame.gone.button.setFocus()
    QTest.keyClick(desk.frame.gone.button, Qt.Key.Key_Space)
    desk.settle()
    assert f"A copy with everything was saved: {target}" in desk.words()
    assert titles(target) == ["Nurse", "Pilot"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "copy"), ""))
    QTest.mouseClick(desk.frame.gone.button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "is not there any more" in desk.words()
    assert desk.frame.gone.isVisible()


@GONE
def test_a_sealed_one_is_not_locked_while_it_is_in_memory(desk, stick, path, qtbot):
    desk.program.context.runner.submit(lambda session: session.keeping.seal(PHRASE))
    desk.settle()
    pull(desk, stick)
    desk.program.context.navigation.lock()
    desk.settle()
    assert desk.frame.gone.isVisible()
    assert "save a copy elsewhere first" in desk.words()
    plug(stick)
    qtbot.waitUntil(lambda: not desk.frame.gone.isVisible())
    desk.settle()
    desk.program.end()
    assert titles(path, PHRASE) == ["Nurse", "Pilot"]


@GONE
def test_what_cannot_be_used_in_its_place_is_waited_for(desk, stick, path, qtbot):
    pull(desk, stick)
    stick.mkdir()
    path.write_text("something else")
    qtbot.waitUntil(lambda: desk.program.context.runner._callers != {})
    desk.settle()
    assert desk.frame.gone.isVisible()
    path.unlink()
    stick.rmdir()
    plug(stick)
    qtbot.waitUntil(lambda: not desk.frame.gone.isVisible())


@GONE
@pytest.mark.expect_log("what was done in memory was saved")
def test_what_is_in_memory_only_cannot_be_deleted(desk, stick, path):
    pull(desk, stick)
    desk.program.context.navigation.delete()
    assert QApplication.activeModalWidget() is None
    assert "in memory only" in desk.frame.fault.text()
    plug(stick)
    keep(desk, "Chef")
    assert path.exists()
