"""A reminder of what is due: a number beside Home, and one quiet line after the start. Nothing runs when closed."""

from datetime import date, timedelta

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.due import Due
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.frame.rail import Rail
from clusterdesk.ui.navigation import HOME
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import BodyLabel, IconMark, QuietButton

AREAS = frozenset({PortfolioArea.GOALS, PortfolioArea.JOURNAL, PortfolioArea.PLAN})
"""What has days."""


class Reminder(QWidget):
    """The line above the page; it goes with the first page that is opened, and can be put off until tomorrow.

    The settings turn it off, and the number beside Home with it; that it was put off goes with the portfolio.

    Args:
        context: the services.
        rail: shows the number.
        parent: the frame.
    """

    def __init__(self, context: Context, rail: Rail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rail = rail
        self._told = False
        self._words = BodyLabel("")
        self.open = QuietButton(self.tr("Show"))
        self.open.clicked.connect(self._open)
        self.later = QuietButton(self.tr("Not today"))
        self.later.clicked.connect(self._put_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 6, 28, 6)
        row.setSpacing(10)
        row.addWidget(IconMark("bell"))
        row.addWidget(self._words, 1)
        row.addWidget(self.open)
        row.addWidget(self.later)
        self.hide()
        context.navigation.navigated.connect(self.hide)
        context.runner.changed.connect(self._after_change)
        context.preferences.changed.connect(self.read)

    def read(self) -> None:
        """Count again what is due."""
        self._context.runner.read(
            lambda session: (session.standing().due, session.choices.reminders_from()), self._show, owner=self
        )

    def _show(self, found: tuple[tuple[Due, ...], date | None]) -> None:
        due, quiet_until = found
        settings, today = self._context.preferences.settings, self._today()
        count = sum(one.is_near(today) for one in due) if settings.reminders else 0
        self._rail.remind(count)
        first, self._told = not self._told, True
        if not count:
            self.hide()
        elif first and (quiet_until is None or quiet_until <= today):
            self._words.setText(
                self.tr("One thing is late or due within a week.")
                if count == 1
                else self.tr("{count} things are late or due within a week.").format(count=formats.count(count))
            )
            self.show()

    def _today(self) -> date:
        return self._context.clock().astimezone().date()

    def _open(self) -> None:
        self.hide()
        self._context.navigation.open(f"{HOME}/due")

    def _put_off(self) -> None:
        self.hide()
        tomorrow = self._today() + timedelta(days=1)
        self._context.runner.submit(lambda session: session.choices.put_off(tomorrow))

    def _after_change(self, changes: Changes) -> None:
        if self._told and changes.areas & AREAS:
            self.read()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground with a line below."""
        painter, theme = QPainter(self), theme_of(self)
        painter.fillRect(event.rect(), theme.color("surface"))
        painter.setPen(theme.color("line"))
        painter.drawLine(event.rect().left(), self.height() - 1, event.rect().right(), self.height() - 1)
        painter.end()
