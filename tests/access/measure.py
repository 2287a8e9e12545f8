"""Finds words that are cut off, widgets that overlap or stick out, and pages that scroll sideways."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from clusterdesk.ui.explore import SearchPanel
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import DataTable, ElidedLabel, Toast
from clusterdesk.ui.widgets.table_parts import header_width

SLACK = 1
"""Pixels that rounding may cost."""
OVERLAYS = (Toast, QScrollBar, SearchPanel)
"""Lie over others by design: the toast, the bars of a scroll area, what a search found."""


def shown(root: QWidget) -> Iterator[QWidget]:
    """Return every widget below `root` that can be seen, now or after scrolling."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.isWindow():
            yield widget


def name_of(widget: QWidget) -> str:
    """Return class and words of a widget, for a message."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton | ElidedLabel) else widget.accessibleName()
    return f"{type(widget).__name__} “{words[:60]}”"


def where(widget: QWidget) -> str:
    """Return a widget with the classes around it, for a message."""
    parents: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 4:
        if type(above) is not QWidget:
            parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{name_of(widget)} in {' < '.join(parents)}"


def faults(root: QWidget) -> list[str]:
    """Return every fault of layout below `root`, in words."""
    found = overlaps(root)
    for widget in shown(root):
        found += [f"{where(widget)}: {fault}" for fault in (*cut(widget), *sticks_out(widget), *sideways(widget))]
        found += overlaps(widget)
    return found


def cut(widget: QWidget) -> Iterator[str]:
    """Return whether the words of a widget do not fit into it."""
    if isinstance(widget, QAbstractScrollArea):
        return
    kinds = (
        (QLabel, _label),
        (ElidedLabel, _elided),
        ((QAbstractButton, QComboBox, QAbstractSpinBox), _control),
        (QLineEdit, _line),
        (DataTable, _headings),
    )
    yield from next((check for kind, check in kinds if isinstance(widget, kind)), _any)(widget)


def _any(widget: QWidget) -> Iterator[str]:
    if not _holds(widget):
        least = widget.minimumSizeHint()
        yield f"is {widget.width()}x{widget.height()}, needs {least.width()}x{least.height()}"


def _elided(label: ElidedLabel) -> Iterator[str]:
    metrics = QFontMetricsF(theme_of(label).font(label._font_role))
    told = (label.text(), label.text())
    if metrics.horizontalAdvance(label.text()) > label.width() + SLACK and (
        (label.toolTip(), label.accessibleName()) != told
    ):
        yield "is elided and does not tell the whole"
    if metrics.height() > label.height() + SLACK:
        yield "is too low"


def _holds(widget: QWidget) -> bool:
    least = widget.minimumSizeHint()
    height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
    return widget.width() + SLACK >= least.width() and widget.height() + SLACK >= min(height, least.height())


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    plain = label.accessibleName() if label.textFormat() == Qt.TextFormat.RichText else label.text()
    room = label.contentsRect()
    metrics = QFontMetricsF(label.font())
    # A path may break where it has a space without width.
    words = plain.replace("\u200b", " ").split() if label.wordWrap() else plain.splitlines()
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
    if widest > room.width() + SLACK:
        yield f"is {room.width()} wide, its longest word needs {widest:.0f}"
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if needed > label.height() + SLACK:
        yield f"is {label.height()} high, its lines need {needed}"


def _control(widget: QWidget) -> Iterator[str]:
    least = widget.minimumSizeHint()
    wraps = widget.hasHeightForWidth()
    height = widget.heightForWidth(widget.width()) if wraps else least.height()
    if least.width() > widget.width() + SLACK:
        yield f"is {widget.width()} wide, needs {least.width()}"
    if height > widget.height() + SLACK:
        yield f"is {widget.height()} high, needs {height}"
    whole = widget.sizeHint().width()
    lays_out = isinstance(widget, QAbstractButton) and widget.layout() is not None
    tells = bool(widget.toolTip())
    if not wraps and not lays_out and whole > widget.width() + SLACK and not tells:
        yield f"is {widget.width()} wide, wants {whole}, and no tool tip tells the whole"


def _line(edit: QLineEdit) -> Iterator[str]:
    words = edit.text() or edit.placeholderText()
    margins = edit.textMargins()
    room = edit.width() - margins.left() - margins.right() - 4
    metrics = QFontMetricsF(edit.font())
    if not edit.text() and metrics.horizontalAdvance(words) > room + SLACK and words not in edit.toolTip():
        yield f"shows {room} of the {metrics.horizontalAdvance(words):.0f} pixels of “{words}”"
    if metrics.height() > edit.height() + SLACK:
        yield "is too low"


def _headings(table: DataTable) -> Iterator[str]:
    header = table.view.horizontalHeader()
    for at, column in enumerate(table.model.columns):
        if header.isSectionHidden(at):
            continue
        needed = header_width(theme_of(table), column)
        if header.sectionSize(at) + SLACK < needed:
            yield f"heading “{column.title}” has {header.sectionSize(at)} of {needed}"


def sticks_out(widget: QWidget) -> Iterator[str]:
    """Return whether a part of a widget lies outside the one it stands in, where nobody can see it."""
    parent = widget.parentWidget()
    if parent is None or isinstance(widget, OVERLAYS):
        return
    place, room = widget.geometry(), parent.rect()
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    if place.left() < -SLACK or place.right() > room.right() + SLACK:
        yield f"lies at {place.left()}..{place.right()} in a width of {room.width()}"
    if not scrolls and (place.top() < -SLACK or place.bottom() > room.bottom() + SLACK):
        yield f"lies at {place.top()}..{place.bottom()} in a height of {room.height()}"


def sideways(widget: QWidget) -> Iterator[str]:
    """Return whether a page scrolls sideways."""
    bar = widget.view.horizontalScrollBar() if isinstance(widget, DataTable) else None
    if isinstance(widget, QScrollArea):
        bar = widget.horizontalScrollBar()
    if bar is not None and bar.maximum() > 0:
        yield f"scrolls sideways by {bar.maximum()}"


def overlaps(parent: QWidget) -> list[str]:
    """Return which children of a widget lie over each other."""
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not isinstance(child, OVERLAYS)
    ]
    if isinstance(parent, QAbstractScrollArea | QAbstractSpinBox | QComboBox):
        return []
    found: list[str] = []
    for first, second in combinations(children, 2):
        shared: QRect = first.geometry().intersected(second.geometry())
        if shared.width() > SLACK and shared.height() > SLACK:
            found.append(f"{where(first)} and {name_of(second)} overlap by {shared.width()}x{shared.height()}")
    return found
