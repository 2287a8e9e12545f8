"""The list of search results, painted by one delegate, so that a keystroke costs one search and one repaint."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from clusterdesk.core.target import Target
from clusterdesk.ui.explore.search_rows import ROW_ROLE, Index, SearchRow, SearchRows
from clusterdesk.ui.theme import Theme, cluster_icon, theme_of
from clusterdesk.ui.widgets.scroll import thin_bars

PADDING = 8
ICON = 18
TILE = 32
MIDDLE = Qt.AlignmentFlag.AlignVCenter
ICONS = {
    "career": "briefcase",
    "program": "graduation-cap",
    "skill": "sparkles",
    "recent": "history",
    "meant": "spell-check",
    "forget": "eraser",
    "way": "arrow-right",
}
ONE_LINE = ("way", "recent", "forget")


class RowDelegate(QStyledItemDelegate):
    """Paints a row: a picture, the title, below it what it is also called or where it belongs, at the right the fit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.width = 0
        """How wide the rows are, in device-independent pixels; a sentence wraps at it."""
        self._heights: dict[str, int] = {}

    def forget(self) -> None:
        """Measure again: the text size is another one."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the lines of the row."""
        row: SearchRow = index.data(ROW_ROLE)
        if row.kind == "sentence":
            return QSize(0, self._sentence_height(row.title))
        if row.kind not in self._heights:
            self._heights[row.kind] = self._height(row.kind)
        return QSize(0, self._heights[row.kind])

    def _height(self, kind: str) -> int:
        theme = theme_of()
        if kind == "heading":
            return QFontMetrics(theme.font("tiny")).height() + PADDING + 4
        if kind in ONE_LINE:
            return max(QFontMetrics(theme.font("strong")).height(), theme.px(ICON)) + 2 * PADDING
        lines = QFontMetrics(theme.font("strong")).height() + QFontMetrics(theme.font("small")).height()
        return max(lines, theme.px(TILE)) + PADDING

    def _sentence_height(self, text: str) -> int:
        room = QRect(0, 0, self.width - 2 * PADDING, 10_000)
        wrapped = QFontMetrics(theme_of().font("body")).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return wrapped.height() + 2 * PADDING

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: SearchRow = index.data(ROW_ROLE)
        theme = theme_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        if row.kind == "heading":
            words = f"{row.title} · {row.note}" if row.note else row.title
            below = area.adjusted(0, PADDING - 2, 0, 0)
            self._text(painter, below, words, theme.font("tiny"), theme.color("text_muted"))
        elif row.kind == "sentence":
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text"))
            painter.drawText(area.adjusted(0, PADDING, 0, 0), Qt.TextFlag.TextWordWrap, row.title)
        else:
            chosen = self._paint_ground(painter, option, theme)
            self._paint_choice(painter, area, row, theme, theme.on_chosen if chosen else theme.color)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> bool:
        """Mark the current row; returns whether this is it."""
        # A list on a page marks its current row only while the keyboard is there; that of the field always.
        view = option.widget
        here = view.hasFocus() or view.focusPolicy() == Qt.FocusPolicy.NoFocus
        if not here or not option.state & QStyle.StateFlag.State_Selected:
            return False
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chosen"))
        painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8)
        return True

    def _paint_choice(
        self, painter: QPainter, area: QRect, row: SearchRow, theme: Theme, color: Callable[[str], QColor]
    ) -> None:
        tile = theme.px(TILE)
        box = QRect(area.left(), area.top() + (area.height() - tile) // 2, tile, tile)
        self._paint_picture(painter, box, row, theme)
        words = area.adjusted(tile + 12, 0, 0, 0)
        strong, small = theme.font("strong"), theme.font("small")
        if row.note:
            words.setRight(self._note(painter, words, row.note, small, color("accent_strong")))
        height = QFontMetrics(strong).height()
        below = QFontMetrics(small).height() if row.sub else 0
        top = words.top() + (words.height() - height - below) // 2
        title = QRect(words.left(), top, words.width(), height)
        self._text(painter, title, row.title, strong, color("text"))
        if row.sub:
            sub = QRect(words.left(), top + height, words.width(), below)
            self._text(painter, sub, row.sub, small, color("text_muted"))

    def _note(self, painter: QPainter, area: QRect, text: str, font: QFont, color: QColor) -> int:
        """Write a word at the right end; returns where it begins, less a gap."""
        left = area.right() - QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QRect(left, area.top(), area.right() - left + 1, area.height()), MIDDLE, text)
        return left - 12

    def _paint_picture(self, painter: QPainter, box: QRect, row: SearchRow, theme: Theme) -> None:
        icon, base, soft = _picture(row, theme)
        if row.kind not in ONE_LINE:
            painter.setPen(theme.edge or Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            painter.drawRoundedRect(box, 8, 8)
        device = painter.device()
        size = theme.px(ICON)
        pixmap = theme.icon_pixmap(icon, base, size, device.devicePixelRatioF() if device else 1.0)
        painter.drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, pixmap)

    def _text(self, painter: QPainter, area: QRect, text: str, font: QFont, color: QColor) -> None:
        painter.setFont(font)
        painter.setPen(color)
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > area.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, MIDDLE | Qt.AlignmentFlag.AlignLeft, text)


