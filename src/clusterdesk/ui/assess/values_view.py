"""What came of the values: the six in order and in words, questions to think about, careers that were rated alike."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.form import Family
from clusterdesk.core.questionnaire import WorkValue
from clusterdesk.core.readings import Readings
from clusterdesk.services import values
from clusterdesk.ui.assess.self_view import SelfView, show_links, source_name, stack
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    Card,
    Columns,
    IconMark,
    MutedLabel,
    RowColumn,
    SmallLabel,
    StrongLabel,
)

TOLD = 2
"""How many of the first values are described; the others have their statement."""

MOMENT = "after_results"
"""The moment whose questions to think about are shown here."""


class ValuesView(SelfView):
    """The newest answers to the values."""

    family: ClassVar[Family] = "values"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Your values"))
        self.careers = RowColumn()

    def show_answers(self, readings: Readings, *, earlier: bool) -> None:
        """Show order, questions and careers."""
        del earlier
        own = dict(readings.values or {})
        left = stack(self._order(own), self._think())
        self.body.addWidget(Columns([(left, 1, 320), (stack(self._careers(own)), 1, 320)]))
        self.body.addStretch(1)

    def _order(self, own: dict[str, float]) -> Card:
        card = Card(title=self.tr("What matters to you at work"))
        ordered = values.in_order(self.context.explore, own)
        if not ordered:
            card.body.addWidget(MutedLabel(self.tr("Too few statements were answered to put values in an order.")))
        elif len({mean for _, mean in ordered}) == 1 and len(ordered) > 1:
            card.body.addWidget(
                Banner(self.tr("Your answers put no value above another. They stand as a tie."), "info")
            )
        labels = [choice.label for choice in self.context.explore.scale("values")]
        for place, (value, mean) in enumerate(ordered):
            card.body.addSpacing(2)
            card.body.addWidget(self._value(value, labels[int(mean + 0.5)], told=place < TOLD))
        card.body.addStretch(1)
        return card

    def _value(self, value: WorkValue, word: str, *, told: bool) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(StrongLabel(value.plain_name), 1)
        label = SmallLabel(word, wrap=False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label)
        column.addLayout(row)
        column.addWidget(MutedLabel(value.description if told else value.statement))
        return held

    def _think(self) -> Card:
        card = Card(title=self.tr("To think about"))
        for prompt in self.context.explore.reflections(MOMENT):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark("message-circle-question-mark", 18, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(BodyLabel(prompt.question), 1)
            card.body.addLayout(row)
        return card

    def _careers(self, own: dict[str, float]) -> Card:
        card = Card(title=self.tr("Careers with values like yours"))
        found = values.matches(self.context.explore, own)
        if not found:
            card.body.addWidget(
                MutedLabel(self.tr("Your answers set no value apart, so no career is nearer than another."))
            )
        self.careers = RowColumn()
        show_links(
            self.careers,
            self,
            [
                (
                    f"career/{match.career.code}",
                    match.career.title,
                    self.tr("rated in {year}").format(year=match.year) if match.year else "",
                )
                for match in found
            ],
        )
        card.body.addLayout(self.careers)
        source = self.context.explore.source("onet-values")
        card.body.addWidget(Banner(self.context.explore.result_text("values_old_data"), "info"))
        card.body.addWidget(
            SmallLabel(
                self.tr("In the order of likeness of the six values. This has no part in your fit. {source}").format(
                    source=source_name(source)
                )
            )
        )
        return card
