"""Asks before a portfolio is deleted with its backups: its name has to be typed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.text import same_words
from clusterdesk.ui.portfolio.seal_dialog import PassphraseDialog
from clusterdesk.ui.portfolio.waiting import Waiting, with_wait
from clusterdesk.ui.problems import explained
from clusterdesk.ui.widgets import FormRow, Select, TextField

Listed = tuple[Path, str, bool]
"""A portfolio, the name on it, and whether its passphrase is asked."""


class DeleteDialog(PassphraseDialog):
    """Asks for the name of the portfolio that is to be deleted, and for its passphrase where it is sealed and closed.

    Args:
        listed: the portfolios that may be meant.
        chosen: the one that is; None when it is to be chosen.
        parent: the window.
    """

    def __init__(self, listed: Sequence[Listed], chosen: Path | None, parent: QWidget | None = None) -> None:
        words = [
            self.tr("Everything in it goes, and all its backups: results, goals, plan and journal."),
            self.tr("This cannot be undone. Copies that were saved elsewhere stay where they are."),
        ]
        super().__init__(self.tr("Delete a portfolio"), words, self.tr("Delete it for good"), parent, danger=True)
        self._listed = listed
        self.which: Select | None = None
        if len(listed) > 1:
            self.which = Select()
            self.which.addItems([name for _, name, _ in listed])
            self.which.setCurrentIndex(next((at for at, one in enumerate(listed) if one[0] == chosen), 0))
            self.form.add(self.tr("Portfolio"), self.which)
            self.which.currentIndexChanged.connect(self._show_chosen)
        self.typed = TextField()
        self._typed_row = self.form.add(self.tr("Type its name: {name}"), self.typed)
        self.typed.textEdited.connect(lambda: self._typed_row.set_error(""))
        self._phrase_row, self.phrase = self.add_field(
            self.tr("Its passphrase"), self.tr("Only who knows it can delete a sealed portfolio here.")
        )
        self._wait = Waiting(self._show_wait, self)
        self._error = ""
        self._show_chosen()
        first = self.which if self.which is not None and chosen is None else self.typed
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _chosen(self) -> Listed:
        return self._listed[self.which.currentIndex() if self.which is not None else 0]

    @property
    def path(self) -> Path:
        """The portfolio that is to be deleted."""
        return self._chosen[0]

    @property
    def name(self) -> str:
        """Its name."""
        return self._chosen[1]

    @property
    def passphrase(self) -> str | None:
        """Its passphrase as typed; None when it is not asked."""
        return self.phrase.text() if self._chosen[2] else None

    def _show_chosen(self) -> None:
        self.problem.hide()
        self._typed_row.set_label(self.tr("Type its name: {name}").format(name=self.name))
        self._phrase_row.setVisible(self._chosen[2])
        for row in (self._typed_row, self._phrase_row):
            row.set_error("")

    def complete(self) -> bool:
        """Return whether the name is typed as it stands, in capitals or not, and a passphrase where one is asked."""
        wrong: list[FormRow] = []
        if not same_words(self.typed.text(), self.name):
            self._typed_row.set_error(self.tr("This is not its name."))
            wrong.append(self._typed_row)
        if self.passphrase == "":
            self._phrase_row.set_error(self.tr("Type the passphrase."))
            wrong.append(self._phrase_row)
        if wrong:
            wrong[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def refuse_for(self, error: ExpectedError, wait: int) -> None:
        """Say why it was not deleted.

        Args:
            error: the reason.
            wait: the seconds until the next try.
        """
        self._error = explained(error)
        self.problem.show()
        self._wait.start(wait)

    def _show_wait(self, left: int) -> None:
        self.problem.set_text(with_wait(self._error, left))
        self.confirm_button.setEnabled(not left)
