"""The journal: everything that happened, the newest first, with one entry beside the list."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.entry_kind import Outcome
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.journal import Attachment, Entry, search_text
from clusterdesk.services.session import Session
from clusterdesk.store.documents import save_document
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.journal.filters import FilterBar
from clusterdesk.ui.journal.list import EntryList
from clusterdesk.ui.journal.panel import EntryPanel
from clusterdesk.ui.journal.rows import Row
from clusterdesk.ui.problems import explained
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Card, Columns, EmptyState, MutedLabel, PrimaryButton, SmallLabel, Toast
from clusterdesk.ui.widgets.ways import is_open, lead

FIRST = 40
"""How many entries are read at first: more than a screen shows. All of them follow."""
SHORT_LIST = 5
"""How many rows the list has where it stands above the entry."""
LEAST = 320
"""Pixels, at 100 % text, that the list is high at least beside the entry."""
ABOVE = 12
"""Pixels left free above what is scrolled to."""
Found = tuple[tuple[Row, ...], dict[str, str]]


def read_first(session: Session) -> Found:
    """Read the newest entries alone."""
    return tuple(Row(entry, search_text(entry)) for entry in session.journal.latest(FIRST)), {}


def read_all(session: Session, before: tuple[Row, ...] | None) -> Found:
    """Read every entry with its words for searching, and the goals: titles by UUID, those in force first.

    Where nothing changed, the rows are those of `before`: the main thread need not compare thousands of them.
    """
    rows = tuple(Row(entry, search_text(entry)) for entry in session.journal.entries())
    if before is not None and rows == before:
        rows = before
    goals = sorted(session.goals.goals(), key=lambda goal: goal.current.state != "active")
    return rows, {goal.uuid: goal.current.title for goal in goals}


class JournalView(View):
    """The addresses `journal` and `journal/UUID`."""

    areas = frozenset({PortfolioArea.JOURNAL, PortfolioArea.GOALS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: tuple[Row, ...] | None = None
        self._goals: Mapping[str, str] = {}
        self._complete = False
        self._wanted: str | None = None
        self._arriving = False
        self._toast: Toast | None = None
        self._folder = ""
        self._slices = Slices(self)
        self.set_title(self.tr("Journal"))
        self.log_button = PrimaryButton(self.tr("Log something"), icon="plus")
        lead(self.log_button, context.navigation.open, "log")
        self.bin_button = self.make_bin_button()
        for button in (self.bin_button, self.log_button):
            self.add_action(button)
        self.filters = FilterBar()
        self.list = EntryList(self.tr("Entries"))
        self.panel = EntryPanel(context)
        self._count = SmallLabel("")
        self._nothing = MutedLabel(self.tr("No entry has these words. Press Esc in the field to see all again."))
        self._nothing.setMargin(10)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        card = Card()
        card.body.setContentsMargins(8, 8, 8, 8)
        card.body.addWidget(self.list)
        card.body.addWidget(self._nothing)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(card)
        column.addWidget(self._count)
        column.addStretch(1)
        self._columns = Columns([(left, 5, 320), (self.panel, 7, 420)])
        self.body.addWidget(self.filters)
        self.body.addWidget(self._columns, 1)
        self.filters.hide()
        self._columns.hide()

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.moved.connect(self.list.move_by)
        self.filters.submitted.connect(self._go_down)
        self.list.shown.connect(self._show)
        self.list.opened.connect(lambda _: self._go_down())
        self.list.deleting.connect(self._delete)
        self.panel.opened.connect(self.context.navigation.open)
        self.panel.deleting.connect(lambda: self._delete(self.panel.entry))
        self.panel.saving.connect(self._save)
        self.panel.question.answered.connect(self._decide)

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Show `journal`, or `journal/UUID` with this entry beside the list."""
        uuid = address.partition("/")[2]
        if uuid:
            self._wanted = uuid
            self._arriving = True
            if self._rows is not None and all(row.entry.uuid != uuid for row in self.filters.wanted.of(self._rows)):
                self.filters.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the entries again; the first time the newest alone come first."""
        before = self._rows
        if before is None:
            self.context.runner.read(read_first, self._take_rows, owner=self)
        self.context.runner.read(lambda session: read_all(session, before), self._take, owner=self)

    @property
    def filled(self) -> bool:
        """Whether all entries are there, and the one that is chosen is shown."""
        return self._complete and self._slices.idle

    def _take(self, found: Found) -> None:
        self._complete = True
        self._take_rows(found)
        self._arriving = False

    def _take_rows(self, found: Found) -> None:
        rows, goals = found
        if goals != self._goals:
            self._goals = goals
            self.filters.set_goals(goals)
        if rows is self._rows:
            self._show_place()
            return
        self._rows = rows
        self.show_empty(None if rows else self._first_words())
        self.log_button.setVisible(bool(rows))
        self.filters.setVisible(bool(rows))
        self._columns.setVisible(bool(rows))
        self._narrow()

    def _first_words(self) -> EmptyState:
        first = EmptyState(
            "notebook-pen",
            self.tr("Your journal is empty. Log what happens: a career you read about, a talk, a course, a visit."),
            self.tr("Log something"),
        )
        lead(first, self.context.navigation.open, "log")
        return first

    def _narrow(self) -> None:
        """Show the entries that are wanted."""
        rows = self._rows or ()
        wanted = self.filters.wanted
        found = rows if wanted.everything else wanted.of(rows)
        self.list.set_rows(found, self._wanted)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._count.setText(self._counted(len(found), len(rows)))
        self._size_list()
        self._show_place()

    def _show_place(self) -> None:
        """Show the entry that is wanted, with other goals or another address than before."""
        if self._wanted is not None:
            self.list.show_uuid(self._wanted)
        self._slices.run([self._show_current])
        if self._arriving and self.list.current() is not None:
            QTimer.singleShot(0, self, self._take_focus)

    def _counted(self, found: int, everything: int) -> str:
        if not self._complete:
            return ""
        if found != everything:
            return self.tr("{found} of {all} entries").format(found=formats.count(found), all=formats.count(everything))
        return self.tr("1 entry") if found == 1 else self.tr("{count} entries").format(count=formats.count(found))

    def _show(self, entry: Entry | None) -> None:
        """Show an entry beside the list, in a turn of its own: typing and arrows do not wait for it."""
        if entry is not None:
            self._wanted = entry.uuid
        self._slices.run([self._show_current])

    def _show_current(self) -> None:
        entry = self.list.current()
        self.panel.setVisible(entry is not None)
        if entry is not None:
            self.panel.show_entry(entry, self._goals, asking=self._complete)

    def _take_focus(self) -> None:
        """Begin at the question about what was just kept, else at the row."""
        self._slices.finish()
        asks = self.panel.question.isVisible()
        (self.panel.question.keep if asks else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- where it stands --------------------------------------------------------------------------------------

    def _go_down(self) -> None:
        """Go down to the entry where it stands below the list; beside it there is no need."""
        if self._columns.stacked() and self.list.current() is not None:
            self._slices.finish()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.panel.mapTo(self.viewport(), QPoint(0, 0)).y() - ABOVE)
            self.panel.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list as high as the window has room for."""
        super().resizeEvent(event)
        self._size_list()

    def restyle(self) -> None:
        """Keep the list as high as the window has room for."""
        super().restyle()
        self._size_list()

    def _size_list(self) -> None:
        theme = theme_of(self)
        if self._columns.stacked():
            height = self.list.rows_height(min(SHORT_LIST, self.list.rows.rowCount()))
        else:
            above = self._columns.mapTo(self, QPoint(0, 0)).y() + self.verticalScrollBar().value()
            # Below the list: the edge of its card, the count and the margin of the page.
            below = 16 + 8 + self._count.sizeHint().height() + theme.size("margin_page")
            height = max(theme.px(LEAST), self.viewport().height() - above - below)
        self.list.setFixedHeight(max(1, height))

    # -- what is done -----------------------------------------------------------------------------------------

    def _decide(self, outcome: Outcome, goal: str) -> None:
        entry = self.panel.entry
        if entry is None:
            return
        way = {Outcome.ADJUST: f"goal/{goal}", Outcome.REVISE: f"goal/{goal}/revise"}.get(outcome, "")
        if outcome is Outcome.REVISE and not goal:
            way = f"goal/new/{entry.target}" if entry.target else "goal/new"

        def done(_: Changes) -> None:
            if way and is_open(way):
                self.context.navigation.open(way)
            else:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self.context.runner.submit(lambda session: session.journal.decide(entry.uuid, outcome), done, owner=self)

    def _delete(self, entry: Entry | None) -> None:
        """Delete an entry; the one below it takes its place."""
        if entry is None:
            return
        index = self.list.currentIndex()
        after = self.list.rows.entry(self.list.rows.index(index.row() + 1))
        before = self.list.rows.entry(self.list.rows.index(index.row() - 1)) if index.row() else None
        following = after or before

        def gone(_: Changes) -> None:
            self._wanted = following.uuid if following else None
            self.context.navigation.replace("journal")
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self.context.runner.submit(lambda session: session.journal.delete(entry.uuid), gone, owner=self)

    def _save(self, attachment: Attachment) -> None:
        """Ask where a copy of a file goes, and write it there."""
        dialog = QFileDialog(self.window(), self.tr("Save a copy"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(attachment.name)
        dialog.fileSelected.connect(lambda path: self._write(attachment, Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _write(self, attachment: Attachment, path: Path) -> None:
        self._folder = str(path.parent)

        def read(content: bytes) -> None:
            try:
                save_document(path, content)
            except ExpectedError as error:
                self.panel.fail(explained(error))
                return
            self.panel.fail("")
            if self._toast is None:
                self._toast = Toast(self)
            self._toast.show_message(self.tr("Saved as {name}.").format(name=path.name))

        self.context.runner.read(lambda session: session.journal.content(attachment.uuid), read, owner=self)
