"""The steps of a goal: tick, add, change, delete, all in place."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.goal import Repeat, Step
from clusterdesk.services.goals import STEP_LIMIT
from clusterdesk.ui.goals import words
from clusterdesk.ui.goals.handle import Handle
from clusterdesk.ui.goals.repeat import RepeatField
from clusterdesk.ui.text import breakable, to_date, to_qdate
from clusterdesk.ui.typed import DayField, date_error, length_error
from clusterdesk.ui.widgets import (
    FlowLayout,
    IconButton,
    PlainButton,
    QuietButton,
    SmallLabel,
    StepRow,
    TextField,
)


class StepEditor(QWidget):
    """One line to write a step and its day: Enter keeps it, Escape leaves it."""

    entered = Signal(str, object, object)
    """Title, `date | None` and `Repeat | None`."""
    left = Signal()

    def __init__(self, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextField(self.tr("What will you do?"))
        self.title.setAccessibleName(self.tr("Step"))
        self.title.returnPressed.connect(self._enter)
        self.due = DayField(self.tr("Due date"))
        self.due.setAccessibleName(self.tr("Due date of the step"))
        self.repeat = RepeatField()
        self._keep = PlainButton(keep)
        self._keep.clicked.connect(self._enter)
        leave = QuietButton(self.tr("Cancel"))
        leave.clicked.connect(self.left)
        self.fields: tuple[QWidget, ...] = (self.title, self.due, self.repeat, self._keep, leave)
        self._error = SmallLabel("")
        self._error.set_role("bad")
        self._error.hide()
        line = FlowLayout(8)
        for widget in self.fields[1:]:
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(line)
        column.addWidget(self._error)

    def fill(self, title: str = "", due: date | None = None, repeat: Repeat | None = None) -> None:
        """Show a step to change, or nothing."""
        self.title.setText(title)
        self.repeat.set_repeat(repeat)
        self.due.set_date(to_qdate(due))
        self.set_error("")

    def start(self, title: str = "", due: date | None = None, repeat: Repeat | None = None) -> None:
        """Show a step to change, or nothing, and take the focus."""
        self.fill(title, due, repeat)
        self.title.selectAll()
        self.title.setFocus()

    def typed(self) -> str:
        """Return what stands in the line now."""
        return self.title.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong under the line; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.title.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if not self.title.text().strip():
            self.set_error(self.tr("Write the step first."))
            self.title.setFocus()
            return
        error = length_error(self.title.text(), STEP_LIMIT)
        wrong = date_error(self.due)
        self.set_error(error or wrong)
        if error or wrong:
            (self.title if error else self.due).setFocus()
            return
        self.entered.emit(self.title.text(), to_date(self.due.date()), self.repeat.repeat())


class StepLine(QWidget):
    """One step: its row, or the editor while it is changed."""

    ticked = Signal(str, bool)
    edited = Signal(str, str, object, object)
    """UUID, title, `date | None`, `Repeat | None`."""
    moved = Signal(str, int)
    """UUID, and by how many places: below zero up."""
    deleted = Signal(str)

    def __init__(self, uuid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uuid = uuid
        self._step: Step | None = None
        self._editor: StepEditor | None = None
        self.row = StepRow("")
        self.row.toggled.connect(lambda done: self.ticked.emit(self.uuid, done))
        self.edit = IconButton("pencil", self.tr("Change this step"))
        self.edit.clicked.connect(self._start)
        self.delete = IconButton("trash-2", self.tr("Delete this step"))
        self.delete.clicked.connect(lambda: self.deleted.emit(self.uuid))
        self.handle = Handle(self)
        self.handle.moved.connect(lambda by: self.moved.emit(self.uuid, by))
        self.row.add_trailing(self.handle)
        self.row.add_trailing(self.edit)
        self.row.add_trailing(self.delete)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.row)

    def show_step(self, step: Step, today: date) -> None:
        """Show a step; a change that is being typed stays."""
        self._step = step
        self.row.set_texts(breakable(step.title), words.step_note(step, today))
        self.row.set_done(step.done_at is not None)
        self.handle.set_name(self.tr("Move “{step}”: Up and Down keys").format(step=step.title))
        self.edit.set_name(self.tr("Change “{step}”").format(step=step.title))
        self.delete.set_name(self.tr("Delete “{step}”").format(step=step.title))

    def close_editor(self) -> None:
        """Go back to the row."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self.row.show()
            self.edit.setFocus()

    def fail(self, text: str) -> None:
        """Say why the change was not kept; what was typed stays."""
        if self._editor is not None:
            self._editor.set_error(text)
            self._editor.title.setFocus()

    def editing(self) -> bool:
        """Return whether the step is being changed."""
        return self._editor is not None

    def _start(self) -> None:
        if self._step is None or self._editor is not None:
            return
        self._editor = StepEditor(self.tr("Save"), self)
        self._editor.entered.connect(lambda *typed: self.edited.emit(self.uuid, *typed))
        self._editor.left.connect(self.close_editor)
        self._column.addWidget(self._editor)
        self.row.hide()
        self._editor.start(self._step.title, self._step.due, self._step.repeat)


