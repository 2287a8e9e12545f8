"""Scores of an interest sitting, and what must be said about the answers before anything is ranked.

Method: the published scoring of the O*NET Interest Profiler (sum of ten items an area, 0-40). The thresholds are ours;
each stands in `THRESHOLDS` with its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from clusterdesk.core.interests import AREAS, Area, InterestProfile

if TYPE_CHECKING:
    from clusterdesk.core.questionnaire import Item
    from clusterdesk.core.sitting import Answer

ALGORITHM = "interests-1"
"""Version of scoring and matching that is kept with every sitting."""

ANSWER_MAX = 4
SCORE_MAX = 40.0


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Every cut-off of the questionnaires, in the units named beside it."""

    best_r: float = 0.729
    """Best fit: one-tailed 5 % critical value of Pearson's r for six pairs (4 degrees of freedom)."""
    great_r: float = 0.608
    """Great fit: one-tailed 10 % critical value of r for six pairs."""
    answered_share: float = 0.8
    """An area needs 8 of 10 items (4 of 5 in the short form), else its score is a guess."""
    flat_range: float = 5.0
    """Points of 40: highest minus lowest area up to this is flat, half of what chance alone moves an area between two
    sittings (10 of 40 points: an assumption until a school has measured its own)."""
    flat_high_mean: float = 27.0
    """Points of 40: a flat profile with this mean or more says "like" (3 of 4) to nearly everything."""
    flat_low_mean: float = 13.0
    """Points of 40: a flat profile with this mean or less says "dislike" to nearly everything."""
    straight_line: int = 20
    """Equal answers in a row: a third of the long form, more than two whole rounds of the six areas."""
    rushed_seconds: float = 1.2
    """Median seconds an item: less than it takes to read six to ten words."""
    noise_points: float = 10.0
    """Points of 40: an area that moved up to this between two sittings may have moved by chance. An assumption
    (standard deviation 9.5, reliability 0.85) until a school has measured its own."""
    noise_points_short: float = 14.0
    """The same when either sitting is shorter than the long form (reliability 0.74)."""


THRESHOLDS = Thresholds()


class Status(StrEnum):
    """Whether a sitting can be matched: `FLAT` only when the student asks, `MANY_SKIPPED` not at all."""

    MATCHED = "matched"
    FLAT = "flat"
    MANY_SKIPPED = "many_skipped"


class Remark(StrEnum):
    """An honest case. The value is the id of its text in the catalog (`result_text`)."""

    CLEAR = "profile_clear"
    FLAT_HIGH = "profile_flat_high"
    FLAT_LOW = "profile_flat_low"
    FLAT_MID = "profile_flat_mid"
    STRAIGHT_LINING = "straight_lining"
    RUSHED = "rushed"
    MANY_SKIPPED = "many_skipped"
    SHORT_FORM = "short_form_rough"
    OPPOSITE = "opposite_interests"


OPPOSITES = (frozenset("RS"), frozenset("IE"), frozenset("AC"))
"""Areas that face each other on Holland's hexagon."""


@dataclass(frozen=True, slots=True)
class ScoreOutcome:
    """What the answers gave.

    `scores` (0-40 an area) is None when too many items of any area were skipped; `areas` holds what could be scored.
    """

    status: Status
    scores: InterestProfile | None
    areas: Mapping[Area, float | None]
    remarks: tuple[Remark, ...]
    answered: int
    seconds: float


def area_score(values: Iterable[int | None], items: int) -> float | None:
    """Return one area's score, 0-40, from `items` answers of 0-4 (None: skipped).

    Skipped items count as the mean of the answered ones; the short form is scaled to the long one.

    Returns:
        None when fewer than `THRESHOLDS.answered_share` of the items were answered.
    """
    given = [value for value in values if value is not None]
    if not given or len(given) < THRESHOLDS.answered_share * items:
        return None
    return sum(given) / len(given) / ANSWER_MAX * SCORE_MAX


def score(form: str, items: Iterable[Item], answers: Mapping[str, Answer]) -> ScoreOutcome:
    """Score a sitting of the interest questionnaire.

    Args:
        form: which form was taken, for the remark on the short one.
        items: the items of the form in any order; the order of presentation is their `order`.
        answers: answers by item id; items without one count as skipped.
    """
    asked = sorted(items, key=lambda item: item.order)
    given = [answers[item.id] for item in asked if item.id in answers and answers[item.id].value is not None]
    values: dict[Area, list[int | None]] = {area: [] for area in AREAS}
    for item in asked:
        answer = answers.get(item.id)
        values[item.area].append(answer.value if answer else None)
    scored: dict[Area, float | None] = {area: area_score(found, len(found)) for area, found in values.items()}
    complete = {area: value for area, value in scored.items() if value is not None}
    scores = InterestProfile(**complete) if len(complete) == len(AREAS) else None
    status = Status.MANY_SKIPPED if scores is None else Status.FLAT if is_flat(scores) else Status.MATCHED
    remarks = [*profile_remarks(scores), *answer_remarks(given)]
    if form == "interests-30":
        remarks.append(Remark.SHORT_FORM)
    return ScoreOutcome(status, scores, scored, tuple(remarks), len(given), sum(answer.seconds for answer in given))


def is_flat(scores: InterestProfile) -> bool:
    """Say whether no area stands out: highest minus lowest at most `THRESHOLDS.flat_range`."""
    return max(scores) - min(scores) <= THRESHOLDS.flat_range


def profile_remarks(scores: InterestProfile | None) -> tuple[Remark, ...]:
    """Return what is to be said about the six scores themselves (None: too many items were skipped)."""
    if scores is None:
        return (Remark.MANY_SKIPPED,)
    if is_flat(scores):
        mean = sum(scores) / len(AREAS)
        if mean >= THRESHOLDS.flat_high_mean:
            return (Remark.FLAT_HIGH,)
        return (Remark.FLAT_LOW,) if mean <= THRESHOLDS.flat_low_mean else (Remark.FLAT_MID,)
    opposite = frozenset(scores.ordered()[:2]) in OPPOSITES
    return (Remark.CLEAR, Remark.OPPOSITE) if opposite else (Remark.CLEAR,)


def answer_remarks(given: Sequence[Answer]) -> tuple[Remark, ...]:
    """Return what is to be said about how the questions were answered.

    Args:
        given: the answers that were not skipped, in the order in which they were asked.
    """
    from statistics import median  # slow to import, and only a finished sitting needs it

    remarks: list[Remark] = []
    longest = max((len(list(run)) for _, run in groupby(answer.value for answer in given)), default=0)
    if longest >= THRESHOLDS.straight_line:
        remarks.append(Remark.STRAIGHT_LINING)
    if given and median(answer.seconds for answer in given) < THRESHOLDS.rushed_seconds:
        remarks.append(Remark.RUSHED)
    return tuple(remarks)
