"""The days of all goals and steps on one line, the nearest first, and below them the goals that are over."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import Goal
from clusterdesk.ui import formats
from clusterdesk.ui.charts import Timeline, TimelineEntry
from clusterdesk.ui.goals import words
from clusterdesk.ui.widgets import Card, MutedLabel, QuietButton

PAGE = 40
"""How many days are drawn at once."""


class GoalTimeline(Card):
    """Every day opens its goal."""

    opened = Signal(str)
    """The UUID of a goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entries: list[TimelineEntry] = []
        self._shown = PAGE
        self.line = Timeline(name=self.tr("Goals and steps by day"))
        self.line.activated.connect(self.opened)
        self.more = QuietButton(self.tr("Show more"), icon="chevron-down")
        self.more.clicked.connect(self._show_more)
        self._undated = MutedLabel()
        self.body.addWidget(self.line)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._undated)
        self.body.addStretch(1)

    def set_goals(self, goals: Sequence[Goal], today: date) -> None:
        """Show the days of goals; what is before today is late."""
        ahead = sorted(pair for goal in goals if goal.current.state == "active" for pair in _days(goal, today))
        over = sorted(((goal.current.made_at, goal) for goal in goals if goal.current.state != "active"), key=_when)
        self._entries = [entry for _, entry in ahead] + [_over(goal) for _, goal in reversed(over)]
        bare = sum(goal.current.state == "active" and not any(_days(goal, today)) for goal in goals)
        self._undated.setVisible(bare > 0)
        self._undated.setText(self.tr("Goals without any day: {count}").format(count=formats.count(bare)))
        self._fill()

    def _show_more(self) -> None:
        before = self._shown
        self._shown += PAGE
        self._fill()
        self.line.rows()[before].setFocus()

    def _fill(self) -> None:
        self.line.setVisible(bool(self._entries))
        self.line.set_entries(self._entries[: self._shown])
        self.more.setVisible(len(self._entries) > self._shown)


def _when(pair: tuple[object, Goal]) -> str:
    return f"{pair[0]}{pair[1].uuid}"


def _days(goal: Goal, today: date) -> Iterator[tuple[date, TimelineEntry]]:
    if goal.due is not None:
        kind = words.kind_of_goal(goal.current)
        yield goal.due, _entry(goal, goal.current.title, goal.due, kind, today, "target")
    for step in goal.steps:
        if step.due is not None and step.done_at is None:
            yield step.due, _entry(goal, step.title, step.due, goal.current.title, today, "circle-dot")


def _entry(goal: Goal, title: str, day: date, more: str, today: date, icon: str) -> TimelineEntry:
    text = f"{more} · {words.due(day, today)}"
    return TimelineEntry(title, formats.day(day), text, icon, "warn" if day < today else "accent", goal.uuid)


def _over(goal: Goal) -> TimelineEntry:
    now = goal.current
    tone = "good" if now.state == "reached" else "plain"
    icon = "flag" if now.state == "reached" else "archive"
    return TimelineEntry(now.title, formats.day(now.made_at), words.state(now.state), icon, tone, goal.uuid)
