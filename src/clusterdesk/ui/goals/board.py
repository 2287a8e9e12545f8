"""The goals by state: three columns, between which a goal is dragged or moved by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clusterdesk.core.goal import Goal, GoalState
from clusterdesk.ui import formats
from clusterdesk.ui.goals import words
from clusterdesk.ui.goals.board_card import NOTE, BoardCard
from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import Card, Columns, MutedLabel
from clusterdesk.ui.widgets.paint import ring, start
from clusterdesk.ui.widgets.scroll import thin_bars

ORDER: tuple[GoalState, ...] = ("active", "reached", "let_go")
FORMAT = "application/x-clusterdesk-goal"
UUID = Qt.ItemDataRole.UserRole
SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
BATCH = 40
"""So many goals are measured before the first paint; the others follow, where there are hundreds."""
LEAST = 8
"""So many lines of text a column is high at least."""


class StateList(QListWidget):
    """The goals of one state. Enter opens one, Ctrl with an arrow key moves it, an arrow key goes to the next column.

    Args:
        state: the state.
        parent: the widget it stands in.
    """

    wanted = Signal(str, str)
    """A goal is to have a state: its UUID and the state."""
    left_for = Signal(int)
    """The focus is to go to the column this far away."""

    def __init__(self, state: GoalState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of = state
        self.setAccessibleName(words.state(state))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(BoardCard(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        thin_bars(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def sizeHint(self) -> QSize:
        """Return room for a few goals."""
        return QSize(200, LEAST * 2 * self.fontMetrics().lineSpacing())

    def uuid(self) -> str:
        """Return the goal with the focus, an empty text without one."""
        item = self.currentItem()
        return str(item.data(UUID)) if item else ""

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Carry the UUID of what is dragged, no word of the student."""
        data = QMimeData()
        data.setData(FORMAT, str(items[0].data(UUID)).encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take goals only."""
        event.setAccepted(event.mimeData().hasFormat(FORMAT))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take goals only."""
        event.setAccepted(event.mimeData().hasFormat(FORMAT))

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for another state; the item stays where it is until that is kept."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.wanted.emit(bytes(event.mimeData().data(FORMAT).data()).decode(), self.of)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first goal, if on none yet."""
        super().focusInEvent(event)
        if self.count() and not self.selectedItems():
            self.setCurrentRow(max(0, self.currentRow()))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no more where the keyboard was."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the goals; a column without any shows by itself that it has the focus."""
        super().paintEvent(event)
        if self.hasFocus() and not self.count():
            painter, theme = start(self.viewport())
            ring(painter, theme, QRectF(self.viewport().rect()), theme.size("radius_control"))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the goal, or go to the column beside."""
        by = SIDES.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            place = ORDER.index(self.of) + by
            if self.uuid() and 0 <= place < len(ORDER):
                self.wanted.emit(self.uuid(), ORDER[place])
        else:
            self.left_for.emit(by)


class GoalBoard(QWidget):
    """Three columns: active, reached, let go."""

    opened = Signal(str)
    """The UUID of a goal."""
    wanted = Signal(str, str)
    """A goal is to have another state: its UUID and the state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists = {state: StateList(state) for state in ORDER}
        self._cards = {state: Card(title=words.state(state)) for state in ORDER}
        self._states: dict[str, GoalState] = {}
        self._notes: dict[str, tuple[Goal, str]] = {}
        for place, (state, row) in enumerate(self.lists.items()):
            card = self._cards[state]
            card.body.addWidget(row, 1)
            row.itemActivated.connect(lambda item: self.opened.emit(str(item.data(UUID))))
            row.wanted.connect(self._want)
            row.left_for.connect(lambda by, place=place: self._go(place + by))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            MutedLabel(self.tr("Drag a goal to another column, or press Ctrl and an arrow key. Enter opens it."))
        )
        column.addWidget(Columns([(self._cards[state], 1, 210) for state in ORDER]), 1)

    def set_goals(self, goals: Sequence[Goal]) -> None:
        """Show goals; what has the focus keeps it."""
        self._states = {goal.uuid: goal.current.state for goal in goals}
        for state, row in self.lists.items():
            here = [goal for goal in goals if goal.current.state == state]
            current = row.uuid()
            row.clear()
            for goal in here:
                item = QListWidgetItem(breakable(goal.current.title))
                note = self._note_of(goal)
                item.setData(NOTE, note)
                item.setData(UUID, goal.uuid)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{goal.current.title}. {note}")
                row.addItem(item)
                if goal.uuid == current:
                    row.setCurrentItem(item)
            self._cards[state].set_note(formats.count(len(here)))

    def _note_of(self, goal: Goal) -> str:
        """Return the line below a title; of the same goal it is put together once, not at every letter of a search."""
        kept = self._notes.get(goal.uuid)
        if kept is None or kept[0] is not goal:
            kept = self._notes[goal.uuid] = (goal, _note(goal))
        return kept[1]

    def _want(self, uuid: str, state: GoalState) -> None:
        if self._states.get(uuid, state) != state:
            self.wanted.emit(uuid, state)

    def _go(self, place: int) -> None:
        if 0 <= place < len(ORDER):
            self.lists[ORDER[place]].setFocus(Qt.FocusReason.TabFocusReason)


def _note(goal: Goal) -> str:
    return " · ".join(
        filter(None, (words.kind(goal.current), formats.day(goal.due) if goal.due else "", words.steps_done(goal)))
    )
