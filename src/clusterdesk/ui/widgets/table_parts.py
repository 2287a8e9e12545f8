"""How the cells and headings of a table are drawn."""

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from clusterdesk.ui.theme import FontRole, Theme, theme_of
from clusterdesk.ui.widgets.labels import plain_tip
from clusterdesk.ui.widgets.paint import Align, bar, icon, mix
from clusterdesk.ui.widgets.table_model import COLUMN_ROLE, ROW_ROLE, CellBar, Column, RowProxy

PAD = 12
GAP = 6
SIDE = 15
"""Side of an icon in a cell, at 100 % text."""
_BAR = 64
_GAP = 9
_KEPT = 4096
_CLOSER = 6
"""The line below a row stands closer to its words than the next row does."""
_LEFT = int(Align.AlignLeft | Align.AlignVCenter)
_RIGHT = int(Align.AlignRight | Align.AlignVCenter)


class Detail(NamedTuple):
    """A column that gave way: where its title and text stand in the line below the row, and how wide they may be."""

    column: Column
    left: int
    width: int
    title: int
    """Width of the title with the gap after it."""


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: background of its row, bar, text, icon, thin line; `hovered` is the row under the pointer.

    `lines` are the columns that gave way. They stand below the whole row; each cell draws the part that lies in it.
    `bars` is whether there is room for bars.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.hovered = -1
        self.lines: tuple[tuple[Detail, ...], ...] = ()
        self.bars = True
        self._on_chosen = False
        self._cut: dict[tuple[str, str, int], tuple[str, float]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width of everything in the cell and the height of a row."""
        theme = theme_of(self._table)
        column: Column = index.data(COLUMN_ROLE)
        width = cell_width(theme, column, index.data(ROW_ROLE), bars=self.bars)
        return QSize(width, row_height(theme, len(self.lines)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        theme = theme_of(self._table)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stub lacks the field
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = index.row() == self._table.currentIndex().row() and self._table.selectionModel().hasSelection()
        self._on_chosen = chosen
        if chosen:
            painter.fillRect(rect, theme.color("chosen"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, mix(theme.color("surface"), theme.color("sunken"), 0.45))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if chosen and self._table.hasFocus():
            self._ring(painter, theme, rect, index.column())
        column, row = _cell(index)
        self._content(painter, theme, self._first_line(theme, rect), column, row)
        if self.lines:
            painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
            self._details(painter, theme, rect, row)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell what is cut off, what gave way, and where a figure comes from, under the pointer."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stub lacks the field
        QToolTip.showText(event.globalPos(), plain_tip(self.tip(rect, index)), view.viewport(), rect)
        return True

    def tip(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the tool tip of a cell that is drawn into `rect`; empty where all is in sight."""
        theme = theme_of(self._table)
        column, row = _cell(index)
        area = self._text_area(theme, self._first_line(theme, rect), column, row)
        cut = self._fitted(theme, column.text(row), _font(column), area.width())[0] != column.text(row)
        told = [column.text(row)] if cut or (self.lines and index.column() == 0) else []
        told += [column.description] if column.description else []
        if index.column() == 0:
            told += [_said(detail.column, row) for line in self.lines for detail in line if detail.column.words(row)]
        return "\n".join(told)

    def forget(self) -> None:
        """Measure texts again: the fonts have changed."""
        self._cut.clear()

    def _first_line(self, theme: Theme, rect: QRect) -> QRectF:
        """Return the part of a cell that is not for what gave way."""
        height = row_height(theme) - _CLOSER if self.lines else rect.height()
        return QRectF(rect.left(), rect.top(), rect.width(), height)

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

    def _fitted(self, theme: Theme, text: str, font: FontRole, room: float) -> tuple[str, float]:
        """Return a text as it fits, with its width; both are kept, as a table is painted again and again."""
        key = (text, font, int(room))
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) >= _KEPT:
                self._cut.clear()
            metrics = QFontMetricsF(theme.font(font))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
            found = self._cut[key] = (shown, metrics.horizontalAdvance(shown))
        return found

    def _text_area(self, theme: Theme, cell: QRectF, column: Column, row: Any) -> QRectF:
        """Return where the text of a cell may stand: what bar and icon leave."""
        area = cell.adjusted(PAD, 0, -PAD, 0)
        if self.bars and column.bar and column.bar(row) is not None:
            area.setLeft(area.left() + theme.px(_BAR) + _GAP)
        if column.icon and column.icon(row):
            area.setRight(area.right() - theme.px(SIDE) - GAP)
        return area

    def _content(self, painter: QPainter, theme: Theme, cell: QRectF, column: Column, row: Any) -> None:
        cell_bar = column.bar(row) if self.bars and column.bar else None
        if cell_bar is not None:
            self._bar(painter, theme, QPointF(cell.left() + PAD, cell.center().y()), cell_bar)
        area = self._text_area(theme, cell, column, row)
        shown, width = self._fitted(theme, column.text(row), _font(column), area.width())
        painter.setFont(theme.font(_font(column)))
        painter.setPen(self._words(theme, column, row))
        painter.drawText(area, _RIGHT if column.right else _LEFT, shown)
        self._icon(painter, theme, column, row, QPointF(area.left() + min(width, area.width()), area.center().y()))

    def _details(self, painter: QPainter, theme: Theme, rect: QRect, row: Any) -> None:
        """Draw what gave way, as far as it lies in the cell at `rect`."""
        start = self._table.columnViewportPosition(0)
        painter.setFont(theme.font("small"))
        height = _line_height(theme)
        top = rect.top() + row_height(theme) - _CLOSER - 2
        for line in self.lines:
            for detail in line:
                shows = detail.column.text(row) or detail.column.icon
                at = QRectF(start + detail.left, top, detail.width, height)
                if shows and at.left() <= rect.right() and at.right() >= rect.left():
                    self._detail(painter, theme, at, detail, row)
            top += height

    def _detail(self, painter: QPainter, theme: Theme, at: QRectF, detail: Detail, row: Any) -> None:
        column = detail.column
        painter.setPen(self._color(theme, "text_muted"))
        painter.drawText(at, _LEFT, column.title)
        words = at.adjusted(detail.title, 0, 0, 0)
        shown, width = self._fitted(theme, column.text(row), "small", words.width())
        painter.setPen(self._words(theme, column, row))
        painter.drawText(words, _LEFT, shown)
        self._icon(painter, theme, column, row, QPointF(words.left() + width, at.center().y()))

    def _icon(self, painter: QPainter, theme: Theme, column: Column, row: Any, after: QPointF) -> None:
        picture = column.icon(row) if column.icon else None
        if picture:
            side = theme.px(SIDE)
            at = QRectF(after.x() + GAP, after.y() - side / 2, side, side)
            icon(painter, theme, picture[0], at, self._color(theme, picture[1]))

    def _color(self, theme: Theme, role: str) -> QColor:
        """Return the colour of a role in the row that is being drawn."""
        return theme.on_chosen(role) if self._on_chosen else theme.color(role)

    def _words(self, theme: Theme, column: Column, row: Any) -> QColor:
        role = column.tone(row) if column.tone else None
        return self._color(theme, role or "text")

    def _bar(self, painter: QPainter, theme: Theme, left: QPointF, cell_bar: CellBar) -> None:
        at = QRectF(left.x(), left.y() - theme.px(3), theme.px(_BAR), theme.px(6))
        color = theme.cluster(*cell_bar.cluster).base if cell_bar.cluster else theme.color("accent")
        track, edge = theme.color("track"), theme.edge
        if self._on_chosen and edge is not None:
            color = edge = theme.color("on_chosen")
            track = theme.color("chosen")
        bar(painter, at, cell_bar.share, color, track, edge)


