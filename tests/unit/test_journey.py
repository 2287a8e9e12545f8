"""The four steps and the next best thing to do."""

from datetime import UTC, date, datetime, timedelta

import pytest

from clusterdesk.core.goal import Goal, GoalDraft, GoalVersion, Step
from clusterdesk.core.journey import JourneyFact, JourneyFacts, NextAction, NextKind, StepProgress, journey
from clusterdesk.core.questionnaire import Answer, Sitting, SittingResult
from clusterdesk.core.target import Target

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
NURSE = Target.career("29-1141.00")
EDUCATION = Target.of_cluster("modern", "education")


def sitting(*, answered=0, finished=None, status="matched"):
    items = tuple(f"i{number}" for number in range(60))
    answers = {item: Answer(item, 2, 1.0) for item in items[:answered]}
    result = SittingResult(status, None, "interests-1", "test", ()) if finished else None
    return Sitting("s", "interests-60", "1", NOW, finished, items, answers, result)


def goal(name="g", *, targets=(NURSE,), state="active", steps=(), due=None):
    versions = tuple(
        GoalVersion(f"{name}{number}", name, number, f"Goal {name}", "", state, target, None, NOW)
        for number, target in enumerate(targets, start=1)
    )
    return Goal(name, due, steps, versions)


def step(name, *, goal="g", done=False, due=None):
    return Step(name, goal, 0, f"Step {name}", due, NOW if done else None)


def facts(unfinished=None, finished=(), goals=()):
    return JourneyFacts(unfinished, finished, goals, NOW)


DONE = sitting(finished=NOW - timedelta(hours=1))
OLD = sitting(finished=NOW - timedelta(days=40))


@pytest.mark.parametrize(
    ("given", "progress"),
    [
        (facts(), StepProgress(0.0, JourneyFact.SITTINGS_FINISHED, 0, 1)),
        (facts(sitting()), StepProgress(0.0, JourneyFact.QUESTIONS_ANSWERED, 0, 60)),
        (facts(sitting(answered=15)), StepProgress(0.25, JourneyFact.QUESTIONS_ANSWERED, 15, 60)),
        (facts(finished=(DONE, OLD)), StepProgress(1.0, JourneyFact.SITTINGS_FINISHED, 2, 1)),
        (facts(sitting(answered=15), (DONE,)), StepProgress(1.0, JourneyFact.SITTINGS_FINISHED, 1, 1)),
    ],
)
def test_step_1_counts_answers_until_a_questionnaire_is_finished(given, progress):
    assert journey(given).steps[0] == progress


@pytest.mark.parametrize(
    ("goals", "share", "count"),
    [
        ((), 0.0, 0),
        ((goal(targets=(None,)),), 0.0, 0),
        ((goal("a"), goal("b")), 0.5, 1),
        ((goal(targets=(NURSE, EDUCATION)),), 1.0, 2),
        ((goal("a"), goal("b", targets=(EDUCATION, Target.career("11-1011.00"), None))), 1.0, 3),
    ],
)
def test_step_2_counts_different_targets_that_were_ever_kept(goals, share, count):
    assert journey(facts(goals=goals)).steps[1] == StepProgress(share, JourneyFact.TARGETS_KEPT, count, 2)


@pytest.mark.parametrize(
    ("goals", "share", "count", "of"),
    [
        ((), 0.0, 0, 0),
        ((goal(),), 0.0, 0, 0),
        ((goal("a", steps=(step("1", done=True), step("2"))), goal("b", steps=(step("3"), step("4")))), 0.25, 1, 4),
        ((goal("a", steps=(step("1", done=True),)), goal("b", state="let_go", steps=(step("2"),))), 1.0, 1, 1),
    ],
)
def test_step_3_is_the_share_of_steps_done(goals, share, count, of):
    assert journey(facts(goals=goals)).steps[2] == StepProgress(share, JourneyFact.STEPS_DONE, count, of)


