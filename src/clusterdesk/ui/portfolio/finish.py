"""Finishing on a shared computer: what is saved, what stays here, a copy for the stick, then back to the shelf."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.services.keeping import Kept
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.copying import CopySaver
from clusterdesk.ui.problems import explained
from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.text import breakable_path
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    DangerButton,
    MutedLabel,
    PlainButton,
    PrimaryButton,
    StrongLabel,
)


class FinishDialog(Sheet):
    """Leads out of a portfolio: everything is saved and backed up while it is shown.

    Args:
        context: the portfolio that is open.
        typed: the addresses of forms with something typed that is not kept.
        in_memory: what is at stake when what was done is in memory only; empty when it is in the file.
        parent: the window.
    """

    leaving = Signal()
    """The person has finished: the portfolio is to be closed."""
    back_wanted = Signal(str)
    """The person wants to see a form again: its address."""

    def __init__(self, context: Context, typed: Sequence[str] = (), *, in_memory: str = "", parent: QWidget) -> None:
        lost = bool(typed or in_memory)
        confirm = DangerButton(self.tr("Leave without it")) if lost else PrimaryButton(self.tr("Finish"), "log-out")
        super().__init__(self.tr("Finish and leave this computer"), confirm, parent)
        self._context = context
        self._name = ""
        self._lost = lost
        self.setAccessibleDescription(self.tr("Closes your portfolio and shows who works here."))
        self.cancel_button.setText(self.tr("Stay here"))
        self.typed = [self._ask(address) for address in typed]
        self.state = Banner(self.tr("Saving and backing up…"))
        self.column.addWidget(self.state)
        self._stays_title = StrongLabel(self.tr("What stays on this computer"))
        self.stays = BodyLabel("")
        self.column.addSpacing(4)
        for label in (self._stays_title, self.stays):
            label.hide()
            self.column.addWidget(label)
        self._add_copy()
        self.confirm_button.setDefault(not lost)
        self.confirm_button.clicked.connect(self._leave)
        if in_memory:
            self._ready(in_memory, "warn")
        else:
            self.confirm_button.setEnabled(False)
            context.runner.read(lambda session: session.keeping.finish(), self._show, self, self._not_backed_up)

    # What is shown

    def _ask(self, address: str) -> Banner:
        """Ask about what was typed in one form."""
        text = (
            self.tr("You began an entry of the journal and have not kept it yet.")
            if address.startswith("log")
            else self.tr("You typed something for a goal and have not kept it yet.")
        )
        banner = Banner(text, "warn", self.tr("Go to it"))
        banner.acted.connect(lambda: self._go_back(address))
        self.column.addWidget(banner)
        return banner

    def _go_back(self, address: str) -> None:
        self.reject()
        self.back_wanted.emit(address)

    def _add_copy(self) -> None:
        self.copy_button = PlainButton(self.tr("Save a copy"), "copy-plus")
        self.copy_button.clicked.connect(self._copy)
        self.copied = Banner("", "good")
        self.copied.hide()
        self.column.addSpacing(4)
        self.column.addWidget(StrongLabel(self.tr("Take it with you")))
        self.column.addWidget(MutedLabel(self.tr("Save a copy on your USB stick, to go on at another computer.")))
        line = QHBoxLayout()
        line.addWidget(self.copy_button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self.copied)
        self.saver = CopySaver(self._context, self)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._not_saved)

    def _show(self, kept: Kept) -> None:
        self._name = kept.path.name
        self.stays.setText(self._what_stays(kept))
        self._stays_title.show()
        self.stays.show()
        text = self.tr("Everything else is saved.") if self.typed else self.tr("Everything is saved.")
        if kept.backups:
            date = formats.moment(kept.backups[0].made_at)
            text += " " + self.tr("The newest backup is of {date}.").format(date=date)
        self._ready(text, "good")

    def _what_stays(self, kept: Kept) -> str:
        if not self._context.is_here(kept.path):
            return self.tr(
                "Your portfolio and its backups lie in {folder}. If that is a stick, take it with you: then nothing "
                "stays here."
            ).format(folder=breakable_path(str(kept.path.parent)))
        text = (
            self.tr("Your portfolio and its backups ({count}), sealed: they open only with your passphrase.")
            if kept.sealed
            else self.tr(
                "Your portfolio and its backups ({count}). They are not sealed: anyone who can open the folder can "
                "read them."
            )
        )
        text = text.format(count=formats.count(len(kept.backups)))
        if self._context.keep_days:
            text += "\n" + self.tr("Your school deletes them when nobody opens the portfolio for {days} days.").format(
                days=formats.count(self._context.keep_days)
            )
        return text

    def _not_backed_up(self, error: ExpectedError) -> None:
        text = self.tr("What you did is saved, but no backup was made.")
        self._ready(f"{text} {explained(error)}", "warn")

    def _ready(self, text: str, kind: str) -> None:
        """Say how it stands, and let the person go."""
        self.state.set_kind(kind)
        self.state.set_text(text)
        self.confirm_button.setEnabled(True)
        first = self.typed[0].button if self.typed else self.copy_button if self._lost else self.confirm_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # What can be done

    def _copy(self) -> None:
        if self.saver.choose(self.tr("Save a copy"), self._name):
            # Whoever leaves must know whether there is a copy.
            self.confirm_button.setEnabled(False)

    def _saved(self, path: Path) -> None:
        self._tell(self.tr("A copy was saved: {path}").format(path=breakable_path(str(path))), "good")

    def _not_saved(self, error: ExpectedError) -> None:
        self._tell(explained(error), "bad")

    def _tell(self, text: str, kind: str) -> None:
        self.copied.set_kind(kind)
        self.copied.set_text(text)
        self.copied.show()
        self.confirm_button.setEnabled(True)
        self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        # Closing may take a moment on a network drive; a second press must not begin it again.
        self.confirm_button.setEnabled(False)
        self.leaving.emit()
