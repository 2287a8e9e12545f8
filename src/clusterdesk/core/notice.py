"""What a student should be told after their portfolio was opened, when it did not open as they left it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NoticeKind(StrEnum):
    """What happened at opening."""

    RECOVERED = "recovered"
    """The program did not end properly last time; the file was checked and nothing is missing."""
    RESTORED = "restored"
    """The file was damaged: a backup stands in its place, the damaged file was kept."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell.

    `kept` is the path of the damaged file, `backup_at` when the restored backup was made (aware UTC); both are set for
    `RESTORED` only.
    """

    kind: NoticeKind
    kept: str | None = None
    backup_at: datetime | None = None
