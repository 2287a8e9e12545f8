"""What a student has seen of newer catalogs, in the portfolio: lists of careers, and what was said of targets."""

import json

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.target import Target
from clusterdesk.core.updates import CareerList, Seen, list_id, seen_id
from clusterdesk.store.faults import understood
from clusterdesk.store.records import Operation, Records, Row, Table, Value
from clusterdesk.store.snapshots import snapshot, snapshot_row


def _list_row(listed: CareerList) -> dict[str, Value]:
    return {
        "target": str(listed.target),
        "release": listed.release,
        "careers": json.dumps(dict(listed.careers), ensure_ascii=False, separators=(",", ":")),
    }


def _list(row: Row) -> CareerList:
    careers = json.loads(str(row["careers"]))
    return CareerList(
        Target.parse(str(row["target"])),
        str(row["release"]),
        {str(code): str(name) for code, name in careers.items()},
    )


def _seen_row(seen: Seen) -> dict[str, Value]:
    return {"target": str(seen.target), "gone": int(seen.gone), **snapshot_row(seen.snapshot)}


def _seen(row: Row) -> Seen:
    return Seen(Target.parse(str(row["target"])), snapshot(row), gone=bool(row["gone"]))


_SNAPSHOT = tuple(snapshot_row(None))
_AIMS = f"""
    SELECT version.target, {", ".join(f"version.{column}" for column in _SNAPSHOT)}
    FROM goal JOIN goal_version AS version ON version.goal = goal.uuid
    WHERE goal.deleted_at IS NULL AND version.deleted_at IS NULL
        AND version.state = 'active' AND version.target IS NOT NULL AND version.snapshot_name IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM goal_version AS later WHERE later.goal = goal.uuid AND later.deleted_at IS NULL
                AND (later.number, later.made_at, later.uuid) > (version.number, version.made_at, version.uuid))
    ORDER BY (SELECT min(made_at) FROM goal_version WHERE goal = goal.uuid AND deleted_at IS NULL), goal.uuid
"""  # noqa: S608 - names of ours
_OTHERS = "SELECT target FROM career_list WHERE deleted_at IS NULL AND release <> :release"
_LISTED = "SELECT target FROM career_list WHERE deleted_at IS NULL"

LISTS: Table[CareerList] = Table("career_list", _list_row, _list)
SEEN: Table[Seen] = Table("seen_update", _seen_row, _seen)


class UpdateShelf:
    """Reads and writes both."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def aims(self) -> tuple[tuple[Target, TargetSnapshot], ...]:
        """Return what active goals point at with what is kept of that, the goal that was kept first first.

        This costs less than reading every goal whole.
        """
        rows = self._records.select(_AIMS)
        with understood(self._records.path):
            return tuple(
                (Target.parse(str(row[0])), snapshot(dict(zip(_SNAPSHOT, row[1:], strict=True)))) for row in rows
            )

    def lists_but(self, release: str) -> dict[Target, CareerList]:
        """Return the lists that are of another release, by their target."""
        targets = self._targets(_OTHERS, release=release)
        found = (self._records.get(LISTS, list_id(target)) for target in targets)
        return {listed.target: listed for listed in found if listed is not None}

    def listed(self) -> frozenset[Target]:
        """Return every target there is a list of."""
        return frozenset(self._targets(_LISTED))

    def _targets(self, sql: str, **values: Value) -> list[Target]:
        rows = self._records.select(sql, **values)
        with understood(self._records.path):
            return [Target.parse(str(target)) for (target,) in rows]

    def has_list(self, target: Target) -> bool:
        """Return whether there is a list of a target."""
        return self._records.get(LISTS, list_id(target)) is not None

    def seen(self) -> dict[Target, Seen]:
        """Return every seen mark by its target."""
        return {seen.target: seen for seen in self._records.all(SEEN, "target")}

    def has_seen(self, target: Target) -> bool:
        """Return whether there is a seen mark of a target."""
        return self._records.get(SEEN, seen_id(target)) is not None

    def put_list(self, operation: Operation, listed: CareerList) -> None:
        """Write a list, over an earlier one of the same target."""
        operation.put(LISTS, listed)

    def put_seen(self, operation: Operation, seen: Seen) -> None:
        """Write a seen mark, over an earlier one of the same target."""
        operation.put(SEEN, seen)

    def forget_seen(self, operation: Operation, target: Target) -> None:
        """Take a seen mark away."""
        operation.delete(SEEN, seen_id(target))
