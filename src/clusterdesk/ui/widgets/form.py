"""Forms: a label with its field, a hint, and the line that says what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui.widgets.labels import SmallLabel, StrongLabel
from clusterdesk.ui.widgets.marks import IconMark


class FormRow(QWidget):
    """A label above its field; the field gets the label as name, and hint or error as description.

    Args:
        label: what is asked.
        field: any field.
        hint: a small line under the field.
        parent: the widget it stands in.
    """

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._hint = hint
        self._error = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._label = StrongLabel(label)
        self._label.setBuddy(field)
        field.setAccessibleName(label)
        column.addWidget(self._label)
        column.addWidget(field)
        line = QHBoxLayout()
        line.setSpacing(6)
        self._sign = IconMark("circle-alert", 15, "bad")
        self._line = SmallLabel(hint)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._line, 1)
        column.addLayout(line)
        # Beside a taller row the label stays at the top.
        column.addStretch(1)
        self.set_error("")

    @property
    def error(self) -> str:
        """What is wrong, or nothing."""
        return self._error

    def set_label(self, label: str) -> None:
        """Ask for something else; the field is named by it too."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Show another hint, unless an error stands in its place."""
        self._hint = hint
        self.set_error(self._error)

    def set_error(self, text: str) -> None:
        """Say what is wrong; nothing clears it and shows the hint again."""
        self._error = text
        self._line.setText(text or self._hint)
        self._line.setVisible(bool(text or self._hint))
        self._line.set_role("bad" if text else None)
        self._sign.setVisible(bool(text))
        self.field.setAccessibleDescription(text or self._hint)
        self.field.setProperty("error", bool(text))
        self.field.update()


class Form(QWidget):
    """A column of form rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FormRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def add(self, label: str, field: QWidget, hint: str = "") -> FormRow:
        """Add a row at the end and return it."""
        row = FormRow(label, field, hint)
        self._column.addWidget(row)
        self.rows.append(row)
        return row

    def first_error(self) -> FormRow | None:
        """Return the first row that says what is wrong, or None."""
        return next((row for row in self.rows if row.error), None)
