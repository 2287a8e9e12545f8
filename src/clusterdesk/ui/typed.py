"""What the forms share: a card with fields, a way to keep and a way to leave."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.text import FIRST_YEAR, LAST_YEAR
from clusterdesk.ui import formats
from clusterdesk.ui.problems import explained
from clusterdesk.ui.text import to_date
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import Banner, Card, DateField, FormRow, PlainButton, PrimaryButton

WIDTH = 780
"""The most pixels a form is wide at 100 % text."""
KEEP_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def number_of(text: str, locale: QLocale) -> float | None:
    """Return the number that somebody typed, with or without decimals; None for what is none."""
    # A point is understood in every language.
    for way in (locale, QLocale.c()):
        number, fine = way.toDouble(text.strip())
        if fine:
            return float(number)
    return None


class FieldGroup(QWidget):
    """Several fields under one label.

    It is no focus proxy: Qt's Tab key would run in a circle between the proxy and the group.
    """

    def first_field(self) -> QWidget:
        """Return the field that gets the focus when the group is to have it."""
        raise NotImplementedError


class TypedForm(Card):
    """A card to type in: Ctrl Enter keeps, Escape leaves. What was typed stays when keeping fails.

    Args:
        title: what the form is for.
        keep: the words of its main button.
        parent: the widget it stands in.
    """

    left = Signal()
    """The person wants to leave; the form itself asks nothing."""

    def __init__(self, title: str, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(title=title, parent=parent)
        self.problem = Banner("", kind="bad")
        self.problem.hide()
        self.rows: list[FormRow] = []
        self._fields = QVBoxLayout()
        self._fields.setSpacing(16)
        self.keep_button = PrimaryButton(keep)
        self.keep_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.left)
        self.body.addSpacing(6)
        self.body.addWidget(self.problem)
        self.body.addLayout(self._fields)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 2)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def restyle(self) -> None:
        """Keep lines short enough to read, at every text size."""
        super().restyle()
        self.setMaximumWidth(theme_of(self).px(WIDTH))

    def add_row(self, label: str, field: QWidget, hint: str = "") -> FormRow:
        """Add a labelled field at the end and return its row."""
        row = FormRow(label, field, hint)
        self._fields.addWidget(row)
        self.rows.append(row)
        return row

    def left_align(self, row: FormRow) -> None:
        """Let a short field be short."""
        layout = row.layout()
        if layout is not None:
            layout.setAlignment(row.field, Qt.AlignmentFlag.AlignLeft)

    def typed(self) -> bool:
        """Return whether anything would be lost by leaving."""
        raise NotImplementedError

    def checked(self) -> bool:
        """Mark the fields that cannot be kept; return whether there are none."""
        raise NotImplementedError

    def hand_over(self) -> None:
        """Give what was typed to whoever keeps it."""
        raise NotImplementedError

    def start(self) -> None:
        """Put the focus where typing begins."""
        raise NotImplementedError

    def submit(self) -> None:
        """Keep what was typed, or put the focus on the first field that is wrong."""
        self.problem.hide()
        if not self.checked():
            field = next(row for row in self.rows if row.error).field
            (field.first_field() if isinstance(field, FieldGroup) else field).setFocus()
            return
        self.keep_button.setEnabled(False)
        self.hand_over()

    def refuse(self, error: ExpectedError) -> None:
        """Say why nothing was kept; everything typed stays."""
        self.keep_button.setEnabled(True)
        self.problem.set_text(explained(error))
        self.problem.show()
        self.keep_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl Enter, leave with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.keep_button.isEnabled():
            self.left.emit()
        elif event.key() in KEEP_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)


def length_error(text: str, limit: int) -> str:
    """Return that a text is too long, or nothing."""
    if len(text.strip()) <= limit:
        return ""
    return QCoreApplication.translate("goals", "This has {count} characters; up to {limit} can be kept.").format(
        count=formats.count(len(text.strip())), limit=formats.count(limit)
    )


class DayField(DateField):
    """A date field that says what it is for while it is empty.

    Args:
        purpose: the words in the empty field, also its accessible name until a form names it.
        parent: the widget it stands in.
    """

    def __init__(self, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example = self.placeholderText()
        self.setPlaceholderText(purpose)
        self.setAccessibleName(purpose)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def date_error(field: DayField) -> str:
    """Return what is wrong with a date, or nothing; no date is fine."""
    if not field.is_valid():
        return QCoreApplication.translate("goals", "Write the date like this: {example}.").format(example=field.example)
    day = to_date(field.date())
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        return QCoreApplication.translate("goals", "Choose a year from {first} to {last}.").format(
            first=FIRST_YEAR, last=LAST_YEAR
        )
    return ""
