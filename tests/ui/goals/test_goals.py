from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from clusterdesk.core.clock import utc_now
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.goals import GoalsView
from clusterdesk.ui.goals.change import ReviseForm, StateForm
from clusterdesk.ui.goals.steps import StepLine
from clusterdesk.ui.widgets import Confirm, Toast
from tests.hands import focused

from .conftest import DIGITAL, NURSE, TODAY, Stage

# The offscreen platform knows no least size of a window, which the question has.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


SUB = "teaching-training-facilitation"


def words(widget: QWidget) -> str:
    """Return everything that labels in a widget say, without the invisible places to break."""
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(shown).replace("\u200b", "")


def line(stage: Stage, number: int) -> StepLine:
    goal = stage.view.panel.goal
    assert goal is not None
    found = stage.view.panel.steps.line(goal.steps[number].uuid)
    assert found is not None
    return found


def toast(stage: Stage) -> Toast:
    found = stage.view.findChild(Toast)
    assert isinstance(found, Toast)
    return found


def question(stage: Stage) -> Confirm:
    return next(box for box in stage.view.findChildren(Confirm) if box.isVisible())


def test_cards_tell_kind_day_and_progress(stage: Stage):
    nurse = stage.keep(due=date(2027, 5, 31), steps=("One", "Two"))
    late = stage.keep("Late one", None, due=date(2026, 11, 1))
    digital = stage.keep("Try coding", DIGITAL)
    stage.open("goals")
    cards = stage.view.list
    told = {uuid: cards.card(uuid).accessibleDescription() for uuid in (nurse, late, digital)}
    assert told[nurse] == "Career · due May 31, 2027. 0 of 2 steps done"
    assert told[late] == "My own · late, was due Nov 1, 2026. No steps yet"
    assert told[digital] == "Cluster · Digital Technology. No steps yet"
    assert cards.card(nurse).is_selected()
    assert stage.view.panel.goal.uuid == nurse


def test_a_card_opens_its_goal_by_mouse_and_key(stage: Stage):
    first = stage.keep()
    second = stage.keep("Try coding", DIGITAL)
    stage.open("goals")
    stage.click(stage.view.list.card(second))
    assert stage.context.navigation.current == f"goal/{second}"
    assert "Try coding" in words(stage.view.panel)
    stage.view.list.card(first).setFocus()
    stage.key(Qt.Key.Key_Space)
    assert stage.context.navigation.current == f"goal/{first}"
    assert stage.view.list.card(first).is_selected()
    assert focused() is stage.view.list.card(first)