class StepList(QWidget):
    """All steps of one goal, and the line to add one.

    Args:
        after: the field that Tab comes from.
        parent: the widget it stands in.
    """

    ticked = Signal(str, bool)
    edited = Signal(str, str, object, object)
    moved = Signal(str, int)
    """UUID and the place it is to have, from 0."""
    deleted = Signal(str)
    added = Signal(str, object, object)
    """Title, `date | None`, `Repeat | None`."""

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._goal = ""
        self._lines: dict[str, StepLine] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add = QuietButton(self.tr("Add a step"), icon="plus")
        self.add.clicked.connect(self._start)
        self.editor = StepEditor(self.tr("Add"))
        self.editor.entered.connect(self.added)
        self.editor.left.connect(self._stop)
        self.editor.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows)
        column.addWidget(self.editor)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_steps(self, goal: str, steps: Sequence[Step], today: date) -> None:
        """Show the steps of a goal. Of the same goal, lines stay, with the focus and what is being typed in them.

        Args:
            goal: the UUID of the goal.
            steps: its steps in order.
            today: the day that "late" is counted from.
        """
        if goal != self._goal:
            self._goal = goal
            self.editor.hide()
            self.editor.fill()
            self.add.show()
            self._keep(set())
        self._keep({step.uuid for step in steps})
        for place, step in enumerate(steps):
            line = self._lines.get(step.uuid) or self._make(step.uuid)
            line.show_step(step, today)
            if self._rows.indexOf(line) != place:
                self._rows.removeWidget(line)
                self._rows.insertWidget(place, line)
        self._order([step.uuid for step in steps])

    def line(self, uuid: str) -> StepLine | None:
        """Return the line of a step, None when it is gone."""
        return self._lines.get(uuid)

    def step_added(self, goal: str) -> None:
        """Empty the line for the next step, if the goal is still the one that is shown."""
        if goal == self._goal:
            self.editor.start()

    def start(self) -> None:
        """Open the line to add a step."""
        self._start()

    def _start(self) -> None:
        self.add.hide()
        self.editor.show()
        self.editor.start()

    def _stop(self) -> None:
        self.editor.hide()
        self.add.show()
        self.add.setFocus()

    def _make(self, uuid: str) -> StepLine:
        line = self._lines[uuid] = StepLine(uuid, self)
        line.ticked.connect(self.ticked)
        line.edited.connect(self.edited)
        line.moved.connect(self._move)
        line.deleted.connect(self.deleted)
        return line

    def _move(self, uuid: str, by: int) -> None:
        here = self._rows.indexOf(self._lines[uuid])
        place = min(max(here + by, 0), len(self._lines) - 1)
        if place != here:
            self.moved.emit(uuid, place)

    def _keep(self, uuids: set[str]) -> None:
        for uuid in set(self._lines) - uuids:
            line = self._lines.pop(uuid)
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()

    def _order(self, uuids: Sequence[str]) -> None:
        """Put lines that were made later in their place in the tab order."""
        chain: list[QWidget] = [self._after]
        for uuid in uuids:
            line = self._lines[uuid]
            chain += [line.row.check, line.handle, line.edit, line.delete]
        chain += [*self.editor.fields, self.add]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
