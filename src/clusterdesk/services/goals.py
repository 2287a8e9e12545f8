"""Goals: keep one, change its direction with a reason, tick off the steps; every version stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, get_args

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal import Goal, GoalKind, GoalState, GoalVersion, Repeat, Step, TargetSnapshot, due_again
from clusterdesk.core.ids import derived_id, new_id
from clusterdesk.core.target import Target
from clusterdesk.core.text import LAST_YEAR, one_line, paragraphs, sane_date
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.goals import GoalShelf
from clusterdesk.store.records import Operation

if TYPE_CHECKING:
    from clusterdesk.core.goal_draft import GoalDraft

TITLE_LIMIT = 200
REASON_LIMIT = 10_000
STEP_LIMIT = 300
STEPS_LIMIT = 200
ENTRIES_LIMIT = 100

_AT = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands in a draft until the version is made."""


class Goals:
    """The goals of one student. Every write can be undone.

    Args:
        shelf: reads and writes goals.
        desk: where every write goes through.
        clock: tells the time of a version.
        watch: keeps, in the same write, what a newer catalog is compared with; gets a target before a goal has it.
    """

    def __init__(self, shelf: GoalShelf, desk: Desk, clock: Clock, watch: Callable[[Operation, Target], None]) -> None:
        self._shelf = shelf
        self._desk = desk
        self._clock = clock
        self._watch = watch

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
        version = self._version(
            GoalVersion("", uuid, 1, draft.title, draft.reason, "active", draft.target, draft.snapshot, _AT, draft.kind)
        )
        steps = [
            Step(new_id(), uuid, position, _step_title(step), None, None)
            if isinstance(step, str)
            else Step(new_id(), uuid, position, _step_title(step.title), _due(step.due), None, step.repeat)
            for position, step in enumerate(draft.steps)
        ]

        def work(operation: Operation) -> None:
            self._put_version(operation, version)
            self._shelf.put(operation, uuid, due)
            for step in steps:
                self._shelf.put_step(operation, step)

        return self._write(Action.KEEP_GOAL, uuid, work)

    def revise(
        self,
        goal: str,
        title: str,
        reason: str,
        target: Target | None,
        snapshot: TargetSnapshot | None,
        *,
        kind: GoalKind | None = None,
        entries: Sequence[str] = (),
    ) -> Changes:
        """Give a goal a new direction as a new version; the earlier versions stay as they are.

        Args:
            goal: the goal.
            title: what it is called from now on.
            reason: why.
            target: what it points to from now on.
            snapshot: what the catalog says of that now.
            kind: what kind of goal it is; None follows the target.
            entries: the UUIDs of the journal entries that made the difference, each kept once.

        Raises:
            BadInput: no such goal, a text is empty or too long, or over 100 entries.
        """
        now = self.goal(goal).current
        return self._add(
            replace(
                now,
                number=now.number + 1,
                title=title,
                reason=reason,
                target=target,
                snapshot=snapshot,
                kind=kind,
                entries=tuple(entries),
            )
        )

    def set_state(self, goal: str, state: GoalState, reason: str, entries: Sequence[str] = ()) -> Changes:
        """Mark a goal as reached or let go, or take it up again, as a new version.

        Raises:
            BadInput: no such goal or state, the reason is too long, or over 100 entries.
        """
        if state not in get_args(GoalState):
            raise BadInput(QT_TRANSLATE_NOOP("errors", "A goal cannot be “{state}”."), state=state)
        now = self.goal(goal).current
        return self._add(replace(now, number=now.number + 1, reason=reason, state=state, entries=tuple(entries)))

    def set_due(self, goal: str, due: date | None) -> Changes:
        """Change the day a goal is due; that is not a new version.

        Raises:
            BadInput: no such goal, or the year is not from 1900 to 2200.
        """
        self.goal(goal)
        day = _due(due)
        return self._write(Action.REVISE_GOAL, goal, lambda operation: self._shelf.put(operation, goal, day))

    def delete(self, goal: str) -> Changes:
        """Move a goal with its versions and steps to the bin.

        Raises:
            BadInput: no such goal.
        """
        self.goal(goal)
        return self._write(Action.DELETE_GOAL, goal, lambda operation: self._shelf.delete(operation, goal))

    def add_step(self, goal: str, title: str, due: date | None = None, repeat: Repeat | None = None) -> Changes:
        """Add a step at the end; the outcome has the UUID of the step.

        Raises:
            BadInput: no such goal, 200 steps wait to be done, the title is not 1 to 300 characters, or the date is out
                of range.
        """
        steps = self.goal(goal).steps
        if sum(step.done_at is None for step in steps) >= STEPS_LIMIT:
            raise _too_many_steps()
        position = max((step.position for step in steps), default=-1) + 1
        step = Step(new_id(), goal, position, _step_title(title), _due(due), None, repeat)
        return self._put_step(Action.ADD_STEP, step)

    def edit_step(self, step: str, title: str, due: date | None = None, repeat: Repeat | None = None) -> Changes:
        """Change the words and the date of a step, and how it comes again.

        Raises:
            BadInput: no such step, the title is not 1 to 300 characters, or the date is out of range.
        """
        found = self._step(step)
        return self._put_step(Action.EDIT_STEP, replace(found, title=_step_title(title), due=_due(due), repeat=repeat))

    def move_step(self, step: str, place: int) -> Changes:
        """Move a step to another place among the steps of its goal, counted from 0; where it is, nothing changes.

        Raises:
            BadInput: no such step.
        """
        found = self._step(step)
        steps = list(self.goal(found.goal).steps)
        place = min(max(place, 0), len(steps) - 1)
        if steps[place].uuid == step:
            return self._desk.nothing(Action.MOVE_STEP, step)
        steps = [other for other in steps if other.uuid != step]
        steps.insert(place, found)
        return self._write(Action.MOVE_STEP, step, lambda operation: self._put_in_order(operation, steps))

    def tick_step(self, step: str) -> Changes:
        """Mark a step as done now; one that repeats comes again below, on its next day. Done already, nothing changes.

        Raises:
            BadInput: no such step.
        """
        found = self._step(step)
        if found.done_at is not None:
            return self._desk.nothing(Action.TICK_STEP, step)
        now = self._clock()
        done = replace(found, done_at=now)
        if found.repeat is None:
            return self._put_step(Action.TICK_STEP, done)
        # The day that a person lives in, not the one in Greenwich.
        due = due_again(found.due, found.repeat, now.astimezone().date())
        if due.year > LAST_YEAR:
            return self._put_step(Action.TICK_STEP, done)
        again = replace(found, uuid=_again(step), due=due)
        steps = [other for other in self.goal(found.goal).steps if other.uuid not in (step, again.uuid)]
        steps[_place(steps, found) : _place(steps, found)] = [done, again]

        def work(operation: Operation) -> None:
            self._shelf.put_step(operation, done)
            self._shelf.put_step(operation, again)
            self._put_in_order(operation, steps)

        return self._write(Action.TICK_STEP, step, work)

    def untick_step(self, step: str) -> Changes:
        """Mark a step as not done; the one that came again for it goes, unless it is done. Not done, nothing changes.

        Raises:
            BadInput: no such step.
        """
        found = self._step(step)
        if found.done_at is None:
            return self._desk.nothing(Action.UNTICK_STEP, step)
        again = self._shelf.step(_again(step))

        def work(operation: Operation) -> None:
            self._shelf.put_step(operation, replace(found, done_at=None))
            if again is not None and again.done_at is None:
                self._shelf.delete_step(operation, again.uuid)

        return self._write(Action.UNTICK_STEP, step, work)

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

    def _put_in_order(self, operation: Operation, steps: Sequence[Step]) -> None:
        """Write those steps whose place is not the one they are kept with."""
        for position, step in enumerate(steps):
            if step.position != position:
                self._shelf.put_step(operation, replace(step, position=position))

    def _version(self, typed: GoalVersion) -> GoalVersion:
        """Return a new version of what was typed, checked."""
        entries = tuple(dict.fromkeys(typed.entries))
        if len(entries) > ENTRIES_LIMIT:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A change has room for {limit} journal entries."), limit=ENTRIES_LIMIT
            )
        return replace(
            typed,
            uuid=new_id(),
            title=one_line(typed.title, what=QT_TRANSLATE_NOOP("errors", "The title"), limit=TITLE_LIMIT),
            reason=paragraphs(typed.reason, what=QT_TRANSLATE_NOOP("errors", "The reason"), limit=REASON_LIMIT),
            made_at=self._clock(),
            entries=entries,
        )

    def _add(self, typed: GoalVersion) -> Changes:
        version = self._version(typed)
        return self._write(Action.REVISE_GOAL, version.goal, lambda operation: self._put_version(operation, version))

    def _put_version(self, operation: Operation, version: GoalVersion) -> None:
        if version.target is not None:
            self._watch(operation, version.target)
        self._shelf.put_version(operation, version)

    def _put_step(self, action: Action, step: Step) -> Changes:
        return self._write(action, step.uuid, lambda operation: self._shelf.put_step(operation, step))

    def _write(self, action: Action, uuid: str, work: Callable[[Operation], None]) -> Changes:
        return self._desk.write(action, PortfolioArea.GOALS, uuid, work)


def _due(day: date | None) -> date | None:
    return sane_date(day, what=QT_TRANSLATE_NOOP("errors", "The year of the due date"))


def _again(step: str) -> str:
    """Return the UUID of the step that comes again for a step: the same on every copy, and when it is ticked twice."""
    return derived_id(step, "again")


def _place(steps: Sequence[Step], step: Step) -> int:
    """Return how many of the steps come before one."""
    return sum((other.position, other.uuid) < (step.position, step.uuid) for other in steps)


def _step_title(title: str) -> str:
    return one_line(title, what=QT_TRANSLATE_NOOP("errors", "The step"), limit=STEP_LIMIT)


def _too_many_steps() -> BadInput:
    return BadInput(QT_TRANSLATE_NOOP("errors", "A goal has room for {limit} steps."), limit=STEPS_LIMIT)
