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
    SELECT uuid, title, kind = :gained,
        json_extract(fields, CASE kind WHEN :gained THEN '$.expires' ELSE '$.deadline' END) AS ends
    FROM entry WHERE deleted_at IS NULL AND kind IN (:program, :gained) AND ends >= :since ORDER BY ends, uuid
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
    """Return the deadlines of programs, and until when credentials are good, from a day on, soonest first.

    Raises:
        PortfolioDamaged: as `logged` says.
    """
    kinds = {"program": EntryKind.PROGRAM.value, "gained": EntryKind.GAINED.value}
    rows = records.select(_DEADLINES, since=since.isoformat(), **kinds)
    with understood(records.path):
        return tuple(
            Deadline(str(uuid), str(title), date.fromisoformat(str(day)), expires=bool(expires))
            for uuid, title, expires, day in rows
        )
