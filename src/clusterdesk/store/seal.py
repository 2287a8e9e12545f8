"""Sealing: the key of a portfolio, and writing a database again under another one.

A portfolio is sealed as a whole by SQLCipher 4 with its own defaults: AES-256, a MAC for every page, and a key derived
from the passphrase and the file's salt by PBKDF2-HMAC-SHA512 in 256,000 rounds. `Key.derived` does the same, so that
backups, which share the salt of their portfolio, are written and read without deriving the key again.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.errors import PortfolioDamaged
from clusterdesk.core.passphrase import normal
from clusterdesk.store.connection import header_of, is_sound

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

ROUNDS = 256_000
KEY_BYTES = 32
SALT_BYTES = 16

PLAIN = "''"
"""The key of a file that is not sealed."""


class Key:
    """What unlocks a sealed portfolio: a passphrase, or the key derived from it with its salt. It is never printed."""

    __slots__ = ("_literal",)

    def __init__(self, literal: str) -> None:
        self._literal = literal

    @classmethod
    def of(cls, passphrase: str) -> Key:
        """Return the key that SQLCipher derives from a passphrase."""
        quoted = normal(passphrase).encode(errors="replace").decode().replace("\0", "").replace("'", "''")
        # Nothing is no key for SQLCipher; a single space opens as little.
        return cls(f"'{quoted or ' '}'")

    @classmethod
    def derived(cls, passphrase: str) -> Key:
        """Return the key of a passphrase and a new salt; takes about as long as unlocking."""
        salt = os.urandom(SALT_BYTES)
        return cls(f"\"x'{derive(passphrase, salt).hex()}{salt.hex()}'\"")

    @classmethod
    def raw(cls, key: bytes) -> Key:
        """Return the key that `derive` worked out, for the file with that salt."""
        return cls(f"\"x'{key.hex()}'\"")

    def __eq__(self, other: object) -> bool:
        """Return whether both are the same passphrase."""
        return isinstance(other, Key) and other._literal == self._literal

    def __hash__(self) -> int:
        return hash(self._literal)

    def unlock(self, connection: Connection) -> None:
        """Give a new connection its key, as its very first statement; a wrong one shows at the first read."""
        # SQLCipher would write of a wrong key to the standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {self._literal}")

    @property
    def literal(self) -> str:
        """The key as it stands in `ATTACH ... KEY`."""
        return self._literal


def derive(passphrase: str, salt: bytes) -> bytes:
    """Return the key of a passphrase in the file with a salt, as SQLCipher works it out; takes as long as unlocking."""
    return hashlib.pbkdf2_hmac("sha512", normal(passphrase).encode(), salt, ROUNDS, KEY_BYTES)


def salt_of(connection: Connection) -> bytes:
    """Return the salt of an open sealed database (errors of SQLite as they come)."""
    return bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0])


SAME = Key("NULL")
"""The key of the open database itself."""


def export(connection: Connection, target: Path, key: Key | None, schema: str = "main") -> None:
    """Write a database again, under another key, the `SAME`, or none (errors of SQLite as they come).

    Args:
        connection: the open database.
        target: a file that does not exist; what is left of it when this fails, the caller takes away.
        key: the new key, None for a plain file.
        schema: `main`, or the name of a database that is attached to the connection.

    Raises:
        PortfolioDamaged: what was written is not sound.
    """
    connection.execute(f"ATTACH ? AS sealed KEY {key.literal if key else PLAIN}", (str(target),))
    try:
        _copy(connection, schema)
        sound = is_sound(connection, "sealed")
    finally:
        connection.execute("DETACH sealed")
    if not sound:
        raise PortfolioDamaged(path=target)


def _copy(connection: Connection, schema: str) -> None:
    """Copy a database to the attached `sealed` in one transaction; by itself each table would be one, and take long."""
    header = header_of(connection, schema)
    connection.execute("BEGIN")
    try:
        _copy_rows(connection, schema)
        connection.execute(f"PRAGMA sealed.application_id = {header.application_id}")
        connection.execute(f"PRAGMA sealed.user_version = {header.schema}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _copy_rows(connection: Connection, schema: str) -> None:
    """Copy a database to the attached `sealed`, with the error code that a function of SQL cannot hand on."""
    from sqlcipher3 import dbapi2

    try:
        connection.execute("SELECT sqlcipher_export('sealed', ?)", (schema,)).fetchall()
    except dbapi2.OperationalError as error:
        codes = {
            "database or disk is full": dbapi2.SQLITE_FULL,
            "disk I/O error": dbapi2.SQLITE_IOERR,
            "database disk image is malformed": dbapi2.SQLITE_CORRUPT,
        }
        error.sqlite_errorcode = codes.get(str(error), error.sqlite_errorcode)
        raise
