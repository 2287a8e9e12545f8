"""One school year of the plan: its heading, what is planned, the credits, and a way to add."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.plan import PlanYear, credits_of
from clusterdesk.ui.plan.items import ItemList
from clusterdesk.ui.planning import words
from clusterdesk.ui.widgets import Card, QuietButton, SmallLabel, StrongLabel
from clusterdesk.ui.widgets.paint import box, start


class YearColumn(Card):
    """A school year; its list has the signals of what is planned."""

    adding = Signal(int)
    """Something new is wanted in this school year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self.year = 0
        self._now = False
        self.heading = StrongLabel("")
        self.side = SmallLabel("")
        self.list = ItemList()
        self.credits = SmallLabel("")
        self.add_button = QuietButton(self.tr("Add"), icon="plus")
        self.add_button.clicked.connect(lambda: self.adding.emit(self.year))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.side)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.addLayout(head)
        self.body.addWidget(self.list)
        self.body.addWidget(self.credits)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def show_year(self, year: PlanYear) -> None:
        """Show a school year."""
        self.year, self._now = year.year, year.now
        name = words.whole(year)
        self.heading.setText(words.heading(year))
        self.side.setText(words.side(year))
        self.list.setAccessibleName(name)
        self.add_button.setAccessibleName(self.tr("Add to {year}").format(year=name))
        self.list.set_items(year.items)
        self.list.setVisible(bool(year.items))
        text = words.credits_line(credits_of(year.items))
        self.credits.setText(text)
        self.credits.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface; the present school year stands out, and its words say "now"."""
        painter, theme = start(self)
        role = "accent_soft" if self._now else "sunken"
        box(painter, QRectF(self.rect()), theme.size("radius_card"), theme.color(role), theme.edge)
        painter.end()
