"""All clusters of a framework as cards: ordered, in groups, filtered, as the student chooses."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.cluster import Cluster, Grouping
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.saved import Saved
from clusterdesk.core.target import Target
from clusterdesk.services.reach import InReach, Reach
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import reach_words
from clusterdesk.ui.explore.cluster_card import ClusterCard, ClusterFacts, ClusterShelf, Told
from clusterdesk.ui.explore.filter_chips import FilterChips
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.widgets import Banner, Chip, ChipGroup, PlainButton, SegmentedControl, SmallLabel
from clusterdesk.ui.widgets.ways import lead

_LAST = float("-inf")


def _figure(value: float | None) -> float:
    return _LAST if value is None else value


_ORDERS: Mapping[str, Callable[[ClusterFacts], float]] = {
    "fit": lambda facts: facts.fit.score if facts.fit else _LAST,
    "name": lambda facts: 0.0,
    "pay": lambda facts: _figure(facts.cluster.pay.value),
    "growth": lambda facts: _figure(facts.cluster.growth.value),
    "openings": lambda facts: _figure(facts.cluster.openings.value),
}
"""What each order goes by, highest first; equal ones keep the order of their names."""

_TOLD: Mapping[str, Told] = {"growth": "growth", "openings": "openings"}
"""The figure on the cards by order; pay for the others."""


class ClustersView(FitView):
    """The address `explore`: both frameworks, five orders, the groups of 2024, a filter, a card a cluster."""

    areas = FitView.areas | {PortfolioArea.SAVED}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._clusters: tuple[Cluster, ...] = ()
        self._careers = 0
        self._groupings: tuple[Grouping, ...] = context.explore.groupings()
        self._saved: frozenset[Target] = frozenset()
        self._reach = Reach(context.explore)
        self.set_title(self.tr("Explore clusters"))
        self._add_actions()
        self._add_choices()
        self.hint = FitHint(context.navigation)
        self._nothing = Banner(self.tr("No career meets all of this."), action=self.tr("Clear filters"))
        self._nothing.acted.connect(context.filters.clear)
        self._left_out = SmallLabel("")
        self._flat = self._shelf()
        self._groups = [self._shelf() for _ in self._groupings]
        self._source = SmallLabel("")
        for part in (self._left_out, self._nothing, self.hint, self._flat, *self._groups, self._source):
            self.body.addWidget(part)
        self.body.addStretch(1)
        context.filters.changed.connect(self._filter_changed)

    def _add_actions(self) -> None:
        navigation = self.context.navigation
        self.frameworks = SegmentedControl(self._framework_names(), name=self.tr("Framework"))
        self.frameworks.chosen.connect(self._choose_framework)
        self.what_if = PlainButton(self.tr("What if…"), icon="sliders-horizontal")
        self.what_if.setToolTip(self.tr("Choose education and pay, and see which careers are in reach"))
        self.what_if.setAccessibleDescription(self.what_if.toolTip())
        lead(self.what_if, navigation.open, "whatif")
        self.saved = PlainButton(self.tr("Saved"), icon="bookmark")
        lead(self.saved, navigation.open, "saved")
        self.compare = PlainButton(self.tr("Compare"), icon="columns-3")
        lead(self.compare, navigation.open, "compare")
        for action in (self.what_if, self.compare, self.saved, self.frameworks):
            self.add_action(action)
        self.frameworks.setHidden("framework" in self.context.preferences.fixed)

    def _add_choices(self) -> None:
        self._orders = {ranked: self._order_chips(ranked) for ranked in (False, True)}
        self.grouped = Chip(self.tr("In groups"), "group", checkable=True)
        self.grouped.setToolTip(self.tr("Show the clusters in the six groups of the 2024 framework"))
        self.grouped.setChecked(self.context.memory.in_groups)
        self.grouped.clicked.connect(self._choose_groups)
        row = QHBoxLayout()
        row.setSpacing(12)
        for chips in self._orders.values():
            row.addWidget(chips, 1)
        row.addWidget(self.grouped, 0, Qt.AlignmentFlag.AlignTop)
        self.filters = FilterChips(
            self.context.filters, lambda wanted: self._reach.count(self.framework, wanted), parent=self
        )
        self.body.addLayout(row)
        self.body.addWidget(self.filters)

    def _shelf(self) -> ClusterShelf:
        shelf = ClusterShelf()
        shelf.opened.connect(self.context.navigation.open)
        return shelf

    @property
    def orders(self) -> ChipGroup:
        """The chips of the orders that can be chosen now: `fit` is among them only when there is a result."""
        return self._orders[self.fits.state == "ranked"]

    @property
    def shelves(self) -> list[ClusterShelf]:
        """The shelves that are shown, top to bottom."""
        return [shelf for shelf in (self._flat, *self._groups) if not shelf.isHidden()]

    @property
    def cards(self) -> list[ClusterCard]:
        """The cards that are shown, in reading order."""
        return [card for shelf in self.shelves for card in shelf.cards if not card.isHidden()]

    @property
    def framework(self) -> Framework:
        """The framework in force."""
        return self.context.preferences.settings.framework

    def _framework_names(self) -> list[tuple[str, str]]:
        names = {
            "modern": self.tr("2024 · {count} clusters"),
            "classic": self.tr("Classic · {count}"),
        }
        count = {name: len(self.context.explore.clusters(name)) for name in FRAMEWORKS}
        return [(name, names[name].format(count=count[name])) for name in FRAMEWORKS]

    def _order_chips(self, ranked: bool) -> ChipGroup:
        orders = [
            ("fit", self.tr("Best fit"), "star"),
            ("name", self.tr("A–Z"), None),
            ("pay", self.tr("Highest pay"), None),
            ("growth", self.tr("Fastest growth"), None),
            ("openings", self.tr("Most openings"), None),
        ]
        chips = ChipGroup(orders if ranked else orders[1:], name=self.tr("Order"))
        chips.chosen.connect(self._choose_order)
        return chips

    def show_address(self, address: str) -> None:
        """Show the clusters of the framework in force."""
        self.frameworks.set_value(self.framework)
        self._read_clusters()
        super().show_address(address)
        QTimer.singleShot(0, self, lambda: self._reach.warm_up(self.framework))

    def refresh(self) -> None:
        """Read scores and saved marks again."""
        super().refresh()
        self.context.runner.read(lambda session: session.saved.all(), self._take_saved, owner=self)

    def _take_saved(self, saved: tuple[Saved, ...]) -> None:
        targets = frozenset(mark.target for mark in saved)
        self.saved.setText(self.tr("Saved · {count}").format(count=len(saved)) if saved else self.tr("Saved"))
        if targets != self._saved:
            self._saved = targets
            self.show_fits()

    def _choose_framework(self, name: str) -> None:
        self.context.preferences.set(framework=name)
        self._read_clusters()

    def _read_clusters(self) -> None:
        self._clusters = self.context.explore.clusters(self.framework)
        self._careers = len(self.context.explore.memberships(self.framework))
        self.show_fits()

    def _choose_order(self, order: str) -> None:
        self.context.memory.cluster_order = order
        self.show_fits()

    def _choose_groups(self, on: bool) -> None:
        self.context.memory.in_groups = on
        self.show_fits()

    def _filter_changed(self) -> None:
        if self.isVisible():
            self.show_fits()

    def show_fits(self) -> None:
        """Show the cards in the order that was chosen, as far as the fits allow it."""
        ranked = self.fits.state == "ranked"
        order = self.context.memory.cluster_order
        if order == "fit" and not ranked:
            order = "name"
        self.orders.set_value(order)
        for has_fit, chips in self._orders.items():
            chips.setVisible(has_fit == ranked)
        self.hint.show_state(self.fits.state)
        wanted = self.context.filters.value
        found = self._reach.within(self.framework, wanted) if wanted.active else None
        self._show_cards(self._facts(found), order)
        self.set_subtitle(f"{self._count(found)} {self._order_words(order)}")
        left_out = reach_words.left_out(found.unknown) if found else ""
        self._left_out.setText(left_out)
        self._left_out.setVisible(bool(left_out))
        self._nothing.setVisible(found is not None and not found.careers)
        self._source.setText(self._sources())

    def _facts(self, found: InReach | None) -> list[ClusterFacts]:
        ranking = self.fits.ranking
        fits = {fit.target.key: fit for fit in ranking.clusters(self.framework)} if ranking else {}
        return [
            ClusterFacts(
                cluster,
                fits.get(cluster.slug),
                found.clusters.get(cluster.slug, 0) if found else None,
                Target.of_cluster(cluster.framework, cluster.slug) in self._saved,
            )
            for cluster in self._clusters
        ]

    def _show_cards(self, facts: Sequence[ClusterFacts], order: str) -> None:
        key = _ORDERS[order]
        ordered = sorted(facts, key=lambda one: (not one.bare, key(one)), reverse=True)
        told = _TOLD.get(order, "pay")
        self.grouped.setVisible(self.framework == "modern")
        grouped = self.framework == "modern" and self.grouped.isChecked()
        if grouped:
            self._show_groups(ordered, told)
        else:
            self._flat.show_clusters(ordered, told)
        self._flat.setVisible(not grouped)
        for shelf in self._groups:
            shelf.setVisible(grouped)

    def _show_groups(self, ordered: Sequence[ClusterFacts], told: Told) -> None:
        """Show a shelf a group: the group of the first cluster first."""
        titles = {grouping.name: grouping for grouping in self._groupings}
        names = dict.fromkeys(one.cluster.grouping for one in ordered)
        for shelf, name in zip(self._groups, filter(None, names), strict=True):
            inside = [one for one in ordered if one.cluster.grouping == name]
            cutting = all(one.cluster.cross_cutting for one in inside)
            shelf.set_heading(titles[name].title, titles[name].description, cutting=cutting)
            shelf.show_clusters(inside, told)

    def _order_words(self, order: str) -> str:
        return {
            "fit": self.tr("Ordered by how well they fit you."),
            "name": self.tr("Ordered by name."),
            "pay": self.tr("Ordered by pay."),
            "growth": self.tr("Ordered by growth."),
            "openings": self.tr("Ordered by openings a year."),
        }[order]

    def _count(self, found: InReach | None) -> str:
        if found is None:
            return self.tr("{careers} careers in {clusters} clusters.").format(
                careers=formats.count(self._careers), clusters=len(self._clusters)
            )
        return self.tr("{count} of {careers} careers match, in {some} of {clusters} clusters.").format(
            count=formats.count(len(found.careers)),
            careers=formats.count(found.total),
            some=len(found.clusters),
            clusters=len(self._clusters),
        )

    def _sources(self) -> str:
        first = self._clusters[0]
        whole = self.tr("The figure on a card is that of the whole cluster.")
        text = self.tr("Pay and growth are national figures (U.S.): {pay}, projections {growth}.").format(
            pay=formats.release(first.pay.source.release), growth=first.growth.source.release
        )
        if self.context.filters.value.active:
            return f"{text} {whole}"
        return text
