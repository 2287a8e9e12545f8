"""Cards that are filled again with every career: bars, rows that open something, facts. Their widgets are kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clusterdesk.ui.charts import EducationBars, EducationShare
from clusterdesk.ui.explore.figure_cards import ColourOf
from clusterdesk.ui.explore.source_label import SourceLabel
from clusterdesk.ui.widgets import (
    BodyLabel,
    CapsLabel,
    Card,
    LinkRow,
    MutedLabel,
    QuietButton,
    RowColumn,
    SmallLabel,
    StrongLabel,
)
from clusterdesk.ui.widgets.ways import mark_way

FEW = 8
"""How many bars or rows a card shows before "Show all"."""

APART = 9
"""Pixels between two facts."""


class FoldingCard(Card):
    """A card that shows the first few of its items, and all of them on request.

    Subclasses draw in `show_items` what `count` and `shown` say. Each career begins folded.
    """

    def __init__(self, title: str, few: int = FEW, parent: QWidget | None = None) -> None:
        super().__init__(title=title, parent=parent)
        self.few = few
        self.count = 0
        self.all = False
        self.absent = BodyLabel("")
        self.source = SourceLabel()
        self.more = QuietButton("")
        self.more.clicked.connect(self._turn)

    def end(self) -> None:
        """Add what stands at the foot: the button and the source."""
        self.body.addWidget(self.absent)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.source)
        self.body.addStretch(1)

    def begin(self, count: int, absent: str) -> None:
        """Take new items, folded; `absent` says why there are none."""
        self.count, self.all = count, False
        self.absent.setText(absent)
        self.absent.setVisible(bool(absent))
        self._show()

    def shown(self) -> int:
        """Return how many items are shown now."""
        # One more is not worth a button.
        return self.count if self.all or self.count <= self.few + 1 else self.few

    def show_items(self) -> None:
        """Show as many items as `shown` says."""
        raise NotImplementedError

    def _turn(self) -> None:
        self.all = not self.all
        self._show()

    def _show(self) -> None:
        self.more.setVisible(self.count > self.few + 1)
        self.more.setText(self.tr("Show fewer") if self.all else self.tr("Show all {count}").format(count=self.count))
        self.show_items()


class BarsCard(FoldingCard):
    """Named bars with a figure each.

    Args:
        title: the heading.
        heads: what a bar is of, and what its figure is: the headings of the same as a table.
        lead: a line that says how to read the bars.
        parent: the widget it stands in.
    """

    def __init__(self, title: str, heads: tuple[str, str], lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._rows: Sequence[EducationShare] = ()
        self._colour: ColourOf = None
        self.lead = SmallLabel(lead)
        self.bars = EducationBars(name=title, what=heads[0], measure=heads[1])
        self.body.addWidget(self.lead)
        self.body.addWidget(self.bars)
        self.end()

    def show_bars(self, rows: Sequence[EducationShare], colour: ColourOf, absent: str = "") -> None:
        """Show bars, or why there are none."""
        self._rows, self._colour = rows, colour
        self.lead.setVisible(bool(rows) and bool(self.lead.text()))
        self.begin(len(rows), absent)

    def show_items(self) -> None:
        """Show the bars."""
        self.bars.setVisible(bool(self._rows))
        self.bars.set_shares(self._rows[: self.shown()], self._colour)


@dataclass(frozen=True, slots=True)
class Item:
    """A row that opens an address: its title, the word at the right and its tone, and what is told of it on demand."""

    address: str
    title: str
    value: str = ""
    tone: str = "plain"
    note: str = ""


class _Row(LinkRow):
    address = ""


class RowsBox(RowColumn):
    """Rows that open something; those that are not needed now stay for the next career."""

    opened = Signal(str)
    """Carries the address of the row that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._pool: list[_Row] = []

    def show_rows(self, items: Sequence[Item]) -> None:
        """Show other rows."""
        while len(self._pool) < len(items):
            row = _Row("")
            row.clicked.connect(self._open)
            mark_way(row, lambda row=row: row.address, stays=True)
            self._pool.append(row)
            self.addWidget(row)
        for number, row in enumerate(self._pool):
            row.setVisible(number < len(items))
            if number < len(items):
                self._fill(row, items[number], last=number == len(items) - 1)

    def _fill(self, row: _Row, item: Item, *, last: bool) -> None:
        row.address = item.address
        row.set_title(item.title, line=not last)
        row.set_value(item.value, item.tone)
        row.setToolTip(item.note)
        row.setAccessibleDescription(". ".join(part for part in (item.value, item.note) if part))

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self.opened.emit(row.address)


class RowsCard(FoldingCard):
    """Rows that open something."""

    opened = Signal(str)
    """Carries the address of the row that was chosen."""

    def __init__(self, title: str, few: int = FEW, parent: QWidget | None = None) -> None:
        super().__init__(title, few, parent)
        self._items: Sequence[Item] = ()
        self.rows = RowsBox()
        self.rows.opened.connect(self.opened)
        self.body.addLayout(self.rows)
        self.end()

    def show_rows(self, items: Sequence[Item], absent: str = "") -> None:
        """Show rows, or why there are none."""
        self._items = items
        self.begin(len(items), absent)

    def show_items(self) -> None:
        """Show as many rows as are wanted."""
        self.rows.show_rows(self._items[: self.shown()])


class FactGrid(QWidget):
    """Facts under each other: what it is at the left, its value at the right, a note below the value."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 6)
        self.values: list[StrongLabel] = []
        self.notes: list[SmallLabel] = []
        for number, name in enumerate(names):
            label, value, note = MutedLabel(name), StrongLabel(""), SmallLabel("")
            for part in (label, value):
                part.setContentsMargins(0, APART if number else 0, 0, 0)
            grid.addWidget(label, 2 * number, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, 2 * number, 1)
            grid.addWidget(note, 2 * number + 1, 1)
            self.values.append(value)
            self.notes.append(note)

    def show_fact(self, number: int, value: str, note: str, source: str) -> None:
        """Show one fact; without a value the note says why. The source is told on demand."""
        label, below = self.values[number], self.notes[number]
        label.setText(value)
        label.setVisible(bool(value))
        below.setText(note)
        below.setVisible(bool(note))
        below.setContentsMargins(0, APART if number and not value else 0, 0, 0)
        for part in (label, below):
            part.setToolTip(source)
            part.setAccessibleDescription(source)


class Fact(QWidget):
    """One fact: what it is above its value, a note below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value, self.note = StrongLabel(""), SmallLabel("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (CapsLabel(name), self.value, self.note):
            column.addWidget(part)
        column.addStretch(1)

    def show_fact(self, value: str, note: str, source: str) -> None:
        """Show a value; without one the note says why. The source is told on demand."""
        self.value.setText(value)
        self.value.setVisible(bool(value))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        for part in (self.value, self.note):
            part.setToolTip(source)
            part.setAccessibleDescription(source)
