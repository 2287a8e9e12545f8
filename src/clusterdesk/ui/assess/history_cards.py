"""The cards of the earlier results: the list, and two results beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.form import FORM_LENGTH
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import AREAS
from clusterdesk.core.ranges import Ranges
from clusterdesk.core.retake import AreaChange, Comparison, compare
from clusterdesk.core.scoring import SCORE_MAX
from clusterdesk.ui import formats
from clusterdesk.ui.assess.changes import ChangesTable, changed_word, cluster_changes
from clusterdesk.ui.assess.numbers import change, points
from clusterdesk.ui.assess.reading import Reading
from clusterdesk.ui.charts import HexagonProfile, Profile, WithTable
from clusterdesk.ui.widgets import Banner, Card, Column, Columns, DataTable, Form, Select, SmallLabel, StrongLabel

if TYPE_CHECKING:
    from clusterdesk.services.explore import Explore

TOP_AREAS = 3


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of the list of results."""

    reading: Reading
    when: str
    cluster: str


class SittingsCard(Card):
    """Every result with what was on top, as it was kept."""

    opened = Signal(str)
    """A result was chosen: its address."""

    def __init__(
        self, readings: Sequence[Reading], framework: Framework, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title=self.tr("All results"), note=formats.count(len(readings)), parent=parent)
        self._readings = list(zip(readings, names, strict=True))
        columns = [
            Column("when", self.tr("Date"), text=lambda k: k.when, sort=_moment, strong=True, min_chars=12),
            Column("count", self.tr("Answers"), text=_count, sort=lambda k: k.reading.answered, right=True, keep=1),
            Column("areas", self.tr("Areas on top"), text=_areas, stretch=1, keep=3),
            Column("cluster", self.tr("First cluster"), text=lambda k: k.cluster or "–", stretch=1, keep=2),
            Column("release", self.tr("Catalog"), text=lambda k: k.reading.result.catalog_release),
        ]
        self.table = DataTable(columns, name=self.tr("All results"), fit_rows=True)
        self.table.activated.connect(lambda kept: self.opened.emit(f"results/{kept.reading.sitting.uuid}"))
        self.body.addWidget(self.table)
        self.body.addWidget(SmallLabel(self.tr("Press Enter or click twice to see a result as it was shown.")))
        self.set_framework(framework)

    def set_framework(self, framework: Framework) -> None:
        """Name the first cluster of a framework."""
        rows = [
            Kept(reading, when, next((line.name for line in reading.clusters(framework)), ""))
            for reading, when in self._readings
        ]
        self.table.set_rows(rows)


