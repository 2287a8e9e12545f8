"""One cluster: its parts and the careers in them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.career import FRAMEWORKS, CareerSummary, Cluster, Framework, Pathway
from clusterdesk.core.errors import BadInput, NotInCatalog
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats, terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.career_table import CareerRow, career_table, columns, rows_of
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.theme import ICONS, theme_of
from clusterdesk.ui.widgets import (
    CapsLabel,
    Card,
    Columns,
    EmptyState,
    IconTile,
    MutedLabel,
    Option,
    OptionList,
    PrimaryButton,
    SmallLabel,
)

ALL = ""
"""The option that shows the careers of all parts."""
PARTS_WIDTH = 185
TABLE_WIDTH = 640
TABLE_HEIGHT = 300
READING_WIDTH = 880
"""Longer lines are hard to read."""


class ClusterView(FitView):
    """The addresses `cluster/FRAMEWORK/SLUG` and `pathway/FRAMEWORK/CLUSTER/SLUG`: the same page, a part chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._cluster: Cluster | None = None
        self._parts: tuple[Pathway, ...] = ()
        self._careers: tuple[CareerSummary, ...] = ()
        self._part = ALL
        self._sort: tuple[str, bool] | None = None
        self._shape = (False, "")
        self.set_goal = PrimaryButton(self.tr("Set a goal"), icon=ICONS["goals"])
        self.set_goal.clicked.connect(lambda: context.navigation.open(f"goal/new/{self.target}"))
        self.add_action(self.set_goal)
        self._description = MutedLabel("")
        self._description.setMaximumWidth(theme_of(self).px(READING_WIDTH))
        self.hint = FitHint(context.navigation)
        self.body.addWidget(self._description)
        self.body.addWidget(self.hint)
        self.body.addWidget(
            Columns([(self._parts_card(), 3, PARTS_WIDTH), (self._table_side(), 11, TABLE_WIDTH)], gap=16), 1
        )
        self._source = SmallLabel("")
        self.body.addWidget(self._source)

    def _parts_card(self) -> QWidget:
        self._parts_title = CapsLabel("")
        self.parts = OptionList([], name=self.tr("Parts of this cluster"))
        self.parts.chosen.connect(self._choose_part)
        card = Card()
        card.body.addWidget(self._parts_title)
        card.body.addWidget(self.parts)
        card.body.addStretch(1)
        return card

    def _table_side(self) -> QWidget:
        self._about = MutedLabel("")
        self.table = career_table()
        self.table.activated.connect(self._open_career)
        self.table.sort_changed.connect(self._keep_sort)
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._nothing = Card()
        nothing = EmptyState(
            "search-x",
            self.tr("The framework names this part, but no career is listed in it yet."),
            action=self.tr("Show all careers of the cluster"),
        )
        nothing.acted.connect(lambda: self._choose_part(ALL))
        self._nothing.body.addWidget(nothing, 1)
        column.addWidget(self._about)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        return side

    @property
    def target(self) -> Target | None:
        """What is shown: the cluster, or the part of it that is chosen."""
        if self._cluster is None:
            return None
        if self._part:
            return Target.of_pathway(self._cluster.framework, self._cluster.slug, self._part)
        return Target.of_cluster(self._cluster.framework, self._cluster.slug)

    def show_address(self, address: str) -> None:
        """Show a cluster, or say kindly that the catalog has none of this name."""
        try:
            framework, slug, part = _parts_of(address)
            explore = self.context.explore
            cluster = explore.cluster(framework, slug)
            if part:
                explore.pathway(framework, slug, part)
        except (NotInCatalog, BadInput):
            self._cluster = None
            self._show_unknown()
            return
        if cluster != self._cluster:
            self._show_cluster(cluster)
            self.verticalScrollBar().setValue(0)
        self._show_part(part)
        super().show_address(address)

    def _show_unknown(self) -> None:
        self.set_breadcrumb([(self.tr("Explore"), "explore")])
        self.set_title("")
        self.set_tile(None)
        self.set_goal.hide()
        self.show_empty(unknown(self.context.navigation))

    def _show_cluster(self, cluster: Cluster) -> None:
        if self._cluster is None:
            self.show_empty(None)
            self.set_goal.show()
        self._cluster = cluster
        self._parts = self.context.explore.pathways(cluster.framework, cluster.slug)
        self.set_breadcrumb([(self.tr("Explore"), "explore"), (self._place_of(cluster), None)])
        self.set_title(cluster.name)
        self._description.setText(cluster.description)
        self.set_tile(IconTile.of_cluster(cluster.framework, cluster.slug, size=52))
        self._parts_title.setText(texts.part_name(cluster.framework))
        options = [Option(ALL, self.tr("All"), cluster.careers)]
        options += [Option(part.slug, part.name, part.careers) for part in self._parts]
        self.parts.set_options(options)
        self.parts.set_cluster(cluster.framework, cluster.slug)
        self._source.setText(
            self.tr("Pay and growth are national figures (U.S.): {pay}, projections {growth}.").format(
                pay=formats.release(cluster.pay.source.release), growth=cluster.growth.source.release
            )
        )

    def _place_of(self, cluster: Cluster) -> str:
        titles = {grouping.name: grouping.title for grouping in self.context.explore.groupings()}
        return titles.get(cluster.grouping or "", terms.framework(cluster.framework))

    def _show_part(self, slug: str) -> None:
        cluster = self._cluster
        if cluster is None:
            return
        self._part = slug
        self.parts.set_value(slug)
        part = next((part for part in self._parts if part.slug == slug), None)
        self._about.setText(part.description if part else "")
        self._about.setVisible(part is not None)
        self._careers = self.context.explore.careers(cluster.framework, cluster.slug, slug or None)
        for widget in (self.table, self._source):
            widget.setVisible(bool(self._careers))
        self._nothing.setVisible(not self._careers)
        self.show_fits()
        self.table.view.scrollToTop()

    def show_fits(self) -> None:
        """Show the careers of the chosen part, with their fit when there is a result."""
        if self._cluster is None:
            return
        self.hint.show_state(self.fits.state)
        with_fit = self.fits.state == "ranked"
        shape = (with_fit, self._cluster.growth.source.release)
        if shape != self._shape:
            self._shape = shape
            self.table.set_columns(columns(*shape))
        self.table.set_rows(rows_of(self._careers, self.fits, (self._cluster.framework, self._cluster.slug)))
        self._sort_table(with_fit)

    def _sort_table(self, with_fit: bool) -> None:
        key, descending = self._sort or ("fit", True)
        if key == "fit" and not with_fit:
            key, descending = "career", False
        # What the view chooses is not kept: a result that comes later still puts the best fit first.
        kept = self._sort
        self.table.sort_by(key, descending=descending)
        self._sort = kept

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        self._description.setMaximumWidth(theme_of(self).px(READING_WIDTH))
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))

    def _choose_part(self, slug: str) -> None:
        self._part = slug
        self.context.navigation.replace(str(self.target))

    def _keep_sort(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)

    def _open_career(self, row: CareerRow) -> None:
        self.context.navigation.open(str(Target.career(row.career.code)))


def _parts_of(address: str) -> tuple[Framework, str, str]:
    """Return framework, cluster and part ("" for all) of an address.

    Raises:
        BadInput: the address names neither a cluster nor a pathway.
    """
    target = Target.parse(address)
    if target.framework not in FRAMEWORKS:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "“{text}” is not the address of a cluster."), text=address)
    if target.cluster is None:
        return target.framework, target.key, ALL
    return target.framework, target.cluster, target.key
