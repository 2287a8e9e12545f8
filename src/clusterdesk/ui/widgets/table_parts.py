"""How the cells and headings of a table are drawn."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.paint import Align, bar, icon, mix
from clusterdesk.ui.widgets.table_model import COLUMN_ROLE, ROW_ROLE, CellBar, Column, RowProxy

PAD = 12
_BAR = 64
_GAP = 9
_KEPT = 4096
_LEFT = int(Align.AlignLeft | Align.AlignVCenter)
_RIGHT = int(Align.AlignRight | Align.AlignVCenter)


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: background of its row, bar, text, icon, thin line; `hovered` is the row under the pointer."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.hovered = -1
        self._cut: dict[tuple[str, bool, int], tuple[str, float]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width of everything in the cell and the height of a row."""
        theme = theme_of(self._table)
        column: Column = index.data(COLUMN_ROLE)
        width = cell_width(theme, column, index.data(ROW_ROLE))
        return QSize(width, row_height(theme))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        theme = theme_of(self._table)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stub lacks the field
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = index.row() == self._table.currentIndex().row() and self._table.selectionModel().hasSelection()
        if chosen:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, mix(theme.color("surface"), theme.color("sunken"), 0.45))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if chosen and self._table.hasFocus():
            self._ring(painter, theme, rect, index.column())
        self._content(painter, theme, rect, index)
        painter.restore()

    def _ring(self, painter: QPainter, theme: Theme, rect: QRect, column: int) -> None:
        """Draw this cell's part of the ring around the whole row."""
        color = theme.color("accent_strong")
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), color)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color)
        last = max(at for at in range(self._table.model().columnCount()) if not self._table.isColumnHidden(at))
        if column == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color)
        if column == last:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), color)

    def forget(self) -> None:
        """Measure texts again: the fonts have changed."""
        self._cut.clear()

    def _fitted(self, theme: Theme, text: str, strong: bool, room: float) -> tuple[str, float]:
        """Return a text as it fits, with its width; both are kept, as a table is painted again and again."""
        key = (text, strong, int(room))
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) >= _KEPT:
                self._cut.clear()
            metrics = QFontMetricsF(theme.font("medium" if strong else "body"))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
            found = self._cut[key] = (shown, metrics.horizontalAdvance(shown))
        return found

    def _content(
        self, painter: QPainter, theme: Theme, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column, row = _cell(index)
        area = QRectF(rect).adjusted(PAD, 0, -PAD, 0)
        cell_bar: CellBar | None = column.bar(row) if column.bar else None
        if cell_bar is not None:
            area = self._bar(painter, theme, area, cell_bar)
        picture = column.icon(row) if column.icon else None
        side = theme.px(15) if picture else 0
        room = area.width() - (side + 6 if picture else 0)
        shown, width = self._fitted(theme, column.text(row), column.strong, room)
        words = QRectF(area.left(), area.top(), room, area.height())
        painter.setFont(theme.font("medium" if column.strong else "body"))
        painter.setPen(self._words(theme, column, row))
        painter.drawText(words, _RIGHT if column.right else _LEFT, shown)
        if picture:
            left = area.left() + min(width, room) + 6
            at = QRectF(left, area.center().y() - side / 2, side, side)
            icon(painter, theme, picture[0], at, theme.color(picture[1]))

    def _words(self, theme: Theme, column: Column, row: object) -> QColor:
        role = column.tone(row) if column.tone else None
        return theme.color(role or "text")

    def _bar(self, painter: QPainter, theme: Theme, area: QRectF, cell_bar: CellBar) -> QRectF:
        width = theme.px(_BAR)
        at = QRectF(area.left(), area.center().y() - theme.px(3), width, theme.px(6))
        color = theme.cluster(*cell_bar.cluster).base if cell_bar.cluster else theme.color("accent")
        bar(painter, at, cell_bar.share, color, theme.color("track"))
        return area.adjusted(width + _GAP, 0, 0, 0)


def _cell(index: QModelIndex | QPersistentModelIndex) -> tuple[Column, Any]:
    """Return column and row of a cell, without asking two models for each where they are ours."""
    model = index.model()
    if isinstance(model, RowProxy):
        return model.cell(index)
    return index.data(COLUMN_ROLE), index.data(ROW_ROLE)


class Header(QHeaderView):
    """The headings: small, muted, with an arrow on the one that sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(32)

    def sizeHint(self) -> QSize:
        """Return the height of the small text and its padding."""
        metrics = QFontMetricsF(theme_of(self).font("small"))
        return QSize(super().sizeHint().width(), round(metrics.height()) + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading."""
        theme = theme_of(self)
        model = self.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        role = "small_strong" if sorts else "small"
        painter.setFont(theme.font(role))
        painter.setPen(theme.color("text" if sorts else "text_muted"))
        area = QRectF(rect).adjusted(PAD, 0, -PAD, 0)
        arrow = theme.px(14) if sorts else 0
        side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = side == Qt.AlignmentFlag.AlignRight
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        metrics = QFontMetricsF(theme.font(role))
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(0.0, area.width() - arrow))
        width = metrics.horizontalAdvance(shown)
        left = area.right() - width - arrow if right else area.left()
        line = QRectF(left, area.top(), width + 2, area.height())
        painter.drawText(line, int(Align.AlignLeft | Align.AlignVCenter), shown)
        if sorts:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            at = QRectF(left + width + 3, area.center().y() - arrow / 2, arrow, arrow)
            icon(painter, theme, "chevron-down" if down else "chevron-up", at, theme.color("text"))
        painter.restore()


def row_height(theme: Theme) -> int:
    """Return the height of a row in device-independent pixels."""
    return round(QFontMetricsF(theme.font("body")).height()) + 20


def cell_width(theme: Theme, column: Column, row: object) -> int:
    """Return the width a cell wants, in device-independent pixels."""
    metrics = QFontMetricsF(theme.font("medium" if column.strong else "body"))
    width = metrics.horizontalAdvance(column.text(row)) + 2 * PAD + 2
    if column.bar:
        width += theme.px(_BAR) + _GAP
    if column.icon:
        width += theme.px(15) + 6
    return round(width)


def header_width(theme: Theme, column: Column) -> int:
    """Return the width a heading wants with its arrow, in device-independent pixels."""
    metrics = QFontMetricsF(theme.font("small_strong"))
    return round(metrics.horizontalAdvance(column.title)) + theme.px(14) + 2 * PAD + 4
