"""The journal: what happened on the way, entry by entry, and what it says for or against a goal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.ids import derived_id
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP


class FieldType(StrEnum):
    """What a field of an entry holds: a `str` (LINE, TEXT), `float`, `date`, or a tuple of `str` or of `Asked`."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    WORDS = "words"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what was answered; the answer may be empty until the conversation has taken place."""

    question: str
    answer: str


FieldValue = str | float | date | tuple[str, ...] | tuple[Asked, ...]
Fields = Mapping[str, FieldValue]
"""The filled fields of an entry by name; an empty field is left out."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a kind of entry: its `label` is marked for translation.

    What is `private` stands in no report and no copy for others.
    """

    name: str
    type: FieldType
    label: str
    private: bool = False


_LINE, _TEXT, _NUMBER = FieldType.LINE, FieldType.TEXT, FieldType.NUMBER
_DAY, _WORDS, _ASKED = FieldType.DAY, FieldType.WORDS, FieldType.ASKED

_HOURS = FieldSpec("hours", _NUMBER, QT_TRANSLATE_NOOP("errors", "Hours"))
_DID = FieldSpec("did", _TEXT, QT_TRANSLATE_NOOP("errors", "What you did"))
_SUPERVISOR = FieldSpec("supervisor", _LINE, QT_TRANSLATE_NOOP("errors", "Who guided you"), private=True)
_LAST_DAY = FieldSpec("last_day", _DAY, QT_TRANSLATE_NOOP("errors", "Last day"))
_LINK = FieldSpec("link", _LINE, QT_TRANSLATE_NOOP("errors", "Where you read it"))

FIELDS: Mapping[EntryKind, tuple[FieldSpec, ...]] = {
    EntryKind.ASSESSMENT: (FieldSpec("where", _LINE, QT_TRANSLATE_NOOP("errors", "Which one and where")),),
    EntryKind.RESEARCH: (_LINK,),
    EntryKind.POSTING: (
        FieldSpec("employer", _LINE, QT_TRANSLATE_NOOP("errors", "Employer")),
        FieldSpec("place", _LINE, QT_TRANSLATE_NOOP("errors", "Place")),
        FieldSpec("pay", _LINE, QT_TRANSLATE_NOOP("errors", "Pay")),
        FieldSpec("education", _LINE, QT_TRANSLATE_NOOP("errors", "Education it asks for")),
        FieldSpec("experience", _LINE, QT_TRANSLATE_NOOP("errors", "Experience it asks for")),
        _LINK,
        FieldSpec("posting", _TEXT, QT_TRANSLATE_NOOP("errors", "Text of the posting")),
        FieldSpec("skills", _WORDS, QT_TRANSLATE_NOOP("errors", "Skills it asks for")),
    ),
    EntryKind.CONVERSATION: (
        FieldSpec("person", _LINE, QT_TRANSLATE_NOOP("errors", "Who you talked with"), private=True),
        FieldSpec("role", _LINE, QT_TRANSLATE_NOOP("errors", "Their work")),
        FieldSpec("contact", _LINE, QT_TRANSLATE_NOOP("errors", "How to reach them"), private=True),
        FieldSpec("asked", _ASKED, QT_TRANSLATE_NOOP("errors", "Questions and answers")),
    ),
    EntryKind.PROGRAM: (
        FieldSpec("school", _LINE, QT_TRANSLATE_NOOP("errors", "School")),
        FieldSpec("credential", _LINE, QT_TRANSLATE_NOOP("errors", "What you get at the end")),
        FieldSpec("length", _LINE, QT_TRANSLATE_NOOP("errors", "How long it takes")),
        FieldSpec("cost", _LINE, QT_TRANSLATE_NOOP("errors", "What it costs")),
        FieldSpec("requirements", _TEXT, QT_TRANSLATE_NOOP("errors", "What it asks for")),
        FieldSpec("deadline", _DAY, QT_TRANSLATE_NOOP("errors", "Deadline")),
    ),
    EntryKind.COURSE: (
        FieldSpec("school", _LINE, QT_TRANSLATE_NOOP("errors", "School")),
        FieldSpec("credits", _NUMBER, QT_TRANSLATE_NOOP("errors", "Credits")),
        FieldSpec("grade", _LINE, QT_TRANSLATE_NOOP("errors", "Grade you got")),
    ),
    EntryKind.INTERNSHIP: (
        FieldSpec("employer", _LINE, QT_TRANSLATE_NOOP("errors", "Employer")),
        _SUPERVISOR,
        _HOURS,
        _LAST_DAY,
        _DID,
    ),
    EntryKind.SHADOW: (
        FieldSpec("host", _LINE, QT_TRANSLATE_NOOP("errors", "Where it was")),
        _SUPERVISOR,
        _HOURS,
        _DID,
    ),
    EntryKind.VOLUNTEERING: (
        FieldSpec("organization", _LINE, QT_TRANSLATE_NOOP("errors", "Organization")),
        _SUPERVISOR,
        _HOURS,
        _LAST_DAY,
        _DID,
    ),
    EntryKind.GAINED: (
        FieldSpec("skills", _WORDS, QT_TRANSLATE_NOOP("errors", "Skills you gained")),
        FieldSpec("issuer", _LINE, QT_TRANSLATE_NOOP("errors", "Who gave it")),
        FieldSpec("expires", _DAY, QT_TRANSLATE_NOOP("errors", "Good until")),
    ),
    EntryKind.REFLECTION: (FieldSpec("prompt", _LINE, QT_TRANSLATE_NOOP("errors", "The question")),),
}
"""The fields of each kind in the order in which they are asked, beside title, day, note and target."""


