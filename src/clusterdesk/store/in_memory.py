"""Going on without the file: when its folder is gone, the portfolio is kept in memory until it can be saved again.

Nothing of it is written anywhere meanwhile. When the folder is back, what was done is merged into the file, so that
nothing that was changed there in the meantime is written over.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from clusterdesk.core.merge import differences, merged
from clusterdesk.store import connection as connections
from clusterdesk.store import merging
from clusterdesk.store.opening import upgrade

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


def taken_over(connection: Connection) -> Connection:
    """Return a database in memory that holds what can still be read of an open portfolio.

    Files of entries that were not looked at in this session may be out of reach; they are missing in the copy, and are
    still in the portfolio when it is back.

    Raises:
        dbapi2.Error: something else cannot be read any more.
    """
    memory = connections.in_memory()
    try:
        upgrade(memory)
        memory.execute("PRAGMA foreign_keys = OFF")
        for table in merging.RULES:
            _take_table(connection, memory, table)
        memory.commit()
        memory.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        memory.close()
        raise
    return memory


def save_back(memory: Connection, connection: Connection) -> None:
    """Merge what was kept in memory into the portfolio, in one transaction (errors of SQLite as they come)."""
    ours, theirs = merging.read(memory), merging.read(connection)
    found = merged(ours, theirs, merging.RULES)
    connection.execute("BEGIN IMMEDIATE")
    try:
        merging.write(connection, differences(theirs, found.state), lambda uuid: merging.content(memory, uuid))
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _take_table(connection: Connection, memory: Connection, table: str) -> None:
    columns = merging.columns_of(memory, table)
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    insert = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names of our own
    if table != merging.CONTENT:
        memory.executemany(insert, connection.execute(f"SELECT {names} FROM {table}"))  # noqa: S608 - names of our own
        return
    from sqlcipher3 import dbapi2

    with suppress(dbapi2.Error):
        for (uuid,) in connection.execute(f"SELECT uuid FROM {table}").fetchall():  # noqa: S608 - names of our own
            with suppress(dbapi2.Error):
                memory.executemany(insert, connection.execute(f"SELECT {names} FROM {table} WHERE uuid = ?", (uuid,)))  # noqa: S608 - names of our own
