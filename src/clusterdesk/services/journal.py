"""The journal: keep what happened, say what it means for goals, and keep files with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.errors import BadInput
from clusterdesk.core.ids import new_id
from clusterdesk.core.journal import (
    FIELDS,
    Asked,
    Attachment,
    Entry,
    EntryDraft,
    Fields,
    FieldSpec,
    FieldType,
    FieldValue,
    Stance,
)
from clusterdesk.core.text import one_line, paragraphs, sane_date
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.journal import JournalShelf
from clusterdesk.store.records import Operation

if TYPE_CHECKING:
    from clusterdesk.core.evidence import Aim

TITLE_LIMIT = 200
LINE_LIMIT = 300
TEXT_LIMIT = 10_000
LIST_LIMIT = 100
NUMBER_LIMIT = 100_000.0

MEGABYTE = 1024 * 1024
ATTACHMENT_LIMIT = 5 * MEGABYTE
ALL_ATTACHMENTS_LIMIT = 25 * MEGABYTE


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is to be kept with an entry."""

    name: str
    content: bytes


class Journal:
    """The journal of one student. Every write can be undone."""

    def __init__(self, shelf: JournalShelf, desk: Desk, clock: Clock) -> None:
        self._shelf = shelf
        self._desk = desk
        self._clock = clock

    def entries(self) -> tuple[Entry, ...]:
        """Return every entry, the latest day first."""
        return self._shelf.entries()

    def entry(self, uuid: str) -> Entry:
        """Return an entry.

        Raises:
            BadInput: no such entry.
        """
        found = self._shelf.entry(uuid)
        if found is None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This entry is not in the portfolio any more."))
        return found

    def latest(self, limit: int) -> tuple[Entry, ...]:
        """Return the first `limit` of `entries`, which costs less than all of them."""
        return self._shelf.latest(limit)

    def find(self, uuid: str) -> Entry | None:
        """Return an entry, None when there is none of this UUID any more."""
        return self._shelf.entry(uuid)

    def about(self, goal: str) -> tuple[Entry, ...]:
        """Return the entries that say something about a goal, in no order, which costs less than all of them."""
        return self._shelf.about(goal)

    def meeting(self, aim: Aim) -> tuple[Entry, ...]:
        """Return the entries that say what a goal aims for was gained, the latest day first."""
        return self._shelf.of_kind(EntryKind.GAINED, aim.met_by)

    def keep(self, draft: EntryDraft, files: Sequence[NewFile] = ()) -> Changes:
        """Keep a new entry with its files, all or nothing; the outcome has its UUID.

        Raises:
            BadInput: the title is not 1 to 200 characters, a text is too long (10,000; 300 for a line), a list has more
                than 100 parts, a number is not 0 to 100,000, a date is outside the years 1900 to 2200, or a file as
                `attach` says.
        """
        entry = self._checked(draft, Entry(new_id(), draft.kind, "", draft.day, "", None, {}, None, self._clock()))
        return self._put(Action.KEEP_ENTRY, entry, draft.stances, self._new(entry.uuid, files))

    def revise(
        self, uuid: str, draft: EntryDraft, files: Sequence[NewFile] = (), removed: Collection[str] = ()
    ) -> Changes:
        """Change an entry to what was typed; the answer to "did this change anything?" stays.

        Args:
            uuid: the entry.
            draft: what was typed.
            files: files to keep with it from now on.
            removed: the UUIDs of its files that go.

        Raises:
            BadInput: no such entry, or as `keep` says.
        """
        entry = self.entry(uuid)
        gone = [attachment.uuid for attachment in entry.attachments if attachment.uuid in removed]
        return self._put(
            Action.EDIT_ENTRY, self._checked(draft, entry), draft.stances, self._new(uuid, files, gone), gone
        )

    def decide(self, uuid: str, outcome: Outcome) -> Changes:
        """Keep the answer to "did this change anything?".

        Raises:
            BadInput: no such entry.
        """
        entry = replace(self.entry(uuid), outcome=outcome)
        return self._write(Action.EDIT_ENTRY, uuid, lambda operation: self._shelf.put(operation, entry))

    def take_stance(self, uuid: str, goal: str, speaks: Speaks | None) -> Changes:
        """Say that an entry speaks for or against a goal, or that it says nothing about it.

        Raises:
            BadInput: no such entry.
        """
        entry = self.entry(uuid)
        wanted = {stance.goal: stance.speaks for stance in entry.stances if stance.goal != goal}
        if speaks is not None:
            wanted[goal] = speaks
        return self._write(Action.EDIT_ENTRY, uuid, lambda operation: self._settle(operation, entry, wanted))

    def delete(self, uuid: str) -> Changes:
        """Delete an entry with its files.

        Raises:
            BadInput: no such entry.
        """
        self.entry(uuid)
        return self._write(Action.DELETE_ENTRY, uuid, lambda operation: self._shelf.delete(operation, uuid))

    def attach(self, entry: str, name: str, content: bytes) -> Changes:
        """Keep a file with an entry; the outcome has the UUID of the file.

        Raises:
            BadInput: no such entry, a name that is not 1 to 200 characters, a file that is empty or over 5 MB, or over
                25 MB of files in the portfolio.
        """
        self.entry(entry)
        ((attachment, _),) = self._new(entry, [NewFile(name, content)])
        return self._write(
            Action.ATTACH, attachment.uuid, lambda operation: self._shelf.put_attachment(operation, attachment, content)
        )

    def content(self, attachment: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            BadInput: no such file.
        """
        found = self._shelf.content(attachment)
        if found is None:
            raise _no_file()
        return found

    def detach(self, attachment: str) -> Changes:
        """Delete a file of an entry.

        Raises:
            BadInput: no such file.
        """
        if self._shelf.attachment(attachment) is None:
            raise _no_file()
        return self._write(
            Action.DETACH, attachment, lambda operation: self._shelf.delete_attachment(operation, attachment)
        )

    def _checked(self, draft: EntryDraft, entry: Entry) -> Entry:
        sane_date(draft.day, what=QT_TRANSLATE_NOOP("errors", "The year of the day"))
        return replace(
            entry,
            kind=draft.kind,
            title=one_line(draft.title, what=QT_TRANSLATE_NOOP("errors", "The title"), limit=TITLE_LIMIT),
            day=draft.day,
            note=paragraphs(draft.note, what=QT_TRANSLATE_NOOP("errors", "The note"), limit=TEXT_LIMIT),
            target=draft.target,
            fields=dict(_filled(draft)),
        )

    def _new(self, entry: str, files: Sequence[NewFile], gone: Collection[str] = ()) -> list[tuple[Attachment, bytes]]:
        """Return the records of new files, checked."""
        if not files:
            return []
        kept = sum(attachment.size for attachment in self._shelf.attachments() if attachment.uuid not in gone)
        made: list[tuple[Attachment, bytes]] = []
        for file in files:
            clean = one_line(file.name, what=QT_TRANSLATE_NOOP("errors", "The name of the file"), limit=TITLE_LIMIT)
            check_size(len(file.content), kept, name=clean)
            kept += len(file.content)
            made.append((Attachment(new_id(), entry, clean, len(file.content)), file.content))
        return made

    def _put(
        self,
        action: Action,
        entry: Entry,
        stances: Mapping[str, Speaks],
        files: Iterable[tuple[Attachment, bytes]],
        gone: Iterable[str] = (),
    ) -> Changes:
        def work(operation: Operation) -> None:
            self._shelf.put(operation, entry)
            self._settle(operation, entry, stances)
            for attachment, content in files:
                self._shelf.put_attachment(operation, attachment, content)
            for uuid in gone:
                self._shelf.delete_attachment(operation, uuid)

        return self._write(action, entry.uuid, work)

    def _settle(self, operation: Operation, entry: Entry, wanted: Mapping[str, Speaks]) -> None:
        """Write what an entry says about goals where it differs from what it said."""
        said = {stance.goal: stance for stance in entry.stances}
        for goal, speaks in wanted.items():
            stance = Stance.of(entry.uuid, goal, speaks)
            if said.get(goal) != stance:
                self._shelf.put_stance(operation, stance)
        for goal in said.keys() - wanted.keys():
            self._shelf.delete_stance(operation, said[goal].uuid)

    def _write(self, action: Action, uuid: str, work: Callable[[Operation], None]) -> Changes:
        return self._desk.write(action, PortfolioArea.JOURNAL, uuid, work)


def _filled(draft: EntryDraft) -> Iterator[tuple[str, FieldValue]]:
    """Yield the fields of the kind that hold something, checked; fields of another kind are left out."""
    fields: Fields = draft.fields
    for spec in FIELDS[draft.kind]:
        if spec.name in fields:
            value = _field(spec, fields[spec.name])
            if value not in ("", ()):
                yield spec.name, value


def _field(spec: FieldSpec, value: FieldValue) -> FieldValue:
    match value:
        case float() | int():
            return _number(spec, float(value))
        case date():
            sane_date(value, what=spec.label)
            return value
        case tuple():
            return _list(spec, value)
        case _ if spec.type is FieldType.LINE:
            # What is blank is no fault: the field is simply left out.
            return one_line(value, what=spec.label, limit=LINE_LIMIT) if value.strip() else ""
        case _:
            return paragraphs(value, what=spec.label, limit=TEXT_LIMIT)


def _number(spec: FieldSpec, value: float) -> float:
    if not (math.isfinite(value) and 0 <= value <= NUMBER_LIMIT):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{what} must be from 0 to {limit:,.0f}."), what=spec.label, limit=NUMBER_LIMIT
        )
    return value


def _list(spec: FieldSpec, value: tuple[str, ...] | tuple[Asked, ...]) -> FieldValue:
    if len(value) > LIST_LIMIT:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{what} has room for {limit} parts."), what=spec.label, limit=LIST_LIMIT
        )
    if spec.type is FieldType.ASKED:
        asked = [part for part in value if isinstance(part, Asked) and part.question.strip()]
        return tuple(
            Asked(
                one_line(part.question, what=spec.label, limit=LINE_LIMIT),
                paragraphs(part.answer, what=spec.label, limit=TEXT_LIMIT),
            )
            for part in asked
        )
    words = [part for part in value if isinstance(part, str) and part.strip()]
    return tuple(one_line(part, what=spec.label, limit=LINE_LIMIT) for part in words)


def check_size(size: int, kept: int = 0, *, name: str) -> None:
    """Check that a file of `size` bytes can be kept beside `kept` bytes of others.

    Raises:
        BadInput: it is empty or over 5 MB, or all together have over 25 MB.
    """
    if not size:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "“{name}” is empty."), name=name)
    if size > ATTACHMENT_LIMIT:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{name}” has {size:.1f} MB; up to {limit} MB can be kept with an entry."),
            name=name,
            size=size / MEGABYTE,
            limit=ATTACHMENT_LIMIT // MEGABYTE,
        )
    if size + kept > ALL_ATTACHMENTS_LIMIT:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "All files of a portfolio together can have {limit} MB. Delete one first."),
            limit=ALL_ATTACHMENTS_LIMIT // MEGABYTE,
        )


def read_file(path: Path) -> NewFile:
    """Read a file that is to be kept with an entry.

    Raises:
        BadInput: it is not there any more, cannot be read, or is empty or over 5 MB.
    """
    try:
        # Asked first: nobody waits for a film to be read that is then refused. A folder's size says nothing.
        if not path.is_dir():
            check_size(path.stat().st_size, name=path.name)
        return NewFile(path.name, path.read_bytes())
    except FileNotFoundError as error:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "“{name}” is not there any more."), name=path.name) from error
    except OSError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read. It may be a folder, or open to others only."),
            name=path.name,
        ) from error


def _no_file() -> BadInput:
    return BadInput(QT_TRANSLATE_NOOP("errors", "This file is not in the portfolio any more."))
