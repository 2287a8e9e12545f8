"""A field for a passphrase: dots, unless the person wants to see what they type."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.widgets import Form, FormRow, IconButton, TextField


class _Eye(IconButton):
    """The button in the field."""

    pad = (6, 5)


class PassphraseField(TextField):
    """One line that is not shown; a button in it shows it. What was hidden cannot be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)
        self.eye = _Eye("eye", self.tr("Show what you type"), parent=self)
        self.eye.clicked.connect(lambda: self.show_text(shown=self.echoMode() is self.EchoMode.Password))
        self.show_text(shown=False)

    def show_text(self, *, shown: bool) -> None:
        """Show the letters, or dots in their place."""
        self.setEchoMode(self.EchoMode.Normal if shown else self.EchoMode.Password)
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.set_name(self.tr("Hide what you type") if shown else self.tr("Show what you type"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right end, and the text out of its way."""
        super().resizeEvent(event)
        size = self.eye.sizeHint()
        self.eye.setGeometry(self.width() - size.width() - 3, (self.height() - size.height()) // 2, *size.toTuple())
        self.setTextMargins(9, 7, size.width() + 6, 7)


def passphrase_row(form: Form, label: str, hint: str = "") -> tuple[FormRow, PassphraseField]:
    """Add a row with a field for a passphrase to a form and return both."""
    field = PassphraseField()
    row = form.add(label, field, hint)
    field.textEdited.connect(lambda: row.set_error(""))
    return row, field
