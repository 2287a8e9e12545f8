"""Saved marks: put one on a career, cluster or pathway, take it off, see them all."""

from collections.abc import Callable

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.saved import Saved, saved_id
from clusterdesk.core.target import Target
from clusterdesk.services.desk import Desk
from clusterdesk.store.records import Operation
from clusterdesk.store.saved import SavedShelf

Watch = Callable[[Operation, Target], None]


class SavedMarks:
    """The saved marks of one student. Every write can be undone; a target is saved once, however often it is asked.

    Args:
        shelf: reads and writes the marks.
        desk: where every write goes through.
        snapshot: what the catalog says of a target now; raises NotInCatalog for one that it does not know.
        clock: tells the time of a mark.
        watch: keeps, in the same write, what else of a target a newer catalog is compared with.
    """

    def __init__(
        self,
        shelf: SavedShelf,
        desk: Desk,
        snapshot: Callable[[Target], TargetSnapshot],
        clock: Clock,
        watch: Watch,
    ) -> None:
        self._shelf = shelf
        self._desk = desk
        self._snapshot = snapshot
        self._clock = clock
        self._watch = watch

    def all(self) -> tuple[Saved, ...]:
        """Return every mark, the newest first."""
        return self._shelf.all()

    def has(self, target: Target) -> bool:
        """Return whether a target is saved."""
        return self._shelf.get(saved_id(target)) is not None

    def save(self, target: Target) -> Changes:
        """Save a target with its name, pay and jobs of now; saved already, nothing changes.

        Raises:
            NotInCatalog: the catalog does not know the target.
        """
        uuid = saved_id(target)
        if self.has(target):
            return self._desk.nothing(Action.SAVE, uuid)
        saved = Saved(uuid, target, self._snapshot(target), self._clock())

        def work(operation: Operation) -> None:
            self._watch(operation, target)
            self._shelf.put(operation, saved)

        return self._desk.write(Action.SAVE, PortfolioArea.SAVED, uuid, work)

    def remove(self, target: Target) -> Changes:
        """Take the mark off a target; not saved anyway, nothing changes."""
        uuid = saved_id(target)
        if not self.has(target):
            return self._desk.nothing(Action.UNSAVE, uuid)
        return self._desk.write(
            Action.UNSAVE, PortfolioArea.SAVED, uuid, lambda operation: self._shelf.delete(operation, uuid)
        )
