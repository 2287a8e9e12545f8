"""The field's standard terms in the student's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.changes import Action
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence
from clusterdesk.core.framework import Framework
from clusterdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from clusterdesk.core.facts import Experience, Training
    from clusterdesk.core.target import Target, TargetKind

WORDS: dict[str, tuple[str, str]] = {
    "best": (QT_TRANSLATE_NOOP("terms", "Best"), QT_TRANSLATE_NOOP("terms", "Best fit")),
    "great": (QT_TRANSLATE_NOOP("terms", "Great"), QT_TRANSLATE_NOOP("terms", "Great fit")),
    "good": (QT_TRANSLATE_NOOP("terms", "Good"), QT_TRANSLATE_NOOP("terms", "Good fit")),
    "none": (QT_TRANSLATE_NOOP("terms", "Low"), QT_TRANSLATE_NOOP("terms", "Low fit")),
}

EDUCATION = {
    Education.NONE: QT_TRANSLATE_NOOP("terms", "No credential"),
    Education.HIGH_SCHOOL: QT_TRANSLATE_NOOP("terms", "High school"),
    Education.SOME_COLLEGE: QT_TRANSLATE_NOOP("terms", "Some college"),
    Education.NONDEGREE_AWARD: QT_TRANSLATE_NOOP("terms", "Certificate"),
    Education.ASSOCIATE: QT_TRANSLATE_NOOP("terms", "Associate degree"),
    Education.BACHELOR: QT_TRANSLATE_NOOP("terms", "Bachelor’s degree"),
    Education.MASTER: QT_TRANSLATE_NOOP("terms", "Master’s degree"),
    Education.DOCTORAL: QT_TRANSLATE_NOOP("terms", "Doctoral or professional degree"),
}

EXPERIENCE: dict[str, str] = {
    "none": QT_TRANSLATE_NOOP("terms", "None needed"),
    "under_5_years": QT_TRANSLATE_NOOP("terms", "Less than 5 years in related work"),
    "5_years_or_more": QT_TRANSLATE_NOOP("terms", "5 years or more in related work"),
}

TRAINING: dict[str, str] = {
    "none": QT_TRANSLATE_NOOP("terms", "None needed"),
    "short_term": QT_TRANSLATE_NOOP("terms", "Up to 1 month on the job"),
    "moderate_term": QT_TRANSLATE_NOOP("terms", "1 to 12 months on the job"),
    "long_term": QT_TRANSLATE_NOOP("terms", "More than 12 months on the job"),
    "apprenticeship": QT_TRANSLATE_NOOP("terms", "Apprenticeship"),
    "internship": QT_TRANSLATE_NOOP("terms", "Internship or residency"),
}

ABSENCES = {
    Absence.MILITARY: QT_TRANSLATE_NOOP("terms", "Military careers are not in this survey, so there is no figure."),
    Absence.ALL_OTHER: QT_TRANSLATE_NOOP("terms", "This is a group of mixed careers, so there is no figure for it."),
    Absence.NEW_CODE: QT_TRANSLATE_NOOP("terms", "This career is new in the lists, so there is no figure yet."),
    Absence.SUPPRESSED: QT_TRANSLATE_NOOP("terms", "The publisher does not show this figure."),
    Absence.NOT_RATED: QT_TRANSLATE_NOOP("terms", "Nobody has rated this career yet."),
    Absence.NO_CAREERS: QT_TRANSLATE_NOOP("terms", "There are no careers here, so there is no figure."),
    Absence.HOURLY_ONLY: QT_TRANSLATE_NOOP("terms", "Pay is published by the hour only, so there is no yearly figure."),
    Absence.NO_MATCH: QT_TRANSLATE_NOOP("terms", "The official list matches no program of study with this."),
}

BRIGHT: dict[str, str] = {
    "rapid_growth": QT_TRANSLATE_NOOP("terms", "rapid growth"),
    "many_openings": QT_TRANSLATE_NOOP("terms", "many openings"),
    "new_and_emerging": QT_TRANSLATE_NOOP("terms", "new work"),
}

JOB_ZONES = {
    1: QT_TRANSLATE_NOOP("terms", "Little or no preparation"),
    2: QT_TRANSLATE_NOOP("terms", "Some preparation"),
    3: QT_TRANSLATE_NOOP("terms", "Medium preparation"),
    4: QT_TRANSLATE_NOOP("terms", "Considerable preparation"),
    5: QT_TRANSLATE_NOOP("terms", "Extensive preparation"),
}

FRAMEWORKS: dict[Framework, str] = {
    "modern": QT_TRANSLATE_NOOP("terms", "2024 framework"),
    "classic": QT_TRANSLATE_NOOP("terms", "Classic framework"),
}

TARGETS: dict[TargetKind, str] = {
    "career": QT_TRANSLATE_NOOP("terms", "Career"),
    "cluster": QT_TRANSLATE_NOOP("terms", "Cluster"),
    "pathway": QT_TRANSLATE_NOOP("terms", "Pathway"),
    "skill": QT_TRANSLATE_NOOP("terms", "Skill"),
    "program": QT_TRANSLATE_NOOP("terms", "Program of study"),
}
KNOWLEDGE = "2.C."
"""How the O*NET element ids of areas of knowledge begin; those of skills begin otherwise."""

ACTIONS = {
    Action.RENAME: QT_TRANSLATE_NOOP("terms", "changing your name"),
    Action.START_SITTING: QT_TRANSLATE_NOOP("terms", "starting the questions"),
    Action.ANSWER: QT_TRANSLATE_NOOP("terms", "an answer"),
    Action.FINISH_SITTING: QT_TRANSLATE_NOOP("terms", "finishing the questions"),
    Action.DISCARD_SITTING: QT_TRANSLATE_NOOP("terms", "throwing the answers away"),
    Action.KEEP_GOAL: QT_TRANSLATE_NOOP("terms", "keeping a goal"),
    Action.REVISE_GOAL: QT_TRANSLATE_NOOP("terms", "changing a goal"),
    Action.DELETE_GOAL: QT_TRANSLATE_NOOP("terms", "deleting a goal"),
    Action.ADD_STEP: QT_TRANSLATE_NOOP("terms", "adding a step"),
    Action.EDIT_STEP: QT_TRANSLATE_NOOP("terms", "editing a step"),
    Action.TICK_STEP: QT_TRANSLATE_NOOP("terms", "ticking a step"),
    Action.UNTICK_STEP: QT_TRANSLATE_NOOP("terms", "taking a tick away"),
    Action.MOVE_STEP: QT_TRANSLATE_NOOP("terms", "moving a step"),
    Action.PUT_BACK: QT_TRANSLATE_NOOP("terms", "putting something back"),
    Action.EMPTY_BIN: QT_TRANSLATE_NOOP("terms", "emptying the bin"),
    Action.DELETE_STEP: QT_TRANSLATE_NOOP("terms", "deleting a step"),
    Action.KEEP_ENTRY: QT_TRANSLATE_NOOP("terms", "keeping an entry"),
    Action.EDIT_ENTRY: QT_TRANSLATE_NOOP("terms", "changing an entry"),
    Action.DELETE_ENTRY: QT_TRANSLATE_NOOP("terms", "deleting an entry"),
    Action.ATTACH: QT_TRANSLATE_NOOP("terms", "adding a file"),
    Action.DETACH: QT_TRANSLATE_NOOP("terms", "deleting a file"),
    Action.ADD_PLAN_ITEM: QT_TRANSLATE_NOOP("terms", "adding to the plan"),
    Action.EDIT_PLAN_ITEM: QT_TRANSLATE_NOOP("terms", "changing the plan"),
    Action.MOVE_PLAN_ITEM: QT_TRANSLATE_NOOP("terms", "moving something in the plan"),
    Action.TICK_PLAN_ITEM: QT_TRANSLATE_NOOP("terms", "ticking something in the plan"),
    Action.UNTICK_PLAN_ITEM: QT_TRANSLATE_NOOP("terms", "taking a tick away"),
    Action.DELETE_PLAN_ITEM: QT_TRANSLATE_NOOP("terms", "taking something out of the plan"),
    Action.SAVE: QT_TRANSLATE_NOOP("terms", "saving for later"),
    Action.UNSAVE: QT_TRANSLATE_NOOP("terms", "taking it out of your saved list"),
    Action.GO_BACK: QT_TRANSLATE_NOOP("terms", "going back to a backup"),
    Action.SAVE_BACK: QT_TRANSLATE_NOOP("terms", "saving what was kept in memory"),
    Action.MERGE: QT_TRANSLATE_NOOP("terms", "merging a copy"),
    Action.SEE_UPDATES: QT_TRANSLATE_NOOP("terms", "putting the updates away"),
    Action.CHOOSE_LIST: QT_TRANSLATE_NOOP("terms", "choosing a list of requirements"),
    Action.PUT_OFF: QT_TRANSLATE_NOOP("terms", "putting the reminder off"),
    Action.CARRY_OVER: QT_TRANSLATE_NOOP("terms", "taking over what this computer kept"),
    Action.SEAL: QT_TRANSLATE_NOOP("terms", "sealing the portfolio"),
    Action.UNSEAL: QT_TRANSLATE_NOOP("terms", "taking the seal off"),
}


def _term(text: str) -> str:
    return QCoreApplication.translate("terms", text)


def fit_word(word: str) -> str:
    """Return "Best", "Great", "Good" or "Low" for a `Word`."""
    return _term(WORDS[word][0])


def fit_phrase(word: str) -> str:
    """Return "Best fit", "Great fit", "Good fit" or "Low fit"."""
    return _term(WORDS[word][1])


def education(level: Education | None) -> str:
    """Return the usual education for entry; a dash when it is not known."""
    return _term(EDUCATION[level]) if level else "–"


def experience(usual: Experience) -> str:
    """Return the work experience that is usual before entry."""
    return _term(EXPERIENCE[usual])


def training(usual: Training) -> str:
    """Return the training on the job that is usual to become competent."""
    return _term(TRAINING[usual])


def absence(reason: Absence) -> str:
    """Return the sentence that says why there is no figure."""
    return _term(ABSENCES[reason])


def bright(reason: str) -> str:
    """Return why an outlook is bright, a `core.facts.Bright`, to be put into a sentence."""
    return _term(BRIGHT[reason])


def job_zone(zone: int) -> str:
    """Return the preparation level of a job zone, 1 to 5."""
    return _term(JOB_ZONES[zone])


def framework(name: Framework) -> str:
    """Return the shown name of a framework."""
    return _term(FRAMEWORKS[name])


def target_kind(target: Target) -> str:
    """Return "Career", "Cluster", "Pathway", "Skill" or "Program of study".

    A pathway of the 2024 framework is a "Sub-cluster", as it is called there, and what O*NET lists as knowledge an
    "Area of knowledge".
    """
    if target.kind == "pathway" and target.framework == "modern":
        return QCoreApplication.translate("terms", "Sub-cluster")
    if target.kind == "skill" and target.key.startswith(KNOWLEDGE):
        return QCoreApplication.translate("terms", "Area of knowledge")
    return _term(TARGETS[target.kind])


def action(done: Action) -> str:
    """Return what was done, to be put after "Undo"."""
    return _term(ACTIONS[done])