@dataclass(frozen=True, slots=True)
class Stance:
    """One entry speaks for or against one goal."""

    uuid: str
    entry: str
    goal: str
    speaks: Speaks

    @classmethod
    def of(cls, entry: str, goal: str, speaks: Speaks) -> "Stance":
        """Return the stance; its UUID follows from entry and goal, so that copies of a portfolio merge to one."""
        return cls(derived_id(entry, goal), entry, goal, speaks)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with an entry; `size` in bytes. The content is read on its own."""

    uuid: str
    entry: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `day` is when it happened, `made_at` when it was written (aware UTC)."""

    uuid: str
    kind: EntryKind
    title: str
    day: date
    note: str
    target: Target | None
    fields: Fields
    outcome: Outcome | None
    made_at: datetime
    stances: tuple[Stance, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def hours(self) -> float:
        """The hours it tells of, 0 where it tells of none."""
        value = self.fields.get("hours", 0.0)
        return value if isinstance(value, float) else 0.0

    def speaks(self, goal: str) -> Speaks | None:
        """Return what the entry says about a goal, None when it says nothing."""
        return next((stance.speaks for stance in self.stances if stance.goal == goal), None)


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """What was typed for an entry; the service checks it. `stances` by the UUID of the goal."""

    kind: EntryKind
    title: str
    day: date
    note: str = ""
    target: Target | None = None
    fields: Fields = field(default_factory=dict[str, FieldValue])
    stances: Mapping[str, Speaks] = field(default_factory=dict[str, Speaks])


def hours_logged(entries: Iterable[Entry]) -> float:
    """Return the hours that the entries tell of together."""
    return sum(entry.hours for entry in entries)


def search_text(entry: Entry) -> str:
    """Return everything an entry says, for `search_words`: folded, a line a part."""
    parts = [entry.title, entry.note, *(part for value in entry.fields.values() for part in _words(value))]
    parts += [attachment.name for attachment in entry.attachments]
    return "\n".join(parts).casefold()


def search_words(wanted: str) -> list[str]:
    """Return the words that all have to stand somewhere in a `search_text`."""
    return wanted.casefold().split()


def _words(value: FieldValue) -> list[str]:
    if not isinstance(value, tuple):
        return [f"{value:g}" if isinstance(value, float) else str(value)]
    return [f"{part.question}\n{part.answer}" if isinstance(part, Asked) else part for part in value]
