"""What is said of requirements, on the screen and on paper."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from clusterdesk.core.plan import PlanItem
from clusterdesk.core.requirements import Progress, Standing, Unit, covered
from clusterdesk.core.words import QT_TRANSLATE_NOOP


class _Look(NamedTuple):
    icon: str
    role: str
    word: str


LOOKS: dict[Standing, _Look] = {
    Standing.MET: _Look("circle-check", "good", QT_TRANSLATE_NOOP("requirements", "Met")),
    Standing.PLANNED: _Look("circle-dashed", "accent_strong", QT_TRANSLATE_NOOP("requirements", "Planned")),
    Standing.MISSING: _Look("circle-alert", "warn", QT_TRANSLATE_NOOP("requirements", "Missing")),
}
"""Icon, colour and word of every standing."""


def standing(progress: Progress) -> str:
    """Return "Met", "Planned" or "Missing"."""
    return QCoreApplication.translate("requirements", LOOKS[progress.standing].word)


def amount(progress: Progress) -> str:
    """Return "2 of 3 credits, 1 done": what is planned or done, and how much of that is done where only a part is."""
    needed = progress.requirement.needed
    if progress.requirement.unit is Unit.ENTRIES:
        text = QCoreApplication.translate("requirements", "{count} of {needed}")
    elif needed == 1:
        text = QCoreApplication.translate("requirements", "{count} of {needed} credit")
    else:
        text = QCoreApplication.translate("requirements", "{count} of {needed} credits")
    text = text.format(count=_number(progress.planned), needed=_number(needed))
    if not 0 < progress.done < progress.planned:
        return text
    done = QCoreApplication.translate("requirements", "{count} done").format(count=_number(progress.done))
    return f"{text}, {done}"


def entries(progress: Progress) -> str:
    """Return what counts for it, with what is done marked by the word."""
    return "; ".join(map(_entry, progress.entries))


def uncounted(progress: Progress) -> str:
    """Return what would count if it had credits, nothing when there is no such thing or it is not missed."""
    if progress.standing is not Standing.MISSING or not progress.uncounted:
        return ""
    titles = "; ".join(item.title for item in progress.uncounted)
    return QCoreApplication.translate("requirements", "Has no credits yet: {titles}").format(titles=titles)


def note(found: Sequence[Progress]) -> str:
    """Return "9 of 11 covered", nothing when no list is chosen."""
    if not found:
        return ""
    return QCoreApplication.translate("requirements", "{count} of {all} covered").format(
        count=covered(found), all=len(found)
    )


def summary(found: Sequence[Progress]) -> str:
    """Return "9 of 11 school requirements covered", nothing when no list is chosen."""
    if not found:
        return ""
    return QCoreApplication.translate("requirements", "{count} of {all} school requirements covered").format(
        count=covered(found), all=len(found)
    )


def table(found: Sequence[Progress]) -> list[list[str]]:
    """Return a table for paper: what is asked for, how far it is covered, and by what."""
    heads = [
        QCoreApplication.translate("requirements", "Requirement"),
        QCoreApplication.translate("requirements", "Covered"),
        QCoreApplication.translate("requirements", "By"),
    ]
    rows = [
        [progress.requirement.text, f"{standing(progress)} · {amount(progress)}", _by(progress)] for progress in found
    ]
    return [heads, *rows]


def _by(progress: Progress) -> str:
    return "" if progress.requirement.shared else entries(progress)


def _entry(item: PlanItem) -> str:
    if item.done_at is None:
        return item.title
    return QCoreApplication.translate("requirements", "{title} (done)").format(title=item.title)


def _number(value: float) -> str:
    return QLocale().toString(value, "g", 6)
