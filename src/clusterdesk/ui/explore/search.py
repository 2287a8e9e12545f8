"""The results that drop down from the search field while the student types."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.finding import Finding
from clusterdesk.core.readings import Readings
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.explore.search_list import ResultList
from clusterdesk.ui.explore.search_rows import OPENS, FitWords, SearchRow, all_row, fit_words, recent_rows, rows_for
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import SearchField

MOST_HITS = 8
MOST_PROGRAMS = 2
WIDTH = 520
GAP = 6
"""Between the field and the results, and at least to the window's edge."""
ARRIVES = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.TabFocusReason)
"""How a person gets into the field; a window that comes to the front is no reason to open anything."""
EDGE = 5
"""Inside the panel, around the rows."""


class SearchPanel(QFrame):
    """Shows what the field finds; the keyboard focus stays in the field. Without a text it shows the searches before.

    Args:
        context: where to search and where to go.
        field: the field of the top bar.
        parent: the window the panel floats in; it must hold the field.
    """

    def __init__(self, context: Context, field: SearchField, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._field = field
        self._window = parent
        self._words: FitWords = {}
        self._readings: Readings | None = None
        self._stale = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Search results"))
        self.list = ResultList(self.tr("Search results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.list)
        field.edited.connect(self.search)
        field.moved.connect(self.move_by)
        field.submitted.connect(self._submit)
        field.left.connect(self.hide)
        field.destroyed.connect(self.deleteLater)
        field.edit.installEventFilter(self)
        parent.installEventFilter(self)
        context.navigation.navigated.connect(self.hide)
        context.runner.changed.connect(self._after_change)
        self.hide()

    # What is found

    def search(self, text: str) -> None:
        """Show what is found for a text; for none the searches before, or nothing where there are none."""
        if text.strip():
            found = self._context.explore.find(text, MOST_HITS, MOST_PROGRAMS)
            rows = rows_for(found, text, self._words)
            self._show([*rows, all_row(text)] if found.count else rows)
            self._announce(found)
        else:
            self._show(recent_rows(self._context.memory.recent))

    def _show(self, rows: list[SearchRow]) -> None:
        if not rows:
            self.list.show_rows([], 0)
            self.hide()
            return
        window = self._window.rect()
        below, width = self._place()
        wanted = self.list.show_rows(rows, width - 2 * EDGE) + 2 * EDGE
        left = max(GAP, below.x() + self._field.width() - width)
        self.setGeometry(left, below.y(), width, min(wanted, window.height() - below.y() - GAP))
        self.show()
        self.raise_()

    def _place(self) -> tuple[QPoint, int]:
        """Return where the panel begins, under the field, and how wide it is: no wider than the window."""
        below = self._field.mapTo(self._window, QPoint(0, self._field.height() + GAP))
        width = max(self._field.width(), theme_of(self).px(WIDTH))
        return below, min(width, self._window.width() - 2 * GAP)

    def move_by(self, step: int) -> None:
        """Go one result up or down; from the last one round to the first."""
        if not self.isVisible():
            self.search(self._field.text())
            return
        self.list.move_by(step)
        self._say(self._current_words())

    def current(self) -> SearchRow | None:
        """Return the row that Enter would choose."""
        return self.list.current()

    def _submit(self, text: str) -> None:
        if not self.isVisible():
            self.search(text)
        self.list.choose_current()

    def _take(self, row: SearchRow) -> None:
        """Do what a row is there for: open something, search for something else, or forget."""
        if row.kind in OPENS:
            self._context.memory.searched(self._field.text())
            self.hide()
            self._field.set_text("")
            self._context.navigation.open(row.target)
        elif row.kind == "forget":
            self._context.memory.recent = ()
            self.hide()
        else:
            self._field.set_text(row.target)
            self.search(row.target)

    # What fits

    def _after_change(self, changes: Changes) -> None:
        # Every answer is a change: what follows from it is worked out when somebody searches.
        self._stale = self._stale or PortfolioArea.SITTINGS in changes.areas

    def _freshen_fits(self) -> None:
        if self._stale:
            self._stale = False
            self._context.runner.read(lambda session: session.assess.readings(), self._take_readings, owner=self)

    def _take_readings(self, readings: Readings) -> None:
        if readings != self._readings:
            self._readings = readings
            self._words = fit_words(Fits.of(self._context.explore, readings).ranking)
            if self.isVisible() and self._field.text().strip():
                self.search(self._field.text())

    # What is read out

    def _announce(self, found: Finding) -> None:
        count, first = found.count, self._current_words()
        if count == 1:
            self._say(self.tr("1 result. {first}").format(first=first))
        elif count:
            self._say(self.tr("{count} results. {first}").format(count=count, first=first))
        else:
            self._say(self.tr("Nothing found. {first}").format(first=first))

    def _current_words(self) -> str:
        return str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _say(self, text: str) -> None:
        """Tell a screen reader: the focus is in the field, so it would not read the list by itself."""
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, text))

    # Where it is

    def restyle(self) -> None:
        """Take the new text size."""
        if self.isVisible():
            self._show(self.list.rows.all())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; open for the field, close when the student turns to something else."""
        kind = event.type()
        if watched is self._field.edit:
            if kind == QEvent.Type.FocusOut:
                self.hide()
            elif isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusIn:
                self._arrive(event.reason())
        elif watched is self._window and self.isVisible():
            if kind == QEvent.Type.Resize:
                self._show(self.list.rows.all())
            elif kind == QEvent.Type.MouseButtonPress:
                # What was clicked did not want it: a label, the ground of a page.
                self.hide()
        return super().eventFilter(watched, event)

    def _arrive(self, reason: Qt.FocusReason) -> None:
        self._freshen_fits()
        if reason in ARRIVES and not self._field.text():
            self.search("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with its line."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("control_line"), 1))
        painter.setBrush(theme.color("surface"))
        radius = theme.size("radius_card")
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
