"""Questionnaires as data, and sittings: one student's answers to one form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeGuard, get_args

from clusterdesk.core.interests import Area, InterestProfile

Family = Literal["interests", "topics", "skills", "values"]
FAMILIES: tuple[Family, ...] = get_args(Family)
"""What is asked about, in the order in which it is best taken."""

Form = Literal["interests-60", "interests-30"]
FORM_LENGTH: Mapping[Form, int] = {"interests-60": 60, "interests-30": 30}


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `order` is its place in presentation, 1 first; positions 1-30 are the short form."""

    id: str
    area: Area
    order: int
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a scale offers: `value` as stored (0-4), `face` the name of its drawing."""

    value: int
    label: str
    face: str


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A form in one language: the items in the order they are asked, and the answers they may get."""

    form: Form
    version: str
    items: tuple[Item, ...]
    choices: tuple[Choice, ...]


SelfForm = Literal["topics-33", "skills-35", "skills-20", "values-18"]
SELF_FORM_LENGTH: Mapping[SelfForm, int] = {"topics-33": 33, "skills-35": 35, "skills-20": 20, "values-18": 18}
"""The other forms: each question belongs to an O*NET element instead of an interest area."""


def is_form(form: str) -> TypeGuard[Form]:
    """Say whether a form is one of our two forms of interests."""
    return form in FORM_LENGTH


def is_self_form(form: str) -> TypeGuard[SelfForm]:
    """Say whether a form is one of topics, skills or values."""
    return form in SELF_FORM_LENGTH


def family_of(form: str) -> Family:
    """Return what a form asks about; those of a school (`school/...`) ask about interests."""
    for family in FAMILIES:
        if form.startswith(f"{family}-"):
            return family
    return "interests"


@dataclass(frozen=True, slots=True)
class SelfItem:
    """One question of another form. `element` is the O*NET element id; `name` and `plain_name` its words.

    `examples` are three for a skill (they stand under low, middle and high), none otherwise. A skill's question has
    the same id in both skill forms.
    """

    id: str
    element: str
    order: int
    name: str
    plain_name: str
    text: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SelfQuestionnaire:
    """Another form in one language: `heading` stands once above the questions."""

    form: SelfForm
    version: str
    heading: str
    items: tuple[SelfItem, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class WorkValue:
    """The words for one of the six work values."""

    element: str
    name: str
    plain_name: str
    statement: str
    description: str


@dataclass(frozen=True, slots=True)
class ReflectionPrompt:
    """A question to think about at one moment, such as `after_results`."""

    id: str
    moment: str
    question: str


@dataclass(frozen=True, slots=True)
class SchoolForm:
    """A form on the six areas that a school has written itself, in one language.

    `key` tells it from the school's other forms, `licence` is its line on who wrote it and what may be done with it.
    """

    key: str
    title: str
    licence: str
    items: tuple[Item, ...]

    @property
    def form(self) -> str:
        """What a sitting of it has as its form."""
        return f"school/{self.key}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a sitting. `value` 0-4, None for skipped; `seconds` the time it took."""

    item: str
    value: int | None
    seconds: float


@dataclass(frozen=True, slots=True)
class ShownFit:
    """One line of the ranking that was shown: `target` as text, `r` the mean correlation, `word` as in `matching`."""

    target: str
    name: str
    r: float
    word: str


@dataclass(frozen=True, slots=True)
class SittingResult:
    """What was worked out when a sitting was finished, kept as it was shown.

    `remarks` are the values of `scoring.Remark` that were shown with it.
    """

    status: str
    scores: InterestProfile | None
    algorithm: str
    catalog_release: str
    ranking: tuple[ShownFit, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sitting:
    """One student's way through one form; `result` is None until it is finished. Times are aware UTC.

    `school` is the school's own form as it was asked, so that the sitting does without its file; None for ours.
    """

    uuid: str
    form: str
    form_version: str
    started_at: datetime
    finished_at: datetime | None
    item_ids: tuple[str, ...]
    answers: Mapping[str, Answer]
    result: SittingResult | None
    school: SchoolForm | None = None

    @property
    def family(self) -> Family:
        """What it asks about."""
        return family_of(self.form)

    @property
    def next_item(self) -> str | None:
        """The first item that was neither answered nor skipped, None when all were seen."""
        return next((item for item in self.item_ids if item not in self.answers), None)
