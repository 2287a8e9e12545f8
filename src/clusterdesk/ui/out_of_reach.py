"""When the portfolio's folder is gone: says so above every page, looks whether it is back, offers a copy elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import ExpectedError
from clusterdesk.ui.context import Context
from clusterdesk.ui.copying import CopySaver
from clusterdesk.ui.problems import explained
from clusterdesk.ui.window import Window

EVERY_MS = 5000
"""How often it is looked whether the folder is back; every write looks too."""


class OutOfReach(QObject):
    """Watches one portfolio after the other while it is kept in memory.

    Args:
        window: where it is told.
        context: the services.
        parent: the program.
    """

    def __init__(self, window: Window, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._context = context
        self._in_memory = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        context.runner.changed.connect(self._ask)
        self._saver = CopySaver(context, window)
        self._saver.saved.connect(self._copied)
        self._saver.failed.connect(self._refused)
        window.copy_elsewhere_wanted.connect(self.save_copy)

    def look(self) -> None:
        """Save what is in memory if the folder is back; without an open portfolio look no more."""
        if self._window.frame is None:
            self._show(in_memory=False)
            return
        self._context.runner.read(lambda session: session.keeping.is_back(), self._try, self)

    def _try(self, back: bool) -> None:
        if back and self._in_memory:
            self._context.runner.submit(lambda session: session.keeping.save_back(), None, self._not_yet, self)

    def _not_yet(self, error: ExpectedError) -> None:
        """Wait on: what lies in its place cannot be used yet."""
        del error

    def _ask(self, changes: Changes) -> None:
        del changes
        self._context.runner.read(
            lambda session: session.keeping.in_memory, lambda found: self._show(in_memory=found), self
        )

    def _show(self, *, in_memory: bool) -> None:
        frame = self._window.frame
        if self._in_memory and not in_memory and frame is not None:
            frame.tell(self.tr("Your portfolio is back, and everything is saved in it."), "good")
        self._in_memory = in_memory
        if frame is not None:
            frame.show_in_memory(on=in_memory)
        if in_memory:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Look no more: the program ends."""
        self._timer.stop()

    def save_copy(self) -> None:
        """Let the person save a copy in another place."""
        path = Path(self._context.preferences.settings.last_portfolio)
        self._saver.choose(self.tr("Save a copy elsewhere"), path.name)

    def _copied(self, target: Path) -> None:
        if self._window.frame is not None:
            text = self.tr("A copy with everything was saved: {path}. Open it when the folder does not come back.")
            self._window.frame.tell(text.format(path=target), "good")

    def _refused(self, error: ExpectedError) -> None:
        if self._window.frame is not None:
            self._window.frame.tell(explained(error), "bad")
