"""Asks for the year in which high school ends: with it the plan knows the grades."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.plan import school_year
from clusterdesk.ui.widgets import BodyLabel, Card, FlowLayout, PlainButton, Select

AHEAD = 8
"""How many years are offered: a student in grade 5 is the youngest."""


class GraduationQuestion(Card):
    """One question, which can be left alone.

    Args:
        today: the day of today.
        parent: the page.
    """

    answered = Signal(int)
    """The year in which high school ends."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(
            BodyLabel(
                self.tr("When does high school end for you? Then the plan shows your grades instead of years alone.")
            )
        )
        self.years = Select()
        self.years.setAccessibleName(self.tr("The year in which high school ends"))
        first = school_year(today) + 1
        for year in range(first, first + AHEAD):
            self.years.addItem(str(year), year)
        self.button = PlainButton(self.tr("Use this year"))
        self.button.clicked.connect(lambda: self.answered.emit(int(self.years.currentData())))
        line = FlowLayout(8)
        line.addWidget(self.years)
        line.addWidget(self.button)
        self.body.addLayout(line)
