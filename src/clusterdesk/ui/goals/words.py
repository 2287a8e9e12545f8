"""What the goals screen says about kinds, states, dates and versions."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.framework import Framework
from clusterdesk.core.goal import Goal, GoalKind, GoalState, GoalVersion, Repeat, Step
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats

KINDS: dict[GoalKind, tuple[str, str]] = {
    "career": (QT_TRANSLATE_NOOP("goals", "Career"), QT_TRANSLATE_NOOP("goals", "Career goal")),
    "cluster": (QT_TRANSLATE_NOOP("goals", "Cluster"), QT_TRANSLATE_NOOP("goals", "Cluster goal")),
    "pathway": (QT_TRANSLATE_NOOP("goals", "Pathway"), QT_TRANSLATE_NOOP("goals", "Pathway goal")),
    "skill": (QT_TRANSLATE_NOOP("goals", "Skill"), QT_TRANSLATE_NOOP("goals", "Skill goal")),
    "credential": (QT_TRANSLATE_NOOP("goals", "Credential"), QT_TRANSLATE_NOOP("goals", "Credential goal")),
    "program": (QT_TRANSLATE_NOOP("goals", "Program"), QT_TRANSLATE_NOOP("goals", "Program goal")),
    "free": (QT_TRANSLATE_NOOP("goals", "My own"), QT_TRANSLATE_NOOP("goals", "My own goal")),
}
SUB_CLUSTER = (QT_TRANSLATE_NOOP("goals", "Sub-cluster"), QT_TRANSLATE_NOOP("goals", "Sub-cluster goal"))
"""What a pathway is called in the 2024 framework."""

REPEATS: dict[Repeat, str] = {
    "weekly": QT_TRANSLATE_NOOP("goals", "every week"),
    "fortnightly": QT_TRANSLATE_NOOP("goals", "every two weeks"),
    "monthly": QT_TRANSLATE_NOOP("goals", "every month"),
    "yearly": QT_TRANSLATE_NOOP("goals", "every year"),
}

TURNS: dict[GoalState, str] = {
    "active": QT_TRANSLATE_NOOP("goals", "Taken up again"),
    "reached": QT_TRANSLATE_NOOP("goals", "Marked as reached"),
    "let_go": QT_TRANSLATE_NOOP("goals", "Let go"),
}
STATES: dict[GoalState, str] = {
    "active": QT_TRANSLATE_NOOP("goals", "Active"),
    "reached": QT_TRANSLATE_NOOP("goals", "Reached"),
    "let_go": QT_TRANSLATE_NOOP("goals", "Let go"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("goals", text)


def kind(version: GoalVersion) -> str:
    """Return "Career", "Cluster", "Pathway", "Sub-cluster", "Skill", "Credential", "Program" or "My own"."""
    return _say(_kind_words(version.of_kind, version.target)[0])


def kind_of_goal(version: GoalVersion) -> str:
    """Return "Career goal" and its like."""
    return _say(_kind_words(version.of_kind, version.target)[1])


def kind_of_target(target: Target | None) -> str:
    """Return what a goal of this target is unless the student calls it something else."""
    return _say(_kind_words(target.kind if target else "free", target)[0])


def named(of: GoalKind) -> str:
    """Return "Skill", "Credential" and the like."""
    return _say(KINDS[of][0])


def repeats(repeat: Repeat) -> str:
    """Return "every week" and its like."""
    return _say(REPEATS[repeat])


def _kind_words(of: GoalKind, target: Target | None) -> tuple[str, str]:
    modern: Framework = "modern"
    if of == "pathway" and target is not None and target.framework == modern:
        return SUB_CLUSTER
    return KINDS[of]


def state(of: GoalState) -> str:
    """Return "Active", "Reached" or "Let go"."""
    return _say(STATES[of])


def revisions(goal: Goal) -> str:
    """Return how often the goal was changed: an empty text, "revised once", "revised twice", "revised 5 times"."""
    times = sum(before.state == version.state for before, version in pairwise(goal.versions))
    if times == 0:
        return ""
    if times == 1:
        return QCoreApplication.translate("goals", "revised once")
    if times == 2:
        return QCoreApplication.translate("goals", "revised twice")
    return QCoreApplication.translate("goals", "revised {times} times").format(times=formats.count(times))


def overline(goal: Goal) -> str:
    """Return the line above the title: the kind, how often it was revised, and its state unless it is active."""
    now = goal.current
    parts = (kind_of_goal(now), revisions(goal), "" if now.state == "active" else state(now.state))
    return " · ".join(filter(None, parts))


def why(goal: Goal) -> str:
    """Return the reason for the direction the goal has; why it was let go or taken up again is told elsewhere."""
    reason = goal.versions[0].reason
    for before, version in pairwise(goal.versions):
        if before.state == version.state:
            reason = version.reason
    return reason


def steps_done(goal: Goal) -> str:
    """Return "2 of 5 steps done", or that there are none."""
    if not goal.steps:
        return QCoreApplication.translate("goals", "No steps yet")
    done = sum(step.done_at is not None for step in goal.steps)
    if len(goal.steps) == 1:
        return QCoreApplication.translate("goals", "{done} of 1 step done").format(done=formats.count(done))
    return QCoreApplication.translate("goals", "{done} of {all} steps done").format(
        done=formats.count(done), all=formats.count(len(goal.steps))
    )


def due(on: date, today: date) -> str:
    """Return when something is due; a date before today is called late in words."""
    days = (on - today).days
    if days < 0:
        return QCoreApplication.translate("goals", "late, was due {day}").format(day=formats.day(on))
    if days == 0:
        return QCoreApplication.translate("goals", "due today")
    if days == 1:
        return QCoreApplication.translate("goals", "due tomorrow")
    return QCoreApplication.translate("goals", "due {day}").format(day=formats.day(on))


def step_note(step: Step, today: date) -> str:
    """Return the line under a step: when it was done, or when it is due, or nothing."""
    if step.done_at is not None:
        return QCoreApplication.translate("goals", "done {day}").format(day=formats.day(step.done_at))
    again = repeats(step.repeat) if step.repeat else ""
    return " · ".join(filter(None, (due(step.due, today) if step.due else "", again)))


def turn(before: GoalVersion | None, version: GoalVersion) -> str:
    """Return what a version did to the one before it."""
    if before is None:
        return QCoreApplication.translate("goals", "Goal kept")
    if before.state != version.state:
        return _say(TURNS[version.state])
    if before.title != version.title:
        return QCoreApplication.translate("goals", "Changed from “{title}”").format(title=before.title)
    if before.target != version.target:
        return QCoreApplication.translate("goals", "Another career or cluster")
    if before.of_kind != version.of_kind:
        return QCoreApplication.translate("goals", "Another kind of goal")
    return QCoreApplication.translate("goals", "New reason")
