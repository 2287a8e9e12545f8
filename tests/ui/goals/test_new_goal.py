from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from clusterdesk.core.goal_draft import StepDraft
from clusterdesk.ui.goals.form import GoalForm
from clusterdesk.ui.widgets import Confirm, LinkRow
from tests.hands import focused

from .conftest import NURSE, TODAY, Stage

# The offscreen platform knows no least size of a window, which the question has.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier


def form_of(stage: Stage) -> GoalForm:
    form = stage.view.findChild(GoalForm)
    assert isinstance(form, GoalForm)
    return form


def question(stage: Stage) -> Confirm:
    asked = [box for box in stage.view.findChildren(Confirm) if box.isVisible()]
    assert len(asked) == 1
    return asked[0]


def test_first_goal_is_invited_and_cancel_returns(stage: Stage):
    assert not stage.view.list.isVisible()
    stage.click(stage.view._empty.button)
    assert stage.context.navigation.current == "goal/new"
    assert form_of(stage).isVisible()
    assert not stage.view.new_button.isVisible()
    stage.click(form_of(stage).cancel_button)
    assert stage.context.navigation.current == "goals"
    assert stage.view._empty.isVisible()


def test_keep_a_goal_from_a_career_by_keyboard_alone(stage: Stage):
    stage.open("goal/new/career/29-1141.00")
    form = form_of(stage)
    assert focused() is form.title
    assert form.title.text() == "Registered Nurses"
    stage.type("Become a nurse")
    stage.key(Qt.Key.Key_Tab)
    assert focused() is form.reason
    stage.type("The clinic was great")
    stage.key(Qt.Key.Key_Tab)
    assert focused() is form.due
    stage.type("5/31/2027")
    stage.key(Qt.Key.Key_Tab)
    assert focused() is form.steps.lines()[0].title
    stage.type("Talk with a nurse")
    stage.key(Qt.Key.Key_Tab)
    stage.type("12/1/2026")
    stage.tab_to(form.steps.lines()[0].title)
    stage.key(Qt.Key.Key_Return)
    stage.type("Take Biology")
    stage.tab_to(form.keep_button)
    stage.key(Qt.Key.Key_Space)
    goal = stage.goals()[0]
    assert stage.context.navigation.current == f"goal/{goal.uuid}"
    assert focused() is stage.view.list.card(goal.uuid)
    assert (goal.current.title, goal.current.reason) == ("Become a nurse", "The clinic was great")
    assert goal.current.target == NURSE
    assert goal.due == date(2027, 5, 31)
    assert [(step.title, step.due) for step in goal.steps] == [
        ("Talk with a nurse", date(2026, 12, 1)),
        ("Take Biology", None),
    ]
    snapshot = goal.current.snapshot
    career = stage.context.explore.career(NURSE.key)
    assert snapshot is not None
    assert (snapshot.name, snapshot.pay) == ("Registered Nurses", career.pay.median.value)
    assert snapshot.jobs == career.outlook.jobs_first.value
    assert snapshot.catalog_release == stage.context.explore.release
    assert stage.view.panel.isVisible()
    assert stage.view.panel.goal == goal


@pytest.mark.parametrize("target", ["cluster/modern/education", "pathway/classic/finance/banking-services"])
def test_goal_for_a_cluster_or_pathway_keeps_its_name(stage: Stage, target: str):
    stage.open(f"goal/new/{target}")
    form = form_of(stage)
    name = form.title.text()
    assert name
    form.reason.setFocus()
    stage.type("It sounds like me")
    stage.key(Qt.Key.Key_Return, CONTROL)
    now = stage.goals()[0].current
    assert str(now.target) == target
    assert now.title == name
    assert now.snapshot is not None
    assert now.snapshot.name == name


