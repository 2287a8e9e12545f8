"""The what-if page: what a student would accept, and the careers that are then in reach."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.cluster import Cluster
from clusterdesk.core.framework import Framework
from clusterdesk.core.reach import CareerFilter
from clusterdesk.core.target import Target
from clusterdesk.services.reach import InReach, Reach
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import reach_words
from clusterdesk.ui.explore.career_marks import CareerMarks
from clusterdesk.ui.explore.career_table import CareerRow, career_table
from clusterdesk.ui.explore.fits import FitHint, Fits, FitView
from clusterdesk.ui.explore.reach_clusters import ReachClusters
from clusterdesk.ui.explore.reach_words import PAY_STEPS
from clusterdesk.ui.explore.what_if_choices import WhatIfChoices
from clusterdesk.ui.explore.what_if_table import SHOWN, WIDE, reach_columns
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import (
    Card,
    Columns,
    EmptyState,
    IconTile,
    MutedLabel,
    QuietButton,
    SectionLabel,
    SegmentedControl,
    SmallLabel,
    StrongLabel,
)

CHOICES_WIDTH = 290
LIST_WIDTH = 520
TABLE_HEIGHT = 420
WIDE_TABLE = 960
"""From this width of the table on, at 100 % text, more columns are shown, until the person chooses them."""
MEANING_WIDTH = 240


class WhatIfView(FitView):
    """The address `whatif`: choices at the left, the careers or the clusters that they leave at the right."""

    areas = FitView.areas | {PortfolioArea.SAVED}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reach = Reach(context.explore)
        self._clusters: tuple[Cluster, ...] = ()
        self._colours: Mapping[str, tuple[tuple[str, str], ...]] = {}
        self._framework: Framework = "modern"
        self._found: InReach | None = None
        self._shape: tuple[bool, Mapping[str, int] | None] | None = None
        self._listed: tuple[Framework, Fits] | None = None
        self._chosen_columns: list[str] = []
        self._later = Slices(self)
        self.set_breadcrumb([(self.tr("Explore"), "explore"), (self.tr("What if"), None)])
        self.set_title(self.tr("What if…"))
        self.set_subtitle(
            self.tr("Choose what you would accept. The careers in reach change at once; nothing is decided by it.")
        )
        self.hint = FitHint(context.navigation)
        self.choices = WhatIfChoices(context.filters)
        self.body.addWidget(self.hint)
        self.body.addWidget(Columns([(self.choices, 3, CHOICES_WIDTH), (self._results(), 8, LIST_WIDTH)], gap=16), 1)
        self.body.addWidget(self._meaning())
        self._source = SmallLabel("")
        self.body.addWidget(self._source)
        context.filters.changed.connect(self._filter_changed)

    def _results(self) -> QWidget:
        self.count = SectionLabel("")
        self.left_out = SmallLabel("")
        self.shown = SegmentedControl(
            [("careers", self.tr("Careers")), ("clusters", self.tr("Clusters"))], name=self.tr("What is listed")
        )
        self.shown.chosen.connect(lambda _key: self._show_list())
        self.clear = QuietButton(self.tr("Clear filters"), "x")
        self.clear.clicked.connect(self._clear)
        self.table = career_table()
        self.marks = CareerMarks(self.table, self.context.runner)
        self.table.columns_chosen.connect(self._keep_columns)
        self.table.view.resized.connect(self._show_columns)
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))
        self.table.activated.connect(lambda row: self.context.navigation.open(str(Target.career(row.career.code))))
        self.nothing = self._nothing()
        self.clusters = ReachClusters()
        self.clusters.opened.connect(self.context.navigation.open)
        for part in (self.nothing, self.clusters):
            part.hide()
        self.columns = self.table.columns_chip()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.count, 1)
        head.addWidget(self.clear)
        head.addWidget(self.columns)
        head.addWidget(self.shown)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.left_out)
        for part in (self.table, self.nothing, self.clusters):
            column.addWidget(part, 1)
        return side

    def _nothing(self) -> Card:
        empty = EmptyState(
            "search-x",
            self.tr("No career meets all of this. Ask for a little less."),
            action=self.tr("Clear filters"),
        )
        empty.acted.connect(self._clear)
        card = Card()
        card.body.addWidget(empty)
        card.body.addStretch(1)
        return card

    def _meaning(self) -> QWidget:
        card = Card(title=self.tr("Three readings, never mixed into one"))
        parts = (
            (
                "star",
                self.tr("Fit"),
                self.tr("How close a career is to your interests. It says nothing about school or pay."),
            ),
            (
                "footprints",
                self.tr("Reach"),
                self.tr(
                    "What a career takes: the education most people start with, how much preparation it needs, and the "
                    "skills you would still gain. Once you have rated your skills, you can add them under “Columns”."
                ),
            ),
            (
                "trending-up",
                self.tr("Market"),
                self.tr("What a career offers in the U.S.: pay, growth of jobs, and openings a year."),
            ),
        )
        card.body.addWidget(Columns([(_reading(*part), 1, MEANING_WIDTH) for part in parts], gap=20))
        return card

    def show_address(self, address: str) -> None:
        """Show the filter in force and what it leaves."""
        self._framework = self.context.preferences.settings.framework
        self._clusters = self.context.explore.clusters(self._framework)
        self._colours = self.context.explore.memberships(self._framework)
        self.show_fits()
        super().show_address(address)

    def refresh(self) -> None:
        """Read scores and saved marks again."""
        super().refresh()
        self.context.runner.read(lambda session: session.saved.all(), self.marks.show_saved, owner=self)

    def _clear(self) -> None:
        # The button is about to go, and the keyboard must not be sent away with it.
        self.shown.button(self.shown.value).setFocus()
        self.context.filters.clear()

    def _filter_changed(self) -> None:
        if self.isVisible():
            self.show_fits()

    def show_fits(self) -> None:
        """Show what the filter leaves, with fit when there is a result."""
        wanted = self.context.filters.value
        found = self._reach.within(self._framework, wanted)
        self.choices.show_filter(
            wanted,
            self._reach.by_education(self._framework, wanted),
            self._reach.by_pay(self._framework, wanted, PAY_STEPS),
        )
        self.hint.show_state(self.fits.state)
        self.count.setText(self._sentence(found))
        self.clear.setVisible(wanted.active)
        left_out = reach_words.left_out(found.unknown)
        self.left_out.setText(left_out)
        self.left_out.setVisible(bool(left_out))
        self._source.setText(self._sources())
        self._found = found
        # The counts are on the screen before the list is: with a thousand rows it takes a frame of its own.
        self._later.run([self._show_list])

    def _sentence(self, found: InReach) -> str:
        if not self.context.filters.value.active:
            return self.tr("All {total} careers are in reach").format(total=formats.count(found.total))
        return self.tr("{count} of {total} careers are in reach").format(
            count=formats.count(len(found.careers)), total=formats.count(found.total)
        )

    def _show_careers(self, found: InReach) -> None:
        """Show the careers in reach. The rows of all careers stay: a filter is quicker, and the columns do not jump."""
        if self._listed != (self._framework, self.fits):
            self._listed = (self._framework, self.fits)
            self._list_all(self._reach.within(self._framework, CareerFilter()).careers)
        codes = {career.code for career in found.careers}
        self.table.set_filter((lambda row: row.career.code in codes) if len(codes) < found.total else None)

    def _list_all(self, careers: tuple[CareerSummary, ...]) -> None:
        with_fit = self.fits.state == "ranked"
        own = self.fits.readings.skills
        if (with_fit, own) != self._shape:
            self._shape = (with_fit, own)
            skills = self._reach.skills_to_gain(own) if own else None
            self.table.set_columns(reach_columns(careers, self.marks.holds, with_fit=with_fit, skills=skills))
            self._show_columns()
            self.table.sort_by("fit" if with_fit else "career", descending=with_fit)
        rows = [CareerRow(career, self.fits.career(career.code), self._colour(career)) for career in careers]
        self.table.set_rows(rows)

    def _show_columns(self) -> None:
        """Show what the person chose, else what there is room for."""
        usual = WIDE if self.table.width() >= theme_of(self).px(WIDE_TABLE) else SHOWN
        keys = self._chosen_columns or [column.key for column in self.table.model.columns if column.key in usual]
        if keys != self.table.shown_columns():
            self.table.show_columns(keys)

    def _keep_columns(self, keys: list[str]) -> None:
        self._chosen_columns = keys

    def _colour(self, career: CareerSummary) -> tuple[Framework, str]:
        return self._framework, self._colours[career.code][0][0]

    def _show_list(self) -> None:
        """Show the careers or the clusters, as chosen; the list that is hidden waits for its turn."""
        found = self._found
        if found is None:
            return
        careers = self.shown.value == "careers"
        self.table.setVisible(careers and bool(found.careers))
        self.nothing.setVisible(careers and not found.careers)
        self.columns.setVisible(careers)
        self.clusters.setVisible(not careers)
        if careers:
            self._show_careers(found)
        else:
            self.clusters.show_counts(self._clusters, found.clusters)

    def _sources(self) -> str:
        first = self._clusters[0]
        return self.tr(
            "National figures (U.S.): pay {pay}, growth and openings {growth}. Preparation and skills: O*NET."
        ).format(pay=formats.release(first.pay.source.release), growth=first.growth.source.release)

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))


def _reading(icon: str, name: str, meaning: str) -> QWidget:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(StrongLabel(name))
    words.addWidget(MutedLabel(meaning))
    words.addStretch(1)
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(IconTile(icon, tone="plain"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return part
