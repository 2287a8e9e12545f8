"""What a student chose or put off, in the portfolio."""

from datetime import date

from clusterdesk.core.choices import Choice, ChoiceName, choice_id
from clusterdesk.store.records import Operation, Records, Row, Table, Value


def _row(choice: Choice) -> dict[str, Value]:
    return {"name": choice.name.value, "value": choice.value}


def _choice(row: Row) -> Choice:
    name, value = ChoiceName(str(row["name"])), str(row["value"])
    if name is ChoiceName.REMINDERS_FROM:
        date.fromisoformat(value)
    return Choice(name, value)


CHOICES: Table[Choice] = Table("choice", _row, _choice)


class ChoiceShelf:
    """Reads and writes choices."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def get(self, name: ChoiceName) -> Choice | None:
        """Return a choice, None when it was not made."""
        return self._records.get(CHOICES, choice_id(name))

    def was_ever(self, name: ChoiceName) -> bool:
        """Return whether a choice was made, also when that was taken back."""
        return self._records.row(CHOICES.name, choice_id(name)) is not None


def put(operation: Operation, choice: Choice) -> None:
    """Write a choice."""
    operation.put(CHOICES, choice)
