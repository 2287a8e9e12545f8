"""Goals: what a student aims for, why, the steps on the way, and every version with its reason."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from clusterdesk.core.target import Target

GoalKind = Literal["cluster", "pathway", "career", "skill", "credential", "program", "free"]
GoalState = Literal["active", "reached", "let_go"]
Repeat = Literal["weekly", "fortnightly", "monthly", "yearly"]


@dataclass(frozen=True, slots=True)
class TargetSnapshot:
    """What the target was when the goal was kept, so that a newer catalog can say what changed.

    `pay` is dollars by `pay_unit`, `jobs` persons; None where the catalog had no figure.
    """

    name: str
    catalog_release: str
    pay: float | None = None
    pay_unit: Literal["year", "hour"] = "year"
    pay_year: int | None = None
    jobs: float | None = None
    jobs_year: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step towards a goal. `position` orders the steps of a goal from 0; one with `repeat` comes again."""

    uuid: str
    goal: str
    position: int
    title: str
    due: date | None
    done_at: datetime | None
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class GoalVersion:
    """One direction a goal had, with the reason in the student's words.

    `number` counts from 1, `kind` is what the student called it (None: what the target is), `entries` are the UUIDs of
    the journal entries that made the difference.
    """

    uuid: str
    goal: str
    number: int
    title: str
    reason: str
    state: GoalState
    target: Target | None
    snapshot: TargetSnapshot | None
    made_at: datetime
    kind: GoalKind | None = None
    entries: tuple[str, ...] = ()

    @property
    def of_kind(self) -> GoalKind:
        """What kind of goal it is: as the student called it, else as its target is."""
        return self.kind or (self.target.kind if self.target else "free")


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal with its steps and all its versions, oldest first; the last version is in force."""

    uuid: str
    due: date | None
    steps: tuple[Step, ...]
    versions: tuple[GoalVersion, ...]

    @property
    def current(self) -> GoalVersion:
        """The version in force."""
        return self.versions[-1]

    @property
    def progress(self) -> float:
        """The share of steps that are done, 0 to 1; 0 without steps."""
        return sum(step.done_at is not None for step in self.steps) / len(self.steps) if self.steps else 0.0


def next_due(day: date, repeat: Repeat) -> date:
    """Return when something of this day comes again; of a month that is too short, the last day."""
    match repeat:
        case "weekly":
            return day + timedelta(days=7)
        case "fortnightly":
            return day + timedelta(days=14)
        case "monthly":
            return _in_month(day, day.year + day.month // 12, day.month % 12 + 1)
        case _:
            return _in_month(day, day.year + 1, day.month)


def due_again(due: date | None, repeat: Repeat, today: date) -> date:
    """Return the first day after today on which a step comes again, counted from its day, or from today without one."""
    day = next_due(due or today, repeat)
    while day <= today:
        day = next_due(day, repeat)
    return day


def _in_month(day: date, year: int, month: int) -> date:
    return day.replace(year=year, month=month, day=min(day.day, monthrange(year, month)[1]))
