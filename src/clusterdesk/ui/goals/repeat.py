"""How often a step comes again."""

from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import Repeat
from clusterdesk.ui.goals import words
from clusterdesk.ui.widgets import Select


class RepeatField(Select):
    """Once, or every week and the like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How often"))
        self.addItem(self.tr("once"), None)
        for repeat in words.REPEATS:
            self.addItem(words.repeats(repeat), repeat)

    def repeat(self) -> Repeat | None:
        """Return what was chosen, None for once."""
        return self.currentData()

    def set_repeat(self, repeat: Repeat | None) -> None:
        """Choose."""
        self.setCurrentIndex(max(0, self.findData(repeat)))
