"""The rail, the top bar and the views: everything that is shown while a portfolio is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.ui import terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.frame.rail import Rail
from clusterdesk.ui.frame.scrolling import Return
from clusterdesk.ui.frame.top_bar import TopBar
from clusterdesk.ui.problems import explained
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.view import View
from clusterdesk.ui.views import ViewKey, is_hidden, place_of, view_class
from clusterdesk.ui.widgets import Banner, Toast
from clusterdesk.ui.widgets.ways import is_open

if TYPE_CHECKING:
    from clusterdesk.ui.frame.reminder import Reminder
    from clusterdesk.ui.frame.warming import Warming

FOLD_BELOW = 1100
"""Window width, at 100 % text, under which the rail shows icons only."""
TOLD = frozenset(
    {Action.DISCARD_SITTING, Action.UNSAVE, Action.DELETE_ENTRY, Action.DELETE_PLAN_ITEM, Action.SEE_UPDATES}
)
"""Actions that took something away: their undo is offered at once. The goals screen tells of its own."""


class Frame(QWidget):
    """Shows one address at a time; the window makes a new frame when the language changes."""

    undo_wanted = Signal()
    """The person chose "Undo" on a toast."""
    help_wanted = Signal()
    """The person wants help for the page that is shown."""
    copy_elsewhere_wanted = Signal()
    """The person wants a copy in another place: the folder of the portfolio is gone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._views: dict[ViewKey, View] = {}
        self._hidden: View | None = None
        self._search: QWidget | None = None
        self.reminder: Reminder | None = None
        self.warming: Warming | None = None
        self.rail = Rail(context.lab.lab.hide)
        self.top_bar = TopBar(context.navigation)
        self.top_bar.search.setVisible(is_open("search"))
        self.fault = Banner("", kind="bad", action=self.tr("Close"))
        self.gone = Banner("", kind="warn", action=self.tr("Save a copy elsewhere"))
        self.pages = QStackedWidget()
        self._arrange()
        self.toast = Toast(self)
        self.toast.acted.connect(self.undo_wanted)
        self.fault.acted.connect(self.fault.hide)
        self.top_bar.help_wanted.connect(self.help_wanted)
        self.gone.acted.connect(self.copy_elsewhere_wanted)
        self.rail.chosen.connect(context.navigation.open)
        self.rail.left.connect(context.navigation.finish)
        context.navigation.leaving.connect(self._keep_scroll)
        context.navigation.navigated.connect(self.show_address)
        context.runner.changed.connect(self._after_change)
        context.runner.failed.connect(self.show_fault)
        context.runner.busy.connect(self.rail.set_busy)

    def _arrange(self) -> None:
        self.fault.hide()
        self.gone.hide()
        main = self._main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        for part in (self.top_bar, self.gone, self.fault):
            main.addWidget(part)
        main.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(main, 1)

    def preview(self) -> None:
        """Show the current view without content: what is painted before the portfolio is open."""
        address = self._context.navigation.current
        self.rail.mark(place_of(address).rail)
        self.pages.setCurrentWidget(self._view_of(address))

    def open_for(self, name: str) -> None:
        """Fill the views from the portfolio of `name`, which is open now."""
        self.rail.set_person(name)
        self.rail.set_busy(False)
        self.show_address(self._context.navigation.current)

    def show_address(self, address: str) -> None:
        """Show the view of an address; views are made on their first visit."""
        place = place_of(address)
        view = self._view_of(address)
        self.rail.mark(place.rail)
        # What had the focus is hidden with its page: the next Tab begins at the top of the new one, not in the rail.
        focused = QApplication.focusWidget()
        inside = focused is not None and self.pages.isAncestorOf(focused)
        before = self.pages.currentWidget()
        self.pages.setCurrentWidget(view)
        if inside and view is not before:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.show_address(address)
        scroll = self._context.navigation.scroll
        if scroll is not None:
            Return(view, scroll)

    def _keep_scroll(self) -> None:
        view = self.pages.currentWidget()
        if isinstance(view, View):
            self._context.navigation.keep_scroll(view.verticalScrollBar().value())

    def _view_of(self, address: str) -> View:
        if not is_hidden(address, self._context.lab.lab.hide):
            return self._view(place_of(address).view)
        if self._hidden is None:
            from clusterdesk.ui.frame.hidden import HiddenView

            self._hidden = HiddenView(self._context)
            self.pages.addWidget(self._hidden)
        return self._hidden

    def _view(self, key: ViewKey) -> View:
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = view_class(key)(self._context)
            self.pages.addWidget(view)
        return view

    def unsaved(self) -> list[str]:
        """Return where something was typed that is not kept, also what was before the language changed: addresses."""
        unkept = self._context.memory.unkept
        found = [view.unsaved() for view in self._views.values()]
        return list(dict.fromkeys(address for address in [unkept.address if unkept else "", *found] if address))

    def make_search(self) -> None:
        """Attach the list of results to the search field; done once, after the first paint."""
        if self._search is None and is_open("search"):
            from clusterdesk.ui.explore import SearchPanel

            self._search = SearchPanel(self._context, self.top_bar.search, self)

    def warm(self) -> None:
        """Get ready what the next pages need; done once Home is shown."""
        if self.warming is None:
            from clusterdesk.ui.frame.warming import Warming

            self.warming = Warming(self)

    def remind(self) -> None:
        """Tell once what is due; done after the first paint."""
        if self.reminder is None:
            from clusterdesk.ui.frame.reminder import Reminder

            self.reminder = Reminder(self._context, self.rail)
            self._main.insertWidget(self._main.indexOf(self.pages), self.reminder)
        self.reminder.read()

    def show_fault(self, error: ExpectedError) -> None:
        """Tell a fault above the view, in words with what to do; it stays until it is closed."""
        self.tell(explained(error), "bad")

    def tell(self, text: str, kind: str = "info") -> None:
        """Show a text above the view until it is closed; `kind` as `Banner` has it."""
        self.fault.set_kind(kind)
        self.fault.set_text(text)
        self.fault.show()

    @property
    def in_memory(self) -> bool:
        """Whether it is told that the portfolio is kept in memory only."""
        return not self.gone.isHidden()

    def show_in_memory(self, *, on: bool) -> None:
        """Tell that the folder of the portfolio is gone, or no more."""
        if on == self.in_memory:
            return
        self.gone.set_text(
            self.tr("The folder of your portfolio is gone. What you do is kept in memory only, until it is back.")
        )
        self.gone.setVisible(on)

    def _after_change(self, changes: Changes) -> None:
        view = self.pages.currentWidget()
        if isinstance(view, View) and view.areas & changes.areas:
            view.refresh()
        if PortfolioArea.PROFILE in changes.areas:
            self._context.runner.read(lambda session: session.profile.read().name, self.rail.set_person, owner=self)
        if changes.action in TOLD and changes.undoable:
            self.toast.show_message(
                self.tr("Done: {action}.").format(action=terms.action(changes.action)), self.tr("Undo")
            )
        elif changes.action is Action.UNDO:
            self.toast.show_message(self.tr("Undone."))
        elif changes.action is Action.REDO:
            self.toast.show_message(self.tr("Done again."))
        elif changes.undoable:
            self.toast.dismiss()  # undo would take this change back, not the one that the message is about

    def _fold(self) -> None:
        self.rail.set_folded(self.width() < FOLD_BELOW * theme_of(self).text_percent / 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail when the window gets narrow."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold or unfold the rail when the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fold()
