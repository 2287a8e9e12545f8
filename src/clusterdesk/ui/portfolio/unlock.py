"""The sheet that asks for the passphrase of a sealed portfolio."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.portfolio.brand import Brand
from clusterdesk.ui.portfolio.passphrase_field import PassphraseField
from clusterdesk.ui.portfolio.person_card import person_card
from clusterdesk.ui.portfolio.waiting import Waiting, with_wait
from clusterdesk.ui.widgets import (
    Card,
    FlowLayout,
    Form,
    MutedLabel,
    Page,
    PlainButton,
    PrimaryButton,
    SmallLabel,
)


class UnlockView(Page):
    """Asks for a passphrase.

    Args:
        name: whose portfolio it is, from the name of its file.
        locked: it was open before, and is locked now.
        new: whether a new portfolio may be started instead.
        parent: the window.
    """

    given = Signal(str)
    """The passphrase as typed."""
    other_wanted = Signal()
    """The person wants to open another portfolio."""
    new_wanted = Signal()
    """The person wants to start a new portfolio."""
    recovery_wanted = Signal()
    """The person has forgotten the passphrase, and has a recovery sheet."""

    def __init__(self, name: str, *, locked: bool = False, new: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(max_width=520, parent=parent)
        self.setAccessibleName(self.tr("Open the portfolio of {name}").format(name=name))
        self.body.addStretch(2)
        self.body.addWidget(Brand())
        self.body.addSpacing(20)
        self.body.addWidget(self._card(name, locked))
        self.body.addSpacing(8)
        others = FlowLayout(8)
        self.other_button = PlainButton(self.tr("Open another portfolio"), "folder-open")
        self.other_button.clicked.connect(self.other_wanted)
        self.new_button = PlainButton(self.tr("Start a new portfolio"), "plus")
        self.new_button.clicked.connect(self.new_wanted)
        others.addWidget(self.other_button)
        others.addWidget(self.new_button)
        if not new:
            self.new_button.hide()
        self.body.addLayout(others)
        self.body.addStretch(3)
        self.setFocusProxy(self.field)
        self._error = ""
        self.waiting = Waiting(self._show_wait, self)

    def _card(self, name: str, locked: bool) -> Card:
        card = person_card(name)
        card.body.addWidget(
            MutedLabel(
                self.tr("It is locked. What you did is saved.")
                if locked
                else self.tr("It is sealed with a passphrase.")
            )
        )
        card.body.addSpacing(6)
        form = Form()
        self.field = PassphraseField()
        self.row = form.add(self.tr("Passphrase"), self.field)
        card.body.addWidget(form)
        self.open_button = PrimaryButton(self.tr("Open"), "lock-open")
        self.recovery_button = PlainButton(self.tr("Use the recovery sheet"), "file-key")
        self.recovery_button.clicked.connect(self.recovery_wanted)
        line = QHBoxLayout()
        line.addWidget(self.recovery_button)
        line.addStretch(1)
        line.addWidget(self.open_button)
        card.body.addLayout(line)
        card.body.addWidget(
            SmallLabel(self.tr("It opens with the passphrase or its recovery sheet. Nobody can open it without."))
        )
        self.open_button.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(lambda: None if self.waiting.left else self.row.set_error(""))
        return card

    def refuse(self, wait: int) -> None:
        """Say that the passphrase was wrong.

        Args:
            wait: the seconds until the next try.
        """
        self._error = self.tr(
            "This is not the passphrase, or the file is no portfolio. Look at capital letters and the keyboard."
        )
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.waiting.start(wait)

    def _show_wait(self, left: int) -> None:
        self.open_button.setEnabled(not left)
        self.row.set_error(with_wait(self._error, left))

    def _give(self) -> None:
        if not self.open_button.isEnabled():
            return
        if not self.field.text():
            self.row.set_error(self.tr("Type the passphrase."))
            return
        # Unlocking takes a moment; a second press must not try again.
        self.open_button.setEnabled(False)
        self.row.set_error("")
        self.given.emit(self.field.text())
