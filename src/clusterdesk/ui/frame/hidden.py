"""What stands in the place of a page that a school has hidden in its lab."""

from PySide6.QtWidgets import QWidget

from clusterdesk.ui.context import Context
from clusterdesk.ui.navigation import HOME
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import EmptyState


class HiddenView(View):
    """Says that the page is hidden here, and leads home."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Not shown on this computer"))
        sentence = self.tr("Your school has hidden this page here. At home, with your own ClusterDesk, you have it.")
        self.empty = EmptyState("eye-off", sentence, self.tr("Go to Home"))
        self.empty.acted.connect(lambda: context.navigation.open(HOME))
        self.show_empty(self.empty)
