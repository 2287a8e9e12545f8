"""What Home says: progress and days. `greeting` has its first line, `invitations` the words of the next step."""

from datetime import date

from PySide6.QtCore import QCoreApplication as Qc
from PySide6.QtCore import QDate, QLocale

from clusterdesk.core.due import Due, DueKind
from clusterdesk.core.journey import Journey, JourneyFact, Part, StepProgress
from clusterdesk.core.plan import Term
from clusterdesk.ui import formats

NEAR_DAYS = 7
"""Days ahead that are called by their weekday."""


def place(journey: Journey) -> str:
    """Return one sentence on where the student is: how many steps were begun, and whether all are done."""
    begun = sum(step.share > 0 for step in journey.steps)
    if not begun:
        return Qc.translate("home", "Your path has four steps. Here is where it begins.")
    if all(step.share >= 1 for step in journey.steps):
        return Qc.translate("home", "You have been through all four steps. Your goals can keep changing.")
    if begun == 1:
        return Qc.translate("home", "You are one step into your path. Pick up where you left off.")
    if begun == len(journey.steps):
        return Qc.translate("home", "You have begun all four steps of your path. Pick up where you left off.")
    words = {2: Qc.translate("home", "two"), 3: Qc.translate("home", "three")}
    return Qc.translate("home", "You are {count} steps into your path. Pick up where you left off.").format(
        count=words[begun]
    )


# -- the four steps -------------------------------------------------------------------------------------------------


def progress(step: StepProgress, today: date) -> str:
    """Return the numbers of a step in words."""
    parts = {part.fact: part for part in step.parts}
    if JourneyFact.INTERESTS in parts:
        return _answered(step.parts)
    if JourneyFact.CAREERS in parts:
        return _options(parts[JourneyFact.CLUSTERS].count, parts[JourneyFact.CAREERS].count)
    if JourneyFact.TALKS in parts:
        return _learned(parts[JourneyFact.TALKS], parts[JourneyFact.LOOKED_UP])
    return _changed(parts, today)


def _answered(parts: tuple[Part, ...]) -> str:
    names = {
        JourneyFact.INTERESTS: Qc.translate("home", "interests"),
        JourneyFact.SKILLS: Qc.translate("home", "skills"),
        JourneyFact.VALUES: Qc.translate("home", "values"),
    }
    begun = [part for part in parts if part.count]
    if not begun:
        return Qc.translate("home", "Not started yet")
    if all(part.share >= 1 for part in parts):
        return Qc.translate("home", "Interests, skills and values done")
    done = Qc.translate("home", "{what} done")
    some = Qc.translate("home", "{what} {count} of {of}")
    texts = [
        (done if part.share >= 1 else some).format(
            what=names[part.fact], count=formats.count(part.count), of=formats.count(part.of)
        )
        for part in begun
    ]
    text = " · ".join(texts)
    return text[:1].upper() + text[1:]


def _options(clusters: int, careers: int) -> str:
    if not clusters and not careers:
        return Qc.translate("home", "Nothing saved yet")
    one_cluster, one_career = Qc.translate("home", "1 cluster"), Qc.translate("home", "1 career")
    many_clusters = Qc.translate("home", "{count} clusters").format(count=formats.count(clusters))
    many_careers = Qc.translate("home", "{count} careers").format(count=formats.count(careers))
    found = [one_cluster if clusters == 1 else many_clusters] if clusters else []
    found += [one_career if careers == 1 else many_careers] if careers else []
    return Qc.translate("home", "{what} in sight").format(what=", ".join(found))


def _learned(talks: Part, looked_up: Part) -> str:
    if not talks.count and not looked_up.count:
        return Qc.translate("home", "Nothing in your journal yet")
    talked = Qc.translate("home", "{count} of {of} talks").format(
        count=formats.count(min(talks.count, talks.of)), of=formats.count(talks.of)
    )
    read = Qc.translate("home", "{count} of {of} looked up").format(
        count=formats.count(min(looked_up.count, looked_up.of)), of=formats.count(looked_up.of)
    )
    return f"{talked} · {read}"


def _changed(parts: dict[JourneyFact, Part], today: date) -> str:
    revised, goals, done = (parts[fact] for fact in (JourneyFact.REVISED, JourneyFact.GOALS, JourneyFact.DONE))
    if revised.at is not None:
        day = revised.at.astimezone().date()
        if day == today:
            return Qc.translate("home", "Goal revised today")
        return Qc.translate("home", "Goal last revised {day}").format(day=short_day(day, today, past=True))
    if not goals.count:
        return Qc.translate("home", "No goals yet")
    kept = Qc.translate("home", "1 goal")
    if goals.count > 1:
        kept = Qc.translate("home", "{count} goals").format(count=formats.count(goals.count))
    planned = parts[JourneyFact.PLANNED].count
    if not planned:
        return kept
    steps = Qc.translate("home", "{count} of {of} steps done").format(
        count=formats.count(done.count), of=formats.count(planned)
    )
    return f"{kept} · {steps}"


# -- what is due ----------------------------------------------------------------------------------------------------


def due(day: date, today: date) -> str:
    """Return when something is due, to be put after a comma."""
    if day < today:
        return Qc.translate("home", "late since {day}").format(day=short_day(day, today))
    if day == today:
        return Qc.translate("home", "due today")
    return Qc.translate("home", "due {day}").format(day=short_day(day, today))


def short_day(day: date, today: date, *, past: bool = False) -> str:
    """Return a day as short as it is clear: Today, Thu 27, Dec 4, Dec 4, 2028.

    Args:
        day: the day.
        today: the day it is told from.
        past: it is known to be over, so that half a year back needs no year.
    """
    if day == today:
        return Qc.translate("home", "Today")
    if 0 < (day - today).days < NEAR_DAYS:
        pattern = Qc.translate("home", "ddd d", "a day of the next week, in the letters of Qt's date format")
    elif day.year == today.year or 0 < (today - day if past else day - today).days < 180:
        pattern = Qc.translate("home", "MMM d", "a day without its year, in the letters of Qt's date format")
    else:
        return formats.day(day)
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def when(one: Due, today: date) -> str:
    """Return the day of something due, or its term, as short as it is clear."""
    if one.term is None:
        return short_day(one.day, today)
    return {
        Term.WHOLE: Qc.translate("home", "This year"),
        Term.FALL: Qc.translate("home", "This fall"),
        Term.SPRING: Qc.translate("home", "This spring"),
        Term.SUMMER: Qc.translate("home", "This summer"),
    }[one.term]


def about(one: Due) -> str:
    """Return what something due belongs to."""
    return {
        DueKind.STEP: one.about,
        DueKind.GOAL: Qc.translate("home", "Goal"),
        DueKind.DEADLINE: Qc.translate("home", "Deadline of a program"),
        DueKind.EXPIRY: Qc.translate("home", "Good until this day"),
        DueKind.PLAN: Qc.translate("home", "Your plan"),
    }[one.kind]
