"""Sentences of the explore screens that are put together from figures, ratings and names."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import Area, InterestProfile
from clusterdesk.core.source import Source
from clusterdesk.ui import formats, terms

STRONGEST = 2
"""How many areas of a profile are named in the reason of a fit."""


def national_pay(source: Source) -> str:
    """Return the source line of pay figures: all of them are national."""
    return QCoreApplication.translate("explore", "National figure (U.S.), {release}").format(
        release=formats.release(source.release)
    )


def national_outlook(source: Source) -> str:
    """Return the source line of projections."""
    return QCoreApplication.translate("explore", "National projections (U.S.), {release}").format(
        release=source.release
    )


def published(source: Source) -> str:
    """Return who published a source and which release it is."""
    if source.release in source.title:
        return f"{source.title} ({source.publisher})"
    return f"{source.title} ({source.publisher}, {formats.release(source.release)})"


def careers(count: int) -> str:
    """Return a number of careers in words."""
    if count == 1:
        return QCoreApplication.translate("explore", "1 career")
    return QCoreApplication.translate("explore", "{count} careers").format(count=formats.count(count))


def careers_of(count: int, whole: int) -> str:
    """Return how many careers of all are left, in words."""
    return QCoreApplication.translate("explore", "{count} of {whole} careers").format(
        count=formats.count(count), whole=formats.count(whole)
    )


def in_framework(framework: Framework) -> str:
    """Return the heading above the clusters of a framework in which the careers of another's cluster are."""
    if framework == "modern":
        return QCoreApplication.translate("explore", "Its careers in the 2024 framework")
    return QCoreApplication.translate("explore", "Its careers in the classic framework")


def part_name(framework: Framework) -> str:
    """Return what the framework calls the parts of a cluster."""
    if framework == "modern":
        return QCoreApplication.translate("explore", "Sub-clusters")
    return QCoreApplication.translate("explore", "Pathways")


def both(names: Sequence[str]) -> str:
    """Return two names joined with "and"; one name alone."""
    if len(names) == 1:
        return names[0]
    return QCoreApplication.translate("explore", "{first} and {second}").format(first=names[0], second=names[1])


def give_source(widget: QWidget, figure: Figure) -> None:
    """Name the source of a figure, or the reason for its absence, in a widget's tool tip and accessible description."""
    text = formats.source(figure)
    if figure.absent:
        text = f"{terms.absence(figure.absent)} {text}"
    widget.setToolTip(text)
    widget.setAccessibleDescription(text)


def give_plain_source(widget: QWidget, source: Source) -> None:
    """Name a source in a widget's tool tip and accessible description."""
    widget.setToolTip(published(source))
    widget.setAccessibleDescription(published(source))


def fit_reason(student: InterestProfile, career: InterestProfile, names: dict[Area, str]) -> str:
    """Return why a career fits or not: the two strongest areas of both, as rich text with the names in bold.

    Args:
        student: the student's scores, 0-40.
        career: the occupation's ratings, 1-7.
        names: the names of the areas, plain text.
    """
    mine = student.ordered()[:STRONGEST]
    theirs = career.ordered()[:STRONGEST]
    shared: list[Area] = [area for area in mine if area in theirs]
    if len(shared) == STRONGEST:
        return QCoreApplication.translate(
            "explore", "Your two strongest interests, {areas}, are this career’s too."
        ).format(areas=_bold(mine, names))
    if shared:
        return QCoreApplication.translate(
            "explore",
            "{shared} is strong in you and in this career. Your other strong interest is {mine}, the career’s {other}.",
        ).format(
            shared=_bold(shared, names),
            mine=_bold([area for area in mine if area not in shared], names),
            other=_bold([area for area in theirs if area not in shared], names),
        )
    return QCoreApplication.translate(
        "explore", "Your two strongest interests are {mine}. This career is more about {theirs}."
    ).format(mine=_bold(mine, names), theirs=_bold(theirs, names))


def unrated(reason: Absence) -> str:
    """Return why an occupation has no interest ratings."""
    match reason:
        case Absence.MILITARY:
            return QCoreApplication.translate(
                "explore", "Military careers have no interest ratings, so there is nothing to compare yours with."
            )
        case Absence.ALL_OTHER:
            return QCoreApplication.translate(
                "explore",
                "This is a group of mixed careers without interest ratings: there is nothing to compare yours with.",
            )
        case _:
            return QCoreApplication.translate(
                "explore", "This career has no interest ratings yet, so there is nothing to compare yours with."
            )


def _bold(areas: Sequence[Area], names: dict[Area, str]) -> str:
    return both([f"<b>{names[area]}</b>" for area in areas])
