"""The timeline: dated entries on a line, the newest first; one that leads somewhere is a button."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from clusterdesk.ui.charts.base import BREAK, LEFT, RIGHT, WRAP, OnPaper, breakable
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.layouts import TopColumn, clear_layout
from clusterdesk.ui.widgets.paint import EnterPresses, box, ring, start
from clusterdesk.ui.widgets.ways import is_open

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_TONES = {"plain": "text_muted", "accent": "accent_strong", "good": "good", "warn": "warn"}
_LEFT, _RIGHT = 1, 6
_NODE = 22
_SPACE = 18
_LEAST_WORDS = 120


class TimelineEntry(NamedTuple):
    """One dated entry.

    Attributes:
        title: what happened.
        when: the day, formatted.
        text: more about it; empty: nothing.
        icon: a Lucide name.
        tone: `plain`, `accent` (a goal that changed), `good` or `warn`: the colour of the icon.
        target: sent by `activated` when the entry is a button; empty: it is none.
    """

    title: str
    when: str
    text: str = ""
    icon: str = "circle"
    tone: str = "plain"
    target: str = ""


class _Shape(NamedTuple):
    """How an entry stands in its row: all rectangles in the row's own coordinates."""

    node: QRectF
    title: QRectF
    when: QRectF
    text: QRectF
    height: float


def _shape(theme: Theme, entry: TimelineEntry, width: float, *, last: bool = False) -> _Shape:
    """Measure an entry at a width; the day goes below a title that leaves it no room, the last has no room below."""
    strong, small = QFontMetricsF(theme.font("small_strong")), QFontMetricsF(theme.font("small"))
    side = theme.px(_NODE)
    node = QRectF(_LEFT, 2, side, side)
    left = node.right() + 10
    room = max(1.0, width - left - _RIGHT)
    line = strong.height()
    day = math.ceil(small.horizontalAdvance(entry.when)) + 1.0
    apart = strong.horizontalAdvance(entry.title) + day + 12 <= room
    top = 2 + (side - line) / 2
    if apart:
        title = QRectF(left, top, room - day - 8, line)
        when = QRectF(left + room - day, top, day, line)
    else:
        high = strong.boundingRect(QRectF(0, 0, room, 10_000), WRAP, entry.title).height()
        title = QRectF(left, top, room, high)
        when = QRectF(left, title.bottom() + 1, room, line)
    below = max(title.bottom(), when.bottom()) + 2
    high = small.boundingRect(QRectF(0, 0, room, 10_000), WRAP, entry.text).height() if entry.text else 0.0
    text = QRectF(left, below, room, high)
    return _Shape(node, title, when, text, max(text.bottom(), node.bottom()) + (4 if last else _SPACE))


def _draw(ink: Ink, entry: TimelineEntry, shape: _Shape, height: float, *, first: bool, last: bool) -> None:
    """Draw an entry with its corner at the origin."""
    theme, painter = ink.theme, ink.painter
    x, middle = shape.node.center().x(), shape.node.center().y()
    painter.setPen(QPen(theme.color("control_line"), theme.px(2)))
    end = shape.text.bottom() if last else height
    painter.drawLine(QPointF(x, middle if first else 0.0), QPointF(x, max(end, middle)))
    box(painter, shape.node, shape.node.width() / 2, theme.color("surface"), theme.color("control_line"))
    side = theme.px(13)
    at = QRectF(0, 0, side, side)
    at.moveCenter(shape.node.center())
    ink.icon(entry.icon, at, theme.color(_TONES[entry.tone]))
    ink.write(shape.title, WRAP, entry.title, "small_strong", "text")
    beside = shape.when.top() == shape.title.top()
    ink.write(shape.when, RIGHT if beside else LEFT, entry.when)
    if entry.text:
        ink.write(shape.text, WRAP, entry.text)


