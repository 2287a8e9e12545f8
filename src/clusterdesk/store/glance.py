"""What Home needs of a journal of any length, counted by SQLite instead of reading every entry."""

from datetime import date

from clusterdesk.core.due import Deadline
from clusterdesk.core.entry_kind import EntryKind, Outcome
from clusterdesk.core.journey import Logged
from clusterdesk.core.target import Target
from clusterdesk.store.faults import understood
from clusterdesk.store.records import Records

_KINDS = "SELECT kind, count(*) FROM entry WHERE deleted_at IS NULL GROUP BY kind"
_TARGETS = "SELECT DISTINCT target FROM entry WHERE deleted_at IS NULL AND target IS NOT NULL"
_DECIDED = "SELECT count(*) FROM entry WHERE deleted_at IS NULL AND outcome IS NOT NULL AND outcome <> :later"
_DEADLINES = """
    SELECT uuid, title, json_extract(fields, '$.deadline') AS deadline FROM entry
    WHERE deleted_at IS NULL AND kind = :kind AND deadline >= :since ORDER BY deadline, uuid
"""


def logged(records: Records) -> Logged:
    """Return what the journal holds, counted.

    Raises:
        PortfolioDamaged: there is something in it that ClusterDesk cannot have written.
    """
    kinds, targets = records.select(_KINDS), records.select(_TARGETS)
    decided = records.select(_DECIDED, later=Outcome.LATER.value)
    with understood(records.path):
        return Logged(
            {EntryKind(str(kind)): int(count) for kind, count in kinds},
            frozenset(Target.parse(str(target)) for (target,) in targets),
            int(decided[0][0]),
        )


def deadlines(records: Records, since: date) -> tuple[Deadline, ...]:
    """Return the deadlines of programs from a day on, soonest first.

    Raises:
        PortfolioDamaged: as `logged` says.
    """
    rows = records.select(_DEADLINES, kind=EntryKind.PROGRAM.value, since=since.isoformat())
    with understood(records.path):
        return tuple(Deadline(str(uuid), str(title), date.fromisoformat(str(day))) for uuid, title, day in rows)
