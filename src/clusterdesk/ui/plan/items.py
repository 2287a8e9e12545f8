"""What is planned for a school year as a list: a model, a delegate that paints cards, a view with keys and dragging."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from clusterdesk.core.plan import PlanItem
from clusterdesk.ui.planning import words
from clusterdesk.ui.theme import Theme, theme_of

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-clusterdesk-plan-item"

PADDING = 12
BETWEEN = 8
ICON = 16
CIRCLE = 18
LINES = 3
"""A title has so many lines at most; the rest is told by the tool tip."""
ONE_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


class ItemRows(QAbstractListModel):
    """The things of one school year in order; others can be dropped on it."""

    dropped = Signal(str, int)
    """Something was dropped: its UUID, and the row it was dropped at, −1 for the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[PlanItem, ...] = ()

    def set_items(self, items: Sequence[PlanItem]) -> None:
        """Show other things."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def item(self, index: Index) -> PlanItem | None:
        """Return the thing at an index; None for none."""
        return self.items[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, or what is planned."""
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return words.told(item)
        return item if role == ITEM_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that everything can be dragged, and dropped between the rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that dropping is told; the portfolio moves things, not the view."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: a UUID."""
        found = QMimeData()
        item = self.item(indexes[0])
        found.setData(MIME, (item.uuid if item else "").encode())
        return found

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell what was dropped where."""
        del action, column
        if not data.hasFormat(MIME):
            return False
        place = parent.row() if parent.isValid() else row
        self.dropped.emit(bytes(data.data(MIME).data()).decode(), place)
        return True


class ItemDelegate(QStyledItemDelegate):
    """Paints a card: kind, title, term and credits, and a circle that says whether it is done."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the title needs in this column."""
        view, theme = self.parent(), theme_of()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        item: PlanItem = index.data(ITEM_ROLE)
        height = (
            PADDING
            + self._head(theme)
            + 4
            + self._line_height(theme) * len(lines_of(item.title, theme.font("body"), width - 2 * PADDING))
        )
        if words.line(item):
            height += 2 + QFontMetrics(theme.font("small")).height()
        return QSize(width, height + PADDING + BETWEEN)

    def circle(self, rect: QRect) -> QRect:
        """Return where the circle of a row is, with room to be hit."""
        side = theme_of().px(CIRCLE) + 14
        return QRect(rect.right() - side - 2, rect.top() + 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""
        item: PlanItem = index.data(ITEM_ROLE)
        theme = theme_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 0, 0, -BETWEEN)
        self._paint_ground(painter, QRectF(rect), option, theme)
        area = rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        muted = theme.color("text_muted")
        head = self._head(theme)
        icon = theme.px(ICON)
        self._icon(
            painter, QRect(area.left(), area.top() + (head - icon) // 2, icon, icon), words.KINDS[item.kind].icon, theme
        )
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(muted)
        room = QRect(area.left() + icon + 8, area.top(), self.circle(option.rect).left() - area.left() - icon - 8, head)
        kind = QFontMetrics(small).elidedText(words.kind(item.kind), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), kind)
        self._paint_circle(painter, option.rect, theme, done=item.done_at is not None)
        top = area.top() + head + 4
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        lines = lines_of(item.title, theme.font("body"), area.width())
        height = self._line_height(theme)
        for place, words_ in enumerate(lines):
            painter.drawText(QRect(area.left(), top + place * height, area.width(), height), ONE_LINE, words_)
        height *= len(lines)
        line = words.line(item)
        if line:
            painter.setFont(small)
            painter.setPen(muted)
            painter.drawText(
                QRect(area.left(), top + height + 2, area.width(), QFontMetrics(small).height()), WRAP, line
            )
        painter.restore()

    def _head(self, theme: Theme) -> int:
        return max(QFontMetrics(theme.font("small")).height(), theme.px(CIRCLE))

    def _line_height(self, theme: Theme) -> int:
        return QFontMetrics(theme.font("body")).lineSpacing()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, theme: Theme) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and option.widget.hasFocus()
        painter.setPen(theme.color("accent") if chosen else theme.color("line"))
        painter.setBrush(theme.color("surface"))
        radius = theme.size("radius_control")
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1, radius - 1)

    def _paint_circle(self, painter: QPainter, rect: QRect, theme: Theme, *, done: bool) -> None:
        side = theme.px(CIRCLE)
        centre = self.circle(rect).center()
        box = QRect(centre.x() - side // 2, centre.y() - side // 2 + 3, side, side)
        name, role = ("circle-check", "good") if done else ("circle", "control_line")
        self._icon(painter, box, name, theme, role)

    def _icon(self, painter: QPainter, box: QRect, name: str, theme: Theme, role: str = "accent_strong") -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        painter.drawPixmap(box.topLeft(), theme.icon_pixmap(name, theme.color(role), box.width(), ratio))


def lines_of(title: str, font: QFont, width: int) -> list[str]:
    """Return a title on as many lines as it needs, `LINES` at most, the last with dots; long words break anywhere."""
    room = max(width, 40)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts in UTF-16, in which an emoji is two.
    units = title.encode("utf-16-le")
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        begin = 2 * line.textStart()
        if len(found) == LINES - 1:
            rest = units[begin:].decode("utf-16-le")
            found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, room))
            break
        found.append(units[begin : begin + 2 * line.textLength()].decode("utf-16-le").rstrip())
    layout.endLayout()
    return found


