"""The saved list: careers, and clusters with their pathways, the newest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.saved import Saved
from clusterdesk.core.target import Target
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.fits import FitView
from clusterdesk.ui.explore.saved_row import SavedRow, facts_of_mark
from clusterdesk.ui.widgets import Card, Columns, EmptyState, MutedLabel, RowColumn, SmallLabel, clear_layout
from clusterdesk.ui.widgets.ways import lead

COLUMN = 420


class _Kind(Card):
    """The saved things of one kind, or a sentence when there are none."""

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__(title=title, note=" ")
        self.rows: list[SavedRow] = []
        self._nothing = MutedLabel(nothing)
        self._rows = RowColumn(8)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[SavedRow]) -> None:
        """Show other rows in place of those that are there."""
        clear_layout(self._rows)
        self.rows = list(rows)
        for row in self.rows:
            self._rows.addWidget(row)
        self._nothing.setVisible(not rows)
        self.set_note(formats.count(len(rows)) if rows else "")


class SavedView(FitView):
    """The address `saved`: everything the student saved, to open or to take out again."""

    areas = FitView.areas | {PortfolioArea.SAVED}

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._marks: tuple[Saved, ...] | None = None
        self.set_breadcrumb([(self.tr("Explore"), "explore"), (self.tr("Saved"), None)])
        self.set_title(self.tr("Saved"))
        self.careers = _Kind(self.tr("Careers"), self.tr("No career is saved."))
        self.clusters = _Kind(self.tr("Clusters and pathways"), self.tr("No cluster or pathway is saved."))
        self._source = SmallLabel("")
        self.body.addWidget(Columns([(self.careers, 1, COLUMN), (self.clusters, 1, COLUMN)]))
        self.body.addWidget(self._source)

    @property
    def rows(self) -> list[SavedRow]:
        """The rows that are shown, in reading order."""
        return [*self.careers.rows, *self.clusters.rows]

    def refresh(self) -> None:
        """Read scores and marks again."""
        super().refresh()
        self.context.runner.read(lambda session: session.saved.all(), self._take_marks, owner=self)

    def _take_marks(self, marks: tuple[Saved, ...]) -> None:
        if marks != self._marks:
            self._marks = marks
            self.show_fits()

    def show_fits(self) -> None:
        """Show the marks with their fit, as far as it is known."""
        if self._marks is None or self.fits.state == "waiting":
            return
        place = self._focused()
        self._show_rows(self._marks)
        if place is not None and self.rows:
            self.rows[min(place, len(self.rows) - 1)].remove.setFocus()

    def _show_rows(self, marks: Sequence[Saved]) -> None:
        self.set_subtitle(self.tr("What you want to find again, the newest first.") if marks else "")
        self.show_empty(None if marks else self._nothing_saved())
        rows = [self._row(mark) for mark in marks]
        self.careers.show_rows([row for row in rows if row.facts.mark.target.kind == "career"])
        self.clusters.show_rows([row for row in rows if row.facts.mark.target.kind != "career"])
        self._source.setText(self._sources())

    def _row(self, mark: Saved) -> SavedRow:
        explore = self.context.explore
        framework = self.context.preferences.settings.framework
        target = facts_of(explore, framework, mark.target, mark.snapshot)
        row = SavedRow(facts_of_mark(explore, self.fits, mark, target))
        row.opened.connect(self.context.navigation.open)
        row.removed.connect(self._remove)
        return row

    def _focused(self) -> int | None:
        """Return the place of the row that has the focus, None when none has it."""
        focused = QApplication.focusWidget()
        places = (at for at, row in enumerate(self.rows) if focused is not None and row.isAncestorOf(focused))
        return next(places, None)

    def _remove(self, target: Target) -> None:
        self.context.runner.submit(lambda session: session.saved.remove(target), owner=self)

    def _nothing_saved(self) -> EmptyState:
        empty = EmptyState(
            "bookmark",
            self.tr("Nothing is saved yet. Open a career or a cluster and press “Save”: you find it here again."),
            action=self.tr("Explore clusters"),
        )
        lead(empty, self.context.navigation.open, "explore")
        return empty

    def _sources(self) -> str:
        first = self.context.explore.clusters("modern")[0]
        return self.tr("Pay and growth are national figures (U.S.): {pay}, projections {growth}.").format(
            pay=formats.release(first.pay.source.release), growth=first.growth.source.release
        )
