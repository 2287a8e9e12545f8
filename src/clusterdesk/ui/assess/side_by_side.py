"""The careers behind a cluster, and any listed career beside the student: both profiles and r."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.interests import AREAS
from clusterdesk.core.scoring import SCORE_MAX
from clusterdesk.ui import formats, terms
from clusterdesk.ui.assess.numbers import r_text
from clusterdesk.ui.assess.reading import CareerLine, ClusterLine, Order, Reading
from clusterdesk.ui.assess.self_view import source_name
from clusterdesk.ui.charts import HexagonProfile, Profile, WithTable
from clusterdesk.ui.widgets import (
    BodyLabel,
    Column,
    Columns,
    DataTable,
    MutedLabel,
    QuietButton,
    Select,
    SmallLabel,
    StrongLabel,
)
from clusterdesk.ui.widgets.ways import lead

LISTED = 50
"""How many careers of the order can be chosen, beside those that stand for the cluster."""

LOWEST_RATING, HIGHEST_RATING = 1, 7
"""O*NET's scale of occupational interests."""


class SideBySide(QWidget):
    """Which careers make the number of a cluster; one of them, or any of the first, drawn over the student's own."""

    opened = Signal(str)
    """A career's page was asked for: its target."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._order: Order = reading.first_order
        self._clusters: dict[str, ClusterLine] = {}
        self._careers: dict[str, CareerLine] = {}
        self._cluster = ""
        self._title = StrongLabel("")
        self.table = DataTable(self._columns(), name=self.tr("The careers behind the number"), fit_rows=True)
        self.table.selected.connect(lambda line: self.show_career(line.code))
        self._about = MutedLabel("")
        self.choice = Select()
        self.choice.setAccessibleName(self.tr("Career beside you"))
        self.choice.activated.connect(lambda _place: self.show_career(self.choice.currentData()))
        names = [reading.areas[code].name for code in AREAS]
        self.hexagon = HexagonProfile(names, name=self.tr("Your profile and the career’s"))
        self._r = BodyLabel("")
        self.page = QuietButton(self.tr("Open this career"), "arrow-right", icon_after=True)
        lead(self.page, self.opened.emit, lambda: f"career/{self.choice.currentData()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns([(self._left(), 1, 300), (self._right(), 1, 320)], gap=28))

    def show_clusters(self, lines: Sequence[ClusterLine], order: Order) -> None:
        """Offer the clusters of an order; the first is shown, unless the chosen one is among them."""
        self._order = order
        self._clusters = {line.target: line for line in lines}
        self.table.set_columns(self._columns())
        chosen = self._cluster if self._cluster in self._clusters else next(iter(self._clusters), "")
        self.choose(chosen)

    def choose(self, cluster: str) -> None:
        """Show the careers behind the number of a cluster, and the first of them beside the student."""
        self._cluster = cluster
        best = self._reading.best_of(cluster, self._order) if cluster else []
        self.setVisible(bool(best))
        if not best:
            return
        line = self._clusters[cluster]
        self._title.setText(self.tr("Behind {cluster}").format(cluster=line.name))
        told = self.tr("The average r of these {count} careers is {score}. Choose one to see it beside you.")
        if self._order == "both":
            told = self.tr("These {count} careers put the cluster at {score}. Choose one to see it beside you.")
        self._about.setText(told.format(count=formats.count(len(best)), score=r_text(line.score)))
        self.table.set_rows(best)
        listed = {line.code: line for line in (*best, *self._reading.best_careers(LISTED, self._order))}
        self._careers = listed
        self.choice.clear()
        for code, career in listed.items():
            self.choice.addItem(career.title, code)
        self.show_career(best[0].code)

    def show_career(self, code: str) -> None:
        """Draw a listed career beside the student."""
        line, rating, scores = self._careers[code], self._reading.profiles.get(code), self._reading.scores
        self.choice.setCurrentIndex(self.choice.findData(code))
        if rating is None or scores is None:
            return
        you = Profile(self.tr("You"), tuple(scores), maximum=SCORE_MAX)
        self.hexagon.set_profiles(
            [you, Profile(line.title, tuple(rating), HIGHEST_RATING, LOWEST_RATING, self._colours())]
        )
        told = self.tr("r = {r}: {fit}").format(r=r_text(line.r), fit=terms.fit_phrase(line.word))
        if line.topics is not None:
            told = self.tr("{interests}. Topics: r = {topics}").format(interests=told, topics=r_text(line.topics))
        self._r.setText(told)

    def _colours(self) -> tuple[str, str] | None:
        line = self._clusters.get(self._cluster)
        return (line.framework, line.cluster) if line else None

    def _columns(self) -> list[Column]:
        columns = [
            Column("career", self.tr("Career"), text=lambda line: line.title, stretch=1, min_chars=14, strong=True),
            Column("r", "r", text=lambda line: r_text(line.r), sort=lambda line: line.r, right=True, keep=2),
        ]
        if self._order == "both":
            columns.append(
                Column(
                    "topics",
                    self.tr("Topics"),
                    text=lambda line: "–" if line.topics is None else r_text(line.topics),
                    sort=lambda line: line.topics,
                    right=True,
                    keep=1,
                )
            )
        columns.append(
            Column("word", self.tr("Fit"), text=lambda line: terms.fit_word(line.word), sort=lambda line: line.r)
        )
        return columns

    def _left(self) -> QWidget:
        return _stack(self._title, self._about, self.table)

    def _right(self) -> QWidget:
        source = SmallLabel(
            self.tr(
                "You: 0 to 40 points an area. The career: ratings from 1 to 7. Only the shapes are compared. {source}"
            ).format(source=source_name(self._reading.sources[0]))
        )
        title = StrongLabel(self.tr("A career beside you"))
        return _stack(title, self.choice, WithTable(self.hexagon), self._r, source, self.page)


def _stack(*widgets: QWidget) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        at = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QuietButton) else Qt.AlignmentFlag(0)
        column.addWidget(widget, 0, at)
    column.addStretch(1)
    return held
