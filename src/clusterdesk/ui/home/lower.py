"""What lies below the first screen of Home; made after it is painted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk import __version__
from clusterdesk.core.framework import Framework
from clusterdesk.core.journal import Entry
from clusterdesk.core.news import news_since
from clusterdesk.core.saved import Saved
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import entries, formats, terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.home.facts import HomeFacts, LowerFacts
from clusterdesk.ui.home.rows import Row, RowsCard
from clusterdesk.ui.home.updates import UpdatesCard
from clusterdesk.ui.widgets import Columns, IconTile
from clusterdesk.ui.widgets.ways import is_open

GAP = 14
SAVED = 4
"""How many saved things Home lists."""
TILE = 30


class LatestCard(RowsCard):
    """The latest entries of the journal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lately in your journal"), self.tr("Open the journal"), "journal", parent=parent)

    def show_entries(self, latest: Sequence[Entry]) -> None:
        """Show the entries; without any the card is not there."""
        self.setVisible(bool(latest) and is_open("journal"))
        if self.is_shown(tuple(latest)):
            return
        for entry in latest:
            note = f"{formats.day(entry.day)} · {entries.kind(entry.kind)}"
            tile = IconTile(entries.icon(entry.kind), TILE, "plain")
            self.add(Row(tile, entry.title, note, f"journal/{entry.uuid}"))


class SavedCard(RowsCard):
    """What was saved last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Saved"), self.tr("See all you saved"), "saved", parent=parent)

    def show_marks(self, marks: Sequence[Saved], explore: Explore, framework: Framework) -> None:
        """Show the marks by their names of today; without any the card is not there."""
        self.setVisible(bool(marks) and is_open("saved"))
        if self.is_shown((tuple(marks[:SAVED]), len(marks), framework, explore.language)):
            return
        self.set_note(formats.count(len(marks)) if marks else "")
        for mark in marks[:SAVED]:
            target = facts_of(explore, framework, mark.target, mark.snapshot)
            tile = IconTile.of_cluster(*target.cluster, TILE) if target.cluster else IconTile("bookmark", TILE, "plain")
            kind = terms.target_kind(mark.target)
            inside = target.cluster_name if mark.target.kind != "cluster" else ""
            self.add(Row(tile, target.name, f"{kind} · {inside}" if inside else kind, str(mark.target)))


class Lower(QWidget):
    """The latest entries beside what is saved, and what is new; what has nothing to show is not there."""

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
        self._own = Columns([(self.latest, 4, 400), (self.saved, 3, 300)], gap=GAP)
        column.addWidget(self._own)
        self.updates = UpdatesCard()
        self.updates.opened.connect(context.navigation.open)
        self.updates.seen.connect(self._seen)
        self._facts: LowerFacts | None = None
        column.addWidget(self.updates)

    def show_facts(self, facts: HomeFacts, lower: LowerFacts) -> None:
        """Show everything, and say whether there is anything at all by being there."""
        explore, settings = self._context.explore, self._context.preferences.settings
        self.latest.show_entries(lower.latest)
        self.saved.show_marks(facts.standing.facts.saved, explore, settings.framework)
        self._facts = lower
        self.updates.show_updates(lower.updates, news_since(lower.news_seen), explore, settings.framework)
        cards = (self.latest, self.saved, self.updates)
        self._own.setVisible(not (self.latest.isHidden() and self.saved.isHidden()))
        self.setVisible(any(not card.isHidden() for card in cards))

    def _seen(self) -> None:
        """Remember in the portfolio that what is new was seen; Home is read again after that."""
        shown = self._facts.updates if self._facts else ()
        self._context.runner.submit(lambda session: session.updates.see(shown, __version__), owner=self)

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, in reading order."""
        cards = [card for card in (self.latest, self.saved, self.updates) if not card.isHidden()]
        return [widget for card in cards for widget in card.focus_chain()]
