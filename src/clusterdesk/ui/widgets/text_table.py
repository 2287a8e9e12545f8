"""A small table of words that breaks lines instead of cutting them: the content of a chart, for every width."""

import math
import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clusterdesk.ui.text import BREAK, breakable
from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.paint import Align
from clusterdesk.ui.widgets.scroll import thin_bars
from clusterdesk.ui.widgets.table_model import COLUMN_ROLE, Column, RowModel

_BETWEEN = 14
_OVER = 6
_WRAP = int(Align.AlignTop | Qt.TextFlag.TextWordWrap)
_PLACES_TO_BREAK = re.compile(f"[ \n{BREAK}]")
_PIECE = 10
"""Characters of a word without end that stay together: two columns of such words still fit beside each other."""
_TALLEST = 12
_SHORT = 10


class TextTable(QTableView):
    """Rows of words under headings, in the order given; each column as wide as its words need, as far as they fit.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows = RowModel([], self)
        self.setModel(self._rows)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._headings = _Headings(self)
        self.setHorizontalHeader(self._headings)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setItemDelegate(_Cell(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thin_bars(self)

    def set_texts(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows; the first one holds the headings."""
        heads, *cells = rows
        self._rows.set_columns([_column(at, head, cells) for at, head in enumerate(heads)])
        self._rows.set_rows(cells)
        # As high as all its rows it needs no bar; a bar would take width, make rows higher and so stay for ever.
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if len(cells) <= _TALLEST else needed)
        self._arrange()

    def texts(self) -> list[list[str]]:
        """Return what is shown, headings first."""
        return [[column.title for column in self._rows.columns], *self._rows.rows]

    def height_at(self, width: int) -> int:
        """Return the height of the headings and of the first dozen rows at a width; what is below is scrolled to."""
        widths = self._widths(width)
        rows = sum(self._row_height(at, widths) for at in range(min(_TALLEST, self._rows.rowCount())))
        bar = self.horizontalScrollBar().sizeHint().height() if sum(widths) > width else 0
        return self.horizontalHeader().sizeHint().height() + rows + bar

    def sizeHint(self) -> QSize:
        """Return a usual width with its height."""
        width = self.width() if self.isVisible() else theme_of(self).px(300)
        return QSize(theme_of(self).px(300), self.height_at(width))

    def minimumSizeHint(self) -> QSize:
        """Return a small width: words that are longer than their column are scrolled to."""
        return QSize(theme_of(self).px(160), self.height_at(self.width()))

    def restyle(self) -> None:
        """Measure again."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: in the first cell, if nowhere yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Measure again when the fonts come late."""
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
        return super().viewportEvent(event)

    def _arrange(self) -> None:
        header = self._headings
        widths = self._widths(self.viewport().width())
        for at, width in enumerate(widths):
            header.resizeSection(at, width)
        header.measured = widths
        for at in range(self._rows.rowCount()):
            self.setRowHeight(at, self._row_height(at, widths))
        header.updateGeometry()
        self.updateGeometry()

    def _wants(self) -> list[tuple[int, int]]:
        """Return the least width of each column, that of its longest word, and the width of all in one line."""
        theme = theme_of(self)
        found: list[tuple[int, int]] = []
        for at, column in enumerate(self._rows.columns):
            texts = [(_metrics(theme, column), _whole(row[at])) for row in self._rows.rows]
            texts.append((QFontMetricsF(theme.font("small")), column.title))
            lines = ((metrics, line) for metrics, text in texts for line in text.split("\n"))
            whole = max(metrics.horizontalAdvance(line) for metrics, line in lines)
            words = ((metrics, word) for metrics, text in texts for word in _PLACES_TO_BREAK.split(text))
            word = max((metrics.horizontalAdvance(word) for metrics, word in words), default=0.0)
            found.append((math.ceil(word) + _BETWEEN + 1, math.ceil(whole) + _BETWEEN + 1))
        return found

    def _widths(self, room: int) -> list[int]:
        """Share a width among the columns as a browser does: least first, then by how much each still wants."""
        wants = self._wants()
        least, most = sum(low for low, _ in wants), sum(high for _, high in wants)
        if most <= room:
            widths = [high for _, high in wants]
        elif least < room and most > least:
            share = (room - least) / (most - least)
            widths = [math.floor(low + (high - low) * share) for low, high in wants]
        else:
            widths = [low for low, _ in wants]
        if widths and sum(widths) < room:
            widths[0] += room - sum(widths)
        return widths

    def _row_height(self, at: int, widths: Sequence[int]) -> int:
        theme = theme_of(self)
        row = self._rows.row_at(at)
        heights = [
            _metrics(theme, column).boundingRect(QRectF(0, 0, width - _BETWEEN, 10_000), _WRAP, _whole(text)).height()
            for column, width, text in zip(self._rows.columns, widths, row, strict=True)
        ]
        return math.ceil(max(heights, default=0.0)) + 2 * _OVER


class _Cell(QStyledItemDelegate):
    """Draws a cell: words on as many lines as they need, a thin line below, a ring when the keyboard is there."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        theme = theme_of(self._table)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stub lacks the field
        column: Column = index.data(COLUMN_ROLE)
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.setPen(theme.color("accent_strong"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -1.5, -2.5), 4, 4)
        _write(painter, theme, rect, column, str(index.data()), "strong" if column.strong else "body")
        painter.restore()


class _Headings(QHeaderView):
    """Small muted headings that may take two lines."""

    measured: Sequence[int] = ()

    def __init__(self, table: TextTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Return the height of the highest heading."""
        metrics = QFontMetricsF(theme_of(self).font("small"))
        heights = [
            metrics.boundingRect(QRectF(0, 0, width - _BETWEEN, 10_000), _WRAP, self._title(at)).height()
            for at, width in enumerate(self.measured)
        ]
        return QSize(super().sizeHint().width(), math.ceil(max(heights, default=metrics.height())) + 2 * _OVER)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading."""
        theme = theme_of(self)
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("control_line"))
        model = self.model()
        if isinstance(model, RowModel):
            _write(painter, theme, rect, model.columns[section], self._title(section), "small", "text_muted")
        painter.restore()

    def _title(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")


def _write(
    painter: QPainter, theme: Theme, rect: QRect, column: Column, text: str, role: str, color: str = "text"
) -> None:
    painter.setFont(theme.font("medium" if role == "strong" else role))
    painter.setPen(theme.color(color))
    area = QRectF(rect).adjusted(0, _OVER, -_BETWEEN, -_OVER + 2)
    side = Align.AlignRight if column.right else Align.AlignLeft
    painter.drawText(area, _WRAP | int(side), text)


def _metrics(theme: Theme, column: Column) -> QFontMetricsF:
    return QFontMetricsF(theme.font("medium" if column.strong else "body"))


def _column(at: int, head: str, rows: Sequence[Sequence[str]]) -> Column:
    """Return the column of the cells at one place; figures are aligned at the right."""
    figures = at > 0 and not any(letter.isalpha() for row in rows for letter in row[at])
    return Column(str(at), head, text=lambda row: _whole(row[at]), strong=at == 0, right=figures)


def _whole(text: str) -> str:
    """Return a text that does not break when it is as short as a figure or a day, and breaks in words that are long."""
    return text.replace(" ", "\u00a0") if len(text) <= _SHORT else breakable(text, _PIECE)
