"""The four steps of the path, how far a student has come, and the one best next thing to do.

Every step is worked out anew from what the portfolio holds; nothing is stored. A step has parts: each counts something
up to a number that is wanted, and `WEIGHTS` says how much of the step a part is. More of anything never makes a share
smaller: a second questionnaire, another step of a goal, a goal that is let go, an entry that speaks against. Only
taking away does.

1. Identify interests: questions answered about interests (half of the step), skills and values (a quarter each). A
   questionnaire that is finished counts whole, however often it is begun again.
2. Explore options: two clusters or pathways and three careers in sight. In sight is what is saved, what a goal pointed
   at in any of its versions, and what an entry of the journal is about.
3. Learn more: three talks or days with people who do the work (conversation, job shadowing, internship, volunteering),
   and three things looked up (career, job posting, education program) in the journal.
4. Make changes: a quarter each for a goal, for a step or a thing in the plan, for one of them done, and for a change of
   mind: a goal with a second version, or an answer to "did this change anything?" other than "later".
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.form import Family
from clusterdesk.core.goal import Goal, Step
from clusterdesk.core.plan import PlanItem
from clusterdesk.core.saved import Saved
from clusterdesk.core.scoring import Status
from clusterdesk.core.sitting import Sitting
from clusterdesk.core.target import Target

CLUSTERS_WANTED, CAREERS_WANTED = 2, 3
"""A choice needs at least two; the clusters of a first result are often two, its careers many."""

TALKS_WANTED = LOOKED_UP_WANTED = 3
"""One person tells of one job; the third shows what the first two have in common."""

TALKS = frozenset({EntryKind.CONVERSATION, EntryKind.SHADOW, EntryKind.INTERNSHIP, EntryKind.VOLUNTEERING})
LOOKED_UP = frozenset({EntryKind.RESEARCH, EntryKind.POSTING, EntryKind.PROGRAM})

RESULTS_FRESH = timedelta(days=1)
"""So long after a questionnaire the next thing is to look at its results, later to keep a goal."""

SOON = timedelta(days=14)
"""A step that is due within this time, or late, comes before other things to do."""


class JourneyFact(StrEnum):
    """What a part of a step counts."""

    INTERESTS = "interests"
    """Questions answered, of those of the form that is furthest."""
    SKILLS = "skills"
    VALUES = "values"
    CLUSTERS = "clusters"
    """Different clusters and pathways in sight."""
    CAREERS = "careers"
    TALKS = "talks"
    LOOKED_UP = "looked_up"
    GOALS = "goals"
    PLANNED = "planned"
    """Steps of goals and things in the plan."""
    DONE = "done"
    """Those of them that are done."""
    REVISED = "revised"
    """Changes of mind: versions after the first, and entries that were thought through."""


WEIGHTS: Mapping[JourneyFact, float] = {
    JourneyFact.INTERESTS: 0.5,
    JourneyFact.SKILLS: 0.25,
    JourneyFact.VALUES: 0.25,
    JourneyFact.CLUSTERS: 0.4,
    JourneyFact.CAREERS: 0.6,
    JourneyFact.TALKS: 0.5,
    JourneyFact.LOOKED_UP: 0.5,
    JourneyFact.GOALS: 0.25,
    JourneyFact.PLANNED: 0.25,
    JourneyFact.DONE: 0.25,
    JourneyFact.REVISED: 0.25,
}
"""How much of its step a part is; the parts of a step add up to 1."""


class NextKind(StrEnum):
    """The next best thing to do; each is its own reason."""

    START_INTERESTS = "start_interests"
    RESUME_INTERESTS = "resume_interests"
    SEE_RESULTS = "see_results"
    DO_STEP = "do_step"
    RESUME_QUESTIONS = "resume_questions"
    KEEP_GOAL = "keep_goal"
    ADD_STEP = "add_step"
    TALK = "talk"
    PLAN = "plan"
    START_SKILLS = "start_skills"
    REVIEW_GOAL = "review_goal"


@dataclass(frozen=True, slots=True)
class NextAction:
    """What to do next.

    `sitting` and `family` are set for RESUME_INTERESTS and RESUME_QUESTIONS (with `remaining` questions) and
    SEE_RESULTS; `goal` for what is about a goal; `step` for DO_STEP; `title` is the title of that step, goal or saved
    mark, `due` its day; `target` is what KEEP_GOAL would point at and TALK would be about.
    """

    kind: NextKind
    sitting: str | None = None
    family: Family | None = None
    remaining: int = 0
    goal: str | None = None
    step: str | None = None
    title: str = ""
    due: date | None = None
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a step: `count` of `of` that are wanted; there may be more. `at`: when it last happened, if known."""

    fact: JourneyFact
    count: int
    of: int
    at: datetime | None = None

    @property
    def share(self) -> float:
        """How much of what is wanted is there, 0 to 1."""
        return min(1.0, self.count / self.of) if self.of else 0.0


