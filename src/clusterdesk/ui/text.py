"""Long words that may break, and dates between Qt and Python."""

from datetime import date
from unicodedata import category

from PySide6.QtCore import QDate

LONG_WORD = 20
"""A run of so many characters without a space may break over lines."""
BREAK = "\u200b"
_JOINED = {"Mn", "Me", "Mc", "Cf", "Sk"}
"""Marks, joiners and skin tones belong to the character before them."""


def breakable(text: str) -> str:
    """Return the text with invisible places to break in words that are longer than a line may be."""
    if max(map(len, text.split()), default=0) <= LONG_WORD:
        return text
    shown: list[str] = []
    run = 0
    for before, character in zip(" " + text, text, strict=False):
        run = 0 if character.isspace() else run + 1
        if run > LONG_WORD and category(character) not in _JOINED and category(before) != "Cf":
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
