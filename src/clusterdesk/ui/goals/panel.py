"""One goal: where it points, why, its steps, and how it changed."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.goal import Goal, GoalVersion
from clusterdesk.services.targets import TargetFacts
from clusterdesk.ui import formats
from clusterdesk.ui.goals import words
from clusterdesk.ui.goals.compare import VersionCompare
from clusterdesk.ui.goals.due import DueLine
from clusterdesk.ui.goals.reason import Reason
from clusterdesk.ui.goals.steps import StepList
from clusterdesk.ui.goals.target_link import TargetLink
from clusterdesk.ui.text import breakable
from clusterdesk.ui.widgets import (
    Banner,
    CapsLabel,
    Card,
    FlowLayout,
    HeadlineLabel,
    IconTile,
    MutedLabel,
    PlainButton,
    QuietButton,
    SectionLabel,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import lead


class GoalPanel(Card):
    """Shows one goal and says what the person wants to do with it."""

    opened = Signal(str)
    """The address of the goal's target."""
    revising = Signal()
    turning = Signal(str)
    """The state the goal is to have."""
    deleting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.goal: Goal | None = None
        self._target = ""
        self.problem = Banner("", kind="bad")
        self.problem.hide()
        self._state = Banner("", action=self.tr("Take up again"))
        self._state.acted.connect(lambda: self.turning.emit("active"))
        self._over = CapsLabel()
        self._name = HeadlineLabel()
        self._pointer = QWidget()
        self._tile = IconTile("target", 26)
        self._link = TargetLink()
        lead(self._link, self.opened.emit, lambda: self._target, stays=True)
        self._reason = Reason()
        self._no_reason = MutedLabel(self.tr("No reason is written down."))
        self.due = DueLine()
        self.steps = StepList(after=self._reason.button)
        self._done = SmallLabel()
        self._history = QVBoxLayout()
        self._history.setSpacing(12)
        self._changes = QWidget()
        self.compare = VersionCompare()
        self._build()

    def _build(self) -> None:
        self.body.setSpacing(4)
        for banner in (self.problem, self._state):
            self.body.addWidget(banner)
        self.body.addWidget(self._over)
        self.body.addWidget(self._name)
        pointer = QHBoxLayout(self._pointer)
        pointer.setContentsMargins(0, 4, 0, 0)
        pointer.setSpacing(6)
        pointer.addWidget(self._tile)
        pointer.addWidget(self._link, 1)
        self.body.addWidget(self._pointer)
        self.body.addWidget(self.due)
        self.body.addSpacing(8)
        self.body.addWidget(StrongLabel(self.tr("Why")))
        self.body.addWidget(self._reason)
        self.body.addWidget(self._no_reason)
        self.body.addSpacing(12)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(self.tr("Steps"), wrap=False))
        head.addStretch(1)
        self._done.setWordWrap(False)
        head.addWidget(self._done)
        self.body.addLayout(head)
        self.body.addWidget(self.steps)
        self.body.addSpacing(12)
        self.body.addLayout(self._actions())
        changes = QVBoxLayout(self._changes)
        changes.setContentsMargins(0, 16, 0, 0)
        changes.setSpacing(10)
        changes.addWidget(SectionLabel(self.tr("What changed")))
        changes.addLayout(self._history)
        changes.addWidget(self.compare)
        self.body.addWidget(self._changes)
        self.body.addStretch(1)

    def _actions(self) -> FlowLayout:
        self.revise_button = PlainButton(self.tr("Change direction"), icon="refresh-cw")
        self.revise_button.clicked.connect(self.revising)
        self.reached_button = PlainButton(self.tr("Mark as reached"), icon="flag")
        self.reached_button.clicked.connect(lambda: self.turning.emit("reached"))
        self.let_go_button = PlainButton(self.tr("Let go"), icon="archive")
        self.let_go_button.clicked.connect(lambda: self.turning.emit("let_go"))
        self.delete_button = QuietButton(self.tr("Delete goal"), icon="trash-2")
        self.delete_button.clicked.connect(self.deleting)
        row = FlowLayout(8)
        for button in (self.revise_button, self.reached_button, self.let_go_button, self.delete_button):
            row.addWidget(button)
        return row

    def show_goal(self, goal: Goal, facts: TargetFacts | None, today: date) -> None:
        """Show a goal; of the same goal, what is being typed stays.

        Args:
            goal: the goal.
            facts: what the catalog says about its target, None for a goal without one.
            today: the day that "late" is counted from.
        """
        if self.goal is None or self.goal.uuid != goal.uuid:
            self.fail("")
        self.goal = goal
        now = goal.current
        self._over.setText(words.overline(goal))
        self._name.setText(breakable(now.title))
        self._show_target(now, facts)
        why = words.why(goal)
        self._reason.set_text(why)
        self._reason.setVisible(bool(why))
        self._no_reason.setVisible(not why)
        self.due.show_due(goal, today)
        self._done.setText(words.steps_done(goal))
        self.steps.set_steps(goal.uuid, goal.steps, today)
        self._show_state(now)
        self._show_history(goal.versions)

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name the journal entries that made a difference: their titles by UUID."""
        if self.goal is not None:
            self.compare.show_goal(self.goal, titles)

    def fail(self, text: str) -> None:
        """Say at the top why something was not kept; an empty text takes that away."""
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))
        self._make_room()

    def _make_room(self) -> None:
        """Keep a distance between a banner and the words under it."""
        below = self.problem.isVisibleTo(self) or self._state.isVisibleTo(self)
        self._over.setContentsMargins(0, 10 if below else 0, 0, 0)

    def _show_target(self, now: GoalVersion, facts: TargetFacts | None) -> None:
        self._target = str(now.target) if now.target and facts and facts.known else ""
        self._pointer.setVisible(facts is not None)
        if facts is None:
            return
        if facts.cluster:
            self._tile.set_cluster(*facts.cluster)
        else:
            self._tile.set_tone("plain")
            self._tile.set_icon("sparkles" if now.target and now.target.kind == "skill" else "target")
        name = facts.name
        if facts.cluster_name and facts.cluster_name != facts.name:
            name = f"{facts.name} · {facts.cluster_name}"
        if not facts.known:
            name = self.tr("{name} (not in this catalog any more)").format(name=facts.name)
        self._link.show_target(name, known=facts.known)

    def _show_state(self, now: GoalVersion) -> None:
        active = now.state == "active"
        self._state.setVisible(not active)
        day = formats.day(now.made_at)
        if now.state == "reached":
            self._state.set_text(self.tr("You reached this goal on {day}.").format(day=day))
        elif now.state == "let_go":
            self._state.set_text(self.tr("You let this goal go on {day}.").format(day=day))
        for button in (self.revise_button, self.reached_button, self.let_go_button):
            button.setVisible(active)
        self._make_room()

    def _show_history(self, versions: tuple[GoalVersion, ...]) -> None:
        clear_layout(self._history)
        self._changes.setVisible(len(versions) > 1)
        if len(versions) < 2:
            return
        befores = (None, *versions)
        last: QWidget = self.delete_button
        for before, version in reversed(list(zip(befores, versions, strict=False))):
            row = VersionRow(before, version)
            self._history.addWidget(row)
            QWidget.setTabOrder(last, row.reason.button)
            last = row.reason.button
        for widget in (self.compare.button, self.compare.earlier, self.compare.later, self.compare.table):
            QWidget.setTabOrder(last, widget)
            last = widget


class VersionRow(QWidget):
    """One version: what it changed, when, and the reason in the student's words."""

    def __init__(self, before: GoalVersion | None, version: GoalVersion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        what = StrongLabel(breakable(words.turn(before, version)))
        when = SmallLabel(formats.day(version.made_at), wrap=False)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(what, 1)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        self.reason = Reason(small=True)
        self.reason.set_text(version.reason)
        column.addWidget(self.reason)
        self.reason.setVisible(bool(version.reason))
