"""The table of the program: sorted by its headings, worked with the keyboard, copied as text."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QSizePolicy, QTableView, QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.chips import Chip
from clusterdesk.ui.widgets.labels import MutedLabel
from clusterdesk.ui.widgets.paint import box, start
from clusterdesk.ui.widgets.scroll import thin_bars
from clusterdesk.ui.widgets.table_columns import ColumnChoice
from clusterdesk.ui.widgets.table_model import ROW_ROLE, Column, RowModel, RowProxy
from clusterdesk.ui.widgets.table_parts import CellDelegate, Header, row_height
from clusterdesk.ui.widgets.table_width import ColumnWidths


class _View(QTableView):
    """The view inside a `DataTable`: rows as a whole, Enter opens, Ctrl C copies, the menu key sorts."""

    opened = Signal(QModelIndex)
    copied = Signal()
    resized = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalHeader(Header(self))
        self.verticalHeader().hide()
        thin_bars(self)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Ctrl C copies, the menu key shows how to sort."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(QPoint(8, 8))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show how to sort where a right click asks for it; columns that gave way have no heading to click."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Mark no row."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the table, which shares out the width."""
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first row, if nowhere yet."""
        super().focusInEvent(event)
        arrives = event.reason() is not Qt.FocusReason.ActiveWindowFocusReason
        if arrives and self.model().rowCount() and not self.selectionModel().hasSelection():
            # Qt makes the first row the current one by itself, but does not select it, so nothing would show.
            self.selectRow(max(0, self.currentIndex().row()))
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)  # pyright: ignore[reportArgumentType] - Qt passes its own focus event
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.cells.hovered:
            self.cells.hovered = row
            self.viewport().update()


class DataTable(QWidget):
    """A sortable table of row objects in a rounded card.

    Args:
        columns: what is shown of a row.
        name: what the table holds, for screen readers.
        fit_rows: as tall as its rows, for a table on a page that scrolls.
        parent: the widget it stands in.
    """

    activated = Signal(object)
    """Enter or a double click: the row."""
    selected = Signal(object)
    """Another row became the current one, or None."""
    sort_changed = Signal(str, bool)
    """The person sorts by another column: its key, and whether downwards."""
    columns_chosen = Signal(list)
    """The person chose other columns: the keys of those that are shown."""

    def __init__(
        self, columns: Sequence[Column], *, name: str, fit_rows: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fit_rows = fit_rows
        self.model = RowModel(columns, self)
        self.proxy = RowProxy(self.model, self)
        self.view = _View(self)
        self.view.setAccessibleName(name)
        self.view.setModel(self.proxy)
        self._widths = ColumnWidths()
        self.columns = ColumnChoice(self.view.horizontalHeader())
        self.columns.set_columns(columns)
        self._empty: QLabel = MutedLabel("", self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 8)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self._empty)
        self._empty.hide()
        self.setFocusProxy(self.view)
        if fit_rows:
            self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self.restyle()

    # -- content ----------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in the order chosen before; the current one stays it where it is among them."""
        before = self.current()
        self.model.set_rows(rows)
        self._widths.forget()
        self._after()
        self._stay_at(before)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        before = self.current()
        self.model.set_columns(columns)
        self.columns.set_columns(columns)
        self._widths.forget()
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setAccessibleDescription("")
        self._after()
        self._stay_at(before)

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns and hide the others; the first one always stays."""
        self.columns.show_keys(keys)
        self._after()

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns that are shown."""
        return self.columns.keys()

    def gave_way(self) -> list[str]:
        """Return the keys of the columns that stand below their row now, because there is no room beside it."""
        return [detail.column.key for line in self.view.cells.lines for detail in line]

    def set_filter(self, keep: Callable[[Any], bool] | None) -> None:
        """Show only the rows for which `keep` is true."""
        self.proxy.set_filter(keep)
        self._after()

    def set_empty_text(self, text: str) -> None:
        """Say what an empty table means."""
        self._empty.setText(text)
        self._after()

    def count(self) -> int:
        """Return how many rows are shown."""
        return self.proxy.rowCount()

    def shown(self) -> list[Any]:
        """Return the rows as shown, top to bottom."""
        return [self.proxy.index(at, 0).data(ROW_ROLE) for at in range(self.count())]

    # -- order and place --------------------------------------------------------------------------------------

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column; an unknown key changes nothing."""
        at = next((at for at, column in enumerate(self.model.columns) if column.key == key), None)
        if at is not None:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.view.horizontalHeader().setSortIndicator(at, order)

    def current(self) -> Any:
        """Return the current row, or None."""
        index = self.view.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def select(self, wanted: Callable[[Any], bool]) -> bool:
        """Make the first row that is wanted the current one; returns whether there is one."""
        for at, row in enumerate(self.shown()):
            if wanted(row):
                self.view.selectRow(at)
                return True
        return False

    def _stay_at(self, row: Any) -> None:
        if row is not None:
            self.select(lambda other: other == row)

    def copy(self) -> str:
        """Put the selected rows on the clipboard, tab separated under their headings, and return that text."""
        chosen = sorted(self.view.selectionModel().selectedRows(), key=lambda index: index.row())
        columns = [column for _, column in self.columns.shown()]
        lines = ["\t".join(column.title for column in columns)]
        lines += ["\t".join(column.text(index.data(ROW_ROLE)) for column in columns) for index in chosen]
        text = "\n".join(lines)
        QGuiApplication.clipboard().setText(text)
        return text

    def sort_menu(self) -> QMenu:
        """Return a menu that sorts, for the keyboard and the right button; the caller shows it."""
        menu = QMenu(self)
        header = self.view.horizontalHeader()
        for at, column in self.columns.shown():
            action = menu.addAction(self.tr("Sort by {column}").format(column=column.title))
            action.setCheckable(True)
            action.setChecked(header.sortIndicatorSection() == at)
            action.setData(at)
            action.triggered.connect(self._sort_chosen)
        return menu

    def columns_menu(self) -> QMenu:
        """Return a menu that shows and hides columns; the caller shows it."""
        return self.columns.menu(self)

    def columns_chip(self, parent: QWidget | None = None) -> Chip:
        """Return a small button that opens the menu of columns, to stand above the table."""
        chip = Chip(self.tr("Columns"), "columns-3", menu=True, parent=parent)
        chip.setAccessibleDescription(self.tr("Choose what the table shows"))
        chip.clicked.connect(lambda: self._pop(self.columns_menu(), chip.mapToGlobal(QPoint(0, chip.height() + 4))))
        return chip

    # -- size and look ----------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Measure rows and columns again."""
        self.view.cells.forget()
        self._widths.forget()
        self._after()
        self._set_row_height()

    def sizeHint(self) -> QSize:
        """Return the height of all rows with `fit_rows`, else of a dozen."""
        rows = self.count() if self._fit_rows else 12
        height = self.view.horizontalHeader().sizeHint().height() + 14
        if not self._empty.isHidden():
            height += self._empty.sizeHint().height() + 48
        return QSize(480, height + rows * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return what is never cut: all rows with `fit_rows`, else three."""
        theme = theme_of(self)
        rows = self.sizeHint().height() if self._fit_rows else 5 * self._row_height()
        return QSize(theme.px(260), rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter, theme = start(self)
        box(painter, QRectF(self.rect()), theme.size("radius_card"), theme.color("surface"), theme.color("line"))
        painter.end()

    def _connect(self) -> None:
        header = self.view.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(False)
        header.sortIndicatorChanged.connect(self._sorted)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self._pop(self.columns_menu(), header.mapToGlobal(at)) if self.columns.can_choose() else None
        )
        self.columns.chosen.connect(self._chosen)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        self.view.copied.connect(self.copy)
        self.view.resized.connect(self._share_width)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.selectionModel().currentRowChanged.connect(self._current_changed)

    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        if 0 <= section < len(self.model.columns):
            self.proxy.sort(section, order)
            self._share_width()
            column, down = self.model.columns[section], order == Qt.SortOrder.DescendingOrder
            told = self.tr("Sorted by {column}, highest first") if down else self.tr("Sorted by {column}, lowest first")
            self.view.setAccessibleDescription(told.format(column=column.title))
            self.sort_changed.emit(column.key, down)

    def _sort_chosen(self) -> None:
        action = self.sender()
        header = self.view.horizontalHeader()
        at = int(action.data()) if isinstance(action, QAction) else -1
        up = Qt.SortOrder.AscendingOrder
        again = header.sortIndicatorSection() == at and header.sortIndicatorOrder() == up
        header.setSortIndicator(at, Qt.SortOrder.DescendingOrder if again else up)

    def _chosen(self, keys: list[str]) -> None:
        self._after()
        self.columns_chosen.emit(keys)

    def _show_menu(self, at: QPoint) -> None:
        menu = self.sort_menu()
        if self.columns.can_choose():
            menu.addSeparator()
            menu.addMenu(self.columns.menu(menu))
        self._pop(menu, self.view.viewport().mapToGlobal(at))

    @staticmethod
    def _pop(menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open(self, index: QModelIndex) -> None:
        self.activated.emit(index.data(ROW_ROLE))

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(current.data(ROW_ROLE) if current.isValid() else None)
        self.view.viewport().update()

    def _after(self) -> None:
        bare = self.count() == 0 and bool(self._empty.text())
        self._empty.setVisible(bare)
        self._share_width()
        self.updateGeometry()

    def _share_width(self) -> None:
        """Give every column its width; what has no room stands in a line below each row."""
        header = self.view.horizontalHeader()
        sorted_by = header.sortIndicatorSection()
        favoured = self.columns.picked() | {column.key for at, column in self.columns.shown() if at == sorted_by}
        room = self.view.viewport().width()
        shares = self._widths.share(theme_of(self), self.columns.shown(), self.model.rows, room, favoured)
        self.columns.give_way({at for at, _ in self.columns.shown() if at not in shares.widths})
        for at, width in shares.widths.items():
            header.resizeSection(at, width)
        self.view.cells.bars = shares.bars
        if shares.lines != self.view.cells.lines:
            self.view.cells.lines = shares.lines
            self.model.told_first = tuple(detail.column for line in shares.lines for detail in line)
            self._set_row_height()

    def _set_row_height(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(self._row_height())
        self.view.viewport().update()
        self.updateGeometry()

    def _row_height(self) -> int:
        return row_height(theme_of(self), len(self.view.cells.lines))
