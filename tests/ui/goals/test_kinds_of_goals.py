"""Goals for a skill, a program of study and a credential: from the catalog's pages to a goal with its evidence."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.goal_start import GoalStart
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.target import Target
from clusterdesk.ui.goals.form import GoalForm
from clusterdesk.ui.widgets import LinkRow
from tests.hands import focused

from .conftest import NURSE, Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier
LISTENING, NURSING = Target.skill("2.A.1.b"), Target.program("51.3801")
HEALTH = Target.of_cluster("modern", "healthcare-human-services")


def form_of(stage: Stage) -> GoalForm:
    form = stage.view.findChild(GoalForm)
    assert isinstance(form, GoalForm)
    return form


def kinds(form: GoalForm) -> list[str]:
    return [form.kind.itemText(at) for at in range(form.kind.count())]


@pytest.mark.parametrize(
    ("target", "name", "kind", "page", "link"),
    [
        (LISTENING, "Listening closely", "Skill goal", "skill/2.A.1.b", "Listening closely"),
        (
            NURSING,
            "Registered Nursing/Registered Nurse",
            "Program goal",
            "program/51.3801",
            "Registered Nursing/Registered Nurse · Healthcare & Human Services",
        ),
    ],
)
def test_a_goal_from_the_catalog_is_titled_and_leads_back(stage: Stage, target, name, kind, page, link):
    stage.open(f"goal/new/{target}")
    form = form_of(stage)
    assert form.title.text() == name
    assert not form.typed()
    assert len(kinds(form)) == len(set(kinds(form))) == 3
    assert 2 <= form.template.count() < 12
    form.reason.setFocus()
    stage.type("It helps me")
    stage.key(Qt.Key.Key_Return, CONTROL)
    now = stage.goals()[0].current
    assert (now.target, now.kind, now.title) == (target, None, name)
    assert now.snapshot is not None
    assert (now.snapshot.name, now.snapshot.pay, now.snapshot.jobs) == (name, None, None)
    panel = stage.view.panel
    assert panel._over.text() == kind
    assert panel._link.accessibleName() == link
    panel._link.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert stage.context.navigation.current == page


def test_a_credential_of_a_cluster_is_a_goal_by_its_words(stage: Stage):
    stage.open(f"goal/new/{GoalStart(HEALTH, 'Basic Life Support (BLS)')}")
    form = form_of(stage)
    assert form.title.text() == "Basic Life Support (BLS)"
    assert form.kind.currentText() == "Credential"
    assert form.picker.target == HEALTH
    assert not form.typed()
    form.picker._other.setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.type("registered nurses")
    stage.key(Qt.Key.Key_Return)
    assert form.picker.target == NURSE
    assert (form.title.text(), form.kind.currentText()) == ("Basic Life Support (BLS)", "Credential")
    form.picker.set_target(HEALTH)
    form.reason.setFocus()
    stage.type("Every clinic asks for it")
    stage.key(Qt.Key.Key_Return, CONTROL)
    now = stage.goals()[0].current
    assert (now.kind, now.target, now.title) == ("credential", HEALTH, "Basic Life Support (BLS)")
    assert stage.view.panel._link.accessibleName() == "Healthcare & Human Services"


def test_skills_and_programs_are_found_in_the_form(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    for words, target, note in (
        ("listening closely", LISTENING, "Skill"),
        ("math and numbers", Target.skill("2.C.4.a"), "Area of knowledge"),
        ("registered nursing/registered nurse", NURSING, "Program of study"),
    ):
        form.picker.first_field().setFocus()
        stage.key(Qt.Key.Key_Space)
        stage.type(words)
        stage.settle()
        assert note in [row._value.text() for row in form.picker.findChildren(LinkRow) if row.isVisible()]
        stage.key(Qt.Key.Key_Return)
        assert form.picker.target == target
    assert form.title.text() == "Registered Nursing/Registered Nurse"
    assert form.kind.currentText() == "Program"


def test_what_was_gained_stands_beside_a_skill_goal_and_what_to_try_next(stage: Stage):
    goal = stage.keep("Listen better", LISTENING)
    day = date(2026, 10, 3)
    for title, values in (
        ("Listening workshop", {"target": LISTENING}),
        ("Peer helper course", {"fields": {"skills": ("Active listening", "First aid")}}),
        ("Listen better", {}),
        ("Something else", {}),
    ):
        draft = EntryDraft(EntryKind.GAINED, title, day, **values)
        stage.write(lambda session, draft=draft: session.journal.keep(draft))
    stage.open(f"goal/{goal}")
    learned = stage.view.learned
    rows = learned.line.table_rows()[1:]
    assert sorted(row[1] for row in rows) == ["Listen better", "Listening workshop", "Peer helper course"]
    assert {row[2].splitlines()[0] for row in rows} == {"Skill or credential"}
    assert learned.balance.text() == "0 for · 0 against · gained: 3"
    assert "First aid" in learned.gained.text()
    assert learned.asked.text() == "You have not rated this skill. Say what you can already do."
    assert learned.rate.isVisible()
    assert not learned.gap.isVisible()

    sitting = stage.write(lambda session: session.assess.start("skills-35")).uuid
    for item in stage.context.explore.self_questionnaire("skills-35").items:
        stage.write(lambda session, item=item: session.assess.answer(sitting, item.id, 2, 4.0))
    stage.write(lambda session: session.assess.finish(sitting))
    label = stage.context.explore.scale("skills")[2].label
    assert learned.asked.text().startswith(f"You rated yourself: {label}. Try this: ")
    assert not learned.rate.isVisible()
    stage.click(learned.gap)
    assert stage.context.navigation.current == "results/skills"


def test_a_credential_goal_knows_what_was_gained_and_the_skills_of_its_cluster(stage: Stage):
    draft = GoalDraft("CPR & First Aid", "", HEALTH, kind="credential")
    goal = stage.write(lambda session: session.goals.keep(draft)).uuid
    gained = EntryDraft(EntryKind.GAINED, "cpr, first aid", date(2026, 10, 3))
    stage.write(lambda session: session.journal.keep(gained))
    stage.open(f"goal/{goal}")
    assert [row[1] for row in stage.view.learned.line.table_rows()[1:]] == ["cpr, first aid"]
    assert stage.view.learned.asked.text().startswith("Healthcare & Human Services asks for")


def test_a_program_goal_tells_the_skills_its_careers_ask_for(stage: Stage):
    stage.open(f"goal/{stage.keep('Nursing school', NURSING)}")
    learned = stage.view.learned
    assert learned.asked.text().startswith("Registered Nursing/Registered Nurse asks for")
    assert learned.rate.isVisible()


def test_an_area_of_knowledge_has_no_answer_of_its_own(stage: Stage):
    stage.open(f"goal/{stage.keep('Math', Target.skill('2.C.4.a'))}")
    assert not stage.view.learned.skills.isVisible()


def test_what_the_catalog_lost_keeps_its_name(stage: Stage):
    goal = stage.write(lambda session: session.goals.keep(GoalDraft("Welding", "", Target.program("99.9999")))).uuid
    stage.open(f"goal/{goal}")
    assert "not in this catalog any more" in stage.view.panel._link.accessibleName()
    assert not stage.view.panel._link.isEnabled()


def test_a_first_step_comes_again_and_is_set_by_keys(stage: Stage):
    stage.open("goal/new")
    stage.type("Run")
    form = form_of(stage)
    line = form.steps.lines()[0]
    line.title.setFocus()
    stage.type("Run 5 km")
    stage.key(Qt.Key.Key_Tab)
    assert focused() is line.due
    stage.key(Qt.Key.Key_Tab)
    assert focused() is line.repeat
    assert line.repeat.accessibleName() == "How often the step comes again"
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Tab)
    assert focused() is line.remove
    form.reason.setFocus()
    stage.type("Health")
    stage.key(Qt.Key.Key_Return, CONTROL)
    (goal,) = stage.goals()
    assert [(step.title, step.due, step.repeat) for step in goal.steps] == [("Run 5 km", None, "weekly")]
    tick = stage.view.panel.steps.line(goal.steps[0].uuid)
    assert tick is not None
    tick.row.check.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert [step.done_at is None for step in stage.goals()[0].steps] == [False, True]


def test_a_repeat_alone_is_no_step_and_a_ready_made_one_can_repeat(stage: Stage):
    stage.open("goal/new")
    form = form_of(stage)
    line = form.steps.lines()[0]
    line.repeat.set_repeat("monthly")
    assert form.steps.steps() == []
    form.steps.set_steps([StepDraft("Read a posting", date(2026, 12, 1), "yearly")])
    assert form.steps.steps() == [StepDraft("Read a posting", date(2026, 12, 1), "yearly")]
    QApplication.processEvents()
