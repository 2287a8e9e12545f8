"""Where every write of a session goes through: one transaction each, and what it takes to undo it.

Undo writes the earlier content as a new revision, so it is an operation like any other, and undoing the undo is redo.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.errors import PortfolioGone
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.records import BeforeImage, Operation


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that can be taken back, or done again."""

    action: Action
    area: PortfolioArea
    uuid: str
    before: tuple[BeforeImage, ...]


class Desk:
    """Writes to one portfolio and remembers, for this session, how to take back what was written."""

    def __init__(self, portfolio: Portfolio) -> None:
        self._portfolio = portfolio
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []

    @property
    def path(self) -> Path:
        """The file that is written to."""
        return self._portfolio.path

    def write(
        self,
        action: Action,
        area: PortfolioArea,
        uuid: str,
        work: Callable[[Operation], None],
        *,
        undoable: bool = True,
    ) -> Changes:
        """Run one write.

        Args:
            action: what the student does.
            area: the part of the portfolio that changes.
            uuid: the record it is about.
            work: writes the records.
            undoable: whether Ctrl Z takes it back.

        Raises:
            DiskFull, FolderReadOnly, PortfolioDamaged: nothing was written, undo is as it was.
            PortfolioGone: the same; the file is out of reach, and what was in it cannot be read any more.
        """
        before = self._done(work)
        if undoable:
            self._undo.append(_Step(action, area, uuid, before))
        self._redo.clear()
        return self._changes(action, area, uuid)

    def apart(self) -> AbstractContextManager[Operation]:
        """Return an operation that undo never knows of.

        Raises:
            DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: nothing was written.
        """
        return self._portfolio.operation()

    def nothing(self, action: Action, uuid: str) -> Changes:
        """Return the outcome of an action that found its work done already."""
        return self._changes(action, None, uuid)

    def start_anew(self, action: Action) -> Changes:
        """Return the outcome of an action that changed all of the portfolio; nothing before it can be undone."""
        self._undo.clear()
        self._redo.clear()
        return Changes(action, frozenset(PortfolioArea))

    def around(self, action: Action, *areas: PortfolioArea) -> Changes:
        """Return the outcome of an action that undo never knows of: undo stays as it is."""
        return replace(self._changes(action, None, None), areas=frozenset(areas))

    def undo(self) -> Changes:
        """Take back the last write; without one nothing happens, and the outcome names no area."""
        return self._turn(Action.UNDO, self._undo, self._redo)

    def redo(self) -> Changes:
        """Do again what was undone last; without one nothing happens, and the outcome names no area."""
        return self._turn(Action.REDO, self._redo, self._undo)

    def _turn(self, action: Action, source: list[_Step], other: list[_Step]) -> Changes:
        if not source:
            return self._changes(action, None, None)
        step = source[-1]
        before = self._done(lambda operation: operation.restore(step.before))
        # Only now: a write that failed must leave the step where it was.
        source.pop()
        other.append(_Step(step.action, step.area, step.uuid, before))
        return self._changes(action, step.area, step.uuid)

    def _done(self, work: Callable[[Operation], None]) -> tuple[BeforeImage, ...]:
        """Run one transaction; when the file is out of reach, run it in memory and go on there."""
        try:
            return self._written(work)
        except PortfolioGone:
            if self._portfolio.file.in_memory or not self._portfolio.keep_in_memory():
                raise
            return self._written(work)

    def _written(self, work: Callable[[Operation], None]) -> tuple[BeforeImage, ...]:
        with self._portfolio.operation() as operation:
            work(operation)
        return operation.before

    def _changes(self, action: Action, area: PortfolioArea | None, uuid: str | None) -> Changes:
        return Changes(
            action=action,
            areas=frozenset() if area is None else frozenset({area}),
            uuid=uuid,
            undoable=self._undo[-1].action if self._undo else None,
            redoable=self._redo[-1].action if self._redo else None,
        )
