"""How words are folded for search: the builder folds what it indexes, the repository folds what a student types."""

import re
import unicodedata

MAX_TOKENS = 12
"""Words of a query that are looked at; no title in the catalog needs more to be found."""

MAX_TOKEN_LENGTH = 40
"""Letters of a word that are looked at; longer than any word in the catalog."""

_MAX_CHARACTERS = 2_000
_ASCII_WORD = re.compile(r"[a-z0-9]+")
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


def query_tokens(text: str) -> list[str]:
    """Return the words of what a student typed, cut to lengths that keep every search quick."""
    return [word[:MAX_TOKEN_LENGTH] for word in tokens(text[:_MAX_CHARACTERS])[:MAX_TOKENS]]


def match_expression(words: list[str]) -> str:
    """Return the FTS5 expression that asks for every word as the beginning of a word. `words` must not be empty."""
    return " AND ".join(f'"{word}"*' for word in words)
