"""The entries as a list: a model that holds what is shown, and a delegate that paints it, however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clusterdesk.core.journal import Entry
from clusterdesk.ui import entries, formats
from clusterdesk.ui.theme import Theme, theme_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

PADDING = 10
TILE = 34
ICON = 18
SIGN = 14
GAP = 12


@dataclass(frozen=True, slots=True)
class Row:
    """An entry, and everything it says for searching (`core.journal.search_text`)."""

    entry: Entry
    text: str


class EntryRows(QAbstractListModel):
    """The entries that are shown, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """Return the entry of an index; None for none."""
        return self._rows[index.row()].entry if index.isValid() else None

    def place(self, uuid: str) -> int | None:
        """Return which row an entry is in, None where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.entry.uuid == uuid), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, or its entry."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return told(entry)
        return entry if role == ROW_ROLE else None


def told(entry: Entry) -> str:
    """Return a row in words, also what it shows by icons."""
    files = len(entry.attachments)
    parts = [entry.title, formats.day(entry.day), entries.kind(entry.kind), entries.summary(entry)]
    if files == 1:
        parts.append(QCoreApplication.translate("journal", "1 file"))
    elif files:
        parts.append(QCoreApplication.translate("journal", "{count} files").format(count=formats.count(files)))
    said = {stance.speaks for stance in entry.stances}
    parts += [entries.speaks_of_goal(speaks) for speaks in entries.SPEAKS if speaks in said]
    return ", ".join(part for part in parts if part)


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry in two lines: its picture, its title with the day, and its kind with where it was."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as two lines, the same for all."""
        theme = theme_of()
        lines = QFontMetrics(theme.font("strong")).height() + QFontMetrics(theme.font("small")).height()
        return QSize(0, max(lines, theme.px(TILE)) + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        entry: Entry = index.data(ROW_ROLE)
        theme = theme_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, theme, chosen=chosen)
        color = theme.on_chosen if chosen else theme.color
        area = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        tile = theme.px(TILE)
        self._paint_tile(painter, QRect(area.left(), area.center().y() - tile // 2, tile, tile), entry, theme)
        words = area.adjusted(tile + GAP, 0, 0, 0)
        small, strong = theme.font("small"), theme.font("strong")
        height = QFontMetrics(strong).height()
        top = words.top() + (words.height() - height - QFontMetrics(small).height()) // 2
        first = QRect(words.left(), top, words.width(), height)
        second = QRect(words.left(), top + height, words.width(), QFontMetrics(small).height())
        room = self._write_right(painter, first, formats.day(entry.day), small, color("text_muted"))
        self._write(painter, room, entry.title, strong, color("text"))
        room = self._paint_signs(painter, second, entry, theme, color("text_muted"))
        line = " · ".join(part for part in (entries.kind(entry.kind), entries.summary(entry)) if part)
        self._write(painter, room, line, small, color("text_muted"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, chosen: bool) -> None:
        rect = option.rect.adjusted(0, 1, 0, -1)
        radius = theme.size("radius_control")
        if chosen:
            # The ring says that the keyboard is here, the ground which entry is shown beside.
            here = option.widget.hasFocus()
            painter.setPen(theme.color("accent") if here else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chosen"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(theme.edge or Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("window"))
            painter.drawRoundedRect(rect, radius, radius)

    def _paint_tile(self, painter: QPainter, box: QRect, entry: Entry, theme: Theme) -> None:
        painter.setPen(theme.edge or Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box, 8, 8)
        self._draw(painter, box.center(), entries.icon(entry.kind), theme.px(ICON), theme.color("text_muted"))

    def _paint_signs(self, painter: QPainter, area: QRect, entry: Entry, theme: Theme, color: QColor) -> QRect:
        """Paint at the right whether it has files and speaks about goals; return the room that is left."""
        said = {stance.speaks for stance in entry.stances}
        signs = [sign.icon for speaks, sign in entries.SPEAKS.items() if speaks in said]
        signs += ["paperclip"] if entry.attachments else []
        side = theme.px(SIGN)
        for sign in reversed(signs):
            centre = QRect(area.right() - side + 1, area.top(), side, area.height()).center()
            self._draw(painter, centre, sign, side, color)
            area = area.adjusted(0, 0, -side - 6, 0)
        return area

    def _draw(self, painter: QPainter, centre: Any, name: str, side: int, color: QColor) -> None:
        device = painter.device()
        pixmap = theme_of().icon_pixmap(name, color, side, device.devicePixelRatioF() if device else 1.0)
        painter.drawPixmap(centre.x() - side // 2 + 1, centre.y() - side // 2 + 1, pixmap)

    def _write_right(self, painter: QPainter, area: QRect, text: str, font: QFont, color: QColor) -> QRect:
        """Write at the right end; return the room that is left."""
        width = QFontMetrics(font).horizontalAdvance(text)
        self._write(painter, QRect(area.right() - width + 1, area.top(), width + 1, area.height()), text, font, color)
        return area.adjusted(0, 0, -width - GAP, 0)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, color: QColor) -> None:
        painter.setFont(font)
        painter.setPen(color)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
