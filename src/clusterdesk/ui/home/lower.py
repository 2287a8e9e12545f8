"""What lies below the first screen of Home; made after it is painted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.ui.context import Context
from clusterdesk.ui.home.facts import HomeFacts, LowerFacts
from clusterdesk.ui.home.rows import LatestCard, SavedCard
from clusterdesk.ui.widgets import Columns

GAP = 14


class Lower(QWidget):
    """The latest entries and what is saved, beside each other; what has nothing to show is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.latest = LatestCard()
        self.saved = SavedCard()
        for card in (self.latest, self.saved):
            card.opened.connect(context.navigation.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(Columns([(self.latest, 4, 400), (self.saved, 3, 300)], gap=GAP))

    def show_facts(self, facts: HomeFacts, lower: LowerFacts) -> None:
        """Show both, and say whether there is anything at all by being there."""
        explore, settings = self._context.explore, self._context.preferences.settings
        self.latest.show_entries(lower.latest)
        self.saved.show_marks(facts.standing.facts.saved, explore, settings.framework)
        self.setVisible(bool(lower.latest or facts.standing.facts.saved))

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, in reading order."""
        cards = [card for card in (self.latest, self.saved) if not card.isHidden()]
        return [widget for card in cards for widget in card.focus_chain()]
