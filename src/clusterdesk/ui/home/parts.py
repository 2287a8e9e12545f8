"""The cards of Home."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdesk.ui.home import words
from clusterdesk.ui.home.facts import Upcoming
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import (
    CapsLabel,
    Card,
    CardButton,
    DeepButton,
    ElidedLabel,
    IconTile,
    MutedLabel,
    ProgressBar,
    RowColumn,
    SectionLabel,
    SmallLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.paint import LayoutButton, box, ring, start
from clusterdesk.ui.widgets.rows import PAD

UPCOMING = 5
"""How many due goals and steps Home lists."""


class StepCard(CardButton):
    """One of the four steps of the path.

    Args:
        number: which one, as it is shown.
        title: its name.
        icon: its picture.
        address: where a click leads.
        parent: the view.
    """

    def __init__(self, number: str, title: str, icon: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{number}: {title}", parent=parent)
        self.address = address
        self._tile = IconTile(icon, 30, tone="plain")
        self._fact = SmallLabel(" ")
        self._bar = ProgressBar(title)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._tile)
        head.addWidget(SmallLabel(number, wrap=False), 1)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(SectionLabel(title))
        self.body.addWidget(self._fact)
        self.body.addStretch(1)
        self.body.addSpacing(9)
        self.body.addWidget(self._bar)

    def show_progress(self, share: float, fact: str) -> None:
        """Show how far the step is, 0 to 1, and what that counts."""
        self._tile.set_tone("accent" if share > 0 else "plain")
        self._fact.setText(fact)
        self._bar.set_share(share, fact)
        self.setAccessibleDescription(fact)


class NextCard(Card):
    """The one thing to do next."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("deep", parent=parent)
        self._address = ""
        over = CapsLabel(self.tr("Next step"))
        self._what = SectionLabel(" ")
        self._sentence = SmallLabel(" ")
        self.button = DeepButton("", icon="arrow-right", icon_after=True)
        self.button.clicked.connect(lambda: self.opened.emit(self._address))
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)
        self.button.hide()
        for widget in (over, self._what, self._sentence):
            self.body.addWidget(widget)
        self.body.addSpacing(8)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def invite(self, invitation: words.Invitation) -> None:
        """Show what is next."""
        self._address = invitation.address
        self._what.setText(invitation.title)
        self._sentence.setText(invitation.sentence)
        self.button.setText(invitation.button)
        self.button.setAccessibleDescription(f"{invitation.title}. {invitation.sentence}")
        self.button.show()


class _Day(SmallLabel):
    """The day at the left of a row; days stand in one column, as wide as the longest of them."""

    def __init__(self, text: str, days: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wrap=False)
        self._days = days
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and width again."""
        super().restyle()
        widest = max(self.fontMetrics().horizontalAdvance(day) for day in self._days)
        self.setMinimumWidth(max(theme_of(self).px(50), widest + 4))


class UpcomingRow(LayoutButton):
    """A due goal or step; a click opens the goal."""

    def __init__(self, one: Upcoming, today: date, days: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(one.title, parent)
        goal = one.goal.current.title if one.step else self.tr("Goal")
        late = one.due < today
        day = _Day(words.short_day(one.due, today), days)
        day.set_role("warn" if late else None)
        note = self.tr("Late · {goal}").format(goal=goal) if late else goal
        self.setAccessibleDescription(f"{words.due(one.due, today)}. {goal}")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(one.title))
        names.addWidget(ElidedLabel(note, role="small", muted=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 5, PAD, 5)
        row.setSpacing(10)
        row.addWidget(day)
        row.addLayout(names, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is under the pointer, and the focus ring."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, rect, theme.size("radius_control"), theme.color("sunken"), theme.edge)
        if self.shows_ring():
            ring(painter, theme, rect, theme.size("radius_control"))
        painter.end()


class UpcomingCard(Card):
    """The goals and steps that are due, soonest first."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Coming up"), parent=parent)
        self._shown: tuple[date, tuple[Upcoming, ...]] | None = None
        self._rows = RowColumn()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, top to bottom."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item and isinstance(row := item.widget(), UpcomingRow)]

    def show_steps(self, upcoming: Sequence[Upcoming], today: date) -> None:
        """Show what is due first, or that there are none; rows that say the same stay, with the focus."""
        if (today, tuple(upcoming)) == self._shown:
            return
        self._shown = (today, tuple(upcoming))
        clear_layout(self._rows)
        days = [words.short_day(one.due, today) for one in upcoming[:UPCOMING]]
        for one in upcoming[:UPCOMING]:
            row = UpcomingRow(one, today, days)
            row.clicked.connect(lambda _=False, goal=one.goal.uuid: self.opened.emit(f"goal/{goal}"))
            self._rows.addWidget(row)
        if not upcoming:
            self._say(MutedLabel(self.tr("Nothing is due. Goals and steps that have a date show up here.")))
        elif len(upcoming) > UPCOMING:
            more = len(upcoming) - UPCOMING
            text = self.tr("and 1 more") if more == 1 else self.tr("and {count} more").format(count=more)
            self._say(SmallLabel(text))

    def _say(self, label: QLabel) -> None:
        label.setContentsMargins(PAD, 0, PAD, 0)
        self._rows.addWidget(label)
