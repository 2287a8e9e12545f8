"""A page: margins, header and a body that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.labels import Paragraph, TitleLabel
from clusterdesk.ui.widgets.layouts import FlowLayout, TopColumn, clear_layout
from clusterdesk.ui.widgets.marks import IconTile
from clusterdesk.ui.widgets.rows import CRUMB, Breadcrumb, RowColumn
from clusterdesk.ui.widgets.scroll import thin_bars


class _Actions(QWidget):
    """The header's buttons, in a line that wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(8, align_right=True, parent=self)


class Page(QScrollArea):
    """A scrolling page with breadcrumb, title, subtitle, and actions that wrap below on narrow windows.

    Args:
        title: the title; empty shows no header until one is set.
        subtitle: the line under it.
        max_width: pixels at 100 % text; given, the column is held to it and centred.
        parent: the widget it stands in.
    """

    opened = Signal(str)
    """A link of the breadcrumb was followed: its target."""

    def __init__(
        self, title: str = "", subtitle: str = "", *, max_width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self._empty: QWidget | None = None
        self._tile: IconTile | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        # Tab stops at what is in the page; the keys that scroll work from there, and after a click beside it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        thin_bars(self)
        self._sheet = QWidget()
        self._outer = QVBoxLayout(self._sheet)
        self._outer.setSpacing(18)
        self._header = self._build_header()
        self._body_host = QWidget()
        self.body: QVBoxLayout = TopColumn(self._body_host)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        # Wider than the body by the room that a link keeps beside its words: those stand in line with the title.
        self._head = RowColumn(CRUMB)
        self._head.addWidget(self._header)
        self._outer.addLayout(self._head)
        self._outer.addWidget(self._body_host, 1)
        self.setWidget(self._sheet)
        self._set_margins()
        self.set_title(title)
        self.set_subtitle(subtitle)

    # -- header -----------------------------------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        """Change the title; it names the page for screen readers too."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        self._show_header()

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line under the title."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._show_header()

    def set_breadcrumb(self, parts: Sequence[tuple[str, str | None]]) -> None:
        """Show where one is: (text, target or None)."""
        self._crumbs.set_parts(parts)
        self._crumbs.setVisible(bool(parts))
        self._show_header()

    def set_tile(self, tile: IconTile | None) -> None:
        """Put a picture left of the title, or take it away."""
        if self._tile is not None:
            self._tile_row.removeWidget(self._tile)
            self._tile.hide()
            self._tile.deleteLater()
        self._tile = tile
        if tile is not None:
            self._tile_row.insertWidget(0, tile, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tile_row.setContentsMargins(CRUMB if tile is not None else 0, 0, 0, 0)

    def add_action(self, widget: QWidget) -> None:
        """Add a button (or any widget) at the right of the header."""
        self._actions.flow.addWidget(widget)
        widget.show()
        self._actions.show()
        self._show_header()

    def clear_actions(self) -> None:
        """Take all actions away."""
        clear_layout(self._actions.flow)
        self._actions.hide()

    # -- body -------------------------------------------------------------------------------------------------

    def clear_body(self) -> None:
        """Delete everything in the body."""
        clear_layout(self.body)

    def show_empty(self, empty: QWidget | None) -> None:
        """Show an empty state, or what stands in while the body is read, instead of the body; or the body again."""
        if self._empty is not None:
            self._outer.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
        self._empty = empty
        self._body_host.setVisible(empty is None)
        self.setAccessibleName(self.title() or (empty.accessibleName() if empty is not None else ""))
        if empty is not None:
            self._outer.addWidget(empty, 1)

    def height_at(self, width: int) -> int:
        """Return the height of all that is in the page at a width, for a dialog that is as tall as its page."""
        self._outer.activate()
        return self._outer.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a narrow column in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    def showEvent(self, event: QEvent) -> None:
        """Follow the keyboard: what gets the focus is scrolled into view."""
        super().showEvent(event)  # pyright: ignore[reportArgumentType] - Qt passes its own show event
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved, Qt.ConnectionType.UniqueConnection)

    def restyle(self) -> None:
        """Measure again."""
        self._set_margins()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and self._sheet.isAncestorOf(new):
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        # A form that has just come may not be laid out yet, and its field not stand where it will.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # pyright: ignore[reportArgumentType] - takes all
        focused = self._sheet.focusWidget()
        if focused is not None and focused.hasFocus() and self._sheet.isAncestorOf(focused):
            top = focused.mapTo(self._sheet, QPoint(0, 0)).y()
            if focused.height() < self.viewport().height():
                self.ensureVisible(0, top, 0, 24)
                self.ensureVisible(0, top + focused.height(), 0, 24)

    def _build_header(self) -> "_Header":
        words = QWidget()
        self._tile_row = QHBoxLayout(words)
        self._tile_row.setContentsMargins(0, 0, 0, 0)
        self._tile_row.setSpacing(16 - CRUMB)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._crumbs = Breadcrumb()
        self._crumbs.opened.connect(self.opened)
        self._crumbs.hide()
        self._title = TitleLabel("")
        self._title.setContentsMargins(CRUMB, 0, 0, 0)
        self._subtitle = Paragraph(muted=True)
        self._subtitle.setContentsMargins(CRUMB, 4, 0, 0)
        column.addWidget(self._crumbs)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        self._tile_row.addLayout(column, 1)
        self._actions = _Actions()
        self._actions.hide()
        return _Header(words, self._actions)

    def _show_header(self) -> None:
        parts = (self._title, self._subtitle, self._crumbs, self._actions)
        self._header.setVisible(any(not part.isHidden() for part in parts))

    def _set_margins(self) -> None:
        theme = theme_of(self)
        side = theme.size("margin_page")
        most = theme.px(self._max_width)
        # The viewport is asked for only where it matters: the first time that takes 7 ms of the start.
        if self._max_width and self.width() - 2 * side > most:
            side = max(side, (self.viewport().width() - most) // 2)
        margins = self._outer.contentsMargins()
        if margins.left() != side:
            self._outer.setContentsMargins(side, 26, side, 28)


class _Header(QWidget):
    """Words at the left, actions at the right, or below where both do not fit."""

    def __init__(self, words: QWidget, actions: _Actions) -> None:
        super().__init__()
        self._words = words
        self._actions = actions
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, CRUMB, 0)
        self._row.setSpacing(16)
        self._row.addWidget(words, 1)
        self._row.addWidget(actions, 0, Qt.AlignmentFlag.AlignVCenter)
        self._below = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether the actions stand at the right or below."""
        super().resizeEvent(event)
        wanted = self._actions.flow.sizeHint().width() if not self._actions.isHidden() else 0
        below = wanted > 0 and wanted + theme_of(self).px(320) > self.width()
        if below != self._below:
            self._below = below
            self._row.setDirection(QHBoxLayout.Direction.TopToBottom if below else QHBoxLayout.Direction.LeftToRight)
            self._actions.flow.set_right(not below)
