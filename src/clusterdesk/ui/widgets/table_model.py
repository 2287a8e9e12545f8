"""Rows of any kind as a Qt model: columns are functions of a row; sorting is done on the rows themselves."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row object itself."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The value a column sorts by; None is missing."""
BAR_ROLE = Qt.ItemDataRole.UserRole + 3
"""The `CellBar` of a cell, or None."""
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 4
"""The `Column` of a cell."""

Index = QModelIndex | QPersistentModelIndex


class CellBar(NamedTuple):
    """A thin bar before the text of a cell: a share from 0 to 1, in a cluster's colour or the accent."""

    share: float
    cluster: tuple[str, str] | None = None


class Column(NamedTuple):
    """One column.

    Attributes:
        key: names it in `sort_by`.
        title: the heading.
        text: what a cell shows.
        sort: what it sorts by; None sorts by the text, without regard to case; a missing value (None) is always last.
        bar: a bar before the text.
        icon: (Lucide name, colour role) after the text, or None.
        tone: a colour role of the text, or None.
        description: read out and shown as tool tip on the heading.
        right: align right (numbers).
        strong: in the weight of a name.
        stretch: share of the room that is left.
        min_chars: least width in average letters.
        shown: whether it is there until the person chooses columns; the first always is.
        keep: its rank where the room is too small: the lowest number gives way first, into a line below the row.
        press: a click on a cell, and Space on the row, press it: see `DataTable.pressed`.
        spoken: what is read out and copied of a cell that shows a picture in place of words.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    bar: Callable[[Any], CellBar | None] | None = None
    icon: Callable[[Any], tuple[str, str] | None] | None = None
    tone: Callable[[Any], str | None] | None = None
    description: str = ""
    right: bool = False
    strong: bool = False
    stretch: int = 0
    min_chars: int = 0
    shown: bool = True
    keep: int = 0
    press: bool = False
    spoken: Callable[[Any], str] | None = None

    def words(self, row: Any) -> str:
        """Return what a row says in this column, also where a picture stands for it."""
        return (self.spoken or self.text)(row)

    def sort_value(self, row: Any) -> Any:
        """Return what a row sorts by in this column."""
        return self.text(row).casefold() if self.sort is None else self.sort(row)


class RowModel(QAbstractTableModel):
    """A table of row objects.

    Args:
        columns: what is shown of a row.
        parent: the owner.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Any] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.told_first: tuple[Column, ...] = ()
        """Columns that have no cell of their own now: the first cell tells them to screen readers."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows in their present order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in the order chosen before."""
        self.beginResetModel()
        self._rows = list(rows)
        self._put_in_order()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the order is forgotten."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._sorted = None
        self.told_first = ()
        self.endResetModel()

    def tell_again(self) -> None:
        """Put the same rows in order again and tell that their cells say something else now."""
        if self._sorted is not None:
            self.sort(*self._sorted)
        if self._rows and self._columns:
            corners = self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(*corners)

    def row_at(self, index: int) -> Any:
        """Return a row.

        Raises:
            IndexError: there is none.
        """
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows; a cell has none."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns; a cell has none."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                others = self.told_first if index.column() == 0 else ()
                return ", ".join([column.words(row), *(f"{other.title} {other.words(row)}" for other in others)])
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.description or None
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return self._own_role(row, column, role)

    def _own_role(self, row: Any, column: Column, role: int) -> Any:
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return column.sort_value(row)
        if role == BAR_ROLE:
            return column.bar(row) if column.bar else None
        return column if role == COLUMN_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return column.description or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order; what is missing comes last either way, equal rows keep their order."""
        self._sorted = (column, order) if 0 <= column < len(self._columns) else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index, id(self._rows[index.row()])) for index in before]
        self._put_in_order()
        place = {id(row): at for at, row in enumerate(self._rows)}
        after = [self.index(place[row], index.column()) for index, row in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _put_in_order(self) -> None:
        if self._sorted is None:
            return
        at, order = self._sorted
        column = self._columns[at]
        known = [(value, row) for row in self._rows if (value := column.sort_value(row)) is not None]
        missing = [row for row in self._rows if column.sort_value(row) is None]
        known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = [row for _, row in known] + missing


class RowProxy(QSortFilterProxyModel):
    """Filters rows by a function; sorting is handed to the model, far faster than comparing cell by cell."""

    def __init__(self, model: RowModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._keep: Callable[[Any], bool] | None = None
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(True)
        self.setSourceModel(model)

    def set_filter(self, keep: Callable[[Any], bool] | None) -> None:
        """Show only the rows for which `keep` is true; None shows all."""
        self.beginFilterChange()
        self._keep = keep
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def cell(self, index: Index) -> tuple[Column, Any]:
        """Return column and row of a cell."""
        return self._model.columns[index.column()], self._model.row_at(self.mapToSource(index).row())

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Return whether a row is shown."""
        return self._keep is None or self._keep(self._model.row_at(source_row))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the model underneath."""
        self._model.sort(column, order)
