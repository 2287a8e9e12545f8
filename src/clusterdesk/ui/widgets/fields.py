"""Fields: text, number, date, choice, check, search; painted frames around Qt's own editing."""

import math

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.labels import KeyCap, set_tip
from clusterdesk.ui.widgets.marks import IconMark
from clusterdesk.ui.widgets.paint import Align, FocusRing, box, icon, ring, start
from clusterdesk.ui.widgets.scroll import thin_bars


def frame(painter: QPainter, theme: Theme, widget: QWidget, *, focused: bool) -> None:
    """Draw the frame of a field; a property `error` turns its line to the colour of an error."""
    rect = QRectF(widget.rect())
    radius = theme.size("radius_control")
    fill = theme.color("surface" if widget.isEnabled() else "sunken")
    if focused:
        box(painter, rect, radius, fill, theme.color("accent"), 2)
    elif widget.property("error"):
        box(painter, rect, radius, fill, theme.color("bad"), 2)
    else:
        box(painter, rect, radius, fill, theme.color("control_line"))


def _clear_base(widget: QWidget) -> None:
    """Let the painted frame show through Qt's own background."""
    palette = QPalette()
    palette.setResolveMask(0)
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(palette)


class TextField(QLineEdit):
    """One line of text."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setFrame(False)
        self.setTextMargins(9, 7, 9, 7)
        _clear_base(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the text."""
        painter, theme = start(self)
        frame(painter, theme, self, focused=self.hasFocus())
        painter.end()
        super().paintEvent(event)


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves it.

    Args:
        placeholder: shown while empty.
        rows: how many lines it wants to show.
        parent: the widget it stands in.
    """

    def __init__(self, placeholder: str = "", rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setPlaceholderText(placeholder)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(9)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thin_bars(self)
        _clear_base(self)

    def sizeHint(self) -> QSize:
        """Return the height of the wanted lines."""
        lines = QFontMetricsF(theme_of(self).font("body")).lineSpacing() * self._rows
        return QSize(240, math.ceil(lines + 2 * self.document().documentMargin()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, less width."""
        return QSize(120, self.sizeHint().height())

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame(painter, theme_of(self), self, focused=self.hasFocus())
        painter.end()
        super().paintEvent(event)


