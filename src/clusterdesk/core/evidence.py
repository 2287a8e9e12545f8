"""What the journal says for and against a goal, and what was done for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clusterdesk.core.journal import Entry, EntryKind, Speaks, hours_logged


@dataclass(frozen=True, slots=True)
class Evidence:
    """The entries that speak about one goal, newest first.

    `hours` are the hours that they tell of together, whichever way they speak: an internship that speaks against a goal
    was worked all the same. `gained` are the skills and credentials they say were gained, each once, the newest first.
    """

    speaks_for: tuple[Entry, ...]
    speaks_against: tuple[Entry, ...]
    hours: float
    gained: tuple[str, ...]


def evidence(goal: str, entries: Iterable[Entry]) -> Evidence:
    """Return what entries, in any order, say about the goal of this UUID.

    The newest is the one with the latest day; of one day, the one that was written last.
    """
    spoken = sorted(
        (entry for entry in entries if entry.speaks(goal)), key=lambda entry: (entry.day, entry.made_at), reverse=True
    )
    gained: dict[str, str] = {}
    for word in _gained(spoken):
        gained.setdefault(word.casefold(), word)
    return Evidence(
        speaks_for=tuple(entry for entry in spoken if entry.speaks(goal) is Speaks.FOR),
        speaks_against=tuple(entry for entry in spoken if entry.speaks(goal) is Speaks.AGAINST),
        hours=hours_logged(spoken),
        gained=tuple(gained.values()),
    )


def _gained(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the skills that entries say were gained; one that names none is the skill or credential by its title."""
    for entry in entries:
        if entry.kind is EntryKind.GAINED:
            words = entry.fields.get("skills")
            yield from (str(word) for word in words) if isinstance(words, tuple) else (entry.title,)
