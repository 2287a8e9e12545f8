"""The first steps of a goal that is being written: as many lines as are wanted, each with its day and how often."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.goal_draft import StepDraft
from clusterdesk.ui.goals.repeat import RepeatField
from clusterdesk.ui.text import to_date, to_qdate
from clusterdesk.ui.typed import DayField, FieldGroup
from clusterdesk.ui.widgets import Columns, IconButton, QuietButton, TextField

TITLE, WHEN = 190, 300
"""Pixels that the words of a step need at least, and its day, how often and the button beside them."""


class DraftLine(QWidget):
    """One step with its day and how often it comes again."""

    entered = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextField(self.tr("What will you do?"))
        self.title.setAccessibleName(self.tr("Step"))
        self.title.returnPressed.connect(self.entered)
        self.due = DayField(self.tr("Due date"))
        self.due.setAccessibleName(self.tr("Due date of the step"))
        self.repeat = RepeatField()
        self.repeat.setAccessibleName(self.tr("How often the step comes again"))
        self.remove = IconButton("x", self.tr("Remove this step"))
        self.remove.clicked.connect(self.removed)
        self.fields: tuple[QWidget, ...] = (self.title, self.due, self.repeat, self.remove)
        when = QWidget()
        line = QHBoxLayout(when)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field in self.fields[1:]:
            line.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns([(self.title, 3, TITLE), (when, 4, WHEN)], gap=8))

    def step(self) -> StepDraft:
        """Return what stands in the line."""
        return StepDraft(self.title.text().strip(), to_date(self.due.date()), self.repeat.repeat())

    def show_step(self, step: StepDraft) -> None:
        """Show a step."""
        self.title.setText(step.title)
        self.due.set_date(to_qdate(step.due))
        self.repeat.set_repeat(step.repeat)


class DraftSteps(FieldGroup):
    """Lines to write steps in. Enter goes on to the next line and makes one at the end; empty lines are not kept.

    Args:
        after: the field that Tab comes from.
        parent: the widget it stands in.
    """

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._lines: list[DraftLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._add = QuietButton(self.tr("Add a step"), icon="plus")
        self._add.clicked.connect(self._append)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._column)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_steps(())

    def steps(self) -> list[StepDraft]:
        """Return the lines with words in them."""
        return [step for line in self._lines if (step := line.step()).title]

    def set_steps(self, steps: Sequence[StepDraft]) -> None:
        """Show these steps, or one empty line."""
        for line in list(self._lines):
            self._drop(line)
        for step in steps or [StepDraft("")]:
            self._make().show_step(step)

    def first_field(self) -> QWidget:
        """Return the first line's words."""
        return self._lines[0].title

    def lines(self) -> list[DraftLine]:
        """Return the lines, empty ones too."""
        return list(self._lines)

    def showEvent(self, event: QShowEvent) -> None:
        """Take a place in the tab order of the form."""
        super().showEvent(event)
        self._order()

    def _order(self) -> None:
        """Put lines that were made later in their place in the tab order."""
        if self.window() is not self._after.window():
            return
        fields = [field for line in self._lines for field in line.fields]
        for before, after in pairwise((self._after, *fields, self._add)):
            QWidget.setTabOrder(before, after)

    def _append(self) -> None:
        self._make().title.setFocus()

    def _make(self) -> DraftLine:
        line = DraftLine(self)
        line.entered.connect(lambda: self._next(line))
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)
        self._order()
        return line

    def _next(self, line: DraftLine) -> None:
        place = self._lines.index(line)
        if place + 1 < len(self._lines):
            self._lines[place + 1].title.setFocus()
        elif line.title.text().strip():
            self._append()

    def _remove(self, line: DraftLine) -> None:
        place = self._lines.index(line)
        self._drop(line)
        if self._lines:
            self._lines[min(place, len(self._lines) - 1)].title.setFocus()
        else:
            self._append()

    def _drop(self, line: DraftLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