class Select(FocusRing, QComboBox):
    """A choice from a list; the tool tip tells what has no room. The wheel scrolls the page and never chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self._tip)
        self.model().rowsInserted.connect(self._tip)

    def _tip(self) -> None:
        set_tip(self, self.currentText() if self.sizeHint().width() > self.width() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what has no room now."""
        super().resizeEvent(event)
        self._tip()

    def sizeHint(self) -> QSize:
        """Return the size of the longest entry with frame and chevron."""
        metrics = QFontMetricsF(theme_of(self).font("body"))
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=60.0)
        return QSize(math.ceil(widest) + theme_of(self).px(16) + 34, math.ceil(metrics.height()) + 18)

    def minimumSizeHint(self) -> QSize:
        """Return a width for a few letters."""
        size = self.sizeHint()
        return QSize(min(size.width(), theme_of(self).px(110)), size.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, text and chevron."""
        painter, theme = start(self)
        frame(painter, theme, self, focused=False)
        size = theme.px(16)
        at = QRectF(self.width() - size - 10, (self.height() - size) / 2, size, size)
        icon(painter, theme, "chevron-down", at, theme.color("text_muted"))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text" if self.isEnabled() else "text_disabled"))
        room = QRectF(12, 0, self.width() - size - 30, self.height())
        shown = QFontMetricsF(painter.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Align.AlignVCenter | Align.AlignLeft), shown)
        if self.shows_ring():
            ring(painter, theme, QRectF(self.rect()), theme.size("radius_control"))
        painter.end()


class NumberField(QSpinBox):
    """A whole number typed or stepped with the arrows.

    Args:
        minimum: the least value.
        maximum: the greatest value.
        blank: words shown for "none"; given, the field can be empty.
        parent: the widget it stands in.
    """

    def __init__(self, minimum: int, maximum: int, blank: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank = bool(blank)
        self.setRange(minimum - 1 if blank else minimum, maximum)
        self.setSpecialValueText(blank)
        self.setGroupSeparatorShown(False)
        self.setFrame(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setTextMargins(9, 8, 9, 8)
        self.lineEdit().setFrame(False)
        _clear_base(self)
        _clear_base(self.lineEdit())
        self.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select the words for "none" when they are clicked, so that digits take their place."""
        if event.type() is QEvent.Type.MouseButtonRelease and watched is self.lineEdit() and self.number() is None:
            self.selectAll()
            return True
        return super().eventFilter(watched, event)

    def number(self) -> int | None:
        """Return the number, or None when the field says none."""
        return None if self._blank and self.value() == self.minimum() else self.value()

    def set_number(self, number: int | None) -> None:
        """Show a number, or none."""
        self.setValue(self.minimum() if number is None else number)

    def sizeHint(self) -> QSize:
        """Return the size of the longest text."""
        metrics = QFontMetricsF(theme_of(self).font("body"))
        texts = (self.specialValueText(), str(self.maximum()), str(self.minimum()))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(math.ceil(widest) + 40, math.ceil(metrics.height()) + 18)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def resizeEvent(self, event: QEvent) -> None:
        """Let the text use the whole field."""
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType] - Qt passes its own resize event
        self.lineEdit().setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame; the line edit inside draws the text."""
        painter, theme = start(self)
        frame(painter, theme, self, focused=self.hasFocus() or self.lineEdit().hasFocus())
        painter.end()


class DateField(TextField):
    """A day typed in the short form of the person's language; empty means none."""

    changed = Signal()
    """Another day, or none, was entered by the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setPlaceholderText(self._example())
        self.editingFinished.connect(self._finished)

    def date(self) -> QDate | None:
        """Return the day, or None where the field is empty or no day."""
        text = self.text().strip()
        for form in (self._form(), "yyyy-MM-dd"):
            date = QDate.fromString(text, form, 2000)
            if date.isValid():
                return date
        return None

    def set_date(self, date: QDate | None) -> None:
        """Show a day, or nothing."""
        self.setText(date.toString(self._form()) if date else "")

    def is_valid(self) -> bool:
        """Return whether it is empty or a day."""
        return not self.text().strip() or self.date() is not None

    def _finished(self) -> None:
        date = self.date()
        if date is not None:
            self.set_date(date)
        self.changed.emit()

    def _form(self) -> str:
        form = self.locale().dateFormat(QLocale.FormatType.ShortFormat)
        return form if "yyyy" in form else form.replace("yy", "yyyy")

    def _example(self) -> str:
        return QDate(2027, 5, 31).toString(self._form())


class CheckField(FocusRing, QCheckBox):
    """A square check box with words at its right that wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._label = text
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:
        """Return yes anywhere inside."""
        return self.rect().contains(pos)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        theme = theme_of(self)
        room = QRectF(0, 0, max(1, width - self._indent(theme)), 10_000)
        height = QFontMetricsF(theme.font("body")).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._label)
        return math.ceil(max(height.height(), theme.px(20))) + 10

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        theme = theme_of(self)
        metrics = QFontMetricsF(theme.font("body"))
        width = self._indent(theme) + math.ceil(metrics.horizontalAdvance(self._label)) + 4
        return QSize(width, math.ceil(max(metrics.height(), theme.px(20))) + 10)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        theme = theme_of(self)
        metrics = QFontMetricsF(theme.font("body"))
        longest = max((metrics.horizontalAdvance(word) for word in self._label.split()), default=0.0)
        return QSize(self._indent(theme) + math.ceil(longest) + 4, self.sizeHint().height())

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        painter, theme = start(self)
        side = theme.px(18)
        square = QRectF(2, (self.height() - side) / 2, side, side)
        on = self.isChecked()
        line = theme.color("accent" if on or self.underMouse() else "text_faint")
        box(painter, square, 5, theme.color("accent" if on else "surface"), line, 1.5)
        if on:
            icon(painter, theme, "check", square.adjusted(2, 2, -2, -2), theme.color("on_accent"))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text" if self.isEnabled() else "text_disabled"))
        words = QRectF(self.rect()).adjusted(self._indent(theme), 0, 0, 0)
        painter.drawText(words, int(Align.AlignVCenter | Align.AlignLeft | Qt.TextFlag.TextWordWrap), self._label)
        if self.shows_ring():
            ring(painter, theme, square.adjusted(-2, -2, 2, 2), 7)
        painter.end()

    def _indent(self, theme: Theme) -> int:
        return theme.px(18) + 12


class SearchField(QWidget):
    """The search field: a glass, the text, and the keys that lead here.

    Args:
        placeholder: what can be searched; also the accessible name.
        shortcut: printed on the key cap; empty shows none.
        parent: the widget it stands in.
    """

    edited = Signal(str)
    """The person typed: the whole text."""
    submitted = Signal(str)
    """Enter was pressed."""
    moved = Signal(int)
    """Up (-1) or Down (+1) was pressed, for the list of results."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, placeholder: str, shortcut: str = "Ctrl K", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.edit.setTextMargins(0, 7, 0, 7)
        _clear_base(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self.edited)
        self.edit.returnPressed.connect(lambda: self.submitted.emit(self.text()))
        row.addWidget(IconMark("search", 18))
        row.addWidget(self.edit, 1)
        self._cap = KeyCap(shortcut)
        row.addWidget(self._cap)
        self._cap.setVisible(bool(shortcut))
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show another text; sends nothing."""
        self.edit.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the text's focus and the keys that belong to the list of results."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter, theme = start(self)
        frame(painter, theme, self, focused=self.edit.hasFocus())
        painter.end()
