"""Which release of the O*NET database the files are, and the sources they give."""

import re
from dataclasses import dataclass

from clusterdesk.catalog.rows import FilledSource
from clusterdesk.catalog.tables import Inputs, bad
from clusterdesk.core.source import Source

PUBLISHER = "U.S. Department of Labor, Employment and Training Administration"
LICENCE = "CC BY 4.0"
READ_ME = "onet/Read Me.txt"

LATER_RELEASES = {"02/2026": "30.2"}
"""Releases that are newer than the one in the Read Me, by the date of their ratings (month/year)."""

_READ_ME_FORM = re.compile(r"O\*NET (\S+) Database\s+(\w+) (\d{4}) Release")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dated:
    """The release that the Read Me names, and the year and month it is of."""

    release: str
    month: tuple[int, int]

    def source(self, name: str, part: str, newest: tuple[int, int] | None, fills: tuple[str, ...]) -> FilledSource:
        """Return the source of one part of the database.

        Args:
            name: the id of the source.
            part: what the part is called, empty for the database as a whole.
            newest: the newest month of its ratings: later than the Read Me, it names a later release.
            fills: the columns it fills.
        """
        release, month = self.release, self.month
        if newest is not None and newest > month:
            release, month = _later(newest), newest
        title = f"O*NET {release} Database" + (f", {part}" if part else "")
        source = Source(name, title, PUBLISHER, release, month[0], LICENCE)
        return FilledSource(source, fills, f"{month[0]}-{month[1]:02}")


def read_dated(inputs: Inputs) -> Dated:
    """Read which release the files are.

    Raises:
        BadRelease: the Read Me is missing or does not say it.
    """
    match = _READ_ME_FORM.search(inputs.text(READ_ME))
    if match is None or match[2] not in _MONTHS:
        raise bad(READ_ME, "the release, such as “O*NET 30.1 Database, December 2025 Release”, is not named")
    return Dated(match[1], (int(match[3]), _MONTHS.index(match[2]) + 1))


def _later(month: tuple[int, int]) -> str:
    date = f"{month[1]:02}/{month[0]}"
    return LATER_RELEASES.get(date, f"of {date}")
