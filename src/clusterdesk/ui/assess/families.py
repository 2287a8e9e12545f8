"""The words and the pace of each family of forms."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication as Qc

from clusterdesk.core.form import FORM_LENGTH, SELF_FORM_LENGTH, Family, is_form, is_self_form
from clusterdesk.core.sitting import Sitting

FAMILY_FORMS: dict[Family, tuple[str, ...]] = {
    "interests": ("interests-60", "interests-30"),
    "topics": ("topics-33",),
    "skills": ("skills-35", "skills-20"),
    "values": ("values-18",),
}
"""The forms of each family, the one to take first before the others."""

ICONS: dict[Family, str] = {"interests": "heart", "topics": "book-open", "skills": "wrench", "values": "scale"}

SECONDS: dict[Family, float] = {"interests": 8.0, "topics": 8.0, "skills": 15.0, "values": 8.0}
"""Seconds a question before the student's own pace is known: to read it, think and press a key. A skill has three
examples to read."""


@dataclass(frozen=True, slots=True)
class FamilyWords:
    """Name, what is asked, and what it is for, in a sentence each."""

    name: str
    asks: str
    purpose: str


def words_of(family: Family) -> FamilyWords:
    """Return the words of a family in the student's language."""
    return {
        "interests": FamilyWords(
            Qc.translate("assess", "Interests"),
            Qc.translate("assess", "How would you like some activities?"),
            Qc.translate("assess", "Your answers point to clusters and careers to look at."),
        ),
        "topics": FamilyWords(
            Qc.translate("assess", "Topics"),
            Qc.translate("assess", "Which subjects would you enjoy learning?"),
            Qc.translate("assess", "They tell clusters apart that look alike by interests alone."),
        ),
        "skills": FamilyWords(
            Qc.translate("assess", "Skills"),
            Qc.translate("assess", "What can you do well already?"),
            Qc.translate("assess", "You see what a career asks for beside what you have, and what to learn next."),
        ),
        "values": FamilyWords(
            Qc.translate("assess", "Values"),
            Qc.translate("assess", "What should a job give you?"),
            Qc.translate("assess", "Something to think about. It does not change what fits you."),
        ),
    }[family]


def length_of(form: str) -> int:
    """Return how many questions a form of ours has."""
    if is_form(form):
        return FORM_LENGTH[form]
    return SELF_FORM_LENGTH[form] if is_self_form(form) else 0


def results_of(sitting: Sitting) -> str:
    """Return the address of what came of one finished sitting."""
    return f"results/{sitting.uuid}" if sitting.family == "interests" else f"results/{sitting.family}/{sitting.uuid}"
