"""What every screen says of a journal entry: its kind, what it is in a line, what it says about a goal."""

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.journal import Entry
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats
from clusterdesk.ui.kind import Kind

KINDS: dict[EntryKind, Kind] = {
    EntryKind.RESEARCH: Kind("book-open-text", QT_TRANSLATE_NOOP("entries", "Career researched")),
    EntryKind.POSTING: Kind("newspaper", QT_TRANSLATE_NOOP("entries", "Job posting")),
    EntryKind.CONVERSATION: Kind("messages-square", QT_TRANSLATE_NOOP("entries", "Conversation")),
    EntryKind.PROGRAM: Kind("graduation-cap", QT_TRANSLATE_NOOP("entries", "Education program")),
    EntryKind.COURSE: Kind("book-open", QT_TRANSLATE_NOOP("entries", "Course")),
    EntryKind.INTERNSHIP: Kind("briefcase", QT_TRANSLATE_NOOP("entries", "Internship")),
    EntryKind.SHADOW: Kind("footprints", QT_TRANSLATE_NOOP("entries", "Job shadow")),
    EntryKind.VOLUNTEERING: Kind("heart-handshake", QT_TRANSLATE_NOOP("entries", "Volunteering")),
    EntryKind.GAINED: Kind("award", QT_TRANSLATE_NOOP("entries", "Skill or credential")),
    EntryKind.ASSESSMENT: Kind("clipboard-check", QT_TRANSLATE_NOOP("entries", "Assessment")),
    EntryKind.REFLECTION: Kind("pencil-line", QT_TRANSLATE_NOOP("entries", "Reflection")),
}
"""Icon and name of every kind, in the order in which they are offered."""

SPEAKS: dict[Speaks, Kind] = {
    Speaks.FOR: Kind("thumbs-up", QT_TRANSLATE_NOOP("entries", "speaks for it")),
    Speaks.AGAINST: Kind("thumbs-down", QT_TRANSLATE_NOOP("entries", "speaks against it")),
}

OUTCOMES: dict[Outcome, str] = {
    Outcome.KEEP: QT_TRANSLATE_NOOP("entries", "It changed nothing."),
    Outcome.ADJUST: QT_TRANSLATE_NOOP("entries", "It changed a step."),
    Outcome.REVISE: QT_TRANSLATE_NOOP("entries", "It changed the goal."),
    Outcome.LATER: QT_TRANSLATE_NOOP("entries", "You wanted to think about it."),
}

_PLACES = ("employer", "host", "organization", "school", "issuer", "where", "role")
"""The fields that say where or by whom, of which a kind has one; none of them is private."""


def _say(text: str) -> str:
    return QCoreApplication.translate("entries", text)


def icon(kind: EntryKind) -> str:
    """Return the Lucide name of a kind's picture."""
    return KINDS[kind].icon


def kind(of: EntryKind) -> str:
    """Return "Job posting" and its like."""
    return _say(KINDS[of].name)


def speaks(of: Speaks) -> str:
    """Return "speaks for it" or "speaks against it"."""
    return _say(SPEAKS[of].name)


def speaks_of_goal(of: Speaks) -> str:
    """Return "speaks for a goal" or "speaks against a goal"."""
    if of is Speaks.FOR:
        return QCoreApplication.translate("entries", "speaks for a goal")
    return QCoreApplication.translate("entries", "speaks against a goal")


def outcome(of: Outcome) -> str:
    """Return what the student answered to "did this change anything?"."""
    return _say(OUTCOMES[of])


def hours(number: float) -> str:
    """Return "1 hour" or "12.5 hours"."""
    if number == 1:
        return QCoreApplication.translate("entries", "1 hour")
    shown = formats.count(number) if number == round(number) else formats.decimal(number)
    return QCoreApplication.translate("entries", "{number} hours").format(number=shown)


def summary(entry: Entry) -> str:
    """Return where it was and how many hours, or else the first line of the note; it may be empty."""
    parts = [str(entry.fields[name]) for name in _PLACES if name in entry.fields]
    if entry.hours:
        parts.append(hours(entry.hours))
    return " · ".join(parts) or entry.note.partition("\n")[0]
