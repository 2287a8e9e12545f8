"""What the file system and SQLite complain about, as faults a person can do something about."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from clusterdesk.core.errors import (
    BadInput,
    CopyUnusable,
    DiskFull,
    ExpectedError,
    FileInUse,
    FolderReadOnly,
    PortfolioDamaged,
    PortfolioGone,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {
    errno.ENOENT,
    errno.ENOTDIR,
    errno.EIO,
    errno.ENODEV,
    errno.ENXIO,
    errno.ESTALE,
    errno.ENOTCONN,
    errno.ETIMEDOUT,
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.ENETUNREACH,
}
"""A stick that was pulled out, a share that went away."""

UNREADABLE = (ArithmeticError, AttributeError, BadInput, LookupError, TypeError, ValueError, RecursionError)
"""What reading a value raises that this program cannot have written."""

_ROOM = 128 * 1024
"""Bytes that must fit beside a copy of a portfolio before a failed write is blamed on anything but a full disk."""


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Turn errors of the file system and of SQLite about the portfolio `path` into `ExpectedError`s.

    Raises:
        DiskFull: no room, or the quota is used up.
        FolderReadOnly: writing is not allowed.
        FileInUse: another program has the file open.
        PortfolioDamaged: the file is not a sound database.
        PortfolioGone: the file or its drive is not there any more.
    """
    from sqlcipher3 import dbapi2

    with translated_system(path):
        try:
            yield
        except UnicodeDecodeError as error:
            # Even the complaint cannot be read: it names a table whose name is damaged.
            raise PortfolioDamaged(path=path) from error
        except dbapi2.Error as error:
            known = _from_sqlite(error, path)
            if known is None:
                raise
            raise known from error


@contextmanager
def understood(path: Path) -> Generator[None]:
    """Read what is in the portfolio `path`: what cannot be read, or cannot be what ClusterDesk wrote, is damage.

    Raises:
        DiskFull, FolderReadOnly, FileInUse, PortfolioGone: as `translated` says.
        PortfolioDamaged: a page, a table or a value of it cannot be read.
    """
    from sqlcipher3 import dbapi2

    try:
        with translated(path):
            yield
    except (dbapi2.Error, *UNREADABLE) as error:
        raise PortfolioDamaged(path=path) from error


@contextmanager
def refusing(path: Path, own: Path | None = None) -> Generator[None]:
    """Read a portfolio that came from elsewhere: whatever SQLite finds wrong with it, and is no other fault, is damage.

    Args:
        path: the portfolio from elsewhere.
        own: the open portfolio, whose damage is told as such.

    Raises:
        DiskFull, FolderReadOnly, FileInUse, PortfolioGone: as `translated` says.
        CopyUnusable: the file at `path` is not sound, or not what it says it is.
    """
    from sqlcipher3 import dbapi2

    try:
        with translated(path):
            yield
    except PortfolioDamaged as error:
        if error.values["path"] == own:
            raise
        raise CopyUnusable(path=path) from error
    except dbapi2.Error as error:
        raise CopyUnusable(path=path) from error


@contextmanager
def translated_system(path: Path) -> Generator[None]:
    """Turn errors of the file system alone, without importing the database library.

    Raises:
        DiskFull, FolderReadOnly, PortfolioGone: as `translated` says.
    """
    try:
        yield
    except OSError as error:
        known = _from_system(error, path)
        if known is None:
            raise
        raise known from error


def _from_system(error: OSError, path: Path) -> ExpectedError | None:
    if error.errno in _FULL:
        return DiskFull(path=path)
    if error.errno in _READ_ONLY:
        return FolderReadOnly(path=path.parent)
    return PortfolioGone(path=path) if error.errno in _GONE else None


def _from_sqlite(error: Exception, path: Path) -> ExpectedError | None:
    from sqlcipher3 import dbapi2

    # The low byte is the kind of error, the rest its detail.
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case dbapi2.SQLITE_FULL:
            return DiskFull(path=path)
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED | dbapi2.SQLITE_PROTOCOL:
            return FileInUse(path=path, holder="")
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return PortfolioDamaged(path=path)
        case dbapi2.SQLITE_ERROR if str(error) == "unsupported file format":
            # The number of the format is one that no SQLite has, so it is a damaged byte.
            return PortfolioDamaged(path=path)
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_CANTOPEN | dbapi2.SQLITE_IOERR | dbapi2.SQLITE_PERM as code:
            return _from_disk(path, read_only=code in (dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM))
        case _:
            return None


def _from_disk(path: Path, *, read_only: bool) -> ExpectedError:
    """Find out why SQLite could not read or write: it says the same for a used-up quota and a pulled-out stick."""
    try:
        size = path.stat().st_size
        if not read_only:
            import tempfile

            with tempfile.TemporaryFile(dir=path.parent) as probe:
                probe.write(os.urandom(size + _ROOM))
    except OSError as error:
        return _from_system(error, path) or PortfolioGone(path=path)
    return FolderReadOnly(path=path.parent) if read_only else PortfolioGone(path=path)
