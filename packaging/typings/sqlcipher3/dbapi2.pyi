"""What ClusterDesk uses of sqlcipher3: it has the interface of sqlite3, and errors of its own."""

import sqlite3
from os import PathLike
from sqlite3.dbapi2 import (
    SQLITE_BUSY as SQLITE_BUSY,
)
from sqlite3.dbapi2 import (
    SQLITE_CANTOPEN as SQLITE_CANTOPEN,
)
from sqlite3.dbapi2 import (
    SQLITE_CORRUPT as SQLITE_CORRUPT,
)
from sqlite3.dbapi2 import (
    SQLITE_ERROR as SQLITE_ERROR,
)
from sqlite3.dbapi2 import (
    SQLITE_FULL as SQLITE_FULL,
)
from sqlite3.dbapi2 import (
    SQLITE_IOERR as SQLITE_IOERR,
)
from sqlite3.dbapi2 import (
    SQLITE_LOCKED as SQLITE_LOCKED,
)
from sqlite3.dbapi2 import (
    SQLITE_NOTADB as SQLITE_NOTADB,
)
from sqlite3.dbapi2 import (
    SQLITE_PERM as SQLITE_PERM,
)
from sqlite3.dbapi2 import (
    SQLITE_PROTOCOL as SQLITE_PROTOCOL,
)
from sqlite3.dbapi2 import (
    SQLITE_READONLY as SQLITE_READONLY,
)

sqlite_version: str

class Error(Exception):
    sqlite_errorcode: int
    sqlite_errorname: str

class DatabaseError(Error): ...
class DataError(DatabaseError): ...
class IntegrityError(DatabaseError): ...
class InternalError(DatabaseError): ...
class NotSupportedError(DatabaseError): ...
class OperationalError(DatabaseError): ...
class ProgrammingError(DatabaseError): ...
class Row(sqlite3.Row): ...
class Cursor(sqlite3.Cursor): ...

# Not a subclass at run time. Everything that takes a connection, sqlite_utils too, only calls its methods.
class Connection(sqlite3.Connection): ...

def connect(
    database: str | bytes | PathLike[str],
    timeout: float = ...,
    *,
    isolation_level: str | None = ...,
    check_same_thread: bool = ...,
    cached_statements: int = ...,
    uri: bool = ...,
) -> Connection: ...