def test_ready_made_goal_brings_question_and_dated_steps(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    template = next(one for one in stage.context.explore.goal_templates() if one.id == "job_shadow_1")
    form.template.setFocus()
    while form.template.currentData() != template.id:
        stage.key(Qt.Key.Key_Down)
    assert form.title.text() == template.title
    assert any(label.text() == template.why_prompt for label in form.findChildren(QLabel))
    assert [step.title for step in form.steps.steps()] == [title for title, _ in template.steps]
    form.due.setFocus()
    stage.key(Qt.Key.Key_Tab)
    assert focused() is form.steps.lines()[0].title
    form.template.setFocus()
    days = [step.due for step in form.steps.steps()]
    assert [(day - TODAY).days // 7 for day in days if day] == [weeks for _, weeks in template.steps]
    stage.key(Qt.Key.Key_Home)
    assert form.title.text() == ""
    assert form.steps.steps() == []


def test_ready_made_goal_leaves_what_was_typed(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    stage.type("My own name")
    form.steps.lines()[0].title.setFocus()
    stage.type("My own step")
    form.template.setFocus()
    stage.key(Qt.Key.Key_Down)
    assert form.title.text() == "My own name"
    assert form.steps.steps() == [StepDraft("My own step")]


def test_ready_made_goals_are_fewer_for_a_career(stage: Stage):
    stage.open("goal/new")
    everything = form_of(stage).template.count()
    stage.open("goal/new/career/29-1141.00")
    assert 3 < form_of(stage).template.count() < everything


def test_point_a_free_goal_at_a_career_by_keyboard(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    form.picker.first_field().setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.type("registered nur")
    rows = form.picker.findChildren(LinkRow)
    assert rows
    stage.key(Qt.Key.Key_Return)
    assert form.picker.target == NURSE
    assert form.title.text() == "Registered Nurses"
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Space)
    assert form.picker.target is None
    assert form.title.text() == ""


def test_search_for_a_target_that_is_nowhere_says_so(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    form.picker.first_field().setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.type("qqqqzzzz")
    stage.key(Qt.Key.Key_Return)
    assert form.picker._nothing.isVisible()
    assert form.picker.target is None


def test_empty_title_and_reason_are_marked_and_get_the_focus(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    stage.click(form.keep_button)
    assert focused() is form.title
    assert [bool(row.error) for row in form.rows] == [False, False, True, True, False, False, False]
    stage.type("Something")
    stage.click(form.keep_button)
    assert focused() is form.reason
    assert stage.goals() == ()


@pytest.mark.parametrize(
    ("due", "error"),
    [("1/1/9999", "1900"), ("someday", "like this"), ("13/45/2026", "like this")],
)
def test_dates_that_cannot_be_kept_are_marked(stage: Stage, due: str, error: str):
    stage.open("goal/new")
    form = form_of(stage)
    stage.type("Something")
    form.reason.setPlainText("Because")
    form.due.setFocus()
    stage.type(due)
    stage.click(form.keep_button)
    assert focused() is form.due
    assert error in next(row.error for row in form.rows if row.error)
    assert stage.goals() == ()
    assert form.title.text() == "Something"


def test_a_day_in_the_past_is_noted_and_kept(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    stage.type("Something")
    form.reason.setPlainText("Because")
    form.due.setFocus()
    stage.type("1/5/2020")
    stage.key(Qt.Key.Key_Tab)
    assert "past" in form.due.accessibleDescription()
    stage.click(form.keep_button)
    assert stage.goals()[0].due == date(2020, 1, 5)


def test_texts_too_long_are_marked_and_stay(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    form.title.setText("x" * 201)
    form.reason.setPlainText("y" * 10_001)
    form.steps.lines()[0].title.setText("z" * 301)
    stage.click(form.keep_button)
    assert sum(bool(row.error) for row in form.rows) == 3
    assert "10,001" in next(row.error for row in form.rows if row.field is form.reason)
    assert len(form.reason.toPlainText()) == 10_001
    assert stage.goals() == ()


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("Enfermería 👩🏽‍⚕️", "porque sí"),
        ("أريد أن أصبح ممرضة", "לעזור"),
        ("W" * 200, "w" * 10_000),
        ("<b>&amp;", "<i>x</i>"),
    ],
)
def test_any_writing_is_kept_and_shown_inside_the_page(stage: Stage, title: str, reason: str):
    stage.open("goal/new")
    form = form_of(stage)
    form.title.setText(title)
    form.reason.setPlainText(reason)
    stage.click(form.keep_button)
    now = stage.goals()[0].current
    assert (now.title, now.reason) == (title, reason)
    assert stage.view.horizontalScrollBar().maximum() == 0
    shown = stage.view.panel._name.text().replace("\u200b", "")
    assert shown == title


def test_what_the_service_refuses_stays_in_the_form(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    stage.type("Many steps")
    form.reason.setPlainText("Because")
    form.steps.set_steps([StepDraft(f"Step {number}") for number in range(201)])
    stage.click(form.keep_button)
    assert form.problem.isVisible()
    assert "200" in form.problem.text()
    assert form.keep_button.isEnabled()
    assert len(form.steps.steps()) == 201
    assert stage.goals() == ()


def test_leaving_typed_text_asks_and_staying_keeps_it(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    stage.type("Half a goal")
    assert stage.view.unsaved()
    stage.open("goals")
    ask = question(stage)
    assert focused() is ask.cancel_button
    stage.key(Qt.Key.Key_Space)
    assert stage.context.navigation.current == "goal/new"
    assert form_of(stage) is form
    assert form.title.text() == "Half a goal"
    stage.open("goals")
    stage.click(question(stage).confirm_button)
    assert not stage.view.unsaved()
    assert stage.view.findChild(GoalForm) is None


def test_going_to_another_screen_asks_too(stage: Stage):
    stage.open("goal/new")
    stage.type("Half a goal")
    stage.open("explore")
    stage.click(question(stage).cancel_button)
    assert stage.context.navigation.current == "goal/new"
    assert form_of(stage).title.text() == "Half a goal"
    stage.open("home")
    stage.click(question(stage).confirm_button)
    assert stage.context.navigation.current == "home"
    assert not stage.view.unsaved()


def test_leaving_an_untouched_form_asks_nothing(stage: Stage):
    stage.open("goal/new/career/29-1141.00")
    stage.key(Qt.Key.Key_Escape)
    assert stage.context.navigation.current == "goals"
    assert not [box for box in stage.view.findChildren(Confirm) if box.isVisible()]


def test_address_of_nothing_opens_a_free_goal(stage: Stage):
    stage.open("goal/new/planet/mars")
    assert form_of(stage).picker.target is None


def test_a_target_that_left_the_catalog_can_still_be_read(stage: Stage):
    stage.open("goal/new/career/00-0000.00")
    assert form_of(stage).title.text() == "00-0000.00"
    form_of(stage).reason.setPlainText("Old")
    stage.click(form_of(stage).keep_button)
    now = stage.goals()[0].current
    assert now.snapshot is None
    assert "not in this catalog" in stage.view.panel._link.accessibleName()


def test_steps_can_be_removed_while_writing(stage: Stage):
    stage.open("goal/new")
    steps = form_of(stage).steps
    steps.lines()[0].title.setFocus()
    stage.type("One")
    stage.key(Qt.Key.Key_Return)
    stage.type("Two")
    stage.click(steps.lines()[0].remove)
    assert steps.steps() == [StepDraft("Two")]
    assert focused() is steps.lines()[0].title
    stage.click(steps.lines()[0].remove)
    assert steps.steps() == []
    assert len(steps.lines()) == 1
    QApplication.processEvents()


def test_tab_goes_through_the_form_both_ways(stage: Stage):
    stage.open("goal/new/career/29-1141.00")
    form = form_of(stage)
    order = [form.title]
    while order[-1] is not form.cancel_button:
        stage.key(Qt.Key.Key_Tab)
        assert focused() not in order
        order.append(focused())
    assert form.steps.lines()[0].title in order
    for widget in reversed(order):
        assert focused() is widget
        stage.key(Qt.Key.Key_Backtab)
    for widget in (form.template, *form.picker.findChildren(QPushButton)[::-1]):
        if widget.isVisible():
            assert focused() is widget
            stage.key(Qt.Key.Key_Backtab)