class TwoCard(Card):
    """Two results, area by area and cluster by cluster, with what is more than chance.

    Args:
        explore: the texts.
        readings: the results with scores, the newest first; at least two.
        names: when each was taken.
        framework: whose clusters.
        parent: the widget it stands in.
    """

    chosen = Signal()
    """The person compares two others; their ranges are missing."""
    opened = Signal(str)
    """The address of a result."""

    def __init__(
        self,
        explore: Explore,
        readings: Sequence[Reading],
        names: Sequence[str],
        framework: Framework,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title=self.tr("Two results beside each other"), parent=parent)
        self._explore = explore
        self._readings = list(readings)
        self._names = list(names)
        self._framework: Framework = framework
        self._ranges: tuple[Ranges | None, Ranges | None] = (None, None)
        self._moves: tuple[AreaChange, ...] = ()
        self.before, self.after = self._select(1), self._select(0)
        form = Form()
        form.add(self.tr("Earlier"), self.before)
        later = Form()
        later.add(self.tr("Later"), self.after)
        self.body.addWidget(Columns([(form, 1, 220), (later, 1, 220)]))
        self._verdict = Banner("", "info")
        self.body.addWidget(self._verdict)
        areas = [readings[0].areas[code].name for code in AREAS]
        self.hexagon = HexagonProfile(areas, name=self.tr("Both profiles"))
        self.areas = DataTable(self._columns(), name=self.tr("The six areas then and now"), fit_rows=True)
        self._noise = SmallLabel("")
        self.body.addWidget(Columns([(WithTable(self.hexagon), 2, 270), (self._area_side(), 3, 320)]))
        self.body.addWidget(StrongLabel(self.tr("The clusters")))
        self.clusters = ChangesTable(told=True)
        self.body.addWidget(self.clusters)
        self.body.addWidget(SmallLabel(self._about_clusters()))
        self._show()

    @property
    def pair(self) -> tuple[Reading, Reading]:
        """The earlier and the later result that are compared."""
        return self._readings[self.before.currentIndex()], self._readings[self.after.currentIndex()]

    def choose(self, before: int, after: int) -> None:
        """Compare two others, by their place in the list."""
        self.before.setCurrentIndex(before)
        self.after.setCurrentIndex(after)
        self._show()

    def set_framework(self, framework: Framework) -> None:
        """Compare the clusters of a framework."""
        self._framework = framework
        self._show_clusters()

    def set_ranges(self, before: Ranges, after: Ranges) -> None:
        """Say of each cluster whether it moved further than its ranges allow."""
        self._ranges = (before, after)
        self._show_clusters()

    def _select(self, place: int) -> Select:
        select = Select()
        for name, reading in zip(self._names, self._readings, strict=True):
            count = formats.count(len(reading.sitting.item_ids))
            select.addItem(self.tr("{date}, {count} questions").format(date=name, count=count))
        select.setCurrentIndex(place)
        select.activated.connect(lambda _place: self._chosen())
        return select

    def _chosen(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        self._ranges = (None, None)
        before, after = self.pair
        if before.scores is None or after.scores is None:
            return
        rough = min(len(before.sitting.item_ids), len(after.sitting.item_ids)) < FORM_LENGTH["interests-60"]
        found = compare(before.scores, after.scores, rough=rough)
        self._verdict.set_text(self._about_both(found, same=before is after))
        self.hexagon.set_profiles(
            [
                Profile(self._names[self.after.currentIndex()], tuple(after.scores), maximum=SCORE_MAX),
                Profile(self._names[self.before.currentIndex()], tuple(before.scores), maximum=SCORE_MAX),
            ]
        )
        self.areas.set_rows(found.areas)
        self._moves = found.areas
        self._noise.setText(self._about_noise(found, rough=rough))
        self._show_clusters()

    def _show_clusters(self) -> None:
        before, after = (reading.clusters(self._framework, "again") for reading in self.pair)
        moved = any(area.changed for area in self._moves)
        self.clusters.set_rows(cluster_changes(before, after, *self._ranges, moved=moved))

    def _about_both(self, found: Comparison, *, same: bool) -> str:
        if same:
            return self.tr("This is the same result twice. Choose another one.")
        if found.verdict is None:
            return self.tr("In one of the two no area stands out, so there are no areas on top to compare.")
        return self._explore.result_text(found.verdict.value)

    def _about_noise(self, found: Comparison, *, rough: bool) -> str:
        told = self.tr(
            "An area changed when it moved by more than {points} of 40 points. Less can be chance. This is an "
            "assumption until a school has measured it."
        ).format(points=points(found.noise))
        if not rough:
            return told
        return self.tr("{noise} It is higher here because one of the two has fewer than 60 questions.").format(
            noise=told
        )

    def _about_clusters(self) -> str:
        return self.tr(
            "Both results are worked out with the catalog of today ({release}), so only your answers differ. A cluster "
            "changed when an area did and each number is outside the other’s range."
        ).format(release=self._explore.release)

    def _area_side(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.areas)
        column.addWidget(self._noise)
        column.addStretch(1)
        return held

    def _columns(self) -> list[Column]:
        names = self._readings[0].areas

        def name(one: AreaChange) -> str:
            return names[one.area].name

        return [
            Column("area", self.tr("Area"), text=name, strong=True, stretch=1, min_chars=12),
            Column("before", self.tr("Earlier"), text=lambda a: points(a.before), sort=lambda a: a.before, right=True),
            Column("after", self.tr("Later"), text=lambda a: points(a.after), sort=lambda a: a.after, right=True),
            Column("points", self.tr("Moved"), text=lambda a: change(a.points), sort=lambda a: a.points, right=True),
            Column(
                "changed",
                self.tr("Change"),
                text=lambda a: changed_word(a.changed),
                tone=lambda a: "accent_strong" if a.changed else "text_muted",
                keep=1,
            ),
        ]


def _moment(kept: Kept) -> float:
    sitting = kept.reading.sitting
    return (sitting.finished_at or sitting.started_at).timestamp()


def _count(kept: Kept) -> str:
    return formats.count(kept.reading.answered)


def _areas(kept: Kept) -> str:
    reading = kept.reading
    if reading.scores is None:
        return "–"
    return " · ".join(reading.areas[code].name for code in reading.scores.ordered()[:TOP_AREAS])
