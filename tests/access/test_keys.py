"""The keys of the program: one table makes them, one sheet lists them."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from clusterdesk.ui.frame.keys_sheet import KeysSheet
from clusterdesk.ui.shortcuts import KEY_NAMES, SHORTCUTS, key_text
from clusterdesk.ui.widgets import KeyCap
from tests.access.desk import FILLED, Desk
from tests.access.keyboard import press, told

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ADDRESSES = ("home", "explore", "assess", "goals")
pytestmark = pytest.mark.parametrize("desk", ["filled"], indirect=True)


def type_keys(desk: Desk, keys: str) -> None:
    """Press a shortcut as it is written in the table."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(desk.window.focusWidget() or desk.window, combination.key(), combination.keyboardModifiers())
    desk.settle()


def current(desk: Desk) -> str:
    return desk.program.context.navigation.current


def sheet_of(desk: Desk) -> KeysSheet | None:
    desk.settle()
    return next((sheet for sheet in desk.window.findChildren(KeysSheet) if sheet.isVisible()), None)


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_key_of_a_view_opens_it_and_the_key_back_leads_back(desk: Desk, address):
    desk.visit("settings")
    entry = next(entry for entry in SHORTCUTS if entry.action == address)
    for keys in entry.keys:
        type_keys(desk, keys)
        assert current(desk) == address
    for keys in next(entry.keys for entry in SHORTCUTS if entry.action == "back"):
        type_keys(desk, keys)
        assert current(desk) == "settings"
        type_keys(desk, "Alt+Right")
        assert current(desk) == address


def test_every_key_is_bound_once(desk: Desk):
    keys = [keys for entry in SHORTCUTS if entry.action for keys in entry.keys]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(text).isEmpty() for text in keys)


@pytest.mark.parametrize("keys", ["?"])
def test_the_sheet_lists_every_key_and_escape_closes_it(desk: Desk, keys):
    desk.look(language="en")
    desk.visit("home")
    desk.window.setFocus()
    type_keys(desk, keys)
    sheet = sheet_of(desk)
    assert sheet is not None
    caps = [cap.text() for cap in sheet.findChildren(KeyCap)]
    assert caps == [key_text(keys) for entry in SHORTCUTS for keys in entry.keys]
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert [entry.text for entry in SHORTCUTS if entry.text not in words] == []
    assert told(sheet.focusWidget()).name == "Close"
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Escape)
    assert sheet_of(desk) is None


def test_letters_typed_into_a_field_are_no_shortcuts(desk: Desk):
    desk.visit("home")
    type_keys(desk, "Ctrl+K")
    edit = desk.window.frame.top_bar.search.edit
    assert edit.hasFocus()
    QTest.keyClicks(edit, "nurse")
    QTest.keyClick(edit, Qt.Key.Key_Question, SHIFT)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "nurs"
    assert sheet_of(desk) is None
    assert current(desk) == "home"
    edit.clear()


def test_backspace_in_a_form_deletes_and_does_not_leave(desk: Desk):
    desk.visit("goal/new")
    why = next(area for area in desk.page.findChildren(QPlainTextEdit) if area.isVisible())
    why.setFocus()
    QTest.keyClicks(why, "abc")
    QTest.keyClick(why, Qt.Key.Key_Backspace)
    desk.settle()
    assert why.toPlainText() == "ab"
    assert current(desk) == "goal/new"
    why.clear()
    desk.visit("goals")


def test_backspace_at_a_question_is_the_question_before(desk: Desk):
    page = desk.visit(FILLED["question"])
    text = page._ask.question.label.text()
    press(Qt.Key.Key_Backspace)
    desk.settle()
    assert current(desk).startswith("question/")
    assert page._ask.question.label.text() != text


def test_undo_and_redo_of_the_table(desk: Desk):
    desk.visit("goals")
    titles: list[list[str]] = []

    def read() -> list[str]:
        desk.program.context.runner.read(
            lambda session: [goal.current.title for goal in session.goals.goals()], titles.append
        )
        desk.settle()
        return titles[-1]

    before = read()
    goal: list[str] = []
    desk.program.context.runner.read(lambda session: session.goals.goals()[0].uuid, goal.append)
    desk.settle()
    desk.program.context.runner.submit(lambda session: session.goals.delete(goal[0]))
    after = read()
    assert len(after) == len(before) - 1
    desk.window.setFocus()
    type_keys(desk, "Ctrl+Z")
    assert sorted(read()) == sorted(before)
    for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
        type_keys(desk, keys)
        assert sorted(read()) == sorted(after)
        type_keys(desk, "Ctrl+Z")
    desk.window.frame.toast.dismiss()


def test_a_sheet_in_place_of_the_frame_has_help_but_no_views(desk: Desk):
    desk.visit("home")
    desk.sheet("welcome")
    type_keys(desk, "Alt+2")
    type_keys(desk, "Ctrl+K")
    assert current(desk) == "home"
    type_keys(desk, "F1")
    sheet = sheet_of(desk)
    assert sheet is not None
    sheet.close()
    desk.frame_again()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac prints its own signs")
def test_caps_say_what_is_printed_on_the_keys(desk: Desk, language):
    desk.look(language=language)
    assert [cap.text() for cap in desk.window.frame.top_bar.findChildren(KeyCap)] == ["Ctrl K"]
    assert key_text("Alt+Left") == "Alt ←"
    assert key_text("Ctrl+Shift+Z").startswith("Ctrl ")
    assert all(key_text(name) for name in KEY_NAMES)


def test_back_leads_to_where_the_page_was_left(desk: Desk):
    desk.look((1024, 600), language="en")
    page = desk.visit("career/29-1141.00")
    page.verticalScrollBar().setValue(200)
    desk.visit("career/27-2011.00")
    assert page.verticalScrollBar().value() == 0
    press(Qt.Key.Key_Left, ALT)
    desk.settle()
    assert page.title() == "Registered Nurses"
    assert page.verticalScrollBar().value() == 200
    # A person who scrolls is left in peace.
    page.verticalScrollBar().triggerAction(page.verticalScrollBar().SliderAction.SliderToMinimum)
    desk.look((1100, 640))
    assert page.verticalScrollBar().value() == 0
    desk.look()


def test_a_resized_window_still_shows_the_same(desk: Desk):
    desk.look(language="en")
    page = desk.visit("cluster/modern/education")
    view = page.table.view
    view.selectRow(3)
    before = (current(desk), page.table.current(), desk.window.frame.pages.currentWidget())
    desk.look((1024, 600), text_size=150)
    desk.look((1366, 768), text_size=100)
    assert (current(desk), page.table.current(), desk.window.frame.pages.currentWidget()) == before


@pytest.mark.parametrize("address", ["career/", "career/no-code", "cluster/modern", "pathway/x/y/z", "nowhere", "///"])
def test_an_address_that_leads_nowhere_shows_a_page_with_a_way_on(desk: Desk, address):
    desk.visit("explore")
    page = desk.visit(address)
    assert page.isVisible()
    way_on = press(Qt.Key.Key_Tab)
    assert way_on is not None
    desk.visit("home")
