"""The journal in the portfolio: entries, what they say about goals, and the files kept with them."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol, TypeVar, cast

from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.journal import FIELDS, Asked, Attachment, Entry, Fields, FieldType, FieldValue, Stance
from clusterdesk.core.target import Target
from clusterdesk.store.records import Operation, Records, Row, Table, Value, instant, moment


class _Part(Protocol):
    @property
    def entry(self) -> str: ...


Part = TypeVar("Part", bound=_Part)


@dataclass(frozen=True, slots=True)
class AttachmentContent:
    """The bytes of an attachment; a record of its own with the same UUID, so that lists need not read it."""

    uuid: str
    content: bytes


def _entry_row(entry: Entry) -> dict[str, Value]:
    return {
        "kind": entry.kind.value,
        "title": entry.title,
        "day": entry.day.isoformat(),
        "note": entry.note,
        "target": str(entry.target) if entry.target else None,
        "fields": fields_text(entry.fields),
        "outcome": entry.outcome.value if entry.outcome else None,
        "made_at": moment(entry.made_at),
    }


def _entry(row: Row) -> Entry:
    kind = EntryKind(str(row["kind"]))
    return Entry(
        uuid=str(row["uuid"]),
        kind=kind,
        title=str(row["title"]),
        day=date.fromisoformat(str(row["day"])),
        note=str(row["note"]),
        target=Target.parse(str(row["target"])) if row["target"] else None,
        fields=fields_of(kind, str(row["fields"])),
        outcome=Outcome(str(row["outcome"])) if row["outcome"] else None,
        made_at=instant(row["made_at"]),
    )


def fields_text(fields: Fields) -> str:
    """Return the fields of an entry as JSON."""
    return json.dumps({name: _plain(value) for name, value in fields.items()}, ensure_ascii=False)


def fields_of(kind: EntryKind, text: str) -> Fields:
    """Return the fields that `fields_text` wrote; names that the kind does not have are left out."""
    kept = cast("dict[str, Any]", json.loads(text))
    return {spec.name: _value(spec.type, kept[spec.name]) for spec in FIELDS[kind] if spec.name in kept}


def _plain(value: FieldValue) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [[part.question, part.answer] if isinstance(part, Asked) else part for part in value]
    return value


def _value(kind: FieldType, kept: Any) -> FieldValue:
    match kind:
        case FieldType.NUMBER:
            return float(kept)
        case FieldType.DAY:
            return date.fromisoformat(kept)
        case FieldType.WORDS:
            return tuple(map(str, kept))
        case FieldType.ASKED:
            return tuple(Asked(str(question), str(answer)) for question, answer in kept)
        case _:
            return str(kept)


def _stance_row(stance: Stance) -> dict[str, Value]:
    return {"entry": stance.entry, "goal": stance.goal, "speaks": stance.speaks.value}


def _stance(row: Row) -> Stance:
    return Stance(str(row["uuid"]), str(row["entry"]), str(row["goal"]), Speaks(str(row["speaks"])))


def _attachment_row(attachment: Attachment) -> dict[str, Value]:
    return {"entry": attachment.entry, "name": attachment.name, "size": attachment.size}


def _attachment(row: Row) -> Attachment:
    return Attachment(str(row["uuid"]), str(row["entry"]), str(row["name"]), int(cast("int", row["size"])))


def _content_row(content: AttachmentContent) -> dict[str, Value]:
    return {"content": content.content}


def _content(row: Row) -> AttachmentContent:
    return AttachmentContent(str(row["uuid"]), cast("bytes", row["content"]))


ENTRIES: Table[Entry] = Table("entry", _entry_row, _entry)
STANCES: Table[Stance] = Table("stance", _stance_row, _stance)
ATTACHMENTS: Table[Attachment] = Table("attachment", _attachment_row, _attachment)
CONTENTS: Table[AttachmentContent] = Table("attachment_content", _content_row, _content)


ORDER = "day DESC, made_at DESC"
"""The latest day first, on one day the last written first."""


class JournalShelf:
    """Reads and writes the journal."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def entry(self, uuid: str) -> Entry | None:
        """Return an entry, None when there is none of this UUID."""
        found = self._records.get(ENTRIES, uuid)
        return self._whole(found) if found is not None else None

    def latest(self, limit: int) -> tuple[Entry, ...]:
        """Return the first `limit` of `entries`."""
        return tuple(map(self._whole, self._records.all(ENTRIES, ORDER, limit=limit)))

    def _whole(self, entry: Entry) -> Entry:
        stances = self._records.all(STANCES, "goal", entry=entry.uuid)
        return replace(entry, stances=stances, attachments=self._records.all(ATTACHMENTS, "name", entry=entry.uuid))

    def entries(self) -> tuple[Entry, ...]:
        """Return every entry, the latest day first, on one day the last written first."""
        stances = _by_entry(self._records.all(STANCES, "goal"))
        attachments = _by_entry(self._records.all(ATTACHMENTS, "name"))
        return tuple(
            replace(entry, stances=stances.get(entry.uuid, ()), attachments=attachments.get(entry.uuid, ()))
            if entry.uuid in stances or entry.uuid in attachments
            else entry
            for entry in self._records.all(ENTRIES, ORDER)
        )

    def about(self, goal: str) -> tuple[Entry, ...]:
        """Return the entries that say something about a goal, in no order."""
        said = self._records.all(STANCES, "entry", goal=goal)
        return tuple(found for stance in said if (found := self.entry(stance.entry)) is not None)

    def of_kind(self, kind: EntryKind, wanted: Callable[[Entry], bool]) -> tuple[Entry, ...]:
        """Return the wanted entries of a kind, the latest day first; `wanted` sees them without stances and files."""
        return tuple(
            self._whole(entry) for entry in self._records.all(ENTRIES, ORDER, kind=kind.value) if wanted(entry)
        )

    def put(self, operation: Operation, entry: Entry) -> None:
        """Write an entry; its stances and attachments are written one by one."""
        operation.put(ENTRIES, entry)

    def delete(self, operation: Operation, uuid: str) -> None:
        """Delete an entry. Stances and attachments stay below its tombstone and come back with it."""
        operation.delete(ENTRIES, uuid)

    def put_stance(self, operation: Operation, stance: Stance) -> None:
        """Write what an entry says about a goal."""
        operation.put(STANCES, stance)

    def delete_stance(self, operation: Operation, uuid: str) -> None:
        """Take back what an entry said about a goal."""
        operation.delete(STANCES, uuid)

    def attachment(self, uuid: str) -> Attachment | None:
        """Return an attachment, None when there is none of this UUID."""
        return self._records.get(ATTACHMENTS, uuid)

    def attachments(self) -> tuple[Attachment, ...]:
        """Return every attachment by name, also those of deleted entries: their bytes are in the file too."""
        return self._records.all(ATTACHMENTS, "name")

    def content(self, uuid: str) -> bytes | None:
        """Return the bytes of an attachment, None when there is none of this UUID."""
        found = self._records.get(CONTENTS, uuid)
        return found.content if found else None

    def put_attachment(self, operation: Operation, attachment: Attachment, content: bytes) -> None:
        """Write a file that belongs to an entry."""
        operation.put(ATTACHMENTS, attachment)
        operation.put(CONTENTS, AttachmentContent(attachment.uuid, content))

    def delete_attachment(self, operation: Operation, uuid: str) -> None:
        """Delete a file of an entry."""
        operation.delete(ATTACHMENTS, uuid)
        operation.delete(CONTENTS, uuid)


def _by_entry(parts: Iterable[Part]) -> Mapping[str, tuple[Part, ...]]:
    grouped: dict[str, tuple[Part, ...]] = {}
    for part in parts:
        grouped[part.entry] = (*grouped.get(part.entry, ()), part)
    return grouped
