"""How words are folded for search: the builder folds what it indexes, the repository folds what a student types."""

import re
import unicodedata

MAX_TOKENS = 12
"""Words of a query that are looked at; no title in the catalog needs more to be found."""

MAX_TOKEN_LENGTH = 40
"""Letters of a word that are looked at; longer than any word in the catalog."""

_ENGLISH = ("a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with")
_SPANISH = (
    "al",
    "con",
    "de",
    "del",
    "e",
    "el",
    "en",
    "la",
    "las",
    "lo",
    "los",
    "o",
    "para",
    "por",
    "u",
    "un",
    "una",
    "y",
)
SMALL_WORDS = frozenset((*_ENGLISH, *_SPANISH))
"""Words that say little: a title may have others, or none, where a student types them."""

_MAX_CHARACTERS = 2_000
_SHORTEST_PLURAL = 4
_NUMBERS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("y", "ies"),
    ("men", "man"),
    ("man", "men"),
    ("ces", "z"),
    ("z", "ces"),
)
"""Ends of words and what they become in the other number."""

_ASCII_WORD = re.compile(r"[a-z0-9]+")
_WRITTEN_WORD = re.compile(r"[^\W_]+")
_EDGE = "·"  # for FTS5's `ascii` tokenizer everything beyond ASCII is a letter
_APOSTROPHES = str.maketrans("", "", "'’ʼ")


def tokens(text: str) -> list[str]:
    """Split text into lower-case words without accents.

    A word is a run of letters and digits; apostrophes vanish ("driver's" is one word), everything else separates. The
    same words come out of FTS5's `ascii` tokenizer when they are joined with spaces.
    """
    plain = text.translate(_APOSTROPHES)
    if plain.isascii():  # most titles: the same, quicker
        return _ASCII_WORD.findall(plain.lower())
    plain = unicodedata.normalize("NFKD", plain).casefold()
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(
        character if character.isalnum() else " " for character in plain if not unicodedata.combining(character)
    ).split()


def fold(text: str) -> str:
    """Return the words of `text`, folded and joined with one space."""
    return " ".join(tokens(text))


def spelled(text: str) -> list[tuple[str, str]]:
    """Return the words of `text`, folded and as they are written in the middle of a sentence."""
    plain = unicodedata.normalize("NFC", text).translate(_APOSTROPHES)
    pairs = ((tokens(word), word.lower()) for word in _WRITTEN_WORD.findall(plain))
    return [(folded[0], word) for folded, word in pairs if len(folded) == 1]


def parts(word: str) -> list[str]:
    """Return every three letters of a folded word in a row, once; a dot marks its beginning and its end.

    A long word with a letter or two wrong shares most of them with the right one.
    """
    marked = f"{_EDGE}{word}{_EDGE}"
    return list(dict.fromkeys(marked[place : place + 3] for place in range(len(marked) - 2)))


def query_tokens(text: str) -> list[str]:
    """Return the words of what a student typed, cut to lengths that keep every search quick."""
    return [word[:MAX_TOKEN_LENGTH] for word in tokens(text[:_MAX_CHARACTERS])[:MAX_TOKENS]]


def content(words: list[str]) -> list[str]:
    """Return the words without articles and the like; all of them where nothing else is left."""
    return [word for word in words if word not in SMALL_WORDS] or words


def numbers(word: str) -> frozenset[str]:
    """Return a folded word in the singular and in the plural, as English and Spanish may form them.

    Some of what is returned is no word at all ("nurs" of "nurses"); it is only compared with words that exist.
    """
    found = {word, f"{word}s", f"{word}es"}
    if len(word) >= _SHORTEST_PLURAL:
        found.update(
            f"{word.removesuffix(end)}{other}"
            for end, other in _NUMBERS
            if word.endswith(end) and not (end == "s" and word.endswith("ss"))
        )
    return frozenset(found)
