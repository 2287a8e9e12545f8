"""Which requirement of the school an entry counts for, where its kind and title do not tell."""

from PySide6.QtWidgets import QWidget

from clusterdesk.core.requirements import RequirementList, named, tagged
from clusterdesk.ui.widgets import Select, TextArea

SEVERAL = "several"


class CountsField(Select):
    """Writes the tag of a requirement into the note, and follows what is typed there.

    Args:
        required: the list that the plan is checked against.
        note: the field with the note.
        parent: the widget it stands in.
    """

    def __init__(self, required: RequirementList, note: TextArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._required = required
        self._note = note
        self.example = required.requirements[0].id
        self.addItem(self.tr("What its kind and title say"), None)
        for requirement in required.requirements:
            self.addItem(requirement.text, requirement.id)
        self._follow()
        note.textChanged.connect(self._follow)
        self.activated.connect(self._write)

    def _follow(self) -> None:
        """Show what the note says; several tags are a choice of their own while they stand there."""
        found = named(self._required, self._note.toPlainText())
        place = self.findData(SEVERAL)
        if len(found) > 1:
            text = self.tr("Several: {tags}").format(tags=" ".join(f"#{each.id}" for each in found))
            if place < 0:
                self.addItem(text, SEVERAL)
            else:
                self.setItemText(place, text)
            self.setCurrentIndex(self.findData(SEVERAL))
            return
        if place >= 0:
            self.removeItem(place)
        self.setCurrentIndex(self.findData(found[0].id) if found else 0)

    def _write(self) -> None:
        chosen = self.currentData()
        if chosen != SEVERAL:
            requirement = next((each for each in self._required.requirements if each.id == chosen), None)
            self._note.setPlainText(tagged(self._required, self._note.toPlainText(), requirement))
