"""The card of a career page that says what people do."""

from PySide6.QtWidgets import QWidget

from clusterdesk.core.career import Career
from clusterdesk.ui.widgets import BodyLabel, Card, Chip, FlowLayout


class WhatCard(Card):
    """What people in the career do, in one sentence and three activities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("What they do"), parent=parent)
        self._text = BodyLabel("")
        self._chips: list[Chip] = []
        self._flow = FlowLayout(gap=8)
        self.body.addWidget(self._text)
        self.body.addLayout(self._flow)

    def show_career(self, career: Career) -> None:
        """Show a career."""
        self._text.setText(career.description)
        while len(self._chips) < len(career.activities):
            chip = Chip("", static=True)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for number, chip in enumerate(self._chips):
            text = career.activities[number] if number < len(career.activities) else ""
            chip.setText(text)
            chip.setVisible(bool(text))
