from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clusterdesk.core.due import term_of
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.journey import WEIGHTS, Journey, JourneyFact, NextAction, NextKind, Part, StepProgress
from clusterdesk.core.plan import PlanDraft, PlanKind, Term, school_year
from clusterdesk.core.target import Target
from clusterdesk.services.session import Session
from clusterdesk.ui.home import HomeView
from clusterdesk.ui.home.invitations import invitation
from clusterdesk.ui.home.rows import Row
from clusterdesk.ui.home.words import place, progress, short_day
from clusterdesk.ui.views import PLACES, kind_of
from clusterdesk.ui.widgets import ElidedLabel, SectionLabel
from clusterdesk.ui.widgets.rows import PAD

from .conftest import MORNING, Stage

TODAY = MORNING.date()
NURSE = Target.career("29-1141.00")


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def upcoming(stage: Stage) -> list[Row]:
    return [row for row in stage.view.upcoming.rows if row.isVisible()]


def keep(stage: Stage, title: str, *steps: tuple[str, date | None], target: Target | None = None) -> str:
    goal = stage.write(lambda session: session.goals.keep(GoalDraft(title, "Because", target)))
    for step, due in steps:
        stage.write(lambda session, step=step, due=due: session.goals.add_step(goal, step, due))
    return goal


def test_the_frame_stands_before_data_arrive(stage: Stage):
    assert stage.view.title() == "Good morning"
    assert [card.accessibleName() for card in stage.view.steps] == [
        "Step 1: Identify interests",
        "Step 2: Explore options",
        "Step 3: Learn more",
        "Step 4: Make changes",
    ]
    assert not stage.view.next.button.isVisible()


