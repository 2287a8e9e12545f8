"""The rows of the search results and how they are painted."""

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

from clusterdesk.core.career import Hit, HitKind
from clusterdesk.core.target import Target
from clusterdesk.ui.theme import Theme, cluster_icon, theme_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

PADDING = 8
ICON = 18
TILE = 32


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One line of the panel: a result (`target` is its address), or a heading or sentence (no `target`)."""

    kind: HitKind | str
    title: str
    sub: str = ""
    target: str = ""


def rows_for(hits: Sequence[Hit], text: str) -> list[SearchRow]:
    """Return the rows for what was found: a heading a kind, kinds in the order of their best hit.

    With no hit: a sentence and a way on.
    """
    if not hits:
        return [
            SearchRow(
                "sentence",
                QCoreApplication.translate("search", "Nothing found for “{text}”. Try another word for it.").format(
                    text=text.strip()
                ),
            ),
            SearchRow("way", QCoreApplication.translate("search", "Look through the clusters"), target="explore"),
        ]
    found: list[SearchRow] = []
    kinds: dict[HitKind, None] = dict.fromkeys(hit.kind for hit in hits)
    for kind in kinds:
        found.append(SearchRow("heading", _heading(kind)))
        found += [SearchRow(kind, hit.title, _sub(hit), hit.target) for hit in hits if hit.kind == kind]
    return found


def _heading(kind: HitKind) -> str:
    return {
        "career": QCoreApplication.translate("search", "Careers"),
        "cluster": QCoreApplication.translate("search", "Clusters"),
        "pathway": QCoreApplication.translate("search", "Sub-clusters and pathways"),
    }[kind]


def _sub(hit: Hit) -> str:
    why = _why(hit)
    return " · ".join(part for part in (why, hit.context) if part)


def _why(hit: Hit) -> str:
    """Return why a thing was found whose own name does not say it."""
    if not hit.also:
        return ""
    if hit.reason == "technology":
        return QCoreApplication.translate("search", "uses {name}").format(name=hit.also)
    if hit.reason == "program":
        return QCoreApplication.translate("search", "you can study {name}").format(name=hit.also)
    if hit.reason == "text":
        return hit.also
    return QCoreApplication.translate("search", "also called {title}").format(title=hit.also)


class SearchRows(QAbstractListModel):
    """Headings, results and sentences as one list; only results can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SearchRow] = []

    def set_rows(self, rows: list[SearchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> SearchRow | None:
        """Return the row of an index; None for none."""
        return self._rows[index.row()] if index.isValid() else None

    def first(self) -> QModelIndex:
        """Return the first row that can be opened; an invalid index when there is none."""
        return self.next(QModelIndex(), 1)

    def next(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the row that can be opened after (`step` 1) or before (-1) an index, round at both ends."""
        places = [number for number, row in enumerate(self._rows) if row.target]
        if not places:
            return QModelIndex()
        at = places.index(index.row()) + step if index.isValid() else 0 if step > 0 else -1
        return self.index(places[at % len(places)])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only rows that can be opened can be chosen."""
        row = self.row(index)
        if row is None or not row.target:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, or the row itself."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.sub) if part)
        return row if role == ROW_ROLE else None


class RowDelegate(QStyledItemDelegate):
    """Paints a row: a picture, the title, and below it what else it is called or where it belongs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.width = 0
        """How wide the rows are, in device-independent pixels; a sentence wraps at it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the lines of the row."""
        row: SearchRow = index.data(ROW_ROLE)
        theme = theme_of()
        if row.kind == "heading":
            return QSize(0, QFontMetrics(theme.font("tiny")).height() + PADDING + 4)
        if row.kind == "sentence":
            width = self.width - 2 * PADDING
            wrapped = QFontMetrics(theme.font("body")).boundingRect(
                QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, row.title
            )
            return QSize(0, wrapped.height() + 2 * PADDING)
        lines = QFontMetrics(theme.font("strong")).height() + QFontMetrics(theme.font("small")).height()
        return QSize(0, max(lines, theme.px(TILE)) + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: SearchRow = index.data(ROW_ROLE)
        theme = theme_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        if row.kind == "heading":
            area.setBottom(area.bottom() - 3)
            self._text(
                painter, area, row.title, theme.font("tiny"), theme.color("text_muted"), Qt.AlignmentFlag.AlignBottom
            )
        elif row.kind == "sentence":
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text"))
            painter.drawText(area.adjusted(0, PADDING, 0, 0), Qt.TextFlag.TextWordWrap, row.title)
        else:
            self._paint_result(painter, option, area, row, theme)
        painter.restore()

    def _paint_result(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: SearchRow, theme: Theme
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        color = theme.on_chosen if chosen else theme.color
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chosen"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8)
        tile = theme.px(TILE)
        box = QRect(area.left(), area.top() + (area.height() - tile) // 2, tile, tile)
        self._paint_picture(painter, box, row, theme)
        words = area.adjusted(tile + 12, 0, 0, 0)
        strong, small = theme.font("strong"), theme.font("small")
        height = QFontMetrics(strong).height()
        below = QFontMetrics(small).height() if row.sub else 0
        top = words.top() + (words.height() - height - below) // 2
        middle = Qt.AlignmentFlag.AlignVCenter
        title = QRect(words.left(), top, words.width(), height)
        self._text(painter, title, row.title, strong, color("text"), middle)
        if row.sub:
            sub = QRect(words.left(), top + height, words.width(), below)
            self._text(painter, sub, row.sub, small, color("text_muted"), middle)

    def _paint_picture(self, painter: QPainter, box: QRect, row: SearchRow, theme: Theme) -> None:
        icon, base, soft = _picture(row, theme)
        painter.setPen(theme.edge or Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(box, 8, 8)
        device = painter.device()
        size = theme.px(ICON)
        pixmap = theme.icon_pixmap(icon, base, size, device.devicePixelRatioF() if device else 1.0)
        painter.drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, pixmap)

    def _text(
        self, painter: QPainter, area: QRect, text: str, font: QFont, color: QColor, align: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(color)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, elided)


def _picture(row: SearchRow, theme: Theme) -> tuple[str, QColor, QColor]:
    if row.kind in ("cluster", "pathway"):
        target = Target.parse(row.target)
        framework, slug = target.framework or "", target.cluster or target.key
        colours = theme.cluster(framework, slug)
        return cluster_icon(framework, slug), colours.base, colours.soft
    icon = "compass" if row.kind == "way" else "briefcase"
    return icon, theme.color("text_muted"), theme.color("sunken")
