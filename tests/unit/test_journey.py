"""The four steps and the next best thing to do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.core.entry_kind import EntryKind, Outcome
from clusterdesk.core.goal import Goal, GoalVersion, Step, TargetSnapshot
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.journey import (
    LOOKED_UP,
    TALKS,
    WEIGHTS,
    JourneyFact,
    JourneyFacts,
    Logged,
    NextAction,
    NextKind,
    Part,
    journey,
    newest_result,
)
from clusterdesk.core.plan import PlanDraft, PlanItem, PlanKind, Term
from clusterdesk.core.saved import Saved
from clusterdesk.core.sitting import Answer, Sitting, SittingResult
from clusterdesk.core.target import Target

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
NURSE = Target.career("29-1141.00")
TEACHER = Target.career("25-2031.00")
EDUCATION = Target.of_cluster("modern", "education")
BANKING = Target.of_pathway("classic", "finance", "banking-services")


def sitting(form="interests-60", *, answered=0, finished=None, status="matched", uuid="s"):
    items = tuple(f"i{number}" for number in range(int(form.split("-")[1])))
    answers = {item: Answer(item, 2, 1.0) for item in items[:answered]}
    result = SittingResult(status, None, "interests-1", "test", ()) if finished else None
    return Sitting(uuid, form, "1", NOW, finished, items, answers, result)


def goal(name="g", *, targets=(NURSE,), state="active", steps=(), due=None):
    versions = tuple(
        GoalVersion(f"{name}{number}", name, number, f"Goal {name}", "", state, target, None, NOW)
        for number, target in enumerate(targets, start=1)
    )
    return Goal(name, due, steps, versions)


def step(name, *, goal="g", done=False, due=None):
    return Step(name, goal, 0, f"Step {name}", due, NOW if done else None)


def item(name="p", *, done=False):
    return PlanItem(name, PlanKind.COURSE, name, 2026, Term.FALL, 0, None, "", None, None, NOW if done else None)


def mark(target):
    return Saved(str(target), target, TargetSnapshot("Nurses", "test"), NOW)


def facts(**values):
    return JourneyFacts(NOW, **values)


def logged(*kinds, targets=(), decided=0):
    return Logged({kind: kinds.count(kind) for kind in kinds}, frozenset(targets), decided)


def parts(given, number):
    return {part.fact: (part.count, part.of) for part in journey(given).steps[number - 1].parts}


DONE = sitting(finished=NOW - timedelta(hours=1), answered=60)
OLD = sitting(finished=NOW - timedelta(days=40), uuid="old")


@pytest.mark.parametrize(
    ("sittings", "share", "interests"),
    [
        ((), 0.0, (0, 0)),
        ((sitting(),), 0.0, (0, 60)),
        ((sitting(answered=15),), 0.125, (15, 60)),
        ((DONE, OLD), 0.5, (60, 60)),
        ((sitting(answered=15), DONE), 0.5, (60, 60)),
        ((DONE, sitting("skills-20", answered=10), sitting("values-18", finished=NOW)), 0.875, (60, 60)),
        # The short form is half answered, the long one a quarter: what is furthest counts.
        ((sitting(answered=15), sitting("interests-30", answered=15)), 0.25, (15, 30)),
    ],
)
def test_step_1_is_interests_and_to_a_smaller_part_skills_and_values(sittings, share, interests):
    assert journey(facts(sittings=sittings)).steps[0].share == share
    assert parts(facts(sittings=sittings), 1)[JourneyFact.INTERESTS] == interests


@pytest.mark.parametrize(
    ("given", "share", "clusters", "careers"),
    [
        (facts(), 0.0, 0, 0),
        (facts(goals=(goal(targets=(None,)),)), 0.0, 0, 0),
        (facts(goals=(goal("a"), goal("b"))), 0.2, 0, 1),
        (facts(goals=(goal(targets=(NURSE, EDUCATION)),)), 0.4, 1, 1),
        (facts(saved=(mark(NURSE), mark(EDUCATION), mark(BANKING))), 0.6, 2, 1),
        (facts(goals=(goal(targets=(Target.skill("2.A.1.b"), Target.program("51.3801"), EDUCATION)),)), 0.2, 1, 0),
        (facts(saved=(mark(NURSE),), logged=logged(targets=(NURSE, TEACHER))), 0.4, 0, 2),
    ],
)
def test_step_2_counts_different_targets_in_sight(given, share, clusters, careers):
    assert journey(given).steps[1].share == share
    assert parts(given, 2) == {JourneyFact.CLUSTERS: (clusters, 2), JourneyFact.CAREERS: (careers, 3)}


@pytest.mark.parametrize(
    ("kinds", "share"),
    [
        ((), 0.0),
        ((EntryKind.REFLECTION, EntryKind.GAINED), 0.0),
        ((EntryKind.CONVERSATION, EntryKind.SHADOW, EntryKind.POSTING), 0.5),
        ((EntryKind.VOLUNTEERING,) * 7, 0.5),
        ((*TALKS, *LOOKED_UP), 1.0),
    ],
)
def test_step_3_is_people_and_what_was_looked_up(kinds, share):
    assert journey(facts(logged=logged(*kinds))).steps[2].share == share


@pytest.mark.parametrize(
    ("given", "share"),
    [
        (facts(), 0.0),
        (facts(goals=(goal(),)), 0.25),
        (facts(plan=(item(),)), 0.25),
        (facts(goals=(goal(steps=(step("1"),)),)), 0.5),
        (facts(goals=(goal(steps=(step("1", done=True),), state="let_go"),)), 0.75),
        (facts(goals=(goal(targets=(NURSE, EDUCATION)),), plan=(item(done=True),)), 1.0),
        (facts(logged=logged(decided=2)), 0.25),
    ],
)
def test_step_4_is_a_goal_that_moves(given, share):
    assert journey(given).steps[3].share == share


def test_the_last_change_of_a_goal_is_told():
    revised = journey(facts(goals=(goal(targets=(NURSE, EDUCATION)), goal("b")))).steps[3].parts[-1]
    assert revised == Part(JourneyFact.REVISED, 1, 1, NOW)
    assert journey(facts(logged=logged(decided=1))).steps[3].parts[-1].at is None


def test_the_parts_of_a_step_add_up_to_all_of_it():
    for one in journey(facts()).steps:
        assert sum(WEIGHTS[part.fact] for part in one.parts) == 1.0


# -- never down by adding --------------------------------------------------------------------------------------------

TARGETS = st.sampled_from((NURSE, TEACHER, EDUCATION, BANKING))
SITTINGS = st.builds(
    lambda form, answered, done: sitting(form, answered=answered, finished=NOW if done else None),
    st.sampled_from(("interests-60", "interests-30", "topics-33", "skills-35", "skills-20", "values-18")),
    st.integers(0, 18),
    st.booleans(),
)
GOALS = st.builds(
    lambda targets, state, done: goal(
        targets=targets, state=state, steps=tuple(step(str(at), done=one) for at, one in enumerate(done))
    ),
    st.lists(st.one_of(st.none(), TARGETS), min_size=1, max_size=3).map(tuple),
    st.sampled_from(("active", "reached", "let_go")),
    st.lists(st.booleans(), max_size=3),
)
LOGGED = st.builds(
    lambda kinds, targets, decided: logged(*kinds, targets=targets, decided=decided),
    st.lists(st.sampled_from(list(EntryKind)), max_size=8),
    st.sets(TARGETS),
    st.integers(0, 3),
)
FACTS = st.builds(
    facts,
    sittings=st.lists(SITTINGS, max_size=4).map(tuple),
    saved=st.lists(TARGETS.map(mark), max_size=4).map(tuple),
    logged=LOGGED,
    goals=st.lists(GOALS, max_size=3).map(tuple),
    plan=st.lists(st.builds(item, done=st.booleans()), max_size=3).map(tuple),
)


def together(first: JourneyFacts, second: JourneyFacts) -> JourneyFacts:
    """Everything of both."""
    kinds = {kind: first.logged.count([kind]) + second.logged.count([kind]) for kind in EntryKind}
    both = Logged(kinds, first.logged.targets | second.logged.targets, first.logged.decided + second.logged.decided)
    return replace(
        first,
        sittings=first.sittings + second.sittings,
        saved=first.saved + second.saved,
        logged=both,
        goals=first.goals + second.goals,
        plan=first.plan + second.plan,
    )


@given(FACTS, FACTS)
@settings(max_examples=60)
def test_progress_never_goes_down_by_adding_and_there_is_always_one_thing_to_do(first, second):
    before, after = journey(first), journey(together(first, second))
    for one, other in zip(before.steps, after.steps, strict=True):
        assert 0.0 <= one.share <= other.share <= 1.0
    assert after.next.kind in NextKind


@given(FACTS, st.data())
@settings(max_examples=40)
def test_ticking_answering_and_letting_go_never_take_progress_away(before, data):
    ticked = tuple(replace(one, steps=tuple(replace(s, done_at=NOW) for s in one.steps)) for one in before.goals)
    let_go = tuple(
        replace(one, versions=(*one.versions, replace(one.current, number=9, state="let_go", target=None)))
        for one in before.goals
    )
    goals = data.draw(st.sampled_from((ticked, let_go)))
    answered = tuple(
        sitting(one.form, answered=len(one.answers) + 1, finished=one.finished_at) for one in before.sittings
    )
    after = journey(replace(before, goals=goals, sittings=answered))
    for one, other in zip(journey(before).steps, after.steps, strict=True):
        assert one.share <= other.share


# -- what is next ----------------------------------------------------------------------------------------------------

SOON, LATER = date(2026, 9, 10), date(2027, 1, 1)
BUSY = goal("a", steps=(step("1", done=True), step("2"), step("3", due=LATER)))
HURRIED = goal("b", steps=(step("4", goal="b", due=SOON),))
ALL_DONE = goal("d", steps=(step("5", done=True),), due=LATER)
TALKED = logged(EntryKind.CONVERSATION)
SKILLED = sitting("skills-20", finished=NOW)


@pytest.mark.parametrize(
    ("given", "action"),
    [
        (facts(), NextAction(NextKind.START_INTERESTS)),
        (facts(goals=(HURRIED,)), NextAction(NextKind.START_INTERESTS)),
        (
            facts(sittings=(sitting(answered=22),)),
            NextAction(NextKind.RESUME_INTERESTS, sitting="s", family="interests", remaining=38),
        ),
        (
            facts(sittings=(OLD, sitting("skills-20"), sitting()), goals=(HURRIED,)),
            NextAction(NextKind.RESUME_INTERESTS, sitting="s", family="interests", remaining=60),
        ),
        (
            facts(sittings=(DONE,), goals=(BUSY, HURRIED)),
            NextAction(NextKind.DO_STEP, goal="b", step="4", title="Step 4", due=SOON),
        ),
        (facts(sittings=(DONE,)), NextAction(NextKind.SEE_RESULTS, sitting="s", family="interests")),
        (
            facts(sittings=(DONE, sitting("skills-20", answered=5, uuid="k")), goals=(BUSY,)),
            NextAction(NextKind.RESUME_QUESTIONS, sitting="k", family="skills", remaining=15),
        ),
        (facts(sittings=(OLD,)), NextAction(NextKind.KEEP_GOAL)),
        (facts(sittings=(sitting(finished=NOW, status="flat"),)), NextAction(NextKind.KEEP_GOAL)),
        (
            facts(sittings=(DONE,), saved=(mark(EDUCATION), mark(NURSE))),
            NextAction(NextKind.KEEP_GOAL, title="Nurses", target=EDUCATION),
        ),
        (facts(sittings=(DONE,), goals=(goal(state="let_go"),)), NextAction(NextKind.KEEP_GOAL)),
        (
            facts(sittings=(DONE,), goals=(BUSY, goal())),
            NextAction(NextKind.ADD_STEP, goal="g", title="Goal g", target=NURSE),
        ),
        (
            facts(sittings=(DONE,), goals=(BUSY,)),
            NextAction(NextKind.TALK, goal="a", title="Goal a", target=NURSE),
        ),
        (
            facts(sittings=(DONE,), goals=(BUSY,), logged=TALKED),
            NextAction(NextKind.DO_STEP, goal="a", step="3", title="Step 3", due=LATER),
        ),
        (facts(sittings=(DONE,), goals=(ALL_DONE,), logged=TALKED), NextAction(NextKind.PLAN)),
        (
            facts(sittings=(DONE,), goals=(ALL_DONE,), logged=TALKED, plan=(item(),)),
            NextAction(NextKind.START_SKILLS),
        ),
        (
            facts(sittings=(DONE, SKILLED), plan=(item(),), logged=TALKED, goals=(ALL_DONE,)),
            NextAction(NextKind.REVIEW_GOAL, goal="d", title="Goal d", due=LATER, target=NURSE),
        ),
    ],
)
def test_the_next_best_thing(given, action):
    assert journey(given).next == action


def test_what_else_could_be_done_follows_in_order_for_where_the_best_is_not_to_be_had():
    found = journey(facts())
    assert [action.kind for action in found.others] == [NextKind.KEEP_GOAL, NextKind.PLAN, NextKind.START_SKILLS]
    found = journey(facts(sittings=(DONE, sitting("skills-35", uuid="k")), goals=(ALL_DONE,)))
    assert [found.next.kind, *(action.kind for action in found.others)] == [
        NextKind.RESUME_QUESTIONS,
        NextKind.TALK,
        NextKind.PLAN,
        NextKind.REVIEW_GOAL,
    ]


def test_without_dates_the_first_open_step_of_the_first_goal_is_next():
    goals = (goal("a", steps=(step("1", done=True), step("2"), step("3"))), goal("b", steps=(step("4"),)))
    assert journey(facts(sittings=(DONE,), goals=goals, logged=TALKED)).next.step == "2"


def test_the_newest_result_is_of_interests():
    assert newest_result((OLD, DONE, sitting("skills-20", finished=NOW), sitting())) is DONE
    assert newest_result((sitting(),)) is None


# -- through a real portfolio ----------------------------------------------------------------------------------------


def test_a_whole_path_through_a_real_portfolio(session):
    def next_kind():
        return session.standing().journey.next.kind

    assert next_kind() == NextKind.START_INTERESTS
    uuid = session.assess.start("interests-30").uuid
    assert next_kind() == NextKind.RESUME_INTERESTS
    for number, one in enumerate(session.assess.sitting(uuid).item_ids):
        session.assess.answer(uuid, one, 4 if number % 6 == 3 else number % 3, 2.0)
    session.assess.finish(uuid)
    assert next_kind() == NextKind.SEE_RESULTS
    session.saved.save(EDUCATION)
    assert session.standing().journey.next.target == EDUCATION
    kept = session.goals.keep(GoalDraft("Nurse", "", NURSE)).uuid
    assert next_kind() == NextKind.ADD_STEP
    added = session.goals.add_step(kept, "Ask a nurse", None).uuid
    assert next_kind() == NextKind.TALK
    talk = session.journal.keep(EntryDraft(EntryKind.CONVERSATION, "Ms. Ng", date(2026, 9, 1), target=TEACHER)).uuid
    assert next_kind() == NextKind.DO_STEP
    session.goals.tick_step(added)
    assert next_kind() == NextKind.PLAN
    session.plan.add(PlanDraft(PlanKind.COURSE, "Biology", 2026, Term.FALL))
    assert next_kind() == NextKind.START_SKILLS
    assert [one.share for one in session.standing().journey.steps] == [0.5, 0.6, round(0.5 / 3, 9), 0.75]
    session.journal.decide(talk, Outcome.LATER)
    assert session.standing().journey.steps[3].share == 0.75
    session.journal.decide(talk, Outcome.ADJUST)
    assert session.standing().journey.steps[3].share == 1.0
    session.journal.delete(talk)
    assert session.standing().facts.logged == Logged()
