"""The days of all goals and steps on one line, the nearest first, and below them the goals that are over."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import Goal
from clusterdesk.ui import formats
from clusterdesk.ui.charts import Timeline, TimelineEntry
from clusterdesk.ui.goals import words
from clusterdesk.ui.widgets import Card, MutedLabel, QuietButton

PAGE = 40
"""How many days are drawn at once."""


class _Day(NamedTuple):
    """A day of a goal, and the way to put it into words."""

    day: date
    title: str
    told: Callable[[], TimelineEntry]


class GoalTimeline(Card):
    """Every day opens its goal."""

    opened = Signal(str)
    """The UUID of a goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entries: list[Callable[[], TimelineEntry]] = []
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
        active = [[*_days(goal, today)] for goal in goals if goal.current.state == "active"]
        ahead = sorted((one for days in active for one in days), key=lambda one: (one.day, one.title))
        over = sorted(((goal.current.made_at, goal) for goal in goals if goal.current.state != "active"), key=_when)
        # Only what is drawn is put into words: hundreds of goals have thousands of days.
        self._entries = [one.told for one in ahead] + [partial(_over, goal) for _, goal in reversed(over)]
        bare = sum(not days for days in active)
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
        self.line.set_entries([told() for told in self._entries[: self._shown]])
        self.more.setVisible(len(self._entries) > self._shown)


def _when(pair: tuple[object, Goal]) -> str:
    return f"{pair[0]}{pair[1].uuid}"


def _days(goal: Goal, today: date) -> Iterator[_Day]:
    now, due = goal.current, goal.due
    if due is not None:
        told = partial(_entry, goal, now.title, due, words.kind_of_goal(now), today, "target")
        yield _Day(due, now.title, told)
    for step in goal.steps:
        if step.due is not None and step.done_at is None:
            told = partial(_entry, goal, step.title, step.due, now.title, today, "circle-dot")
            yield _Day(step.due, step.title, told)


def _entry(goal: Goal, title: str, day: date, more: str, today: date, icon: str) -> TimelineEntry:
    text = f"{more} · {words.due(day, today)}"
    return TimelineEntry(title, formats.day(day), text, icon, "warn" if day < today else "accent", goal.uuid)


def _over(goal: Goal) -> TimelineEntry:
    now = goal.current
    tone = "good" if now.state == "reached" else "plain"
    icon = "flag" if now.state == "reached" else "archive"
    return TimelineEntry(now.title, formats.day(now.made_at), words.state(now.state), icon, tone, goal.uuid)
