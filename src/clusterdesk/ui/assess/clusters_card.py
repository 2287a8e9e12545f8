"""The clusters and the pathways of a result, each in an order of fit."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.ranges import FitRange, Ranges, near_tie
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.assess.reading import ClusterLine, Order, Reading
from clusterdesk.ui.charts import RankedBars, RankedRow
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    Card,
    ChipGroup,
    MutedLabel,
    PlainButton,
    RowColumn,
    SegmentedControl,
    Select,
    SmallLabel,
)
from clusterdesk.ui.widgets.ways import lead

NEAR_TIE = "near_tie"
"""Id of the text for two clusters on top whose ranges overlap."""


class ClustersCard(Card):
    """The clusters in the order that is chosen; their ranges may come later.

    The order that was kept is always among those to choose from; one of topics is there when they are, and one of
    today's catalog when the kept one comes from another.

    Args:
        reading: the result.
        framework: whose clusters.
        near_tie_text: what is said when the first two cannot be told apart.
        parent: the widget it stands in.
    """

    opened = Signal(str)
    """A cluster was chosen: its target."""
    framework_chosen = Signal(str)
    order_chosen = Signal(str)
    """The person wants to see another `Order`."""
    asked_for_order = Signal()
    """The student wants to see the order of a flat profile all the same."""

    def __init__(
        self, reading: Reading, framework: Framework, near_tie_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title=self.tr("Clusters"), parent=parent)
        self._reading = reading
        self._framework: Framework = framework
        self._order: Order = reading.first_order
        self._ordered = False
        self._ranges: Ranges = {}
        self.switch = SegmentedControl(
            [(name, terms.framework(name)) for name in FRAMEWORKS], name=self.tr("Framework")
        )
        self.switch.set_value(framework)
        self.switch.chosen.connect(self.framework_chosen)
        self._options = self._orders()
        self.orders = ChipGroup([(*option, None) for option in self._options], name=self.tr("What the order goes by"))
        self.orders.chosen.connect(self.order_chosen)
        # What interests cannot tell apart, topics can.
        self.tie = Banner(near_tie_text, "info", "" if reading.sharper else self.tr("Pick topics"))
        lead(self.tie, self.opened.emit, "intro/topics")
        self._about = SmallLabel(
            self.tr("Your topics count in the order. Bars and words tell how your interests alone fit.")
        )
        self._legend = SmallLabel("")
        self.bars = RankedBars(name=self.tr("Clusters in the order of fit"))
        self.bars.activated.connect(self.opened)
        self._no_order = QWidget()
        self._build_no_order()
        self._build()
        self.set_order(reading.first_order)
        self.set_ordered(reading.ranked and not reading.flat)

    def set_framework(self, framework: Framework) -> None:
        """Show the clusters of a framework."""
        self._framework = framework
        self.switch.set_value(framework)
        self._show()

    def set_order(self, order: Order) -> None:
        """Show another order, without ranges until they come."""
        self._order = order
        self._ranges = {}
        self.orders.set_value(order)
        self._show()

    def set_ranges(self, ranges: Ranges) -> None:
        """Show the ranges of the order that is shown."""
        self._ranges = ranges
        self._show()

    def set_ordered(self, ordered: bool) -> None:
        """Show the order, or why there is none."""
        self._ordered = ordered
        self._no_order.setVisible(not ordered)
        self.bars.setVisible(ordered)
        self.switch.setVisible(ordered)
        self._show()

    def _show(self) -> None:
        lines = self._reading.clusters(self._framework, self._order)
        self.bars.set_rows([bar_of(line, self._ranges) for line in lines])
        held = [self._ranges.get(Target.parse(line.target)) for line in lines[:2]]
        both = [one for one in held if one is not None]
        self.tie.setVisible(self._ordered and len(both) == 2 and near_tie(*both))
        self._about.setVisible(self._ordered and self._order == "both")
        self.orders.setVisible(self._ordered and len(self._options) > 1)
        self._legend.setText(self._about_ranges())
        self._legend.setVisible(self._ordered)

    def _about_ranges(self) -> str:
        if self._ranges:
            return self.tr("line: range if you answered again")
        if self._order == "kept" and not self._reading.current:
            return self.tr("An order that was kept from another catalog has no ranges.")
        return self.tr("The ranges are being worked out.")

    def _orders(self) -> list[tuple[Order, str]]:
        options: list[tuple[Order, str]] = [("both", self.tr("Interests and topics"))] if self._reading.sharper else []
        if self._reading.current:
            return [*options, ("kept", self.tr("Interests alone"))]
        return [("kept", self.tr("As it was")), ("again", self.tr("Worked out again")), *options]

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        self.body.addLayout(row)
        for widget in (self.orders, self._about, self.tie, self._no_order, self._legend):
            self.body.addWidget(widget)
        rows = RowColumn()
        rows.addWidget(self.bars)
        self.body.addLayout(rows)
        self.body.addStretch(1)

    def _build_no_order(self) -> None:
        column = QVBoxLayout(self._no_order)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self._reading.ranked:
            text = self.tr("No area stands out, so an order of clusters says little. You can look at it all the same.")
        else:
            text = self.tr("Your six areas are equal, so there is no order of clusters. All of them are in Explore.")
        column.addWidget(BodyLabel(text))
        row = QHBoxLayout()
        if self._reading.ranked:
            self.show_order = PlainButton(self.tr("Show the order all the same"), "list-ordered")
            self.show_order.clicked.connect(self.asked_for_order)
            row.addWidget(self.show_order)
        else:
            self.look = PlainButton(self.tr("Look at the clusters"), "compass")
            lead(self.look, self.opened.emit, "explore")
            row.addWidget(self.look)
        row.addStretch(1)
        column.addLayout(row)


class PathwaysCard(Card):
    """The pathways of one cluster, in the order of the clusters beside it."""

    opened = Signal(str)
    """A pathway was chosen: its target."""

    def __init__(self, reading: Reading, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Pathways"), note=self.tr("inside one cluster"), parent=parent)
        self._reading = reading
        self._framework: Framework = framework
        self._order: Order = reading.first_order
        self.choice = Select()
        self.choice.setAccessibleName(self.tr("Cluster whose pathways are shown"))
        self.choice.activated.connect(lambda _place: self._show())
        self.bars = RankedBars(name=self.tr("Pathways in the order of fit"), compact=True)
        self.bars.activated.connect(self.opened)
        self._none = MutedLabel(
            self.tr("Pathways were not kept with this result. Work it out again to see them in order.")
        )
        self.body.addWidget(self.choice)
        self.body.addWidget(self._none)
        rows = RowColumn()
        rows.addWidget(self.bars)
        self.body.addLayout(rows)
        self.body.addStretch(1)
        self.set_framework(framework)

    def set_framework(self, framework: Framework) -> None:
        """Show the pathways of the first cluster of a framework."""
        self._framework = framework
        self._fill()

    def set_order(self, order: Order) -> None:
        """Show the pathways in another order."""
        self._order = order
        self._fill()

    def choose(self, cluster: str) -> None:
        """Show the pathways of a cluster."""
        self.choice.setCurrentIndex(self.choice.findData(cluster))
        self._show()

    def _fill(self) -> None:
        chosen = self.choice.currentData()
        self.choice.clear()
        for line in self._reading.clusters(self._framework, self._order):
            self.choice.addItem(line.name, line.cluster)
        # The first cluster, unless the chosen one is in this framework too.
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self._show()

    def _show(self) -> None:
        lines = self._reading.pathways(self._framework, self.choice.currentData() or "", self._order)
        self.bars.set_rows([bar_of(line, {}) for line in lines])
        self._none.setVisible(not lines)
        self.choice.setVisible(bool(lines))


def bar_of(line: ClusterLine, ranges: Mapping[Target, FitRange]) -> RankedRow:
    """Return the bar of a cluster or pathway, with its range where there is one."""
    held = ranges.get(Target.parse(line.target))
    return RankedRow(
        line.target,
        line.name,
        line.share,
        terms.fit_word(line.word),
        framework=line.framework,
        cluster=line.cluster,
        low=held.low if held else None,
        high=held.high if held else None,
    )
