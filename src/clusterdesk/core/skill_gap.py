"""What a student still has to learn for an occupation: the level each skill needs beside their own.

Required level = O*NET level / 7, for skills whose importance is 3 or more of 5 (O*NET's own line between "somewhat
important" and "important"). The student's own level = answer / 4. Gap = max(required - own, 0).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clusterdesk.core.facts import Requirement

IMPORTANT = 3.0
"""From this importance (1 to 5) on a skill counts as asked for."""

LEVEL_MAX = 7.0
"""The highest level on O*NET's scale."""

ANSWER_MAX = 4
"""The highest answer of the skills questionnaire."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One skill that an occupation asks for.

    `required` and `own` are 0 to 1; `own` is None where the student has not said. `gap` is what is missing, 0 to 1, and
    None where `own` is.
    """

    requirement: Requirement
    required: float
    own: float | None
    gap: float | None

    @property
    def ready(self) -> bool:
        """Whether the student has said that they have as much as the occupation needs."""
        return self.gap == 0


class ToGain(NamedTuple):
    """How many skills a student would still gain for an occupation, and of how many they have said what they have."""

    gain: int
    known: int


def to_gain(importance: Sequence[float | None], level: Sequence[float | None], own: Sequence[int | None]) -> ToGain:
    """Count the gaps of one occupation by the rules of `skill_gaps`, for lists of many occupations.

    Args:
        importance: of every skill, 1 to 5, None where it has no figure.
        level: of the same skills in the same order, 0 to 7.
        own: the answers to them, 0 to 4, None where there is none.
    """
    asked = [
        (height / LEVEL_MAX, max(0, min(ANSWER_MAX, mine)) / ANSWER_MAX)
        for weight, height, mine in zip(importance, level, own, strict=True)
        if mine is not None and weight is not None and height is not None and weight >= IMPORTANT
    ]
    return ToGain(sum(required > mine for required, mine in asked), len(asked))


def required_level(requirement: Requirement) -> float | None:
    """Return the level a skill needs, 0 to 1; None where it is not asked for or has no figure."""
    importance, level = requirement.importance.value, requirement.level.value
    if not requirement.relevant or importance is None or level is None or importance < IMPORTANT:
        return None
    return level / LEVEL_MAX


def skill_gaps(skills: Iterable[Requirement], own: Mapping[str, int] | None) -> tuple[Gap, ...]:
    """Return the skills an occupation asks for, the most important first, then the highest level, then by element id.

    Args:
        skills: of the occupation, `Asks.skills.items`.
        own: element id -> answer 0 to 4, None where the student has taken no skills questionnaire. What it does not
            hold was not answered; an answer outside the scale is held to it.
    """
    wanted = [(skill, level) for skill in skills if (level := required_level(skill)) is not None]
    wanted.sort(key=lambda pair: (-(pair[0].importance.value or 0.0), -pair[1], pair[0].element))
    return tuple(_gap(skill, level, own or {}) for skill, level in wanted)


def _gap(skill: Requirement, required: float, own: Mapping[str, int]) -> Gap:
    if skill.element not in own:
        return Gap(skill, required, None, None)
    mine = max(0, min(ANSWER_MAX, own[skill.element])) / ANSWER_MAX
    return Gap(skill, required, mine, max(required - mine, 0.0))
