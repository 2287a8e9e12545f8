"""Everything that a search finds, on a page."""

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QWidget

from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.explore.search_list import ResultList
from clusterdesk.ui.explore.search_rows import OPENS, SearchRow, fit_words, rows_for
from clusterdesk.ui.widgets import Card

MOST_HITS = 80
MOST_PROGRAMS = 20
MARGIN = 24
"""Kept visible above and below the row that the keyboard is on."""


class SearchView(FitView):
    """The address `search/TEXT`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._text = ""
        self.hint = FitHint(context.navigation)
        self.list = ResultList(self.tr("Search results"), fit_rows=True)
        self.list.chosen.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._follow)
        card = Card()
        card.body.setContentsMargins(12, 8, 12, 12)
        card.body.addWidget(self.list)
        self.body.addWidget(self.hint)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.set_breadcrumb([(self.tr("Explore"), "explore")])

    def show_address(self, address: str) -> None:
        """Show what a text finds."""
        text = address.partition("/")[2].strip()
        if text != self._text:
            self._text = text
            self.verticalScrollBar().setValue(0)
        self.show_fits()
        super().show_address(address)

    def show_fits(self) -> None:
        """Show the results, with the word of fit where it is known."""
        found = self.context.explore.find(self._text, MOST_HITS, MOST_PROGRAMS)
        count = found.count
        self.set_title(self.tr("Results for “{text}”").format(text=self._text))
        if len(found.hits) == MOST_HITS:
            self.set_subtitle(self.tr("The nearest {count} results. One more word finds fewer.").format(count=count))
        elif count == 1:
            self.set_subtitle(self.tr("1 result"))
        else:
            self.set_subtitle(self.tr("{count} results").format(count=formats.count(count)))
        self.hint.show_state(self.fits.state if found.hits else "ranked")
        rows = rows_for(found, self._text, fit_words(self.fits.ranking), counts=True)
        self.list.show_rows(rows, self.list.viewport().width())
        self.list.updateGeometry()

    def _take(self, row: SearchRow) -> None:
        self.context.navigation.open(row.target if row.kind in OPENS else f"search/{row.target}")

    def _follow(self, current: QModelIndex) -> None:
        """Scroll to where the keyboard is."""
        if self.list.hasFocus() and current.isValid():
            place = self.list.visualRect(current)
            sheet = self.widget()
            top = self.list.viewport().mapTo(sheet, QPoint(0, place.top())).y() if sheet else 0
            self.ensureVisible(0, top, 0, MARGIN)
            self.ensureVisible(0, top + place.height(), 0, MARGIN)
