"""What a student chose or put off in the program and takes along in the portfolio, each under a name of its own."""

from dataclasses import dataclass
from enum import StrEnum

from clusterdesk.core.ids import derived_id

_CHOICES = "5b66c9cd-1ff3-427d-b19e-a14da2f5dfac"
"""The parent of the UUIDs of all choices, the same in every portfolio."""


class ChoiceName(StrEnum):
    """What was chosen; the value is text."""

    REQUIREMENT_LIST = "requirement_list"
    """The key of the list that the plan is checked against, empty for none."""
    REMINDERS_FROM = "reminders_from"
    """From which day on (ISO) the window reminds of what is due, after that was put off."""
    NEWS_SEEN = "news_seen"
    """The version of the program whose news were seen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as it is kept."""

    name: ChoiceName
    value: str

    @property
    def uuid(self) -> str:
        """The UUID of its record."""
        return choice_id(self.name)


def choice_id(name: ChoiceName) -> str:
    """Return the UUID of a choice: it follows from the name, so that copies of a portfolio merge to one choice."""
    return derived_id(_CHOICES, name)
