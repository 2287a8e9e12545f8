"""The bin page: put back by button and key, empty after a question."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.services.journal import NewFile
from clusterdesk.ui.bin import BinView
from clusterdesk.ui.widgets import Confirm, Toast

# The offscreen platform knows no least size of a window, which the question has.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot, context, settle):
    view = BinView(context)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    context.runner.changed.connect(lambda changes: view.refresh() if changes.areas & view.areas else None)
    with qtbot.waitExposed(view):
        view.show()
    view.show_address("bin")
    settle()
    return view


def deleted(context, settle):
    """Delete a goal with two steps, an entry with a file and a course."""

    def fill(session):
        goal = session.goals.keep(GoalDraft("Nurse", "", steps=("Read", "Talk"))).uuid
        draft = EntryDraft(EntryKind.REFLECTION, "A thought", date(2026, 9, 1))
        entry = session.journal.keep(draft, [NewFile("notes.txt", b"x")]).uuid
        item = session.plan.add(PlanDraft(PlanKind.COURSE, "Biology", 2026)).uuid
        one = session.goals.keep(GoalDraft("One step", "", steps=("Read",))).uuid
        session.goals.delete(one)
        session.goals.delete(goal)
        session.journal.delete(entry)
        return session.plan.delete(item)

    context.runner.submit(fill)
    settle()


def titles(page):
    return [page.table.proxy.index(row, 0).data() for row in range(page.table.count())]


def test_an_empty_bin_says_how_long_things_stay(page):
    assert page._nothing.isVisible()
    assert not page.table.isVisible()
    assert not page.empty_button.isVisible()


def test_what_was_deleted_is_listed_with_its_parts_and_its_last_day(page, context, settle):
    deleted(context, settle)
    assert titles(page) == ["Biology", "A thought", "Nurse", "One step"]
    kinds = [page.table.proxy.index(row, 1).data() for row in range(4)]
    assert kinds == ["Plan", "Journal entry · 1 file", "Goal · 2 steps", "Goal · 1 step"]
    assert page.empty_button.isVisible()


def test_the_button_puts_back_what_is_chosen(page, context, settle, qtbot):
    deleted(context, settle)
    page.table.select(lambda row: row.title == "Nurse")
    qtbot.mouseClick(page.put_back_button, Qt.MouseButton.LeftButton)
    settle()
    assert titles(page) == ["Biology", "A thought", "One step"]
    found = []
    context.runner.read(lambda session: session.goals.goals(), found.extend)
    settle()
    assert [(goal.current.title, len(goal.steps)) for goal in found] == [("Nurse", 2)]
    assert page.findChild(Toast).isVisible()


def test_enter_on_a_line_puts_it_back(page, context, settle, qtbot):
    deleted(context, settle)
    page.table.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    settle()
    assert titles(page) == ["A thought", "Nurse", "One step"]
    for _ in range(3):
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
        settle()
    assert page._nothing.isVisible()


@pytest.mark.parametrize("sure", [True, False])
def test_emptying_asks_first(page, context, settle, qtbot, sure):
    deleted(context, settle)
    qtbot.mouseClick(page.empty_button, Qt.MouseButton.LeftButton)
    ask = next(box for box in page.findChildren(Confirm) if box.isVisible())
    ask.accept() if sure else ask.reject()
    settle()
    assert titles(page) == ([] if sure else ["Biology", "A thought", "Nurse", "One step"])


def test_one_thing_is_asked_for_in_one(page, context, settle, qtbot):
    def one(session):
        return session.goals.delete(session.goals.keep(GoalDraft("Nurse", "")).uuid)

    context.runner.submit(one)
    settle()
    qtbot.mouseClick(page.empty_button, Qt.MouseButton.LeftButton)
    ask = next(box for box in page.findChildren(Confirm) if box.isVisible())
    assert "1 thing" in ask.accessibleDescription() or ask.isVisible()
    ask.reject()


def test_what_is_gone_meanwhile_is_said(page, context, settle, qtbot):
    deleted(context, settle)
    # Another write that this page was not told of yet.
    row = page.table.current()
    context.runner.submit(lambda session: session.bin.restore(row.uuid))
    qtbot.mouseClick(page.put_back_button, Qt.MouseButton.LeftButton)
    settle()
    assert page.problem.isVisible()
    qtbot.mouseClick(page.put_back_button, Qt.MouseButton.LeftButton)
    settle()
    assert not page.problem.isVisible()
