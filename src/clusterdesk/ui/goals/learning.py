"""Reads what the journal and the student's own skills say about the goal that is shown, and shows it beside it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.evidence import Aim, evidence
from clusterdesk.core.goal import Goal
from clusterdesk.core.journal import Entry
from clusterdesk.services.skills import OwnSkill, SkillGuide, SkillsAsked
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals.learned import LearnedCard
from clusterdesk.ui.goals.panel import GoalPanel
from clusterdesk.ui.goals.reading import Learned, aim_of, learned


class GoalLearning(QObject):
    """Fills the card beside a goal, once after every change.

    Args:
        context: the services.
        panel: the goal that is shown; it names the entries behind its versions.
        card: where it is shown.
    """

    told = Signal()
    """Everything about the goal is shown."""

    def __init__(self, context: Context, panel: GoalPanel, card: LearnedCard) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._card = card
        self._guide = SkillGuide(context.explore)
        self._of: str | None = None
        self.offered: tuple[Entry, ...] = ()

    def forget(self) -> None:
        """Read again when a goal is shown next."""
        self._of = None

    def learn(self, goal: Goal) -> None:
        """Read what there is to know about a goal, unless that is shown already."""
        if self._of == goal.uuid:
            return
        self._of = goal.uuid
        aim = aim_of(self._context.explore, goal.current)
        self._context.runner.read(
            lambda session: learned(session, goal.uuid, aim), lambda found: self._show(goal, aim, found), owner=self
        )

    def _show(self, goal: Goal, aim: Aim | None, found: Learned) -> None:
        if self._panel.goal is None or self._panel.goal.uuid != goal.uuid:
            return
        self.offered = found.offered
        self._panel.show_titles(found.titles)
        said = evidence(goal.uuid, found.about, aim)
        self._card.show_evidence(goal.uuid, said, self._asked(goal, found.skills), self._own(goal, found.skills))
        self.told.emit()

    def _asked(self, goal: Goal, own: Mapping[str, int]) -> SkillsAsked | None:
        target = goal.current.target
        try:
            return self._guide.asked(target, own) if target else None
        except NotInCatalog:
            return None

    def _own(self, goal: Goal, own: Mapping[str, int]) -> OwnSkill | None:
        target = goal.current.target
        return self._guide.own(target.key, own) if target and target.kind == "skill" else None
