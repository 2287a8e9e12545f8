"""The left rail: where the student can go, and whose portfolio is open."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdesk.ui import formats
from clusterdesk.ui.shortcuts import key_text
from clusterdesk.ui.theme import ICONS, logo_pixmap, theme_of
from clusterdesk.ui.views import RailKey
from clusterdesk.ui.widgets import Avatar, ElidedLabel, IconMark, PaintedButton, RailButton, Separator
from clusterdesk.ui.widgets.labels import set_tip

LOGO = 24
PADDING = 12
FOLDED_WIDTH = 64


def _place(folded: bool) -> Qt.AlignmentFlag:
    """Return where a picture of the rail stands: alone in the middle, else before its words."""
    return Qt.AlignmentFlag.AlignCenter if folded else Qt.AlignmentFlag.AlignVCenter


class _Brand(QWidget):
    """The mark of the program and, when there is room, its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel()
        self._name = ElidedLabel("ClusterDesk", role="strong")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(10)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._name, 1)
        self.draw()

    def draw(self) -> None:
        """Draw the mark in the colours of the theme, as large as the text asks for."""
        theme = theme_of(self)
        self._mark.setPixmap(logo_pixmap(theme, theme.px(LOGO), self.devicePixelRatioF()))

    def set_folded(self, folded: bool) -> None:
        """Show the mark alone in the middle, or with the name."""
        self._name.setVisible(not folded)
        self._row.setContentsMargins(*((0, 0, 0, 12) if folded else (10, 0, 8, 12)))
        self._row.setAlignment(self._mark, _place(folded))


class _Person(PaintedButton):
    """Whose portfolio is open, and whether all of it is saved; leads out of it."""

    hover = "window"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.name = ""
        self._avatar = Avatar("")
        self._name = ElidedLabel("", role="small_strong")
        self._state = ElidedLabel("", role="tiny", muted=True)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._state)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(10)
        self._row.addWidget(self._avatar)
        self._out = IconMark("log-out", 16)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._out)

    def set_name(self, name: str) -> None:
        """Show a student's name."""
        self.name = name
        self._avatar.set_name(name)
        self._name.setText(name)
        self._tip()

    def set_state(self, text: str) -> None:
        """Show whether everything is saved."""
        self._state.setText(text)
        self._tip()

    def set_folded(self, folded: bool) -> None:
        """Show the initial alone in the middle, or with the name."""
        self._words.setVisible(not folded)
        self._out.setVisible(not folded)
        self._row.setContentsMargins(*((0, 6, 0, 6) if folded else (10, 6, 8, 6)))
        self._row.setAlignment(self._avatar, _place(folded))
        self._tip()

    def _tip(self) -> None:
        leave = self.tr("Finish and leave ({keys})").format(keys=key_text("Ctrl+Shift+L"))
        self.setAccessibleName(self.tr("Portfolio of {name}").format(name=self.name))
        self.setAccessibleDescription(f"{self._state.text()}. {leave}.")
        set_tip(self, f"{self.name}\n{self._state.text()}\n{leave}" if self._words.isHidden() else leave)


class Rail(QWidget):
    """The entries of the program, one of them marked; folds to icons on a narrow window.

    Args:
        hidden: entries that are not shown, by their keys.
        parent: the frame.
    """

    chosen = Signal(str)
    """Carries the address of the entry that was chosen."""
    left = Signal()
    """The person wants to leave this portfolio."""

    def __init__(self, hidden: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand = _Brand()
        self._person = _Person()
        self._person.clicked.connect(self.left)
        self._rule = Separator()
        self.sealed = False
        self.entries: dict[RailKey, RailButton] = {
            "home": RailButton(self.tr("Home"), ICONS["home"]),
            "explore": RailButton(self.tr("Explore"), ICONS["explore"]),
            "assess": RailButton(self.tr("Assess"), ICONS["assess"]),
            "goals": RailButton(self.tr("Goals"), ICONS["goals"]),
            "plan": RailButton(self.tr("Plan"), ICONS["plan"]),
            "journal": RailButton(self.tr("Journal"), ICONS["journal"]),
            "portfolio": RailButton(self.tr("Portfolio"), ICONS["portfolio"]),
            "settings": RailButton(self.tr("Settings"), ICONS["settings"]),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 18, PADDING, 14)
        column.setSpacing(2)
        column.addWidget(self._brand)
        for key, entry in self.entries.items():
            if key == "settings":
                column.addStretch(1)
            column.addWidget(entry)
            if key in hidden:
                entry.hide()
            entry.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        column.addSpacing(12)
        column.addWidget(self._rule)
        column.addSpacing(6)
        column.addWidget(self._person)
        self._person.hide()
        theme_of(self).changed.connect(self._repaint)
        self.set_folded(False)

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Show icons alone or with their words."""
        self._folded = folded
        theme = theme_of(self)
        self.setFixedWidth(theme.px(FOLDED_WIDTH) if folded else max(theme.px(theme.size("rail")), theme.size("rail")))
        for part in (self._brand, self._person, *self.entries.values()):
            part.set_folded(folded)

    def remind(self, count: int) -> None:
        """Show at Home how much is late or due within a week; 0 for nothing."""
        meaning = self.tr("Late or due within a week: {count}").format(count=formats.count(count))
        self.entries["home"].set_badge(formats.count(count) if count else "", meaning if count else "")

    def mark(self, key: RailKey) -> None:
        """Mark the entry that the shown view belongs to."""
        for name, entry in self.entries.items():
            entry.setChecked(name == key)

    @property
    def person(self) -> str:
        """Whose portfolio is open, as shown."""
        return self._person.name

    def set_person(self, name: str) -> None:
        """Show whose portfolio is open; an empty name for none."""
        self._person.set_name(name)
        self._person.setVisible(bool(name))

    def set_sealed(self, sealed: bool) -> None:
        """Say whether the portfolio is sealed."""
        self.sealed = sealed
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Say whether everything that was done is saved."""
        saved = self.tr("Saved, sealed") if self.sealed else self.tr("Saved")
        self._person.set_state(self.tr("Saving…") if busy else saved)

    def _repaint(self) -> None:
        self._brand.draw()
        self.set_folded(self._folded)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("rail"))
        painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.SolidLine))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