def _font(column: Column) -> FontRole:
    return "medium" if column.strong else "body"


def _said(column: Column, row: Any) -> str:
    """Return title and text of a column that gave way, with where it comes from."""
    said = f"{column.title}: {column.words(row)}"
    return f"{said} ({column.description})" if column.description else said


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
        sorts = self.sortIndicatorSection() == section
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


def row_height(theme: Theme, lines: int = 0) -> int:
    """Return the height of a row in device-independent pixels, with so many lines for what gave way."""
    height = round(QFontMetricsF(theme.font("body")).height()) + 20
    return height + lines * _line_height(theme)


def _line_height(theme: Theme) -> int:
    return round(QFontMetricsF(theme.font("small")).height()) + 2


def cell_width(theme: Theme, column: Column, row: object, *, bars: bool = True) -> int:
    """Return the width a cell wants, in device-independent pixels."""
    metrics = QFontMetricsF(theme.font("medium" if column.strong else "body"))
    width = metrics.horizontalAdvance(column.text(row)) + 2 * PAD + 2
    if column.bar and bars:
        width += theme.px(_BAR) + _GAP
    if column.icon:
        width += theme.px(SIDE) + GAP
    return round(width)


def header_width(theme: Theme, column: Column) -> int:
    """Return the width a heading wants with its arrow, in device-independent pixels."""
    metrics = QFontMetricsF(theme.font("small_strong"))
    return round(metrics.horizontalAdvance(column.title)) + theme.px(14) + 2 * PAD + 4
