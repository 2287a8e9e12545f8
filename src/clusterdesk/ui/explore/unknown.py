"""What is shown for an address the catalog does not know."""

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.errors import ExpectedError
from clusterdesk.ui.navigation import Navigation
from clusterdesk.ui.problems import advice_for, problem_of
from clusterdesk.ui.widgets import EmptyState


def unknown(error: ExpectedError, navigation: Navigation) -> EmptyState:
    """Return the sentence of the fault with the way to all clusters."""
    state = EmptyState(
        "search-x",
        f"{problem_of(error)} {advice_for(error)}",
        action=QCoreApplication.translate("explore", "See all clusters"),
    )
    state.acted.connect(lambda: navigation.open("explore"))
    return state
