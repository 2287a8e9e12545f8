"""Two portfolios as states that can be merged: read from the open database and from a copy attached to it.

What a copy brings is taken as it is only when this program could have written it: every value is read the way the
records are, every name must be one, and files have the size they may have.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from clusterdesk.core.errors import (
    CopyUnusable,
    FileInUse,
    NotAPortfolio,
    PassphraseNeeded,
    WrongPassphrase,
)
from clusterdesk.core.merge import Order, Parent, Record, Rule, State, Whole, is_whole
from clusterdesk.store import assessments, choices, goals, header, journal, plans, profile, saved, updates
from clusterdesk.store import connection as connections
from clusterdesk.store.faults import UNREADABLE, refusing
from clusterdesk.store.records import MERGE_COLUMNS, Row, Table, Value, moment
from clusterdesk.store.seal import PLAIN, Key, export
from clusterdesk.store.sidecar import Sidecar

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

TEXT_LIMIT = 1_000_000
"""Characters of one value. The program itself keeps far less; a longer one is no portfolio's."""

LATEST = "9000"
"""A time of writing after this year leaves no room for later ones."""

CONTENT = "attachment_content"
"""Files are copied from database to database, never read."""

_CONTENT_LIMIT = 5 * 1024 * 1024

_TABLES: tuple[tuple[Table[Any], Rule], ...] = (
    (profile.STUDENTS, Rule()),
    (
        assessments.SITTINGS,
        Rule(whole=Whole(parts="answer", link="sitting", key="item", closed="finished_at")),
    ),
    (assessments.ANSWERS, Rule(parent=Parent("sitting", "sitting"))),
    (goals.GOALS, Rule()),
    (
        goals.VERSIONS,
        Rule(
            words=frozenset({"title", "reason", "state", "target", "kind"}),
            parent=Parent("goal", "goal"),
            order=Order("number", "goal", ("made_at", "number"), start=1),
        ),
    ),
    (
        goals.STEPS,
        Rule(
            words=frozenset({"title", "due", "repeat"}),
            parent=Parent("goal", "goal"),
            order=Order("position", "goal", ("position",)),
        ),
    ),
    (saved.SAVED, Rule()),
    (journal.ENTRIES, Rule(words=frozenset({"kind", "title", "day", "note", "target", "fields"}))),
    (journal.STANCES, Rule(parent=Parent("entry", "entry"), also=(Parent("goal", "goal"),))),
    (journal.ATTACHMENTS, Rule(parent=Parent("entry", "entry"))),
    (journal.CONTENTS, Rule()),
    (
        plans.PLAN,
        Rule(
            words=frozenset({"kind", "title", "year", "term", "credits", "note"}),
            order=Order("position", "year", ("position",)),
        ),
    ),
    # Of a list, a seen mark or a choice the later one holds: none has words of the student's own.
    (updates.LISTS, Rule()),
    (updates.SEEN, Rule()),
    (choices.CHOICES, Rule()),
)
"""Every table of a portfolio with how it is merged; a test holds it against the schema."""

RULES: Mapping[str, Rule] = {table.name: rule for table, rule in _TABLES}


def bring(connection: Connection, path: Path, passphrase: str | None, draft: Path, key: Key | None) -> None:
    """Write a portfolio of another place again beside an open one, sealed as that is; only the copy is looked into.

    Args:
        connection: the open portfolio.
        path: the other one.
        passphrase: what unlocks it, if it is sealed.
        draft: where the copy goes; what is left of it when this fails, the caller takes away.
        key: what the copy is sealed with.

    Raises:
        FileInUse: it is open, here or elsewhere.
        PassphraseNeeded, WrongPassphrase: it is sealed.
        PortfolioGone, NotAPortfolio, PortfolioNewer, CopyUnusable, DiskFull, FolderReadOnly: as it is.
    """
    with refusing(path):
        if Sidecar(path).is_mine():
            raise FileInUse(path=path, holder="")
        found = header.Header(None, None) if path.is_dir() else header.read(path)
        sealed = found.sealed
        if not sealed and not found.is_portfolio:
            raise NotAPortfolio(path=path)
        if sealed and passphrase is None:
            raise PassphraseNeeded(path=path)
        theirs = Key.of(passphrase) if sealed and passphrase is not None else None
        if path.with_name(path.name + "-journal").exists():
            # What a sudden end left half written is taken back, as at every opening.
            _unlocked(path, theirs).close()
        with _attached(connection, path, theirs) as past:
            header.require(path, connections.header_of(connection, past), header.PORTFOLIO_SCHEMA, written=False)
            if not connections.is_sound(connection, past):
                raise CopyUnusable(path=path)
            export(connection, draft, key, past)


def _unlocked(path: Path, key: Key | None) -> Connection:
    from sqlcipher3 import dbapi2

    try:
        return connections.connect(path, key)
    except dbapi2.DatabaseError as error:
        raise _why(error, path, key) from error


@contextmanager
def _attached(connection: Connection, path: Path, key: Key | None) -> Generator[str]:
    """Attach a portfolio and read its first page, which tells a wrong passphrase."""
    from sqlcipher3 import dbapi2

    with ExitStack() as stack:
        try:
            past = stack.enter_context(connections.attached(connection, path, key=key.literal if key else PLAIN))
            connections.header_of(connection, past)
        except dbapi2.DatabaseError as error:
            raise _why(error, path, key) from error
        yield past


def _why(error: Exception, path: Path, key: Key | None) -> Exception:
    from sqlcipher3 import dbapi2

    locked = key is not None and getattr(error, "sqlite_errorcode", 0) & 0xFF == dbapi2.SQLITE_NOTADB
    return WrongPassphrase(path=path) if locked else error


