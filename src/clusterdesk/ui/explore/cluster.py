"""One cluster: its parts and careers, how to prepare for it, and its market."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.cluster import Cluster, Pathway
from clusterdesk.core.errors import BadInput, NotInCatalog
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.cluster_about import ClusterAbout
from clusterdesk.ui.explore.cluster_careers import CareersTab
from clusterdesk.ui.explore.cluster_market import MarketTab
from clusterdesk.ui.explore.cluster_parts import PartsCard
from clusterdesk.ui.explore.cluster_prepare import PrepareTab
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.explore.place import TABS, Place, Tab, split_tab
from clusterdesk.ui.explore.save_button import SaveButton
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.theme import ICONS, theme_of
from clusterdesk.ui.widgets import Columns, IconTile, PlainButton, PrimaryButton, SegmentedControl, TopColumn
from clusterdesk.ui.widgets.ways import lead

ABOUT_WIDTH = 320
PARTS_WIDTH = 185
TABLE_WIDTH = 640
GAP = 16
ROOMY = (1040, 560)
"""From this size of the page on, at 100 % text, the picture of pay and growth is open."""


class ClusterView(FitView):
    """The addresses `cluster/FRAMEWORK/SLUG` and `pathway/FRAMEWORK/CLUSTER/SLUG`: the same page, a part chosen.

    A tab may stand at the end of both: see `split_tab`.
    """

    areas: ClassVar[frozenset[PortfolioArea]] = FitView.areas | {PortfolioArea.SAVED}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._place: Place | None = None
        self._parts: tuple[Pathway, ...] = ()
        self._mark: IconTile | None = None
        self._shown: dict[Tab, Place] = {}
        self.save = SaveButton(context)
        self.set_goal = PrimaryButton(self.tr("Set a goal"), icon=ICONS["goals"])
        lead(self.set_goal, context.navigation.open, lambda: f"goal/new/{self.target}")
        self.compare = PlainButton(self.tr("Compare"), icon="scale")
        lead(self.compare, context.navigation.open, lambda: f"compare/add/{self.target}")
        self._buttons = (self.save, self.compare, self.set_goal)
        for action in self._buttons:
            self.add_action(action)
        self.about = ClusterAbout(context)
        self.about.opened.connect(context.navigation.open)
        self.hint = FitHint(context.navigation)
        self.careers = CareersTab(context)
        self.careers.all_wanted.connect(lambda: self._choose_part(""))
        self._left = PartsCard(self.careers.picture)
        self._left.chosen.connect(self._choose_part)
        self.parts, self.parts_select = self._left.list, self._left.select
        self.table = self.careers.table
        self._prepare: PrepareTab | None = None
        self._market: MarketTab | None = None
        self.body.addWidget(self._top())
        self.body.addWidget(self.hint)
        self.body.addWidget(self._content(), 1)

    def _content(self) -> Columns:
        self._side, right = QWidget(), QWidget()
        side, self._right = TopColumn(self._side), QVBoxLayout(right)
        for column in (side, self._right):
            column.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._left)
        self._right.addWidget(self.careers)
        return Columns([(self._side, 9, PARTS_WIDTH), (right, 31, TABLE_WIDTH)], gap=GAP)

    def _top(self) -> Columns:
        """Return what the cluster is about, beside it the way to more of that and the tabs."""
        titles = {"careers": self.tr("Careers"), "prepare": self.tr("Prepare"), "market": self.tr("Market")}
        self.tabs = SegmentedControl([(tab, titles[tab]) for tab in TABS], name=self.tr("What to see of the cluster"))
        self.tabs.chosen.connect(self._choose_tab)
        choices = QWidget()
        row, column = QHBoxLayout(), TopColumn(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        row.setSpacing(12)
        for part in (self.about.more, self.tabs):
            row.addWidget(part)
        row.addStretch(1)
        return Columns([(self.about, 1, ABOUT_WIDTH), (choices, 0, 0)], gap=16)

    @property
    def prepare(self) -> PrepareTab:
        """The tab Prepare, made when it is first wanted."""
        if self._prepare is None:
            self._prepare = PrepareTab(self.context)
            self._prepare.opened.connect(self.context.navigation.open)
            self._right.addWidget(self._prepare)
        return self._prepare

    @property
    def market(self) -> MarketTab:
        """The tab Market, made when it is first wanted."""
        if self._market is None:
            self._market = MarketTab(self.context)
            self._market.opened.connect(self.context.navigation.open)
            self._market.bright_wanted.connect(self._show_bright)
            self._right.addWidget(self._market)
        return self._market

    @property
    def _tab(self) -> Tab:
        return self.context.memory.cluster_tab

    @property
    def target(self) -> Target | None:
        """What is shown: the cluster, or the part of it that is chosen."""
        return self._place.target if self._place else None

    @property
    def filled(self) -> bool:
        """Whether all of the page is there, also what is not in sight at first."""
        later = [self.careers.slices]
        later += [self._market.slices] if self._market else []
        later += [self._prepare.slices, self._prepare.programs_later] if self._prepare else []
        return all(slices.idle for slices in later)

    def show_address(self, address: str) -> None:
        """Show a cluster, or say kindly that the catalog has none of this name."""
        plain, tab = split_tab(address)
        self.context.memory.cluster_tab = tab or self._tab
        try:
            place = Place.find(self.context.explore, Target.parse(plain))
        except (NotInCatalog, BadInput):
            self._place = None
            self._show_unknown()
            return
        before = self._place
        self._place = place
        if before is None or before.cluster != place.cluster:
            self._show_cluster(place.cluster)
            self.verticalScrollBar().setValue(0)
        if place != before:
            self._show_part(place)
        self._show_tab()
        super().show_address(address)

    def refresh(self) -> None:
        """Read the newest answers and the saved marks."""
        super().refresh()
        self.context.runner.read(lambda session: session.saved.all(), self.careers.marks.show_saved, owner=self)

    def _show_unknown(self) -> None:
        self.set_breadcrumb([(self.tr("Explore"), "explore")])
        self.set_title("")
        self.set_tile(None)
        self._mark = None
        for action in self._buttons:
            action.hide()
        self.show_empty(unknown(self.context.navigation))

    def _show_cluster(self, cluster: Cluster) -> None:
        self.show_empty(None)
        for action in self._buttons:
            action.show()
        self._parts = self.context.explore.pathways(cluster.framework, cluster.slug)
        self.set_breadcrumb([(self.tr("Explore"), "explore"), (self._place_of(cluster), None)])
        self.set_title(cluster.name)
        if self._mark is None:
            self._mark = IconTile.of_cluster(cluster.framework, cluster.slug, size=52)
            self.set_tile(self._mark)
        self._mark.set_cluster(cluster.framework, cluster.slug)

    def _place_of(self, cluster: Cluster) -> str:
        titles = {grouping.name: grouping.title for grouping in self.context.explore.groupings()}
        return titles.get(cluster.grouping or "", terms.framework(cluster.framework))

    def _show_part(self, place: Place) -> None:
        self.save.set_target(place.target)
        self.about.show_place(place)
        self._left.show_place(place, self._parts)

    def _show_tab(self) -> None:
        """Show the chosen tab; what it shows is read only when it is another place than before."""
        place, tab = self._place, self._tab
        if place is None:
            return
        self.tabs.set_value(tab)
        if self._shown.get(tab) != place:
            self._shown[tab] = place
            match tab:
                case "careers":
                    self.careers.show_place(place, self.fits)
                case "prepare":
                    self.prepare.show_place(place)
                case "market":
                    self.market.show_place(place)
        for name, widget in (("careers", self.careers), ("prepare", self._prepare), ("market", self._market)):
            if widget is not None:
                widget.setVisible(name == tab)
        self._side.setVisible(tab != "prepare")
        self._left.show_picture(tab == "careers" and bool(place.careers))
        self.hint.show_state(self.fits.state if tab == "careers" else "ranked")

    def show_fits(self) -> None:
        """Show the careers of the chosen part, with their fit when there is a result."""
        if self._place is not None:
            self.hint.show_state(self.fits.state if self._tab == "careers" else "ranked")
            self.careers.show_fits(self.fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Open the picture where there is room for it."""
        super().resizeEvent(event)
        self._measure()

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        self._measure()

    def _measure(self) -> None:
        theme, size = theme_of(self), self.viewport().size()
        roomy = size.width() >= theme.px(ROOMY[0]) and size.height() >= theme.px(ROOMY[1])
        self.careers.picture.set_roomy(roomy)
        room = size.width() - 2 * theme.size("margin_page")
        self._left.set_compact(room < theme.px(PARTS_WIDTH) + theme.px(TABLE_WIDTH) + GAP)

    def _choose_part(self, slug: str) -> None:
        if self._place:
            cluster = self._place.colour
            target = Target.of_pathway(*cluster, slug) if slug else Target.of_cluster(*cluster)
            self._go(target, split_tab(self.context.navigation.current)[1])

    def _show_bright(self) -> None:
        filters = self.context.filters
        filters.set(replace(filters.value, bright=True))
        if self._place:
            self.context.navigation.open(f"{self._place.target}/careers")

    def _choose_tab(self, tab: Tab) -> None:
        if self._place:
            self._go(self._place.target, tab)

    def _go(self, target: Target, tab: Tab | None) -> None:
        self.context.navigation.replace(f"{target}/{tab}" if tab else str(target))
