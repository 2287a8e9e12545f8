"""The results that drop down from the search field while the student types."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from clusterdesk.core.career import Hit
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.search_rows import RowDelegate, SearchRow, SearchRows, rows_for
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import SearchField
from clusterdesk.ui.widgets.scroll import thin_bars

MOST_HITS = 10
WIDTH = 460
GAP = 6
"""Between the field and the results, and at least to the window's edge."""
EDGE = 5
"""Inside the panel, around the rows."""


class SearchPanel(QFrame):
    """Shows what the field finds; the keyboard focus stays in the field.

    One list view paints all rows, so that a keystroke costs one search and one repaint.

    Args:
        context: where to search and where to go.
        field: the field of the top bar.
        parent: the window the panel floats in; it must hold the field.
    """

    def __init__(self, context: Context, field: SearchField, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._field = field
        self._window = parent
        self.rows = SearchRows(self)
        self.list = QListView()
        self._build()
        field.edited.connect(self.search)
        field.moved.connect(self.move_by)
        field.submitted.connect(self._submit)
        field.left.connect(self.hide)
        field.destroyed.connect(self.deleteLater)
        field.edit.installEventFilter(self)
        parent.installEventFilter(self)
        context.navigation.navigated.connect(self.hide)
        self.hide()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Search results"))
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setMouseTracking(True)
        thin_bars(self.list)
        self.list.setModel(self.rows)
        self._delegate = RowDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._open)
        self.list.entered.connect(self._hover)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.list)

    # What is found

    def search(self, text: str) -> None:
        """Show what is found for a text; nothing is shown for none."""
        if not text.strip():
            self.rows.set_rows([])
            self.hide()
            return
        hits = self._context.explore.search(text, limit=MOST_HITS)
        self.rows.set_rows(rows_for(hits, text))
        self.list.setCurrentIndex(self.rows.first())
        self.list.scrollToTop()
        self._place()
        self.show()
        self.raise_()
        self._announce(hits)

    def move_by(self, step: int) -> None:
        """Go one result up or down; from the last one round to the first."""
        if not self.isVisible():
            self.search(self._field.text())
            return
        index = self.rows.next(self.list.currentIndex(), step)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._say(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def current(self) -> SearchRow | None:
        """Return the row that Enter would open."""
        return self.rows.row(self.list.currentIndex())

    def _submit(self, text: str) -> None:
        if not self.isVisible():
            self.search(text)
        self._open(self.list.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None and row.target:
            self.hide()
            self._field.set_text("")
            self._context.navigation.open(row.target)

    def _hover(self, index: QModelIndex) -> None:
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsSelectable:
            self.list.setCurrentIndex(index)

    def _announce(self, hits: tuple[Hit, ...]) -> None:
        current = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if len(hits) == 1:
            self._say(self.tr("1 result. {first}").format(first=current))
        elif hits:
            self._say(self.tr("{count} results. {first}").format(count=len(hits), first=current))
        else:
            self._say(self.tr("Nothing found. {first}").format(first=current))

    def _say(self, text: str) -> None:
        """Tell a screen reader: the focus is in the field, so it would not read the list by itself."""
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, text))

    # Where it is

    def _place(self) -> None:
        """Stand under the field, no wider than the window and no lower than its end."""
        window = self._window.rect()
        below = self._field.mapTo(self._window, QPoint(0, self._field.height() + GAP))
        width = min(max(self._field.width(), theme_of(self).px(WIDTH)), window.width() - 2 * GAP)
        left = max(GAP, below.x() + self._field.width() - width)
        wanted = self._rows_height(width - 2 * EDGE) + 2 * EDGE
        self.list.scheduleDelayedItemsLayout()
        self.setGeometry(left, below.y(), width, min(wanted, window.height() - below.y() - GAP))

    def _rows_height(self, width: int) -> int:
        self._delegate.width = width
        option = QStyleOptionViewItem()
        heights = (
            self._delegate.sizeHint(option, self.rows.index(row)).height() for row in range(self.rows.rowCount())
        )
        return sum(heights)

    def restyle(self) -> None:
        """Take the new colours and text size."""
        self.list.doItemsLayout()
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; close when the student turns to something else."""
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        left_field = watched is self._field.edit and kind == QEvent.Type.FocusOut
        if left_field or (kind == QEvent.Type.MouseButtonPress and self._is_elsewhere(watched, event)):
            self.hide()
        return super().eventFilter(watched, event)

    def _is_elsewhere(self, watched: QObject, event: QEvent) -> bool:
        """Say whether a click went to a widget that is neither the panel nor the field."""
        if not self.isVisible() or not isinstance(watched, QWidget) or not isinstance(event, QMouseEvent):
            return False
        inside = (self, self._field)
        return watched.window() is self.window() and not any(
            watched is part or part.isAncestorOf(watched) for part in inside
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Watch all clicks while it is shown."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch clicks no longer."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with its line."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("control_line"), 1))
        painter.setBrush(theme.color("surface"))
        radius = theme.size("radius_card")
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
