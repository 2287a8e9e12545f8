"""The answers of the question screen: one card each, with a face, a word and a key."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.labels import BodyLabel, KeyCap
from clusterdesk.ui.widgets.layouts import CardGrid
from clusterdesk.ui.widgets.marks import IconMark
from clusterdesk.ui.widgets.paint import LayoutButton, box, mix, ring, start

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these a digit is a shortcut, not an answer."""
SIDE = 8
"""Room left and right of the word in a card."""


class Choice(NamedTuple):
    """One answer: its value, its word, its Lucide face; without a face the card is lower."""

    value: int
    text: str
    icon: str


class ChoiceCard(LayoutButton):
    """One answer as a card; `key` is what is printed on its key cap."""

    def __init__(self, choice: Choice, key: str, parent: QWidget) -> None:
        super().__init__(choice.text, parent)
        self.choice = choice
        self.setCheckable(True)
        self.setAccessibleDescription(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 22 if choice.icon else 16, SIDE, 16)
        column.setSpacing(10)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._face = IconMark(choice.icon, 34, "text_muted") if choice.icon else None
        self._word = BodyLabel(choice.text)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if self._face is not None:
            column.addWidget(self._face, 0, middle)
        column.addWidget(self._word)
        column.addStretch(1)
        column.addWidget(KeyCap(key), 0, middle)

    def nextCheckState(self) -> None:
        """The row decides what is chosen."""

    def mark(self, chosen: bool) -> None:
        """Show as chosen or not."""
        self.setChecked(chosen)
        if self._face is not None:
            self._face.set_role("accent" if chosen else "text_muted")
        self._word.set_role("accent_strong" if chosen else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        radius = theme.size("radius_card")
        if self.isChecked():
            box(painter, rect, radius, theme.color("accent_soft"), theme.color("accent"), 2)
        else:
            hot = self.underMouse() or self.isDown()
            line = mix(theme.color("line"), theme.color("accent"), 0.55) if hot else theme.color("line")
            box(painter, rect, radius, theme.color("surface"), line)
        if self.shows_ring():
            ring(painter, theme, rect, radius)
        painter.end()


class _Line(CardGrid):
    """The cards in one line as long as no word has to break; else as many as there is room for."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        self._words = [word for choice in choices for word in choice.text.split()]
        super().__init__(118, 12, max_columns=len(choices), parent=parent)

    def columns_at(self, width: int) -> int:
        """Return how many columns fit into a width."""
        metrics = QFontMetricsF(theme_of(self.parentWidget()).font("body"))
        longest = max((metrics.horizontalAdvance(word) for word in self._words), default=0.0)
        one_line = self._most * (longest + 2 * SIDE + 2) + (self._most - 1) * self.spacing()
        return self._most if one_line <= width else super().columns_at(width)


class ChoiceRow(QWidget):
    """The answers to one question. Arrows move the focus, digits and Enter choose.

    Args:
        choices: the answers, in the order of their keys 1, 2, 3 ...
        name: what is asked, for screen readers.
        parent: the widget it stands in.
    """

    chosen = Signal(int)
    """A person chose: the value, also when it was the chosen one already."""

    def __init__(self, choices: Sequence[Choice], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        grid = _Line(choices, self)
        self.cards: list[ChoiceCard] = []
        for number, choice in enumerate(choices, start=1):
            card = ChoiceCard(choice, str(number), self)
            card.clicked.connect(self._clicked)
            grid.addWidget(card)
            self.cards.append(card)

    @property
    def value(self) -> int | None:
        """The chosen value, or None."""
        return next((card.choice.value for card in self.cards if card.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show an answer as chosen, or none; sends nothing."""
        for card in self.cards:
            card.mark(card.choice.value == value)

    def choose(self, value: int) -> None:
        """Choose as a person would."""
        self.set_value(value)
        self.chosen.emit(value)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Choose by digit key; returns whether the key was one of ours."""
        keys = "123456789"[: len(self.cards)]
        if event.text() and event.text() in keys and not event.isAutoRepeat() and not event.modifiers() & _COMMANDS:
            self.choose(self.cards[keys.index(event.text())].choice.value)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows move, Enter chooses the focused card."""
        focused = next((at for at, card in enumerate(self.cards) if card.hasFocus()), None)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if self.handle_key(event):
            return
        if focused is not None and key in step:
            at = max(0, min(len(self.cards) - 1, focused + step[key]))
            self.cards[at].setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cards[focused].click()
        else:
            super().keyPressEvent(event)

    def _clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard):
            self.choose(card.choice.value)
