"""What the program says back: progress, nothing here yet, a notice, a passing message, a question."""

import math

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.buttons import Button, DangerButton, IconButton, PlainButton, PrimaryButton, QuietButton
from clusterdesk.ui.widgets.labels import BodyLabel, MutedLabel, SectionLabel, set_tip
from clusterdesk.ui.widgets.layouts import FlowLayout
from clusterdesk.ui.widgets.marks import IconMark
from clusterdesk.ui.widgets.paint import bar, box, start


class ProgressBar(QProgressBar):
    """A thin bar; screen readers hear its value or the words given with it.

    Args:
        name: what is measured.
        value: 0 to 1.
        parent: the widget it stands in.
    """

    def __init__(self, name: str, value: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = "accent"
        self._cluster: tuple[str, str] | None = None
        self._breadth = 6
        self.setAccessibleName(name)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(value)

    def set_share(self, value: float, text: str = "") -> None:
        """Show a share from 0 to 1; `text` is read out instead of the number."""
        self.setValue(round(max(0.0, min(1.0, value)) * 1000))
        self.setAccessibleDescription(text)
        set_tip(self, text)

    def set_role(self, role: str) -> None:
        """Colour it by a theme role."""
        self._role = role
        self._cluster = None
        self.update()

    def set_cluster(self, framework: str, slug: str) -> None:
        """Colour it by a cluster."""
        self._cluster = (framework, slug)
        self.update()

    def set_breadth(self, pixels: int) -> None:
        """Make it thicker: pixels at 100 % text."""
        self._breadth = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return its thin height."""
        return QSize(80, theme_of(self).px(self._breadth))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, less width."""
        return QSize(24, self.sizeHint().height())

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter, theme = start(self)
        color = theme.cluster(*self._cluster).base if self._cluster else theme.color(self._role)
        bar(painter, QRectF(self.rect()), self.value() / self.maximum(), color, theme.color("track"), theme.edge)
        painter.end()


class EmptyState(QWidget):
    """Nothing here yet: one picture, one sentence, one action.

    Args:
        icon: the Lucide name.
        sentence: what is missing or what can be done.
        action: the words of the button; empty: no button.
        parent: the widget it stands in.
    """

    acted = Signal()
    """The button was pressed."""

    def __init__(self, icon: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._icon = IconMark(icon, 40, "text_faint")
        self.setAccessibleName(sentence)
        self._sentence = MutedLabel(sentence)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = PrimaryButton(action)
        self.button.clicked.connect(self.acted)
        column.addStretch(1)
        column.addWidget(self._icon, 0, middle)
        column.addWidget(self._sentence)
        column.addWidget(self.button, 0, middle)
        self.button.setVisible(bool(action))
        column.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self.setAccessibleName(sentence)
        self._sentence.setText(sentence)


_BANNER = {"info": "info", "good": "circle-check", "warn": "triangle-alert", "bad": "circle-alert"}


class Banner(QWidget):
    """A notice inside a page; its icon says as much as its colour.

    Args:
        text: one or two sentences.
        kind: `info`, `good`, `warn` or `bad`.
        action: the words of a button; empty: no button.
        parent: the widget it stands in.
    """

    acted = Signal()
    """The button was pressed."""

    def __init__(self, text: str, kind: str = "info", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 14, 11)
        row.setSpacing(11)
        self._mark = IconMark(_BANNER[kind], 18)
        self._text = BodyLabel(text)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.button = QuietButton(action)
        self.button.clicked.connect(self.acted)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.setVisible(bool(action))
        self.set_kind(kind)

    def text(self) -> str:
        """Return the words."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    def set_kind(self, kind: str) -> None:
        """Change the kind."""
        self._kind = kind
        self._mark.set_icon(_BANNER[kind])
        role = "accent_strong" if kind == "info" else kind
        self._mark.set_role(role)
        self._text.set_role(None if kind == "info" else role)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft surface."""
        painter, theme = start(self)
        role = "accent_soft" if self._kind == "info" else f"{self._kind}_soft"
        box(painter, QRectF(self.rect()), theme.size("radius_control"), theme.color(role), theme.edge)
        painter.end()


class _ToastButton(Button):
    """The action inside a passing message."""

    pad = (10, 5)

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw words on the dark surface, underlaid when hot."""
        if self.underMouse() or self.isDown():
            rect = QRectF(self.rect())
            color = QColor(theme.color("on_strong"))
            color.setAlpha(36)
            box(painter, rect, self.radius(theme), color)
        return theme.color("on_strong")


class _ToastClose(IconButton):
    """The cross of a passing message."""

    pad = (6, 6)
    icon_size = 15

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw nothing behind the cross."""
        return theme.color("on_strong")


class Toast(QWidget):
    """A message at the bottom of a window that goes by itself, with one action (usually Undo).

    Args:
        host: the window or page it lies on; it stays centred there.
    """

    acted = Signal()
    """The action was pressed; the message is gone."""
    dismissed = Signal()
    """The message is gone, however."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        self._text = BodyLabel("")
        self._text.set_role("on_strong")
        self.button = _ToastButton("")
        self.close_button = _ToastClose("x", self.tr("Close this message"))
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        for button in (self.button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismiss)
        host.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """Return the words shown last."""
        return self._text.text()

    def show_message(self, text: str, action: str = "", seconds: float = 6) -> None:
        """Show a message; one that is still there is replaced.

        Args:
            text: what happened.
            action: the words of the button; empty: no button.
            seconds: how long it stays; it stays longer while the pointer or the focus is in it.
        """
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(round(seconds * 1000))

    def dismiss(self) -> None:
        """Take the message away at once."""
        self._timer.stop()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if self.isVisible():
            self.hide()
            self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def restyle(self) -> None:
        """Measure again."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dark surface."""
        painter, theme = start(self)
        box(painter, QRectF(self.rect()), theme.size("radius_card"), theme.color("strong"), theme.edge)
        painter.end()

    def _time_is_up(self) -> None:
        """Go, unless someone points at the message or works in it with the keyboard."""
        focused = self.focusWidget()
        pointed = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if pointed or (focused is not None and focused.hasFocus()):
            self._timer.start(1500)
        else:
            self.dismiss()

    def _act(self) -> None:
        self.dismiss()
        self.acted.emit()

    def _place(self) -> None:
        theme = theme_of(self)
        layout = self.layout()
        metrics = self._text.fontMetrics()
        rest = 24 + 2 * 10 + self.close_button.sizeHint().width()
        if not self.button.isHidden():
            rest += self.button.sizeHint().width()
        wanted = metrics.horizontalAdvance(self._text.text()) + rest + 4
        width = min(max(wanted, theme.px(220)), max(200, self._host.width() - 48), theme.px(640))
        height = layout.totalHeightForWidth(width) if layout else 0
        height = max(height, math.ceil(metrics.height()) + 16)
        self.setGeometry((self._host.width() - width) // 2, self._host.height() - height - 24, width, height)


class Confirm(QDialog):
    """One question before something that matters. Connect `accepted`, then `open()`.

    Args:
        title: the question.
        text: what happens.
        confirm: the words of the button that does it.
        danger: it takes something away: Cancel has the focus.
        parent: the window it belongs to.
    """

    def __init__(
        self, title: str, text: str, confirm: str, *, danger: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(SectionLabel(title))
        column.addWidget(MutedLabel(text))
        column.addSpacing(8)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.confirm_button: QPushButton = DangerButton(confirm) if danger else PrimaryButton(confirm)
        buttons = FlowLayout(8, align_right=True)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        column.addLayout(buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(self.accept)
        first = self.cancel_button if danger else self.confirm_button
        if isinstance(first, QPushButton):
            first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setMinimumWidth(theme_of(self).px(380))
