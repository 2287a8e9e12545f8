"""All goals at once: by state on a board, or by day on a line."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.goal import Goal
from clusterdesk.ui.goals.board import GoalBoard
from clusterdesk.ui.goals.timeline import GoalTimeline


class Overview(QWidget):
    """Shows the goals in one of two ways."""

    opened = Signal(str)
    """The UUID of a goal."""
    wanted = Signal(str, str)
    """A goal is to have another state: its UUID and the state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board, self.timeline = GoalBoard(), GoalTimeline()
        self.board.wanted.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for way in (self.board, self.timeline):
            way.opened.connect(self.opened)
            column.addWidget(way, 1)
            way.hide()

    def show_goals(self, goals: Sequence[Goal], mode: str, today: date) -> None:
        """Show goals.

        Args:
            goals: the goals, in their order.
            mode: `board` or `timeline`.
            today: the day that "late" is counted from.
        """
        board = mode == "board"
        if board:
            self.board.set_goals(goals)
        else:
            self.timeline.set_goals(goals, today)
        self.board.setVisible(board)
        self.timeline.setVisible(not board)
        self.show()
