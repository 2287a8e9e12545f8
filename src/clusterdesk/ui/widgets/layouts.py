"""Layouts that reflow: left to right with wrapping, a grid of equal cards, columns that stack when narrow."""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of


def clear_layout(layout: QLayout) -> None:
    """Delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
            inner.deleteLater()


@contextmanager
def held(widget: QWidget) -> Iterator[None]:
    """Show, hide and fill what is in a widget, and lay it out once, afterwards.

    Qt lays out all that stands around a widget each time one is shown, and does it at once.
    """
    layout = widget.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.invalidate()
        widget.updateGeometry()


class TopColumn(QVBoxLayout):
    """A column that keeps to the top when nothing in it wants the height that is left over."""

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in the height they need, or in all of it where something stretches."""
        if not self.expandingDirections() & Qt.Orientation.Vertical:
            needs = self.heightForWidth(rect.width()) if self.hasHeightForWidth() else self.sizeHint().height()
            rect = QRect(rect.x(), rect.y(), rect.width(), min(rect.height(), needs))
        super().setGeometry(rect)


def _height(item: QLayoutItem, width: int) -> int:
    # The least size of something that wraps is that of its narrowest form, far too tall for this width.
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())


class _Flowing(QLayout):
    """What the reflowing layouts share: the list of items, and one height a width."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())
        self.setSpacing(gap)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item (called by Qt)."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt asks past the end
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt asks past the end
        """Give an item away."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Return that width is welcome."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return yes: narrower is taller."""
        return True

    def invalidate(self) -> None:
        """Forget the measured heights."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the wish: see the subclass."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the widest single item."""
        widths = [item.minimumSize().width() for item in self._shown()]
        margins = self.contentsMargins()
        width = max(widths, default=0) + margins.left() + margins.right()
        heights = [item.minimumSize().height() for item in self._shown()]
        return QSize(width, max(heights, default=0) + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        raise NotImplementedError


class FlowLayout(_Flowing):
    """Left to right, on to the next line when there is no room; each line centred on its height.

    Args:
        gap: pixels between items and between lines.
        align_right: lines end at the right edge.
        centred: lines stand in the middle.
        parent: the widget to lay out.
    """

    def __init__(
        self, gap: int = 8, *, align_right: bool = False, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        self._right = align_right
        self._centred = centred
        super().__init__(gap, parent)

    def set_right(self, right: bool) -> None:
        """Let the lines end at the right edge, or begin at the left one."""
        self._right = right
        self.invalidate()

    def sizeHint(self) -> QSize:
        """Return everything in one line."""
        shown = self._shown()
        margins = self.contentsMargins()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        top = area.y()
        for line in self._lines(area.width()):
            sizes = [self._size(item, area.width()) for item in line]
            tallest = max(size.height() for size in sizes)
            if place:
                self._place(line, sizes, area, top, tallest)
            top += tallest + self.spacing()
        used = max(0, top - self.spacing() - area.y())
        return used + margins.top() + margins.bottom()

    def _place(self, line: list[QLayoutItem], sizes: list[QSize], area: QRect, top: int, tallest: int) -> None:
        left = area.x()
        if self._right or self._centred:
            free = area.width() - sum(size.width() for size in sizes) - self.spacing() * (len(line) - 1)
            left += free // 2 if self._centred else free
        for item, size in zip(line, sizes, strict=True):
            item.setGeometry(QRect(left, top + (tallest - size.height()) // 2, size.width(), size.height()))
            left += size.width() + self.spacing()

    def _size(self, item: QLayoutItem, room: int) -> QSize:
        hint = item.sizeHint()
        width = min(hint.width(), room)
        return QSize(width, _height(item, width) if width < hint.width() else hint.height())

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            width = item.sizeHint().width()
            if lines and used + self.spacing() + width <= room:
                lines[-1].append(item)
                used += self.spacing() + width
            else:
                lines.append([item])
                used = width
        return lines


class CardGrid(_Flowing):
    """Equal columns, as many as fit; every card of a row has the height of the tallest.

    Args:
        min_width: least width of a card in pixels at 100 % text; it grows with the text.
        gap: pixels between cards.
        max_columns: no more than this; 0: no limit.
        fill: rows are about equally full, and the cards of each share its whole width.
        parent: the widget to lay out.
    """

    def __init__(
        self,
        min_width: int = 240,
        gap: int = 12,
        max_columns: int = 0,
        *,
        fill: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._least = min_width
        self._most = max_columns
        self._fill = fill
        super().__init__(gap, parent)

    def columns_at(self, width: int) -> int:
        """Return how many columns fit into a width."""
        least = theme_of(self.parentWidget()).px(self._least)
        fit = max(1, (width + self.spacing()) // (least + self.spacing()))
        return min(fit, self._most) if self._most else fit

    def sizeHint(self) -> QSize:
        """Return one row of cards."""
        least = theme_of(self.parentWidget()).px(self._least)
        columns = max(1, min(len(self._shown()), self._most or 3))
        width = columns * least + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        shown = self._shown()
        columns = self.columns_at(area.width())
        if self._fill and shown:
            columns = math.ceil(len(shown) / math.ceil(len(shown) / columns))
        top = area.y()
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            edges = self._edges(area.width(), len(row) if self._fill else columns)
            widths = [edges[column + 1] - edges[column] - self.spacing() for column in range(len(row))]
            tallest = max(_height(item, width) for item, width in zip(row, widths, strict=True))
            for item, left, width in zip(row, edges, widths, strict=False) if place else ():
                item.setGeometry(QRect(area.x() + left, top, width, tallest))
            top += tallest + self.spacing()
        used = max(0, top - self.spacing() - area.y())
        return used + margins.top() + margins.bottom()

    def _edges(self, width: int, columns: int) -> list[int]:
        room = width - self.spacing() * (columns - 1)
        return [room * column // columns + self.spacing() * column for column in range(columns + 1)]


class _Side(_Flowing):
    """Columns with shares of the width; one under another when their least widths do not fit."""

    def __init__(self, parts: Sequence[tuple[int, int]], gap: int, parent: QWidget) -> None:
        self._parts = list(parts)
        super().__init__(gap, parent)

    def stacked_at(self, width: int) -> bool:
        """Return whether the columns stand under each other at a width."""
        return sum(self._least()) + self.spacing() * (len(self._items) - 1) > width

    def sizeHint(self) -> QSize:
        """Return the columns side by side."""
        width = sum(self._least()) + self.spacing() * max(0, len(self._items) - 1)
        return QSize(width, self.heightForWidth(width))

    def _least(self) -> list[int]:
        theme = theme_of(self.parentWidget())
        return [
            max(theme.px(least), item.minimumSize().width())
            for (_, least), item in zip(self._parts, self._items, strict=False)
            if not item.isEmpty()
        ]

    def _widths(self, room: int) -> list[int]:
        least = self._least()
        stretches = [
            stretch for (stretch, _), item in zip(self._parts, self._items, strict=False) if not item.isEmpty()
        ]
        total = max(1, sum(stretches))
        widths = [room * stretch // total for stretch in stretches]
        # A column below its least width takes what it lacks from the widest.
        for index, need in enumerate(least):
            lack = need - widths[index]
            if lack > 0:
                widest = max(range(len(widths)), key=lambda at: widths[at] - least[at])
                widths[index] += lack
                widths[widest] -= lack
        if widths:
            widths[0] += room - sum(widths)
        return widths

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        if self.stacked_at(rect.width()):
            return self._stack(shown, rect, place=place)
        widths = self._widths(rect.width() - self.spacing() * (len(shown) - 1))
        height = max(_height(item, width) for item, width in zip(shown, widths, strict=True))
        if place:
            height = max(height, rect.height())
            left = rect.x()
            for item, width in zip(shown, widths, strict=True):
                item.setGeometry(QRect(left, rect.y(), width, height))
                left += width + self.spacing()
        return height

    def _stack(self, shown: list[QLayoutItem], rect: QRect, *, place: bool) -> int:
        top = rect.y()
        for item in shown:
            height = _height(item, rect.width())
            if place:
                item.setGeometry(QRect(rect.x(), top, rect.width(), height))
            top += height + self.spacing()
        return top - self.spacing() - rect.y()


class Columns(QWidget):
    """Widgets side by side that stand under each other when there is no room.

    Args:
        parts: (widget, share of the width, least width in pixels at 100 % text).
        gap: pixels between them.
        parent: the widget it stands in.
    """

    def __init__(self, parts: Sequence[tuple[QWidget, int, int]], gap: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = _Side([(stretch, least) for _, stretch, least in parts], gap, self)
        for widget, _, _ in parts:
            self._side.addWidget(widget)

    def stacked(self) -> bool:
        """Return whether they stand under each other now."""
        return self._side.stacked_at(self.width())
