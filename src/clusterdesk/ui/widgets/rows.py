"""Rows: one that opens something, one that can be ticked, one of the rail; and the breadcrumb."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.buttons import Button
from clusterdesk.ui.widgets.labels import BodyLabel, ElidedLabel, SmallLabel, set_tip
from clusterdesk.ui.widgets.layouts import FlowLayout, clear_layout
from clusterdesk.ui.widgets.paint import Align, FocusRing, LayoutButton, box, icon, ring, start
from clusterdesk.ui.widgets.ways import is_open

_TONES = {"plain": None, "good": "good", "warn": "warn", "bad": "bad", "accent": "accent_strong"}

PAD = 6
"""Room for hover and ring left and right of the words of a row."""


class RowColumn(QVBoxLayout):
    """A column for rows whose words stand in line with what is above it: only hover and ring stick out at the sides.

    Args:
        pad: the room that the rows leave left and right of their words.
    """

    def __init__(self, pad: int = PAD) -> None:
        super().__init__()
        self._pad = pad
        self.setSpacing(0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wider rows."""
        return super().heightForWidth(width + 2 * self._pad)

    def setGeometry(self, rect: QRect) -> None:
        """Place the rows a little wider than the column; a layout takes no margins below zero."""
        super().setGeometry(rect.adjusted(-self._pad, 0, self._pad, 0))


class LinkRow(LayoutButton):
    """A row that opens something: a title, and a word at the right.

    Args:
        title: what it opens; also the accessible name, with the value as description.
        value: the word at the right.
        tone: `plain`, `good`, `warn`, `bad` or `accent`: the colour of the word.
        line: a thin line under the row.
        parent: the widget it stands in.
    """

    def __init__(
        self, title: str, value: str = "", *, tone: str = "plain", line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 9, PAD, 9)
        row.setSpacing(12)
        self._title = BodyLabel(title)
        self._value = SmallLabel(value, wrap=False)
        row.addWidget(self._title, 1)
        row.addWidget(self._value)
        self.set_value(value, tone)

    def title(self) -> str:
        """Return what it opens."""
        return self._title.text()

    def set_title(self, title: str, *, line: bool | None = None) -> None:
        """Change what it opens; with `line`, whether there is a line under the row."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._line = self._line if line is None else line

    def set_value(self, value: str, tone: str = "plain") -> None:
        """Change the word at the right."""
        self._value.setText(value)
        self._value.set_role(_TONES[tone])
        self.setAccessibleDescription(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hover, line and ring."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        if self._line:
            painter.fillRect(QRectF(PAD, rect.bottom() - 1, rect.width() - 2 * PAD, 1), theme.color("line"))
        if self.underMouse() or self.isDown():
            box(
                painter, rect.adjusted(0, 1, 0, -2), theme.size("radius_control") - 3, theme.color("window"), theme.edge
            )
        if self.shows_ring():
            ring(painter, theme, rect.adjusted(0, 0, 0, -1), theme.size("radius_control"))
        painter.end()


class CheckCircle(FocusRing, QCheckBox):
    """A round check box without words of its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: QPoint) -> bool:
        """Return yes anywhere inside."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return a side that grows with the text."""
        side = theme_of(self).px(28)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and tick."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        side = theme.px(22)
        at = QRectF(0, 0, side, side)
        at.moveCenter(rect.center())
        if self.isChecked():
            icon(painter, theme, "circle-check", at, theme.color("good"))
        else:
            inner = at.adjusted(side * 0.09, side * 0.09, -side * 0.09, -side * 0.09)
            painter.setPen(QPen(theme.color("accent" if self.underMouse() else "text_faint"), side * 0.066))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
        if self.shows_ring():
            ring(painter, theme, rect, rect.width() / 2)
        painter.end()


