"""Opens a catalog read-only, checks that it is one, and gives every thread its own connection."""

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from clusterdesk.core.errors import CatalogMissing, CatalogUnreadable, CatalogVersion
from clusterdesk.store.address import uri
from clusterdesk.store.catalog_schema import APPLICATION_ID, SCHEMA_VERSION

Parameters = Sequence[str | int | float | None]
Row = tuple[Any, ...]


class CatalogConnection:
    """The read-only connections to one catalog file, one a thread.

    Args:
        path: the file; it must not change while it is open.

    Raises:
        CatalogMissing: there is no such file.
        CatalogUnreadable: it is no catalog, or damaged.
        CatalogVersion: it belongs to another version of the program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[sqlite3.Connection] = []
        if not path.is_file():
            raise CatalogMissing(places=str(path))
        try:
            self._check()
        except sqlite3.Error as error:
            self.close()
            raise CatalogUnreadable(path=str(path)) from error
        except (CatalogUnreadable, CatalogVersion):
            self.close()
            raise

    def _check(self) -> None:
        if self.rows("PRAGMA application_id")[0][0] != APPLICATION_ID:
            raise CatalogUnreadable(path=str(self.path))
        found = self.rows("PRAGMA user_version")[0][0]
        if found != SCHEMA_VERSION:
            raise CatalogVersion(path=str(self.path), found=found, wanted=SCHEMA_VERSION)
        self.rows("SELECT count(*) FROM meta")

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            # Only this thread uses the connection; `close` may come from another one.
            connection = sqlite3.connect(uri(self.path, "ro&immutable=1"), uri=True, check_same_thread=False)
            self._local.connection = connection
            with self._lock:
                self._open.append(connection)
        return connection

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows of one query, whose placeholders are `?` in order or `?1`, `?2` by number."""
        # Python counts `?1` as a name: from 3.12 on it wants a mapping for it.
        named = {str(number): value for number, value in enumerate(parameters, start=1)} if "?1" in sql else parameters
        return self._connection().execute(sql, named).fetchall()

    def close(self) -> None:
        """Close the connections of all threads; nothing can be read through them afterwards."""
        with self._lock:
            while self._open:
                self._open.pop().close()
