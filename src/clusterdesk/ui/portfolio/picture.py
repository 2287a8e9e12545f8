"""The picture of a portfolio: a drawn animal in a colour, which follow from its name and so are the same everywhere."""

from zlib import crc32

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.widgets import box, start
from clusterdesk.ui.widgets.marks import SquareMark
from clusterdesk.ui.widgets.paint import icon

ANIMALS = (
    "cat",
    "dog",
    "bird",
    "fish",
    "rabbit",
    "squirrel",
    "turtle",
    "snail",
    "bug",
    "panda",
    "rat",
    "shrimp",
    "worm",
    "origami",
    "shell",
    "feather",
)
COLOURS = (
    "healthcare-human-services",
    "digital-technology",
    "energy-natural-resources",
    "public-service-safety",
    "education",
    "arts-entertainment-design",
    "agriculture",
)
"""Clusters whose colours are lent."""
SHARE = 0.47
"""Of the circle that the animal takes."""


def animal_of(name: str) -> tuple[str, str]:
    """Return the animal and the colour of a name: a Lucide name and the slug of a cluster."""
    number = crc32(name.casefold().encode())
    return ANIMALS[number % len(ANIMALS)], COLOURS[number // len(ANIMALS) % len(COLOURS)]


class Picture(SquareMark):
    """A soft circle with an icon. It says nothing that the name does not say, so nobody reads it out.

    Args:
        name: whose portfolio; empty: a plus, for a new one.
        size: the side in pixels at 100 % text.
        parent: the widget it stands in.
    """

    def __init__(self, name: str, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._animal = animal_of(name) if name else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and animal."""
        painter, theme = start(self)
        name, base, soft = "plus", theme.color("text_muted"), theme.color("sunken")
        if self._animal:
            name, slug = self._animal
            colours = theme.cluster("modern", slug)
            base, soft = colours.base, colours.soft
        rect = QRectF(self.rect())
        box(painter, rect, rect.width() / 2, soft)
        side = round(rect.width() * SHARE)
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(rect.center())
        icon(painter, theme, name, inner, base)
        painter.end()
