"""The parts of a cluster with their counts, and under them the picture of pay and growth."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdesk.core.cluster import Pathway
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.cluster_picture import PayGrowth
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.widgets import CapsLabel, Card, Option, OptionList, Select, Separator

ALL = ""
"""The option that shows the careers of all parts."""


class PartsCard(Card):
    """The left side of a cluster page; `select` stands in for `list` where the page is one narrow column.

    Args:
        picture: stands below the list.
        parent: the widget it stands in.
    """

    chosen = Signal(str)
    """A part was chosen: its slug, or nothing for the whole cluster."""

    def __init__(self, picture: PayGrowth, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._colour: tuple[str, str] | None = None
        self._heading = CapsLabel("")
        self.list = OptionList([], name=self.tr("Parts of this cluster"))
        self.list.chosen.connect(self.chosen)
        self.select = Select()
        self.select.setAccessibleName(self.list.accessibleName())
        self.select.activated.connect(lambda at: self.chosen.emit(self.select.itemData(at)))
        self.select.hide()
        self._line = Separator()
        self.picture = picture
        self.body.setContentsMargins(10, 15, 10, 12)
        self.body.setSpacing(6)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.list)
        self.body.addWidget(self.select)
        self.body.addWidget(self._line)
        self.body.addWidget(picture)
        self._heading.setContentsMargins(10, 0, 0, 0)

    def show_place(self, place: Place, parts: tuple[Pathway, ...]) -> None:
        """Show the parts of a cluster, the one of the place chosen."""
        if place.colour != self._colour:
            self._colour = place.colour
            self._heading.setText(texts.part_name(place.cluster.framework))
            self._set_options(
                [
                    Option(ALL, self.tr("All"), place.cluster.careers),
                    *(Option(part.slug, part.name, part.careers) for part in parts),
                ]
            )
            self.list.set_cluster(*place.colour)
        slug = place.part.slug if place.part else ALL
        self.list.set_value(slug)
        self.select.setCurrentIndex(self.select.findData(slug))

    def _set_options(self, options: list[Option]) -> None:
        self.list.set_options(options)
        self.select.clear()
        for option in options:
            self.select.addItem(f"{option.text} · {option.count}", option.key)

    def set_compact(self, compact: bool) -> None:
        """Show one line that opens in place of the list."""
        if compact != self.list.isHidden():
            self.list.setVisible(not compact)
            self.select.setVisible(compact)

    def show_picture(self, on: bool) -> None:
        """Show the picture, and be as tall as the table beside it; or be as short as the list."""
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self._line.setVisible(on)
        self.picture.setVisible(on)
