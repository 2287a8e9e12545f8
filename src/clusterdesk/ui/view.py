"""What the window expects of every view."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import IconButton, Page
from clusterdesk.ui.widgets.ways import lead

WIDTH = 1480
"""The most pixels a screen is wide at 100 % text: on a large screen lines and bars stay readable, in the middle."""


class View(Page):
    """A screen of the window: it shows addresses of its kind and refreshes when an area it shows has changed.

    Views are made on their first visit and again when the language changes, so texts may be set once, at construction.
    """

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset()
    """The areas of the portfolio that this view shows."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(max_width=WIDTH, parent=parent)
        self.context = context
        self.opened.connect(context.navigation.open)

    def make_bin_button(self) -> IconButton:
        """Return a button for the header that leads to what was deleted."""
        button = IconButton("trash-2", QCoreApplication.translate("BinView", "Bin"), framed=True)
        lead(button, self.context.navigation.open, "bin")
        return button

    def show_address(self, address: str) -> None:
        """Show an address (see `Navigation`), always with fresh content."""
        del address
        self.refresh()

    def unsaved(self) -> str:
        """Return where something was typed that would be lost if the window closed now; empty for nothing."""
        return ""

    def refresh(self) -> None:
        """Read again what is shown; called while the view is visible and one of its `areas` changed."""
