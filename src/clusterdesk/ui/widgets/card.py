"""Cards: a rounded surface, and the one that is a button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.labels import SectionLabel, SmallLabel
from clusterdesk.ui.widgets.layouts import TopColumn
from clusterdesk.ui.widgets.paint import LayoutButton, box, mix, ring, start

_FILL = {"surface": "surface", "plain": "surface", "deep": "deep", "sunken": "sunken", "ghost": None}


class Card(QWidget):
    """A rounded surface with a line of one pixel.

    Args:
        tone: `surface`, `plain` (no line), `deep` (navy; words in it turn light), `sunken`, `ghost` (dashed line).
        title: a section title, or nothing.
        note: a small text at the right of the title.
        parent: the widget it stands in.
    """

    def __init__(
        self, tone: str = "surface", *, title: str = "", note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._title: SectionLabel | None = None
        self._note: SmallLabel | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body: QVBoxLayout = TopColumn(self)
        self.body.setContentsMargins(20, 18, 20, 18)
        self.body.setSpacing(8)
        if title or note:
            self._add_head(title, note)
        self.restyle()

    def set_title(self, title: str) -> None:
        """Change the title."""
        if self._title is None:
            self._add_head(title, "")
        else:
            self._title.setText(title)

    def set_note(self, note: str) -> None:
        """Change the note."""
        if self._note is None:
            self._add_head("", note)
        else:
            self._note.setText(note)
            self._note.setVisible(bool(note))

    def restyle(self) -> None:
        """Hand light words down to what stands on a deep card."""
        if self._tone != "deep":
            return
        theme = theme_of(self)
        palette = QPalette()
        palette.setResolveMask(0)
        for role, name in (
            (QPalette.ColorRole.WindowText, "on_deep"),
            (QPalette.ColorRole.Text, "on_deep"),
            (QPalette.ColorRole.PlaceholderText, "on_deep_muted"),
        ):
            palette.setColor(role, theme.color(name))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface."""
        painter, theme = start(self)
        role = _FILL[self._tone]
        line = theme.color("line") if self._tone == "surface" else theme.edge
        box(
            painter,
            QRectF(self.rect()),
            theme.size("radius_card"),
            theme.color(role) if role else None,
            theme.color("control_line") if self._tone == "ghost" else line,
            dashed=self._tone == "ghost",
        )
        painter.end()

    def _add_head(self, title: str, note: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        self._title = SectionLabel(title)
        self._note = SmallLabel(note)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        head.addWidget(self._note, 1 if note else 0)
        self.body.insertLayout(0, head)
        # A widget that is shown before it has a parent flashes up as a window of its own.
        self._note.setVisible(bool(note))
        self.body.insertSpacing(1, 4)


class CardButton(LayoutButton):
    """A card that is one button; its accessible name says what it opens.

    Args:
        name: the accessible name.
        ghost: a dashed line, for "new".
        parent: the widget it stands in.
    """

    def __init__(self, name: str, *, ghost: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._ghost = ghost
        self._selected = False
        self.body: QVBoxLayout = TopColumn(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(4)

    def is_selected(self) -> bool:
        """Return whether it is the chosen one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Mark it as the chosen one; screen readers hear it as checked."""
        self._selected = selected
        self.setCheckable(selected)
        self.setChecked(selected)
        self.update()

    def nextCheckState(self) -> None:
        """A click opens; it does not change what is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw surface, line and ring."""
        painter, theme = start(self)
        rect = QRectF(self.rect())
        radius = theme.size("radius_card")
        fill = None if self._ghost else theme.color("surface")
        line = theme.color("control_line" if self._ghost else "line")
        if self.underMouse() or self.isDown():
            line = mix(theme.color("line"), theme.color("accent"), 0.55)
            fill = mix(theme.color("surface"), theme.color("accent_soft"), 0.35 if not self.isDown() else 0.8)
        if self._selected:
            box(painter, rect, radius, fill, theme.color("accent"), 2)
        else:
            box(painter, rect, radius, fill, line, dashed=self._ghost)
        if self.shows_ring():
            ring(painter, theme, rect, radius)
        painter.end()
