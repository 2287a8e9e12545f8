"""What a cluster is: one line at first sight, the whole text and the other framework's clusters when asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.facts import ClusterLink
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import (
    Chip,
    FlowLayout,
    MutedLabel,
    Paragraph,
    QuietButton,
    SmallLabel,
    TopColumn,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import lead

READING_WIDTH = 880
"""Longer lines are hard to read."""
OTHERS = 5
"""How many clusters of the other framework are named; those that share less are left out."""


class ClusterAbout(QWidget):
    """The tagline of a cluster, or what its part is about.

    The button `more`, which the page puts where it has room, shows the rest; that stays open until it is closed.
    """

    opened = Signal(str)
    """A cluster of the other framework was chosen: its address."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._place: Place | None = None
        self._told: Place | None = None
        self.short = MutedLabel("")
        self.more = QuietButton("", icon="chevron-down", icon_after=True)
        self.more.clicked.connect(lambda: self._turn(on=not self._open))
        self._open = False
        self._rest = QWidget()
        self._text = Paragraph(muted=True)
        self._others_title = SmallLabel("")
        self._others = FlowLayout(8)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(8)
        rest.addWidget(self._text)
        rest.addWidget(self._others_title)
        rest.addLayout(self._others)
        column = TopColumn(self)
        column.setContentsMargins(0, 7, 0, 0)  # in line with the words of the tabs beside it
        column.setSpacing(8)
        column.addWidget(self.short)
        column.addWidget(self._rest)
        self.restyle()
        self._turn(on=False)

    def show_place(self, place: Place) -> None:
        """Show the first sight of a place, and the rest when it is open."""
        self._place = place
        told = self.tr("{part}: {text}").format(part=place.part.name, text=place.part.description) if place.part else ""
        self.short.setText(told or place.cluster.tagline)
        self._turn(on=self._open)

    def restyle(self) -> None:
        """Measure again."""
        width = theme_of(self).px(READING_WIDTH)
        for label in (self.short, self._text):
            label.setMaximumWidth(width)

    def _turn(self, *, on: bool) -> None:
        self._open = on
        if on:
            self._tell()
        self._rest.setVisible(on)
        self.more.setText(self.tr("Less") if on else self.tr("More"))
        self.more.set_icon("chevron-up" if on else "chevron-down")
        told = self.tr("More about the cluster, open") if on else self.tr("More about the cluster, closed")
        self.more.setAccessibleDescription(told)

    def _tell(self) -> None:
        place = self._place
        if place is None or (self._told and self._told.colour == place.colour):
            return
        self._told = place
        self._text.setText(place.cluster.description)
        links = self._context.explore.crosswalk(*place.colour)[:OTHERS]
        self._others_title.setText(others_title(links))
        self._others_title.setVisible(bool(links))
        clear_layout(self._others)
        for link in links:
            chip = Chip(f"{link.name} · {link.shared}", "arrow-right-left")
            chip.setAccessibleDescription(shared_words(link))
            chip.setToolTip(shared_words(link))
            lead(chip, self.opened.emit, address_of(link))
            self._others.addWidget(chip)


def others_title(links: tuple[ClusterLink, ...]) -> str:
    """Return the heading above clusters of the other framework, empty without any."""
    return texts.in_framework(links[0].framework) if links else ""


def shared_words(link: ClusterLink) -> str:
    """Return how many careers of a cluster are in one of the other framework."""
    return texts.careers_of(link.shared, link.careers)


def address_of(link: ClusterLink) -> str:
    """Return where a cluster of the other framework is shown."""
    return str(Target.of_cluster(link.framework, link.slug))
