"""Two versions of a goal side by side, with what changed between them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.goal import Goal, GoalVersion
from clusterdesk.ui import formats
from clusterdesk.ui.goals import words
from clusterdesk.ui.widgets import FlowLayout, PlainButton, Select, SmallLabel, TextTable


class VersionCompare(QWidget):
    """A button, and under it two versions to choose and a table of both; a row says when it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal: Goal | None = None
        self._titles: Mapping[str, str] = {}
        self.button = PlainButton("", icon="columns-2")
        self.button.clicked.connect(self._turn)
        self.earlier, self.later = Select(), Select()
        self.earlier.setAccessibleName(self.tr("Version at the left"))
        self.later.setAccessibleName(self.tr("Version at the right"))
        for choice in (self.earlier, self.later):
            choice.activated.connect(self._fill)
        self.table = TextTable(name=self.tr("Two versions of this goal"))
        self._same = SmallLabel(self.tr("These two versions say the same."))
        self._open = QWidget()
        inner = QVBoxLayout(self._open)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(8)
        choices = FlowLayout(8)
        choices.addWidget(self.earlier)
        choices.addWidget(self.later)
        inner.addLayout(choices)
        inner.addWidget(self._same)
        inner.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._open)
        self._show(False)

    def show_goal(self, goal: Goal, titles: Mapping[str, str]) -> None:
        """Show a goal; of the same goal the table stays open.

        Args:
            goal: the goal.
            titles: the titles of journal entries by UUID, as far as they are there.
        """
        other = self._goal is None or self._goal.uuid != goal.uuid
        more = self._goal is None or len(self._goal.versions) != len(goal.versions)
        self._goal, self._titles = goal, titles
        self.setVisible(len(goal.versions) > 1)
        if other or more:
            self._offer(goal)
        if other:
            self._show(False)
        elif self._open.isVisibleTo(self):
            self._fill()

    def _offer(self, goal: Goal) -> None:
        for choice in (self.earlier, self.later):
            choice.clear()
            for version in goal.versions:
                choice.addItem(
                    self.tr("{number}: {day}").format(
                        number=formats.count(version.number), day=formats.day(version.made_at)
                    )
                )
        self.earlier.setCurrentIndex(max(0, len(goal.versions) - 2))
        self.later.setCurrentIndex(len(goal.versions) - 1)

    def _turn(self) -> None:
        self._show(not self._open.isVisibleTo(self))

    def _show(self, on: bool) -> None:
        self._open.setVisible(on)
        self.button.setText(self.tr("Hide the comparison") if on else self.tr("Compare two versions"))
        if on:
            self._fill()

    def _fill(self) -> None:
        if self._goal is None:
            return
        left = self._goal.versions[self.earlier.currentIndex()]
        right = self._goal.versions[self.later.currentIndex()]
        rows = [(what, one, two) for what, one, two in self._rows(left, right) if one or two]
        changed = [one != two for _, one, two in rows]
        heads = ["", self.earlier.currentText(), self.later.currentText(), self.tr("Changed")]
        marks = [self.tr("changed") if differs else "" for differs in changed]
        self.table.set_texts([heads, *([*row, mark] for row, mark in zip(rows, marks, strict=True))])
        self._same.setVisible(not any(changed))

    def _rows(self, left: GoalVersion, right: GoalVersion) -> list[tuple[str, str, str]]:
        both = (left, right)

        def row(what: str, say: Callable[[GoalVersion], str]) -> tuple[str, str, str]:
            one, two = (say(version) for version in both)
            return what, one, two

        return [
            row(self.tr("Goal"), lambda version: version.title),
            row(self.tr("Kind"), words.kind),
            row(self.tr("Points to"), _name_of_target),
            row(self.tr("State"), lambda version: words.state(version.state)),
            row(self.tr("Reason"), lambda version: version.reason),
            row(self.tr("Pay then"), _pay_then),
            row(self.tr("Jobs then"), _jobs_then),
            row(self.tr("What made the difference"), self._entries_of),
        ]

    def _entries_of(self, version: GoalVersion) -> str:
        gone = self.tr("an entry that is not in the journal any more")
        return "\n".join(self._titles.get(uuid, gone) for uuid in version.entries)


def _name_of_target(version: GoalVersion) -> str:
    """Return what the target was called when the version was kept, else its address."""
    if version.target is None:
        return ""
    return version.snapshot.name if version.snapshot else str(version.target)


def _pay_then(version: GoalVersion) -> str:
    kept = version.snapshot
    if kept is None or kept.pay is None:
        return ""
    return f"{formats.money(kept.pay, kept.pay_unit)} ({kept.pay_year}, {kept.catalog_release})"


def _jobs_then(version: GoalVersion) -> str:
    kept = version.snapshot
    if kept is None or kept.jobs is None:
        return ""
    return f"{formats.people(kept.jobs)} ({kept.jobs_year}, {kept.catalog_release})"
