"""The forms that make a new version of a goal: another direction, or another state."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import Goal, GoalState
from clusterdesk.core.journal import Entry
from clusterdesk.services.goals import REASON_LIMIT
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals.checks import reason_error, title_error
from clusterdesk.ui.goals.kind import KindField
from clusterdesk.ui.goals.picks import EntryPicks
from clusterdesk.ui.target_picker import TargetPicker
from clusterdesk.ui.typed import TypedForm, length_error
from clusterdesk.ui.widgets import TextArea, TextField


class ReviseForm(TypedForm):
    """Gives a goal a new direction. The reason is asked for; name and target may stay as they are."""

    kept = Signal(str, str, str, object, object, tuple)
    """UUID of the goal, title, reason, `Target | None`, `GoalKind | None`, UUIDs of entries."""

    def __init__(
        self, context: Context, goal: Goal, entries: Sequence[Entry] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Change direction"))
        self.keep_button.setText(self.tr("Keep the change"))
        self._goal = goal
        self.reason = TextArea(rows=3)
        self.title = TextField()
        self.picker = TargetPicker(context)
        self.kind = KindField()
        self.entries = EntryPicks(entries)
        self._reason_row = self.add_row(
            self.tr("What changed?"),
            self.reason,
            self.tr("The reason stays with your goal, and so does the old version."),
        )
        self.add_row(self.tr("What in your journal made the difference? (if you like)"), self.entries)
        self._title_row = self.add_row(self.tr("Goal"), self.title)
        self.add_row(self.tr("Points to"), self.picker)
        self.left_align(self.add_row(self.tr("Kind"), self.kind))
        self.picker.changed.connect(lambda: self.kind.follow(self.picker.target))
        self.kind.follow(goal.current.target)
        self.kind.set_kind(goal.current.kind)
        self.title.setText(goal.current.title)
        self.picker.set_target(goal.current.target)
        self._kind = self.kind.kind()

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
            or self.kind.kind() != self._kind
            or bool(self.entries.picked())
        )

    def checked(self) -> bool:
        """Check reason and title."""
        self._reason_row.set_error(reason_error(self.reason.toPlainText()))
        self._title_row.set_error(title_error(self.title.text()))
        return not any(row.error for row in self.rows)

    def hand_over(self) -> None:
        """Emit `kept`."""
        self.kept.emit(
            self._goal.uuid,
            self.title.text(),
            self.reason.toPlainText(),
            self.picker.target,
            self.kind.kind(),
            self.entries.picked(),
        )


class StateForm(TypedForm):
    """Lets a goal go, marks it as reached or takes it up again. Only letting go needs a reason."""

    kept = Signal(str, str, str, tuple)
    """UUID of the goal, the new state, reason, UUIDs of entries."""

    def __init__(
        self, goal: Goal, state: GoalState, entries: Sequence[Entry] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._goal = goal
        self._state: GoalState = state
        title, question, hint, keep = self._words()
        self.set_title(title)
        self.keep_button.setText(keep)
        self.reason = TextArea(rows=3)
        self.entries = EntryPicks(entries)
        self._reason_row = self.add_row(question, self.reason, hint)
        self.add_row(self.tr("What in your journal made the difference? (if you like)"), self.entries)

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
        """Return whether a reason was typed or an entry ticked."""
        return bool(self.reason.toPlainText().strip()) or bool(self.entries.picked())

    def checked(self) -> bool:
        """Check the reason."""
        reason = self.reason.toPlainText()
        needed = self._state == "let_go"
        self._reason_row.set_error(reason_error(reason) if needed else length_error(reason, REASON_LIMIT))
        return not self._reason_row.error

    def hand_over(self) -> None:
        """Emit `kept`."""
        self.kept.emit(self._goal.uuid, self._state, self.reason.toPlainText(), self.entries.picked())
