"""What is shown for an address the catalog does not know."""

from PySide6.QtCore import QCoreApplication

from clusterdesk.ui.navigation import Navigation
from clusterdesk.ui.widgets import EmptyState
from clusterdesk.ui.widgets.ways import lead


def unknown(navigation: Navigation) -> EmptyState:
    """Return the sentence that the page is not there, with the way to all clusters."""
    state = EmptyState(
        "search-x",
        QCoreApplication.translate("explore", "This page is not here. It may have a new name: search for it."),
        action=QCoreApplication.translate("explore", "See all clusters"),
    )
    lead(state, navigation.open, "explore")
    return state
