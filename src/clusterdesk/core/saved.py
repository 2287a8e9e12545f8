"""Saved marks: careers, clusters and pathways that a student wants to find again."""

from dataclasses import dataclass
from datetime import datetime

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.ids import derived_id
from clusterdesk.core.target import Target, TargetKind

_SAVED = "6fe806ec-7795-49e9-81a8-99857be381b1"
"""The parent of the UUIDs of all saved marks, the same in every portfolio."""

SAVEABLE: frozenset[TargetKind] = frozenset({"career", "cluster", "pathway"})
"""What can be saved."""


@dataclass(frozen=True, slots=True)
class Saved:
    """One saved mark, with what its target was when it was saved, so that a newer catalog can say what changed.

    Raises:
        ValueError: the target is a skill or a program of study, which have no place in the saved list.
    """

    uuid: str
    target: Target
    snapshot: TargetSnapshot
    saved_at: datetime

    def __post_init__(self) -> None:
        """Refuse what cannot be saved."""
        if self.target.kind not in SAVEABLE:
            raise ValueError(str(self.target))


def saved_id(target: Target) -> str:
    """Return the UUID of the mark on a target.

    It follows from the target alone: what is saved on two copies of a portfolio is one mark when they are merged.
    """
    return derived_id(_SAVED, str(target))
