"""What kind of goal it is: as its target says, or a skill, a credential or a program."""

from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import GoalKind
from clusterdesk.core.target import Target
from clusterdesk.ui.goals import words
from clusterdesk.ui.widgets import Select

CALLED: tuple[GoalKind, ...] = ("skill", "credential", "program")
"""What a goal may be called whatever it points to."""


class KindField(Select):
    """The kind of a goal; the first choice is what its target says, and follows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(None)

    def follow(self, target: Target | None) -> None:
        """Name the first choice after a target; what that says is not offered again, and what was chosen stays."""
        chosen = self.kind()
        self.clear()
        self.addItem(words.kind_of_target(target), None)
        for kind in CALLED:
            if target is None or target.kind != kind:
                self.addItem(words.named(kind), kind)
        self.set_kind(chosen)

    def kind(self) -> GoalKind | None:
        """Return what was chosen, None for what the target says."""
        return self.currentData()

    def set_kind(self, kind: GoalKind | None) -> None:
        """Choose a kind; one that the target says anyway is the first choice."""
        self.setCurrentIndex(max(0, self.findData(kind)))