class StepRow(QWidget):
    """A step of a goal: a circle to tick, a title, a line below.

    Args:
        title: the step.
        sub: when, or what kind.
        done: ticked.
        parent: the widget it stands in.
    """

    toggled = Signal(bool)
    """A person ticked or unticked it. Not sent by `set_done`."""

    def __init__(self, title: str, sub: str = "", *, done: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 9, 0, 10)
        self._row.setSpacing(10)
        self.check = CheckCircle(title)
        self._row.addWidget(self.check)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._title = BodyLabel(title)
        self._sub = SmallLabel(sub)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        self._row.addLayout(words, 1)
        self.check.clicked.connect(self._clicked)
        self.set_texts(title, sub)
        self.set_done(done)

    def set_texts(self, title: str, sub: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self.check.setAccessibleName(title)
        self.check.setAccessibleDescription(sub)

    def set_done(self, done: bool) -> None:
        """Show as ticked or open."""
        self.check.setChecked(done)
        self._title.set_role("text_muted" if done else None)

    def add_trailing(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self._row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the thin line under the row."""
        painter, theme = start(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()

    def _clicked(self, on: bool) -> None:
        self.set_done(on)
        self.toggled.emit(on)


class RailButton(Button):
    """A place in the left rail; checked is the place one is at.

    Args:
        text: the name of the place.
        icon: its Lucide name.
        parent: the rail.
    """

    font_role = "strong"
    pad = (11, 10)
    icon_size = 19
    gap = 11

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent=parent)
        self._folded = False
        self._badge = ""
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def nextCheckState(self) -> None:
        """Only the navigation says where one is."""

    def minimumSizeHint(self) -> QSize:
        """Return a height with less room around: all places fit into a low window with large text."""
        return QSize(super().minimumSizeHint().width(), theme_of(self).px(self.icon_size) + 8)

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone, with the name as tool tip."""
        self._folded = folded
        set_tip(self, self.label() if folded else "")
        self.updateGeometry()
        self.update()

    def set_badge(self, text: str, meaning: str = "") -> None:
        """Show a short text at the right, such as a number; `meaning` says what it counts. Empty: none."""
        self._badge = text
        self.setAccessibleDescription(meaning)
        self.update()

    def _draw_badge(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        painter.setFont(theme.font("tiny"))
        metrics = QFontMetricsF(painter.font())
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(self._badge) + 10)
        right = rect.right() - (2 if self._folded else 8)
        top = rect.top() + 2 if self._folded else rect.center().y() - height / 2
        spot = QRectF(right - width, top, width, height)
        box(painter, spot, height / 2, theme.color("accent"), theme.edge)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(spot, int(Align.AlignCenter), self._badge)

    def sizeHint(self) -> QSize:
        """Return the size, folded or not."""
        size = super().sizeHint()
        if self._folded:
            size.setWidth(2 * self.pad[0] + theme_of(self).px(self.icon_size))
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the place."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        radius = theme.size("radius_control")
        here = self.isChecked()
        words = theme.color("on_chosen" if here else "text_muted")
        if here:
            box(painter, rect, radius, theme.color("chosen"))
        elif self.underMouse() or self.isDown():
            box(painter, rect, radius, theme.color("sunken"), theme.edge)
        size = theme.px(self.icon_size)
        left = (rect.width() - size) / 2 if self._folded else self.pad[0]
        if self._icon_name:
            icon(painter, theme, self._icon_name, QRectF(left, (rect.height() - size) / 2, size, size), words)
        if not self._folded:
            painter.setFont(theme.font("strong" if here else "body"))
            painter.setPen(words)
            room = rect.adjusted(self.pad[0] + size + self.gap, 0, -6, 0)
            shown = QFontMetricsF(painter.font()).elidedText(self.label(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Align.AlignVCenter | Align.AlignLeft), shown)
        if self._badge:
            self._draw_badge(painter, theme, rect)
        if self.shows_ring():
            ring(painter, theme, rect, radius)
        painter.end()


CRUMB = 2
"""Pixels that a link of the breadcrumb keeps free left and right of its words, for the ring."""


class _Crumb(Button):
    """One link of the breadcrumb."""

    font_role = "small"
    pad = (CRUMB, 2)

    def __init__(self, text: str, target: str, parent: QWidget) -> None:
        super().__init__(text, parent=parent)
        self.target = target
        set_tip(self, text)

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few letters: a long name ends in … there, the tool tip says it whole."""
        size = self.sizeHint()
        return QSize(min(size.width(), theme_of(self).px(80)), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, underlined under the pointer."""
        painter, theme = start(self)
        font = QFont(theme.font(self.font_role))
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.color("accent_strong" if self.underMouse() else "text_muted"))
        shown = QFontMetricsF(font).elidedText(self.label(), Qt.TextElideMode.ElideRight, self.width() - 3)
        painter.drawText(self.rect(), int(Align.AlignCenter), shown)
        if self.shows_ring():
            ring(painter, theme, QRectF(self.rect()), 5)
        painter.end()


class _Arrow(QWidget):
    """The sign between two parts of the breadcrumb."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the sign."""
        side = theme_of(self).px(12)
        return QSize(side, math.ceil(side * 1.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        painter, theme = start(self)
        side = self.width()
        at = QRectF(0, (self.height() - side) / 2 + 1, side, side)
        icon(painter, theme, "chevron-right", at, theme.color("text_faint"))
        painter.end()


class Breadcrumb(QWidget):
    """Where one is; every part but the last is usually a link."""

    opened = Signal(str)
    """A link was followed: its target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(2, parent=self)
        self.setAccessibleName(self.tr("Where you are"))

    def set_parts(self, parts: Sequence[tuple[str, str | None]]) -> None:
        """Show other parts: (text, target or None for no link)."""
        clear_layout(self._flow)
        for at, (text, target) in enumerate(parts):
            if at:
                self._flow.addWidget(_Arrow(self))
            if target is None or not is_open(target):
                self._flow.addWidget(ElidedLabel(text, "small", muted=True))
            else:
                crumb = _Crumb(text, target, self)
                crumb.clicked.connect(self._clicked)
                self._flow.addWidget(crumb)

    def _clicked(self) -> None:
        crumb = self.sender()
        if isinstance(crumb, _Crumb):
            self.opened.emit(crumb.target)
