"""What a student's finished questionnaires say together, and how topics, skills and values are read.

Topics and skills keep one answer an O*NET element; a value is the mean of its three statements. None of them is blended
with interests: each is a reading of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.form import Family
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.scoring import THRESHOLDS, Remark, Status, answer_remarks

if TYPE_CHECKING:
    from clusterdesk.core.questionnaire import SelfItem
    from clusterdesk.core.sitting import Answer, Sitting

READINGS_ALGORITHM = "readings-1"
"""Version of these rules that is kept with every sitting of topics, skills or values."""

STATEMENTS_NEEDED = 2
"""A value is known from two of its three statements on: one alone says more about its wording than about the value."""


@dataclass(frozen=True, slots=True)
class Readings:
    """The newest answers of every family, None where nothing was finished that says anything.

    `interests`: six scores, 0-40. `topics` 0-3, `skills` 0-4 and `values` 0-4 (a mean) are by O*NET element id, and
    hold only what was answered.
    """

    interests: InterestProfile | None = None
    topics: Mapping[str, int] | None = None
    skills: Mapping[str, int] | None = None
    values: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class SelfOutcome:
    """What can be said about a sitting of topics, skills or values.

    `FLAT`: every answer is the same, so nothing is above anything else.
    """

    status: Status
    remarks: tuple[Remark, ...]


def self_outcome(items: Iterable[SelfItem], answers: Mapping[str, Answer]) -> SelfOutcome:
    """Judge a sitting of topics, skills or values.

    Args:
        items: the questions of the form in any order; the order of presentation is their `order`.
        answers: answers by item id; items without one count as skipped.
    """
    asked = sorted(items, key=lambda item: item.order)
    given = [answers[item.id] for item in asked if item.id in answers and answers[item.id].value is not None]
    remarks = answer_remarks(given)
    if not given or len(given) < THRESHOLDS.answered_share * len(asked):
        return SelfOutcome(Status.MANY_SKIPPED, (Remark.MANY_SKIPPED, *remarks))
    flat = len({answer.value for answer in given}) == 1
    return SelfOutcome(Status.FLAT if flat else Status.MATCHED, remarks)


def readings(finished: Iterable[Sitting], elements: Mapping[str, str]) -> Readings:
    """Read the newest of every family.

    The interest scores are those of the newest sitting that could be scored, the topics those of the newest one with
    enough answers. Each skill and each statement of a value has its newest answer: the short form of the skills leaves
    the other answers of an earlier long one as they are.

    Args:
        finished: the finished sittings, the last finished first.
        elements: the O*NET element id of every question of topics, skills and values.
    """
    by_family: dict[Family, list[Sitting]] = {"interests": [], "topics": [], "skills": [], "values": []}
    for sitting in finished:
        by_family[sitting.family].append(sitting)
    enough = [sitting for sitting in by_family["topics"] if sitting.result and sitting.result.status != "many_skipped"]
    scored = (sitting.result.scores for sitting in by_family["interests"] if sitting.result)
    statements = _newest(by_family["values"], elements)
    return Readings(
        interests=next((scores for scores in scored if scores), None),
        topics=_by_element(_newest(enough[:1], elements), elements) or None,
        skills=_by_element(_newest(by_family["skills"], elements), elements) or None,
        values=value_means(statements, elements) or None,
    )


def value_means(statements: Mapping[str, int], elements: Mapping[str, str]) -> dict[str, float]:
    """Return the mean answer of each value, 0-4, by element; those with fewer than `STATEMENTS_NEEDED` are left out.

    Args:
        statements: the answers by question.
        elements: the O*NET element id of every question.
    """
    answers: dict[str, list[int]] = {}
    for item, value in statements.items():
        answers.setdefault(elements[item], []).append(value)
    return {element: sum(found) / len(found) for element, found in answers.items() if len(found) >= STATEMENTS_NEEDED}


def _by_element(answers: Mapping[str, int], elements: Mapping[str, str]) -> dict[str, int]:
    return {elements[item]: value for item, value in answers.items()}


def _newest(sittings: Iterable[Sitting], elements: Mapping[str, str]) -> dict[str, int]:
    """Return the newest answer to every question that the catalog still has."""
    found: dict[str, int] = {}
    for sitting in sittings:
        for item, answer in sitting.answers.items():
            if answer.value is not None and item in elements:
                found.setdefault(item, answer.value)
    return found
