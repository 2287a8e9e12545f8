"""Walks a window with the Tab key as a person does, and tells what a screen reader is told of each stop."""

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from clusterdesk.ui.widgets import Toast
from tests.access.measure import name_of, shown, where

Role = QAccessible.Role
ROLES = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Table,
    Role.List,
    Role.Link,
    Role.Slider,
    Role.ScrollBar,
    Role.Chart,
    Role.Graphic,
    Role.PushButton,
    Role.ButtonMenu,
}
"""What a stop may be to a screen reader."""
MOST_STOPS = 400
ROUND = 4
"""Pixels around a widget in which its focus may show."""


class Told(NamedTuple):
    """What a screen reader is told of a widget."""

    role: QAccessible.Role
    name: str


def told(widget: QWidget) -> Told:
    """Return role and name of a widget as Qt hands them to a screen reader."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return Told(Role.NoRole, "")
    return Told(interface.role(), interface.text(QAccessible.Text.Name).strip())


def stops(window: QWidget) -> list[QWidget]:
    """Return the widgets that Tab must reach: visible, enabled, taking the focus by Tab and not handing it on."""
    return [
        widget
        for widget in shown(window)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _follows_another(widget)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
    ]


def _follows_another(widget: QWidget) -> bool:
    """Return whether a widget is a radio button reached by the arrows, from the chosen one of its group."""
    return (
        isinstance(widget, QRadioButton)
        and not widget.isChecked()
        and any(other.isChecked() for other in widget.parentWidget().findChildren(QRadioButton))
    )


def nameless(window: QWidget) -> list[str]:
    """Return the stops whose name is empty or whose role says nothing, and those that nothing tells apart."""
    found: list[str] = []
    for widget in shown(window):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget.parentWidget(), QAbstractSpinBox):
            continue
        role, name = told(widget)
        if not name:
            found.append(f"{where(widget)} has no name")
        if "&&" in name:
            found.append(f"{where(widget)} is named with a doubled ampersand")
        # A page can be clicked, a label selected, a text scrolled; to a screen reader they are a frame and its words.
        if role not in ROLES and not isinstance(widget, QLabel | QScrollArea | QTextBrowser):
            found.append(f"{where(widget)} is a {role.name} to a screen reader")
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget | None:
    """Press a key where the focus is and return where it is then."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    return QApplication.focusWidget()


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab from the first stop until the way comes round; return the stops in their order."""
    window.setFocus()
    first = press(Qt.Key.Key_Tab)
    way: list[QWidget] = []
    while first is not None and len(way) < MOST_STOPS:
        here = QApplication.focusWidget()
        if here is None or here in way:
            break
        way.append(here)
        press(Qt.Key.Key_Tab)
    return way


def place(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def unscrolled(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in the window when every page in it is scrolled to its top."""
    at = place(widget, window)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            at.translate(0, above.verticalScrollBar().value())
        above = above.parentWidget()
    return at


def backwards(way: list[QWidget], places: list[QRect]) -> list[str]:
    """Return the steps of a way that go against reading order.

    From one stop to the next the way may go right or down, and up only into a column further right.
    """
    found: list[str] = []
    # What lies over the page comes after all of it.
    read = [(stop, at) for stop, at in zip(way, places, strict=True) if not isinstance(stop.parentWidget(), Toast)]
    for (first, there), (second, then) in pairwise(read):
        at = _seen_from(second, first, there)
        slack = min(at.height(), then.height()) // 2
        above = then.bottom() < at.top() + slack
        same_row = abs(then.center().y() - at.center().y()) < slack
        further = then.left() >= at.right() - ROUND
        if (above and not further) or (same_row and then.right() < at.left() + ROUND):
            found.append(f"{where(first)} at {at.getRect()} → {name_of(second)} at {then.getRect()}")
    return found


def _seen_from(second: QWidget, first: QWidget, at: QRect) -> QRect:
    """Return where a stop is for one beside the page it is scrolled with: at most at the end of that page."""
    area = _scrolls(first)
    seen = QRect(at)
    if area is not None and not area.isAncestorOf(second):
        seen.moveBottom(min(at.bottom(), place(area, area.window()).bottom()))
    return seen


def _scrolls(widget: QWidget) -> QScrollArea | None:
    """Return the page that a widget is scrolled with."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def picture(window: QWidget, widget: QWidget) -> QImage:
    """Return what the window shows at a widget and a little around it."""
    # The caret blinks; what shows the focus must not need it. A cell of a comparison shows it around all its words.
    area = place(widget, window).adjusted(-ROUND, -ROUND, ROUND, ROUND)
    if isinstance(widget, QLineEdit | QLabel) and widget.parentWidget() is not None:
        area |= place(widget.parentWidget(), window)
    return window.grab(area & window.rect()).toImage()
