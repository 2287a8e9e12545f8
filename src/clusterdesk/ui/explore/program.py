"""One program of study: what its code is, the careers it prepares for, and where the framework lists it."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.cluster import Membership
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import ProgramPage
from clusterdesk.core.target import Target
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.career_table import CareerRow, career_table, columns, rows_of
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.theme import ICONS
from clusterdesk.ui.widgets import (
    BodyLabel,
    CapsLabel,
    Card,
    Columns,
    EmptyState,
    IconTile,
    LinkRow,
    MutedLabel,
    PlainButton,
    PrimaryButton,
    RowColumn,
    SectionLabel,
    SmallLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import lead, mark_way

LISTING = "advance-cte-cip"
"""The source that says where in the 2024 framework a program stands."""
GAP = 14


class ProgramView(FitView):
    """The address `program/CIP`, such as `program/51.3801`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._page: ProgramPage | None = None
        self._sort: tuple[str, bool] | None = None
        self._english = SmallLabel(self.tr("The official list names programs in English only."))
        self.hint = FitHint(context.navigation)
        self.log = PlainButton(self.tr("Log it"), icon="notebook-pen")
        self.log.clicked.connect(self._log)
        self.set_goal = PrimaryButton(self.tr("Set a goal"), icon=ICONS["goals"])
        self.set_goal.clicked.connect(self._set_goal)
        mark_way(self.log, "log")
        mark_way(self.set_goal, "goal/new")
        for button in (self.log, self.set_goal):
            self.add_action(button)
        self.body.setSpacing(GAP)
        self.body.addWidget(self._english)
        self.body.addWidget(self.hint)
        self.body.addWidget(Columns([(self._careers_side(), 23, 584), (self._facts_side(), 10, 310)], gap=GAP))
        self.body.addStretch(1)

    def _careers_side(self) -> QWidget:
        self._count = SectionLabel("")
        self.table = career_table(fit_rows=True)
        self.table.activated.connect(self._open_career)
        self.table.sort_changed.connect(self._keep_sort)
        self._source = SmallLabel("")
        self._nothing = Card()
        nothing = EmptyState(
            "link-2-off",
            self.tr("The official list matches no career with this program. A school that teaches it can tell more."),
            action=self.tr("See all clusters"),
        )
        lead(nothing, self.context.navigation.open, "explore")
        self._nothing.body.addWidget(nothing, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._count, self.table, self._source, self._nothing):
            column.addWidget(part)
        column.addStretch(1)
        return side

    def _facts_side(self) -> QWidget:
        about = Card(title=self.tr("What the code is"))
        self._code = BodyLabel("")
        about.body.addWidget(self._code)
        about.body.addWidget(
            MutedLabel(
                self.tr(
                    "CIP stands for Classification of Instructional Programs, the national list of what schools "
                    "teach. With the code you find the same program at other schools, even under another name."
                )
            )
        )
        places = Card(title=self.tr("Where it belongs"))
        places.body.addWidget(CapsLabel(self.tr("2024 framework")))
        self._places = RowColumn()
        places.body.addLayout(self._places)
        self._unlisted = MutedLabel(self.tr("The framework does not list this program."))
        places.body.addWidget(self._unlisted)
        sources = Card(title=self.tr("Sources"))
        self._sources = SmallLabel("", rich=True)
        sources.body.addWidget(self._sources)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (about, places, sources):
            column.addWidget(card)
        column.addStretch(1)
        return side

    def show_address(self, address: str) -> None:
        """Show a program, or say kindly that the catalog has none of this code."""
        try:
            page = self.context.explore.program(address.partition("/")[2])
        except NotInCatalog:
            self._page = None
            self._show_unknown()
            return
        if page != self._page:
            self._show_program(page)
            self.verticalScrollBar().setValue(0)
        super().show_address(address)

    def _show_unknown(self) -> None:
        self.set_breadcrumb([(self.tr("Explore"), "explore")])
        self.set_title("")
        self.set_subtitle("")
        self.set_tile(None)
        for button in (self.log, self.set_goal):
            button.hide()
        self.show_empty(unknown(self.context.navigation))

    def _show_program(self, page: ProgramPage) -> None:
        if self._page is None:
            self.show_empty(None)
            self.set_tile(IconTile("graduation-cap", size=52))
        self._page = page
        for button in (self.log, self.set_goal):
            button.show()
        program = page.program
        self.set_breadcrumb(self._way_to(page))
        self.set_title(program.title)
        self.set_subtitle(self.tr("Program of study, CIP code {code}").format(code=program.code))
        self._english.setVisible(self.context.explore.language != "en")
        self._code.setText(self.tr("{code} is the number of “{title}”.").format(code=program.code, title=program.title))
        self._count.setText(self.tr("Prepares for {careers}").format(careers=texts.careers(len(page.careers))))
        for part in (self._count, self.table, self._source):
            part.setVisible(bool(page.careers))
        self._nothing.setVisible(not page.careers)
        self._show_places(page.places)
        self._show_sources(page)
        self.show_fits()

    def _way_to(self, page: ProgramPage) -> list[tuple[str, str | None]]:
        way: list[tuple[str, str | None]] = [(self.tr("Explore"), "explore")]
        if len(page.places) == 1:
            (place,) = page.places
            way.append((place.cluster_name, str(Target.of_cluster(place.framework, place.cluster))))
            way.append((place.pathway_name, _address(place)))
        return way

    def _show_places(self, places: tuple[Membership, ...]) -> None:
        clear_layout(self._places)
        for place in places:
            self._places.addWidget(self._place_row(place, line=place is not places[-1]))
        self._unlisted.setVisible(not places)

    def _place_row(self, place: Membership, *, line: bool) -> LinkRow:
        row = LinkRow(f"{place.cluster_name} › {place.pathway_name}", line=line)
        lead(row, self.context.navigation.open, _address(place), stays=True)
        return row

    def _show_sources(self, page: ProgramPage) -> None:
        lines = [(self.tr("Careers"), page.source), (self.tr("Clusters"), self.context.explore.source(LISTING))]
        self._sources.setText("<br>".join(f"<b>{what}:</b> {texts.published(source)}" for what, source in lines))
        if page.careers:
            first = page.careers[0]
            self._source.setText(
                self.tr("Pay and growth are national figures (U.S.): {pay}, projections {growth}.").format(
                    pay=formats.release(first.pay.source.release), growth=first.growth.source.release
                )
            )

    def show_fits(self) -> None:
        """Show the careers, with their fit when there is a result."""
        page = self._page
        if page is None:
            return
        with_fit = self.fits.state == "ranked"
        self.hint.show_state(self.fits.state if page.careers else "ranked")
        place = page.places[0] if page.places else None
        self.table.set_columns(columns(with_fit, page.careers))
        self.table.set_rows(
            rows_of(page.careers, self.fits, (place.framework, place.cluster) if place else ("modern", ""))
        )
        key, descending = self._sort or ("fit" if with_fit else "career", with_fit)
        # What the view chooses is not kept: a result that comes later still puts the best fit first.
        with QSignalBlocker(self.table):
            self.table.sort_by(key, descending=descending)

    def _log(self) -> None:
        if self._page is not None:
            self.context.navigation.open(f"log/program/program/{self._page.program.code}")

    def _set_goal(self) -> None:
        if self._page is not None:
            self.context.navigation.open(f"goal/new/{Target.program(self._page.program.code)}")

    def _keep_sort(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)

    def _open_career(self, row: CareerRow) -> None:
        self.context.navigation.open(str(Target.career(row.career.code)))


def _address(place: Membership) -> str:
    return str(Target.of_pathway(place.framework, place.cluster, place.pathway))
