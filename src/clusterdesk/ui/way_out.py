"""The ways out of a portfolio: finish and leave the computer, or delete it; both lead to the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from clusterdesk.core.errors import ExpectedError, WrongPassphrase
from clusterdesk.services.portfolio import ShelfEntry, delete
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained
from clusterdesk.ui.window import Window, only_in_memory

if TYPE_CHECKING:
    from clusterdesk.ui.door import Door
    from clusterdesk.ui.portfolio.delete import DeleteDialog
    from clusterdesk.ui.portfolio.finish import FinishDialog


class WayOut(QObject):
    """Asks before a portfolio is left or deleted, and does it.

    Args:
        window: where it is asked.
        context: the services.
        door: where the shelf is shown.
    """

    def __init__(self, window: Window, context: Context, door: Door) -> None:
        super().__init__(door)
        self._window = window
        self._context = context
        self._door = door

    # Finishing

    def finish(self) -> None:
        """Save, say what stays, offer a copy; then close the portfolio and show the shelf."""
        frame = self._window.frame
        if frame is None or not frame.rail.person:
            return
        from clusterdesk.ui.portfolio.finish import FinishDialog

        at_stake = only_in_memory() if frame.in_memory else ""
        dialog = FinishDialog(self._context, frame.unsaved(), in_memory=at_stake, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.back_wanted.connect(self._context.navigation.open)
        told = self.tr("The portfolio of {name} is saved and closed.").format(name=frame.rail.person)
        dialog.leaving.connect(lambda: self._leave(dialog, "" if frame.in_memory else told))
        dialog.open()

    def _leave(self, dialog: FinishDialog, told: str) -> None:
        self._door.clear_up()

        def left() -> None:
            if isValid(dialog):
                dialog.accept()
            self._door.forget()
            self._door.show_shelf(told)

        self._context.runner.leave(left)

    # Deleting

    def delete_open(self) -> None:
        """Ask whether the open portfolio is to be deleted, by its name."""
        frame, path = self._window.frame, self._door.path
        if frame is None or path is None:
            return
        if frame.in_memory:
            frame.tell(only_in_memory(), "warn")
            return
        from clusterdesk.ui.portfolio.delete import DeleteDialog

        # Who has opened it knows the passphrase.
        self._ask(DeleteDialog([(path, frame.rail.person, False)], path, self._window))

    def delete_listed(self, entries: Sequence[ShelfEntry], entry: ShelfEntry | None) -> None:
        """Ask which portfolio of the shelf is to be deleted, by its name, of a sealed one by its passphrase too."""
        from clusterdesk.ui.portfolio.delete import DeleteDialog

        found = [(entry.path, entry.name, entry.state == "sealed") for entry in entries]
        self._ask(DeleteDialog(found, entry.path if entry else None, self._window))

    def _ask(self, dialog: DeleteDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda: self._delete(dialog))
        dialog.open()

    def _delete(self, dialog: DeleteDialog) -> None:
        path, name, passphrase = dialog.path, dialog.name, dialog.passphrase
        opened = self._window.frame is not None

        def done(count: int) -> None:
            if self._context.preferences.settings.last_portfolio == str(path):
                self._context.preferences.set(last_portfolio="", last_address="")
            text = self.tr("The portfolio of {name} was deleted, with its backups ({count}).")
            self._end(dialog, text.format(name=name, count=formats.count(count)))

        def refused(error: ExpectedError) -> None:
            if opened:
                # It was closed for this, so there is nothing to go back to.
                self._end(dialog, explained(error), "bad")
            elif isValid(dialog):
                wait = self._door.wrong(path) if isinstance(error, WrongPassphrase) else 0
                dialog.refuse_for(error, wait)

        if opened:
            self._door.clear_up()
        self._context.runner.apart(lambda: delete(path, passphrase), done, refused)

    def _end(self, dialog: DeleteDialog, told: str, kind: str = "good") -> None:
        if isValid(dialog):
            dialog.accept()
        self._door.forget()
        self._door.show_shelf(told, kind)
