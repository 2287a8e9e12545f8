"""The goals of a student as a column of cards."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.goal import Goal
from clusterdesk.services.targets import TargetFacts
from clusterdesk.ui.goals import words
from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import CardButton, ProgressBar, QuietButton, SmallLabel, StrongLabel

PAGE = 30
"""How many cards are made at once: a column of hundreds would make the screen slow to open."""


class GoalCard(CardButton):
    """One goal: title, kind and cluster, when it is due, how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.uuid = ""
        self._title = StrongLabel("")
        self._note = SmallLabel("")
        self._bar = ProgressBar(self.tr("Steps done"))
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.body.addSpacing(7)
        self.body.addWidget(self._bar)

    def show_goal(self, goal: Goal, facts: TargetFacts | None, today: date) -> None:
        """Show a goal.

        Args:
            goal: the goal.
            facts: what the catalog says about its target, None for a goal without one.
            today: the day that "late" is counted from.
        """
        self.uuid = goal.uuid
        note = self._note_of(goal, facts, today)
        done = words.steps_done(goal)
        self._title.setText(breakable(goal.current.title))
        self._note.setText(note)
        self._bar.set_share(goal.progress, done)
        if facts and facts.cluster:
            self._bar.set_cluster(*facts.cluster)
        else:
            self._bar.set_role("accent")
        self.setAccessibleName(goal.current.title)
        self.setAccessibleDescription(f"{note}. {done}")

    def _note_of(self, goal: Goal, facts: TargetFacts | None, today: date) -> str:
        kind = words.kind(goal.current)
        if goal.current.state != "active":
            return f"{words.state(goal.current.state)} · {kind}"
        if goal.due:
            return f"{kind} · {words.due(goal.due, today)}"
        if facts and facts.cluster_name and facts.cluster_name != goal.current.title:
            return f"{kind} · {facts.cluster_name}"
        return kind


class GoalList(QWidget):
    """Active goals as cards; those that were reached or let go fold away under one line.

    Args:
        after: the button that Tab comes from.
        parent: the widget it stands in.
    """

    chosen = Signal(str)
    """The goal whose card was pressed."""

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._cards: dict[str, GoalCard] = {}
        self._spare: list[GoalCard] = []
        self._goals: Sequence[Goal] = ()
        self._facts: Callable[[Goal], TargetFacts | None] = lambda _: None
        self._today = date.min
        self._selected: str | None = None
        self._shown = PAGE
        self._unfolded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._more = QuietButton("", icon="chevron-down", parent=self)
        self._more.clicked.connect(self._show_more)
        self._fold = QuietButton("", icon="archive", parent=self)
        self._fold.clicked.connect(self._turn)

    def set_goals(
        self, goals: Sequence[Goal], selected: str | None, facts: Callable[[Goal], TargetFacts | None], today: date
    ) -> None:
        """Show goals, in the order given.

        Args:
            goals: all goals, also those that were reached or let go.
            selected: the goal with the frame.
            facts: works out what the catalog says about a goal's target; called for cards that are shown only.
            today: the day that "late" is counted from.
        """
        self._goals, self._selected, self._facts, self._today = goals, selected, facts, today
        self._fill()

    def card(self, uuid: str) -> GoalCard | None:
        """Return the card of a goal, None when it is not shown."""
        return self._cards.get(uuid)

    def _show_more(self) -> None:
        self._shown += PAGE
        self._fill()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._fill()

    def _wanted(self) -> tuple[list[Goal], list[Goal], int]:
        """Return the active and earlier goals to show, and how many active ones wait behind "more"."""
        active = [goal for goal in self._goals if goal.current.state == "active"]
        earlier = [goal for goal in self._goals if goal.current.state != "active"]
        place = next((at for at, goal in enumerate(active) if goal.uuid == self._selected), 0)
        shown = max(self._shown, place + 1)
        if any(goal.uuid == self._selected for goal in earlier):
            self._unfolded = True
        return active[:shown], earlier, max(0, len(active) - shown)

    def _fill(self) -> None:
        active, earlier, waiting = self._wanted()
        below = earlier if self._unfolded else []
        self._drop({goal.uuid for goal in (*active, *below)})
        # Every widget that is shown would settle all layouts around it at once: here one settling at the end will do.
        self._column.setEnabled(False)
        while self._column.count():
            self._column.takeAt(0)
        order: list[QWidget] = [self._place(goal) for goal in active]
        self._more.setVisible(waiting > 0)
        self._more.setText(self.tr("Show {count} more").format(count=min(waiting, PAGE)))
        self._fold.setVisible(bool(earlier))
        self._fold.setText(self._fold_text(len(earlier)))
        for button in (self._more, self._fold):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            order.append(button)
        order += [self._place(goal) for goal in below]
        self._column.addStretch(1)
        self._column.setEnabled(True)
        self._column.invalidate()
        for before, after in pairwise((self._after, *order)):
            QWidget.setTabOrder(before, after)

    def _drop(self, keep: set[str]) -> None:
        for uuid in set(self._cards) - keep:
            card = self._cards.pop(uuid)
            card.hide()
            self._spare.append(card)

    def _place(self, goal: Goal) -> GoalCard:
        card = self._cards.get(goal.uuid)
        if card is None:
            card = self._cards[goal.uuid] = self._spare.pop() if self._spare else self._make()
        card.show_goal(goal, self._facts(goal), self._today)
        card.set_selected(goal.uuid == self._selected)
        self._column.addWidget(card)
        card.show()
        return card

    def _make(self) -> GoalCard:
        card = GoalCard(self)
        card.clicked.connect(lambda: self.chosen.emit(card.uuid))
        return card

    def _fold_text(self, count: int) -> str:
        if self._unfolded:
            return self.tr("Hide earlier goals")
        if count == 1:
            return self.tr("1 earlier goal")
        return self.tr("{count} earlier goals").format(count=count)
