"""The question that a reflection answers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from clusterdesk.core.journal import FieldValue
from clusterdesk.ui.widgets import Select


class PromptEditor(Select):
    """A choice among the catalog's questions; none is a choice too.

    Args:
        prompts: the questions.
        parent: the widget it stands in.
    """

    def __init__(self, prompts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("My own thoughts"), "")
        for prompt in prompts:
            self.addItem(prompt, prompt)

    def value(self) -> FieldValue | None:
        """Return the question."""
        return self.currentData() or None

    def set_value(self, value: FieldValue | None) -> None:
        """Show a question, also one that is not among them: it was asked in another language."""
        text = str(value or "")
        if self.findData(text) < 0:
            self.addItem(text, text)
        self.setCurrentIndex(self.findData(text))

    def error(self) -> str:
        """Return nothing: every choice is fine."""
        return ""
