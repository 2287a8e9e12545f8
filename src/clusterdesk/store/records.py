"""Records as every table of a portfolio keeps them, and operations that can be taken back.

Each record has a `uuid`, a `revision` (a new UUID with every write), its last 20 `ancestors`, `edited_at` (UTC, to
the microsecond) and `deleted_at` (a tombstone; a record is never removed), so that two copies of a portfolio can be
merged. An operation remembers what each record was before, and undo is an operation like any other: it writes the
earlier content as a new revision.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from clusterdesk.core.clock import Clock
from clusterdesk.core.ids import ANCESTORS_KEPT, new_id
from clusterdesk.store.faults import understood

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection
    from sqlite_utils import Database

Value = str | int | float | bytes | None
Row = Mapping[str, Value]

MERGE_COLUMNS = frozenset({"uuid", "revision", "ancestors", "edited_at", "deleted_at"})
"""What every table has beside its own fields."""


class Keyed(Protocol):
    """Anything with the UUID of its record."""

    @property
    def uuid(self) -> str:
        """The UUID of the record."""
        ...


T = TypeVar("T", bound=Keyed)


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """How one kind of record is kept: its table, and its fields from and to columns (without the merge columns)."""

    name: str
    encode: Callable[[T], dict[str, Value]]
    decode: Callable[[Row], T]


@dataclass(frozen=True, slots=True)
class BeforeImage:
    """What a record was before an operation: `fields` None when it was not there, `alive` False for a tombstone."""

    table: str
    uuid: str
    fields: Row | None
    alive: bool


def moment(at: datetime) -> str:
    """Return a moment as text, always of the same length, so that text order is time order."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def instant(value: Value) -> datetime:
    """Return the moment that `moment` wrote.

    Raises:
        ValueError: it is none, or does not say from which zone: that cannot be compared with others.
    """
    found = datetime.fromisoformat(str(value))
    if found.tzinfo is None:
        raise ValueError(value)
    return found


class Records:
    """Reads records of the portfolio at `path`; tombstones are left out.

    What cannot be read is told as `PortfolioDamaged`.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._bound = 0

    @property
    def stamp(self) -> tuple[int, int] | None:
        """What is the same as long as nothing was written; None in the middle of a transaction, which may be undone."""
        return None if self._connection.in_transaction else (self._bound, self._connection.total_changes)

    @property
    def connection(self) -> Connection:
        """What the records are read through."""
        return self._connection

    @property
    def path(self) -> Path:
        """The file they are in."""
        return self._path

    def rebind(self, connection: Connection) -> None:
        """Read through another connection from now on: the file was replaced."""
        self._connection = connection
        self._bound += 1

    def row(self, table: str, uuid: str) -> Row | None:
        """Return every column of a record, alive or not, None when there is none."""
        return next(iter(self._rows(table, "uuid = ?", [uuid])), None)

    def get(self, table: Table[T], uuid: str) -> T | None:
        """Return a record, None when it does not exist or was deleted."""
        row = self.row(table.name, uuid)
        with understood(self._path):
            return table.decode(row) if row is not None and row["deleted_at"] is None else None

    def all(self, table: Table[T], order: str, *, limit: int = -1, **equal: Value) -> tuple[T, ...]:
        """Return the records whose columns equal the given values.

        Args:
            table: which kind.
            order: the columns to order by, as SQL; the UUID settles ties.
            limit: how many at most; below zero all.
            **equal: values by column.
        """
        where = " and ".join(["deleted_at is null", *(f"{column} = ?" for column in equal)])
        rows = self._rows(table.name, where, list(equal.values()), f"{order}, uuid LIMIT {limit:d}")
        with understood(self._path):
            return tuple(table.decode(row) for row in rows)

    def select(self, sql: str, **values: Value) -> list[tuple[Any, ...]]:
        """Return what a query of our own finds, for what is asked across tables or of tombstones."""
        with understood(self._path):
            return self._connection.execute(sql, values).fetchall()

    def changed_at(self, *tables: str) -> dict[str, datetime]:
        """Return when each record of some tables was written last, by UUID; tombstones are left out."""
        sql = " UNION ALL ".join(f"SELECT uuid, edited_at FROM {table} WHERE deleted_at IS NULL" for table in tables)  # noqa: S608 - names of our own
        return {str(uuid): datetime.fromisoformat(at) for uuid, at in self.select(sql)}

    def _rows(self, table: str, where: str, values: list[Value], order: str = "uuid") -> list[Row]:
        """Read with plain SQL; every name in it is one of ours, every value is bound."""
        with understood(self._path):
            sql = f"SELECT * FROM {table} WHERE {where} ORDER BY {order}"  # noqa: S608 - see above
            cursor = self._connection.execute(sql, values)
            names = [str(column[0]) for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]


class Operation:
    """The writes of one transaction, with what was there before.

    Args:
        db: the database, inside a transaction.
        records: reads the same database.
        clock: the time of the writes.
    """

    def __init__(self, db: Database, records: Records, clock: Clock) -> None:
        self._db = db
        self._records = records
        self._clock = clock
        self._before: dict[tuple[str, str], BeforeImage] = {}

    @property
    def before(self) -> tuple[BeforeImage, ...]:
        """What every written record was before its first write, in the order of writing."""
        return tuple(self._before.values())

    def put(self, table: Table[T], record: T) -> None:
        """Write a record, new or as a new revision of what has its UUID."""
        self._write(table.name, record.uuid, table.encode(record), alive=True)

    def delete(self, table: Table[T], uuid: str) -> None:
        """Make a tombstone of a record; its content stays below it."""
        self._write(table.name, uuid, {}, alive=False)

    def put_back(self, table: Table[T], uuid: str) -> None:
        """Make a record of a tombstone again, with the content that stayed below it."""
        self._write(table.name, uuid, {}, alive=True)

    @property
    def connection(self) -> Connection:
        """The connection of the transaction, for what is written as another copy has it."""
        return self._records.connection

    def restore(self, images: Iterable[BeforeImage]) -> None:
        """Give records the content they had: what did not exist becomes a tombstone."""
        for image in images:
            self._write(image.table, image.uuid, image.fields or {}, alive=image.alive)

    def _write(self, table: str, uuid: str, fields: Row, *, alive: bool) -> None:
        found = self._records.row(table, uuid)
        self._before.setdefault((table, uuid), _image(table, uuid, found))
        at = self._clock()
        ancestors: list[str] = []
        if found is not None:
            # A computer whose clock was set back must not make the newer revision look older.
            at = max(at, datetime.fromisoformat(str(found["edited_at"])) + timedelta(microseconds=1))
            earlier: list[str] = [*json.loads(str(found["ancestors"])), str(found["revision"])]
            ancestors = earlier[-ANCESTORS_KEPT:]
        row: dict[str, Value] = {
            **fields,
            "revision": new_id(),
            "ancestors": json.dumps(ancestors),
            "edited_at": moment(at),
            "deleted_at": None if alive else moment(at),
        }
        if found is None:
            self._db.table(table).insert({"uuid": uuid, **row})
        else:
            self._db.table(table).update(uuid, row)


def _image(table: str, uuid: str, row: Row | None) -> BeforeImage:
    if row is None:
        return BeforeImage(table, uuid, None, alive=False)
    fields = {column: value for column, value in row.items() if column not in MERGE_COLUMNS}
    return BeforeImage(table, uuid, fields, alive=row["deleted_at"] is None)
