"""The forms of the goals screen, and what becomes of what was typed in them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.goal import Goal, GoalKind, GoalState, TargetSnapshot
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import Entry
from clusterdesk.core.target import Target
from clusterdesk.services.targets import snapshot_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals.change import ReviseForm, StateForm
from clusterdesk.ui.goals.form import GoalForm
from clusterdesk.ui.view import View


class GoalWriting(QObject):
    """Makes the forms and keeps what comes out of them; a form that was refused says why and stays.

    Args:
        context: the services.
        view: the screen the forms stand in.
    """

    kept = Signal(str)
    """The UUID of the goal that was written."""

    def __init__(self, context: Context, view: View) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    def new(self, form: GoalForm) -> GoalForm:
        """Keep what comes out of a form for a new goal."""

        def keep(typed: GoalDraft) -> None:
            draft = replace(typed, snapshot=self._snapshot(typed.target, None))
            self._context.runner.submit(
                lambda session: session.goals.keep(draft), self._kept, form.refuse, owner=self._view
            )

        form.kept.connect(keep)
        return form

    def revise(self, goal: Goal, entries: Sequence[Entry]) -> ReviseForm:
        """Return the form for another direction of a goal; `entries` are offered as what made the difference."""
        form = ReviseForm(self._context, goal, entries)

        def keep(
            uuid: str, title: str, reason: str, target: Target | None, kind: GoalKind | None, picked: tuple[str, ...]
        ) -> None:
            snapshot = self._snapshot(target, goal)
            self._context.runner.submit(
                lambda session: session.goals.revise(uuid, title, reason, target, snapshot, kind=kind, entries=picked),
                self._kept,
                form.refuse,
                owner=self._view,
            )

        form.kept.connect(keep)
        return form

    def turn(self, goal: Goal, state: GoalState, entries: Sequence[Entry]) -> StateForm:
        """Return the form for another state of a goal."""
        form = StateForm(goal, state, entries)

        def keep(uuid: str, wanted: GoalState, reason: str, picked: tuple[str, ...]) -> None:
            self._context.runner.submit(
                lambda session: session.goals.set_state(uuid, wanted, reason, picked),
                self._kept,
                form.refuse,
                owner=self._view,
            )

        form.kept.connect(keep)
        return form

    def _kept(self, changes: Changes) -> None:
        self.kept.emit(changes.uuid)

    def _snapshot(self, target: Target | None, goal: Goal | None) -> TargetSnapshot | None:
        """Return what the catalog says of a target now; of one that is gone from it, what was kept before."""
        if target is None:
            return None
        try:
            return snapshot_of(self._context.explore, target)
        except NotInCatalog:
            now = goal.current if goal else None
            return now.snapshot if now and now.target == target else None
