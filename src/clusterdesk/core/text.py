"""What may be kept of a text that somebody typed or pasted.

Characters that cannot be stored or seen are left out without a question: a paste from a PDF with a NUL in it is no
reason to stop a student. Emoji, joiners and right-to-left text stay as they are.
"""

from datetime import date
from unicodedata import category, normalize

from clusterdesk.core.errors import BadInput
from clusterdesk.core.words import QT_TRANSLATE_NOOP

FIRST_YEAR = 1900
LAST_YEAR = 2200

_UNSEEN = {"Cc", "Cs"}
"""Control characters and halves of surrogate pairs: neither can be shown, the latter cannot be stored as UTF-8."""


def one_line(text: str, *, what: str, limit: int) -> str:
    """Return a title: one line, trimmed, 1 to `limit` characters.

    Args:
        text: what was typed.
        what: the name of the field as a sentence starts with it ("The title").
        limit: the most characters (code points) that are kept.

    Raises:
        BadInput: it is empty or too long.
    """
    clean = " ".join(_visible(text).split())
    if not clean:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "{what} is empty."), what=what)
    return _within(clean, what, limit)


def paragraphs(text: str, *, what: str, limit: int) -> str:
    """Return a longer text, trimmed, at most `limit` characters, with line feeds between its lines; it may be empty.

    Raises:
        BadInput: it is too long.
    """
    lines = _visible(text.replace("\r\n", "\n").replace("\r", "\n"), keep="\n\t")
    return _within(lines.strip(), what, limit)


def sane_date(day: date | None, *, what: str) -> date | None:
    """Return the date as it is.

    Raises:
        BadInput: its year is not from 1900 to 2200.
    """
    if day is not None:
        sane_year(day.year, what=what)
    return day


def sane_year(year: int | None, *, what: str) -> int | None:
    """Return the year as it is.

    Raises:
        BadInput: it is not from 1900 to 2200.
    """
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{what} must be from {first} to {last}."),
            what=what,
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    return year


def same_words(first: str, second: str) -> bool:
    """Return whether two texts are the same words: capitals, spaces and marks that cannot be seen do not matter."""
    return _plain(first) == _plain(second)


def _plain(text: str) -> str:
    seen = "".join(character for character in _visible(text) if category(character) != "Cf")
    return " ".join(normalize("NFC", seen.casefold()).split())


def _visible(text: str, keep: str = "") -> str:
    kept: list[str] = []
    for character in text:
        if character in keep or category(character) not in _UNSEEN:
            kept.append(character)
        elif character.isspace():
            kept.append(" ")
    return "".join(kept)


def _within(text: str, what: str, limit: int) -> str:
    if len(text) > limit:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{what} has {length:,} characters; up to {limit:,} can be kept."),
            what=what,
            length=len(text),
            limit=limit,
        )
    return text
