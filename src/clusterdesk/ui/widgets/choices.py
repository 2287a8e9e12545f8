"""Choosing one of several: chips, a segmented control, a list with counts."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.chips import paint_chip
from clusterdesk.ui.widgets.layouts import FlowLayout, TopColumn, held
from clusterdesk.ui.widgets.paint import Align, FocusRing, box, icon, ring, start


class _Radio(FocusRing, QRadioButton):
    """A painted radio button with a literal text."""

    font_role = "small"
    pad = (11, 5)

    def __init__(self, key: str, text: str, picture: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.label = text
        self.picture = picture
        self.setText(text.replace("&", "&&"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: QPoint) -> bool:
        """Return yes anywhere inside."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return the size of picture, words and padding; as wide as when chosen."""
        theme = theme_of(self)
        width = math.ceil(self.text_width(theme)) + 2 * self.pad[0]
        if self.picture:
            width += theme.px(15) + 7
        height = QFontMetricsF(theme.font(self.font_role)).height()
        return QSize(width, math.ceil(height) + 2 * self.pad[1])

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def text_width(self, theme: Theme) -> float:
        """Return the width of the words."""
        return QFontMetricsF(theme.font(self.font_role)).horizontalAdvance(self.label)

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paint_words(self, painter: QPainter, theme: Theme, words: QColor, font: str) -> None:
        """Draw picture and words, centred."""
        painter.setFont(theme.font(font))
        width = QFontMetricsF(theme.font(font)).horizontalAdvance(self.label)
        size = theme.px(15) if self.picture else 0
        gap = 7 if size else 0
        left = (self.width() - width - size - gap) / 2
        if self.picture:
            icon(painter, theme, self.picture, QRectF(left, (self.height() - size) / 2, size, size), words)
        painter.setPen(words)
        line = QRectF(left + size + gap, 0, width + 2, self.height())
        painter.drawText(line, int(Align.AlignVCenter | Align.AlignLeft), self.label)


class _ChipRadio(_Radio):
    """One chip of a group."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        words = paint_chip(painter, theme, rect, on=self.isChecked(), hot=self.underMouse())
        self.paint_words(painter, theme, words, self.font_role)
        if self.shows_ring():
            ring(painter, theme, rect, rect.height() / 2)
        painter.end()


class _Segment(_Radio):
    """One part of a segmented control; first and last have the round corners."""

    pad = (13, 8)

    def text_width(self, theme: Theme) -> float:
        """Return the width of the words in the weight they have when chosen."""
        return QFontMetricsF(theme.font("small_strong")).horizontalAdvance(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part."""
        painter, theme = start(self)
        rect = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.isChecked():
            box(painter, rect, theme.size("radius_control") - 2, theme.color("chosen"))
            self.paint_words(painter, theme, theme.color("on_chosen"), "small_strong")
        else:
            if self.underMouse():
                box(painter, rect, theme.size("radius_control") - 2, theme.color("sunken"), theme.edge)
            self.paint_words(painter, theme, theme.color("text_muted"), "small")
        if self.shows_ring():
            ring(painter, theme, rect, theme.size("radius_control") - 2)
        painter.end()


class _Exclusive(QWidget):
    """What the groups share: keys, the chosen one, the signal."""

    chosen = Signal(str)
    """A person chose: the key. Not sent by `set_value`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._radios: dict[str, _Radio] = {}

    @property
    def value(self) -> str:
        """The key of the chosen one; empty when nothing is."""
        return next((key for key, radio in self._radios.items() if radio.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose by program; an unknown key changes nothing."""
        if key in self._radios:
            self._radios[key].setChecked(True)

    def button(self, key: str) -> QRadioButton:
        """Return the button of a key (for tests and tab order).

        Raises:
            KeyError: there is none.
        """
        return self._radios[key]

    def _take(self, radio: _Radio) -> None:
        self._radios[radio.key] = radio
        radio.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.chosen.emit(self.value)


