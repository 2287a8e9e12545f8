"""Evidence beside a goal, entries behind a change, two versions side by side, kinds, repeats, the order of steps."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.target import Target
from clusterdesk.ui.goals.change import ReviseForm, StateForm
from clusterdesk.ui.goals.form import GoalForm
from clusterdesk.ui.widgets import TextTable
from tests.hands import focused

from .conftest import NURSE, Stage
from .test_goals import line, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def log(stage: Stage, title: str, day: int, goal: str = "", speaks: Speaks = Speaks.FOR, **values) -> str:
    kind = values.pop("kind", EntryKind.REFLECTION)
    draft = EntryDraft(kind, title, date(2026, 10, day), stances={goal: speaks} if goal else {}, **values)
    uuid = stage.write(lambda session: session.journal.keep(draft)).uuid
    assert uuid
    return uuid


def choose(stage: Stage, field, text: str) -> None:
    field.setCurrentIndex(field.findText(text))
    field.activated.emit(field.currentIndex())
    stage.settle()


def rows_of(table: TextTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()).replace("\u00a0", " ") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_what_speaks_for_and_against_stands_beside_the_goal_newest_first(stage: Stage):
    goal = stage.keep()
    hours = {"organization": "Red Cross", "hours": 12.5}
    log(stage, "Liked it", 3, goal, kind=EntryKind.VOLUNTEERING, fields=hours)
    against = log(stage, "Too loud", 9, goal, Speaks.AGAINST)
    log(stage, "First aid", 5, goal, kind=EntryKind.GAINED)
    log(stage, "About nothing", 20)
    stage.open(f"goal/{goal}")
    learned = stage.view.learned
    assert [row[1] for row in learned.line.table_rows()[1:]] == ["Too loud", "First aid", "Liked it"]
    assert learned.line.table_rows()[1][2] == "Reflection · speaks against it"
    assert learned.balance.text() == "2 for · 1 against · 12.5 hours logged"
    assert learned.gained.text() == "Gained: First aid"
    assert "asks for" in learned.asked.text()
    assert "O*NET" in learned.asked.toolTip()
    learned.line.rows()[0].setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.context.navigation.current == f"journal/{against}"


def test_a_goal_without_evidence_says_how_to_get_some(stage: Stage):
    stage.open(f"goal/{stage.keep('My own', None)}")
    learned = stage.view.learned
    assert "Nothing in your journal" in words(learned)
    assert not learned.skills.isVisible()
    stage.click(learned.log)
    assert stage.context.navigation.current == "log"


def test_skills_that_were_not_rated_lead_to_the_questions(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    stage.click(stage.view.learned.rate)
    assert stage.context.navigation.current == "intro/skills"


def test_a_career_that_was_not_rated_says_why_there_are_no_skills(stage: Stage):
    stage.open(f"goal/{stage.keep('Fly', Target.career('55-1011.00'))}")
    assert "no figures for skills" in stage.view.learned.asked.text()
    assert not stage.view.learned.rate.isVisible()


def test_rated_skills_are_counted_and_the_missing_ones_named(stage: Stage):
    def rate(session):
        sitting = session.assess.start("skills-20").uuid
        for item in session.assess.sitting(sitting).item_ids:
            session.assess.answer(sitting, item, 1, 1.0)
        item = session.assess.sitting(sitting).item_ids[0]
        session.assess.answer(sitting, item, 4, 1.0)
        return session.assess.finish(sitting)

    stage.write(rate)
    stage.open(f"goal/{stage.keep()}")
    assert "of the" in stage.view.learned.asked.text()
    assert "Still to gain" in stage.view.learned.asked.text()
    stage.click(stage.view.learned.gap)
    assert stage.context.navigation.current == f"results/skills/{NURSE}"


def test_many_entries_are_shown_when_they_are_asked_for(stage: Stage):
    goal = stage.keep()
    for day in range(1, 12):
        log(stage, f"Day {day}", day, goal)
    stage.open(f"goal/{goal}")
    learned = stage.view.learned
    assert len(learned.line.rows()) == 8
    stage.click(learned.more)
    assert len(learned.line.rows()) == 11
    assert focused() is learned.log


def test_a_new_entry_shows_at_once(stage: Stage):
    goal = stage.keep()
    stage.open(f"goal/{goal}")
    log(stage, "Liked it", 3, goal)
    assert stage.view.learned.balance.text() == "1 for · 0 against"


def test_the_address_opens_the_change_with_entries_that_speak_about_the_goal_first(stage: Stage):
    goal = stage.keep()
    about = log(stage, "Too loud", 1, goal, Speaks.AGAINST)
    for day in range(2, 9):
        log(stage, f"Day {day}", day)
    stage.open(f"goal/{goal}/revise")
    form = stage.view._form
    assert isinstance(form, ReviseForm)
    assert next(iter(form.entries.boxes)) == about
    assert focused() is form.reason
    stage.type("Quieter places suit me.")
    stage.tab_to(form.entries.boxes[about])
    stage.key(Qt.Key.Key_Space)
    assert len(form.entries.boxes) == 5
    stage.tab_to(form.entries.more)
    stage.key(Qt.Key.Key_Space)
    assert len(form.entries.boxes) == 8
    assert not form.entries.more.isVisible()
    choose(stage, form.kind, "Skill")
    stage.click(form.keep_button)
    now = stage.goals()[0].current
    assert (now.entries, now.kind, now.reason) == ((about,), "skill", "Quieter places suit me.")
    assert "SKILL GOAL" in words(stage.view.panel).upper()
    assert stage.context.navigation.current == f"goal/{goal}"


def test_letting_go_names_entries_too(stage: Stage):
    goal = stage.keep()
    about = log(stage, "Too loud", 1, goal, Speaks.AGAINST)
    stage.open(f"goal/{goal}")
    stage.click(stage.view.panel.let_go_button)
    form = stage.view._form
    assert isinstance(form, StateForm)
    stage.click(form.entries.boxes[about])
    assert form.typed()
    form.reason.setPlainText("Not for me.")
    stage.click(form.keep_button)
    assert stage.goals()[0].current.entries == (about,)


def test_an_empty_journal_says_so_in_the_form(stage: Stage):
    stage.open(f"goal/{stage.keep()}/revise")
    assert "Your journal is empty" in words(stage.view._form)


def test_two_versions_side_by_side_say_what_changed(stage: Stage):
    goal = stage.keep()
    entry = log(stage, "Too loud", 1, goal)
    stage.write(
        lambda session: session.goals.revise(goal, "Teach", "Quieter.", None, None, kind="program", entries=[entry])
    )
    stage.write(lambda session: session.goals.set_state(goal, "let_go", "Too long."))
    stage.open(f"goal/{goal}")
    compare = stage.view.panel.compare
    stage.tab_to(compare.button)
    stage.key(Qt.Key.Key_Space)
    rows = {row[0]: row[1:] for row in rows_of(compare.table)}
    assert rows["State"] == ["Active", "Let go", "changed"]
    assert rows["Goal"] == ["Teach", "Teach", ""]
    choose(stage, compare.earlier, compare.earlier.itemText(0))
    choose(stage, compare.later, compare.later.itemText(1))
    rows = {row[0]: row[1:] for row in rows_of(compare.table)}
    assert rows["Goal"] == ["Registered Nurses", "Teach", "changed"]
    assert rows["Kind"] == ["Career", "Program", "changed"]
    assert rows["Points to"][0] == "Registered Nurses"
    assert rows["Reason"] == ["I like to help.", "Quieter.", "changed"]
    assert rows["What made the difference"] == ["", "Too loud", "changed"]
    assert rows["Pay then"][0].startswith("$")
    stage.write(lambda session: session.journal.delete(entry))
    assert {row[0]: row for row in rows_of(compare.table)}["What made the difference"][2].startswith("an entry")
    choose(stage, compare.later, compare.later.itemText(0))
    assert "say the same" in words(compare)
    stage.click(compare.button)
    assert not compare.table.isVisible()


def test_one_version_has_nothing_to_compare(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    assert not stage.view.panel.compare.button.isVisible()


def test_a_step_that_repeats_is_typed_and_comes_again(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    steps = stage.view.panel.steps
    stage.click(steps.add)
    stage.type("Practice")
    choose(stage, steps.editor.repeat, "every week")
    stage.key(Qt.Key.Key_Return)
    assert "every week" in words(line(stage, 0))
    stage.click(line(stage, 0).row.check)
    first, again = stage.goals()[0].steps
    assert (first.done_at is not None, again.done_at, again.repeat) == (True, None, "weekly")
    stage.click(line(stage, 1).edit)
    editor = line(stage, 1)._editor
    choose(stage, editor.repeat, "once")
    stage.key(Qt.Key.Key_Return)
    assert stage.goals()[0].steps[1].repeat is None


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press a widget and let go elsewhere, as a mouse that moved does."""
    button = Qt.MouseButton.LeftButton
    for kind, pos, held in (
        (QEvent.Type.MouseButtonPress, start, button),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        globally = QPointF(widget.mapToGlobal(pos))
        event = QMouseEvent(kind, QPointF(pos), globally, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def test_steps_are_put_in_order_by_keys_and_by_dragging(stage: Stage):
    stage.open(f"goal/{stage.keep(steps=('One', 'Two', 'Three'))}")

    def titles():
        return [step.title for step in stage.goals()[0].steps]

    line(stage, 0).handle.setFocus()
    stage.key(DOWN)
    assert titles() == ["Two", "One", "Three"]
    assert focused() is line(stage, 1).handle
    stage.key(DOWN)
    stage.key(DOWN)
    assert titles() == ["Two", "Three", "One"]
    stage.key(UP)
    assert titles() == ["Two", "One", "Three"]
    handle = line(stage, 2).handle
    middle = handle.rect().center()
    drag(handle, middle, middle - QPoint(0, 2 * line(stage, 2).height()))
    stage.settle()
    assert titles() == ["Three", "Two", "One"]
    stage.click(line(stage, 0).handle)
    assert titles() == ["Three", "Two", "One"]


def test_a_goal_of_its_own_kind(stage: Stage):
    stage.open("goal/new")
    form = stage.view._form
    assert isinstance(form, GoalForm)
    assert form.kind.itemText(0) == "My own"
    stage.type("Earn my CPR card")
    form.reason.setPlainText("It helps.")
    choose(stage, form.kind, "Credential")
    stage.click(form.keep_button)
    assert stage.goals()[0].current.kind == "credential"
    assert "CREDENTIAL GOAL" in words(stage.view.panel).upper()


def test_two_long_versions_stand_side_by_side_without_being_scrolled(stage: Stage):
    goal = stage.keep("Wundergroßenkrankenhaus" * 8)
    stage.write(lambda session: session.goals.revise(goal, "A title in words " * 10, "x" * 9_999, None, None))
    stage.open(f"goal/{goal}")
    stage.click(stage.view.panel.compare.button)
    table = stage.view.panel.compare.table
    assert table.horizontalScrollBar().maximum() == 0
    assert stage.view.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(1) > 60 < table.columnWidth(2)
