"""What the first bytes of a portfolio file say, read without opening it as a database.

Never read the file of a portfolio that this process has open: on POSIX systems closing any descriptor of a file drops
all locks that the process holds on it, SQLite's too. `Sidecar.is_mine` tells.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.errors import FolderReadOnly, NotAPortfolio, PortfolioNewer
from clusterdesk.store.identity import PORTFOLIO_APPLICATION_ID

PORTFOLIO_SCHEMA = 5
"""The schema this program writes: `user_version` of the file."""

_LENGTH = 100
_PAGE = 4096
_DISTINCT = 200
"""So many of the 256 values a byte can have are found in any sealed page, and in few others."""
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Header:
    """The two numbers of a SQLite file that say what it is; both None when it is not one.

    `sealed`: it may be a sealed portfolio, whose first bytes are as random as the rest. Only unlocking tells.
    """

    application_id: int | None
    schema: int | None
    sealed: bool = False

    @property
    def is_portfolio(self) -> bool:
        """Whether the file says that it is a portfolio."""
        return self.application_id == PORTFOLIO_APPLICATION_ID


def read(path: Path) -> Header:
    """Read the header of a file that is not open in this process (OSError as it comes)."""
    with path.open("rb") as file:
        start = file.read(_PAGE)
        size = os.fstat(file.fileno()).st_size
    if len(start) < _LENGTH or not start.startswith(_MAGIC):
        whole_pages = size > 0 and size % _PAGE == 0
        return Header(None, None, sealed=whole_pages and len(set(start)) > _DISTINCT)
    return Header(int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big"))


def require(path: Path, header: Header, known: int, *, written: bool = True) -> None:
    """Refuse what this program must not open.

    Args:
        path: the file.
        header: what it says of itself.
        known: the newest schema that may be opened.
        written: whether it will be written to.

    Raises:
        NotAPortfolio: it is another kind of file.
        PortfolioNewer: its schema is newer than `known`.
        FolderReadOnly: the file may be read only.
    """
    if not header.is_portfolio:
        raise NotAPortfolio(path=path)
    if (header.schema or 0) > known:
        raise PortfolioNewer(path=path, found=header.schema, known=known)
    if written and not os.access(path, os.W_OK):
        raise FolderReadOnly(path=path.parent)