def columns_of(connection: Connection, table: str, schema: str = "main") -> tuple[str, ...]:
    """Return the columns of a table, none when it is not there (errors of SQLite as they come)."""
    rows = connection.execute(f"PRAGMA {schema}.table_info({table})")
    return tuple(str(row[1]) for row in rows)


def read(connection: Connection, schema: str = "main") -> State:
    """Read everything of a portfolio except the bytes of files (errors of SQLite as they come).

    Args:
        connection: the open database, whose schema is ours.
        schema: `main`, or the name of a portfolio that is attached.
    """
    return {name: dict(_rows(connection, name, schema)) for name in RULES}


def read_copy(connection: Connection, schema: str, path: Path) -> State:
    """Read a portfolio that came from elsewhere, and check every value of it.

    Args:
        connection: the open database.
        schema: the name it is attached under; its schema number is ours.
        path: where it came from, for the complaint.

    Raises:
        CopyUnusable: something in it cannot have been written by ClusterDesk.
    """
    try:
        with refusing(path):
            _check_tables(connection, schema)
            _check_contents(connection, schema)
            state = read(connection, schema)
        for table, _ in _TABLES:
            for uuid, record in state[table.name].items():
                _check(table, uuid, record)
    except UNREADABLE as error:
        raise CopyUnusable(path=path) from error
    if not is_whole(state, RULES):
        raise CopyUnusable(path=path)
    return state


def content(connection: Connection, uuid: str, schema: str = "main") -> bytes:
    """Return the bytes of a file that an entry keeps (errors of SQLite as they come).

    Raises:
        LookupError: there is no such file.
    """
    sql = f"SELECT content FROM {schema}.{CONTENT} WHERE uuid = ?"  # noqa: S608 - names of our own
    for (found,) in connection.execute(sql, (uuid,)):
        return found
    raise LookupError(uuid)


def write(
    connection: Connection,
    records: Iterable[tuple[str, str, Record | None, Record]],
    contents: Callable[[str], bytes],
) -> None:
    """Write records of a merge as they are, revisions and all, inside a transaction (errors of SQLite as they come).

    Args:
        connection: the open database.
        records: table, UUID, record before and record now, of each that is another now.
        contents: returns the bytes of a file that is new.
    """
    for name, uuid, before, record in records:
        row: dict[str, Value] = {
            "uuid": uuid,
            "revision": record.revision,
            "ancestors": json.dumps(record.ancestors),
            "edited_at": record.edited_at,
            "deleted_at": record.edited_at if record.deleted else None,
            **record.fields,
        }
        if before is None:
            if name == CONTENT:
                row["content"] = contents(uuid)
            names, marks = ", ".join(row), ", ".join(f":{column}" for column in row)
            sql = f"INSERT INTO {name} ({names}) VALUES ({marks})"  # noqa: S608 - names of our own
        else:
            changes = ", ".join(f"{column} = :{column}" for column in row)
            sql = f"UPDATE {name} SET {changes} WHERE uuid = :uuid"  # noqa: S608 - names of our own
        connection.execute(sql, row)


def _rows(connection: Connection, name: str, schema: str) -> Iterator[tuple[str, Record]]:
    columns = [column for column in columns_of(connection, name) if name != CONTENT or column != "content"]
    cursor = connection.execute(f"SELECT {', '.join(columns)} FROM {schema}.{name}")  # noqa: S608 - names of our own
    # A cursor that waits in the middle keeps the file from being detached.
    with closing(cursor):
        for values in cursor:
            row: dict[str, Any] = dict(zip(columns, values, strict=True))
            yield str(row["uuid"]), _record(row)


def _record(row: Mapping[str, Any]) -> Record:
    return Record(
        revision=row["revision"],
        ancestors=tuple(json.loads(row["ancestors"])),
        edited_at=row["edited_at"],
        deleted=row["deleted_at"] is not None,
        fields={column: value for column, value in row.items() if column not in MERGE_COLUMNS},
    )


def _check(table: Table[Any], uuid: str, record: Record) -> None:
    """Raise one of `UNREADABLE` for a record that this program cannot have written."""
    for name in (uuid, record.revision, *record.ancestors):
        if str(UUID(name)) != name:
            raise ValueError(name)
    if moment(datetime.fromisoformat(record.edited_at)) != record.edited_at or record.edited_at > LATEST:
        raise ValueError(record.edited_at)
    for value in record.fields.values():
        if isinstance(value, bytes) or (isinstance(value, str) and (len(value) > TEXT_LIMIT or "\0" in value)):
            raise ValueError(table.name)
    if table.name != CONTENT:
        row = cast("Row", {"uuid": uuid, **record.fields})
        if table.encode(table.decode(row)) != record.fields:
            raise ValueError(table.name)


def _check_tables(connection: Connection, schema: str) -> None:
    """Raise one of `UNREADABLE` unless every table is declared as ours: then each value is of the kind it must be."""
    for name in RULES:
        if _declared(connection, name, schema) != _declared(connection, name, "main"):
            raise ValueError(name)


def _declared(connection: Connection, table: str, schema: str) -> list[str]:
    """Return the words that a table was made with; none when it is not there, or something else."""
    sql = f"SELECT sql FROM {schema}.sqlite_master WHERE type = 'table' AND name = ?"  # noqa: S608 - a name of ours
    return [word for (text,) in connection.execute(sql, (table,)) for word in str(text).split()]


def _check_contents(connection: Connection, schema: str) -> None:
    sql = f"SELECT count(*) FROM {schema}.{CONTENT} WHERE typeof(content) <> 'blob' OR length(content) > ?"  # noqa: S608 - names of our own
    if connection.execute(sql, (_CONTENT_LIMIT,)).fetchone()[0]:
        raise ValueError(CONTENT)
