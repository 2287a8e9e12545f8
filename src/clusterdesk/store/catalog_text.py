"""How words are folded for search: the builder folds what it indexes, the repository folds what a student types."""

import re
import unicodedata

MAX_TOKENS = 12
"""Words of a query that are looked at; no title in the catalog needs more to be found."""

MAX_TOKEN_LENGTH = 40
"""Letters of a word that are looked at; longer than any word in the catalog."""

_MAX_CHARACTERS = 2_000
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


def match_expression(words: list[str]) -> str:
    """Return the FTS5 expression that asks for every word as the beginning of a word. `words` must not be empty."""
    return " AND ".join(f'"{word}"*' for word in words)
