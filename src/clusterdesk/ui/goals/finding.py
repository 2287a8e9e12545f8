"""Finding goals by words and kind, and which view of them is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.goal import Goal, GoalKind
from clusterdesk.ui.goals import words
from clusterdesk.ui.widgets import MutedLabel, SearchField, Select

MANY = 5
"""From so many goals on, finding one is offered."""


class GoalFinder(QWidget):
    """A field for words and a choice of kinds; both narrow every view of the goals."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Find a goal"), shortcut="")
        self.search.edited.connect(lambda _: self.changed.emit())
        self.search.left.connect(self._clear)
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Kind of goal"))
        self.kind.activated.connect(lambda _: self.changed.emit())
        self._texts: tuple[Sequence[Goal], list[str]] = ((), [])
        self._none = MutedLabel(self.tr("No goal matches."))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.search, 2)
        line.addWidget(self.kind)
        line.addWidget(self._none, 1)
        line.addStretch(1)

    def found(self, goals: Sequence[Goal]) -> list[Goal]:
        """Offer the kinds that are there, and return the goals that match, in the order given."""
        self._offer({goal.current.of_kind for goal in goals})
        wanted, kind = self.search.text().casefold().split(), self.kind.currentData()
        matching = [
            goal
            for goal, text in zip(goals, self._read(goals), strict=True)
            if (kind is None or goal.current.of_kind == kind) and all(word in text for word in wanted)
        ]
        self._none.setVisible(bool(goals) and not matching)
        return matching

    def _read(self, goals: Sequence[Goal]) -> list[str]:
        """Return what is searched of each goal; of the same goals it is put together once, not at every letter."""
        if self._texts[0] is not goals:
            self._texts = (goals, [_text(goal) for goal in goals])
        return self._texts[1]

    def is_wanted(self, goals: Sequence[Goal]) -> bool:
        """Return whether there are enough goals to look for one, or something narrows them."""
        return len(goals) > MANY or bool(self.search.text()) or self.kind.currentData() is not None

    def _offer(self, kinds: set[GoalKind]) -> None:
        chosen = self.kind.currentData()
        wanted = [None, *(kind for kind in words.KINDS if kind in kinds or kind == chosen)]
        if [self.kind.itemData(at) for at in range(self.kind.count())] != wanted:
            self.kind.clear()
            for kind in wanted:
                self.kind.addItem(words.named(kind) if kind else self.tr("All kinds"), kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def _clear(self) -> None:
        self.search.set_text("")
        self.changed.emit()


def _text(goal: Goal) -> str:
    parts = (goal.current.title, goal.current.reason, *(step.title for step in goal.steps))
    return "\n".join(parts).casefold()