def test_the_target_opens_its_page(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    stage.click(stage.view.panel._link)
    assert stage.context.navigation.current == str(NURSE)


def test_steps_are_ticked_by_mouse_and_space(stage: Stage):
    stage.open(f"goal/{stage.keep(steps=('One', 'Two'))}")
    stage.click(line(stage, 0).row.check)
    assert [step.done_at is not None for step in stage.goals()[0].steps] == [True, False]
    assert "1 of 2 steps done" in words(stage.view.panel)
    line(stage, 1).row.check.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert stage.goals()[0].progress == 1
    assert focused() is line(stage, 1).row.check
    stage.key(Qt.Key.Key_Space)
    assert stage.goals()[0].progress == 0.5


def test_steps_are_added_one_after_the_other_by_enter(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    steps = stage.view.panel.steps
    steps.add.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert focused() is steps.editor.title
    stage.key(Qt.Key.Key_Return)
    assert steps.editor.title.accessibleDescription()
    stage.type("Take Biology")
    stage.key(Qt.Key.Key_Tab)
    stage.type("12/24/2026")
    stage.view.panel.steps.editor.title.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert focused() is steps.editor.title
    assert steps.editor.typed() == ""
    stage.type("Volunteer")
    stage.key(Qt.Key.Key_Return)
    assert [(step.title, step.due) for step in stage.goals()[0].steps] == [
        ("Take Biology", date(2026, 12, 24)),
        ("Volunteer", None),
    ]
    stage.key(Qt.Key.Key_Escape)
    assert focused() is steps.add
    assert not steps.editor.isVisible()


def test_what_is_typed_for_a_step_outlives_other_changes(stage: Stage):
    goal = stage.keep(steps=("One",))
    stage.open(f"goal/{goal}")
    stage.click(stage.view.panel.steps.add)
    stage.type("Half a st")
    stage.write(lambda session: session.goals.add_step(goal, "Two"))
    assert focused() is stage.view.panel.steps.editor.title
    assert stage.view.panel.steps.editor.typed() == "Half a st"
    assert "Two" in words(stage.view.panel)


@pytest.mark.parametrize(("title", "due"), [("x" * 301, ""), ("Fine", "1/1/9999"), ("Fine", "soon")])
def test_a_step_that_cannot_be_kept_says_why_and_stays(stage: Stage, title: str, due: str):
    stage.open(f"goal/{stage.keep()}")
    stage.click(stage.view.panel.steps.add)
    editor = stage.view.panel.steps.editor
    editor.title.setText(title)
    editor.due.setText(due)
    stage.key(Qt.Key.Key_Return)
    assert editor.title.accessibleDescription()
    assert editor.typed() == title
    assert stage.goals()[0].steps == ()


def test_a_step_is_changed_in_place(stage: Stage):
    stage.open(f"goal/{stage.keep(steps=('One', 'Two'))}")
    line(stage, 0).edit.setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.type("Another")
    stage.key(Qt.Key.Key_Return)
    assert stage.goals()[0].steps[0].title == "Another"
    assert focused() is line(stage, 0).edit
    stage.key(Qt.Key.Key_Space)
    stage.type("Never kept")
    stage.key(Qt.Key.Key_Escape)
    assert stage.goals()[0].steps[0].title == "Another"
    assert not line(stage, 0).editing()


def test_a_deleted_step_comes_back_by_the_toast(stage: Stage):
    stage.open(f"goal/{stage.keep(steps=('One', 'Two'))}")
    stage.click(line(stage, 0).delete)
    assert [step.title for step in stage.goals()[0].steps] == ["Two"]
    assert toast(stage).isVisible()
    stage.click(toast(stage).button)
    assert [step.title for step in stage.goals()[0].steps] == ["One", "Two"]
    assert line(stage, 0).isVisible()


def test_a_later_change_takes_the_offer_of_undo_away(stage: Stage):
    stage.open(f"goal/{stage.keep(steps=('One', 'Two'))}")
    stage.click(line(stage, 0).delete)
    stage.click(line(stage, 0).row.check)
    assert not toast(stage).isVisible()


def test_new_steps_stand_in_order_of_the_tab_key(stage: Stage):
    goal = stage.keep(steps=("One",))
    stage.open(f"goal/{goal}")
    stage.write(lambda session: session.goals.add_step(goal, "Two"))
    line(stage, 0).delete.setFocus()
    stage.key(Qt.Key.Key_Tab)
    assert focused() is line(stage, 1).row.check
    stage.tab_to(stage.view.panel.steps.add)
    stage.key(Qt.Key.Key_Tab)
    assert focused() is stage.view.panel.revise_button


def test_the_day_is_changed_in_place(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    due = stage.view.panel.due
    due.change.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert focused() is due.field
    stage.type("1/1/9999")
    stage.key(Qt.Key.Key_Return)
    assert due.field.accessibleDescription()
    assert stage.goals()[0].due is None
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("6/1/2027")
    stage.key(Qt.Key.Key_Return)
    assert stage.goals()[0].due == date(2027, 6, 1)
    assert "due Jun 1, 2027" in words(stage.view.panel)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Escape)
    assert focused() is due.change


def test_revise_with_a_reason_makes_a_version_and_undo_takes_it_back(stage: Stage):
    goal = stage.keep()
    stage.open(f"goal/{goal}")
    stage.view.panel.revise_button.setFocus()
    stage.key(Qt.Key.Key_Space)
    form = stage.view.findChild(ReviseForm)
    assert focused() is form.reason
    stage.click(form.keep_button)
    assert focused() is form.reason
    assert form.rows[0].error
    stage.type("Night shifts are not for me")
    form.title.setFocus()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("Become a dental hygienist")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = stage.goals()[0]
    assert len(kept.versions) == 2
    assert (kept.current.title, kept.current.target) == ("Become a dental hygienist", NURSE)
    assert stage.context.navigation.current == f"goal/{goal}"
    told = words(stage.view.panel)
    assert "Career goal · revised once" in told
    assert "Changed from “Registered Nurses”" in told
    assert "Night shifts are not for me" in told
    stage.write(lambda session: session.undo())
    told = words(stage.view.panel)
    assert "Registered Nurses" in told
    assert "What changed" not in told
    assert "hygienist" not in told


def test_cancel_of_an_untouched_change_goes_back_to_the_goal(stage: Stage):
    stage.open(f"goal/{stage.keep()}")
    stage.click(stage.view.panel.revise_button)
    stage.key(Qt.Key.Key_Escape)
    assert stage.view.panel.isVisible()
    assert focused() is stage.view.panel.revise_button
    assert len(stage.goals()[0].versions) == 1


def test_let_go_needs_a_reason_and_can_be_taken_up_again(stage: Stage):
    goal = stage.keep()
    stage.open(f"goal/{goal}")
    stage.click(stage.view.panel.let_go_button)
    form = stage.view.findChild(StateForm)
    stage.click(form.keep_button)
    assert form.rows[0].error
    stage.type("No time")
    stage.click(form.keep_button)
    assert stage.goals()[0].current.state == "let_go"
    panel = stage.view.panel
    assert "You let this goal go" in words(panel)
    assert "I like to help." in words(panel)
    assert not panel.revise_button.isVisible()
    assert stage.view.list.card(goal).is_selected()
    stage.click(panel._state.button)
    stage.click(stage.view.findChild(StateForm).keep_button)
    assert stage.goals()[0].current.state == "active"
    assert panel.revise_button.isVisible()
    assert "Taken up again" in words(panel)


def test_reached_goals_fold_away_under_earlier_goals(stage: Stage):
    reached = stage.keep()
    active = stage.keep("Try coding", DIGITAL)
    stage.open(f"goal/{reached}")
    stage.click(stage.view.panel.reached_button)
    stage.click(stage.view.findChild(StateForm).keep_button)
    assert "You reached this goal" in words(stage.view.panel)
    assert stage.view.list.card(reached) is not None
    stage.click(stage.view.list.card(active))
    stage.click(stage.view.list._fold)
    assert stage.view.list.card(reached) is None
    assert stage.view.list._fold.label() == "1 earlier goal"
    stage.click(stage.view.list._fold)
    assert stage.view.list.card(reached).isVisible()


def test_delete_asks_and_the_toast_brings_it_back(stage: Stage):
    goal = stage.keep(steps=("One",))
    other = stage.keep("Try coding", DIGITAL)
    stage.open(f"goal/{goal}")
    stage.click(stage.view.panel.delete_button)
    stage.click(question(stage).cancel_button)
    assert len(stage.goals()) == 2
    stage.click(stage.view.panel.delete_button)
    stage.click(question(stage).confirm_button)
    assert [one.uuid for one in stage.goals()] == [other]
    assert stage.context.navigation.current == "goals"
    stage.click(toast(stage).button)
    assert len(stage.goals()) == 2
    assert stage.context.navigation.current == f"goal/{goal}"
    assert stage.view.panel.goal.uuid == goal


def test_a_goal_that_is_gone_is_said_to_be_gone(stage: Stage):
    stage.keep()
    stage.open("goal/00000000-0000-4000-8000-000000000000")
    assert stage.view._gone.isVisible()
    assert not stage.view.panel.isVisible()


def test_what_was_deleted_behind_the_view_is_refused_in_words(qtbot, stage: Stage):
    goal = stage.keep(steps=("One",))
    deaf = GoalsView(stage.context, today=lambda: TODAY)
    qtbot.addWidget(deaf)
    deaf.show_address(f"goal/{goal}")
    deaf.show()
    stage.settle()
    step = deaf.panel.goal.steps[0].uuid
    stage.write(lambda session: session.goals.delete_step(step))
    stage.click(deaf.panel.steps.line(step).row.check)
    assert deaf.panel.problem.isVisible()
    assert "not in the portfolio" in deaf.panel.problem.text()
    assert deaf.panel.steps.line(step) is None


def test_after_reopening_the_file_with_new_objects_it_is_all_there(qtbot, stage: Stage, portfolio):
    goal = stage.keep("Nurse", steps=("One", "Two"))
    stage.open(f"goal/{goal}")
    stage.click(line(stage, 0).row.check)
    stage.click(stage.view.panel.revise_button)
    stage.type("Closer to home")
    stage.click(stage.view.findChild(ReviseForm).keep_button)
    opened: list[Session] = []
    failed: list[Exception] = []
    with Catalog.open(find_catalog()) as catalog:
        stage.context.runner.start(lambda: Session.open(portfolio, catalog, utc_now), opened.append, failed.append)
        qtbot.waitUntil(lambda: bool(opened or failed))
        assert not failed
        view = GoalsView(stage.context, today=lambda: TODAY)
        qtbot.addWidget(view)
        view.show()
        view.show_address("goals")
        stage.settle()
        told = words(view.panel)
        for text in ("Nurse", "One", "Two", "1 of 2 steps done", "Closer to home", "revised once"):
            assert text in told


def test_many_goals_are_shown_a_page_at_a_time(stage: Stage):
    def fill(session: Session) -> None:
        for number in range(70):
            session.goals.keep(GoalDraft(f"Goal {number}", "Because"))

    stage.context.runner.read(fill, lambda _: None)
    stage.settle()
    stage.open("goals")
    goals = stage.goals()
    shown: Callable[[], int] = lambda: sum(stage.view.list.card(goal.uuid) is not None for goal in goals)  # noqa: E731 - read twice
    assert shown() == 30
    stage.click(stage.view.list._more)
    assert shown() == 60
    stage.open(f"goal/{goals[69].uuid}")
    assert stage.view.list.card(goals[69].uuid).is_selected()
    assert not stage.view.list._more.isVisible()


def test_in_a_narrow_window_choosing_goes_down_to_the_goal(stage: Stage, theme):
    for number in range(6):
        last = stage.keep(f"Goal {number}", None, steps=("One", "Two", "Three"))
    theme.set_text_percent(200)
    stage.view.resize(700, 500)
    stage.open("goals")
    assert stage.view._columns.stacked()
    stage.click(stage.view.list.card(last))
    top = stage.view.panel.mapTo(stage.view.viewport(), stage.view.panel.rect().topLeft()).y()
    assert 0 <= top < 100
    assert stage.view.horizontalScrollBar().maximum() == 0


def test_goals_of_every_kind_and_state_read_well(stage: Stage):
    pathway = stage.keep("Banking", Target.parse("pathway/classic/finance/banking-services"))
    sub = stage.keep("Teaching", Target.of_pathway("modern", "education", SUB), due=TODAY)
    reached = stage.keep("CPR", None, due=date(2026, 11, 23))
    for reason in ("One", "Two", "Three"):
        stage.write(lambda session, reason=reason: session.goals.revise(pathway, "Banking", reason, None, None))
    stage.open(f"goal/{pathway}")
    told = words(stage.view.panel)
    assert "My own goal · revised 3 times" in told
    assert "Another career or cluster" in told
    assert "New reason" in told
    stage.open(f"goal/{sub}")
    assert "Sub-cluster goal" in words(stage.view.panel)
    assert "due today" in words(stage.view.panel)
    stage.open(f"goal/{reached}")
    assert "due tomorrow" in words(stage.view.panel)
    stage.write(lambda session: session.goals.set_state(reached, "reached", ""))
    assert "My own goal · Reached" in words(stage.view.panel)
    assert stage.view.list.card(reached).accessibleDescription() == "Reached · My own. No steps yet"


def test_the_focus_stays_with_the_goals_when_what_had_it_goes(stage: Stage):
    assert not stage.view.new_button.isVisible()  # the empty state has the one action
    first, second = stage.keep("First"), stage.keep("Second")
    stage.open(f"goal/{second}")
    stage.view.panel.let_go_button.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.type("Not for me")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert focused() is stage.view.list.card(second)
    for gone, after in ((second, first), (first, None)):
        stage.open(f"goal/{gone}")
        stage.view.panel.delete_button.setFocus()
        stage.key(Qt.Key.Key_Return)
        stage.click(question(stage).confirm_button)
        stage.activate()
        card = stage.view.list.card(after) if after else stage.view._nothing.button
        assert focused() is card


def test_a_long_name_is_shown_whole_on_its_card(stage: Stage):
    goal = stage.keep("Work" * 25)
    stage.open(f"goal/{goal}")
    card = stage.view.list.card(goal)
    title = next(label for label in card.findChildren(QLabel) if label.text().replace("\u200b", "") == "Work" * 25)
    assert title.height() >= title.heightForWidth(title.width())
    assert stage.view.horizontalScrollBar().maximum() == 0


def test_a_goal_without_a_reason_says_so(stage: Stage):
    goal = stage.write(lambda session: session.goals.keep(GoalDraft("Quiet", ""))).uuid
    stage.open(f"goal/{goal}")
    assert "No reason is written down." in words(stage.view.panel)


def test_a_change_refused_by_the_portfolio_stays_in_the_form(stage: Stage):
    goal = stage.keep()
    stage.open(f"goal/{goal}")
    stage.click(stage.view.panel.revise_button)
    form = stage.view.findChild(ReviseForm)
    stage.type("Because")
    stage.write(lambda session: session.goals.delete(goal))
    stage.click(form.keep_button)
    assert form.problem.isVisible()
    assert form.reason.toPlainText() == "Because"
    stage.key(Qt.Key.Key_Escape)
    stage.click(question(stage).confirm_button)
    assert stage.view._form is None


def test_a_long_reason_folds_so_that_the_steps_stay_in_sight(stage: Stage):
    reason = "Because I want to. " * 500
    goal = stage.write(lambda session: session.goals.keep(GoalDraft("Quiet", reason.strip()))).uuid
    stage.open(f"goal/{goal}")
    panel = stage.view.panel
    assert panel.steps.mapTo(stage.view.viewport(), panel.steps.rect().topLeft()).y() < stage.view.viewport().height()
    folded = panel._reason.height()
    stage.tab_to(panel._reason.button)
    stage.key(Qt.Key.Key_Return)
    assert reason.strip() in words(panel)
    assert panel._reason.height() > 2 * folded
    assert focused() is panel._reason.button
    stage.key(Qt.Key.Key_Tab)
    assert panel.steps.isAncestorOf(focused())
    stage.key(Qt.Key.Key_Backtab)
    stage.key(Qt.Key.Key_Space)
    assert panel._reason.height() == folded
    stage.write(lambda session: session.goals.revise(goal, "Quiet", "Short.", None, None))
    assert not panel._reason.button.isVisible()
    assert "Because I want to." in words(panel)
