"""The questions of one sitting as they are shown: the same for every form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.form import is_form, is_self_form
from clusterdesk.core.questionnaire import Choice, Questionnaire, SelfItem, SelfQuestionnaire
from clusterdesk.core.readings import self_outcome
from clusterdesk.core.scoring import Status, score
from clusterdesk.core.sitting import SchoolForm

if TYPE_CHECKING:
    from clusterdesk.core.form import Family
    from clusterdesk.core.sitting import Answer, Sitting
    from clusterdesk.services.explore import Explore


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: `text` large, `name` over it and `detail` under it where there is one, three examples or none."""

    text: str
    name: str = ""
    detail: str = ""
    examples: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """Everything of the question that can be read, for a screen reader."""
        return ". ".join(part.rstrip(".") for part in (self.name, self.text, self.detail) if part)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form as it is shown: `heading` stands over every question, `title` names a school's own form."""

    heading: str
    questions: Mapping[str, Asked]
    choices: tuple[Choice, ...]
    asked: Questionnaire | SelfQuestionnaire | SchoolForm
    title: str = ""

    @classmethod
    def of(cls, explore: Explore, sitting: Sitting) -> Sheet:
        """Read the questions of a sitting in the student's language.

        Raises:
            LookupError: the form is none that this program knows.
        """
        if sitting.school is not None:
            questions = {item.id: Asked(item.text) for item in sitting.school.items}
            heading, choices = explore.form_heading("interests"), explore.scale("interests")
            return cls(heading, questions, choices, sitting.school, sitting.school.title)
        if is_self_form(sitting.form):
            form = explore.self_questionnaire(sitting.form)
            return cls(
                form.heading, {item.id: _self_asked(item, sitting.family) for item in form.items}, form.choices, form
            )
        if is_form(sitting.form):
            asked = explore.questionnaire(sitting.form)
            heading = explore.form_heading("interests")
            return cls(heading, {item.id: Asked(item.text) for item in asked.items}, asked.choices, asked)
        raise LookupError(sitting.form)

    def question(self, item: str) -> Asked:
        """Return a question; one that the catalog does not have any more is shown by its id."""
        return self.questions.get(item) or Asked(item)

    def enough(self, answers: Mapping[str, Answer]) -> bool:
        """Say whether the answers are enough to say something."""
        if isinstance(self.asked, SelfQuestionnaire):
            return self_outcome(self.asked.items, answers).status is not Status.MANY_SKIPPED
        return score(self.asked.form, self.asked.items, answers).scores is not None


def _self_asked(item: SelfItem, family: Family) -> Asked:
    match family:
        case "topics":
            return Asked(item.plain_name, detail=item.text)
        case "skills":
            return Asked(item.text, name=item.plain_name, examples=item.examples)
        case _:
            # A statement of a value stands alone: the name of the value would steer the answer.
            return Asked(item.text)