class ItemList(QListView):
    """The things of one school year; as high as they are.

    Args:
        parent: the column.
    """

    opening = Signal(object)
    """A `PlanItem` was clicked, or Enter pressed on it."""
    ticking = Signal(object)
    """The circle of a `PlanItem` was clicked, or Space pressed on it."""
    deleting = Signal(object)
    """Delete was pressed on a `PlanItem`."""
    moving = Signal(object, int)
    """A `PlanItem` is wanted so many school years later."""
    shifting = Signal(object, int)
    """A `PlanItem` is wanted so many places further down."""
    asked = Signal(object, object)
    """The menu of a `PlanItem` is wanted: the item, and the global point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ItemRows(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDragEnabled(True)
        self.viewport().setAutoFillBackground(False)
        self._cards = ItemDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._cards)

    def model(self) -> QAbstractItemModel:
        """Return the rows."""
        return self.rows

    def set_items(self, items: Sequence[PlanItem]) -> None:
        """Show other things; the current row stays."""
        row = self.currentIndex().row()
        self.rows.set_items(items)
        if items:
            self.setCurrentIndex(self.rows.index(max(0, min(row, len(items) - 1))))
        self._fit()

    def show_item(self, uuid: str) -> bool:
        """Put the focus on a thing; return whether it is here."""
        for row, item in enumerate(self.rows.items):
            if item.uuid == uuid:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                self.setCurrentIndex(self.rows.index(row))
                return True
        return False

    def current(self) -> PlanItem | None:
        """Return the current thing."""
        return self.rows.item(self.currentIndex())

    def restyle(self) -> None:
        """Take the new text size."""
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        height = sum(self.sizeHintForRow(row) for row in range(self.rows.rowCount()))
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the titles need in the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no more where the keyboard was."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick with the circle, open with the rest."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        item = self.rows.item(index)
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._cards.circle(self.visualRect(index)).contains(event.position().toPoint()):
            self.ticking.emit(item)
        else:
            self.opening.emit(item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that the keys do."""
        item = self.current()
        if item is not None:
            point = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.asked.emit(item, point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes, Space ticks, Delete deletes; with Ctrl the arrows move to another year or place."""
        item = self.current()
        if item is None:
            super().keyPressEvent(event)
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opening.emit(item)
            case Qt.Key.Key_Space:
                self.ticking.emit(item)
            case Qt.Key.Key_Delete:
                self.deleting.emit(item)
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key if control:
                self.moving.emit(item, -1 if key == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key if control:
                self.shifting.emit(item, -1 if key == Qt.Key.Key_Up else 1)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl and the arrows from anybody else while the list has the focus."""
        arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in arrows:
            event.accept()
        return super().event(event)
