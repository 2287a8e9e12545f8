"""What a school settles for the door: who may begin here, what must be sealed, what is kept for how long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clusterdesk.services.portfolio import ShelfEntry, listed
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.window import Window

if TYPE_CHECKING:
    from clusterdesk.services.retention import Announcement
    from clusterdesk.ui.portfolio.shelf import ShelfRules


class Gate(QObject):
    """Asks for what a school wants, and knows what it does not.

    Args:
        window: where everything is shown.
        context: the services, with what is settled.
        parent: the door.

    Attributes:
        announcement: what is announced of the portfolios of the folder; None where they are kept for ever.
    """

    def __init__(self, window: Window, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._context = context
        self._home = context.preferences.home
        self.announcement: Announcement | None = None

    @property
    def may_begin(self) -> bool:
        """Whether a portfolio may be added to those of this computer."""
        return self._context.lab.lab.new_portfolios

    @property
    def must_be_sealed(self) -> bool:
        """Whether each of the portfolios of this computer has to be sealed."""
        return self._context.lab.lab.must_be_sealed

    @property
    def is_shared(self) -> bool:
        """Whether others use the folder of the portfolios too, as far as can be told."""
        return self._context.lab.lab.shares_folder or bool(listed(self._home))

    def entries(self, home: Path) -> tuple[ShelfEntry, ...]:
        """Return the portfolios of a folder without those that are being deleted."""
        due = self.announcement.due if self.announcement else ()
        return tuple(entry for entry in listed(home) if entry.path not in due)

    def shelf_rules(self) -> ShelfRules:
        """Return what the shelf has to say and to leave out."""
        from clusterdesk.ui.portfolio.shelf import ShelfRules

        told = self.announcement
        if told is None:
            return ShelfRules(new=self.may_begin)
        return ShelfRules(self.may_begin, told.days, told.until, self.deleted)

    # What must be sealed

    def ask_for_seal(self, name: str, then: Callable[[], None], leave: Callable[[], None]) -> None:
        """Ask for a passphrase for the open portfolio, and seal it.

        Args:
            name: whose it is.
            then: what to do when it is sealed.
            leave: what to do when the person does not want that.
        """
        from clusterdesk.ui.portfolio.seal_first import SealFirstView

        sheet = SealFirstView(name)
        runner = self._context.runner

        def seal(passphrase: str) -> None:
            runner.submit(
                lambda session: session.keeping.seal(passphrase), lambda _sealed: then(), sheet.refuse, owner=sheet
            )

        def go() -> None:
            runner.leave()
            leave()

        sheet.given.connect(seal)
        sheet.left.connect(go)
        self._window.show_sheet(sheet)

    def ask_for_copy(self, name: str, then: Callable[[str], None], leave: Callable[[], None]) -> None:
        """Ask for a passphrase for a copy that is to be made, as `ask_for_seal` does; `then` gets it."""
        from clusterdesk.ui.portfolio.seal_first import SealFirstView

        sheet = SealFirstView(name, copied=True)
        sheet.given.connect(then)
        sheet.left.connect(leave)
        self._window.show_sheet(sheet)

    # What is kept for how long

    @property
    def deleted(self) -> tuple[str, ...]:
        """The names of the portfolios that are deleted at this start."""
        return tuple(path.stem for path in self.announcement.due) if self.announcement else ()

    def delete_due(self) -> None:
        """Delete beside the window what was due at this start."""
        told = self.announcement
        if told is None or not told.due:
            return
        from clusterdesk.services.retention import delete

        self._context.runner.background.start(delete(told, self._home), self._was_deleted, owner=self)

    def _was_deleted(self, gone: tuple[Path, ...]) -> None:
        if self.announcement is not None:
            # What could not be deleted is on the shelf as before.
            self.announcement = replace(self.announcement, due=gone)

    def tell_kept(self, path: Path) -> None:
        """Tell once who opened a portfolio how long it is kept, and write down that it was told."""
        told, frame, home = self.announcement, self._window.frame, self._home
        if told is None or path not in told.untold or frame is None or not frame.fault.isHidden():
            return
        from clusterdesk.services.retention import tell

        day = self._context.clock().astimezone().date() + timedelta(told.days)
        text = self.tr(
            "Your school deletes portfolios on this computer that nobody opens for {days} days, with their backups. "
            "Yours is kept at least until {date}; each time you open it the days begin anew. Copies elsewhere stay."
        )
        frame.tell(text.format(days=formats.count(told.days), date=formats.day(day)), "warn")
        self.announcement = replace(told, untold=told.untold - {path})
        self._context.runner.read(
            lambda _session: tell(home, path), lambda _told: None, refused=lambda _error: None, owner=self
        )
