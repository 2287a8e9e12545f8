"""The table of a comparison: columns side by side, or in narrow room every row with its columns one below another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
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
from clusterdesk.ui.widgets.paint import box, start

LABELS_WIDTH = 200
COLUMN_WIDTH = 168
"""Least widths in pixels at 100 % text; with less room the columns stand below each other."""
SIDE = 12
GAP = 9
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
    """A value with its mark, and the small line below."""

    def __init__(self, row: Row, name: str, cell: CellText) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, GAP, SIDE, GAP)
        column.setSpacing(1)
        value = StrongLabel(cell.text) if cell.mark in HIGH else BodyLabel(cell.text)
        value.setAccessibleName(spoken(row, name, cell))
        value.setToolTip(cell.source)
        value.setAccessibleDescription(cell.source)
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
        self.goal.clicked.connect(lambda: context.navigation.open(f"goal/new/{head.target}"))
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
    """The rounded table. Screen readers go through it row by row, and every cell says its row and its column.

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
        self._lines, self._names = [], []
        for label, row in zip(self._labels, rows, strict=True):
            names: list[QWidget] = []
            line: list[QWidget] = [label]
            for head, cell in zip(heads, row.cells, strict=True):
                names.append(self._name(head))
                line.append(_Cell(row, head.name, cell))
            self._lines.append(line)
            self._names.append(names)
        self._lines.append([QWidget(), *(_Actions(self._context, head) for head in heads)])
        self._names.append([self._name(head) for head in heads])
        self._stacked = None
        self._arrange()

    def heading(self, target: Target) -> QWidget | None:
        """Return the button that opens a column, for the keyboard to go to; None where there is no such column."""
        return next((one.link for one in self._headings if one.property("target") == str(target)), None)

    def stacked(self) -> bool:
        """Return whether the columns stand one below another."""
        return bool(self._stacked)

    def _heading(self, head: Head) -> _Heading:
        heading = _Heading(head)
        heading.setProperty("target", str(head.target))
        heading.link.clicked.connect(lambda: self.opened.emit(str(head.target)))
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
