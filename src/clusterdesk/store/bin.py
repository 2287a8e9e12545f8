"""The bin of a portfolio: tombstones whose content is still there, and taking that content away for good.

A tombstone itself is never removed: it tells an older copy, when it is merged, that the record was deleted. What hangs
on it is (versions, steps, files), and its own words are blanked, without a new revision: where another copy put the
record back meanwhile, a merge brings it back whole.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, cast

from clusterdesk.core.bin import BinKind, Binned
from clusterdesk.store.goals import GOALS
from clusterdesk.store.journal import ENTRIES
from clusterdesk.store.plans import PLAN
from clusterdesk.store.records import Operation, Records, Table, moment

_GOALS = """
    SELECT goal.uuid, 'goal', version.title,
        (SELECT count(*) FROM goal_step WHERE goal = goal.uuid AND deleted_at IS NULL), goal.deleted_at
    FROM goal JOIN goal_version AS version ON version.goal = goal.uuid
    WHERE goal.deleted_at IS NOT NULL AND version.deleted_at IS NULL
    ORDER BY version.number, version.made_at, version.uuid
"""
_ENTRIES = """
    SELECT uuid, 'entry', title,
        (SELECT count(*) FROM attachment WHERE entry = entry.uuid AND deleted_at IS NULL), deleted_at
    FROM entry WHERE deleted_at IS NOT NULL AND title <> ''
"""
_PLAN = "SELECT uuid, 'plan_item', title, 0, deleted_at FROM plan_item WHERE deleted_at IS NOT NULL AND title <> ''"

_OLD = (
    """SELECT 1 FROM goal WHERE deleted_at <= :until
        AND EXISTS (SELECT 1 FROM goal_version WHERE goal_version.goal = goal.uuid)""",
    "SELECT 1 FROM entry WHERE deleted_at <= :until AND title <> ''",
    "SELECT 1 FROM plan_item WHERE deleted_at <= :until AND title <> ''",
    "SELECT 1 FROM goal_step WHERE deleted_at <= :until AND title <> ''",
    "SELECT 1 FROM attachment WHERE entry IN (SELECT uuid FROM entry WHERE deleted_at <= :until)",
    """SELECT 1 FROM attachment_content
        WHERE uuid IN (SELECT uuid FROM attachment WHERE deleted_at <= :until)""",
)
"""Each finds whether there is something to take away of one kind."""

_EMPTYING = (
    "DELETE FROM goal_version WHERE goal IN (SELECT uuid FROM goal WHERE deleted_at <= :until)",
    "DELETE FROM goal_step WHERE goal IN (SELECT uuid FROM goal WHERE deleted_at <= :until)",
    """DELETE FROM attachment_content WHERE uuid IN (
        SELECT attachment.uuid FROM attachment JOIN entry ON entry.uuid = attachment.entry
        WHERE entry.deleted_at <= :until)""",
    "DELETE FROM attachment WHERE entry IN (SELECT uuid FROM entry WHERE deleted_at <= :until)",
    "DELETE FROM attachment_content WHERE uuid IN (SELECT uuid FROM attachment WHERE deleted_at <= :until)",
    "UPDATE attachment SET name = '' WHERE deleted_at <= :until AND name <> ''",
    """UPDATE entry SET title = '', note = '', fields = '{}', target = NULL, outcome = NULL
        WHERE deleted_at <= :until AND title <> ''""",
    "UPDATE plan_item SET title = '', note = '', cluster = NULL WHERE deleted_at <= :until AND title <> ''",
    "UPDATE goal_step SET title = '' WHERE deleted_at <= :until AND title <> ''",
)


_TABLES: Mapping[BinKind, Table[Any]] = {"goal": GOALS, "entry": ENTRIES, "plan_item": PLAN}


class BinShelf:
    """Reads what was deleted, puts it back, and takes it away for good."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def all(self) -> tuple[Binned, ...]:
        """Return everything that can be put back, the last deleted first."""
        found = {binned.uuid: binned for sql in (_GOALS, _ENTRIES, _PLAN) for binned in self._read(sql)}
        return tuple(sorted(found.values(), key=lambda binned: (binned.deleted_at, binned.uuid), reverse=True))

    def has_until(self, until: datetime) -> bool:
        """Return whether something was deleted until a moment whose content is still there."""
        return any(self._records.select(sql, until=moment(until)) for sql in _OLD)

    def put_back(self, operation: Operation, binned: Binned) -> None:
        """Put something back with all that hangs on it."""
        operation.put_back(_TABLES[binned.kind], binned.uuid)

    def empty(self, operation: Operation, until: datetime) -> None:
        """Take away for good what was deleted until a moment; that cannot be undone."""
        for sql in _EMPTYING:
            operation.connection.execute(sql, {"until": moment(until)})

    def _read(self, sql: str) -> Iterator[Binned]:
        for uuid, kind, title, parts, deleted_at in self._records.select(sql):
            yield Binned(str(uuid), cast("BinKind", kind), str(title), int(parts), datetime.fromisoformat(deleted_at))
