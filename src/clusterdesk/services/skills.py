"""What a student's own skills say: careers that use them, what a career or cluster asks for, what to learn next."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import Requirement
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.questionnaire import SelfItem
from clusterdesk.core.skill_gap import ANSWER_MAX, Gap, skill_gaps
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target
from clusterdesk.core.topics import TopicMatcher
from clusterdesk.services.explore import Explore

MATCHES = 8
"""How many careers are named that use the student's skills."""

LESSONS = 3
"""How many skills are named to learn next."""

LEAST_RATED = 10
"""With fewer answers a likeness to a whole profile of 35 skills says nothing."""


@dataclass(frozen=True, slots=True)
class SkillMatch:
    """A career that uses most what the student does best.

    `r` is the correlation of the student's answers with the standardised importance of the skills, -1 to 1. Of the
    `asked` skills the career asks for, the student has said they have `ready` at the level that is needed.
    """

    career: CareerSummary
    r: float
    ready: int
    asked: int


@dataclass(frozen=True, slots=True)
class SkillsAsked:
    """The skills of a career, or of a cluster on average, beside the student's; `absent` says why there are none."""

    target: Target
    name: str
    gaps: tuple[Gap, ...]
    source: Source
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class Lesson:
    """A skill to learn next, and an example of the level after the student's own."""

    gap: Gap
    example: str


@dataclass(frozen=True, slots=True)
class OwnSkill:
    """A skill as the student rated it: the words of the answer, None where there is none.

    `example` is one of the level after that.
    """

    item: SelfItem
    answer: str | None
    example: str


class SkillGuide:
    """The catalog read for skills.

    Args:
        explore: the catalog in the student's language.
    """

    def __init__(self, explore: Explore) -> None:
        self._explore = explore

    @cached_property
    def items(self) -> tuple[SelfItem, ...]:
        """The 35 skills in the order of the ratings."""
        return self._explore.self_questionnaire("skills-35").items

    @cached_property
    def _profiles(self) -> tuple[Mapping[str, tuple[float | None, ...]], Mapping[str, tuple[float | None, ...]]]:
        """Importance and level of the skills of every rated career, by code."""
        explore = self._explore
        return explore.requirement_profiles("skills", "importance"), explore.requirement_profiles("skills", "level")

    def strongest(self, own: Mapping[str, int]) -> tuple[tuple[SelfItem, int], ...]:
        """Return every skill that was rated with its answer, the best first, ties in the order of the form."""
        rated = [(item, own[item.element]) for item in self.items if item.element in own]
        return tuple(sorted(rated, key=lambda pair: -pair[1]))

    def matches(self, own: Mapping[str, int]) -> tuple[SkillMatch, ...]:
        """Return the careers that use most what the student does best; none when the answers do not differ."""
        places = [place for place, item in enumerate(self.items) if item.element in own]
        if len(places) < LEAST_RATED:
            return ()
        profiles = self._profiles[0]
        matcher = TopicMatcher({code: [rated[place] for place in places] for code, rated in profiles.items()})
        fits = matcher.fits([own[self.items[place].element] for place in places])
        if fits is None:
            return ()
        best = sorted(fits, key=lambda code: (-fits[code], code))[:MATCHES]
        return tuple(self._match(career, fits[career.code], own) for career in self._explore.summaries(best))

    def asked(self, target: Target, own: Mapping[str, int]) -> SkillsAsked:
        """Return the skills that a career asks for; for anything else on average over its rated careers.

        The skills of a program of study are those of the careers it prepares for. A skill itself asks for nothing.

        Raises:
            NotInCatalog: the catalog does not know the target, or it is a skill.
        """
        source = self._explore.source("onet-skills")
        if target.kind == "career":
            rated = self._explore.asks(target.key).skills
            name = self._explore.career(target.key).summary.title
            return SkillsAsked(target, name, skill_gaps(rated.items, own), rated.source, rated.absent)
        name, careers = self._careers_of(target)
        requirements = self._mean([career.code for career in careers], source)
        absent = None if requirements else Absence.NOT_RATED if careers else Absence.NO_CAREERS
        return SkillsAsked(target, name, skill_gaps(requirements, own), source, absent)

    def _careers_of(self, target: Target) -> tuple[str, tuple[CareerSummary, ...]]:
        """Return what a cluster, a pathway or a program of study is called, and its careers."""
        explore, framework = self._explore, target.framework or "modern"
        if target.kind == "skill":
            raise NotInCatalog(what=str(target))
        if target.kind == "program":
            page = explore.program(target.key)
            return page.program.title, page.careers
        if target.kind == "cluster":
            return explore.cluster(framework, target.key).name, explore.careers(framework, target.key)
        cluster = target.cluster or ""
        return explore.pathway(framework, cluster, target.key).name, explore.careers(framework, cluster, target.key)

    def lessons(self, asked: SkillsAsked) -> tuple[Lesson, ...]:
        """Return the widest gaps, each with an example of the next level: what could be learned next."""
        wide = sorted((gap for gap in asked.gaps if gap.gap), key=lambda gap: -(gap.gap or 0.0))[:LESSONS]
        examples = {item.element: item.examples for item in self.items}
        return tuple(Lesson(gap, _next_level(gap, examples[gap.requirement.element])) for gap in wide)

    def own(self, element: str, own: Mapping[str, int]) -> OwnSkill | None:
        """Return how a student rated one skill, and an example of the level after it.

        Returns:
            None for what is not asked in the form: areas of knowledge, and what is in no catalog.
        """
        item = next((item for item in self.items if item.element == element), None)
        if item is None:
            return None
        answer = own.get(element)
        labels = {choice.value: choice.label for choice in self._explore.scale("skills")}
        return OwnSkill(item, labels.get(answer) if answer is not None else None, _example(item.examples, answer or 0))

    def _match(self, career: CareerSummary, r: float, own: Mapping[str, int]) -> SkillMatch:
        gaps = skill_gaps(self._explore.asks(career.code).skills.items, own)
        return SkillMatch(career, r, sum(gap.ready for gap in gaps), len(gaps))

    def _mean(self, codes: list[str], source: Source) -> list[Requirement]:
        """Return every skill with its mean importance and level over the rated careers among `codes`."""
        importance, level = self._profiles
        rated = [code for code in codes if code in importance]
        found: list[Requirement] = []
        for place, item in enumerate(self.items):
            means = [_mean_of([profiles[code][place] for code in rated]) for profiles in (importance, level)]
            figures = [Figure(mean, source) for mean in means]
            if None not in means:
                found.append(Requirement(item.element, item.name, item.plain_name, *figures, relevant=True))
        return found


def _mean_of(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _next_level(gap: Gap, examples: tuple[str, ...]) -> str:
    return _example(examples, round((gap.own or 0.0) * ANSWER_MAX))


def _example(examples: tuple[str, ...], answer: int) -> str:
    """Return the example of the level after the student's own: low from "not yet", middle up to "fairly well"."""
    return examples[0 if answer == 0 else 1 if answer <= ANSWER_MAX // 2 else 2]
