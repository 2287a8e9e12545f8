"""List, timeline and board of the same goals; finding them; five hundred of them."""

from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from clusterdesk.core.changes import Action
from clusterdesk.core.goal import GoalVersion, Step
from clusterdesk.core.goal_draft import StepDraft
from clusterdesk.core.ids import new_id
from clusterdesk.ui.goals.change import StateForm
from tests.hands import focused

from .conftest import DIGITAL, Stage
from .test_goals import words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL = Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.Key.Key_Right


def mode(stage: Stage, key: str) -> None:
    stage.view.modes.set_value(key)
    stage.view.modes.chosen.emit(key)
    stage.settle()


def on_board(stage: Stage) -> dict[str, list[str]]:
    lists = stage.view.overview.board.lists
    return {
        state: sorted(row.item(at).text().split("\n")[0].replace("\u200b", "") for at in range(row.count()))
        for state, row in lists.items()
    }


@pytest.fixture
def three(stage: Stage) -> list[str]:
    steps = (StepDraft("Talk to a nurse", date(2026, 11, 1)), StepDraft("Apply", date(2027, 1, 9)), "No day")
    made = [stage.keep("Become a nurse", due=date(2027, 6, 1), steps=steps), stage.keep("Try coding", DIGITAL)]
    made.append(stage.keep("Swim", None))
    stage.write(lambda session: session.goals.set_state(made[2], "reached", "I can."))
    stage.open("goals")
    return made


def test_the_timeline_tells_every_day_the_nearest_first(stage: Stage, three: list[str]):
    mode(stage, "timeline")
    line = stage.view.overview.timeline.line
    assert [row[1] for row in line.table_rows()[1:]] == ["Talk to a nurse", "Apply", "Become a nurse", "Swim"]
    assert "late" in line.table_rows()[1][2]
    assert "Goals without any day: 1" in words(stage.view.overview.timeline)
    assert not stage.view.panel.isVisible()
    line.rows()[1].setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.context.navigation.current == f"goal/{three[0]}"
    assert stage.view.panel.isVisible()
    assert stage.view.modes.value == "list"
    stage.open("goals")
    assert line.isVisible(), "going back shows what was shown"


def test_the_board_moves_a_goal_by_keys_and_asks_why(stage: Stage, three: list[str]):
    mode(stage, "board")
    board = stage.view.overview.board
    assert on_board(stage) == {"active": ["Become a nurse", "Try coding"], "reached": ["Swim"], "let_go": []}
    row = board.lists["active"]
    row.setFocus()
    row.setCurrentRow(1)
    stage.key(Qt.Key.Key_Left, CTRL)
    stage.key(RIGHT)
    assert focused() is board.lists["reached"]
    assert board.lists["reached"].currentRow() == 0
    stage.key(Qt.Key.Key_Left)
    stage.key(Qt.Key.Key_Left)
    assert focused() is row
    stage.key(RIGHT, CTRL)
    form = stage.view._form
    assert isinstance(form, StateForm)
    stage.click(form.keep_button)
    assert stage.context.navigation.current == f"goal/{three[1]}"
    stage.open("goals")
    assert on_board(stage)["reached"] == ["Swim", "Try coding"]


def test_the_board_takes_what_is_dropped(stage: Stage, three: list[str]):
    mode(stage, "board")
    lists = stage.view.overview.board.lists
    data = lists["active"].mimeData([lists["active"].item(0)])
    assert data.formats() == ["application/x-clusterdesk-goal"]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for target, form in (("active", None), ("let_go", StateForm)):
        viewport = lists[target].viewport()
        middle = viewport.rect().center()
        enter = QDragEnterEvent(middle, Qt.DropAction.MoveAction, data, left, none)
        QApplication.sendEvent(viewport, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(middle), Qt.DropAction.MoveAction, data, left, none)
        QApplication.sendEvent(viewport, drop)
        stage.settle()
        assert form is None or isinstance(stage.view._form, form)
    stage.type("Too long.")
    stage.key(Qt.Key.Key_Return, CTRL)
    assert {goal.current.title: goal.current.state for goal in stage.goals()}["Become a nurse"] == "let_go"


def test_enter_on_the_board_opens_the_goal(stage: Stage, three: list[str]):
    mode(stage, "board")
    row = stage.view.overview.board.lists["reached"]
    row.setCurrentRow(0)
    row.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.context.navigation.current == f"goal/{three[2]}"
    mode(stage, "board")
    assert stage.context.navigation.current == "goals"
    assert row.isVisible()
    mode(stage, "list")
    assert stage.view.panel.isVisible()


def many(stage: Stage, count: int) -> None:
    def fill(session):
        # In one transaction: five hundred of them would take longer than all that is tried here.
        at = stage.context.clock()
        with session._desk.apart() as operation:
            for number in range(count):
                uuid, kind = new_id(), "skill" if number % 2 else None
                session.goals._shelf.put(operation, uuid, None)
                version = GoalVersion(new_id(), uuid, 1, f"Goal {number}", "Because", "active", None, None, at, kind)
                session.goals._shelf.put_version(operation, version)
                step = Step(new_id(), uuid, 0, f"Step {number}", date(2027, 1 + number % 12, 1), None)
                session.goals._shelf.put_step(operation, step)
        return session._desk.start_anew(Action.MERGE)

    stage.write(fill)
    stage.open("goals")


def test_words_and_kind_narrow_every_view(stage: Stage):
    many(stage, 8)
    finder = stage.view.finder
    assert finder.isVisible()
    stage.click(finder.search.edit)
    stage.type("step 3")
    stage.wait()
    assert stage.view.panel.goal.current.title == "Goal 3"
    mode(stage, "board")
    assert on_board(stage)["active"] == ["Goal 3"]
    finder.search.edit.setFocus()
    stage.key(Qt.Key.Key_Escape)
    assert len(on_board(stage)["active"]) == 8
    finder.kind.setCurrentIndex(finder.kind.findText("Skill"))
    finder.kind.activated.emit(finder.kind.currentIndex())
    assert on_board(stage)["active"] == ["Goal 1", "Goal 3", "Goal 5", "Goal 7"]
    finder.search.edit.setFocus()
    stage.type("zzz")
    assert "No goal matches." in words(finder)
    mode(stage, "list")
    assert "No goal matches." in words(finder)


def test_few_goals_need_no_finding(stage: Stage, three: list[str]):
    assert not stage.view.finder.isVisible()


def test_five_hundred_goals_stay_quick(stage: Stage):
    many(stage, 500)
    for key, most in (("timeline", 0.5), ("board", 0.5), ("list", 0.5)):
        start = perf_counter()
        mode(stage, key)
        assert perf_counter() - start < most, key
    mode(stage, "timeline")
    line = stage.view.overview.timeline
    assert len(line.line.rows()) == 40
    stage.click(line.more)
    assert len(line.line.rows()) == 80
    start = perf_counter()
    stage.view.finder.search.edit.setText("goal 49")
    stage.view.finder.changed.emit()
    assert perf_counter() - start < 0.3