def test_an_empty_portfolio_is_invited_to_the_questions(stage: Stage):
    stage.open()
    assert stage.view.title() == "Good morning, Sample"
    assert [card.accessibleDescription() for card in stage.view.steps] == [
        "Not started yet",
        "Nothing saved yet",
        "Nothing in your journal yet",
        "No goals yet",
    ]
    assert "Nothing is due" in words(stage.view.upcoming)
    assert "Answer the interest questions" in words(stage.view.next)
    stage.qtbot.mouseClick(stage.view.next.button, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == "assess"
    stage.open()
    stage.qtbot.mouseClick(stage.view.clusters.focus_chain()[0], Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == "explore"  # the questions are offered once, as the next step


@pytest.mark.parametrize(("place", "address"), [(0, "assess"), (1, "explore"), (2, "journal"), (3, "goals")])
def test_a_step_opens_its_place_by_key(stage: Stage, place: int, address: str):
    stage.open()
    stage.view.steps[place].setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        stage.context.navigation.open("home")
        stage.qtbot.keyClick(stage.view.steps[place], key)
        assert stage.context.navigation.current == address


def test_an_unfinished_sitting_is_taken_up_where_it_was_left(stage: Stage):
    items = stage.context.explore.questionnaire("interests-60").items
    sitting = stage.write(lambda session: session.assess.start("interests-60"))
    for item in items[:20]:
        stage.write(lambda session, item=item: session.assess.answer(sitting, item.id, 3, 2.0))
    stage.open()
    assert stage.view.steps[0].accessibleDescription() == "Interests 20 of 60"
    assert "40 questions are left" in words(stage.view.next)
    assert "when you finish the interest questions" in words(stage.view.clusters)
    stage.qtbot.mouseClick(stage.view.next.button, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == f"question/{sitting}"


def test_a_finished_sitting_shows_the_best_four_clusters(stage: Stage, finished_sitting: str):
    stage.open()
    clusters = stage.view.clusters
    rows = clusters.bars.buttons()
    scores: list = []
    stage.context.runner.read(lambda session: session.assess.readings().interests, scores.append)
    stage.settle()
    ranking = stage.context.explore.ranking(scores[0])
    assert [row.target for row in rows] == [str(fit.target) for fit in ranking.clusters("modern")[:4]]
    assert "from your interests, 60 answers" in words(clusters)
    stage.qtbot.waitUntil(lambda: stage.context.runner.background.idle)
    assert "thin line shows how far" in words(clusters)
    assert all("Range of the bar" in row.accessibleDescription() for row in rows)
    assert clusters.bars.buttons() == rows
    assert "Interests done" in words(stage.view.steps[0])
    assert "one step into your path" in words(stage.view)
    stage.qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == rows[0].target
    stage.qtbot.mouseClick(clusters.results, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == f"results/{finished_sitting}"
    assert stage.view.next._address == f"results/{finished_sitting}"


def test_the_other_framework_is_shown_at_once(stage: Stage, finished_sitting: str):
    stage.open()
    stage.context.preferences.set(framework="classic")
    assert {row.target.split("/")[1] for row in stage.view.clusters.bars.buttons()} == {"classic"}


def test_answers_that_point_nowhere_show_no_ranking(stage: Stage):
    items = stage.context.explore.questionnaire("interests-30").items

    def flat(session: Session) -> None:
        uuid = session.assess.start("interests-30").uuid or ""
        for item in items:
            session.assess.answer(uuid, item.id, 2, 3.0)
        session.assess.finish(uuid)

    stage.context.runner.read(flat, lambda _: None)
    stage.open()
    assert not stage.view.clusters.bars.isVisible()
    assert "do not point to any cluster yet" in words(stage.view.clusters)
    stage.qtbot.mouseClick(stage.view.clusters.focus_chain()[0], Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current.startswith("results/")


def test_due_steps_come_soonest_first_and_late_ones_say_so(stage: Stage, finished_sitting: str):
    keep(stage, "Nurse", ("Later", date(2027, 3, 1)), ("Thursday", TODAY + timedelta(days=4)), ("No day", None))
    band = keep(stage, "Band", ("Too late", date(2026, 11, 3)), ("Now", TODAY))
    gone = keep(stage, "Gone", ("Never", TODAY))
    stage.write(lambda session: session.goals.set_state(gone, "let_go", "No"))
    stage.open()
    rows = upcoming(stage)
    assert [row.accessibleName() for row in rows] == ["Too late", "Now", "Thursday", "Later"]
    assert [row.accessibleDescription() for row in rows] == [
        "late since Nov 3. Band",
        "due today. Band",
        "due Thu 26. Nurse",
        "due Mar 1. Nurse",
    ]
    assert "Too late" in words(stage.view.next)
    assert "late since Nov 3" in words(stage.view.next)
    stage.qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == f"goal/{band}"


def test_a_goal_with_a_date_comes_up_too(stage: Stage, finished_sitting: str):
    draft = GoalDraft("CPR certificate", "For any health job", due=TODAY + timedelta(days=4))
    goal = stage.write(lambda session: session.goals.keep(draft))
    stage.open()
    (row,) = upcoming(stage)
    assert (row.accessibleName(), row.accessibleDescription()) == ("CPR certificate", "due Thu 26. Goal")
    stage.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == f"goal/{goal}"


def test_the_first_due_steps_are_listed_and_the_others_on_a_click(stage: Stage):
    keep(stage, "Nurse", *((f"Step {number}", TODAY + timedelta(days=number)) for number in range(26)))
    stage.open()
    card = stage.view.upcoming
    assert len(upcoming(stage)) == 5
    assert card.more.text() == "Show 20 more"
    card.more.setFocus()
    stage.qtbot.keyClick(card.more, Qt.Key.Key_Return)
    assert len(upcoming(stage)) == 25
    assert card.rows[5].hasFocus()
    assert card.more.text() == "Show 1 more"
    card.rows[-1].setFocus()
    stage.qtbot.keyClick(card.rows[-1], Qt.Key.Key_Tab)
    assert card.more.hasFocus()
    stage.qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert card.rows[-1].hasFocus()
    assert card.focus_chain() == card.rows
    stage.open()
    assert len(upcoming(stage)) == 26  # what was opened stays open


def test_progress_follows_what_is_written(stage: Stage, finished_sitting: str):
    stage.open()
    steps = stage.view.steps
    goal = keep(stage, "Nurse", ("One", None), ("Two", None), target=NURSE)
    stage.write(lambda session: session.saved.save(Target.of_cluster("modern", "education")))
    assert steps[1].accessibleDescription() == "1 cluster, 1 career in sight"
    assert steps[3].accessibleDescription() == "1 goal · 0 of 2 steps done"
    stage.write(lambda session: session.journal.keep(EntryDraft(EntryKind.CONVERSATION, "Ms. Ng", TODAY)))
    assert steps[2].accessibleDescription() == "1 of 3 talks · 0 of 3 looked up"
    stage.write(lambda session: session.assess.start("skills-20"))
    assert steps[0].accessibleDescription() == "Interests done"
    stage.write(lambda session: session.goals.tick_step(session.goals.goal(goal).steps[0].uuid))
    keep(stage, "Doctor")
    assert steps[3].accessibleDescription() == "2 goals · 1 of 2 steps done"
    stage.write(lambda session: session.goals.revise(goal, "Doctor", "More", Target.career("29-1215.00"), None))
    assert steps[3].accessibleDescription().startswith("Goal last revised ")
    assert "begun all four steps" in words(stage.view)
    stage.write(lambda session: session.undo())
    assert steps[3].accessibleDescription() == "2 goals · 1 of 2 steps done"


@pytest.mark.parametrize(
    ("done", "said"),
    [(2, "two steps into"), (3, "three steps into"), (4, "been through all four")],
)
def test_the_place_on_the_path_is_told(done: int, said: str):
    facts = [Part(fact, 1, 1) for fact in WEIGHTS]
    steps = [
        StepProgress((facts[0],) if done < 4 else tuple(facts[:3])),
        StepProgress(tuple(facts[3:5])),
        StepProgress(tuple(facts[5:7]) if done > 2 else ()),
        StepProgress(tuple(facts[7:]) if done > 3 else ()),
    ]
    assert said in place(Journey((steps[0], steps[1], steps[2], steps[3]), NextAction(NextKind.PLAN)))


def test_many_and_one_are_told_apart():
    step = StepProgress((Part(JourneyFact.CLUSTERS, 2, 2), Part(JourneyFact.CAREERS, 0, 3)))
    assert progress(step, TODAY) == "2 clusters in sight"
    step = StepProgress((Part(JourneyFact.CLUSTERS, 0, 2), Part(JourneyFact.CAREERS, 12, 3)))
    assert progress(step, TODAY) == "12 careers in sight"
    assert short_day(date(2025, 12, 4), TODAY, past=True) == "Dec 4, 2025"
    assert short_day(date(2025, 12, 4), date(2026, 1, 2), past=True) == "Dec 4"


@pytest.mark.parametrize(
    ("action", "title", "address"),
    [
        (NextAction(NextKind.KEEP_GOAL), "Keep a goal", "explore"),
        (NextAction(NextKind.KEEP_GOAL, title="Nurses", target=NURSE), "Keep a goal", "goal/new/career/29-1141.00"),
        (NextAction(NextKind.TALK, goal="g", title="Nurse"), "Talk with", "log/conversation"),
        (NextAction(NextKind.TALK, goal="g", target=NURSE), "Talk with", "log/conversation/career/29-1141.00"),
        (NextAction(NextKind.PLAN), "Put a first course", "plan"),
        (NextAction(NextKind.START_SKILLS), "Say what you can do", "intro/skills"),
        (NextAction(NextKind.REVIEW_GOAL, goal="g", title="Nurse"), "Look at your goal again", "goal/g"),
        (NextAction(NextKind.SEE_RESULTS, sitting="s"), "Look at your results", "results/s"),
        (NextAction(NextKind.DO_STEP, goal="g", step="s", title="Ask"), "Ask", "goal/g"),
        (NextAction(NextKind.RESUME_QUESTIONS, sitting="s", family="skills", remaining=1), "Finish your", "question/s"),
        (NextAction(NextKind.RESUME_QUESTIONS, sitting="s", family="values"), "Finish the questions", "question/s"),
    ],
)
def test_every_next_step_leads_to_a_place_of_the_program(action: NextAction, title: str, address: str):
    made = invitation(action, "Nurse", TODAY)
    assert made.title.startswith(title)
    assert made.sentence
    assert made.button
    assert made.address == address
    assert kind_of(made.address) in {*PLACES, "plan"}


def test_plan_and_deadlines_come_up_beside_goals(stage: Stage):
    today = stage.context.clock().astimezone().date()
    program = EntryDraft(EntryKind.PROGRAM, "Nursing school", today, fields={"deadline": today + timedelta(days=3)})
    entry = stage.write(lambda session: session.journal.keep(program))
    gained = EntryDraft(EntryKind.GAINED, "CPR card", today, fields={"expires": today + timedelta(days=4)})
    credential = stage.write(lambda session: session.journal.keep(gained))
    plan = PlanDraft(PlanKind.COURSE, "Anatomy", school_year(today), term_of(today))
    stage.write(lambda session: session.plan.add(plan))
    stage.open()
    first, card, second = upcoming(stage)
    assert (first.accessibleName(), first.address) == ("Nursing school", f"journal/{entry}")
    assert first.accessibleDescription().endswith("Deadline of a program")
    assert (card.accessibleName(), card.address) == ("CPR card", f"journal/{credential}")
    assert card.accessibleDescription().endswith("Good until this day")
    assert (second.accessibleName(), second.address) == ("Anatomy", "plan")
    assert second.accessibleDescription() == f"{words_of_term(term_of(today))}. Your plan"


def words_of_term(term: Term) -> str:
    return {Term.FALL: "This fall", Term.SPRING: "This spring", Term.SUMMER: "This summer"}[term]


def test_what_happened_lately_and_what_is_saved_stand_below(stage: Stage):
    stage.open()
    assert stage.view.below is not None
    assert not stage.view.below.isVisible()
    entry = stage.write(lambda session: session.journal.keep(EntryDraft(EntryKind.POSTING, "At the clinic", TODAY)))
    stage.write(lambda session: session.saved.save(NURSE))
    below = stage.view.below
    assert below.latest.rows[0].accessibleName() == "At the clinic"
    assert below.latest.rows[0].accessibleDescription() == "Nov 22, 2026 · Job posting"
    assert below.saved.rows[0].accessibleName() == "Registered Nurses"
    assert below.saved.rows[0].accessibleDescription() == "Career · Healthcare & Human Services"
    chain = below.focus_chain()
    for widget, address in zip(chain, (f"journal/{entry}", "journal", str(NURSE), "saved"), strict=True):
        widget.setFocus()
        stage.qtbot.keyClick(widget, Qt.Key.Key_Return)
        assert stage.context.navigation.current == address
        stage.open()
        assert below.focus_chain() == chain  # what says the same stays
    stage.write(lambda session: session.saved.remove(NURSE))
    assert below.latest.isVisible()
    assert not below.saved.isVisible()


def test_the_summary_is_one_click_away(stage: Stage):
    stage.open()
    stage.qtbot.mouseClick(stage.view.summary, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == "summary"


def test_a_goal_without_steps_asks_for_the_first(stage: Stage, finished_sitting: str):
    goal = keep(stage, "Nurse")
    stage.open()
    assert "“Nurse” has no steps yet" in words(stage.view.next)
    stage.qtbot.mouseClick(stage.view.next.button, Qt.MouseButton.LeftButton)
    assert stage.context.navigation.current == f"goal/{goal}"


def test_renaming_changes_the_greeting(stage: Stage):
    stage.open()
    stage.write(lambda session: session.profile.change("Ada", None))
    assert stage.view.title() == "Good morning, Ada"


@pytest.mark.parametrize(("hour", "words_"), [(0, "morning"), (12, "afternoon"), (18, "evening")])
def test_the_greeting_knows_the_time_of_day(qtbot, stage: Stage, hour: int, words_: str):
    view = HomeView(stage.context, now=lambda: datetime(2026, 11, 22, hour, tzinfo=MORNING.tzinfo))
    qtbot.addWidget(view)
    assert view.title() == f"Good {words_}"


def test_tab_goes_from_top_to_bottom(stage: Stage, finished_sitting: str):
    keep(stage, "Nurse", ("One", TODAY))
    stage.open()
    assert stage.view.below is not None
    wanted = [
        *stage.view.steps,
        *stage.view.clusters.focus_chain(),
        stage.view.next.button,
        *stage.view.upcoming.focus_chain(),
        *stage.view.below.focus_chain(),
    ]
    assert len(wanted) == 11
    wanted[0].setFocus()
    found = []
    for _ in wanted:
        found.append(QApplication.focusWidget())
        stage.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert found == wanted


def test_the_focus_stays_when_the_same_is_read_again(stage: Stage, finished_sitting: str):
    keep(stage, "Nurse", ("One", TODAY))
    stage.open()
    for widget in (stage.view.clusters.focus_chain()[0], stage.view.upcoming.focus_chain()[0]):
        widget.setFocus()
        stage.view.refresh()
        stage.settle()
        assert QApplication.focusWidget() is widget


def test_rows_stand_in_line_with_the_title_and_days_in_one_column(stage: Stage, finished_sitting: str):
    keep(stage, "Nurse", ("Near", TODAY + timedelta(days=3)), ("Far", date(2029, 6, 1)))
    stage.open()

    def left(widget: QWidget) -> int:
        return widget.mapTo(stage.view, widget.rect().topLeft()).x()

    for card in (stage.view.clusters, stage.view.upcoming):
        title = next(label for label in card.findChildren(SectionLabel))
        row = card.focus_chain()[0]
        assert left(row) + PAD == left(title)
    titles = [row.findChildren(ElidedLabel)[0] for row in upcoming(stage)]
    assert len({left(title) for title in titles}) == 1


def test_what_is_due_can_be_gone_to_also_when_nothing_is_left_of_it(stage: Stage):
    stage.view.show_address("home/due")
    stage.settle()
    assert not stage.view.upcoming.rows
    keep(stage, "Nurse", ("One", TODAY))
    stage.view.show_address("home/due")
    stage.settle()
    (row,) = stage.view.upcoming.rows
    assert row.hasFocus()
    stage.view.steps[0].setFocus()
    stage.view.refresh()
    stage.settle()
    assert not row.hasFocus()  # once is enough
