"""What a new goal is made from: what the student typed, and the templates of the catalog."""

from dataclasses import dataclass
from datetime import date

from clusterdesk.core.goal import GoalKind, Repeat, TargetSnapshot
from clusterdesk.core.target import Target


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step of a new goal, with the day it is due, if any."""

    title: str
    due: date | None = None
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """What the student typed for a new goal; the service checks limits. A step without a day may be its title."""

    title: str
    reason: str
    target: Target | None = None
    snapshot: TargetSnapshot | None = None
    due: date | None = None
    steps: tuple[StepDraft | str, ...] = ()
    kind: GoalKind | None = None


@dataclass(frozen=True, slots=True)
class GoalTemplate:
    """A ready-made goal of the catalog: steps with the weeks after which each is due."""

    id: str
    kind: str
    title: str
    why_prompt: str
    steps: tuple[tuple[str, int], ...]
