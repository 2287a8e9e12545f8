"""Long words that may break, and dates between Qt and Python."""

import re
from datetime import date
from unicodedata import category

from PySide6.QtCore import QDate

LONG_WORD = 20
"""A run of so many characters without a space may break over lines."""
BREAK = "\u200b"
_WORDS = re.compile(r"(\s+)")
_JOINED = {"Mn", "Me", "Mc", "Cf", "Sk"}
"""Marks, joiners and skin tones belong to the character before them."""


def breakable(text: str, piece: int = LONG_WORD) -> str:
    """Return the text with invisible places to break in words that are longer than a line may be.

    Args:
        text: any text.
        piece: how many characters of such a word stay together, `LONG_WORD` at most.
    """
    if max(map(len, text.split()), default=0) <= LONG_WORD:
        return text
    return "".join(_pieces(word, piece) if len(word) > LONG_WORD else word for word in _WORDS.split(text))


def _pieces(word: str, piece: int) -> str:
    shown: list[str] = []
    run = 0
    for before, character in zip(" " + word, word, strict=False):
        run += 1
        if run > piece and category(character) not in _JOINED and category(before) != "Cf":
            shown.append(BREAK)
            run = 1
        shown.append(character)
    return "".join(shown)


def breakable_path(path: str) -> str:
    """Return a path with invisible places to break behind its separators; what is copied must be the path itself."""
    return path.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}")


def to_date(day: QDate | None) -> date | None:
    """Return a Python date; None for no date."""
    return date(day.year(), day.month(), day.day()) if day is not None and day.isValid() else None


def to_qdate(day: date | None) -> QDate | None:
    """Return a Qt date; None for no date."""
    return QDate(day.year, day.month, day.day) if day is not None else None
