"""What a filter leaves and what it cannot know, in sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.reach import Verdict
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats

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
