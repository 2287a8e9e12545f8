"""The plan in the portfolio."""

from typing import cast

from clusterdesk.core.plan import PlanItem, PlanKind, Term, in_order
from clusterdesk.core.target import Target
from clusterdesk.store.records import Operation, Records, Row, Table, Value, instant, moment


def _row(item: PlanItem) -> dict[str, Value]:
    return {
        "kind": item.kind.value,
        "title": item.title,
        "year": item.year,
        "term": item.term.value,
        "position": item.position,
        "credits": item.credits,
        "note": item.note,
        "cluster": str(item.cluster) if item.cluster else None,
        "goal": item.goal,
        "done_at": moment(item.done_at) if item.done_at else None,
    }


def _item(row: Row) -> PlanItem:
    return PlanItem(
        uuid=str(row["uuid"]),
        kind=PlanKind(str(row["kind"])),
        title=str(row["title"]),
        year=int(cast("int", row["year"])),
        term=Term(str(row["term"])),
        position=int(cast("int", row["position"])),
        credits=cast("float | None", row["credits"]),
        note=str(row["note"]),
        cluster=Target.parse(str(row["cluster"])) if row["cluster"] else None,
        goal=str(row["goal"]) if row["goal"] else None,
        done_at=instant(row["done_at"]) if row["done_at"] else None,
    )


PLAN: Table[PlanItem] = Table("plan_item", _row, _item)


class PlanShelf:
    """Reads and writes the plan."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def items(self) -> tuple[PlanItem, ...]:
        """Return everything in the plan by school year, then as the student put it."""
        return in_order(self._records.all(PLAN, "year"))

    def item(self, uuid: str) -> PlanItem | None:
        """Return one thing in the plan, None when there is none of this UUID."""
        return self._records.get(PLAN, uuid)

    def put(self, operation: Operation, item: PlanItem) -> None:
        """Write one thing in the plan."""
        operation.put(PLAN, item)

    def delete(self, operation: Operation, uuid: str) -> None:
        """Delete one thing in the plan."""
        operation.delete(PLAN, uuid)
