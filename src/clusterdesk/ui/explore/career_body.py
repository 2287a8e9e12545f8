"""The cards of a career page: made once, filled with every career, what lies below the fold bit by bit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.services.ladder import Ladders
from clusterdesk.ui.explore import texts_facts
from clusterdesk.ui.explore.career_cards import WhatCard
from clusterdesk.ui.explore.figure_cards import OutlookCard, PayCard
from clusterdesk.ui.explore.fit_card import FitCard
from clusterdesk.ui.explore.near_cards import (
    LadderCard,
    PlacesCard,
    ProgramsCard,
    RelatedCard,
    SourcesCard,
    TitlesCard,
)
from clusterdesk.ui.explore.section import Section
from clusterdesk.ui.explore.takes_cards import AttainedCard, PreparationCard, RequiredCard, SkillsCard
from clusterdesk.ui.explore.work_cards import KnowledgeCard, StylesCard, TechnologyCard, ValuesCard
from clusterdesk.ui.slices import END
from clusterdesk.ui.widgets import CardGrid, Columns

if TYPE_CHECKING:
    from clusterdesk.core.interests import Area
    from clusterdesk.ui.context import Context
    from clusterdesk.ui.explore.career_facts import CareerFacts
    from clusterdesk.ui.explore.figure_cards import ColourOf
    from clusterdesk.ui.explore.fits import Fits

GAP = 14
CARD = 285
"""Least width of a card, at 100 % text: three stand side by side in a window of 1024 pixels."""


class CareerBody(QObject):
    """The cards, where they stand, and what fills them.

    Args:
        context: catalog, settings, clock.
        names: the names of the six areas of interest.
        body: the body of the page they stand on.
        parent: the page.
    """

    opened = Signal(str)
    """Carries an address that was chosen on a card."""

    def __init__(self, context: Context, names: dict[Area, str], body: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.ladders = Ladders(context.explore)
        self._colour: ColourOf = None
        self._filled: set[QWidget] = set()
        self.what = WhatCard()
        self.pay = PayCard()
        self.outlook = OutlookCard()
        self.fit = FitCard(names)
        self.preparation = PreparationCard()
        self.skills = SkillsCard()
        self.attained = AttainedCard()
        self.required = RequiredCard()
        self.related = RelatedCard()
        self.programs = ProgramsCard()
        self.ladder = LadderCard()
        self.knowledge = KnowledgeCard()
        self.styles = StylesCard()
        self.values = ValuesCard()
        self.technology = TechnologyCard()
        self.places = PlacesCard()
        self.titles = TitlesCard()
        self.sources = SourcesCard()
        self._arrange(body)
        for card in (self.related, self.programs, self.ladder, self.places):
            card.opened.connect(self.opened)
        self.fit.wanted.connect(self.opened)
        self.skills.wanted.connect(self.opened)

    def _arrange(self, body: QVBoxLayout) -> None:
        preferences = self._context.preferences
        body.setSpacing(GAP)
        self.offers = Section("career-offers", self.tr("What it offers"), preferences)
        self.offers.body.addWidget(Columns([(self.pay, 6, 285), (self.outlook, 5, 261)], gap=GAP), 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 4)
        column.addWidget(self.what)
        column.addWidget(self.offers, 1)
        body.addWidget(Columns([(left, 23, 560), (self.fit, 10, 310)], gap=GAP))
        skills = Columns([(self.preparation, 9, 250), (self.skills, 13, 330), (self.attained, 9, 250)], gap=GAP)
        self.takes = self._section("career-takes", self.tr("What it takes"), skills, self.required)
        near = self._grid(3, self.related, self.ladder, self.programs)
        self.leads = self._section("career-leads", self.tr("Where it leads"), near)
        work = self._grid(2, self.knowledge, self.styles, self.values, self.technology)
        self.work = self._section("career-work", self.tr("What the work is like"), work)
        places = Columns([(self.places, 10, 300), (self.titles, 12, 300)], gap=GAP)
        self.more = self._section("career-more", self.tr("More"), places, self.sources)
        for section in (self.takes, self.leads, self.work, self.more):
            body.addWidget(section)
        # Two cards with much to lay out come in turns of their own.
        self.below = (self.takes, self.required, self.leads, self.work, self.more, self.sources)
        body.addStretch(1)

    def _section(self, key: str, title: str, *rows: QWidget) -> Section:
        section = Section(key, title, self._context.preferences)
        for row in rows:
            section.body.addWidget(row)
        return section

    def _grid(self, columns: int, *cards: QWidget) -> QWidget:
        host = QWidget()
        grid = CardGrid(CARD, GAP, columns, fill=True, parent=host)
        for card in cards:
            grid.addWidget(card)
        return host

    # -- filling ----------------------------------------------------------------------------------------------

    def show_first(self, facts: CareerFacts, fits: Fits, colour: ColourOf) -> None:
        """Show what is seen at once; the rest is hidden until its turn comes."""
        for part in self.below:
            part.hide()
        self._colour = colour
        self._filled.clear()
        self.what.show_career(facts.career)
        self.pay.show_pay(facts.career, colour)
        self.pay.show_line(facts.labour.pay_line, colour)
        self.outlook.show_outlook(facts.career, colour)
        self.outlook.show_bright(facts.labour)
        self.fit.show_career(facts.career, fits, colour)

    def rest(self, facts: CareerFacts, fits: Callable[[], Fits], colour: ColourOf) -> list[Callable[[], object]]:
        """Return the steps that fill what lies below, from the top down. `fits` tells them as they are then."""
        return [
            lambda: self.preparation.show_career(facts.career, facts.schooling.entry),
            lambda: self._show_skills(facts, fits(), colour),
            lambda: self.attained.show_schooling(facts.schooling, colour),
            lambda: shown(self.takes),
            lambda: self.required.show_schooling(facts.schooling, colour),
            lambda: shown(self.required),
            lambda: self._show_related(facts, fits()),
            lambda: self.programs.show_programs(facts.programs),
            *self.ladders.prepare(),
            lambda: self.ladder.show_ladder(self.ladders.of(facts.code), facts.related_source),
            lambda: shown(self.leads),
            lambda: self.knowledge.show_asks(facts.asks, colour),
            lambda: self.styles.show_asks(facts.asks, colour),
            lambda: self.values.show_asks(facts.asks, colour, self._context.clock().year),
            lambda: self.technology.show_asks(facts.asks, facts.explore.language),
            lambda: shown(self.work),
            lambda: self.places.show_career(facts.career),
            lambda: self.titles.show_titles(facts.titles, facts.titles_source, facts.explore.language),
            lambda: shown(self.more),
            lambda: self.sources.show_sources(facts.sources()),
            lambda: shown(self.sources),
        ]

    def show_fits(self, facts: CareerFacts, fits: Fits) -> None:
        """Show other readings of the student beside the same career."""
        self.fit.show_career(facts.career, fits, self._colour)
        # What is not filled yet takes the new ones by itself; what is filled may still wait to be shown.
        if self.skills in self._filled:
            self._show_skills(facts, fits, self._colour)
        if self.related in self._filled:
            self.related.show_fits(fits)

    def _show_related(self, facts: CareerFacts, fits: Fits) -> None:
        self._filled.add(self.related)
        self.related.show_related(facts.related, facts.related_source, facts.career.absent, fits)

    def _show_skills(self, facts: CareerFacts, fits: Fits, colour: ColourOf) -> None:
        self._filled.add(self.skills)
        gaps = self.skills.show_career(facts.asks, fits, colour)
        self.preparation.show_gaps(gaps, texts_facts.whole(facts.asks.skills))


def shown(part: QWidget) -> object:
    """Show a part that is filled; it is laid out and painted in a turn of its own."""
    part.show()
    return END
