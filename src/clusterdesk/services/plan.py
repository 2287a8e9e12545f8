"""The plan: what a student wants to take and do, by school year; nothing is added without being asked for."""

import math
from dataclasses import replace

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import BadInput
from clusterdesk.core.ids import new_id
from clusterdesk.core.plan import PlanDraft, PlanItem, Term
from clusterdesk.core.text import one_line, paragraphs, sane_year
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.plans import PlanShelf
from clusterdesk.store.records import Operation

TITLE_LIMIT = 200
NOTE_LIMIT = 10_000
CREDITS_LIMIT = 100.0


class Plan:
    """The plan of one student. Every write can be undone."""

    def __init__(self, shelf: PlanShelf, desk: Desk, clock: Clock) -> None:
        self._shelf = shelf
        self._desk = desk
        self._clock = clock

    def items(self) -> tuple[PlanItem, ...]:
        """Return everything in the plan by school year, then as the student put it."""
        return self._shelf.items()

    def item(self, uuid: str) -> PlanItem:
        """Return one thing in the plan.

        Raises:
            BadInput: no such thing.
        """
        found = self._shelf.item(uuid)
        if found is None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This is not in the plan any more."))
        return found

    def add(self, draft: PlanDraft) -> Changes:
        """Put something at the end of its school year; the outcome has its UUID.

        Raises:
            BadInput: the title is not 1 to 200 characters, the note over 10,000, the year not 1900 to 2200, or the
                credits not 0 to 100.
        """
        item = _checked(draft, PlanItem(new_id(), draft.kind, "", 0, Term.WHOLE, 0, None, "", None, None, None))
        return self._put(Action.ADD_PLAN_ITEM, replace(item, position=self._end_of(item.year)))

    def edit(self, uuid: str, draft: PlanDraft) -> Changes:
        """Change something in the plan to what was typed; in another school year it goes to the end.

        Raises:
            BadInput: no such thing, or as `add` says.
        """
        found = self.item(uuid)
        item = _checked(draft, found)
        if item.year != found.year:
            item = replace(item, position=self._end_of(item.year))
        return self._put(Action.EDIT_PLAN_ITEM, item)

    def move(self, uuid: str, year: int, term: Term | None = None) -> Changes:
        """Move something to the end of a school year, and into a term if one is named.

        Raises:
            BadInput: no such thing, or the year is not 1900 to 2200.
        """
        item = self.item(uuid)
        _year(year)
        position = item.position if year == item.year else self._end_of(year)
        return self._put(Action.MOVE_PLAN_ITEM, replace(item, year=year, term=term or item.term, position=position))

    def shift(self, uuid: str, by: int) -> Changes:
        """Change places with the thing `by` places further in its school year; at the end nothing changes.

        Raises:
            BadInput: no such thing.
        """
        item = self.item(uuid)
        column = [other for other in self.items() if other.year == item.year]
        place = next(at for at, other in enumerate(column) if other.uuid == uuid) + by
        if not 0 <= place < len(column):
            return self._desk.nothing(Action.MOVE_PLAN_ITEM, uuid)
        column.remove(item)
        column.insert(place, item)

        def work(operation: Operation) -> None:
            for at, other in enumerate(column):
                if other.position != at:
                    self._shelf.put(operation, replace(other, position=at))

        return self._desk.write(Action.MOVE_PLAN_ITEM, PortfolioArea.PLAN, uuid, work)

    def tick(self, uuid: str) -> Changes:
        """Mark something as done now; done already, nothing changes.

        Raises:
            BadInput: no such thing.
        """
        item = self.item(uuid)
        if item.done_at is not None:
            return self._desk.nothing(Action.TICK_PLAN_ITEM, uuid)
        return self._put(Action.TICK_PLAN_ITEM, replace(item, done_at=self._clock()))

    def untick(self, uuid: str) -> Changes:
        """Mark something as not done; not done anyway, nothing changes.

        Raises:
            BadInput: no such thing.
        """
        item = self.item(uuid)
        if item.done_at is None:
            return self._desk.nothing(Action.UNTICK_PLAN_ITEM, uuid)
        return self._put(Action.UNTICK_PLAN_ITEM, replace(item, done_at=None))

    def delete(self, uuid: str) -> Changes:
        """Take something out of the plan.

        Raises:
            BadInput: no such thing.
        """
        self.item(uuid)
        return self._desk.write(
            Action.DELETE_PLAN_ITEM, PortfolioArea.PLAN, uuid, lambda operation: self._shelf.delete(operation, uuid)
        )

    def _end_of(self, year: int) -> int:
        return max((item.position for item in self.items() if item.year == year), default=-1) + 1

    def _put(self, action: Action, item: PlanItem) -> Changes:
        return self._desk.write(
            action, PortfolioArea.PLAN, item.uuid, lambda operation: self._shelf.put(operation, item)
        )


def _checked(draft: PlanDraft, item: PlanItem) -> PlanItem:
    _year(draft.year)
    if draft.credits is not None and not (math.isfinite(draft.credits) and 0 <= draft.credits <= CREDITS_LIMIT):
        raise BadInput(QT_TRANSLATE_NOOP("errors", "Credits are a number from 0 to {limit:.0f}."), limit=CREDITS_LIMIT)
    return replace(
        item,
        kind=draft.kind,
        title=one_line(draft.title, what=QT_TRANSLATE_NOOP("errors", "The title"), limit=TITLE_LIMIT),
        year=draft.year,
        term=draft.term,
        credits=draft.credits,
        note=paragraphs(draft.note, what=QT_TRANSLATE_NOOP("errors", "The note"), limit=NOTE_LIMIT),
        cluster=draft.cluster,
        goal=draft.goal,
    )


def _year(year: int) -> None:
    sane_year(year, what=QT_TRANSLATE_NOOP("errors", "The school year"))
