"""The market of a cluster or of one of its parts: totals, trends, the education asked for, and what stands out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.facts import ClusterLink
from clusterdesk.core.market import leaders
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.cluster_about import address_of, others_title, shared_words
from clusterdesk.ui.explore.market_cards import EducationCard, JobsTotal, LeadersCard, OpeningsTotal, PayTotal
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.widgets import Card, CardGrid, LinkRow, RowColumn, SmallLabel, held
from clusterdesk.ui.widgets.ways import lead

CARD_WIDTH = 240
GAP = 14
BRIGHT = "onet-bright"
"""The source that says which careers have a bright outlook."""


class MarketTab(QWidget):
    """Everything is made once and shows one place after the other; what is below the first row comes a turn later."""

    opened = Signal(str)
    """A career or a cluster was chosen: its address."""
    bright_wanted = Signal()
    """The person wants to see the careers with a bright outlook."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.slices = Slices(self)
        self.pay, self.jobs, self.openings = PayTotal(), JobsTotal(), OpeningsTotal()
        self.openings.bright_wanted.connect(self.bright_wanted)
        self.education = EducationCard()
        self.most_openings = LeadersCard(
            self.tr("Most openings a year"),
            lambda career: career.openings,
            lambda career: formats.count(career.openings.value or 0),
        )
        self.fastest = LeadersCard(
            self.tr("Fastest growing"),
            lambda career: career.growth,
            lambda career: formats.percent(career.growth, sign=True),
        )
        self.best_paid = LeadersCard(
            self.tr("Best paid"), lambda career: career.pay, lambda career: formats.pay(career.pay, "year")
        )
        self.others = OthersCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._column = column
        self._add_grid(self.pay, self.jobs, self.openings)
        column.addWidget(self.education)
        self._add_grid(self.most_openings, self.fastest, self.best_paid)
        self._note = SmallLabel(
            self.tr(
                "A figure that is published only for a wider group of careers is left out of these three lists. "
                "Each group of careers counts once in the totals, so totals of two clusters must not be added."
            )
        )
        column.addWidget(self._note)
        column.addWidget(self.others)
        column.addStretch(1)
        for card in (self.most_openings, self.fastest, self.best_paid, self.others):
            card.opened.connect(self.opened)

    def _add_grid(self, *cards: QWidget) -> None:
        grid = CardGrid(CARD_WIDTH, GAP, max_columns=len(cards))
        self._column.addLayout(grid)
        for card in cards:
            grid.addWidget(card)

    def show_place(self, place: Place) -> None:
        """Show the market of a cluster, or of the part that is chosen."""
        explore = self._context.explore
        market, found = explore.market(*place.key), leaders(place.careers)
        self.pay.show_market(market, place.colour)
        self.jobs.show_market(market, place.colour)
        self.openings.show_market(market, explore.source(BRIGHT))
        with held(self):
            for part in (self.education, self.most_openings, self.fastest, self.best_paid, self._note):
                part.setVisible(bool(place.careers))
        self.slices.run(
            [
                lambda: self.education.show_mix(explore.education_mix(*place.key), place.colour),
                lambda: self.most_openings.show_careers(found.openings),
                lambda: self.fastest.show_careers(found.growth),
                lambda: self.best_paid.show_careers(found.pay),
                lambda: self.others.show_links(explore.crosswalk(*place.colour)),
            ]
        )


class OthersCard(Card):
    """The clusters of the other framework that share careers with this one."""

    opened = Signal(str)
    """A cluster was chosen: its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=" ", parent=parent)
        self._rows: list[LinkRow] = []
        self._links: tuple[ClusterLink, ...] = ()
        self._column = RowColumn()
        self.body.addLayout(self._column)

    def show_links(self, links: tuple[ClusterLink, ...]) -> None:
        """Show clusters, the one that shares most first."""
        self._links = links
        self.set_title(others_title(links))
        with held(self):
            self._fill(links)
        self.setVisible(bool(links))

    def _fill(self, links: tuple[ClusterLink, ...]) -> None:
        while len(self._rows) < len(links):
            row, at = LinkRow(""), len(self._rows)
            lead(row, self.opened.emit, lambda at=at: address_of(self._links[at]), stays=True)
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(links))
            if at < len(links):
                row.set_title(links[at].name)
                row.set_value(shared_words(links[at]))
