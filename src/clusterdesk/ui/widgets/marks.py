"""Pictures beside words: a tile with an icon, a bare icon, a circle with an initial."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdesk.ui.theme import cluster_icon, theme_of
from clusterdesk.ui.widgets.paint import Align, box, icon, start


class SquareMark(QWidget):
    """A square picture whose side grows with the text."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the side at the present text size."""
        side = theme_of(self).px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never squeezed."""
        return self.sizeHint()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()


class IconMark(SquareMark):
    """A bare icon in the colour of a role or of a cluster."""

    def __init__(self, name: str, size: int = 18, role: str = "text_muted", parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._name = name
        self._role = role
        self._cluster: tuple[str, str] | None = None

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def set_role(self, role: str) -> None:
        """Colour it by another role."""
        self._role = role
        self._cluster = None
        self.update()

    def set_cluster(self, framework: str, slug: str) -> None:
        """Colour it as a cluster is."""
        self._cluster = (framework, slug)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter, theme = start(self)
        color = theme.cluster(*self._cluster).base if self._cluster else theme.color(self._role)
        icon(painter, theme, self._name, QRectF(self.rect()), color)
        painter.end()


class IconTile(SquareMark):
    """A soft square with an icon: in the accent, in grey, or in a cluster's colours.

    Args:
        name: the Lucide name.
        size: the side in pixels at 100 % text.
        tone: `accent`, `plain`, or `deep` (on a deep card).
        parent: the widget it stands in.
    """

    def __init__(self, name: str, size: int = 38, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._name = name
        self._tone = tone
        self._cluster: tuple[str, str] | None = None

    @classmethod
    def of_cluster(cls, framework: str, slug: str, size: int = 38, parent: QWidget | None = None) -> "IconTile":
        """Return the tile of a cluster."""
        tile = cls(cluster_icon(framework, slug), size, parent=parent)
        tile.set_cluster(framework, slug)
        return tile

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def set_tone(self, tone: str) -> None:
        """Show in the accent or in grey."""
        self._tone = tone
        self._cluster = None
        self.update()

    def set_cluster(self, framework: str, slug: str) -> None:
        """Show a cluster's icon in its colours."""
        self._cluster = (framework, slug)
        self._name = cluster_icon(framework, slug)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw square and icon."""
        painter, theme = start(self)
        if self._cluster:
            colours = theme.cluster(*self._cluster)
            base, soft = colours.base, colours.soft
        elif self._tone == "plain":
            base, soft = theme.color("text_muted"), theme.color("sunken")
        else:
            base, soft = theme.color("accent_strong"), theme.color("accent_soft")
        rect = QRectF(self.rect())
        box(painter, rect, rect.width() * 0.24, soft, theme.edge)
        side = round(rect.width() * 0.52)
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(rect.center())
        icon(painter, theme, self._name, inner, base)
        painter.end()


class Avatar(SquareMark):
    """A circle with the first letter of a name."""

    def __init__(self, name: str = "", size: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._letter = ""
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another name's letter."""
        self._letter = name.strip()[:1].upper()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and letter."""
        painter, theme = start(self)
        box(painter, QRectF(self.rect()), self.width() / 2, theme.color("accent_soft"), theme.edge)
        font = QFont(theme.font("small_strong"))
        font.setPointSizeF(font.pointSizeF() * self._size / 32)
        painter.setFont(font)
        painter.setPen(theme.color("accent_strong"))
        painter.drawText(self.rect(), int(Align.AlignCenter), self._letter)
        painter.end()
