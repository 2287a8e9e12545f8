"""Whether the portfolio is sealed, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.settings import LOCK_CHOICES
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    ChipGroup,
    FlowLayout,
    IconMark,
    MutedLabel,
    PlainButton,
    StrongLabel,
)


class SealCard(Card):
    """Says who can read the portfolio; seals it, changes or takes off the seal, locks it now or after a while."""

    sealing = Signal()
    """The person wants to seal it, or another passphrase."""
    unsealing = Signal()
    recovering = Signal()
    """The person wants a recovery sheet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Seal"), parent=parent)
        self._context = context
        self._mark = IconMark("lock-open", 18, "text_muted")
        self._state = BodyLabel("")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._state, 1)
        self.body.addLayout(line)
        self._required = MutedLabel(
            self.tr("Your school wants every portfolio on this computer sealed, so the seal stays on.")
        )
        self.body.addWidget(self._required)
        self.seal_button = PlainButton(self.tr("Seal with a passphrase"), "lock")
        self.change_button = PlainButton(self.tr("Change the passphrase"), "key-round")
        self.recovery_button = PlainButton(self.tr("Make a recovery sheet"), "file-key")
        self.unseal_button = PlainButton(self.tr("Take the seal off"), "lock-open")
        self.lock_button = PlainButton(self.tr("Lock now"), "lock")
        buttons = FlowLayout(8)
        for button in (
            self.lock_button,
            self.seal_button,
            self.change_button,
            self.recovery_button,
            self.unseal_button,
        ):
            buttons.addWidget(button)
        self.body.addSpacing(6)
        self.body.addLayout(buttons)
        self.minutes = ChipGroup([(str(number), self._words(number), None) for number in LOCK_CHOICES], name=" ")
        self._idle = QWidget()
        self._fill_idle(self._idle)
        self.body.addWidget(self._idle)
        self.seal_button.clicked.connect(self.sealing)
        self.change_button.clicked.connect(self.sealing)
        self.recovery_button.clicked.connect(self.recovering)
        self.unseal_button.clicked.connect(self.unsealing)
        self.lock_button.clicked.connect(context.navigation.lock)
        self.minutes.chosen.connect(lambda key: context.preferences.set(lock_minutes=int(key)))
        self.show_sealed(sealed=False)

    def _fill_idle(self, where: QWidget) -> None:
        column = QVBoxLayout(where)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        title = self.tr("Lock when nobody has touched the computer for")
        self.minutes.setAccessibleName(title)
        column.addWidget(StrongLabel(title))
        column.addWidget(self.minutes)
        column.addWidget(MutedLabel(self.tr("Locking closes the portfolio until the passphrase is typed.")))

    def _words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        return self.tr("{count} minutes").format(count=formats.count(minutes))

    def show_sealed(self, *, sealed: bool, required: bool = False) -> None:
        """Show whether it is sealed, and what can be done; where a school wants a seal it cannot be taken off."""
        self._mark.set_icon("lock" if sealed else "lock-open")
        self._state.setText(
            self.tr("It is sealed: only who knows the passphrase can read it and its backups.")
            if sealed
            else self.tr("It is not sealed: anyone who can open the folder can read it.")
        )
        self.seal_button.setVisible(not sealed)
        for part in (self.change_button, self.recovery_button, self.unseal_button, self.lock_button, self._idle):
            part.setVisible(sealed)
        self.unseal_button.setVisible(sealed and not required)
        self._required.setVisible(sealed and required)
        chosen = self._context.preferences.settings.lock_minutes
        self.minutes.set_value(str(min(LOCK_CHOICES, key=lambda number: abs(number - chosen))))
