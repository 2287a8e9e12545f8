"""The table of the program: sorted by its headings, worked with the keyboard, copied as text."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.chips import Chip
from clusterdesk.ui.widgets.labels import MutedLabel
from clusterdesk.ui.widgets.paint import box, start
from clusterdesk.ui.widgets.table_columns import ColumnChoice
from clusterdesk.ui.widgets.table_model import ROW_ROLE, Column, RowModel, RowProxy
from clusterdesk.ui.widgets.table_parts import row_height
from clusterdesk.ui.widgets.table_view import TableView
from clusterdesk.ui.widgets.table_width import ColumnWidths


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
    hovered = Signal(object)
    """The row under the pointer, or None."""
    pressed = Signal(object, str)
    """A cell of a column that can be pressed was clicked, or Space was typed: the row and the column's key."""
    sort_changed = Signal(str, bool)
    """The person sorts by another column: its key, and whether downwards."""
    columns_chosen = Signal(list)
    """The person chose other columns: the keys of those that are shown."""

    def __init__(
        self, columns: Sequence[Column], *, name: str, fit_rows: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fit_rows = fit_rows
        self.rows_wanted = 12
        """How many rows it asks for without `fit_rows`; it never gets less than three."""
        self.model = RowModel(columns, self)
        self.proxy = RowProxy(self.model, self)
        self.view = TableView(self)
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

    def point_to(self, wanted: Callable[[Any], bool] | None) -> None:
        """Mark the first row that is wanted as the one under the pointer, without scrolling; None marks no row."""
        rows = enumerate(self.shown()) if wanted else ()
        self.view.mark(next((at for at, row in rows if wanted and wanted(row)), -1))

    def tell_again(self) -> None:
        """Show and sort anew what the columns say of the same rows."""
        self.model.tell_again()
        self._widths.forget()
        self._after()

    def _stay_at(self, row: Any) -> None:
        if row is not None:
            self.select(lambda other: other == row)

    def copy(self) -> str:
        """Put the selected rows on the clipboard, tab separated under their headings, and return that text."""
        chosen = sorted(self.view.selectionModel().selectedRows(), key=lambda index: index.row())
        columns = [column for _, column in self.columns.shown()]
        lines = ["\t".join(column.title for column in columns)]
        lines += ["\t".join(column.words(index.data(ROW_ROLE)) for column in columns) for index in chosen]
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

    def hasHeightForWidth(self) -> bool:
        """Return no: the rows make the height. The words of an empty table alone would ask for another."""
        return False

    def sizeHint(self) -> QSize:
        """Return the height of all rows with `fit_rows`, else of `rows_wanted`."""
        rows = self.count() if self._fit_rows else self.rows_wanted
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
        self.view.clicked.connect(self._press)
        self.view.pressed_key.connect(self._press_row)
        self.view.hovered.connect(self._pointer)
        self.view.copied.connect(self.copy)
        self.view.resized.connect(self._share_width)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.selectionModel().currentRowChanged.connect(self._current_changed)

    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        if 0 <= section < len(self.model.columns):
            self.proxy.sort(section, order)
            self._lay_out()
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
        if not self.model.columns[index.column()].press:
            self.activated.emit(index.data(ROW_ROLE))

    def _press(self, index: QModelIndex) -> None:
        column = self.model.columns[index.column()]
        if column.press:
            self.pressed.emit(index.data(ROW_ROLE), column.key)

    def _press_row(self, index: QModelIndex) -> None:
        key = next((column.key for _, column in self.columns.shown() if column.press), None)
        if key is not None:
            self.pressed.emit(index.data(ROW_ROLE), key)

    def _pointer(self, row: int) -> None:
        self.hovered.emit(self.proxy.index(row, 0).data(ROW_ROLE) if row >= 0 else None)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(current.data(ROW_ROLE) if current.isValid() else None)
        self.view.viewport().update()

    def _after(self) -> None:
        bare = self.count() == 0 and bool(self._empty.text())
        self._empty.setVisible(bare)
        self._lay_out()
        self.updateGeometry()

    def _lay_out(self) -> None:
        """Share the width and lay the rows out now: Qt would do it a turn later, and paint everything once more."""
        with QSignalBlocker(self.view.horizontalHeader()):
            self._share_width()
        self.view.doItemsLayout()

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
