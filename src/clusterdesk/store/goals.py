"""Goals, their versions and their steps in the portfolio."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, cast, get_args

from clusterdesk.core.goal import Goal, GoalKind, GoalState, GoalVersion, Repeat, Step
from clusterdesk.core.target import Target
from clusterdesk.store.records import Operation, Records, Row, Table, Value, instant, moment
from clusterdesk.store.snapshots import snapshot, snapshot_row

Part = TypeVar("Part", GoalVersion, Step)


@dataclass(frozen=True, slots=True)
class GoalRecord:
    """What is kept of a goal apart from its versions and steps."""

    uuid: str
    due: date | None


def _goal_row(goal: GoalRecord) -> dict[str, Value]:
    return {"due": _day_text(goal.due)}


def _goal(row: Row) -> GoalRecord:
    return GoalRecord(str(row["uuid"]), _day(row["due"]))


def _version_row(version: GoalVersion) -> dict[str, Value]:
    return {
        "goal": version.goal,
        "number": version.number,
        "title": version.title,
        "reason": version.reason,
        "state": version.state,
        "target": str(version.target) if version.target else None,
        "made_at": moment(version.made_at),
        "kind": version.kind,
        "entries": json.dumps(version.entries),
        **snapshot_row(version.snapshot),
    }


def _version(row: Row) -> GoalVersion:
    return GoalVersion(
        uuid=str(row["uuid"]),
        goal=str(row["goal"]),
        number=int(cast("int", row["number"])),
        title=str(row["title"]),
        reason=str(row["reason"]),
        state=cast("GoalState", _one_of(row["state"], *get_args(GoalState))),
        target=Target.parse(str(row["target"])) if row["target"] else None,
        snapshot=snapshot(row) if row["snapshot_name"] is not None else None,
        made_at=instant(row["made_at"]),
        kind=cast("GoalKind | None", _one_of(row["kind"], None, *get_args(GoalKind))),
        entries=tuple(map(str, json.loads(str(row["entries"])))),
    )


def _one_of(value: Value, *known: Value) -> Value:
    if value not in known:
        raise ValueError(value)
    return value


def _step_row(step: Step) -> dict[str, Value]:
    return {
        "goal": step.goal,
        "position": step.position,
        "title": step.title,
        "due": _day_text(step.due),
        "done_at": moment(step.done_at) if step.done_at else None,
        "repeat": step.repeat,
    }


def _step(row: Row) -> Step:
    return Step(
        uuid=str(row["uuid"]),
        goal=str(row["goal"]),
        position=int(cast("int", row["position"])),
        title=str(row["title"]),
        due=_day(row["due"]),
        done_at=instant(row["done_at"]) if row["done_at"] else None,
        repeat=cast("Repeat | None", _one_of(row["repeat"], None, *get_args(Repeat))),
    )


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(value: Value) -> date | None:
    return date.fromisoformat(str(value)) if value else None


GOALS: Table[GoalRecord] = Table("goal", _goal_row, _goal)
VERSIONS: Table[GoalVersion] = Table("goal_version", _version_row, _version)
STEPS: Table[Step] = Table("goal_step", _step_row, _step)


class GoalShelf:
    """Reads and writes goals."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._kept: tuple[tuple[int, int], tuple[Goal, ...]] | None = None

    def goal(self, uuid: str) -> Goal | None:
        """Return a goal, None when there is none of this UUID."""
        found = self._records.get(GOALS, uuid)
        if found is None:
            return None
        versions = self._records.all(VERSIONS, "number, made_at", goal=uuid)
        return _joined(found, versions, self._records.all(STEPS, "position", goal=uuid))

    def goals(self) -> tuple[Goal, ...]:
        """Return every goal, the first kept first; without a write in between they are not read again."""
        stamp = self._records.stamp
        if stamp is not None and self._kept is not None and self._kept[0] == stamp:
            return self._kept[1]
        found = self._read()
        self._kept = (stamp, found) if stamp is not None else None
        return found

    def _read(self) -> tuple[Goal, ...]:
        versions = _by_goal(self._records.all(VERSIONS, "number, made_at"))
        steps = _by_goal(self._records.all(STEPS, "position"))
        found = self._records.all(GOALS, "edited_at")
        goals = [_joined(goal, versions.get(goal.uuid, ()), steps.get(goal.uuid, ())) for goal in found]
        return tuple(sorted(filter(None, goals), key=lambda goal: (goal.versions[0].made_at, goal.uuid)))

    def step(self, uuid: str) -> Step | None:
        """Return a step, None when there is none of this UUID."""
        return self._records.get(STEPS, uuid)

    def put(self, operation: Operation, uuid: str, due: date | None) -> None:
        """Write what a goal is apart from versions and steps."""
        operation.put(GOALS, GoalRecord(uuid, due))

    def put_version(self, operation: Operation, version: GoalVersion) -> None:
        """Write a version."""
        operation.put(VERSIONS, version)

    def put_step(self, operation: Operation, step: Step) -> None:
        """Write a step."""
        operation.put(STEPS, step)

    def delete(self, operation: Operation, uuid: str) -> None:
        """Delete a goal. Its versions and steps stay below its tombstone and come back with it."""
        operation.delete(GOALS, uuid)

    def delete_step(self, operation: Operation, uuid: str) -> None:
        """Delete a step."""
        operation.delete(STEPS, uuid)


def _joined(goal: GoalRecord, versions: Iterable[GoalVersion], steps: Iterable[Step]) -> Goal | None:
    """Return the goal whole; None without any version, as a merge of copies may leave it."""
    kept = tuple(versions)
    return Goal(goal.uuid, goal.due, tuple(steps), kept) if kept else None


def _by_goal(parts: Iterable[Part]) -> dict[str, list[Part]]:
    grouped: dict[str, list[Part]] = {}
    for part in parts:
        grouped.setdefault(part.goal, []).append(part)
    return grouped
