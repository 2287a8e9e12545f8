"""Cards of rows, each a button with something small before it; among them what is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import (
    Card,
    ElidedLabel,
    MutedLabel,
    PaintedButton,
    QuietButton,
    RowColumn,
    SmallLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.rows import PAD
from clusterdesk.ui.widgets.ways import lead

if TYPE_CHECKING:
    from clusterdesk.core.due import Due

UPCOMING = 5
"""How many due things Home lists at first."""
MORE = 20
"""How many more a click shows."""


class Row(PaintedButton):
    """A title with a note below it; a click opens `address`.

    Args:
        lead: what stands before the words.
        title: the first line.
        note: the second line.
        address: where a click leads.
        parent: the card.
    """

    hover = "sunken"

    def __init__(self, lead: QWidget, title: str, note: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.address = address
        self.setAccessibleDescription(note)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(title))
        names.addWidget(ElidedLabel(note, role="small", muted=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 5, PAD, 5)
        row.setSpacing(10)
        row.addWidget(lead)
        row.addLayout(names, 1)


class RowsCard(Card):
    """Rows, with a link to all of them below; rows that say the same stay, with the focus.

    Args:
        title: of the card.
        link: the words of the link; empty for none.
        address: where the link leads.
        icon: after the words of the link.
        parent: the view.
    """

    opened = Signal(str)

    def __init__(
        self, title: str, link: str = "", address: str = "", icon: str = "arrow-right", parent: QWidget | None = None
    ) -> None:
        super().__init__(title=title, parent=parent)
        self._shown: object = None
        self._rows = RowColumn()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.more = QuietButton(link, icon=icon, icon_after=True)
        if link:
            lead(self.more, self.opened.emit, address)
        else:
            # Shown before it stands anywhere it would be a window of its own for a moment.
            self.more.hide()
        line = RowColumn(self.more.pad[0])
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(line)
        self.body.addStretch(1)

    @property
    def rows(self) -> list[Row]:
        """The rows that are shown, top to bottom."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item and isinstance(row := item.widget(), Row)]

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, top to bottom."""
        return [*self.rows, *([] if self.more.isHidden() else [self.more])]

    def is_shown(self, content: object) -> bool:
        """Return whether this content is shown already; else forget the rows and remember it."""
        if content == self._shown:
            return True
        self._shown = content
        clear_layout(self._rows)
        return False

    def add(self, row: Row) -> None:
        """Add a row."""
        lead(row, self.opened.emit, row.address, stays=True)
        self._rows.addWidget(row)

    def say(self, label: QLabel) -> None:
        """Add a sentence, in line with the words of the rows."""
        label.setContentsMargins(PAD, 0, PAD, 0)
        self._rows.addWidget(label)


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


class UpcomingCard(RowsCard):
    """What is due, soonest first; what does not fit at first is shown on a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Coming up"), icon="chevron-down", parent=parent)
        self._due: tuple[Due, ...] = ()
        self._today = date.min
        self._until = UPCOMING
        self.more.clicked.connect(self._show_more)

    def show_due(self, upcoming: Sequence[Due], today: date) -> None:
        """Show what is due first, or that there is nothing."""
        if self.is_shown((today, tuple(upcoming))):
            return
        self._due, self._today = tuple(upcoming), today
        self._add_rows()
        if not upcoming:
            self.say(
                MutedLabel(self.tr("Nothing is due. What has a date in your goals, plan and journal shows up here."))
            )

    def begin_here(self) -> None:
        """Go on at what is due first."""
        for row in self.rows[:1]:
            row.show()
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_rows(self) -> None:
        """Show as many rows as are wanted; their days stand in one column."""
        from clusterdesk.ui.home import words

        days = [words.when(one, self._today) for one in self._due[: self._until]]
        for one, day in zip(self._due, days, strict=False):
            self.add(self._row(one, self._today, _Day(day, days)))
        more = len(self._due) - len(days)
        self.more.setVisible(more > 0)
        one_more, many = self.tr("Show 1 more"), self.tr("Show {count} more")
        self.more.setText(one_more if more == 1 else many.format(count=min(more, MORE)))

    def _show_more(self) -> None:
        first = len(self.rows)
        self._until += MORE
        clear_layout(self._rows)
        self._add_rows()
        chain = [*self.rows, self.more]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        for row in self.rows:
            # At once, not with the next event: one of them gets the focus.
            row.show()
        self.rows[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Due, today: date, day: _Day) -> Row:
        from clusterdesk.ui.home import words

        about = words.about(one)
        late = one.is_late(today)
        day.set_role("warn" if late else None)
        row = Row(day, one.title, self.tr("Late · {goal}").format(goal=about) if late else about, one.address)
        when = words.due(one.day, today) if one.term is None else words.when(one, today)
        row.setAccessibleDescription(f"{when}. {about}")
        return row
