"""The forms that make a new version of a goal: another direction, or another state."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import Goal, GoalState
from clusterdesk.services.goals import REASON_LIMIT
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals.checks import reason_error, title_error
from clusterdesk.ui.target_picker import TargetPicker
from clusterdesk.ui.typed import TypedForm, length_error
from clusterdesk.ui.widgets import TextArea, TextField


class ReviseForm(TypedForm):
    """Gives a goal a new direction. The reason is asked for; name and target may stay as they are."""

    kept = Signal(str, str, str, object)
    """UUID of the goal, title, reason, `Target | None`."""

    def __init__(self, context: Context, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Change direction"))
        self.keep_button.setText(self.tr("Keep the change"))
        self._goal = goal
        self.reason = TextArea(rows=3)
        self.title = TextField()
        self.picker = TargetPicker(context)
        self._reason_row = self.add_row(
            self.tr("What changed?"),
            self.reason,
            self.tr("The reason stays with your goal, and so does the old version."),
        )
        self._title_row = self.add_row(self.tr("Goal"), self.title)
        self.add_row(self.tr("Points to"), self.picker)
        self.title.setText(goal.current.title)
        self.picker.set_target(goal.current.target)

    def start(self) -> None:
        """Begin with the reason."""
        self.reason.setFocus()

    def typed(self) -> bool:
        """Return whether anything was typed that would be lost."""
        now = self._goal.current
        return (
            bool(self.reason.toPlainText().strip())
            or self.title.text().strip() != now.title
            or self.picker.target != now.target
        )

    def checked(self) -> bool:
        """Check reason and title."""
        self._reason_row.set_error(reason_error(self.reason.toPlainText()))
        self._title_row.set_error(title_error(self.title.text()))
        return not any(row.error for row in self.rows)

    def hand_over(self) -> None:
        """Emit `kept`."""
        self.kept.emit(self._goal.uuid, self.title.text(), self.reason.toPlainText(), self.picker.target)


class StateForm(TypedForm):
    """Lets a goal go, marks it as reached or takes it up again. Only letting go needs a reason."""

    kept = Signal(str, str, str)
    """UUID of the goal, the new state, reason."""

    def __init__(self, goal: Goal, state: GoalState, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._goal = goal
        self._state: GoalState = state
        title, question, hint, keep = self._words()
        self.set_title(title)
        self.keep_button.setText(keep)
        self.reason = TextArea(rows=3)
        self._reason_row = self.add_row(question, self.reason, hint)

    def _words(self) -> tuple[str, str, str, str]:
        name = self._goal.current.title
        if self._state == "let_go":
            return (
                self.tr("Let go of “{goal}”").format(goal=name),
                self.tr("Why do you let it go?"),
                self.tr("The goal and its steps stay here. You can take it up again."),
                self.tr("Let go"),
            )
        if self._state == "reached":
            return (
                self.tr("“{goal}” is reached").format(goal=name),
                self.tr("What helped you get there? (if you like)"),
                "",
                self.tr("Mark as reached"),
            )
        return (
            self.tr("Take up “{goal}” again").format(goal=name),
            self.tr("What made you come back to it? (if you like)"),
            "",
            self.tr("Take up again"),
        )

    def start(self) -> None:
        """Begin with the reason."""
        self.reason.setFocus()

    def typed(self) -> bool:
        """Return whether a reason was typed."""
        return bool(self.reason.toPlainText().strip())

    def checked(self) -> bool:
        """Check the reason."""
        reason = self.reason.toPlainText()
        needed = self._state == "let_go"
        self._reason_row.set_error(reason_error(reason) if needed else length_error(reason, REASON_LIMIT))
        return not self._reason_row.error

    def hand_over(self) -> None:
        """Emit `kept`."""
        self.kept.emit(self._goal.uuid, self._state, self.reason.toPlainText())
