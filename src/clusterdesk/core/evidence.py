"""What the journal says for and against a goal, and what was done for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.journal import Entry, hours_logged
from clusterdesk.core.requirements import words_of
from clusterdesk.core.target import Target


@dataclass(frozen=True, slots=True)
class Evidence:
    """The entries that speak about one goal, newest first.

    `shown` are the entries that say the skill or credential of the goal was gained, and were not marked as speaking for
    or against it: what they tell is no less true for that. `hours` are the hours that the marked ones tell of together,
    whichever way they speak: an internship that speaks against a goal was worked all the same. `gained` are the skills
    and credentials that all of them say were gained, each once, the newest first.
    """

    speaks_for: tuple[Entry, ...]
    speaks_against: tuple[Entry, ...]
    hours: float
    gained: tuple[str, ...]
    shown: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Aim:
    """What a goal wants to gain: the target of a skill goal, and the words by which an entry may name it.

    Case, accents and signs of the words do not count.
    """

    target: Target | None = None
    names: frozenset[str] = frozenset()

    def met_by(self, entry: Entry) -> bool:
        """Return whether an entry says that this was gained: about the same skill, or by a name of it."""
        if entry.kind is not EntryKind.GAINED:
            return False
        if self.target is not None and entry.target == self.target:
            return True
        names = {words_of(name) for name in self.names} - {words_of("")}
        return any(words_of(word) in names for word in (*_words(entry), entry.title))


def evidence(goal: str, entries: Iterable[Entry], aim: Aim | None = None) -> Evidence:
    """Return what entries, in any order and each once, say about the goal of this UUID; `aim` is what it wants to gain.

    The newest is the one with the latest day; of one day, the one that was written last.
    """
    newest = sorted(entries, key=lambda entry: (entry.day, entry.made_at), reverse=True)
    spoken = [entry for entry in newest if entry.speaks(goal)]
    shown = tuple(entry for entry in newest if aim and not entry.speaks(goal) and aim.met_by(entry))
    gained: dict[str, str] = {}
    for word in _gained(entry for entry in newest if entry.speaks(goal) or entry in shown):
        gained.setdefault(word.casefold(), word)
    return Evidence(
        speaks_for=tuple(entry for entry in spoken if entry.speaks(goal) is Speaks.FOR),
        speaks_against=tuple(entry for entry in spoken if entry.speaks(goal) is Speaks.AGAINST),
        hours=hours_logged(spoken),
        gained=tuple(gained.values()),
        shown=shown,
    )


def _gained(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the skills that entries say were gained; one that names none is the skill or credential by its title."""
    for entry in entries:
        if entry.kind is EntryKind.GAINED:
            yield from _words(entry) or (entry.title,)


def _words(entry: Entry) -> tuple[str, ...]:
    words = entry.fields.get("skills")
    return tuple(map(str, words)) if isinstance(words, tuple) else ()
