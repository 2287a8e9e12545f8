"""The small file beside an open portfolio that says who has it open: for the message only, SQLite's lock decides.

It is taken away when the portfolio is closed, so that one left behind tells of an unclean end.
"""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import FileInUse
from clusterdesk.store.identity import LOCK_SUFFIX


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a portfolio open: the computer, since when (aware), and the process there."""

    host: str
    since: datetime
    pid: int

    def words(self, now: datetime) -> str:
        """Return the holder for the sentence of `FileInUse`, in local time, with the day when it is not today."""
        since = self.since.astimezone()
        shown = f"{since:%H:%M}" if since.date() == now.astimezone().date() else f"{since:%Y-%m-%d %H:%M}"
        return f" (on {self.host} since {shown})"


class Sidecar:
    """The file `NAME.clusterdesk.lock` of the portfolio `path`."""

    def __init__(self, portfolio: Path) -> None:
        self.portfolio = portfolio
        self.path = portfolio.with_name(portfolio.name + LOCK_SUFFIX)

    def holder(self) -> Holder | None:
        """Return who wrote it; None when it is not there or cannot be understood."""
        try:
            found = json.loads(self.path.read_text("utf-8"))
            if not isinstance(found, dict):
                return None
            content = cast("dict[str, Any]", found)
            since = datetime.fromisoformat(str(content["since"]))
            return Holder(str(content["host"])[:100], since, int(content["pid"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def left_behind(self) -> bool:
        """Whether the file is there at all, which it is not after a clean end."""
        return self.path.exists()

    def is_mine(self) -> bool:
        """Whether it may be this very process that has the portfolio open."""
        holder = self.holder()
        return holder is not None and (holder.host, holder.pid) == (_host(), os.getpid())

    def is_from_here(self) -> bool:
        """Whether a program on this computer wrote it."""
        holder = self.holder()
        return holder is not None and holder.host == _host()

    def in_use(self, clock: Clock) -> FileInUse:
        """Return the fault that says where the portfolio is open, as far as the file tells."""
        holder = self.holder()
        if holder is None:
            return FileInUse(path=self.portfolio, holder="")
        words = holder.words(clock())
        return FileInUse(path=self.portfolio, holder=words, host=holder.host, since=holder.since)

    def write(self, clock: Clock) -> None:
        """Write who has the portfolio open now (OSError as it comes: nothing can be saved in such a folder)."""
        content = {"host": _host(), "since": clock().isoformat(), "pid": os.getpid()}
        self.path.write_text(json.dumps(content), "utf-8")

    def remove(self) -> None:
        """Take it away; one that cannot be removed only costs a check at the next start."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return


def _host() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    # Only where it has to be: importing it takes part of the start.
    import platform

    return platform.node()
