"""The save button: one press saves, the next takes it off again, and every button of a target says the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from clusterdesk.core.target import Target
from clusterdesk.ui.explore.save_button import SaveButton

NURSE = Target.career("29-1141.00")
ACTOR = Target.career("27-2011.00")


@pytest.fixture
def made(qtbot, context):
    """Makes a button that is shown."""

    def make(target=None):
        button = SaveButton(context)
        qtbot.addWidget(button)
        button.show()
        if target:
            button.set_target(target)
        return button

    return make


def saved(context, settle):
    found = []
    context.runner.read(lambda session: [mark.target for mark in session.saved.all()], found.extend)
    settle()
    return found


def test_a_click_saves_and_another_takes_it_off(made, context, settle, qtbot):
    button = made(NURSE)
    settle()
    assert button.text() == "Save"
    assert not button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert saved(context, settle) == [NURSE]
    assert (button.text(), button.isChecked()) == ("Saved", True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert saved(context, settle) == []
    assert (button.text(), button.isChecked()) == ("Save", False)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_saves_too(made, context, settle, qtbot, key):
    button = made(NURSE)
    button.setFocus()
    qtbot.keyClick(button, key)
    assert saved(context, settle) == [NURSE]
    assert button.isChecked()


def test_what_was_saved_before_is_shown_so(made, context, settle):
    context.runner.submit(lambda session: session.saved.save(NURSE))
    button = made(NURSE)
    settle()
    assert button.isChecked()
    button.set_target(ACTOR)
    assert not button.isChecked()
    settle()
    assert not button.isChecked()
    button.set_target(NURSE)
    button.set_target(ACTOR)
    settle()
    assert not button.isChecked()


def test_every_button_of_a_target_follows_and_so_does_undo(made, context, settle, qtbot):
    first, second, other = made(NURSE), made(NURSE), made(ACTOR)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    settle()
    assert (first.isChecked(), second.isChecked(), other.isChecked()) == (True, True, False)
    context.runner.submit(lambda session: session.undo())
    settle()
    assert (first.isChecked(), second.isChecked(), other.isChecked()) == (False, False, False)
    context.runner.submit(lambda session: session.redo())
    settle()
    assert (first.isChecked(), second.isChecked(), other.isChecked()) == (True, True, False)


def test_clicks_faster_than_the_disk_end_where_the_last_one_says(made, context, settle, qtbot):
    button = made(NURSE)
    for _ in range(5):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert saved(context, settle) == [NURSE]
    assert button.isChecked()


def test_what_cannot_be_saved_is_said_and_stays_unsaved(made, context, settle, qtbot):
    told = []
    context.runner.failed.connect(told.append)
    button = made(Target.career("99-9999.00"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert ["99-9999.00" in error.sentence for error in told] == [True]
    assert not button.isChecked()


def test_before_it_knows_its_target_it_cannot_be_pressed(made, context, settle, qtbot):
    button = made()
    assert (button.isEnabled(), button.target) == (False, None)
    button.click()
    context.runner.submit(lambda session: session.saved.save(ACTOR))
    settle()
    assert saved(context, settle) == [ACTOR]
    assert not button.isChecked()


def test_screen_readers_hear_the_state_and_nothing_moves_when_it_changes(made, settle, qtbot):
    button = made(NURSE)
    settle()
    spoken = QAccessible.queryAccessibleInterface(button)
    before = button.sizeHint()
    assert not spoken.state().checked
    assert spoken.state().checkable
    assert "Keep this" in spoken.text(QAccessible.Text.Description)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert spoken.state().checked
    assert spoken.text(QAccessible.Text.Name) == "Saved"
    assert "take it out" in spoken.text(QAccessible.Text.Description)
    assert button.sizeHint() == before
    assert not button.grab().isNull()
