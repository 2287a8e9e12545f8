"""What every page, sheet and dialog must pass: names, roles, the way of the Tab key, where the focus shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.access.keyboard import backwards, nameless, picture, press, stops, unscrolled, walk
from tests.access.measure import where

SHIFT = Qt.KeyboardModifier.ShiftModifier


def unseen(window: QWidget, way: list[QWidget]) -> list[str]:
    """Return the stops that look the same with and without the focus."""
    found: list[str] = []
    window.setFocus()
    for _ in way:
        here = press(Qt.Key.Key_Tab)
        assert here is not None
        QApplication.processEvents()
        with_focus = picture(window, here)
        here.clearFocus()
        QApplication.processEvents()
        if picture(window, here) == with_focus:
            found.append(f"{where(here)} does not show that it has the focus")
        here.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def audit(window: QWidget, *, rings: bool) -> list[str]:
    """Walk through what a window shows now, as a person without a mouse and one without a screen do.

    Args:
        window: the window or dialog.
        rings: whether to look at every stop if its focus shows, which takes longer.

    Returns:
        What is wrong, in words.
    """
    found = nameless(window)
    wanted = stops(window)
    way = walk(window)
    found += [f"Tab never comes to {where(stop)}" for stop in wanted if stop not in way]
    found += [f"Tab comes to {where(stop)}, though it is no stop" for stop in way if stop not in wanted]
    found += backwards(way, [unscrolled(stop, window) for stop in way])
    if len(way) < 2:
        return [*found, "there is no way for Tab"]
    if press(Qt.Key.Key_Tab) is not way[1]:
        found.append("the way does not come round")
    if [press(Qt.Key.Key_Tab, SHIFT) for _ in way][:2] != [way[0], way[-1]]:
        found.append("Shift Tab does not go back")
    return found + (unseen(window, way) if rings else [])
