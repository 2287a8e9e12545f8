"""The four steps of the path, how far a student has come, and the one best next thing to do.

The rules, each from what the portfolio holds:

1. Identify interests: the share of questions answered in the unfinished questionnaire; all of it once one is finished.
2. Explore options: different careers, clusters and pathways that goals point at, of two: choosing needs at least two.
3. Learn more: the share of steps ticked off over all goals that were not let go; nothing without steps.
4. Make changes: all of it once any goal has a second version, for a change of mind is the step.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from clusterdesk.core.goal import Goal, Step
from clusterdesk.core.questionnaire import Sitting
from clusterdesk.core.scoring import Status

TARGETS_WANTED = 2
"""Step 2 is complete with this many different targets kept."""

RESULTS_FRESH = timedelta(days=1)
"""So long after a questionnaire the next thing is to look at its results, later to keep a goal."""


class JourneyFact(StrEnum):
    """What the numbers of a step count."""

    QUESTIONS_ANSWERED = "questions_answered"
    """`count` of `of` questions of the unfinished questionnaire."""
    SITTINGS_FINISHED = "sittings_finished"
    """`count` questionnaires; `of` is 1."""
    TARGETS_KEPT = "targets_kept"
    """`count` different careers, clusters and pathways; `of` is how many are wanted."""
    STEPS_DONE = "steps_done"
    """`count` of `of` steps."""
    GOALS_REVISED = "goals_revised"
    """`count` of `of` goals have more than one version."""


class NextKind(StrEnum):
    """The next best thing to do."""

    START_INTERESTS = "start_interests"
    RESUME_INTERESTS = "resume_interests"
    SEE_RESULTS = "see_results"
    KEEP_GOAL = "keep_goal"
    ADD_STEP = "add_step"
    DO_STEP = "do_step"
    REVIEW_GOAL = "review_goal"


@dataclass(frozen=True, slots=True)
class NextAction:
    """What to do next.

    `sitting` is set for RESUME_INTERESTS (with `remaining` questions) and SEE_RESULTS, `goal` for ADD_STEP, DO_STEP and
    REVIEW_GOAL, `step` for DO_STEP; `title` is the title of that step or goal, `due` its day.
    """

    kind: NextKind
    sitting: str | None = None
    remaining: int = 0
    goal: str | None = None
    step: str | None = None
    title: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class StepProgress:
    """One of the four steps: `share` 0 to 1, and the numbers it comes from."""

    share: float
    fact: JourneyFact
    count: int
    of: int


@dataclass(frozen=True, slots=True)
class JourneyFacts:
    """What the journey is worked out from: `finished` sittings newest first, `now` aware."""

    unfinished: Sitting | None
    finished: tuple[Sitting, ...]
    goals: tuple[Goal, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class Journey:
    """How far the student has come in each of the four steps, and what is next."""

    steps: tuple[StepProgress, StepProgress, StepProgress, StepProgress]
    next: NextAction


def journey(facts: JourneyFacts) -> Journey:
    """Work out the journey."""
    return Journey((_interests(facts), _options(facts), _learned(facts), _changed(facts)), _next(facts))


def _interests(facts: JourneyFacts) -> StepProgress:
    if facts.finished:
        return StepProgress(1.0, JourneyFact.SITTINGS_FINISHED, len(facts.finished), 1)
    if facts.unfinished is None:
        return StepProgress(0.0, JourneyFact.SITTINGS_FINISHED, 0, 1)
    return _part(JourneyFact.QUESTIONS_ANSWERED, len(facts.unfinished.answers), len(facts.unfinished.item_ids))


def _options(facts: JourneyFacts) -> StepProgress:
    targets = {version.target for goal in facts.goals for version in goal.versions if version.target}
    return _part(JourneyFact.TARGETS_KEPT, len(targets), TARGETS_WANTED)


def _learned(facts: JourneyFacts) -> StepProgress:
    steps = [step for goal in facts.goals if goal.current.state != "let_go" for step in goal.steps]
    return _part(JourneyFact.STEPS_DONE, sum(step.done_at is not None for step in steps), len(steps))


def _changed(facts: JourneyFacts) -> StepProgress:
    revised = sum(len(goal.versions) > 1 for goal in facts.goals)
    return StepProgress(1.0 if revised else 0.0, JourneyFact.GOALS_REVISED, revised, len(facts.goals))


def _part(fact: JourneyFact, count: int, of: int) -> StepProgress:
    return StepProgress(min(1.0, count / of) if of else 0.0, fact, count, of)


def _next(facts: JourneyFacts) -> NextAction:
    """Finish what was begun, then results, then goals: the step that is due first, then what lacks one."""
    if facts.unfinished is not None:
        waiting = facts.unfinished
        remaining = len(waiting.item_ids) - len(waiting.answers)
        return NextAction(NextKind.RESUME_INTERESTS, sitting=waiting.uuid, remaining=remaining)
    if not facts.finished:
        return NextAction(NextKind.START_INTERESTS)
    active = [goal for goal in facts.goals if goal.current.state == "active"]
    return _next_in_goals(active) if active else _next_without_goals(facts)


def _next_without_goals(facts: JourneyFacts) -> NextAction:
    last = facts.finished[0]
    matched = last.result is not None and last.result.status == Status.MATCHED
    if matched and last.finished_at is not None and facts.now - last.finished_at < RESULTS_FRESH and not facts.goals:
        return NextAction(NextKind.SEE_RESULTS, sitting=last.uuid)
    return NextAction(NextKind.KEEP_GOAL)


def _next_in_goals(active: list[Goal]) -> NextAction:
    waiting = [(goal, step) for goal in active for step in goal.steps if step.done_at is None]
    if waiting:
        goal, step = min(waiting, key=lambda pair: _due_first(pair[1]))
        return NextAction(NextKind.DO_STEP, goal=goal.uuid, step=step.uuid, title=step.title, due=step.due)
    goal = next((goal for goal in active if not goal.steps), None)
    if goal is not None:
        return NextAction(NextKind.ADD_STEP, goal=goal.uuid, title=goal.current.title, due=goal.due)
    return NextAction(NextKind.REVIEW_GOAL, goal=active[0].uuid, title=active[0].current.title, due=active[0].due)


def _due_first(step: Step) -> date:
    return step.due or date.max
