"""Choosing the journal entries that made the difference."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.journal import Entry
from clusterdesk.ui import entries as entry_words
from clusterdesk.ui import formats
from clusterdesk.ui.typed import FieldGroup
from clusterdesk.ui.widgets import CheckField, MutedLabel, QuietButton

PAGE = 5
"""How many entries are offered at once."""


class EntryPicks(FieldGroup):
    """Entries to tick, those that speak about the goal first; none needs to be ticked.

    Args:
        entries: what is offered, in order.
        chosen: the UUIDs that are ticked already.
        parent: the widget it stands in.
    """

    def __init__(self, entries: Sequence[Entry], chosen: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._chosen = set(chosen)
        self.boxes: dict[str, CheckField] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._nothing = MutedLabel(self.tr("Your journal is empty. What you log there can be named here."))
        self.more = QuietButton(self.tr("Show more entries"), icon="chevron-down")
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._nothing)
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing.setVisible(not entries)
        self._grow(PAGE)

    def picked(self) -> tuple[str, ...]:
        """Return the UUIDs of the entries that are ticked, in the order they are offered."""
        return tuple(uuid for uuid, box in self.boxes.items() if box.isChecked())

    def first_field(self) -> QWidget:
        """Return the first entry, or the button below."""
        return next(iter(self.boxes.values()), self.more)

    def _show_more(self) -> None:
        before = len(self.boxes)
        self._grow(before + PAGE)
        list(self.boxes.values())[before].setFocus()

    def _grow(self, count: int) -> None:
        for entry in self._entries[len(self.boxes) : count]:
            said = f"{entry.title} ({entry_words.kind(entry.kind)}, {formats.day(entry.day)})"
            box = self.boxes[entry.uuid] = CheckField(said)
            box.setChecked(entry.uuid in self._chosen)
            self._column.addWidget(box)
            QWidget.setTabOrder(box, self.more)
        self.more.setVisible(len(self.boxes) < len(self._entries))
