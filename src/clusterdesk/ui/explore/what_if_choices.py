"""What a student would accept: the card at the left of the what-if page."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clusterdesk.core.education import Education
from clusterdesk.core.reach import CareerFilter
from clusterdesk.ui.explore import reach_words
from clusterdesk.ui.explore.filter_chips import FilterChips
from clusterdesk.ui.explore.reach_words import EDUCATION_STEPS, PAY_STEPS
from clusterdesk.ui.filters import CareerFilters
from clusterdesk.ui.widgets import CapsLabel, Card, Option, OptionList

_ANY = ""
"""The key of the line that asks for nothing."""


class WhatIfChoices(Card):
    """Education, pay, preparation and outlook, each line with the number of careers that it would leave.

    Args:
        filters: the filter in force, which it shows and changes.
        parent: the widget it stands in.
    """

    def __init__(self, filters: CareerFilters, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("What you would accept"), parent=parent)
        self._filters = filters
        self.education = OptionList(
            [Option(education or _ANY, reach_words.education(education), 0) for education in (None, *EDUCATION_STEPS)],
            name=self.tr("The most education you would take on"),
        )
        self.pay = OptionList(
            [Option(str(pay or _ANY), reach_words.pay(pay), 0) for pay in (None, *PAY_STEPS)],
            name=self.tr("The least median pay you want"),
        )
        self.more = FilterChips(filters, all_parts=False)
        for title, part in (
            (self.tr("Education to start"), self.education),
            (self.tr("Pay, at least"), self.pay),
            (self.tr("Preparation and outlook"), self.more),
        ):
            self.body.addWidget(CapsLabel(title))
            self.body.addWidget(part)
            self.body.addSpacing(6)
        self.body.addStretch(1)
        self.education.chosen.connect(self._choose_education)
        self.pay.chosen.connect(self._choose_pay)

    def show_filter(
        self, wanted: CareerFilter, education: Mapping[Education | None, int], pay: Mapping[int | None, int]
    ) -> None:
        """Show a filter, and beside every line how many careers it would leave."""
        self.education.set_value(wanted.education or _ANY)
        self.pay.set_value(str(wanted.pay or _ANY))
        self.education.set_counts({level or _ANY: count for level, count in education.items()})
        self.pay.set_counts({str(step or _ANY): count for step, count in pay.items()})

    def _choose_education(self, key: str) -> None:
        self._filters.set(replace(self._filters.value, education=Education(key) if key else None))

    def _choose_pay(self, key: str) -> None:
        self._filters.set(replace(self._filters.value, pay=int(key) if key else None))
