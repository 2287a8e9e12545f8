"""The careers of a cluster: filters above a table that sorts, saves, and answers to the picture of pay and growth."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.core.reach import CareerFilter
from clusterdesk.core.target import Target
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.career_marks import CareerMarks
from clusterdesk.ui.explore.career_table import OPENINGS, career_table, columns, rows_of
from clusterdesk.ui.explore.cluster_picture import PayGrowth
from clusterdesk.ui.explore.filter_chips import FilterChips
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import Card, EmptyState, SmallLabel

TABLE_HEIGHT = 300
WIDE = 960
"""From this width of the table on, at 100 % text, openings are shown too, until the person chooses columns."""


class CareersTab(QWidget):
    """Filters and table; `picture` belongs to it and stands where the page has room for it."""

    all_wanted = Signal()
    """The part has no careers, and the person asks for those of the whole cluster."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._place: Place | None = None
        self._fits = Fits()
        self._sort: tuple[str, bool] | None = None
        self._chosen_columns: list[str] = []
        self._with_fit: bool | None = None
        self._filtered = False
        self.slices = Slices(self)
        self.picture = PayGrowth()
        self.table = career_table()
        # As high as the page leaves room for: a dozen rows, which a table asks for, would make a full page scroll.
        self.table.rows_wanted = 0
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.marks = CareerMarks(self.table, context.runner)
        self.filters = FilterChips(context.filters, self._count)
        self._left = SmallLabel("", wrap=False)
        self._left.hide()
        self._nothing = self._nothing_here()
        self._source = SmallLabel("")
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(12)
        tools.addWidget(self.filters, 1)
        tools.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.addWidget(self.table.columns_chip(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._tools)
        for part in (self.table, self._nothing):
            column.addWidget(part, 1)
        column.addWidget(self._source)
        self._connect()
        self.restyle()

    def _nothing_here(self) -> Card:
        card = Card()
        nothing = EmptyState(
            "search-x",
            self.tr("The framework names this part, but no career is listed in it yet."),
            action=self.tr("Show all careers of the cluster"),
        )
        nothing.acted.connect(self.all_wanted)
        card.body.addWidget(nothing, 1)
        return card

    def _connect(self) -> None:
        table, scatter = self.table, self.picture.scatter
        table.set_empty_text(self.tr("No career here meets your filters."))
        table.activated.connect(lambda row: self._open(row.career.code))
        table.sort_changed.connect(self._keep_sort)
        table.view.resized.connect(self._show_columns)
        table.columns_chosen.connect(self._keep_columns)
        table.selected.connect(lambda row: scatter.select(row.career.code if row else ""))
        table.hovered.connect(lambda row: scatter.point_to(row.career.code if row else ""))
        scatter.selected.connect(lambda code: table.select(lambda row: row.career.code == code))
        scatter.hovered.connect(lambda code: table.point_to((lambda row: row.career.code == code) if code else None))
        scatter.activated.connect(self._open)
        self._context.filters.changed.connect(self._filter)

    # -- content ----------------------------------------------------------------------------------------------

    def show_place(self, place: Place, fits: Fits) -> None:
        """Show the careers of a place, with their fit when there is a result."""
        self._place = place
        for part in (self._tools, self.table, self._source):
            part.setVisible(bool(place.careers))
        self._nothing.setVisible(not place.careers)
        self.picture.setVisible(bool(place.careers))
        self.show_fits(fits)
        self.table.view.scrollToTop()
        if place.careers:
            self._tell_sources(place)

    def show_fits(self, fits: Fits) -> None:
        """Show the same careers with the fit that is known now."""
        self._fits = fits
        place = self._place
        if place is None:
            return
        with_fit = fits.state == "ranked"
        if with_fit != self._with_fit and place.careers:
            self._with_fit = with_fit
            self.table.set_columns(columns(with_fit, place.careers, self.marks.holds))
            self._show_columns()
        self.table.set_rows(rows_of(place.careers, fits, place.colour))
        self._sort_table(with_fit)
        self._filter()

    def restyle(self) -> None:
        """Measure again."""
        self.table.setMinimumHeight(theme_of(self).px(TABLE_HEIGHT))

    def _tell_sources(self, place: Place) -> None:
        first = place.careers[0]
        self._source.setText(
            self.tr(
                "National figures (U.S.): pay {pay}, projections {growth}. Some are those of a wider group. "
                "Enter or a double click opens a career."
            ).format(pay=formats.release(first.pay.source.release), growth=first.growth.source.release)
        )

    def _show_columns(self) -> None:
        """Show what the person chose, else what there is room for."""
        wide = self.table.width() >= theme_of(self).px(WIDE)
        usual = [column.key for column in self.table.model.columns if column.shown or (wide and column.key == OPENINGS)]
        wanted = self._chosen_columns or usual
        if wanted != self.table.shown_columns():
            self.table.show_columns(wanted)

    def _sort_table(self, with_fit: bool) -> None:
        key, descending = self._sort or ("fit", True)
        if key == "fit" and not with_fit:
            key, descending = "career", False
        # What the view chooses is not kept: a result that comes later still puts the best fit first.
        with QSignalBlocker(self.table):
            self.table.sort_by(key, descending=descending)

    # -- filters ----------------------------------------------------------------------------------------------

    def _count(self, wanted: CareerFilter) -> int:
        return sum(wanted.accepts(career) for career in self._place.careers) if self._place else 0

    def _filter(self) -> None:
        place, wanted = self._place, self._context.filters.value
        if place is None:
            return
        left = [career for career in place.careers if wanted.accepts(career)] if wanted.active else place.careers
        if wanted.active or self._filtered:
            self.table.set_filter((lambda row: wanted.accepts(row.career)) if wanted.active else None)
            self._filtered = wanted.active
            self._left.setText(texts.careers_of(len(left), len(place.careers)) if wanted.active else "")
            self._left.setVisible(wanted.active)
        self.picture.wait()
        self.slices.run([lambda: self.picture.show_careers(left, place.colour)])

    # -- what the person does ---------------------------------------------------------------------------------

    def _open(self, code: str) -> None:
        self._context.navigation.open(str(Target.career(code)))

    def _keep_sort(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)

    def _keep_columns(self, keys: list[str]) -> None:
        self._chosen_columns = keys
