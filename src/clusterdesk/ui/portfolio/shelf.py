"""The shelf: who works on this computer. Choose a portfolio, start one, or open one from a stick."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.services.portfolio import ShelfEntry
from clusterdesk.ui import formats
from clusterdesk.ui.portfolio.brand import Brand
from clusterdesk.ui.portfolio.picture import Picture
from clusterdesk.ui.text import breakable_path
from clusterdesk.ui.widgets import (
    Banner,
    CardButton,
    CardGrid,
    ElidedLabel,
    FlowLayout,
    IconMark,
    MutedLabel,
    Page,
    PlainButton,
    QuietButton,
    SmallLabel,
    StrongLabel,
    TitleLabel,
)

WIDTH = 880
CARD_WIDTH = 190


SOON = 14
"""Days before the end of a portfolio from which on its date is shown as a warning."""


@dataclass(frozen=True, slots=True)
class ShelfRules:
    """What a school settled for the shelf.

    `new`: portfolios may be added. `days`: how long they are kept without use, 0 for ever; `until` has the first day
    on which each may be deleted, `deleted` the names of those that go today.
    """

    new: bool = True
    days: int = 0
    until: Mapping[Path, date] = field(default_factory=dict[Path, date])
    deleted: Sequence[str] = ()


class _Card(CardButton):
    """One portfolio, or the way to a new one; `kept` says how long it stays, `soon` whether that is a warning."""

    def __init__(
        self,
        name: str,
        label: str,
        below: str,
        mark: str = "",
        *,
        kept: str = "",
        soon: bool = False,
        ghost: bool = False,
    ) -> None:
        super().__init__(label, ghost=ghost)
        self.setAccessibleDescription(f"{below}. {kept}." if kept else below)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.body.setContentsMargins(14, 22, 14, 20)
        self.body.addWidget(Picture(name), 0, middle)
        self.body.addSpacing(10)
        self.body.addLayout(_centred(ElidedLabel(label, role="strong")))
        words: list[QWidget] = [IconMark(mark, 13)] if mark else []
        self.body.addLayout(_centred(*words, ElidedLabel(below, role="small", muted=True)))
        if kept:
            sign: list[QWidget] = [IconMark("triangle-alert", 13, "warn")] if soon else []
            self.body.addLayout(_centred(*sign, ElidedLabel(kept, role="small", muted=not soon)))


def _centred(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(5)
    line.addStretch(1)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


class ShelfView(Page):
    """Shows the portfolios of a folder.

    Args:
        home: the folder.
        entries: its portfolios, the last used first.
        now: the present moment.
        told: what was done just now, and its kind as `Banner` has it; empty for nothing.
        rules: what a school settled.
        parent: the window.
    """

    chosen = Signal(object)
    """The path of the portfolio to open."""
    new_wanted = Signal()
    file_wanted = Signal()
    """The person wants to open a file from elsewhere."""
    copy_wanted = Signal()
    """The person wants a copy of a file from elsewhere on this computer."""
    delete_wanted = Signal(object, object)
    """The person wants to delete a portfolio: the entries that may be, and which; None when it is to be chosen."""

    def __init__(
        self,
        home: Path,
        entries: Sequence[ShelfEntry],
        now: datetime,
        told: tuple[str, str] = ("", "good"),
        *,
        rules: ShelfRules | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(max_width=WIDTH, parent=parent)
        self._rules = rules or ShelfRules()
        self.setAccessibleName(self.tr("Who is working here?"))
        self._now = now.astimezone()
        # What cannot be opened here is for who looks after the computer to clear away.
        self._entries = [entry for entry in entries if entry.state in ("ready", "sealed")]
        self.body.setSpacing(0)
        self.body.addStretch(1)
        self.body.addWidget(Brand())
        self.body.addSpacing(24)
        if told[0]:
            self.setAccessibleDescription(told[0])
            self.body.addWidget(Banner(*told))
            self.body.addSpacing(18)
        for label in (
            TitleLabel(self.tr("Who is working here?")),
            MutedLabel(
                self.tr("Choose your portfolio, or open the one on your USB stick.")
                if entries
                else self.tr("Open the portfolio that you bring along.")
            ),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
            self.body.addSpacing(6)
        self.body.addSpacing(18)
        self._add_settled()
        self.body.addWidget(self._cards(entries))
        self.body.addSpacing(22)
        self._add_elsewhere(home)
        self.body.addStretch(2)
        self.setFocusProxy(
            self.cards[0] if self.cards else self.file_button if self.new_card is None else self.new_card
        )

    def _add_settled(self) -> None:
        """Say what a school settled for the shelf."""
        rules = self._rules
        days = formats.count(rules.days)
        if rules.deleted:
            gone = self.tr("Deleted, because nobody opened them for {days} days: {names}.")
            self.body.addWidget(Banner(gone.format(days=days, names=", ".join(rules.deleted)), "warn"))
            self.body.addSpacing(10)
        lines: list[str] = []
        if not rules.new:
            lines.append(
                self.tr(
                    "No new portfolios are made on this computer. Bring yours on a USB stick and open its file, or ask "
                    "your teacher."
                )
            )
        if rules.days:
            kept = self.tr(
                "Your school deletes portfolios on this computer that nobody opens for {days} days, with their backups."
            )
            lines.append(kept.format(days=days))
        for text in lines:
            label = SmallLabel(text)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
        if lines:
            self.body.addSpacing(14)

    def _cards(self, entries: Sequence[ShelfEntry]) -> QWidget:
        host = QWidget()
        grid = CardGrid(min_width=CARD_WIDTH, gap=14, max_columns=4, parent=host)
        self.cards: list[CardButton] = []
        for entry in entries:
            mark = "lock" if entry.state == "sealed" else ""
            until = self._rules.until.get(entry.path)
            kept = self.tr("kept until {date}").format(date=formats.day(until)) if until else ""
            soon = until is not None and (until - self._now.date()).days <= SOON
            card = _Card(entry.name, entry.name, self._below(entry), mark, kept=kept, soon=soon)
            card.clicked.connect(lambda _=False, path=entry.path: self.chosen.emit(path))
            if entry in self._entries:
                keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), card)
                keys.setContext(Qt.ShortcutContext.WidgetShortcut)
                keys.activated.connect(lambda entry=entry: self.delete_wanted.emit(self._entries, entry))
            grid.addWidget(card)
            self.cards.append(card)
        self.new_card: CardButton | None = None
        if self._rules.new:
            self.new_card = _Card("", self.tr("New portfolio"), self.tr("takes one minute"), ghost=True)
            self.new_card.clicked.connect(self.new_wanted)
            grid.addWidget(self.new_card)
        return host

    def _below(self, entry: ShelfEntry) -> str:
        """Return the line below a name: when it was used last, or why it cannot be opened."""
        if entry.state == "newer":
            return self.tr("needs a newer ClusterDesk")
        if entry.state == "unreadable":
            return self.tr("cannot be read")
        when = self._when(entry.last_used.astimezone())
        return self.tr("{when}, sealed").format(when=when) if entry.state == "sealed" else when

    def _when(self, used: datetime) -> str:
        days = (self._now.date() - used.date()).days
        if days == 0:
            return self.tr("today {time}").format(time=formats.time(used))
        return self.tr("yesterday") if days == 1 else formats.day(used)

    def _add_elsewhere(self, home: Path) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self.file_button = PlainButton(self.tr("Open a file or a USB stick"), "usb")
        self.file_button.clicked.connect(self.file_wanted)
        self.copy_button = PlainButton(self.tr("Put a copy on this computer"), "hard-drive-download")
        self.copy_button.setAccessibleDescription(
            self.tr("Copies a portfolio from a stick or another folder to this computer, and opens the copy.")
        )
        self.copy_button.clicked.connect(self.copy_wanted)
        ways = FlowLayout(8, centred=True)
        ways.addWidget(self.file_button)
        ways.addWidget(self.copy_button)
        self.body.addLayout(ways)
        self.copy_button.setVisible(self._rules.new)
        self.body.addSpacing(14)
        words = (
            StrongLabel(self.tr("Not here?")),
            SmallLabel(
                self.tr(
                    "This computer keeps portfolios in {folder}. Yours may lie on a stick, in another folder, or on "
                    "another computer: open its file, NAME.clusterdesk."
                ).format(folder=breakable_path(str(home)))
            ),
        )
        for label in words:
            label.setAlignment(middle)
            self.body.addWidget(label)
            self.body.addSpacing(4)
        self.delete_button = QuietButton(self.tr("Delete a portfolio"), "trash-2")
        self.delete_button.clicked.connect(lambda: self.delete_wanted.emit(self._entries, None))
        if not self._entries:
            self.delete_button.hide()
        self.body.addSpacing(10)
        self.body.addLayout(_centred(self.delete_button))
