"""The first start: one friendly question, and an honest word about where the answer is kept."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui import formats
from clusterdesk.ui.portfolio.brand import Brand
from clusterdesk.ui.portfolio.new_passphrase import NewPassphrase
from clusterdesk.ui.widgets import (
    Banner,
    Card,
    Form,
    IconMark,
    MutedLabel,
    NumberField,
    Page,
    PrimaryButton,
    SmallLabel,
    TextField,
    TitleLabel,
)

YEARS_AHEAD = 20


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a portfolio is made here.

    `sealed`: the school wants it sealed. `shared`: others use the same folder. `keep_days`: after so many days without
    use it is deleted; 0 for never.
    """

    sealed: bool = False
    shared: bool = False
    keep_days: int = 0


class WelcomeView(Page):
    """Asks for a name, and for the graduation year if one likes.

    Args:
        home: the folder where the portfolio will be kept; it is shown.
        terms: on what terms it is made.
        parent: the widget it stands in.
    """

    named = Signal(str, object)
    """The student pressed Start: name as typed, graduation year as int or None."""

    def __init__(self, home: Path, terms: Terms | None = None, parent: QWidget | None = None) -> None:
        super().__init__(max_width=520, parent=parent)
        self._home = home
        self._terms = terms or Terms()
        self.new: NewPassphrase | None = None
        self.setAccessibleName("ClusterDesk")
        self.body.setSpacing(0)
        self.body.addStretch(2)
        self._fill(self.body)
        self.body.addStretch(3)
        self.setFocusProxy(self.name)

    @property
    def passphrase(self) -> str | None:
        """What the portfolio is sealed with; None where no seal is asked for."""
        return self.new.text if self.new is not None else None

    def tell(self, text: str, kind: str) -> None:
        """Say what was done just now; `kind` as `Banner` has it."""
        self._banner.set_kind(kind)
        self._banner.set_text(text)
        self._banner.show()

    def show_error(self, problem: str, advice: str) -> None:
        """Say why there is no portfolio yet, and what to do; what was typed stays."""
        self._banner.set_kind("bad")
        self._banner.set_text(f"{problem} {advice}")
        self._banner.show()
        self.start.setEnabled(True)
        self.name.setFocus()
        self.ensureWidgetVisible(self._banner)

    def _fill(self, column: QVBoxLayout) -> None:
        column.addWidget(Brand())
        column.addSpacing(32)
        for label in (
            TitleLabel(self.tr("Hello. What is your name?")),
            MutedLabel(self.tr("ClusterDesk helps you find what you like, which careers fit, and how to get there.")),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(6)
        column.addSpacing(18)
        column.addWidget(self._question())
        column.addSpacing(18)
        for icon, role, text in self._honest_words():
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconMark(icon, 16, role), 0, Qt.AlignmentFlag.AlignTop)
            words = SmallLabel(text)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(words, 1)
            column.addLayout(row)
            column.addSpacing(6)

    def _honest_words(self) -> list[tuple[str, str, str]]:
        """Return where the portfolio is kept, who can read it, and for how long: icon, its colour and words."""
        where = self.tr("Your portfolio is one file in {folder}. It stays there; nothing is sent anywhere.")
        words = [("folder", "text_muted", where.format(folder=self._home))]
        if self._terms.sealed:
            sealed = self.tr("It is sealed from the beginning: only who knows the passphrase can open it.")
            words.append(("lock", "text_muted", sealed))
        elif self._terms.shared:
            shared = self.tr(
                "It is not sealed, and others work here too: anyone at this computer can open it and read it. You can "
                "seal it with a passphrase, on the page Portfolio."
            )
            words.append(("triangle-alert", "warn", shared))
        else:
            open_ = self.tr("It is not sealed: anyone who can open this folder can read it. You can seal it later.")
            words.append(("eye", "text_muted", open_))
        if self._terms.keep_days:
            kept = self.tr("Your school deletes portfolios here that nobody opens for {days} days, with their backups.")
            words.append(("clock", "text_muted", kept.format(days=formats.count(self._terms.keep_days))))
        return words

    def _question(self) -> Card:
        card = Card()
        self._banner = Banner("", "bad")
        self._banner.hide()
        card.body.addWidget(self._banner)
        form = Form()
        self.name = TextField(self.tr("First name or nickname"))
        this_year = date.today().year  # noqa: DTZ011 - the student's own calendar
        self.year = NumberField(this_year, this_year + YEARS_AHEAD, blank=self.tr("not given"))
        self._name_row = form.add(self.tr("Your name"), self.name)
        form.add(
            self.tr("Year you finish high school"),
            self.year,
            self.tr("Only if you like."),
        )
        card.body.addWidget(form)
        if self._terms.sealed:
            self.new = NewPassphrase(form, self.name.text)
            card.body.addWidget(SmallLabel(self.tr("Your school wants every portfolio on this computer sealed.")))
            card.body.addWidget(self.new)
            self.new.submitted.connect(self._submit)
        card.body.addSpacing(8)
        self.start = PrimaryButton(self.tr("Start"), "arrow-right", icon_after=True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.start)
        card.body.addLayout(row)
        self.start.clicked.connect(self._submit)
        self.name.returnPressed.connect(self._submit)
        self.year.lineEdit().returnPressed.connect(self._submit)
        self.name.textEdited.connect(lambda: self._name_row.set_error(""))
        return card

    def _submit(self) -> None:
        if not self.start.isEnabled():
            return
        self._banner.hide()
        if not self.name.text().strip():
            self._name_row.set_error(self.tr("Type a name. A nickname is fine."))
            self.name.setFocus()
            return
        if self.new is not None and not self.new.complete():
            return
        # Making the portfolio takes a moment; a second press must not make a second one.
        self.start.setEnabled(False)
        self.named.emit(self.name.text(), self.year.number())
