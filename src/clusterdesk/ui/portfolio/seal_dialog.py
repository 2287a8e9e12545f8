"""Asks for a passphrase before a portfolio is sealed, sealed anew, or unsealed, after saying what that means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.services.keeping import Kept
from clusterdesk.ui import formats
from clusterdesk.ui.portfolio.new_passphrase import NewPassphrase
from clusterdesk.ui.portfolio.passphrase_field import PassphraseField, passphrase_row
from clusterdesk.ui.problems import explained
from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.widgets import (
    Banner,
    DangerButton,
    Form,
    FormRow,
    MutedLabel,
    PrimaryButton,
)


class PassphraseDialog(Sheet):
    """What the questions about a passphrase have in common: words, fields, a line for what went wrong, two buttons."""

    wanted = Signal()
    """All fields are filled in and the button was pressed."""

    def __init__(
        self, title: str, words: Sequence[str], confirm: str, parent: QWidget | None = None, *, danger: bool = False
    ) -> None:
        super().__init__(title, (DangerButton if danger else PrimaryButton)(confirm), parent)
        self.setAccessibleDescription(" ".join(words))
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.column.addWidget(self.problem)
        for text in words:
            self.column.addWidget(MutedLabel(text))
        self.form = Form()
        self.column.addSpacing(4)
        self.column.addWidget(self.form)
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self._confirm)

    def add_field(self, label: str, hint: str = "") -> tuple[FormRow, PassphraseField]:
        """Add a row with a field for a passphrase and return both; the first one has the focus."""
        row, field = passphrase_row(self.form, label, hint)
        if len(self.form.rows) == 1:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return row, field

    def refuse(self, error: ExpectedError) -> None:
        """Say why it was not done; what was typed stays."""
        self.problem.set_text(explained(error))
        self.problem.show()
        self.confirm_button.setEnabled(True)

    def complete(self) -> bool:
        """Return whether everything is filled in; what is not is told at its field."""
        return True

    def _confirm(self) -> None:
        self.problem.hide()
        if self.complete():
            # Sealing takes a moment; a second press must not begin it again.
            self.confirm_button.setEnabled(False)
            self.wanted.emit()


class SealDialog(PassphraseDialog):
    """Asks for a new passphrase.

    Args:
        kept: the portfolio as it is now.
        parent: the window.
    """

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        if kept.sealed:
            title, confirm = self.tr("Change the passphrase"), self.tr("Change it")
        else:
            title, confirm = self.tr("Seal with a passphrase"), self.tr("Seal the portfolio")
        super().__init__(title, self._words(kept), confirm, parent)
        self.now = self.add_field(self.tr("Passphrase now"))[1] if kept.sealed else None
        self._fields = NewPassphrase(self.form, lambda: kept.contents.student.name)
        self.new, self.again, self.sure = self._fields.field, self._fields.again, self._fields.sure
        if not kept.sealed:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.addWidget(self._fields)

    def _words(self, kept: Kept) -> list[str]:
        words = [
            self.tr("Only who knows the passphrase can open a sealed portfolio, here or on any other computer."),
            self.tr("If you forget it, this cannot be undone: nobody can open the portfolio again."),
        ]
        if kept.sealed:
            words.append(self.tr("A recovery sheet that you made before is void after that."))
        if kept.backups:
            words.append(
                self.tr("Your backups are sealed too ({count}). One that cannot be opened is deleted.").format(
                    count=formats.count(len(kept.backups))
                )
            )
        if kept.aside:
            words.append(self.tr("Damaged files that were kept when a backup took their place are deleted."))
        return words

    @property
    def passphrase(self) -> str:
        """The new passphrase."""
        return self.new.text()

    @property
    def current(self) -> str | None:
        """The passphrase it has now; None when it has none."""
        return self.now.text() if self.now else None

    def complete(self) -> bool:
        """Return whether the new passphrase is long enough, typed twice alike, and the box ticked."""
        return self._fields.complete()


class UnsealDialog(PassphraseDialog):
    """Asks for the passphrase before the seal is taken off.

    Args:
        kept: the portfolio as it is now.
        parent: the window.
    """

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        words = [self.tr("After that anyone who can open the folder can read it.")]
        if kept.backups:
            words.append(
                self.tr("The seal of your backups comes off too ({count}).").format(
                    count=formats.count(len(kept.backups))
                )
            )
        super().__init__(self.tr("Take the seal off"), words, self.tr("Take it off"), parent)
        _, self.now = self.add_field(self.tr("Passphrase now"))

    @property
    def current(self) -> str:
        """The passphrase it has now."""
        return self.now.text()
