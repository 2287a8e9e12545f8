"""Questionnaires as data: what the catalog has of a form in one language."""

from dataclasses import dataclass

from clusterdesk.core.form import Form, SelfForm
from clusterdesk.core.interests import Area


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
