"""The sheet that asks for a seal where a school wants every portfolio of the computer sealed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.ui.portfolio.brand import Brand
from clusterdesk.ui.portfolio.new_passphrase import NewPassphrase
from clusterdesk.ui.portfolio.person_card import person_card
from clusterdesk.ui.problems import explained
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    Card,
    FlowLayout,
    Form,
    MutedLabel,
    Page,
    PlainButton,
    PrimaryButton,
)


class SealFirstView(Page):
    """Asks for a passphrase before a portfolio, or a copy of one, is used on this computer.

    Args:
        name: whose portfolio it is, from the name of its file.
        copied: it is a copy from a stick, which is sealed while it is made.
        parent: the window.
    """

    given = Signal(str)
    """The passphrase."""
    left = Signal()
    """The person does not want that."""

    def __init__(self, name: str, *, copied: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(max_width=520, parent=parent)
        self.setAccessibleName(self.tr("Seal the portfolio of {name} first").format(name=name))
        self.body.addStretch(2)
        self.body.addWidget(Brand())
        self.body.addSpacing(20)
        self.body.addWidget(self._card(name, self._words(copied=copied)))
        self.body.addStretch(3)
        self.setFocusProxy(self.passphrase.field)

    def _words(self, *, copied: bool) -> list[str]:
        return [
            self.tr("Your school wants every portfolio on this computer sealed with a passphrase."),
            self.tr("The copy on this computer is sealed. The file that you chose stays as it is.")
            if copied
            else self.tr("The portfolio and its backups are sealed. Nothing of what you did is changed."),
            self.tr("If you forget the passphrase, this cannot be undone: nobody can open the portfolio again."),
        ]

    def _card(self, name: str, words: list[str]) -> Card:
        card = person_card(name)
        card.body.addWidget(BodyLabel(words[0]))
        for text in words[1:]:
            card.body.addWidget(MutedLabel(text))
        self._problem = Banner("", "bad")
        self._problem.hide()
        card.body.addWidget(self._problem)
        card.body.addSpacing(6)
        form = Form()
        self.passphrase = NewPassphrase(form, lambda: name)
        card.body.addWidget(form)
        card.body.addWidget(self.passphrase)
        self.seal_button = PrimaryButton(self.tr("Seal and open"), "lock")
        self.leave_button = PlainButton(self.tr("Leave it as it is"))
        buttons = FlowLayout(8, align_right=True)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.seal_button)
        card.body.addLayout(buttons)
        self.seal_button.clicked.connect(self._give)
        self.passphrase.submitted.connect(self._give)
        self.leave_button.clicked.connect(self.left)
        return card

    def refuse(self, error: ExpectedError) -> None:
        """Say why it was not sealed; what was typed stays."""
        self._problem.set_text(explained(error))
        self._problem.show()
        self.seal_button.setEnabled(True)
        self.ensureWidgetVisible(self._problem)

    def _give(self) -> None:
        if not self.seal_button.isEnabled():
            return
        self._problem.hide()
        if self.passphrase.complete():
            # Sealing takes a moment; a second press must not begin it again.
            self.seal_button.setEnabled(False)
            self.given.emit(self.passphrase.text)
