"""The order of the Tab key: that of the layouts, so what a view makes later still comes where it is read."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QRadioButton, QWidget


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Return a visible widget and all visible ones in it: first what its layout holds, in that order, then the rest."""
    yield widget
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    layout = widget.layout()
    if layout is not None:
        places = {child: place for child in children if (place := _place(layout, child))}
        children = [*sorted(places, key=lambda child: places[child]), *(c for c in children if c not in places)]
    for child in children:
        if child.isVisible() and not child.isWindow():
            yield from in_reading_order(child)


def _place(layout: QLayout, child: QWidget) -> tuple[int, ...]:
    """Return where a widget stands in a layout and in the layouts in it; nothing where it is in none of them.

    The items are not looked at: what PySide makes of them outlives them.
    """
    at = layout.indexOf(child)
    if at >= 0:
        return (at,)
    for inner in layout.children():
        if isinstance(inner, QLayout) and (place := _place(inner, child)):
            return (layout.indexOf(inner), *place)
    return ()


def is_stop(widget: QWidget) -> bool:
    """Return whether Tab stops at a widget; of a group of radio buttons it stops at the chosen one."""
    if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    parent = widget.parentWidget()
    if isinstance(widget, QRadioButton) and not widget.isChecked() and parent is not None:
        group = parent.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return not any(other.isChecked() for other in group)
    return True


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop in `root`, or the one before; the last is followed by the first.

    Returns:
        Whether there was one to go to.
    """
    here = QApplication.focusWidget()
    way = [widget for widget in in_reading_order(root) if widget is here or is_stop(widget)]
    if here is not None and here in way:
        at = way.index(here)
        way = way[at + 1 :] + way[:at] if forward else way[:at][::-1] + way[at + 1 :][::-1]
    elif not forward:
        way.reverse()
    if not way:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    way[0].setFocus(reason)
    return True
