"""The columns in which a record keeps what its target was at the time."""

from typing import Literal, cast

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.store.records import Row, Value


def snapshot_row(snapshot: TargetSnapshot | None) -> dict[str, Value]:
    """Return the columns of a snapshot, all empty without one."""
    return {
        "snapshot_name": snapshot.name if snapshot else None,
        "snapshot_release": snapshot.catalog_release if snapshot else None,
        "snapshot_pay": snapshot.pay if snapshot else None,
        "snapshot_pay_unit": snapshot.pay_unit if snapshot else None,
        "snapshot_pay_year": snapshot.pay_year if snapshot else None,
        "snapshot_jobs": snapshot.jobs if snapshot else None,
        "snapshot_jobs_year": snapshot.jobs_year if snapshot else None,
    }


def snapshot(row: Row) -> TargetSnapshot:
    """Return the snapshot of a row that has one."""
    return TargetSnapshot(
        name=str(row["snapshot_name"]),
        catalog_release=str(row["snapshot_release"]),
        pay=cast("float | None", row["snapshot_pay"]),
        pay_unit=cast("Literal['year', 'hour']", row["snapshot_pay_unit"]),
        pay_year=cast("int | None", row["snapshot_pay_year"]),
        jobs=cast("float | None", row["snapshot_jobs"]),
        jobs_year=cast("int | None", row["snapshot_jobs_year"]),
    )
