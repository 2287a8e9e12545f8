"""What a search asks for: each word that was typed, with what may stand for it, and how well a name fits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clusterdesk.store.catalog_text import content, numbers

SHORTEST_BEGINNING = 4
"""Letters a guessed word must have to stand for all words that begin with it."""

_NOTHING = 0, 1
"""Of a word that a name does not have: the index would not have given it, but a sentence is compared by itself."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word of a query.

    Attributes:
        whole: words that stand for it, with what each costs (0: as it was typed, or in the other number).
        begins: beginnings of words that stand for it, with what each costs.
        free: nothing of it costs anything: it is a word as it was typed.
    """

    whole: Mapping[str, int]
    begins: Mapping[str, int]
    free: bool = False

    @classmethod
    def typed(cls, word: str) -> "Wanted":
        """Return a word as it was typed: it may be the beginning of a longer one, or stand in the other number."""
        return cls(dict.fromkeys(numbers(word), 0), {word: 0}, free=True)

    @classmethod
    def guessed(cls, guesses: Mapping[str, int]) -> "Wanted":
        """Return a word of which only guesses are known, with what each costs."""
        whole: dict[str, int] = {}
        for guess, cost in sorted(guesses.items(), key=lambda one: (-one[1], one[0])):
            whole |= dict.fromkeys(numbers(guess), cost)
        return cls(whole, {word: cost for word, cost in guesses.items() if len(word) >= SHORTEST_BEGINNING})

    def at_least(self, letters: int) -> "Wanted":
        """Return the same without the beginnings that are shorter; they count as whole words only."""
        begins = {word: cost for word, cost in self.begins.items() if len(word) >= letters}
        return Wanted(self.whole, begins, self.free)

    @property
    def expression(self) -> str:
        """The FTS5 expression that asks for any of these words."""
        beginnings = tuple(self.begins)
        asked = [f'"{word}"*' for word in beginnings]
        asked += [f'"{word}"' for word in sorted(self.whole) if not word.startswith(beginnings)]
        return f"({' OR '.join(asked)})"

    def cost(self, spoken: frozenset[str]) -> tuple[int, int] | None:
        """Return what the cheapest of these words among those of a name costs, and 1 where it only begins one there.

        Returns:
            None when the name has none of them.
        """
        there = self.whole.keys() & spoken
        if there:
            return min([self.whole[word] for word in there]), 0
        costs = [cost for word, cost in self.begins.items() for one in spoken if one.startswith(word)]
        return (min(costs), 1) if costs else None

    def price(self, spoken: frozenset[str]) -> tuple[int, int]:
        """Return the `cost` of a name that is known to have one of these words, as the index says."""
        if self.free:
            return 0, int(self.whole.keys().isdisjoint(spoken))
        return self.cost(spoken) or _NOTHING

    def is_whole(self, word: str) -> bool:
        """Say whether this is the word meant."""
        return word in self.whole

    def is_begun(self, word: str) -> bool:
        """Say whether this is the word meant, or begins so."""
        return word in self.whole or word.startswith(tuple(self.begins))


class Fit(NamedTuple):
    """How well a name fits a query.

    Attributes:
        exact: it has these words in this order and no others; articles and the like do not count.
        begins: it begins with these words.
        broken: how many words of the query only begin one of its words.
        cost: what the guesses that it takes cost together.
    """

    exact: bool
    begins: bool
    broken: int
    cost: int


def expression(wanted: Iterable[Wanted]) -> str:
    """Return the FTS5 expression that asks for all words."""
    return " AND ".join(one.expression for one in wanted)


def fit(wanted: Sequence[Wanted], spoken: list[str]) -> Fit:
    """Compare a query with the words of a name that has them all."""
    words = frozenset(spoken)
    cost = broken = 0
    for one in wanted:
        price, begun = one.price(words)
        cost += price
        broken += begun
    named = content(spoken)
    if len(named) < len(wanted):
        return Fit(exact=False, begins=False, broken=broken, cost=cost)
    last = len(wanted) - 1
    begins = wanted[last].is_begun(named[last]) and all(wanted[at].is_whole(named[at]) for at in range(last))
    exact = begins and len(named) == len(wanted) and wanted[last].is_whole(named[last])
    return Fit(exact, begins, broken, cost)
