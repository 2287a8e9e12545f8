"""The day a goal is due, changed in place."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.goal import Goal
from clusterdesk.ui.goals import words
from clusterdesk.ui.text import to_date, to_qdate
from clusterdesk.ui.typed import DayField, date_error
from clusterdesk.ui.widgets import IconMark, PlainButton, QuietButton, SmallLabel


class DueLine(QWidget):
    """Says when a goal is due; the button beside it opens a field. Enter keeps, Escape leaves."""

    entered = Signal(object)
    """`date | None`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal: Goal | None = None
        self._sign = IconMark("calendar", 15)
        self._words = SmallLabel(wrap=False)
        self.change = QuietButton("")
        self.change.clicked.connect(self._start)
        self.field = DayField(self.tr("Due date"))
        self.field.setAccessibleName(self.tr("Due date of the goal"))
        self.field.returnPressed.connect(self._enter)
        self._save = PlainButton(self.tr("Save"))
        self._save.clicked.connect(self._enter)
        self.leave_button = QuietButton(self.tr("Cancel"))
        self.leave_button.clicked.connect(self.stop)
        self._error = SmallLabel()
        self._error.set_role("bad")
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self._sign, self._words, self.change, self.field, self._save, self.leave_button):
            line.addWidget(widget)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._error)
        self._edit(False)

    def show_due(self, goal: Goal, today: date) -> None:
        """Show when a goal is due; a date that is being typed stays while it is the same goal."""
        if self._goal is not None and self._goal.uuid != goal.uuid:
            self._edit(False)
        self._goal = goal
        late = goal.due is not None and goal.due < today and goal.current.state == "active"
        self._words.setText(words.due(goal.due, today) if goal.due else self.tr("no due date"))
        self._words.set_role("warn" if late else None)
        self._sign.set_role("warn" if late else "text_muted")
        self.change.setText(self.tr("Change date") if goal.due else self.tr("Set a date"))

    def fail(self, text: str) -> None:
        """Say why the date was not kept; what was typed stays."""
        self._error.setText(text)
        self._error.show()
        self.field.setAccessibleDescription(text)
        self.field.setFocus()

    def stop(self) -> None:
        """Go back to words."""
        self._edit(False)
        self.change.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.stop()
        else:
            super().keyPressEvent(event)

    def _start(self) -> None:
        self.field.set_date(to_qdate(self._goal.due if self._goal else None))
        self._edit(True)
        self.field.setFocus()
        self.field.selectAll()

    def _edit(self, on: bool) -> None:
        for widget in (self._words, self.change):
            widget.setVisible(not on)
        for widget in (self.field, self._save, self.leave_button):
            widget.setVisible(on)
        self._error.hide()
        self.field.setAccessibleDescription("")

    def _enter(self) -> None:
        error = date_error(self.field)
        if error:
            self.fail(error)
        else:
            self.entered.emit(to_date(self.field.date()))
