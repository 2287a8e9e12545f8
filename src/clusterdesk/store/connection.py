"""Connections to portfolio files: the only place that knows the pragmas."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from clusterdesk.store.address import uri
from clusterdesk.store.header import Header
from clusterdesk.store.identity import PORTFOLIO_APPLICATION_ID

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from clusterdesk.store.seal import Key

BUSY_MS = 3000
"""How long an open waits for another program to let go, in milliseconds."""

CACHE_KB = 65_536
"""What was read stays readable when the drive is gone: all of a portfolio and the files that were looked at."""


def connect(path: Path, key: Key | None = None) -> Connection:
    """Open an existing file and take its lock for as long as it is open (errors of SQLite as they come).

    Args:
        path: the file.
        key: what unlocks it; None for a file that is not sealed. A wrong one is told as "not a database".
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(uri(path), uri=True, timeout=BUSY_MS / 1000)
    try:
        if key is not None:
            key.unlock(connection)
        for pragma in (
            f"busy_timeout = {BUSY_MS}",
            "trusted_schema = OFF",
            "foreign_keys = ON",
            "synchronous = FULL",
            "locking_mode = EXCLUSIVE",
            f"cache_size = -{CACHE_KB}",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> Connection:
    """Return an empty portfolio that lies in no file."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    claim(connection)
    return connection


@contextmanager
def attached(
    connection: Connection, path: Path, name: Literal["past", "written"] = "past", key: str = "NULL"
) -> Generator[str]:
    """Let an open connection read another portfolio as well, without changing it (errors of SQLite as they come).

    Args:
        connection: the connection.
        path: the other file.
        name: what to attach it under.
        key: what unlocks it, as SQL; as usual that of the open database.

    Yields:
        The name it is attached under, for `header_of`, `is_sound` and SQL.
    """
    connection.execute(f"ATTACH ? AS {name} KEY {key}", (uri(path, "ro"),))
    try:
        yield name
    finally:
        connection.execute(f"DETACH {name}")


def header_of(connection: Connection, schema: str = "main") -> Header:
    """Return what the open database, or one attached to it, says of itself."""
    return Header(_number(connection, f"{schema}.application_id"), _number(connection, f"{schema}.user_version"))


def claim(connection: Connection) -> None:
    """Mark a new database as a portfolio."""
    connection.execute(f"PRAGMA application_id = {PORTFOLIO_APPLICATION_ID}")


def is_sound(connection: Connection, schema: str = "main") -> bool:
    """Check every page of the database, or of one attached to it (errors of SQLite as they come)."""
    return [str(row[0]) for row in connection.execute(f"PRAGMA {schema}.quick_check")] == ["ok"]


def _number(connection: Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
