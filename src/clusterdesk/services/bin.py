"""The bin: what was deleted in the last 30 days can be put back, then it goes for good."""

import logging
from datetime import UTC, datetime

from clusterdesk.core.bin import KEPT, BinKind, Binned
from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import BadInput, ExpectedError
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.bin import BinShelf

log = logging.getLogger(__name__)

AREAS: dict[BinKind, PortfolioArea] = {
    "goal": PortfolioArea.GOALS,
    "entry": PortfolioArea.JOURNAL,
    "plan_item": PortfolioArea.PLAN,
}


class Bin:
    """Deleted goals, journal entries and things of the plan, each with all that hangs on it."""

    def __init__(self, shelf: BinShelf, desk: Desk, clock: Clock) -> None:
        self._shelf = shelf
        self._desk = desk
        self._clock = clock

    def all(self) -> tuple[Binned, ...]:
        """Return everything that can be put back, the last deleted first."""
        return self._shelf.all()

    def restore(self, uuid: str) -> Changes:
        """Put something back as it was; that can be undone.

        Raises:
            BadInput: it is not in the bin.
        """
        found = next((binned for binned in self.all() if binned.uuid == uuid), None)
        if found is None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This is not in the bin any more."))
        return self._desk.write(
            Action.PUT_BACK, AREAS[found.kind], uuid, lambda operation: self._shelf.put_back(operation, found)
        )

    def empty(self) -> Changes:
        """Take everything in the bin away for good. Nothing before it can be undone: what undo knew is gone."""
        with self._desk.apart() as operation:
            # Also what a computer deleted whose clock goes ahead.
            self._shelf.empty(operation, datetime.max.replace(tzinfo=UTC))
        return self._desk.start_anew(Action.EMPTY_BIN)

    def expire(self) -> None:
        """Take away for good what lies in the bin for 30 days; what fails is logged and tried again later."""
        until = self._clock() - KEPT
        try:
            if self._shelf.has_until(until):
                with self._desk.apart() as operation:
                    self._shelf.empty(operation, until)
        except ExpectedError as error:
            log.warning("The bin was not emptied: %s", type(error).__name__)
