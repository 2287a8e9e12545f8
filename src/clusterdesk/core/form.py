"""The forms of the questionnaires: what each asks about, and how long it is."""

from collections.abc import Mapping
from typing import Literal, TypeGuard, get_args

Family = Literal["interests", "topics", "skills", "values"]
FAMILIES: tuple[Family, ...] = get_args(Family)
"""What is asked about, in the order in which it is best taken."""

Form = Literal["interests-60", "interests-30"]
FORM_LENGTH: Mapping[Form, int] = {"interests-60": 60, "interests-30": 30}


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
