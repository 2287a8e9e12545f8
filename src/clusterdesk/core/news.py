"""What is new in the program, version by version, in words for students; the whole list is CHANGELOG.md."""

from collections.abc import Sequence
from dataclasses import dataclass

from clusterdesk.core.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class News:
    """What a version brought, a sentence each, marked for translation in the context `news`."""

    version: str
    lines: tuple[str, ...]


NEWS = (
    News(
        "0.1.0",
        (
            QT_TRANSLATE_NOOP("news", "A journal keeps what happens on the way, and what it says about your goals."),
            QT_TRANSLATE_NOOP("news", "A plan holds courses, experiences and exams by school year."),
            QT_TRANSLATE_NOOP("news", "Goals keep every version with its reason, and steps can repeat."),
            QT_TRANSLATE_NOOP("news", "A summary puts it all on one page, to print or to save as PDF."),
        ),
    ),
)
"""Newest first."""


def order(version: str) -> tuple[int, ...]:
    """Return what versions are compared by; what is no version comes before all others."""
    parts = version.split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()


def news_since(version: str, news: Sequence[News] = NEWS) -> tuple[News, ...]:
    """Return what came after a version, newest first; all of it for an empty text."""
    return tuple(one for one in news if order(one.version) > order(version))
