"""Home. What only the data of the portfolio need is imported when they come: the first paint waits for none of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.ui.context import Context
from clusterdesk.ui.home.clusters import ClustersCard
from clusterdesk.ui.home.greeting import greeting
from clusterdesk.ui.home.parts import NextCard, StepCard
from clusterdesk.ui.home.rows import UpcomingCard
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import CardGrid, Columns, IconButton
from clusterdesk.ui.widgets.ways import is_open, lead

if TYPE_CHECKING:
    from clusterdesk.ui.home.facts import HomeFacts, LowerFacts
    from clusterdesk.ui.home.lower import Lower

GAP = 14


class HomeView(View):
    """The path in four steps, the best clusters, the next step, what is due, and below what happened lately.

    The frame stands at once; what the portfolio says fills it when it arrives. What lies below the first screen is read
    and made afterwards: the start waits for none of it.

    Args:
        context: the services.
        now: tells the local time, for the greeting and for what is late; the context's clock by default.
        parent: the window.
    """

    areas = frozenset(PortfolioArea)

    def __init__(
        self, context: Context, now: Callable[[], datetime] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._now = now or (lambda: context.clock().astimezone())
        self._facts: HomeFacts | None = None
        self._reads = 0
        self._to_due = False
        self.below: Lower | None = None
        self.set_title(greeting(self._now().hour, ""))
        self.set_subtitle(" ")
        self.steps = self._step_cards()
        steps = QWidget()
        grid = CardGrid(min_width=200, gap=GAP, max_columns=4, parent=steps)
        for card in self.steps:
            grid.addWidget(card)
        self.clusters = ClustersCard(context)
        self.next = NextCard()
        self.upcoming = UpcomingCard()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.next)
        column.addWidget(self.upcoming, 1)
        self.body.addWidget(steps)
        self.body.addWidget(Columns([(self.clusters, 4, 400), (right, 3, 300)], gap=GAP))
        self._below = QVBoxLayout()
        self.body.addLayout(self._below)
        self.body.addStretch(1)
        self.summary = IconButton("printer", self.tr("Your summary on one page"), framed=True)
        lead(self.summary, context.navigation.open, "summary")
        self.add_action(self.summary)
        for card in (self.clusters, self.next, self.upcoming):
            card.opened.connect(context.navigation.open)
        context.preferences.changed.connect(self._show_clusters)

    @property
    def filled(self) -> bool:
        """Whether everything below the first screen is there too."""
        return self._reads == 0

    def _step_cards(self) -> list[StepCard]:
        steps = (
            (self.tr("Step 1"), self.tr("Identify interests"), "clipboard-list", "assess"),
            (self.tr("Step 2"), self.tr("Explore options"), "compass", "explore"),
            (self.tr("Step 3"), self.tr("Learn more"), "messages-square", "journal"),
            (self.tr("Step 4"), self.tr("Make changes"), "refresh-cw", "goals"),
        )
        cards = [StepCard(*step) for step in steps]
        for card in cards:
            lead(card, self.context.navigation.open, card.address, stays=True)
        return cards

    def show_address(self, address: str) -> None:
        """Show `home`; `home/due` begins at what is due first."""
        self._to_due = address.endswith("/due")
        self.refresh()

    def refresh(self) -> None:
        """Read the portfolio again."""
        from clusterdesk.ui.home.facts import read_home

        self._reads += 1
        self.context.runner.read(read_home, self._show, owner=self)

    def _show(self, facts: HomeFacts) -> None:
        from clusterdesk.ui.home import words
        from clusterdesk.ui.home.invitations import invitation

        self._facts = facts
        now = self._now()
        standing = facts.standing
        self.set_title(greeting(now.hour, facts.student.name))
        self.set_subtitle(words.place(standing.journey))
        for card, step in zip(self.steps, standing.journey.steps, strict=True):
            card.show_progress(step.share, words.progress(step, now.date()))
        actions = (standing.journey.next, *standing.journey.others)
        invitations = (invitation(action, facts.goal_title(action.goal), now.date()) for action in actions)
        self.next.invite(next((found for found in invitations if is_open(found.address)), None))
        self.upcoming.show_due(standing.due, now.date())
        if self._to_due:
            self._to_due = False
            self.upcoming.begin_here()
        self._show_clusters()
        # Not at once: whoever asked before goes first, and the first screen is painted; what lies below can wait.
        self.context.runner.read(lambda _opened: None, self._painted_soon, owner=self)

    def _painted_soon(self, _nothing: None) -> None:
        QTimer.singleShot(0, self, self._read_lower)

    def _read_lower(self) -> None:
        from clusterdesk.ui.home.facts import read_lower

        self.context.runner.read(read_lower, self._show_lower, owner=self)

    def _show_clusters(self) -> None:
        if self._facts is not None:
            framework = self.context.preferences.settings.framework
            self.clusters.show_fit(self._facts.sitting, self._facts.standing.journey.next, framework)
            self._order()

    def _show_lower(self, facts: LowerFacts) -> None:
        self._reads -= 1
        if self._facts is None or self._reads:
            return
        if self.below is None:
            # Imported only now: the start does not pay for it.
            from clusterdesk.ui.home.lower import Lower

            self.below = Lower(self.context)
            self._below.addWidget(self.below)
        self.below.show_facts(self._facts, facts)
        self._order()
        self.clusters.start_ranges()

    def _order(self) -> None:
        """Put what was made later in its place in the tab order."""
        chain = [*self.steps, *self.clusters.focus_chain(), self.next.button, *self.upcoming.focus_chain()]
        chain += self.below.focus_chain() if self.below is not None else []
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
