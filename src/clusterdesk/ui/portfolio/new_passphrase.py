"""A new passphrase, typed twice: how strong it is, and that nobody can undo it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.passphrase import Strength, strength
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui.portfolio.passphrase_field import passphrase_row
from clusterdesk.ui.widgets import Banner, CheckField, Form

STRENGTHS = {
    Strength.TOO_SHORT: QT_TRANSLATE_NOOP("passphrase", "Too short: it needs at least 8 characters."),
    Strength.WEAK: QT_TRANSLATE_NOOP("passphrase", "Weak: easy to guess. Add words that do not belong together."),
    Strength.FAIR: QT_TRANSLATE_NOOP("passphrase", "Fair: hard to guess for a classmate."),
    Strength.GOOD: QT_TRANSLATE_NOOP("passphrase", "Good: hard to guess for a computer."),
    Strength.STRONG: QT_TRANSLATE_NOOP("passphrase", "Strong: very hard to guess."),
}


def strength_words(passphrase: str, known: str) -> str:
    """Return how strong a passphrase is, in a sentence; the estimate is told in docs/portfolio.md."""
    return QCoreApplication.translate("passphrase", STRENGTHS[strength(passphrase, known)])


class NewPassphrase(QWidget):
    """Two rows of a form, and the box to tick, which is the widget itself.

    Args:
        form: where the rows are added.
        known: returns the student's name, which is no good passphrase.
        parent: the widget it stands in.
    """

    submitted = Signal()
    """Return was pressed in a field."""

    def __init__(self, form: Form, known: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._known = known
        hint = self.tr("Four words that do not belong together are good.")
        self.row, self.field = passphrase_row(form, self.tr("New passphrase"), hint)
        self.again_row, self.again = passphrase_row(form, self.tr("The same again"))
        self.field.textEdited.connect(self._show_strength)
        for field in (self.field, self.again):
            field.returnPressed.connect(self.submitted)
        self.sure = CheckField(self.tr("I know that nobody can open it again if I forget the passphrase."))
        self._unsure = Banner(self.tr("Tick the box first."), "warn")
        self._unsure.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.sure)
        column.addWidget(self._unsure)

    @property
    def text(self) -> str:
        """The passphrase as typed."""
        return self.field.text()

    def _show_strength(self, text: str) -> None:
        self.row.set_hint(strength_words(text, self._known()) if text else "")

    def complete(self) -> bool:
        """Return whether it is long enough, typed twice alike, the box ticked, and nothing else wrong in the form."""
        if strength(self.text) is Strength.TOO_SHORT:
            self.row.set_error(strength_words(self.text, self._known()))
        elif self.text != self.again.text():
            self.again_row.set_error(self.tr("This is not the same as above."))
        self._unsure.setVisible(not self.sure.isChecked())
        wrong = self._form.first_error()
        if wrong is not None:
            wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.sure.isChecked():
            self.sure.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong is None and self.sure.isChecked()
