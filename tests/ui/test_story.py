"""The whole way through the window: from "I like biology" to a goal revised three times, reopened, on another PC."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.ui.goals.change import ReviseForm
from clusterdesk.ui.goals.form import GoalForm
from clusterdesk.ui.journal.form import EntryForm
from tests.ui.test_window import CTRL, Started, home, start

__all__ = ["home", "start"]

CHANGES = (
    ("Become a marine biologist", "I looked after the aquarium and want more of it"),
    ("Become a lab technician", "A talk with a biologist: most of the work is in the lab"),
    ("Become a nurse", "I missed people while I was in the lab"),
)


def words(desk: Started) -> str:
    return " ".join(label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def shown(desk: Started, kind):
    found = [form for form in desk.window.findChildren(kind) if form.isVisible()]
    assert len(found) == 1
    return found[0]


def write(desk: Started, field, text: str) -> None:
    field.setFocus()
    desk.key(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, text)


def versions(desk: Started) -> list[list[tuple[str, str]]]:
    found = []
    desk.program.context.runner.read(
        lambda session: [[(one.title, one.reason) for one in goal.versions] for goal in session.goals.goals()],
        found.append,
    )
    desk.settle()
    return found[0]


def entries(desk: Started) -> list[str]:
    found = []
    desk.program.context.runner.read(lambda session: [entry.title for entry in session.journal.entries()], found.append)
    desk.settle()
    return found[0]


def test_from_i_like_biology_to_a_third_change_of_mind_on_another_pc(start, home, tmp_path):
    desk = start(home)
    desk.opened()
    # What is liked is written down first.
    desk.key(Qt.Key.Key_J, CTRL)
    form = shown(desk, EntryForm)
    desk.qtbot.mouseClick(form.kind.button(EntryKind.REFLECTION.value), Qt.MouseButton.LeftButton)
    write(desk, form.title, "I like biology")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert entries(desk) == ["I like biology"]
    # It becomes a goal.
    desk.program.context.navigation.open("goal/new")
    desk.settle()
    goal = shown(desk, GoalForm)
    write(desk, goal.title, "Work with biology")
    write(desk, goal.reason, "I like biology")
    desk.key(Qt.Key.Key_Return, CTRL)
    address = desk.current
    assert address.startswith("goal/")
    # Something is learned, and the goal follows, three times.
    for title, reason in CHANGES:
        desk.program.context.navigation.open(f"{address}/revise")
        desk.settle()
        change = shown(desk, ReviseForm)
        write(desk, change.reason, reason)
        write(desk, change.title, title)
        desk.key(Qt.Key.Key_Return, CTRL)
        assert title in words(desk)
    kept = [[("Work with biology", "I like biology"), *CHANGES]]
    assert versions(desk) == kept
    desk.window.close()
    desk.program.end()
    # The next day, on the same computer.
    again = start(home)
    again.opened()
    assert versions(again) == kept
    again.window.close()
    again.program.end()
    # Carried to another one.
    other = tmp_path / "another PC"
    other.mkdir()
    (portfolio,) = home.glob("*.clusterdesk")
    shutil.copy(portfolio, other)
    there = start(other)
    there.opened()
    there.program.context.navigation.open(address)
    there.settle()
    assert versions(there) == kept
    assert entries(there) == ["I like biology"]
    told = words(there)
    for title, reason in CHANGES:
        assert title in told
        assert reason in told
    assert QApplication.activeModalWidget() is None
