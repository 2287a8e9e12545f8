"""What is done to the goal that is shown: its steps, its day, its deletion. What is deleted can come back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.goal import Repeat
from clusterdesk.services.session import Session
from clusterdesk.ui.goals.panel import GoalPanel
from clusterdesk.ui.problems import explained
from clusterdesk.ui.runner import Runner
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Confirm, Toast


class GoalActions(QObject):
    """Connects a goal panel to the portfolio.

    Args:
        runner: the database thread.
        panel: what says what to do, and shows what could not be done.
        view: the screen that toast and question belong to.
    """

    stale = Signal()
    """Something was refused: what is shown may not be what is kept."""
    deleted = Signal()
    """The goal that was shown is gone."""
    restored = Signal(str)
    """A deleted goal is back: its UUID."""

    def __init__(self, runner: Runner, panel: GoalPanel, view: View) -> None:
        super().__init__(view)
        self._runner = runner
        self._panel = panel
        self._view = view
        self._toast: Toast | None = None
        self._undone: Callable[[Changes], None] | None = None
        runner.changed.connect(self._overtaken)
        panel.deleting.connect(self._ask_delete)
        panel.due.entered.connect(self._set_due)
        panel.steps.ticked.connect(self._tick)
        panel.steps.added.connect(self._add_step)
        panel.steps.edited.connect(self._edit_step)
        panel.steps.moved.connect(self._move_step)
        panel.steps.deleted.connect(self._delete_step)

    def _submit(
        self,
        operation: Callable[[Session], Changes],
        done: Callable[[Changes], None] | None = None,
        refused: Callable[[ExpectedError], None] | None = None,
    ) -> None:
        def kept(changes: Changes) -> None:
            self._panel.fail("")
            if done is not None:
                done(changes)

        self._runner.submit(operation, kept, refused or self._refused, owner=self._panel)

    def _refused(self, error: ExpectedError) -> None:
        self._panel.fail(explained(error))
        self.stale.emit()

    def _tick(self, step: str, done: bool) -> None:
        if done:
            self._submit(lambda session: session.goals.tick_step(step))
        else:
            self._submit(lambda session: session.goals.untick_step(step))

    def _add_step(self, title: str, due: date | None, repeat: Repeat | None) -> None:
        goal, steps = self._panel.goal, self._panel.steps
        if goal is not None:
            self._submit(
                lambda session: session.goals.add_step(goal.uuid, title, due, repeat),
                lambda _: steps.step_added(goal.uuid),
                lambda error: steps.editor.set_error(explained(error)),
            )

    def _edit_step(self, step: str, title: str, due: date | None, repeat: Repeat | None) -> None:
        line = self._panel.steps.line(step)
        if line is not None:
            self._runner.submit(
                lambda session: session.goals.edit_step(step, title, due, repeat),
                lambda _: line.close_editor(),
                lambda error: line.fail(explained(error)),
                owner=line,
            )

    def _move_step(self, step: str, place: int) -> None:
        self._submit(lambda session: session.goals.move_step(step, place))

    def _delete_step(self, step: str) -> None:
        self._submit(
            lambda session: session.goals.delete_step(step), lambda _: self._offer_undo(self.tr("Step deleted"))
        )

    def _set_due(self, due: date | None) -> None:
        goal, line = self._panel.goal, self._panel.due
        if goal is not None:
            self._submit(
                lambda session: session.goals.set_due(goal.uuid, due),
                lambda _: line.stop(),
                lambda error: line.fail(explained(error)),
            )

    def _ask_delete(self) -> None:
        goal = self._panel.goal
        if goal is None:
            return
        ask = Confirm(
            self.tr("Delete this goal?"),
            self.tr(
                "“{goal}” goes to the bin with its steps and everything that changed. It stays there for 30 days."
            ).format(goal=goal.current.title),
            self.tr("Delete goal"),
            danger=True,
            parent=self._view.window(),
        )
        ask.accepted.connect(lambda: self._delete(goal.uuid))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _delete(self, goal: str) -> None:
        def gone(_: Changes) -> None:
            self.deleted.emit()
            self._offer_undo(self.tr("Goal deleted"), lambda _: self.restored.emit(goal))

        self._submit(lambda session: session.goals.delete(goal), gone)

    def _offer_undo(self, message: str, undone: Callable[[Changes], None] | None = None) -> None:
        if self._toast is None:
            self._toast = Toast(self._view)
            self._toast.acted.connect(self._undo)
        self._undone = undone
        self._toast.show_message(message, self.tr("Undo"))

    def _undo(self) -> None:
        self._submit(lambda session: session.undo(), self._undone)

    def _overtaken(self) -> None:
        """Take the offer away after any later write: undo would take that one back instead."""
        if self._toast is not None:
            self._toast.dismiss()
