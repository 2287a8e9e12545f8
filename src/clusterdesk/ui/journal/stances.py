"""What an entry says about goals: for, against, or nothing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.entry_kind import Speaks
from clusterdesk.ui.text import breakable
from clusterdesk.ui.typed import FieldGroup
from clusterdesk.ui.widgets import BodyLabel, SegmentedControl, Select, SmallLabel

SHOWN = 4
"""How many goals have a row at once; another one is chosen from a list."""
NOTHING = "nothing"


class _GoalRow(QWidget):
    """One goal, and what the entry says about it."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = SegmentedControl(
            [
                (NOTHING, self.tr("Nothing")),
                (Speaks.FOR.value, self.tr("For")),
                (Speaks.AGAINST.value, self.tr("Against")),
            ],
            name=self.tr("What it says about “{goal}”").format(goal=title),
        )
        self.choice.chosen.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(BodyLabel(breakable(title)), 1)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)

    def speaks(self) -> Speaks | None:
        """Return what was chosen; None for nothing."""
        return None if self.choice.value == NOTHING else Speaks(self.choice.value)

    def set_speaks(self, speaks: Speaks | None) -> None:
        """Show what it says."""
        self.choice.set_value(speaks.value if speaks else NOTHING)


class StancesField(FieldGroup):
    """A row for each of the first goals and for those an entry speaks about; the others stand in a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goals: Mapping[str, str] = {}
        self._said: dict[str, Speaks] = {}
        self.rows: dict[str, _GoalRow] = {}
        self._none = SmallLabel(self.tr("You have no goal yet."))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.more = Select()
        self.more.setAccessibleName(self.tr("Another goal"))
        self.more.activated.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.more)
        self.set_goals({})

    def first_field(self) -> QWidget:
        """Return the first choice, or the list of goals."""
        return next((row.choice for row in self.rows.values()), self.more)

    @property
    def stances(self) -> dict[str, Speaks]:
        """What it says, by the UUID of the goal; also about goals that are not here any more."""
        return dict(self._said)

    def set_goals(self, goals: Mapping[str, str]) -> None:
        """Offer goals: titles by UUID, the likeliest first."""
        self._goals = goals
        self._show([*list(goals)[:SHOWN], *(goal for goal in self._said if goal in goals)])

    def set_stances(self, said: Mapping[str, Speaks]) -> None:
        """Show what an entry says."""
        self._said = dict(said)
        self.set_goals(self._goals)

    def _show(self, goals: list[str]) -> None:
        wanted = list(dict.fromkeys(goals))
        for uuid in self.rows.keys() - set(wanted):
            row = self.rows.pop(uuid)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for uuid in wanted:
            if uuid not in self.rows:
                row = self.rows[uuid] = _GoalRow(self._goals[uuid], self)
                row.changed.connect(lambda uuid=uuid: self._take(uuid))
                self._list.addWidget(row)
            self.rows[uuid].set_speaks(self._said.get(uuid))
        rest = [uuid for uuid in self._goals if uuid not in self.rows]
        self.more.clear()
        self.more.addItem(self.tr("Another goal"), None)
        for uuid in rest:
            self.more.addItem(self._goals[uuid], uuid)
        self.more.setVisible(bool(rest))
        self._none.setVisible(not self._goals)

    def _take(self, uuid: str) -> None:
        speaks = self.rows[uuid].speaks()
        if speaks is None:
            self._said.pop(uuid, None)
        else:
            self._said[uuid] = speaks

    def _add(self) -> None:
        uuid = self.more.currentData()
        if uuid is not None:
            self._show([*self.rows, uuid])
            self.rows[uuid].show()
            self.rows[uuid].choice.button(NOTHING).setFocus(Qt.FocusReason.OtherFocusReason)
