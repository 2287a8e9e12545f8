"""The next best thing to do in words, with the reason and the place where it is done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication as Qc

from clusterdesk.core.journey import NextAction, NextKind
from clusterdesk.ui import formats
from clusterdesk.ui.home.words import due


@dataclass(frozen=True, slots=True)
class Invitation:
    """The next best action in words; `address` is where its button leads."""

    title: str
    sentence: str
    button: str
    address: str


def invitation(action: NextAction, goal_title: str, today: date) -> Invitation:
    """Return the next best action in words.

    Args:
        action: what is next.
        goal_title: the title of the goal that it is about, or nothing.
        today: the day that due days are counted from.
    """
    if action.kind is NextKind.DO_STEP:
        return _step(action, goal_title, today)
    return _MAKERS[action.kind](action)


def _start(action: NextAction) -> Invitation:
    del action
    return Invitation(
        Qc.translate("home", "Answer the interest questions"),
        Qc.translate("home", "Short questions about what you like to do. Your clusters follow from them."),
        Qc.translate("home", "Start"),
        "assess",
    )


def _resume(action: NextAction) -> Invitation:
    titles = {
        "interests": Qc.translate("home", "Finish the interest questions"),
        "topics": Qc.translate("home", "Finish the topics"),
        "skills": Qc.translate("home", "Finish your skills check"),
        "values": Qc.translate("home", "Finish the questions about values"),
    }
    left = Qc.translate("home", "{count} questions are left. Your answers so far are saved.")
    if action.remaining == 0:
        left = Qc.translate("home", "Every question is answered. See what comes out.")
    elif action.remaining == 1:
        left = Qc.translate("home", "One question is left. Your answers so far are saved.")
    return Invitation(
        titles[action.family or "interests"],
        left.format(count=formats.count(action.remaining)),
        Qc.translate("home", "Continue"),
        f"question/{action.sitting}",
    )


def _results(action: NextAction) -> Invitation:
    return Invitation(
        Qc.translate("home", "Look at your results"),
        Qc.translate("home", "See which clusters and careers are close to what you like, and why."),
        Qc.translate("home", "See results"),
        f"results/{action.sitting}",
    )


def _goal(action: NextAction) -> Invitation:
    if action.target is None:
        return Invitation(
            Qc.translate("home", "Keep a goal"),
            Qc.translate("home", "Open a cluster that sounds like you. Keep a career from it as a goal."),
            Qc.translate("home", "Explore"),
            "explore",
        )
    return Invitation(
        Qc.translate("home", "Keep a goal"),
        Qc.translate(
            "home", "You saved “{name}”. A goal turns it into steps with days. You can change it later."
        ).format(name=action.title),
        Qc.translate("home", "Make it a goal"),
        f"goal/new/{action.target}",
    )


def _step(action: NextAction, goal_title: str, today: date) -> Invitation:
    sentence = Qc.translate("home", "A step of “{goal}”.").format(goal=goal_title)
    if action.due is not None:
        sentence = Qc.translate("home", "A step of “{goal}”, {due}.").format(
            goal=goal_title, due=due(action.due, today)
        )
    return Invitation(action.title, sentence, Qc.translate("home", "Open goal"), f"goal/{action.goal}")


def _first_step(action: NextAction) -> Invitation:
    return Invitation(
        Qc.translate("home", "Plan a first step"),
        Qc.translate("home", "“{goal}” has no steps yet. What could you do this week?").format(goal=action.title),
        Qc.translate("home", "Open goal"),
        f"goal/{action.goal}",
    )


def _talk(action: NextAction) -> Invitation:
    return Invitation(
        Qc.translate("home", "Talk with someone who does the work"),
        Qc.translate(
            "home",
            "Your journal has no talk about “{goal}” yet. The form has questions you can ask, and keeps the answers.",
        ).format(goal=action.title),
        Qc.translate("home", "Prepare the talk"),
        f"log/conversation/{action.target}" if action.target else "log/conversation",
    )


def _plan(action: NextAction) -> Invitation:
    del action
    return Invitation(
        Qc.translate("home", "Put a first course into your plan"),
        Qc.translate(
            "home", "Your plan is empty. Courses and exams by school year show what to sign up for, and when."
        ),
        Qc.translate("home", "Open the plan"),
        "plan",
    )


def _skills(action: NextAction) -> Invitation:
    del action
    return Invitation(
        Qc.translate("home", "Say what you can do"),
        Qc.translate("home", "With your skills, every career shows what you have for it and where to grow."),
        Qc.translate("home", "Start the skills check"),
        "intro/skills",
    )


def _review(action: NextAction) -> Invitation:
    return Invitation(
        Qc.translate("home", "Look at your goal again"),
        Qc.translate("home", "Every step of “{goal}” is done. Is it reached, or does it change?").format(
            goal=action.title
        ),
        Qc.translate("home", "Open goal"),
        f"goal/{action.goal}",
    )


_MAKERS: dict[NextKind, Callable[[NextAction], Invitation]] = {
    NextKind.START_INTERESTS: _start,
    NextKind.RESUME_INTERESTS: _resume,
    NextKind.RESUME_QUESTIONS: _resume,
    NextKind.SEE_RESULTS: _results,
    NextKind.KEEP_GOAL: _goal,
    NextKind.ADD_STEP: _first_step,
    NextKind.TALK: _talk,
    NextKind.PLAN: _plan,
    NextKind.START_SKILLS: _skills,
    NextKind.REVIEW_GOAL: _review,
}
