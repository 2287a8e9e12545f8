"""What Home says: greeting, progress, next action and days."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication as Qc
from PySide6.QtCore import QDate, QLocale

from clusterdesk.core.journey import Journey, JourneyFact, NextAction, NextKind, StepProgress
from clusterdesk.ui import formats

NOON = 12
EVENING = 18
NEAR_DAYS = 7
"""Days ahead that are called by their weekday."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """The next best action in words; `address` is where its button leads."""

    title: str
    sentence: str
    button: str
    address: str


def greeting(hour: int, name: str) -> str:
    """Return a greeting for an hour of the day, 0 to 23; `name` may be empty."""
    if hour < NOON:
        text = Qc.translate("home", "Good morning, {name}") if name else Qc.translate("home", "Good morning")
    elif hour < EVENING:
        text = Qc.translate("home", "Good afternoon, {name}") if name else Qc.translate("home", "Good afternoon")
    else:
        text = Qc.translate("home", "Good evening, {name}") if name else Qc.translate("home", "Good evening")
    return text.format(name=name)


def place(journey: Journey) -> str:
    """Return one sentence on where the student is."""
    done = sum(step.share >= 1 for step in journey.steps)
    if not any(step.share for step in journey.steps):
        return Qc.translate("home", "Your path has four steps. Here is where it begins.")
    if done == 0:
        return Qc.translate("home", "You have started your path. Pick up where you left off.")
    if done == 1:
        return Qc.translate("home", "You are one step into your path. Pick up where you left off.")
    if done == len(journey.steps):
        return Qc.translate("home", "You have been through all four steps. Your goals can keep changing.")
    words = {2: Qc.translate("home", "two"), 3: Qc.translate("home", "three")}
    return Qc.translate("home", "You are {count} steps into your path. Pick up where you left off.").format(
        count=words[done]
    )


def progress(step: StepProgress) -> str:
    """Return the numbers of a step in words."""
    return {
        JourneyFact.QUESTIONS_ANSWERED: _answered,
        JourneyFact.SITTINGS_FINISHED: _finished,
        JourneyFact.TARGETS_KEPT: _kept,
        JourneyFact.STEPS_DONE: _done,
        JourneyFact.GOALS_REVISED: _revised,
    }[step.fact](step)


def _answered(step: StepProgress) -> str:
    return Qc.translate("home", "{count} of {of} questions answered").format(
        count=formats.count(step.count), of=formats.count(step.of)
    )


def _finished(step: StepProgress) -> str:
    if step.count == 0:
        return Qc.translate("home", "Not started yet")
    if step.count == 1:
        return Qc.translate("home", "Interests done")
    return Qc.translate("home", "Interests done {count} times").format(count=formats.count(step.count))


def _kept(step: StepProgress) -> str:
    if step.count == 0:
        return Qc.translate("home", "Nothing kept as a goal yet")
    if step.count == 1:
        return Qc.translate("home", "1 career or cluster kept")
    return Qc.translate("home", "{count} careers or clusters kept").format(count=formats.count(step.count))


def _done(step: StepProgress) -> str:
    if step.of == 0:
        return Qc.translate("home", "No steps planned yet")
    if step.of == 1:
        return Qc.translate("home", "{count} of 1 step done").format(count=formats.count(step.count))
    return Qc.translate("home", "{count} of {of} steps done").format(
        count=formats.count(step.count), of=formats.count(step.of)
    )


def _revised(step: StepProgress) -> str:
    if step.of == 0:
        return Qc.translate("home", "No goals yet")
    if step.count == 0:
        return Qc.translate("home", "No goal changed so far")
    if step.count == 1:
        return Qc.translate("home", "1 goal changed")
    return Qc.translate("home", "{count} goals changed").format(count=formats.count(step.count))


def invitation(action: NextAction, goal_title: str, today: date) -> Invitation:
    """Return the next best action in words.

    Args:
        action: what is next.
        goal_title: the title of the goal that it is about, or nothing.
        today: the day that due days are counted from.
    """
    if action.goal is not None:
        return _about_goal(action, goal_title, today)
    if action.kind is NextKind.RESUME_INTERESTS:
        left = Qc.translate("home", "{count} questions are left. Your answers so far are saved.")
        if action.remaining == 0:
            left = Qc.translate("home", "Every question is answered. See what comes out.")
        elif action.remaining == 1:
            left = Qc.translate("home", "One question is left. Your answers so far are saved.")
        return Invitation(
            Qc.translate("home", "Finish the interest questions"),
            left.format(count=formats.count(action.remaining)),
            Qc.translate("home", "Continue"),
            f"question/{action.sitting}",
        )
    if action.kind is NextKind.SEE_RESULTS:
        return Invitation(
            Qc.translate("home", "Look at your results"),
            Qc.translate("home", "See which clusters and careers are close to what you like, and why."),
            Qc.translate("home", "See results"),
            f"results/{action.sitting}",
        )
    if action.kind is NextKind.KEEP_GOAL:
        return Invitation(
            Qc.translate("home", "Keep a goal"),
            Qc.translate("home", "Open a cluster that sounds like you. Keep a career from it as a goal."),
            Qc.translate("home", "Explore"),
            "explore",
        )
    return Invitation(
        Qc.translate("home", "Answer the interest questions"),
        Qc.translate("home", "Short questions about what you like to do. Your clusters follow from them."),
        Qc.translate("home", "Start"),
        "assess",
    )


def _about_goal(action: NextAction, goal_title: str, today: date) -> Invitation:
    address = f"goal/{action.goal}"
    button = Qc.translate("home", "Open goal")
    if action.kind is NextKind.DO_STEP:
        sentence = Qc.translate("home", "A step of “{goal}”.").format(goal=goal_title)
        if action.due is not None:
            sentence = Qc.translate("home", "A step of “{goal}”, {due}.").format(
                goal=goal_title, due=due(action.due, today)
            )
        return Invitation(action.title, sentence, button, address)
    if action.kind is NextKind.ADD_STEP:
        return Invitation(
            Qc.translate("home", "Plan a first step"),
            Qc.translate("home", "“{goal}” has no steps yet. What could you do this week?").format(goal=goal_title),
            button,
            address,
        )
    return Invitation(
        Qc.translate("home", "Look at your goal again"),
        Qc.translate("home", "Every step of “{goal}” is done. Is it reached, or does it change?").format(
            goal=goal_title
        ),
        button,
        address,
    )


def due(day: date, today: date) -> str:
    """Return when something is due, to be put after a comma."""
    if day < today:
        return Qc.translate("home", "late since {day}").format(day=short_day(day, today))
    if day == today:
        return Qc.translate("home", "due today")
    return Qc.translate("home", "due {day}").format(day=short_day(day, today))


def short_day(day: date, today: date) -> str:
    """Return a day as short as it is clear: Today, Thu 27, Dec 4, Dec 4, 2028."""
    if day == today:
        return Qc.translate("home", "Today")
    if 0 < (day - today).days < NEAR_DAYS:
        pattern = Qc.translate("home", "ddd d", "a day of the next week, in the letters of Qt's date format")
    elif day.year == today.year or 0 < (day - today).days < 180:
        pattern = Qc.translate("home", "MMM d", "a day without its year, in the letters of Qt's date format")
    else:
        return formats.day(day)
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