def _picture(row: SearchRow, theme: Theme) -> tuple[str, QColor, QColor]:
    if row.kind in ("cluster", "pathway"):
        target = Target.parse(row.target)
        framework, slug = target.framework or "", target.cluster or target.key
        colours = theme.cluster(framework, slug)
        return cluster_icon(framework, slug), colours.base, colours.soft
    return ICONS[row.kind], theme.color("text_muted"), theme.color("sunken")


class ResultList(QListView):
    """Rows of `SearchRow`s, one of which is the current one.

    Args:
        name: the accessible name.
        fit_rows: as tall as its rows, for a list on a page that scrolls.
        parent: the widget it stands in.
    """

    chosen = Signal(object)
    """A row was clicked, or Enter pressed on it: the `SearchRow`."""

    def __init__(self, name: str, *, fit_rows: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit_rows = fit_rows
        self.rows = SearchRows(self)
        self._delegate = RowDelegate(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        thin_bars(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)
        self.entered.connect(self._hover)
        if fit_rows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: list[SearchRow], width: int) -> int:
        """Show other rows, the first result current; returns the height that all of them take at a width."""
        self._delegate.width = width
        self.rows.set_rows(rows)
        # Laid out now and not when the events come: it would be painted twice.
        self.doItemsLayout()
        self.setCurrentIndex(self.rows.first())
        self.scrollToTop()
        return self.rows_height()

    def rows_height(self) -> int:
        """Return the height of all rows."""
        option = QStyleOptionViewItem()
        rows = range(self.rows.rowCount())
        return sum(self._delegate.sizeHint(option, self.rows.index(row)).height() for row in rows)

    def sizeHint(self) -> QSize:
        """Return the height of all rows with `fit_rows`."""
        size = super().sizeHint()
        return QSize(size.width(), self.rows_height()) if self._fit_rows else size

    def minimumSizeHint(self) -> QSize:
        """Return the same height, less width."""
        return QSize(theme_of(self).px(200), self.rows_height()) if self._fit_rows else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences at the new width."""
        super().resizeEvent(event)
        if self._fit_rows and self._delegate.width != self.viewport().width():
            self._delegate.width = self.viewport().width()
            self.doItemsLayout()
            self.updateGeometry()

    def current(self) -> SearchRow | None:
        """Return the row that Enter would choose."""
        return self.rows.row(self.currentIndex())

    def move_by(self, step: int) -> None:
        """Go to the next row that can be chosen, or the one before; from the last one round to the first."""
        index = self.rows.next(self.currentIndex(), step)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def choose_current(self) -> None:
        """Choose the current row, if there is one."""
        self._choose(self.currentIndex())

    def restyle(self) -> None:
        """Take the new text size."""
        self._delegate.forget()
        self.doItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None and row.target:
            self.chosen.emit(row)

    def _hover(self, index: QModelIndex) -> None:
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)
