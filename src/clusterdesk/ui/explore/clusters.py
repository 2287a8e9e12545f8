"""All clusters of a framework as cards, in an order the student chooses."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.career import FRAMEWORKS, Cluster, Framework
from clusterdesk.core.matching import GroupFit
from clusterdesk.core.target import Target
from clusterdesk.ui import formats, terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.widgets import (
    CardButton,
    CardGrid,
    ChipGroup,
    IconTile,
    SegmentedControl,
    SmallLabel,
    StrongLabel,
)

CARD_WIDTH = 240

_LAST = float("-inf")
_ORDERS: Mapping[str, Callable[[Cluster, GroupFit | None], float]] = {
    "fit": lambda cluster, fit: fit.r if fit else _LAST,
    "name": lambda cluster, fit: 0.0,
    "pay": lambda cluster, fit: _LAST if cluster.pay.value is None else cluster.pay.value,
    "growth": lambda cluster, fit: _LAST if cluster.growth.value is None else cluster.growth.value,
}
"""What each order goes by, highest first; equal ones keep the order of their names."""


class ClusterCard(CardButton):
    """One cluster: picture, word of fit, name, number of careers and one figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.address = ""
        self._tile = IconTile("shapes")
        self._word = StrongLabel("", wrap=False)
        self._fit = SmallLabel(self.tr("fit", "below the word of fit, such as Best"), wrap=False)
        self._name = StrongLabel("")
        self._facts = SmallLabel("")
        for label in (self._word, self._fit):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._word)
        words.addWidget(self._fit)
        words.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        top.addLayout(words)
        self.body.setSpacing(2)
        self.body.addLayout(top)
        self.body.addSpacing(8)
        self.body.addWidget(self._name)
        self.body.addWidget(self._facts)
        self.body.addStretch(1)

    def show_cluster(self, cluster: Cluster, fit: GroupFit | None, by_growth: bool) -> None:
        """Show a cluster; its growth in place of its pay when the cards are ordered by growth."""
        self.address = str(Target.of_cluster(cluster.framework, cluster.slug))
        self._tile.set_cluster(cluster.framework, cluster.slug)
        self._name.setText(cluster.name)
        figure = cluster.growth if by_growth else cluster.pay
        facts = [texts.careers(cluster.careers), self._growth(cluster) if by_growth else self._pay(cluster)]
        self._facts.setText(" · ".join(facts))
        self._word.setText(terms.fit_word(fit.word) if fit else "")
        self._fit.setVisible(fit is not None)
        self.setAccessibleName(", ".join([cluster.name, *([terms.fit_phrase(fit.word)] if fit else []), *facts]))
        texts.give_source(self, figure)

    def _pay(self, cluster: Cluster) -> str:
        if cluster.pay.value is None:
            return self.tr("no pay figure")
        return self.tr("median {pay}").format(pay=formats.pay(cluster.pay, "year"))

    def _growth(self, cluster: Cluster) -> str:
        if cluster.growth.value is None:
            return self.tr("no growth figure")
        return self.tr("growth {growth}").format(growth=formats.percent(cluster.growth, sign=True))


class ClustersView(FitView):
    """The address `explore`: both frameworks, four orders, a card a cluster."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._clusters: tuple[Cluster, ...] = ()
        self._careers = 0
        self._order = "fit"
        self.set_title(self.tr("Explore clusters"))
        self.frameworks = SegmentedControl(self._framework_names(), name=self.tr("Framework"))
        self.frameworks.chosen.connect(self._choose_framework)
        self.add_action(self.frameworks)
        self._orders = {ranked: self._order_chips(ranked) for ranked in (False, True)}
        self.hint = FitHint(context.navigation)
        for part in (*self._orders.values(), self.hint):
            self.body.addWidget(part)
        self._grid = CardGrid(min_width=CARD_WIDTH, gap=12)
        self.cards: list[ClusterCard] = []
        self.body.addLayout(self._grid)
        self._source = SmallLabel("")
        self.body.addWidget(self._source)
        self.body.addStretch(1)

    @property
    def orders(self) -> ChipGroup:
        """The chips of the orders that can be chosen now: `fit` is among them only when there is a result."""
        return self._orders[self.fits.state == "ranked"]

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
        ]
        chips = ChipGroup(orders if ranked else orders[1:], name=self.tr("Order"))
        chips.chosen.connect(self._choose_order)
        return chips

    def show_address(self, address: str) -> None:
        """Show the clusters of the framework in force."""
        self.frameworks.set_value(self.framework)
        self._read_clusters()
        super().show_address(address)

    @property
    def framework(self) -> Framework:
        """The framework in force."""
        return self.context.preferences.settings.framework

    def _choose_framework(self, name: str) -> None:
        self.context.preferences.set(framework=name)
        self._read_clusters()

    def _read_clusters(self) -> None:
        self._clusters = self.context.explore.clusters(self.framework)
        self._careers = len(self.context.explore.memberships(self.framework))
        self.show_fits()

    def _choose_order(self, order: str) -> None:
        self._order = order
        self.show_fits()

    def show_fits(self) -> None:
        """Show the cards in the order that was chosen, as far as the fits allow it."""
        ranked = self.fits.state == "ranked"
        order = self._order if ranked or self._order != "fit" else "name"
        self.orders.set_value(order)
        for has_fit, chips in self._orders.items():
            chips.setVisible(has_fit == ranked)
        self.hint.show_state(self.fits.state)
        self.set_subtitle(self._told(order))
        self._show_cards(order)
        self._source.setText(self._sources())

    def _show_cards(self, order: str) -> None:
        ranking = self.fits.ranking
        fits = {fit.target.key: fit for fit in ranking.clusters(self.framework)} if ranking else {}
        key = _ORDERS[order]
        ordered = sorted(self._clusters, key=lambda cluster: key(cluster, fits.get(cluster.slug)), reverse=True)
        while len(self.cards) < len(ordered):
            card = ClusterCard()
            card.clicked.connect(lambda _=False, card=card: self.context.navigation.open(card.address))
            self._grid.addWidget(card)
            self.cards.append(card)
        for card, cluster in zip(self.cards, ordered, strict=False):
            card.show_cluster(cluster, fits.get(cluster.slug), by_growth=order == "growth")
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(ordered))

    def _told(self, order: str) -> str:
        ordered = {
            "fit": self.tr("Ordered by how well they fit you."),
            "name": self.tr("Ordered by name."),
            "pay": self.tr("Ordered by pay."),
            "growth": self.tr("Ordered by growth."),
        }
        whole = self.tr("{careers} careers in {clusters} clusters.").format(
            careers=formats.count(self._careers), clusters=len(self._clusters)
        )
        return f"{whole} {ordered[order]}"

    def _sources(self) -> str:
        if not self._clusters:
            return ""
        first = self._clusters[0]
        return self.tr("Pay and growth are national figures (U.S.): {pay}, projections {growth}.").format(
            pay=formats.release(first.pay.source.release), growth=first.growth.source.release
        )
