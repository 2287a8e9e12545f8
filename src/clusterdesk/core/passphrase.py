"""Passphrases: what may be one, how strong it is in words, and how long to wait after wrong ones."""

import math
import re
from enum import IntEnum
from itertools import pairwise
from unicodedata import category, normalize

from clusterdesk.core.errors import BadInput
from clusterdesk.core.words import QT_TRANSLATE_NOOP

SHORTEST = 8
LONGEST = 200

FREE_TRIES = 5
"""Wrong passphrases that cost no waiting."""
_FIRST_WAIT = 5
_LONGEST_WAIT = 60

_WORD_BITS = 11.0
"""What a word is worth to somebody who guesses words, of which a couple of thousand are common."""
_WEAK, _FAIR, _GOOD = 28.0, 40.0, 60.0
"""Bits below which a passphrase is called weak, fair, good. They are ours: an estimate, no promise."""

_COMMON = ("password", "passwort", "contraseña", "contrasena", "qwerty", "asdf", "iloveyou", "tequiero", "clusterdesk")
_TOKENS = re.compile(r"[^\W\d_]{3,}|.", re.DOTALL)
_POOLS = ((str.isdigit, 10), (str.islower, 26), (str.isupper, 26))
_OTHER_POOL = 33


class Strength(IntEnum):
    """How hard a passphrase is to guess."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


def normal(passphrase: str) -> str:
    """Return the one form of a passphrase, whichever way a keyboard composes its accents."""
    return normalize("NFC", passphrase)


def checked(passphrase: str) -> str:
    """Return a new passphrase as it is used.

    Raises:
        BadInput: it is shorter than 8 characters, longer than 200, or has characters that cannot be typed.
    """
    text = normal(passphrase)
    if len(text) < SHORTEST:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "A passphrase needs at least {count} characters."), count=SHORTEST)
    if len(text) > LONGEST:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "A passphrase has room for {count} characters."), count=LONGEST)
    # SQLCipher takes a text of the form x'...' for a raw key.
    if any(category(character) in ("Cc", "Cs") for character in text) or re.fullmatch(r"[xX]'.*'", text):
        raise BadInput(QT_TRANSLATE_NOOP("errors", "This passphrase cannot be used."))
    return text


def strength(passphrase: str, known: str = "") -> Strength:
    """Return how hard a passphrase is to guess, by an estimate.

    Words count as words, not as letters; characters that repeat or follow their neighbour (aaa, 1234) count little, and
    so do the commonest passwords and what everybody knows.

    Args:
        passphrase: what was typed.
        known: what others know about the student, such as the name.
    """
    text = normal(passphrase)
    if len(text) < SHORTEST:
        return Strength.TOO_SHORT
    bits = _bits(_without(text, [*_COMMON, *known.casefold().split()]))
    if bits < _WEAK:
        return Strength.WEAK
    if bits < _FAIR:
        return Strength.FAIR
    return Strength.GOOD if bits < _GOOD else Strength.STRONG


def wait_after(tries: int) -> int:
    """Return the seconds to wait after so many wrong passphrases: none up to five, then 5, 10, 20, 40, 60."""
    if tries < FREE_TRIES:
        return 0
    return min(_FIRST_WAIT * 2 ** min(tries - FREE_TRIES, 10), _LONGEST_WAIT)


def _without(text: str, words: list[str]) -> str:
    """Put one character in the place of each word."""
    for word in words:
        if len(word) > 1:
            text = re.sub(re.escape(word), ".", text, flags=re.IGNORECASE)
    return text


def _bits(text: str) -> float:
    seen: set[str] = set()
    bits = 0.0
    before = ""
    for token in _TOKENS.findall(text):
        if token.casefold() not in seen:
            bits += min(_letter_bits(before + token, len(token)), _WORD_BITS)
        seen.add(token.casefold())
        before = token[-1]
    return bits


def _letter_bits(text: str, last: int) -> float:
    """Return what the `last` characters of a text are worth: next to nothing when they follow from their neighbour."""
    bits = 0.0
    for before, character in pairwise(["\0", *text][-last - 1 :]):
        bits += 1.0 if abs(ord(before) - ord(character)) <= 1 else math.log2(_pool(character))
    return bits


def _pool(character: str) -> int:
    return next((size for kind, size in _POOLS if kind(character)), _OTHER_POOL)