@pytest.mark.parametrize(
    ("goals", "share", "count", "of"),
    [
        ((), 0.0, 0, 0),
        ((goal(),), 0.0, 0, 1),
        ((goal("a"), goal("b", targets=(NURSE, EDUCATION))), 1.0, 1, 2),
    ],
)
def test_step_4_is_a_change_of_mind(goals, share, count, of):
    assert journey(facts(goals=goals)).steps[3] == StepProgress(share, JourneyFact.GOALS_REVISED, count, of)


SOON, LATER = date(2026, 9, 10), date(2027, 1, 1)
BUSY = goal("a", steps=(step("1", done=True), step("2"), step("3", due=LATER)))
HURRIED = goal("b", steps=(step("4", goal="b", due=SOON),))
ALL_DONE = goal("d", steps=(step("5", done=True),), due=LATER)


@pytest.mark.parametrize(
    ("given", "action"),
    [
        (facts(), NextAction(NextKind.START_INTERESTS)),
        (facts(goals=(BUSY,)), NextAction(NextKind.START_INTERESTS)),
        (facts(sitting(answered=22)), NextAction(NextKind.RESUME_INTERESTS, sitting="s", remaining=38)),
        (facts(sitting(), (DONE,), (BUSY,)), NextAction(NextKind.RESUME_INTERESTS, sitting="s", remaining=60)),
        (facts(finished=(DONE,)), NextAction(NextKind.SEE_RESULTS, sitting="s")),
        (facts(finished=(OLD,)), NextAction(NextKind.KEEP_GOAL)),
        (facts(finished=(sitting(finished=NOW, status="flat"),)), NextAction(NextKind.KEEP_GOAL)),
        (facts(finished=(DONE,), goals=(goal(state="let_go"),)), NextAction(NextKind.KEEP_GOAL)),
        (facts(finished=(DONE,), goals=(goal(),)), NextAction(NextKind.ADD_STEP, goal="g", title="Goal g")),
        (
            facts(finished=(DONE,), goals=(goal(state="reached"), ALL_DONE, goal("e", due=SOON))),
            NextAction(NextKind.ADD_STEP, goal="e", title="Goal e", due=SOON),
        ),
        (
            facts(finished=(DONE,), goals=(goal(), BUSY)),
            NextAction(NextKind.DO_STEP, goal="a", step="3", title="Step 3", due=LATER),
        ),
        (
            facts(finished=(DONE,), goals=(BUSY, HURRIED)),
            NextAction(NextKind.DO_STEP, goal="b", step="4", title="Step 4", due=SOON),
        ),
        (
            facts(finished=(DONE,), goals=(ALL_DONE,)),
            NextAction(NextKind.REVIEW_GOAL, goal="d", title="Goal d", due=LATER),
        ),
    ],
)
def test_the_next_best_thing(given, action):
    assert journey(given).next == action


def test_without_dates_the_first_open_step_of_the_first_goal_is_next():
    goals = (goal("a", steps=(step("1", done=True), step("2"), step("3"))), goal("b", steps=(step("4"),)))
    assert journey(facts(finished=(DONE,), goals=goals)).next.step == "2"


def test_a_whole_path_through_a_real_portfolio(session):
    assert journey_kind(session) == NextKind.START_INTERESTS
    sitting_uuid = session.assess.start("interests-30").uuid
    assert journey_kind(session) == NextKind.RESUME_INTERESTS
    for number, item in enumerate(session.assess.sitting(sitting_uuid).item_ids):
        session.assess.answer(sitting_uuid, item, 4 if number % 6 == 3 else number % 3, 2.0)
    session.assess.finish(sitting_uuid)
    assert journey_kind(session) == NextKind.SEE_RESULTS
    kept = session.goals.keep(GoalDraft("Nurse", "", NURSE)).uuid
    assert journey_kind(session) == NextKind.ADD_STEP
    added = session.goals.add_step(kept, "Ask a nurse", None).uuid
    assert journey_kind(session) == NextKind.DO_STEP
    session.goals.tick_step(added)
    assert journey_kind(session) == NextKind.REVIEW_GOAL
    session.goals.revise(kept, "Teacher", "I changed my mind.", EDUCATION, None)
    assert [one.share for one in session.journey().steps] == [1.0, 1.0, 1.0, 1.0]


def journey_kind(session):
    return session.journey().next.kind
