"""How many careers of every cluster are in reach, as bars that open the clusters."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.cluster import Cluster
from clusterdesk.core.target import Target
from clusterdesk.ui.explore import reach_words
from clusterdesk.ui.widgets import BodyLabel, Card, CardGrid, IconTile, ProgressBar, SmallLabel
from clusterdesk.ui.widgets.paint import PaintedButton
from clusterdesk.ui.widgets.ways import lead

WIDTH = 300


class _Row(PaintedButton):
    """One cluster: its name, the share of its careers in reach, and the two numbers."""

    hover = "window"

    def __init__(self) -> None:
        super().__init__("")
        self.address = ""
        self._tile = IconTile("shapes", 30)
        self._name = BodyLabel("")
        self._bar = ProgressBar("")
        self._count = SmallLabel("")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._bar)
        column.addWidget(self._count)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 7, 6, 7)
        line.setSpacing(12)
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def show_cluster(self, cluster: Cluster, count: int) -> None:
        """Show how many careers of a cluster are in reach."""
        words = reach_words.share(count, cluster.careers)
        self.address = str(Target.of_cluster(cluster.framework, cluster.slug))
        self._tile.set_cluster(cluster.framework, cluster.slug)
        self._name.setText(cluster.name)
        self._name.set_role(None if count else "text_muted")
        self._bar.setAccessibleName(cluster.name)
        self._bar.set_cluster(cluster.framework, cluster.slug)
        self._bar.set_share(count / cluster.careers if cluster.careers else 0.0, words)
        self._count.setText(words)
        self.setAccessibleName(f"{cluster.name}, {words}")


class ReachClusters(Card):
    """A row a cluster, the one with most careers in reach first."""

    opened = Signal(str)
    """A cluster was opened: its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows: list[_Row] = []
        self._grid = CardGrid(min_width=WIDTH, gap=8)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_counts(self, clusters: Sequence[Cluster], counts: Mapping[str, int]) -> None:
        """Show how many careers of these clusters are in reach, by slug."""
        ordered = sorted(clusters, key=lambda cluster: -counts.get(cluster.slug, 0))
        while len(self.rows) < len(ordered):
            row = _Row()
            lead(row, self.opened.emit, lambda row=row: row.address, stays=True)
            self._grid.addWidget(row)
            self.rows.append(row)
        for row, cluster in zip(self.rows, ordered, strict=False):
            row.show_cluster(cluster, counts.get(cluster.slug, 0))
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(ordered))
