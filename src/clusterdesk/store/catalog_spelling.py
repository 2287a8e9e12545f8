"""The second chance of a search: what may have been meant where names have no such words.

One letter wrong, missing, too many, or two in the wrong order: every word that this gives is made and looked up. For
longer words with two such slips, the words of the catalog that share most threes of letters are compared.
"""

import json
from collections.abc import Iterator
from string import ascii_lowercase

from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_text import parts
from clusterdesk.store.catalog_wanted import Wanted

MOST_WORDS = 8
"""Words of a query that guesses are made for, so that a long text stays quick."""

FEWEST_WORDS = 3
"""Words of the shortest query of which one is left out."""

MOST_GUESSES = 12
"""Guesses for one word, the likeliest first."""

SHORTEST_GUESSED, SHORTEST_BEGINNING, SHORTEST_TWO_SLIPS = 3, 4, 6
"""Letters a word must have for one slip to be looked for, also in its beginning, and two."""

LONGEST_GUESSED = 24
"""Letters of the longest word that guesses are made for; few words are longer."""

SLIP, FIRST_LETTER, BEGINNING = 10, 6, 4
"""What a guess costs: for each slip; more when the first letter is another; more for the beginning of a word."""

DOUBLED, SWAPPED = 8, 9
"""The commonest slips cost less: a letter doubled or not, two letters swapped."""

_MOST_ALIKE = 40
"""Words with the most threes of letters in common that are compared letter by letter."""

_SLIPS = 2

_KNOWN = "SELECT count(*) FROM (SELECT 1 FROM word WHERE folded >= ?1 AND folded < ?1 || ?2 LIMIT 1)"
_LAST_LETTER = chr(0x10FFFF)

_MADE = """
    SELECT made.value, word.folded, word.weight FROM json_each(?) AS made
    JOIN word ON word.id = (SELECT id FROM word WHERE folded >= made.value ORDER BY folded LIMIT 1)
    WHERE substr(word.folded, 1, length(made.value)) = made.value
"""

_ALIKE = """
    SELECT word.folded, word.weight FROM json_each(?) AS part
    JOIN word_search ON word_search MATCH part.value JOIN word ON word.id = word_search.rowid
    GROUP BY word.id ORDER BY count(*) DESC, word.weight DESC, word.id LIMIT ?
"""


def second_chances(connection: CatalogConnection, words: list[str]) -> Iterator[list[Wanted]]:
    """Yield queries that may have been meant, the likeliest first.

    Words are joined ("book keeper") and split ("truckdriver") where that gives words of the catalog. Then unknown words
    are replaced by guesses, and left out where there is none; where all are known, every word may be another one. At
    last one of several words is left out, the shortest first.
    """
    yield from _joined(connection, words)
    known = [_is_known(connection, word) for word in words]
    if 0 < known.count(False) <= MOST_WORDS:
        yield from _split(connection, words, known)
        pairs = enumerate(zip(words, known, strict=True), 1)
        guessed = [_wanted(connection, word, last=at == len(words), known=is_known) for at, (word, is_known) in pairs]
        left = [wanted for wanted in guessed if wanted is not None]
        if left:
            yield left
    elif all(known) and len(words) <= MOST_WORDS:
        yield [
            Wanted.guessed({word: 0, **_guesses(connection, word, last=at == len(words))})
            for at, word in enumerate(words, 1)
        ]
    if FEWEST_WORDS <= len(words) <= MOST_WORDS:
        for at in sorted(range(len(words)), key=lambda at: len(words[at])):
            yield [Wanted.typed(word) for word in (*words[:at], *words[at + 1 :])]


def _is_known(connection: CatalogConnection, word: str) -> bool:
    ((count,),) = connection.rows(_KNOWN, (word, _LAST_LETTER))
    return bool(count)


def _joined(connection: CatalogConnection, words: list[str]) -> Iterator[list[Wanted]]:
    for at in range(len(words) - 1):
        joined = words[at] + words[at + 1]
        if _is_known(connection, joined):
            yield [Wanted.typed(word) for word in (*words[:at], joined, *words[at + 2 :])]


def _split(connection: CatalogConnection, words: list[str], known: list[bool]) -> Iterator[list[Wanted]]:
    """Split the first unknown word where both parts are known, the longest second part first."""
    at = known.index(False)
    word = words[at]
    for cut in range(SHORTEST_GUESSED, min(len(word), LONGEST_GUESSED) - SHORTEST_GUESSED + 1):
        halves = word[:cut], word[cut:]
        if all(_is_known(connection, half) for half in halves):
            yield [Wanted.typed(one) for one in (*words[:at], *halves, *words[at + 1 :])]


def _wanted(connection: CatalogConnection, word: str, *, last: bool, known: bool) -> Wanted | None:
    if known:
        return Wanted.typed(word)
    guesses = _guesses(connection, word, last=last)
    return Wanted.guessed(guesses) if guesses else None


def _guesses(connection: CatalogConnection, word: str, *, last: bool) -> dict[str, int]:
    """Return words and, for the last word of a query, beginnings of words that may have been meant; what each costs."""
    if not SHORTEST_GUESSED <= len(word) <= LONGEST_GUESSED or not word.isascii():
        return {}
    made = _one_slip(word)
    found: dict[str, tuple[int, int]] = {}
    for guess, first, weight in connection.rows(_MADE, (json.dumps(sorted(made)),)):
        if guess == first:
            found[guess] = made[guess], -weight
        elif last and len(guess) >= SHORTEST_BEGINNING:
            found[guess] = made[guess] + BEGINNING, -weight
    if not found and len(word) >= SHORTEST_TWO_SLIPS:
        asked = json.dumps([f'"{part}"' for part in parts(word)])
        for guess, weight in connection.rows(_ALIKE, (asked, _MOST_ALIKE)):
            if slips(word, guess, _SLIPS) <= _SLIPS:
                found[guess] = _SLIPS * SLIP + FIRST_LETTER * (word[0] != guess[0]), -weight
    best = sorted(found, key=lambda guess: (found[guess], guess))[:MOST_GUESSES]
    return {guess: found[guess][0] for guess in best}


def _one_slip(word: str) -> dict[str, int]:
    """Return every word that has one letter less, more or other, or two swapped, and what the slip costs."""
    made: dict[str, int] = {}
    for at in range(len(word) + 1):
        before, letter, after = word[:at], word[at : at + 1], word[at + 1 :]
        extra = FIRST_LETTER if at == 0 else 0
        for other in ascii_lowercase:
            _keep(made, before + other + letter + after, DOUBLED if other in (letter, before[-1:]) else SLIP + extra)
            if letter:
                _keep(made, before + other + after, SLIP + extra)
        if letter:
            _keep(made, before + after, DOUBLED if letter in (after[:1], before[-1:]) else SLIP + extra)
        if after:
            _keep(made, before + after[0] + letter + after[1:], SWAPPED)
    made.pop(word, None)
    return made


def _keep(made: dict[str, int], guess: str, cost: int) -> None:
    made[guess] = min(cost, made.get(guess, cost))


def slips(word: str, other: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or swapped with the next one; at most one more than `most`.

    The distance is that of optimal string alignment: no part is changed twice.
    """
    if abs(len(word) - len(other)) > most:
        return most + 1
    earlier: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        line = [row]
        for column, meant in enumerate(other, 1):
            step = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != meant))
            if row > 1 and column > 1 and letter == other[column - 2] and word[row - 2] == meant:
                step = min(step, earlier[column - 2] + 1)
            line.append(step)
        if min(line) > most:
            return most + 1
        earlier, above = above, line
    return min(above[-1], most + 1)
