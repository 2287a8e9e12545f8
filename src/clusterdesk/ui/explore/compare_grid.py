"""The table of a comparison: columns side by side, or in narrow room every row with its columns one below another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.compare import MOST, Mark
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.compare_cells import CellText, Row, mark_word, spoken
from clusterdesk.ui.explore.save_button import SaveButton
from clusterdesk.ui.theme import ICONS, theme_of
from clusterdesk.ui.widgets import (
    Badge,
    BodyLabel,
    Card,
    FlowLayout,
    IconButton,
    MutedLabel,
    PaintedButton,
    PlainButton,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.paint import box, ring, start
from clusterdesk.ui.widgets.ways import lead

LABELS_WIDTH = 200
COLUMN_WIDTH = 168
"""Least widths in pixels at 100 % text; with less room the columns stand below each other."""
SIDE = 12
GAP = 9
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Home: (-MOST, 0),
    Qt.Key.Key_End: (MOST, 0),
}
HIGH = (Mark.HIGHEST, Mark.TIED_HIGHEST)


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a column: what it opens and removes, its name, and the cluster whose colour it has."""

    target: Target
    name: str
    cluster: tuple[str, str]


class _Square(QWidget):
    """A small square in the colour of a cluster."""

    def __init__(self, cluster: tuple[str, str]) -> None:
        super().__init__()
        self._cluster = cluster
        self.setFixedSize(theme_of(self).px(10), theme_of(self).px(10))

    def restyle(self) -> None:
        """Measure again."""
        self.setFixedSize(theme_of(self).px(10), theme_of(self).px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        painter, theme = start(self)
        box(painter, QRectF(self.rect()), 3, theme.cluster(*self._cluster).base)
        painter.end()


class _Heading(QWidget):
    """The name of a column, which opens it, and the button that takes the column away."""

    def __init__(self, head: Head) -> None:
        super().__init__()
        self.link = PaintedButton(head.name)
        words = QHBoxLayout(self.link)
        words.setContentsMargins(6, 6, 6, 6)
        words.setSpacing(9)
        words.addWidget(_Square(head.cluster))
        words.addWidget(StrongLabel(head.name), 1)
        self.link.setAccessibleDescription(self.tr("Open this page"))
        self.remove = IconButton("x", self.tr("Take {name} out of the comparison").format(name=head.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE - 6, 6, 4, 6)
        row.setSpacing(2)
        row.addWidget(self.link, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)


class _Cell(QWidget):
    """A value with its mark, and the small line below; the value takes the keys, and a ring shows where they are."""

    moved = Signal(int, int)
    """An arrow key: columns to the right, rows down. Home and End go as far as there is a column."""

    def __init__(self, row: Row, name: str, cell: CellText) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, GAP, SIDE, GAP)
        column.setSpacing(1)
        value = StrongLabel(cell.text) if cell.mark in HIGH else BodyLabel(cell.text)
        value.setAccessibleName(spoken(row, name, cell))
        value.setToolTip(cell.source)
        value.setAccessibleDescription(cell.source)
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.installEventFilter(self)
        self.value = value
        if cell.mark:
            value.setWordWrap(False)
            line = FlowLayout(8)
            line.addWidget(value)
            line.addWidget(self._badge(cell.mark))
            column.addLayout(line)
        else:
            column.addWidget(value)
        if cell.note:
            note = SmallLabel(cell.note)
            note.setToolTip(cell.source)
            column.addWidget(note)
        column.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring when the keys come or go, and go to another cell by the arrows."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = ARROWS.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.moved.emit(*step)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        if self.value.hasFocus():
            painter, theme = start(self)
            ring(painter, theme, QRectF(self.rect()).adjusted(1, 2, -1, -1), theme.size("radius_control"))
            painter.end()

    def _badge(self, mark: Mark) -> Badge:
        badge = Badge(mark_word(mark), "good" if mark in HIGH else "plain")
        badge.setAccessibleName("")  # the value says it already
        return badge


class _Label(QWidget):
    """What a row is about."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, GAP, SIDE, GAP)
        column.setSpacing(1)
        self._title = BodyLabel(row.title)
        column.addWidget(self._title)
        if row.note:
            column.addWidget(SmallLabel(row.note))
        column.addStretch(1)

    def set_strong(self, strong: bool) -> None:
        """Let the words carry the weight of a heading, or not."""
        self._title.font_role = "strong" if strong else "body"
        self._title.restyle()


class _Actions(QWidget):
    """What can be done with one column."""

    def __init__(self, context: Context, head: Head) -> None:
        super().__init__()
        self.goal = PlainButton(self.tr("Set a goal"), icon=ICONS["goals"])
        self.goal.setAccessibleName(self.tr("Set a goal: {name}").format(name=head.name))
        lead(self.goal, context.navigation.open, f"goal/new/{head.target}")
        self.save = SaveButton(context)
        self.save.set_target(head.target)
        self.save.setAccessibleName(self.tr("Save {name}").format(name=head.name))
        flow = FlowLayout(8, parent=self)
        flow.setContentsMargins(SIDE, GAP + 1, SIDE, GAP + 3)
        flow.addWidget(self.goal)
        flow.addWidget(self.save)


class _Ruled(QWidget):
    """Holds the grid and draws a line above every row, which `firsts` are the first widgets of."""

    def __init__(self) -> None:
        super().__init__()
        self.firsts: list[QWidget] = []
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter, theme = start(self)
        for first in self.firsts:
            # The grid's own rectangles of its cells pass over how tall words get when they wrap.
            painter.fillRect(1, first.y(), self.width() - 2, 1, theme.color("line"))
        painter.end()


class CompareGrid(Card):
    """The rounded table. Tab stops at one of its cells, the arrows go to the others; each says its row and column.

    Args:
        context: for what the buttons do.
        parent: the widget it stands in.
    """

    opened = Signal(str)
    """The name of a column was chosen: its address."""
    removed = Signal(object)
    """A column is to be taken away: its target."""

    _stacked: bool | None = None
    """Whether the columns stand one below another; None before they were put anywhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._headings: list[_Heading] = []
        self._labels: list[_Label] = []
        self._lines: list[list[QWidget]] = []
        self._cells: list[list[_Cell]] = []
        self._names: list[list[QWidget]] = []
        self.body.setContentsMargins(0, 0, 0, 4)
        self._host = _Ruled()
        self.body.addWidget(self._host)

    def show_table(self, heads: Sequence[Head], rows: Sequence[Row]) -> None:
        """Show other columns and rows."""
        clear_layout(self.body)
        # All of it goes with the old one, also the names that stand nowhere while the columns are side by side.
        self._host = _Ruled()
        self.body.addWidget(self._host)
        self._headings = [self._heading(head) for head in heads]
        self._labels = [_Label(row) for row in rows]
        self._lines, self._names, self._cells = [], [], []
        for label, row in zip(self._labels, rows, strict=True):
            names: list[QWidget] = []
            cells = [_Cell(row, head.name, cell) for head, cell in zip(heads, row.cells, strict=True)]
            names += [self._name(head) for head in heads]
            self._take(cells)
            self._lines.append([label, *cells])
            self._names.append(names)
        self._lines.append([QWidget(), *(_Actions(self._context, head) for head in heads)])
        self._names.append([self._name(head) for head in heads])
        if self._cells and self._cells[0]:
            self._cells[0][0].value.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stacked = None
        self._arrange()

    def _take(self, cells: list[_Cell]) -> None:
        """Let the arrows go from each of the cells of a new row to the one beside, above or below it."""
        row = len(self._cells)
        self._cells.append(cells)
        for column, cell in enumerate(cells):
            cell.moved.connect(lambda right, down, at=(column, row): self._go(at[0] + right, at[1] + down))

    def _go(self, column: int, row: int) -> None:
        """Go to a cell, or as near to it as there is one; Tab comes back to it."""
        line = self._cells[min(max(row, 0), len(self._cells) - 1)]
        wanted = line[min(max(column, 0), len(line) - 1)]
        for cell in (cell for cells in self._cells for cell in cells):
            here = cell is wanted
            cell.value.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        wanted.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def heading(self, target: Target) -> QWidget | None:
        """Return the button that opens a column, for the keyboard to go to; None where there is no such column."""
        return next((one.link for one in self._headings if one.property("target") == str(target)), None)

    def stacked(self) -> bool:
        """Return whether the columns stand one below another."""
        return bool(self._stacked)

    def _heading(self, head: Head) -> _Heading:
        heading = _Heading(head)
        heading.setProperty("target", str(head.target))
        lead(heading.link, self.opened.emit, str(head.target), stays=True)
        heading.remove.clicked.connect(lambda: self.removed.emit(head.target))
        return heading

    def _arrange(self) -> None:
        """Put everything where the width wants it; nothing is made again."""
        theme, count = theme_of(self), len(self._headings)
        stacked = count * theme.px(COLUMN_WIDTH) + theme.px(LABELS_WIDTH) > self.width()
        if stacked == self._stacked:
            return
        self._stacked = stacked
        while self._host.grid.count():
            self._host.grid.takeAt(0)
        for column in range(MOST + 1):
            self._host.grid.setColumnStretch(column, 0)
            self._host.grid.setColumnMinimumWidth(column, 0)
        self._host.firsts = [line[0] for line in self._lines]
        if stacked:
            self._stack()
        else:
            self._beside()
        for name in (name for names in self._names for name in names):
            name.setVisible(stacked)
        for label in self._labels:
            label.set_strong(stacked)

    def _beside(self) -> None:
        """Put the columns side by side."""
        theme = theme_of(self)
        self._host.grid.setColumnMinimumWidth(0, theme.px(LABELS_WIDTH))
        for at, heading in enumerate(self._headings, start=1):
            self._host.grid.addWidget(heading, 0, at)
            self._host.grid.setColumnStretch(at, 1)
            self._host.grid.setColumnMinimumWidth(at, theme.px(COLUMN_WIDTH))
        for at, line in enumerate(self._lines, start=1):
            for column, part in enumerate(line):
                self._host.grid.addWidget(part, at, column)

    def _stack(self) -> None:
        """Put every row's columns one below another, each beside its name."""
        self._host.grid.setColumnStretch(0, 2)
        self._host.grid.setColumnStretch(1, 3)
        for at, heading in enumerate(self._headings):
            self._host.grid.addWidget(heading, at, 0, 1, 2)
        at = len(self._headings)
        for (label, *cells), names in zip(self._lines, self._names, strict=True):
            self._host.grid.addWidget(label, at, 0, 1, 2)
            for row, (name, cell) in enumerate(zip(names, cells, strict=True), start=at + 1):
                self._host.grid.addWidget(name, row, 0)
                self._host.grid.addWidget(cell, row, 1)
            at += 1 + len(cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again how the columns stand."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """Measure again."""
        super().restyle()
        if self._stacked is not None:
            self._stacked = None
            self._arrange()

    def _name(self, head: Head) -> QWidget:
        label = MutedLabel(head.name, self._host)
        label.setContentsMargins(SIDE, GAP, SIDE, GAP)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.hide()
        return label
