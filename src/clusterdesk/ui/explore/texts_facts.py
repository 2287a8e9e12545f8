"""Sentences about what occupations ask for: when something was rated, and why it is not."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from clusterdesk.core.facts import Rated
from clusterdesk.core.figure import Absence
from clusterdesk.core.source import Source
from clusterdesk.ui import terms
from clusterdesk.ui.explore import texts

OLD = 10
"""Ratings of so many years and more are told to be old."""


def rated(block: Rated[Any]) -> str:
    """Return the short source line of a block of ratings: the release, and when the publisher rated the career."""
    if block.year is None:
        return released(block.source)
    when = str(block.year)
    if block.month is not None:
        pattern = QCoreApplication.translate("formats", "MMMM yyyy", "a month, in the letters of Qt's date format")
        when = QLocale().toString(QDate(block.year, block.month, 1), pattern)
    return QCoreApplication.translate("explore", "O*NET {release}, rated in {month}").format(
        release=block.source.release, month=when
    )


def released(source: Source) -> str:
    """Return the short source line of what O*NET publishes without a date of its own."""
    return QCoreApplication.translate("explore", "O*NET {release}").format(release=source.release)


def whole(block: Rated[Any]) -> str:
    """Return the whole source of a block of ratings."""
    return f"{texts.published(block.source)}. {rated(block)}."


def is_old(block: Rated[Any], year: int) -> bool:
    """Return whether ratings are so old in the year `year` that their age has to be told."""
    return block.year is not None and year - block.year >= OLD


def why_not_rated(block: Rated[Any]) -> str:
    """Return why a block has no ratings; nothing where it has."""
    if block.items:
        return ""
    match block.absent:
        case Absence.MILITARY:
            return QCoreApplication.translate("explore", "Military careers are not rated, so nothing is known here.")
        case Absence.ALL_OTHER:
            return QCoreApplication.translate(
                "explore", "This is a group of mixed careers, and groups are not rated as one."
            )
        case reason:
            return terms.absence(reason or Absence.NOT_RATED)
