"""The career ladder: from an occupation, step by step, to better prepared ones that can be reached from it.

The rule, which `docs/ladder.md` tells in plain words:

1. A step leads to an occupation with a higher preparation level (O*NET job zone), whose usual education is not lower.
2. It can be reached when O*NET lists the two as related, or when they share a pathway in both frameworks and the
   occupation below asks for at least `BRINGS` of the skills that the one above asks for.
3. Of those the step with the smallest rise in preparation is taken, then one that is both related and in a common
   pathway, then a related one, then one whose usual education is at most one level higher; of several related ones the
   nearest by O*NET's order, of several neighbours the one that asks for least that is new, at last the first by code.
4. From there it goes on until the highest level, or until nothing can be reached.

Deterministic, and without any reading of the student: a ladder is a fact about occupations, not about fit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from clusterdesk.core.education import Education
from clusterdesk.core.framework import FRAMEWORKS, Framework

Place = tuple[Framework, str, str]
"""Framework, cluster slug, pathway slug."""

BRINGS = 0.75
"""Share of the skills of the next occupation that one must bring from a mere neighbour in a pathway."""

RISE = 0.5
"""A skill rises when its level is this much higher, of 7: less is within what raters differ by."""

TOP_ZONE = 5
OTHERS = 3
"""How many other steps are named beside the one taken."""

_RANK = {level: rank for rank, level in enumerate(Education)}


class Link(IntEnum):
    """Why an occupation can be reached, the strongest first."""

    BOTH = 0
    RELATED = 1
    PATHWAY = 2


class LadderEnd(StrEnum):
    """Why a ladder ends where it does."""

    TOP = "top"
    """The last occupation has the highest preparation level."""
    NO_ZONE = "no_zone"
    """The occupation has no preparation level."""
    NO_STEP = "no_step"
    """Nothing better prepared can be reached from the last occupation."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rule looks at in one occupation.

    `zone` is 1 to 5. `skills` are the levels, 0 to 7, of the skills it asks for, by element id; empty where it is not
    rated.
    """

    code: str
    zone: int | None = None
    education: Education | None = None
    places: frozenset[Place] = frozenset()
    skills: Mapping[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, slots=True)
class Rise:
    """A skill that the step adds or raises: levels 0 to 7; `before` is 0 where the occupation below does not ask it."""

    element: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Step:
    """One step up.

    `brings` is the share, 0 to 1, of the skills asked for that the occupation below asks for too; None where one of the
    two is not rated, and `rises` is empty then. `rises` has the largest first. `others` are the next best steps.
    """

    code: str
    link: Link
    brings: float | None
    rises: tuple[Rise, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Climb:
    """The steps above an occupation, the lowest first, and why there are no more."""

    start: str
    steps: tuple[Step, ...]
    end: LadderEnd


def brings(below: Standing, above: Standing) -> float | None:
    """Return which share of the skills of `above`, in levels, `below` asks for too; None where one is not rated."""
    if not below.skills or not above.skills:
        return None
    wanted = sum(above.skills.values())
    had = sum(min(level, below.skills.get(element, 0.0)) for element, level in above.skills.items())
    return had / wanted if wanted else 1.0


def rises(below: Standing, above: Standing) -> tuple[Rise, ...]:
    """Return the skills that a step adds or raises, the largest rise first; none where one of them is not rated."""
    if not below.skills or not above.skills:
        return ()
    pairs = (Rise(element, below.skills.get(element, 0.0), level) for element, level in above.skills.items())
    found = [rise for rise in pairs if rise.after - rise.before >= RISE]
    return tuple(sorted(found, key=lambda rise: (rise.before - rise.after, rise.element)))


def climb(start: str, standings: Mapping[str, Standing], related: Callable[[str], Sequence[str]]) -> Climb:
    """Return the ladder of an occupation.

    Args:
        start: its code.
        standings: of every occupation, by code.
        related: the codes O*NET lists as related to one, the nearest first; asked only for those on the ladder.

    Raises:
        KeyError: `standings` does not hold `start`.
    """
    below = standings[start]
    if below.zone is None:
        return Climb(start, (), LadderEnd.NO_ZONE)
    steps: list[Step] = []
    while below.zone != TOP_ZONE:
        ways = _ways(below, standings.values(), related(below.code))
        if not ways:
            return Climb(start, tuple(steps), LadderEnd.NO_STEP)
        (_, link, _, _, code), *others = ways
        above = standings[code]
        named = tuple(other for *_, other in others[:OTHERS])
        steps.append(Step(code, Link(link), brings(below, above), rises(below, above), named))
        below = above
    return Climb(start, tuple(steps), LadderEnd.TOP)


def _ways(
    below: Standing, all_of_them: Iterable[Standing], related: Sequence[str]
) -> list[tuple[int, int, bool, float, str]]:
    """Return every step that can be taken, the best first: zone, link, much more school, how far, code."""
    near = {code: float(place) for place, code in enumerate(related)}
    found: list[tuple[int, int, bool, float, str]] = []
    for above in all_of_them:
        if above.zone is None or above.zone <= (below.zone or 0) or (rise := _more_school(below, above)) < 0:
            continue
        link = _link(below, above, related=above.code in near)
        if link is not None:
            far = near.get(above.code, 1.0 - (brings(below, above) or 0.0))
            found.append((above.zone, link, rise > 1, far, above.code))
    return sorted(found)


def _more_school(below: Standing, above: Standing) -> int:
    """Return by how many levels the usual education rises; 0 where one of the two is not known."""
    if below.education is None or above.education is None:
        return 0
    return _RANK[above.education] - _RANK[below.education]


def _link(below: Standing, above: Standing, *, related: bool) -> Link | None:
    common = {framework for framework, *_ in below.places & above.places}
    if related:
        return Link.BOTH if common else Link.RELATED
    return Link.PATHWAY if len(common) == len(FRAMEWORKS) and (brings(below, above) or 0.0) >= BRINGS else None
