"""The one question after something happened: did this change anything?"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.entry_kind import Outcome
from clusterdesk.core.journal import Entry
from clusterdesk.ui.widgets import Card, FlowLayout, FormRow, MutedLabel, PlainButton, QuietButton, SectionLabel, Select


class QuestionCard(Card):
    """Asks what an entry changed, and of which goal; without any goal, whether it makes one."""

    answered = Signal(object, str)
    """The `Outcome`, and the UUID of the goal it is about; empty without a goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._hint = MutedLabel("")
        self.goal = Select()
        self._which = FormRow(self.tr("Which goal?"), self.goal)
        self.keep = PlainButton("", icon="check")
        self.adjust = PlainButton(self.tr("Adjust a step"), icon="list-checks")
        self.revise = PlainButton("", icon="refresh-cw")
        self.later = QuietButton(self.tr("Ask me later"))
        self.buttons = {
            Outcome.KEEP: self.keep,
            Outcome.ADJUST: self.adjust,
            Outcome.REVISE: self.revise,
            Outcome.LATER: self.later,
        }
        flow = FlowLayout(8)
        for outcome, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, outcome=outcome: self._answer(outcome))
        self.body.addWidget(SectionLabel(self.tr("Did this change anything?")))
        self.body.addWidget(self._hint)
        self.body.addWidget(self._which)
        self.body.addSpacing(4)
        self.body.addLayout(flow)

    def ask(self, entry: Entry, goals: Mapping[str, str]) -> None:
        """Ask about an entry.

        Args:
            entry: it speaks about some of the goals, which are then asked about alone.
            goals: the titles of all goals by UUID, those in force first.
        """
        about = {uuid: title for uuid, title in goals.items() if entry.speaks(uuid)} or goals
        self.goal.clear()
        for uuid, title in about.items():
            self.goal.addItem(title, uuid)
        self._which.setVisible(len(about) > 1)
        self.adjust.setVisible(bool(about))
        self._hint.setText(self._hint_for(list(about.values())))
        self.keep.setText(self.tr("No, I keep my goal") if about else self.tr("No"))
        self.revise.setText(self.tr("Change the goal") if about else self.tr("Write a goal"))
        # Where it waited once, waiting again is no answer.
        self.later.setVisible(entry.outcome is None)

    def _hint_for(self, titles: list[str]) -> str:
        if not titles:
            return self.tr("You have no goal yet. This may be the beginning of one.")
        return self.tr("Your goal: {goal}").format(goal=titles[0]) if len(titles) == 1 else ""

    def _answer(self, outcome: Outcome) -> None:
        self.answered.emit(outcome, self.goal.currentData() or "")