class ChipGroup(_Exclusive):
    """Chips of which one is chosen; they wrap.

    Args:
        options: (key, text, icon or None); the first is chosen at first.
        name: what is chosen here, for screen readers.
        parent: the widget it stands in.
    """

    def __init__(
        self, options: Sequence[tuple[str, str, str | None]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        flow = FlowLayout(8, parent=self)
        for key, text, picture in options:
            chip = _ChipRadio(key, text, picture, self)
            flow.addWidget(chip)
            self._take(chip)
        self.set_value(options[0][0] if options else "")


class SegmentedControl(_Exclusive):
    """Two to four views of the same thing, side by side in one frame.

    Args:
        options: (key, text); the first is chosen at first.
        name: what is chosen here, for screen readers.
        parent: the widget it stands in.
    """

    def __init__(self, options: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 1, 2, 1)
        row.setSpacing(1)
        for key, text in options:
            segment = _Segment(key, text, None, self)
            row.addWidget(segment)
            self._take(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(options[0][0] if options else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter, theme = start(self)
        box(
            painter,
            QRectF(self.rect()),
            theme.size("radius_control"),
            theme.color("surface"),
            theme.color("control_line"),
        )
        painter.end()


@dataclass(frozen=True, slots=True)
class Option:
    """One line of an `OptionList`; `count` None shows none."""

    key: str
    text: str
    count: int | None = None


class _OptionRow(_Radio):
    """One line of an option list: words at the left that wrap, a count at the right."""

    font_role = "body"
    pad = (10, 8)

    def __init__(self, owner: "OptionList") -> None:
        super().__init__("", "", None, owner)
        self._count = ""
        self._widest = ""
        self._heights: dict[tuple[int, str], float] = {}
        self._owner = owner
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_option(self, option: Option) -> None:
        """Show another line."""
        self.key, self.label = option.key, option.text
        self.setText(option.text.replace("&", "&&"))
        self._widest = ""
        self._forget()
        self.set_count(option.count)

    def set_count(self, count: int | None) -> None:
        """Show another count, or none."""
        text = "" if count is None else QLocale().toString(count)
        if text == self._count:
            return
        self._count = text
        self.setAccessibleDescription(text)
        self.update()
        # The room that a longer count once had stays: counts change all the time, and the words must not move.
        if len(text) > len(self._widest):
            self._widest = text
            self._forget()

    def restyle(self) -> None:
        """Measure again."""
        self._forget()

    def _forget(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return math.ceil(self._height(width, "body")) + 2 * self.pad[1]

    def _height(self, width: int, font: str) -> float:
        if (width, font) not in self._heights:
            theme = theme_of(self)
            room = QRectF(0, 0, self._room(theme, width), 10_000)
            metrics = QFontMetricsF(theme.font(font))
            wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.label)
            self._heights[width, font] = wrapped.height()
        return self._heights[width, font]

    def _font(self) -> str:
        """Choose the weight: strong when chosen, unless that takes a line more and the list would jump."""
        fits = self._height(self.width(), "strong") <= self._height(self.width(), "body") + 1
        return "strong" if self.isChecked() and fits else "body"

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        theme = theme_of(self)
        width = math.ceil(QFontMetricsF(theme.font("strong")).horizontalAdvance(self.label))
        metrics = QFontMetricsF(theme.font("strong"))
        return QSize(width + self._count_width(theme) + 2 * self.pad[0], math.ceil(metrics.height()) + 2 * self.pad[1])

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        theme = theme_of(self)
        metrics = QFontMetricsF(theme.font("strong"))
        longest = max((metrics.horizontalAdvance(word) for word in self.label.split()), default=0.0)
        width = math.ceil(longest) + self._count_width(theme) + 2 * self.pad[0]
        return QSize(width, math.ceil(metrics.height()) + 2 * self.pad[1])

    def _count_width(self, theme: Theme) -> int:
        if not self._widest:
            return 0
        return math.ceil(QFontMetricsF(theme.font("small")).horizontalAdvance(self._widest)) + 10

    def _room(self, theme: Theme, width: int) -> int:
        return max(1, width - 2 * self.pad[0] - self._count_width(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter, theme = start(self)
        base, soft = self._owner.colours(theme)
        rect = QRectF(self.rect())
        radius = theme.size("radius_control")
        if self.isChecked():
            box(painter, rect, radius, soft)
        elif self.underMouse():
            box(painter, rect, radius, theme.color("sunken"), theme.edge)
        painter.setFont(theme.font(self._font()))
        painter.setPen(base if self.isChecked() else theme.color("text"))
        words = QRectF(self.pad[0], self.pad[1], self._room(theme, self.width()), self.height() - 2 * self.pad[1])
        painter.drawText(words, int(Align.AlignVCenter | Align.AlignLeft | Qt.TextFlag.TextWordWrap), self.label)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.on_chosen("text") if self.isChecked() else theme.color("text_muted"))
        at = rect.adjusted(0, 0, -self.pad[0], 0)
        painter.drawText(at, int(Align.AlignVCenter | Align.AlignRight), self._count)
        if self.shows_ring():
            ring(painter, theme, rect, radius)
        painter.end()


class OptionList(_Exclusive):
    """A vertical list of which one line is chosen, with counts.

    Args:
        options: the lines; the first is chosen at first.
        name: what is chosen here, for screen readers.
        parent: the widget it stands in.
    """

    def __init__(self, options: Sequence[Option] = (), *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._cluster: tuple[str, str] | None = None
        self._rows: list[_OptionRow] = []
        self._column = TopColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Show other lines; the chosen key stays chosen if it is still there."""
        before = self.value
        with held(self):
            while len(self._rows) < len(options):
                self._add_row()
            for at, row in enumerate(self._rows):
                if at < len(options):
                    row.set_option(options[at])
                row.setVisible(at < len(options))
        shown = self._rows[: len(options)]
        self._radios = {row.key: row for row in shown}
        if options:
            self.set_value(before if before in self._radios else options[0].key)

    def _add_row(self) -> None:
        row = _OptionRow(self)
        row.clicked.connect(self._clicked)
        self._rows.append(row)
        self._column.addWidget(row)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts beside the same lines; lines of other keys keep theirs."""
        for key, count in counts.items():
            row = self._radios.get(key)
            if isinstance(row, _OptionRow):
                row.set_count(count)

    def set_cluster(self, framework: str, slug: str) -> None:
        """Mark the chosen line in a cluster's colours."""
        self._cluster = (framework, slug)
        self.update()

    def colours(self, theme: Theme) -> tuple[QColor, QColor]:
        """Return the colours of the chosen line: words and surface."""
        if self._cluster is None or theme.high_contrast:
            return theme.color("on_chosen"), theme.color("chosen")
        colours = theme.cluster(*self._cluster)
        return colours.base, colours.soft
