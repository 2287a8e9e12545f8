"""What came of the skills: the strongest, the gap to a career or cluster, careers that use them, what to learn next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import BadInput, NotInCatalog
from clusterdesk.core.form import Family
from clusterdesk.core.readings import Readings
from clusterdesk.core.target import Target
from clusterdesk.services.skills import SkillGuide
from clusterdesk.ui.assess.gap_card import GapCard
from clusterdesk.ui.assess.self_view import SelfView, show_links, source_name, stack, word_rows
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import Card, Columns, LinkRow, MutedLabel, RowColumn, SmallLabel

if TYPE_CHECKING:
    from clusterdesk.services.session import Session

STRONGEST = 8
"""How many skills are named as the strongest."""

GOOD = 2
"""From this answer on ("fairly well") a skill is named as a strong one."""


def _targets(session: Session) -> tuple[Target, ...]:
    """Return what the student has saved or made a goal of and asks for skills, the newest first, each once."""
    saved = [mark.target for mark in session.saved.all()]
    goals = [goal.current.target for goal in session.goals.goals()]
    return tuple(dict.fromkeys(target for target in [*saved, *goals] if target and target.kind != "skill"))


class SkillsView(SelfView):
    """Answers to the skills; `results/skills/career/29-1141.00` shows the newest and the gap to that career."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset(
        {PortfolioArea.SITTINGS, PortfolioArea.SAVED, PortfolioArea.GOALS}
    )
    family: ClassVar[Family] = "skills"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Your skills"))
        self._guide = SkillGuide(context.explore)
        self._wanted: Target | None = None
        self._targets: tuple[Target, ...] = ()
        self.gap: GapCard | None = None
        self.careers: list[LinkRow] = []

    def show_address(self, address: str) -> None:
        """Show the page; a target in the address is the one whose gap is shown."""
        rest = address.removeprefix("results/skills").removeprefix("/")
        try:
            self._wanted = Target.parse(rest)
        except BadInput:
            self._wanted = None
        if self.gap is not None and self._wanted is not None:
            self._choose(self.gap, self._wanted)
        self.show_sitting("" if self._wanted else rest)

    def refresh(self) -> None:
        """Read the newest answers, and what the student has saved or made a goal of."""
        self.context.runner.read(_targets, self._take_targets, owner=self)
        super().refresh()

    def show_answers(self, readings: Readings, *, earlier: bool) -> None:
        """Show strongest skills, matches and gap."""
        del earlier
        own = dict(readings.skills or {})
        left = stack(self._strongest(own), self._matches(own))
        self.gap = GapCard(self.context, self._guide, own)
        self.gap.set_targets(self._targets)
        chosen = self._wanted or self._first(own)
        if chosen is not None:
            self._choose(self.gap, chosen)
        self.body.addWidget(Columns([(left, 5, 300), (stack(self.gap), 6, 340)]))
        self.body.addStretch(1)

    def _take_targets(self, targets: tuple[Target, ...]) -> None:
        self._targets = targets
        if self.gap is not None:
            self.gap.set_targets(targets)

    def _first(self, own: dict[str, int]) -> Target | None:
        """Return the newest target of the student that asks for skills; some have no ratings or are gone."""
        for target in self._targets:
            try:
                if self._guide.asked(target, own).gaps:
                    return target
            except NotInCatalog:
                continue
        return None

    def _choose(self, card: GapCard, target: Target) -> None:
        try:
            card.show_target(target)
        except NotInCatalog:
            card.show_nothing()

    def _strongest(self, own: dict[str, int]) -> Card:
        card = Card(title=self.tr("Your strongest skills"))
        labels = {choice.value: choice.label for choice in self.context.explore.scale("skills")}
        strong = [(item, value) for item, value in self._guide.strongest(own) if value >= GOOD][:STRONGEST]
        card.body.addLayout(word_rows((item.plain_name, labels[value]) for item, value in strong))
        if not strong:
            card.body.addWidget(
                MutedLabel(self.tr("You marked no skill above “{label}” yet. Skills grow.").format(label=labels[1]))
            )
        card.body.addWidget(SmallLabel(self.tr("As you rated yourself.")))
        return card

    def _matches(self, own: dict[str, int]) -> Card:
        card = Card(title=self.tr("Careers that use what you do best"))
        found = self._guide.matches(own)
        rows = RowColumn()
        self.careers = list(
            show_links(
                rows,
                self,
                [
                    (
                        f"career/{match.career.code}",
                        match.career.title,
                        self.tr("{ready} of {asked} ready").format(ready=match.ready, asked=match.asked),
                    )
                    for match in found
                ],
            )
        )
        card.body.addLayout(rows)
        if not found:
            text = self.tr("Your answers set no skill apart, so no career uses them more than another.")
            card.body.addWidget(MutedLabel(text))
        source = self.context.explore.source("onet-skills")
        card.body.addWidget(
            SmallLabel(
                self.tr(
                    "In the order of likeness of your answers and what each career asks for more than others. Ready: "
                    "the skills you have at the level that is needed. {source}"
                ).format(source=source_name(source))
            )
        )
        return card
