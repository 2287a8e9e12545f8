"""The reminder: a number beside Home and one line after the start; put off, turned off, and gone by itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.settings import Settings
from clusterdesk.services.session import Session
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.home import HomeView
from clusterdesk.ui.navigation import lasting


@pytest.fixture
def frame(qtbot, context, settle):
    """A frame on a portfolio with one late goal, one due soon, and one far away; nothing was told yet."""
    today = context.clock().astimezone().date()

    def fill(session: Session) -> None:
        for days in (-40, 6, 60):
            session.goals.keep(GoalDraft(f"Goal {days}", "", due=today + timedelta(days=days)))

    context.runner.read(fill, lambda _: None)
    made = Frame(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.open_for("Sample")
    settle()
    return made


def badge(frame: Frame) -> str:
    return frame.rail.entries["home"].accessibleDescription()


def test_what_is_due_is_told_once_and_leads_home(qtbot, frame, context, settle):
    context.navigation.open("settings")
    frame.remind()
    settle()
    line = frame.reminder
    assert line.isVisible()
    assert "2 things are late or due within a week." in line._words.text()
    assert badge(frame) == "Late or due within a week: 2"
    line.open.setFocus()
    qtbot.keyClick(line.open, Qt.Key.Key_Return)
    assert context.navigation.current == "home/due"
    assert lasting(context.navigation.current) == "home"
    assert not line.isVisible()
    settle()
    home = frame.pages.currentWidget()
    assert isinstance(home, HomeView)
    assert home.upcoming.rows[0].hasFocus()
    frame.remind()
    settle()
    assert not line.isVisible()
    assert badge(frame).endswith("2")


def test_it_goes_with_the_next_page_and_the_number_follows_what_is_done(frame, context, settle):
    frame.remind()
    settle()
    assert frame.reminder.isVisible()
    context.navigation.open("settings")
    assert not frame.reminder.isVisible()
    goals: list = []
    context.runner.read(lambda session: session.goals.goals(), goals.extend)
    settle()
    for goal in goals:
        context.runner.submit(lambda session, goal=goal: session.goals.set_state(goal.uuid, "reached", "Done"))
    settle()
    assert badge(frame) == ""


def test_put_off_it_is_quiet_until_tomorrow_on_every_computer(qtbot, frame, context, settle):
    frame.remind()
    settle()
    qtbot.mouseClick(frame.reminder.later, Qt.MouseButton.LeftButton)
    assert context.preferences.settings == Settings()  # it is in the portfolio, which goes along
    assert not frame.reminder.isVisible()
    again = Frame(context)
    qtbot.addWidget(again)
    again.remind()
    settle()
    assert again.reminder.isHidden()
    assert badge(again).endswith("2")
    today = context.clock().astimezone().date()
    context.runner.submit(lambda session: session.choices.put_off(today))  # the day has come
    third = Frame(context)
    qtbot.addWidget(third)
    third.remind()
    settle()
    assert not third.reminder.isHidden()


def test_turned_off_there_is_nothing(frame, context, settle):
    frame.remind()
    settle()
    context.preferences.set(reminders=False)
    settle()
    assert not frame.reminder.isVisible()
    assert badge(frame) == ""
    context.preferences.set(reminders=True)
    settle()
    assert badge(frame).endswith("2")


def test_one_thing_is_one(qtbot, frame, context, settle):
    goals: list = []
    context.runner.read(lambda session: session.goals.goals(), goals.extend)
    settle()
    context.runner.submit(lambda session: session.goals.set_due(goals[0].uuid, None))
    frame.remind()
    settle()
    assert frame.reminder._words.text() == "One thing is late or due within a week."
    frame.resize(700, 600)
    assert frame.rail.folded
    frame.rail.entries["home"].grab()
