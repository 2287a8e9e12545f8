"""Goals: keep one, change its direction with a reason, tick off the steps; every version stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import get_args

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal import Goal, GoalDraft, GoalState, GoalVersion, Step, StepDraft, TargetSnapshot
from clusterdesk.core.ids import new_id
from clusterdesk.core.target import Target
from clusterdesk.core.text import one_line, paragraphs, sane_date
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.goals import GoalShelf
from clusterdesk.store.records import Operation

TITLE_LIMIT = 200
REASON_LIMIT = 10_000
STEP_LIMIT = 300
STEPS_LIMIT = 200


class Goals:
    """The goals of one student. Every write can be undone."""

    def __init__(self, shelf: GoalShelf, desk: Desk, clock: Clock) -> None:
        self._shelf = shelf
        self._desk = desk
        self._clock = clock

    def goals(self) -> tuple[Goal, ...]:
        """Return every goal, the first kept first."""
        return self._shelf.goals()

    def goal(self, uuid: str) -> Goal:
        """Return a goal.

        Raises:
            BadInput: no such goal.
        """
        found = self._shelf.goal(uuid)
        if found is None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This goal is not in the portfolio any more."))
        return found

    def keep(self, draft: GoalDraft) -> Changes:
        """Keep a new goal with its steps; the outcome has its UUID.

        Raises:
            BadInput: title not 1 to 200 characters, reason over 10,000, a step not 1 to 300, over 200 steps, or a due
                date outside the years 1900 to 2200.
        """
        uuid = new_id()
        due = _due(draft.due)
        if len(draft.steps) > STEPS_LIMIT:
            raise _too_many_steps()
        version = self._version(uuid, 1, draft.title, draft.reason, "active", draft.target, draft.snapshot)
        drafts = [StepDraft(step) if isinstance(step, str) else step for step in draft.steps]
        steps = [
            Step(new_id(), uuid, position, _step_title(step.title), _due(step.due), None)
            for position, step in enumerate(drafts)
        ]

        def work(operation: Operation) -> None:
            self._shelf.put(operation, uuid, due)
            self._shelf.put_version(operation, version)
            for step in steps:
                self._shelf.put_step(operation, step)

        return self._write(Action.KEEP_GOAL, uuid, work)

    def revise(
        self, goal: str, title: str, reason: str, target: Target | None, snapshot: TargetSnapshot | None
    ) -> Changes:
        """Give a goal a new direction as a new version; the earlier versions stay as they are.

        Raises:
            BadInput: no such goal, or a text is empty or too long.
        """
        found = self.goal(goal)
        version = self._version(goal, found.current.number + 1, title, reason, found.current.state, target, snapshot)
        return self._add(version)

    def set_state(self, goal: str, state: GoalState, reason: str) -> Changes:
        """Mark a goal as reached or let go, or take it up again, as a new version.

        Raises:
            BadInput: no such goal or state, or the reason is too long.
        """
        if state not in get_args(GoalState):
            raise BadInput(QT_TRANSLATE_NOOP("errors", "A goal cannot be “{state}”."), state=state)
        now = self.goal(goal).current
        version = self._version(goal, now.number + 1, now.title, reason, state, now.target, now.snapshot)
        return self._add(version)

    def set_due(self, goal: str, due: date | None) -> Changes:
        """Change the day a goal is due; that is not a new version.

        Raises:
            BadInput: no such goal, or the year is not from 1900 to 2200.
        """
        self.goal(goal)
        day = _due(due)
        return self._write(Action.REVISE_GOAL, goal, lambda operation: self._shelf.put(operation, goal, day))

    def delete(self, goal: str) -> Changes:
        """Delete a goal with its versions and steps.

        Raises:
            BadInput: no such goal.
        """
        self.goal(goal)
        return self._write(Action.DELETE_GOAL, goal, lambda operation: self._shelf.delete(operation, goal))

    def add_step(self, goal: str, title: str, due: date | None = None) -> Changes:
        """Add a step at the end; the outcome has the UUID of the step.

        Raises:
            BadInput: no such goal, 200 steps are there, the title is not 1 to 300 characters, or the date is out of
                range.
        """
        steps = self.goal(goal).steps
        if len(steps) >= STEPS_LIMIT:
            raise _too_many_steps()
        position = max((step.position for step in steps), default=-1) + 1
        return self._put_step(Action.ADD_STEP, Step(new_id(), goal, position, _step_title(title), _due(due), None))

    def edit_step(self, step: str, title: str, due: date | None = None) -> Changes:
        """Change the words and the date of a step.

        Raises:
            BadInput: no such step, the title is not 1 to 300 characters, or the date is out of range.
        """
        return self._put_step(Action.EDIT_STEP, replace(self._step(step), title=_step_title(title), due=_due(due)))

    def tick_step(self, step: str) -> Changes:
        """Mark a step as done now; done already, nothing changes.

        Raises:
            BadInput: no such step.
        """
        found = self._step(step)
        if found.done_at is not None:
            return self._desk.nothing(Action.TICK_STEP, step)
        return self._put_step(Action.TICK_STEP, replace(found, done_at=self._clock()))

    def untick_step(self, step: str) -> Changes:
        """Mark a step as not done; not done anyway, nothing changes.

        Raises:
            BadInput: no such step.
        """
        found = self._step(step)
        if found.done_at is None:
            return self._desk.nothing(Action.UNTICK_STEP, step)
        return self._put_step(Action.UNTICK_STEP, replace(found, done_at=None))

    def delete_step(self, step: str) -> Changes:
        """Delete a step.

        Raises:
            BadInput: no such step.
        """
        self._step(step)
        return self._write(Action.DELETE_STEP, step, lambda operation: self._shelf.delete_step(operation, step))

    def _step(self, uuid: str) -> Step:
        found = self._shelf.step(uuid)
        if found is None or self._shelf.goal(found.goal) is None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This step is not in the portfolio any more."))
        return found

    def _version(
        self,
        goal: str,
        number: int,
        title: str,
        reason: str,
        state: GoalState,
        target: Target | None,
        snapshot: TargetSnapshot | None,
    ) -> GoalVersion:
        clean = one_line(title, what=QT_TRANSLATE_NOOP("errors", "The title"), limit=TITLE_LIMIT)
        why = paragraphs(reason, what=QT_TRANSLATE_NOOP("errors", "The reason"), limit=REASON_LIMIT)
        return GoalVersion(new_id(), goal, number, clean, why, state, target, snapshot, self._clock())

    def _add(self, version: GoalVersion) -> Changes:
        return self._write(
            Action.REVISE_GOAL, version.goal, lambda operation: self._shelf.put_version(operation, version)
        )

    def _put_step(self, action: Action, step: Step) -> Changes:
        return self._write(action, step.uuid, lambda operation: self._shelf.put_step(operation, step))

    def _write(self, action: Action, uuid: str, work: Callable[[Operation], None]) -> Changes:
        return self._desk.write(action, PortfolioArea.GOALS, uuid, work)


def _due(day: date | None) -> date | None:
    return sane_date(day, what=QT_TRANSLATE_NOOP("errors", "The year of the due date"))


def _step_title(title: str) -> str:
    return one_line(title, what=QT_TRANSLATE_NOOP("errors", "The step"), limit=STEP_LIMIT)


def _too_many_steps() -> BadInput:
    return BadInput(QT_TRANSLATE_NOOP("errors", "A goal has room for {limit} steps."), limit=STEPS_LIMIT)
