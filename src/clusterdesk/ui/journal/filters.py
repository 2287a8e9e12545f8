"""What narrows the journal: words, a kind, a goal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.journal import search_words
from clusterdesk.ui import entries
from clusterdesk.ui.journal.rows import Row
from clusterdesk.ui.widgets import Columns, SearchField, Select


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words that stand somewhere in an entry, a kind and a goal; None for any."""

    words: str = ""
    kind: EntryKind | None = None
    goal: str | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.words.strip() and self.kind is None and self.goal is None

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """Return the rows that are wanted, in their order."""
        kind, goal = self.kind, self.goal
        found = rows if kind is None else [row for row in rows if row.entry.kind is kind]
        if goal is not None:
            found = [row for row in found if row.entry.speaks(goal)]
        # A word at a time: 5,000 entries are looked through between two keys.
        for word in search_words(self.words):
            found = [row for row in found if word in row.text]
        return list(found)


class FilterBar(QWidget):
    """A field for words, a choice of kinds, a choice of goals."""

    changed = Signal()
    """The person wants other entries: see `wanted`."""
    moved = Signal(int)
    """Up or Down was pressed in the field: -1 or 1."""
    submitted = Signal()
    """Enter was pressed in the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Find in your journal"), shortcut="")
        self.search.edited.connect(lambda _: self.changed.emit())
        self.search.moved.connect(self.moved)
        self.search.submitted.connect(lambda _: self.submitted.emit())
        self.search.left.connect(self.clear)
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in entries.KINDS:
            self.kind.addItem(entries.kind(kind), kind)
        self.goal = Select()
        self.goal.setAccessibleName(self.tr("Goal"))
        self.goal.addItem(self.tr("All goals"), None)
        for select in (self.kind, self.goal):
            select.currentIndexChanged.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Columns([(self.search, 5, 260), (self.kind, 3, 170), (self.goal, 4, 190)], gap=10))
        self._quiet = False

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        kind, goal = self.kind.currentData(), self.goal.currentData()
        return Wanted(self.search.text(), EntryKind(kind) if kind else None, str(goal) if goal else None)

    def set_goals(self, goals: Mapping[str, str]) -> None:
        """Offer goals, titles by UUID; the chosen one stays while it is among them."""
        chosen = self.goal.currentData()
        self._quiet = True
        self.goal.clear()
        self.goal.addItem(self.tr("All goals"), None)
        for uuid, title in goals.items():
            self.goal.addItem(title, uuid)
        self.goal.setCurrentIndex(max(0, self.goal.findData(chosen)))
        self._quiet = False

    def clear(self) -> None:
        """Look for everything."""
        self._quiet = True
        self.search.set_text("")
        self.kind.setCurrentIndex(0)
        self.goal.setCurrentIndex(0)
        self._quiet = False
        self.changed.emit()

    def _chosen(self) -> None:
        if not self._quiet:
            self.changed.emit()