class _Entry(_Base):
    """Mixin: what a read entry and a button have in common."""

    entry: TimelineEntry
    ends = (False, False)
    _measured: dict[int, _Shape]

    def show_entry(self, entry: TimelineEntry, *, first: bool, last: bool) -> None:
        """Take an entry, the first or another one."""
        self.entry, self.ends, self._measured = entry, (first, last), {}
        title = entry.title.replace(BREAK, "")
        self.setAccessibleName(f"{title}, {entry.when}" if entry.when else title)
        self.setAccessibleDescription(entry.text.replace(BREAK, ""))
        self.updateGeometry()
        self.update()

    def grow_with_words(self) -> None:
        """Take the height that the words need; once, right after it was made."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def shape(self, width: int) -> _Shape:
        """Return how the entry stands at a width; layouts ask many times for the same."""
        if width not in self._measured:
            self._measured[width] = _shape(theme_of(self), self.entry, width, last=self.ends[1])
        return self._measured[width]

    def hasHeightForWidth(self) -> bool:
        """Return yes: texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return math.ceil(self.shape(width).height)

    def sizeHint(self) -> QSize:
        """Return a usual width."""
        width = theme_of(self).px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that still holds a few words."""
        return QSize(_least(theme_of(self)), 0)

    def restyle(self) -> None:
        """Measure again."""
        self._measured = {}
        self.updateGeometry()

    def paint_entry(self, ink: Ink) -> None:
        """Draw the entry."""
        first, last = self.ends
        _draw(ink, self.entry, self.shape(self.width()), self.height(), first=first, last=last)


class _Row(_Entry, QWidget):
    """One entry that is only read."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry."""
        painter, theme = start(self)
        self.paint_entry(Ink(painter, theme))
        painter.end()


class _Button(_Entry, EnterPresses, QPushButton):
    """One entry that opens something: with hover and ring around its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is under the pointer, the entry, and the ring."""
        painter, theme = start(self)
        shape = self.shape(self.width())
        left = shape.title.left() - 6
        bottom = max(shape.text.bottom(), shape.node.bottom())
        words = QRectF(left, 0, self.width() - left, bottom + 4)
        radius = theme.size("radius_control")
        if self.underMouse() or self.isDown():
            box(painter, words, radius, theme.color("sunken" if self.isDown() else "window"), theme.edge)
        self.paint_entry(Ink(painter, theme))
        if self.shows_ring():
            ring(painter, theme, words, radius)
        painter.end()


class Timeline(OnPaper):
    """Dated entries on a line, in the order given.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    activated = Signal(str)
    """An entry was opened: its target."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._told: tuple[TimelineEntry, ...] = ()
        self._entries: tuple[TimelineEntry, ...] = ()
        self._column = TopColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show entries, the newest first as a rule."""
        self._told = tuple(entries)
        # What is drawn may break long words; what is read out and handed on is as it was written.
        self._entries = tuple(
            entry._replace(title=breakable(entry.title), text=breakable(entry.text)) for entry in entries
        )
        kinds = [_Button if entry.target and is_open(entry.target) else _Row for entry in self._entries]
        rows = self.rows()
        if [type(row) for row in rows[: len(kinds)]] != kinds[: len(rows)]:
            clear_layout(self._column)
            rows = []
        # Widgets stay as long as they can: a list that is filtered is shown anew with every letter.
        for row in rows[len(kinds) :]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        last = len(kinds) - 1
        for at, (kind, entry) in enumerate(zip(kinds, self._entries, strict=True)):
            row = rows[at] if at < len(rows) else kind()
            row.show_entry(entry, first=at == 0, last=at == last)
            if at >= len(rows):
                self._take_in(row)
        self.told.emit()

    def _take_in(self, row: _Row | _Button) -> None:
        row.grow_with_words()
        if isinstance(row, _Button):
            row.clicked.connect(self._clicked)
        self._column.addWidget(row)

    def rows(self) -> list[_Row | _Button]:
        """Return the widgets of the entries, top to bottom; those with a target are buttons."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), _Row | _Button)]

    def table_rows(self) -> list[list[str]]:
        """Return one row an entry: day, what happened, more about it."""
        heads = [self.tr("Day"), self.tr("What happened"), self.tr("More")]
        return [heads] + [[entry.when, entry.title, entry.text] for entry in self._told]

    def height_at(self, width: float) -> float:
        """Return the height of all entries at a width."""
        return sum(shape.height for shape in self._shapes(self.theme(), width))

    def least_width(self) -> float:
        """Return a width that still holds a few words."""
        return _least(self.theme())

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw all entries."""
        ink.painter.save()
        last = len(self._entries) - 1
        for at, shape in enumerate(self._shapes(ink.theme, size.width())):
            _draw(ink, self._entries[at], shape, shape.height, first=at == 0, last=at == last)
            ink.painter.translate(0, shape.height)
        ink.painter.restore()

    def _shapes(self, theme: Theme, width: float) -> list[_Shape]:
        last = len(self._entries) - 1
        return [_shape(theme, entry, width, last=at == last) for at, entry in enumerate(self._entries)]

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _Button):
            self.activated.emit(button.entry.target)


def _least(theme: Theme) -> int:
    return theme.px(_LEAST_WORDS + _NODE) + _LEFT + _RIGHT
