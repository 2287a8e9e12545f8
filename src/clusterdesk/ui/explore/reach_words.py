"""What a student would accept, what a filter leaves and what it cannot know, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.education import Education
from clusterdesk.core.reach import Verdict
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats, terms

PAY_STEPS = (30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 120_000)
"""The least pay that can be chosen, in dollars a year."""

EDUCATION_STEPS = tuple(level for level in Education if level is not Education.DOCTORAL)
"""The most education that can be chosen: the highest one would ask for nothing."""

LEFT_OUT: dict[Verdict, tuple[str, str]] = {
    Verdict.NO_PAY: (
        QT_TRANSLATE_NOOP("reach", "1 career is left out because no yearly pay is published for it."),
        QT_TRANSLATE_NOOP("reach", "{count} careers are left out because no yearly pay is published for them."),
    ),
    Verdict.NO_EDUCATION: (
        QT_TRANSLATE_NOOP("reach", "1 career is left out because no usual education is published for it."),
        QT_TRANSLATE_NOOP("reach", "{count} careers are left out because no usual education is published for them."),
    ),
    Verdict.NO_ZONE: (
        QT_TRANSLATE_NOOP("reach", "1 career is left out because its preparation level is not rated."),
        QT_TRANSLATE_NOOP("reach", "{count} careers are left out because their preparation level is not rated."),
    ),
}
"""Why careers that might well be in reach are not counted: one of them, and several."""


def education(most: Education | None) -> str:
    """Return the most education a student would take on: Associate degree or less."""
    if most is None:
        return QCoreApplication.translate("reach", "Any education")
    if most is EDUCATION_STEPS[0]:
        return terms.education(most)
    return QCoreApplication.translate("reach", "{education} or less").format(education=terms.education(most))


def pay(least: int | None) -> str:
    """Return the least pay a student wants: $60,000 a year or more."""
    if least is None:
        return QCoreApplication.translate("reach", "Any pay")
    return QCoreApplication.translate("reach", "{pay} a year or more").format(pay=formats.money(least))


def share(count: int, total: int) -> str:
    """Return how many of a cluster's careers match: 12 of 189 careers."""
    return QCoreApplication.translate("reach", "{count} of {total} careers").format(
        count=formats.count(count), total=formats.count(total)
    )


def left_out(unknown: Mapping[Verdict, int]) -> str:
    """Return a sentence for each figure that careers lack, empty when none lacks any."""
    sentences: list[str] = []
    for verdict, (one, several) in LEFT_OUT.items():
        count = unknown.get(verdict, 0)
        if count:
            words = QCoreApplication.translate("reach", one if count == 1 else several)
            sentences.append(words.format(count=formats.count(count)))
    return " ".join(sentences)
