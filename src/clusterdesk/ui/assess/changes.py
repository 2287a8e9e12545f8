"""Clusters then and now: two results, or one result in two catalogs."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clusterdesk.core.ranges import Ranges
from clusterdesk.core.retake import fit_changed
from clusterdesk.core.target import Target
from clusterdesk.ui.assess.numbers import decimal, places
from clusterdesk.ui.assess.reading import ClusterLine
from clusterdesk.ui.widgets import Column, DataTable


@dataclass(frozen=True, slots=True)
class ClusterChange:
    """One cluster then and now; None where the catalog had or has it not. `changed` is None where nothing tells."""

    name: str
    before: ClusterLine | None
    after: ClusterLine | None
    changed: bool | None = None


def cluster_changes(
    before: Iterable[ClusterLine],
    after: Iterable[ClusterLine],
    ranges_before: Ranges | None = None,
    ranges_after: Ranges | None = None,
    *,
    moved: bool = False,
) -> list[ClusterChange]:
    """Return every cluster of either order, those of the later one first and in its order.

    Args:
        before: the earlier order.
        after: the later one.
        ranges_before: the ranges of the earlier order; without both ranges nothing is said about change.
        ranges_after: those of the later one.
        moved: whether any area changed; without that no cluster did, for clusters follow from the areas.
    """
    earlier = {line.target: line for line in before}
    found = [
        ClusterChange(line.name, old, line, _changed(old, line, ranges_before, ranges_after, moved=moved))
        for line, old in ((line, earlier.pop(line.target, None)) for line in after)
    ]
    return [*found, *(ClusterChange(line.name, line, None) for line in earlier.values())]


def _changed(
    before: ClusterLine | None,
    after: ClusterLine,
    ranges_before: Ranges | None,
    ranges_after: Ranges | None,
    *,
    moved: bool,
) -> bool | None:
    if before is None or not ranges_before or not ranges_after:
        return None
    target = Target.parse(after.target)
    return moved and fit_changed(before.r, ranges_before[target], after.r, ranges_after[target])


def changed_word(changed: bool | None) -> str:
    """Return "changed", "within noise", or a dash."""
    if changed is None:
        return "–"
    if changed:
        return QCoreApplication.translate("assess", "changed")
    return QCoreApplication.translate("assess", "within noise")


class ChangesTable(DataTable):
    """Clusters with place and r then and now.

    Args:
        told: whether a column says what is beyond noise.
        parent: the widget it stands in.
    """

    def __init__(self, *, told: bool, parent: QWidget | None = None) -> None:
        super().__init__([], name=self.tr("Clusters then and now"), fit_rows=True, parent=parent)
        then, now = (self.tr("Earlier"), self.tr("Later")) if told else (self.tr("Then"), self.tr("Now"))
        r_then = self.tr("r, earlier") if told else self.tr("r then")
        r_now = self.tr("r, later") if told else self.tr("r now")
        columns = [
            Column(
                "cluster", self.tr("Cluster"), text=lambda change: change.name, strong=True, stretch=1, min_chars=14
            ),
            Column("then", then, text=lambda c: _place(c.before), sort=lambda c: _rank(c.before), right=True),
            Column("now", now, text=lambda c: _place(c.after), sort=lambda c: _rank(c.after), right=True),
            Column("r-then", r_then, text=lambda c: _r(c.before), sort=lambda c: _value(c.before), right=True, keep=-2),
            Column("r-now", r_now, text=lambda c: _r(c.after), sort=lambda c: _value(c.after), right=True, keep=-1),
        ]
        if told:
            columns.append(
                Column(
                    "change",
                    self.tr("Change"),
                    text=lambda c: changed_word(c.changed),
                    tone=lambda c: "accent_strong" if c.changed else "text_muted",
                )
            )
        self.set_columns(columns)


def _place(line: ClusterLine | None) -> str:
    return places(line.rank, line.rank) if line else "–"


def _rank(line: ClusterLine | None) -> float | None:
    return line.rank if line else None


def _r(line: ClusterLine | None) -> str:
    return decimal(line.r) if line else "–"


def _value(line: ClusterLine | None) -> float | None:
    return line.r if line else None
