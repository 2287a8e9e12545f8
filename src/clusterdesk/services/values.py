"""What a student's values say, and the careers that O*NET once rated alike: a reading that has no part in any fit."""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.questionnaire import WorkValue
from clusterdesk.core.topics import TopicMatcher
from clusterdesk.services.explore import Explore

MATCHES = 8
"""How many careers are named whose values are like the student's."""


@dataclass(frozen=True, slots=True)
class ValueMatch:
    """A career whose work values are like the student's: `r` is the correlation over the six values, -1 to 1.

    `year` is when the career was rated.
    """

    career: CareerSummary
    r: float
    year: int | None


def in_order(explore: Explore, own: Mapping[str, float]) -> tuple[tuple[WorkValue, float], ...]:
    """Return the values that are known with their means (0-4), the most important first, ties in O*NET's order."""
    known = [(value, own[value.element]) for value in explore.work_values() if value.element in own]
    return tuple(sorted(known, key=lambda pair: -pair[1]))


def matches(explore: Explore, own: Mapping[str, float]) -> tuple[ValueMatch, ...]:
    """Return the careers whose values are most like the student's; none when too few are known or all are equal."""
    matcher = TopicMatcher(explore.value_profiles())
    fits = matcher.fits([own.get(value.element) for value in explore.work_values()])
    if fits is None:
        return ()
    best = sorted(fits, key=lambda code: (-fits[code], code))[:MATCHES]
    return tuple(
        ValueMatch(career, fits[career.code], explore.asks(career.code).values.year)
        for career in explore.summaries(best)
    )
