"""Saving a copy of the open portfolio in another place: asked for, written, told of."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.services.portfolio import SUFFIX
from clusterdesk.ui.context import Context
from clusterdesk.ui.stick import stick


class CopySaver(QObject):
    """Asks where a copy should lie and writes it, sealed as the portfolio is.

    Args:
        context: the portfolio.
        page: what the question belongs to.
    """

    saved = Signal(object)
    """The `Path` of the copy."""
    failed = Signal(object)
    """The `ExpectedError` why there is none."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def choose(self, title: str, name: str) -> bool:
        """Ask for the place, a stick first where there is one; return whether a copy is being written now.

        Args:
            title: of the question.
            name: of the file, as it is proposed.
        """
        kinds = self.tr("ClusterDesk portfolios") + f" (*{SUFFIX})"
        proposed = (stick() or Path.home()) / name
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, str(proposed), kinds)
        if not chosen:
            return False
        target = Path(chosen) if chosen.endswith(SUFFIX) else Path(chosen + SUFFIX)
        self._context.runner.read(
            lambda session: session.keeping.save_copy(target), self.saved.emit, self, self._refused
        )
        return True

    def _refused(self, error: ExpectedError) -> None:
        self.failed.emit(error)
