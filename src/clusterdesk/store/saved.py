"""Saved marks in the portfolio."""

from clusterdesk.core.saved import Saved
from clusterdesk.core.target import Target
from clusterdesk.store.records import Operation, Records, Row, Table, Value, instant, moment
from clusterdesk.store.snapshots import snapshot, snapshot_row


def _row(saved: Saved) -> dict[str, Value]:
    return {
        "target": str(saved.target),
        "saved_at": moment(saved.saved_at),
        **snapshot_row(saved.snapshot),
    }


def _saved(row: Row) -> Saved:
    return Saved(
        uuid=str(row["uuid"]),
        target=Target.parse(str(row["target"])),
        snapshot=snapshot(row),
        saved_at=instant(row["saved_at"]),
    )


SAVED: Table[Saved] = Table("saved", _row, _saved)


class SavedShelf:
    """Reads and writes saved marks."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def all(self) -> tuple[Saved, ...]:
        """Return every mark, the newest first."""
        return self._records.all(SAVED, "saved_at DESC")

    def get(self, uuid: str) -> Saved | None:
        """Return a mark, None when there is none of this UUID."""
        return self._records.get(SAVED, uuid)

    def put(self, operation: Operation, saved: Saved) -> None:
        """Write a mark."""
        operation.put(SAVED, saved)

    def delete(self, operation: Operation, uuid: str) -> None:
        """Delete a mark."""
        operation.delete(SAVED, uuid)
