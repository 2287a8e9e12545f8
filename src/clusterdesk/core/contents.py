"""What a portfolio holds, counted, and what going back to an earlier state of it would change."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clusterdesk.core.student import Student


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a portfolio; what was deleted is not counted.

    Attributes:
        student: whose it is.
        results: finished questionnaires.
        unfinished: questionnaires that were begun.
        goals: the title of each goal by its UUID, the first kept first.
        steps: steps of those goals.
        saved: saved careers, clusters and pathways.
        entries: entries of the journal.
        plan: what is planned by school year.
    """

    student: Student
    results: int = 0
    unfinished: int = 0
    goals: Mapping[str, str] = field(default_factory=dict[str, str])
    steps: int = 0
    saved: int = 0
    entries: int = 0
    plan: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """An earlier state of a portfolio beside the present one."""

    then: Contents
    now: Contents

    @property
    def returning(self) -> tuple[str, ...]:
        """Return the titles of the goals that would come back."""
        return _missing(self.then.goals, self.now.goals)

    @property
    def going(self) -> tuple[str, ...]:
        """Return the titles of the goals that are not in the earlier state."""
        return _missing(self.now.goals, self.then.goals)


def _missing(goals: Mapping[str, str], other: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(title for uuid, title in goals.items() if uuid not in other)
