"""How a goal is painted on the board: a small card with its title and a line below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets.paint import box, ring

TITLE, NOTE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole + 1
PAD, GAP = 10, 8
"""Pixels inside a card, and between two cards."""
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class BoardCard(QStyledItemDelegate):
    """Paints title and note; the card with the focus has a ring, as every button.

    Args:
        board: the list, whose width the words wrap at.
    """

    def __init__(self, board: QListWidget) -> None:
        super().__init__(board)
        self._board = board

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the wrapped words."""
        width = self._board.viewport().width()
        title, note = self._boxes(theme_of(self._board), QRect(0, 0, width, 10_000), index)
        return QSize(0, title.height() + note.height() + 2 * PAD + 2 + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card."""
        theme = theme_of(self._board)
        area = option.rect.adjusted(2, 2, -2, 2 - GAP)
        title, note = self._boxes(theme, option.rect, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._board.hasFocus()
        radius = theme.size("radius_control")
        box(painter, QRectF(area), radius, theme.color("surface"), theme.color("control_line"))
        if chosen:
            ring(painter, theme, QRectF(area), radius)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("strong"))
        painter.drawText(title, WRAP, str(index.data(TITLE)))
        painter.setPen(theme.color("text_muted"))
        painter.setFont(theme.font("small"))
        painter.drawText(note, WRAP, str(index.data(NOTE)))
        painter.restore()

    def _boxes(self, theme: Theme, area: QRect, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect]:
        """Return where title and note stand inside an area."""
        room = QRect(area.left() + PAD + 2, area.top() + PAD, area.width() - 2 * PAD - 4, 10_000)
        title = QFontMetrics(theme.font("strong")).boundingRect(room, WRAP, str(index.data(TITLE)))
        below = QRect(room.left(), title.bottom() + 3, room.width(), 10_000)
        note = QFontMetrics(theme.font("small")).boundingRect(below, WRAP, str(index.data(NOTE)))
        return QRect(title.topLeft(), QSize(room.width(), title.height())), QRect(
            note.topLeft(), QSize(room.width(), note.height())
        )
