"""What a student chose or put off; it goes with the portfolio from computer to computer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.choices import Choice, ChoiceName, choice_id
from clusterdesk.store.choices import ChoiceShelf, put

if TYPE_CHECKING:
    from clusterdesk.core.settings import Settings
    from clusterdesk.services.desk import Desk
    from clusterdesk.store.records import Operation, Records


class Choices:
    """The choices of one student."""

    def __init__(self, records: Records, desk: Desk) -> None:
        self._shelf = ChoiceShelf(records)
        self._desk = desk

    def requirement_list(self) -> str:
        """Return the key of the list that the plan is checked against, empty for none."""
        return self._value(ChoiceName.REQUIREMENT_LIST)

    def reminders_from(self) -> date | None:
        """Return from which day on the window reminds of what is due, None when that was never put off."""
        value = self._value(ChoiceName.REMINDERS_FROM)
        return date.fromisoformat(value) if value else None

    def news_seen(self) -> str:
        """Return the version of the program whose news were seen, empty when nobody knows."""
        return self._value(ChoiceName.NEWS_SEEN)

    def choose_list(self, key: str) -> Changes:
        """Check the plan against a list from now on, or against none (empty); that can be undone."""
        name = ChoiceName.REQUIREMENT_LIST
        if key == self._value(name):
            return self._desk.nothing(Action.CHOOSE_LIST, choice_id(name))
        choice = Choice(name, key)
        return self._desk.write(
            Action.CHOOSE_LIST, PortfolioArea.PLAN, choice.uuid, lambda operation: put(operation, choice)
        )

    def put_off(self, until: date) -> Changes:
        """Remind of what is due from a day on; undo passes it over: nothing on a page shows it."""
        choice = Choice(ChoiceName.REMINDERS_FROM, until.isoformat())
        return self._desk.write(
            Action.PUT_OFF,
            PortfolioArea.CHOICES,
            choice.uuid,
            lambda operation: put(operation, choice),
            undoable=False,
        )

    def see_news(self, operation: Operation, version: str) -> None:
        """Remember inside a write that the news of a version were seen."""
        put(operation, Choice(ChoiceName.NEWS_SEEN, version))

    def left_over(self, settings: Settings, today: date) -> tuple[Choice, ...]:
        """Return what this computer kept of such choices before portfolios did, and this portfolio has no word of."""
        kept = {
            ChoiceName.REQUIREMENT_LIST: settings.requirement_list,
            ChoiceName.NEWS_SEEN: settings.used_version,
            ChoiceName.REMINDERS_FROM: settings.reminders_from if settings.reminders_from > today.isoformat() else "",
        }
        return tuple(Choice(name, value) for name, value in kept.items() if value and not self._shelf.was_ever(name))

    def _value(self, name: ChoiceName) -> str:
        found = self._shelf.get(name)
        return found.value if found else ""
