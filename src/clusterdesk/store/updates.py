"""What a student has seen of newer catalogs, in the portfolio: lists of careers, and what was said of targets."""

import json

from clusterdesk.core.target import Target
from clusterdesk.core.updates import CareerList, Seen, list_id, seen_id
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


LISTS: Table[CareerList] = Table("career_list", _list_row, _list)
SEEN: Table[Seen] = Table("seen_update", _seen_row, _seen)


class UpdateShelf:
    """Reads and writes both."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def lists(self) -> dict[Target, CareerList]:
        """Return every list by its target."""
        return {listed.target: listed for listed in self._records.all(LISTS, "target")}

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
