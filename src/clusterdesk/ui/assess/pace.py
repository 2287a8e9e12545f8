"""How long the questions take, in words that promise no more than "about"."""

from collections.abc import Iterable
from math import ceil
from statistics import median

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.sitting import Answer

ANSWERS_FOR_PACE = 3
"""Fewer answers than this say nothing about a pace."""


def seconds_each(answers: Iterable[Answer], usual: float) -> float:
    """Return the student's own pace, the median seconds an answer; what is `usual` for the form until it is known."""
    taken = [answer.seconds for answer in answers if answer.value is not None]
    return median(taken) if len(taken) >= ANSWERS_FOR_PACE else usual


def about(questions: int, each: float) -> str:
    """Return how long a number of questions takes: "about 8 minutes"."""
    whole = whole_minutes(questions, each)
    if whole == 1:
        return QCoreApplication.translate("assess", "about 1 minute")
    return QCoreApplication.translate("assess", "about {minutes} minutes").format(minutes=whole)


def left(questions: int, each: float) -> str:
    """Return how long the questions that are left take: "about 4 minutes left"."""
    whole = whole_minutes(questions, each)
    if whole == 1:
        return QCoreApplication.translate("assess", "about 1 minute left")
    return QCoreApplication.translate("assess", "about {minutes} minutes left").format(minutes=whole)


def took(seconds: float) -> str:
    """Return how long something took, in whole minutes: "under a minute", "7 minutes"."""
    whole = round(seconds / 60)
    if seconds < 60:
        return QCoreApplication.translate("assess", "under a minute")
    if whole == 1:
        return QCoreApplication.translate("assess", "1 minute")
    return QCoreApplication.translate("assess", "{minutes} minutes").format(minutes=whole)


def whole_minutes(questions: int, each: float) -> int:
    """Return the minutes for a number of questions at `each` seconds, rounded up, at least 1."""
    return max(1, ceil(questions * each / 60))
