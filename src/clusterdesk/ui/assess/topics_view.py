"""What came of the topics: the favourites, where they lead, and that the results have become sharper."""

from typing import ClassVar, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from clusterdesk.core.form import Family
from clusterdesk.core.framework import Framework
from clusterdesk.core.readings import Readings
from clusterdesk.core.settings import Settings
from clusterdesk.services import topics
from clusterdesk.ui import formats
from clusterdesk.ui.assess.self_view import SelfView, source_name, stack, word_rows
from clusterdesk.ui.charts import RankedBars, RankedRow, WithTable
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import Banner, Card, Columns, MutedLabel, RowColumn, SmallLabel
from clusterdesk.ui.widgets.ways import lead

FAVOURITES = 14
"""How many topics are named at most."""

LIKED = 2
"""From this answer on ("interested") a topic counts as one that is liked."""


class TopicsView(SelfView):
    """The newest answers to the topics."""

    family: ClassVar[Family] = "topics"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Your topics"))
        self.banner: Banner | None = None
        self.bars: RankedBars | None = None
        self._own: dict[str, int] = {}
        context.preferences.changed.connect(self._settings_changed)

    def show_answers(self, readings: Readings, *, earlier: bool) -> None:
        """Show favourites and clusters."""
        self._own = dict(readings.topics or {})
        self.banner = None if earlier else self._way_on(readings)
        if self.banner is not None:
            self.body.addWidget(self.banner)
        self.body.addWidget(Columns([(stack(self._favourites()), 1, 300), (self._clusters(), 1, 320)]))
        self.body.addStretch(1)

    def _way_on(self, readings: Readings) -> Banner:
        if readings.interests is None:
            banner = Banner(
                self.tr("Your topics wait for your interests. Answer those too, and both order your results."),
                action=self.tr("To the interest questions"),
            )
            lead(banner, self.context.navigation.open, "intro/interests")
            return banner
        told = (
            self.tr("Your results are sharper now: clusters and careers are ordered by your interests and your topics.")
            if self._own
            else self.tr("Your topics are not used in your results yet: too few were answered.")
        )
        banner = Banner(told, "good" if self._own else "info", self.tr("See your results"))
        lead(banner, self.context.navigation.open, "results")
        return banner

    def _favourites(self) -> Card:
        card = Card(title=self.tr("What you would like to learn"))
        labels = {choice.value: choice.label for choice in self.context.explore.scale("topics")}
        liked = [(item, value) for item, value in topics.liked(self.context.explore, self._own) if value >= LIKED]
        card.body.addLayout(word_rows((item.plain_name, labels[value]) for item, value in liked[:FAVOURITES]))
        more = len(liked) - FAVOURITES
        if not liked:
            card.body.addWidget(MutedLabel(self.tr("You marked no topic as one that interests you.")))
        elif more > 0:
            card.body.addWidget(SmallLabel(self.tr("and {count} more").format(count=formats.count(more))))
        card.body.addStretch(1)
        return card

    def _clusters(self) -> Card:
        card = Card(title=self.tr("Where your topics lead"))
        self.bars = RankedBars(name=self.tr("Clusters in the order of your topics"), compact=True)
        self.bars.activated.connect(self.context.navigation.open)
        self._none = MutedLabel(
            self.tr("Your answers do not set one cluster apart from another. All of them are in Explore.")
        )
        card.body.addWidget(self._none)
        rows = RowColumn()
        rows.addWidget(WithTable(self.bars))
        self._ranked = QWidget()
        self._ranked.setLayout(rows)
        card.body.addWidget(self._ranked)
        source = self.context.explore.source("onet-knowledge")
        card.body.addWidget(
            SmallLabel(
                self.tr(
                    "By topics alone: how alike your answers and the knowledge that careers need run, for the five "
                    "careers of a cluster that are most alike. {source}"
                ).format(source=source_name(source))
            )
        )
        card.body.addStretch(1)
        self._order(cast("Framework", self.context.preferences.settings.framework))
        return card

    def _order(self, framework: Framework) -> None:
        if self.bars is None:
            return
        found = topics.clusters(self.context.explore, framework, self._own)
        self._none.setVisible(not found)
        self._ranked.setVisible(bool(found))
        self.bars.set_rows(
            [
                RankedRow(
                    f"cluster/{framework}/{line.cluster.slug}",
                    line.cluster.name,
                    max(0.0, line.r),
                    self.tr("r = {number}").format(number=QLocale().toString(line.r, "f", 2).replace("-", "−")),
                    framework=framework,
                    cluster=line.cluster.slug,
                )
                for line in found
            ]
        )

    def _settings_changed(self, settings: Settings) -> None:
        self._order(cast("Framework", settings.framework))