@dataclass(frozen=True, slots=True)
class StepProgress:
    """One of the four steps, by its parts."""

    parts: tuple[Part, ...]

    @property
    def share(self) -> float:
        """How far the step is, 0 to 1."""
        # Rounded: weights like 0.4 and 0.6 have to add up to 1 exactly.
        return round(sum(WEIGHTS[part.fact] * part.share for part in self.parts), 9)


@dataclass(frozen=True, slots=True)
class Logged:
    """What the journal holds, counted: entries by kind, what they are about, and how many were thought through."""

    kinds: Mapping[EntryKind, int] = field(default_factory=dict[EntryKind, int])
    targets: frozenset[Target] = frozenset()
    decided: int = 0

    def count(self, kinds: Iterable[EntryKind]) -> int:
        """Return how many entries are of these kinds."""
        return sum(self.kinds.get(kind, 0) for kind in kinds)


@dataclass(frozen=True, slots=True)
class JourneyFacts:
    """What the journey is worked out from: `saved` newest first, `now` aware."""

    now: datetime
    sittings: tuple[Sitting, ...] = ()
    saved: tuple[Saved, ...] = ()
    logged: Logged = Logged()
    goals: tuple[Goal, ...] = ()
    plan: tuple[PlanItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Journey:
    """How far the student has come in each of the four steps, what is next, and what else would be, best first."""

    steps: tuple[StepProgress, StepProgress, StepProgress, StepProgress]
    next: NextAction
    others: tuple[NextAction, ...] = ()


def journey(facts: JourneyFacts) -> Journey:
    """Work out the journey."""
    first, *others = _next(facts)
    return Journey((_interests(facts), _options(facts), _learned(facts), _changed(facts)), first, tuple(others))


def newest_result(sittings: Iterable[Sitting]) -> Sitting | None:
    """Return the sitting of interests that was finished last, None before the first."""
    finished = [(one.finished_at, one) for one in sittings if one.family == "interests" and one.finished_at is not None]
    return max(finished, key=lambda pair: pair[0])[1] if finished else None


# -- the four steps -------------------------------------------------------------------------------------------------


def _interests(facts: JourneyFacts) -> StepProgress:
    families: tuple[tuple[JourneyFact, Family], ...] = (
        (JourneyFact.INTERESTS, "interests"),
        (JourneyFact.SKILLS, "skills"),
        (JourneyFact.VALUES, "values"),
    )
    return StepProgress(tuple(_answered(fact, family, facts.sittings) for fact, family in families))


def _answered(fact: JourneyFact, family: Family, sittings: Iterable[Sitting]) -> Part:
    parts = [
        Part(
            fact,
            len(one.item_ids) if one.finished_at is not None else len(one.answers),
            len(one.item_ids),
            one.finished_at,
        )
        for one in sittings
        if one.family == family
    ]
    return max(parts, key=lambda part: (part.share, part.at is not None), default=Part(fact, 0, 0))


def _options(facts: JourneyFacts) -> StepProgress:
    seen = {mark.target for mark in facts.saved} | set(facts.logged.targets)
    seen |= {version.target for goal in facts.goals for version in goal.versions if version.target}
    careers = sum(target.kind == "career" for target in seen)
    clusters = sum(target.kind in ("cluster", "pathway") for target in seen)
    return StepProgress(
        (
            Part(JourneyFact.CLUSTERS, clusters, CLUSTERS_WANTED),
            Part(JourneyFact.CAREERS, careers, CAREERS_WANTED),
        )
    )


def _learned(facts: JourneyFacts) -> StepProgress:
    return StepProgress(
        (
            Part(JourneyFact.TALKS, facts.logged.count(TALKS), TALKS_WANTED),
            Part(JourneyFact.LOOKED_UP, facts.logged.count(LOOKED_UP), LOOKED_UP_WANTED),
        )
    )


def _changed(facts: JourneyFacts) -> StepProgress:
    steps = [step for goal in facts.goals for step in goal.steps]
    done = sum(step.done_at is not None for step in steps) + sum(item.done_at is not None for item in facts.plan)
    later = [version.made_at for goal in facts.goals for version in goal.versions[1:]]
    return StepProgress(
        (
            Part(JourneyFact.GOALS, len(facts.goals), 1),
            Part(JourneyFact.PLANNED, len(steps) + len(facts.plan), 1),
            Part(JourneyFact.DONE, done, 1),
            Part(JourneyFact.REVISED, len(later) + facts.logged.decided, 1, max(later, default=None)),
        )
    )


# -- what is next ---------------------------------------------------------------------------------------------------


def _next(facts: JourneyFacts) -> Iterator[NextAction]:
    """Interests first, for all else follows from them; then what is due soon, what was begun, and what is missing."""
    waiting = [one for one in facts.sittings if one.finished_at is None]
    begun = next((one for one in waiting if one.family == "interests"), None)
    last = newest_result(facts.sittings)
    if begun is not None:
        yield _resume(NextKind.RESUME_INTERESTS, begun)
    elif last is None:
        yield NextAction(NextKind.START_INTERESTS)
    active = [goal for goal in facts.goals if goal.current.state == "active"]
    soon = _due_soon(active, facts.now)
    if soon is not None:
        yield soon
    if last is not None and _is_fresh(last, facts):
        yield NextAction(NextKind.SEE_RESULTS, sitting=last.uuid, family=last.family)
    if waiting and waiting[-1] is not begun:
        yield _resume(NextKind.RESUME_QUESTIONS, waiting[-1])
    yield from _missing(active, facts)


def _resume(kind: NextKind, waiting: Sitting) -> NextAction:
    remaining = len(waiting.item_ids) - len(waiting.answers)
    return NextAction(kind, sitting=waiting.uuid, family=waiting.family, remaining=remaining)


def _due_soon(active: Iterable[Goal], now: datetime) -> NextAction | None:
    until = now.astimezone().date() + SOON
    found = _first_step(active)
    return found if found is not None and found.due is not None and found.due <= until else None


def _is_fresh(last: Sitting, facts: JourneyFacts) -> bool:
    """Return whether a result is new and nothing was made of it yet."""
    matched = last.result is not None and last.result.status == Status.MATCHED
    fresh = last.finished_at is not None and facts.now - last.finished_at < RESULTS_FRESH
    return matched and fresh and not facts.goals and not facts.saved


def _missing(active: list[Goal], facts: JourneyFacts) -> Iterator[NextAction]:
    """Yield what is missing on the way: a goal, its steps, people, the open steps, a plan, skills, a second look."""
    if not active:
        mark = facts.saved[0] if facts.saved else None
        yield (
            NextAction(NextKind.KEEP_GOAL)
            if mark is None
            else NextAction(NextKind.KEEP_GOAL, title=mark.snapshot.name, target=mark.target)
        )
    bare = next((goal for goal in active if not goal.steps), None)
    if bare is not None:
        yield _about(NextKind.ADD_STEP, bare)
    if active and not facts.logged.count(TALKS):
        yield _about(NextKind.TALK, active[0])
    step = _first_step(active)
    if step is not None:
        yield step
    if not facts.plan:
        yield NextAction(NextKind.PLAN)
    if not any(one.family == "skills" for one in facts.sittings):
        yield NextAction(NextKind.START_SKILLS)
    if active:
        yield _about(NextKind.REVIEW_GOAL, active[0])


def _about(kind: NextKind, goal: Goal) -> NextAction:
    current = goal.current
    return NextAction(kind, goal=goal.uuid, title=current.title, due=goal.due, target=current.target)


def _first_step(active: Iterable[Goal]) -> NextAction | None:
    """Return the open step that is due first; of those without a day the first of the first goal."""
    waiting = [(goal, step) for goal in active for step in goal.steps if step.done_at is None]
    if not waiting:
        return None
    goal, step = min(waiting, key=lambda pair: _due_first(pair[1]))
    return NextAction(NextKind.DO_STEP, goal=goal.uuid, step=step.uuid, title=step.title, due=step.due)


def _due_first(step: Step) -> date:
    return step.due or date.max
