"""The careers of a result by preparation, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.form import SELF_FORM_LENGTH
from clusterdesk.ui import formats, terms
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.families import SECONDS
from clusterdesk.ui.assess.reading import CareerLine, ClusterLine, Order, Reading
from clusterdesk.ui.widgets import Banner, Card, ChipGroup, LinkRow, MutedLabel, RowColumn, SmallLabel, clear_layout
from clusterdesk.ui.widgets.rows import PAD
from clusterdesk.ui.widgets.ways import is_open, lead

ZONES = (1, 2, 3, 4, 5)
CAREERS_SHOWN = 10
TONES = {"best": "good", "great": "accent", "good": "plain", "none": "plain"}
TO_SAVE = 3
"""How many careers a student is asked to save."""


class CareersCard(Card):
    """The careers of one level of preparation, in an order."""

    opened = Signal(str)
    """A career was chosen: its target."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Careers to look at"), note=self.tr("fit"), parent=parent)
        self._reading = reading
        self._order: Order = reading.first_order
        if reading.no_great_fit:
            self.body.addWidget(Banner(reading.no_great_fit, "info"))
        first = self.tr("Level {zone}").format(zone=ZONES[0])
        options = [(str(zone), str(zone) if zone > ZONES[0] else first, None) for zone in ZONES]
        self.zones = ChipGroup(options, name=self.tr("How much preparation a career needs"))
        for zone in ZONES:
            button = self.zones.button(str(zone))
            words = self.tr("Level {zone} of 5: {preparation}").format(zone=zone, preparation=terms.job_zone(zone))
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.zones.chosen.connect(lambda zone: self.show_zone(int(zone)))
        self.body.addWidget(self.zones)
        self._words = SmallLabel("")
        self.body.addWidget(self._words)
        self._rows = RowColumn()
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.show_zone(reading.first_zone(self._order))

    def set_order(self, order: Order) -> None:
        """Show the careers of the same level in another order."""
        self._order = order
        self.show_zone(int(self.zones.value))

    def show_zone(self, zone: int) -> None:
        """Show the careers of a job zone, 1 to 5."""
        self.zones.set_value(str(zone))
        self._words.setText(
            self.tr("Level {zone} of 5: {preparation}").format(zone=zone, preparation=terms.job_zone(zone))
        )
        clear_layout(self._rows)
        lines = self._reading.careers(zone, CAREERS_SHOWN, self._order)
        for position, line in enumerate(lines, start=1):
            self._rows.addWidget(self._row(line, last=position == len(lines)))
        if not lines:
            none = MutedLabel(self._why_none())
            none.setContentsMargins(PAD, 0, PAD, 0)
            self._rows.addWidget(none)

    def _why_none(self) -> str:
        if self._order == "kept" and not self._reading.current:
            return self.tr("None of the careers that were kept with this result needs this much preparation.")
        return self.tr("No career that needs this much preparation fits your answers. Look at another level.")

    def _row(self, line: CareerLine, *, last: bool) -> LinkRow:
        row = LinkRow(line.title, terms.fit_word(line.word), tone=TONES[line.word], line=not last)
        row.setAccessibleDescription(terms.fit_phrase(line.word))
        lead(row, self.opened.emit, line.target, stays=True)
        return row


class NextCard(Card):
    """What can be done with a result."""

    opened = Signal(str)
    """The address that a row leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("What to do next"), parent=parent)
        self.cluster = self._row("")
        self.save = self._row(self.tr("Save three careers you like"))
        self.topics = self._row(self.tr("Pick the topics you would enjoy"))
        lead(self.topics, self.opened.emit, "intro/topics")
        self.earlier = self._row(self.tr("Compare with an earlier result"))
        lead(self.earlier, self.opened.emit, "history")
        lead(self.cluster, self.opened.emit, lambda: self._cluster)
        lead(self.save, self.opened.emit, lambda: self._career)
        rows = RowColumn()
        for row in (self.cluster, self.save, self.topics, self.earlier):
            rows.addWidget(row)
        self.body.addLayout(rows)
        self._why = SmallLabel(
            self.tr("Topics tell clusters apart that interests alone cannot: what would you like to know more about?")
        )
        self.body.addWidget(self._why)
        self.body.addStretch(1)
        self._cluster, self._career = "explore", "explore"

    def show_clusters(self, lines: Sequence[ClusterLine]) -> None:
        """Lead to the first cluster of an order; to all of them where there is none."""
        self._cluster = lines[0].target if lines else "explore"
        name = lines[0].name if lines else ""
        self.cluster.set_title(
            self.tr("Look into {cluster}").format(cluster=name) if name else self.tr("Look at the clusters")
        )

    def show_saved(self, saved: frozenset[str], careers: Sequence[CareerLine]) -> None:
        """Say how many careers are saved, and lead to the first that is not.

        Args:
            saved: the targets of the saved careers.
            careers: the first careers of the order.
        """
        done = len(saved) >= TO_SAVE
        following = (line.target for line in careers if line.target not in saved)
        self._career = "saved" if done and is_open("saved") else next(following, "explore")
        told = self.tr("{count} of {all} saved").format(count=formats.count(len(saved)), all=TO_SAVE)
        self.save.set_value(self.tr("done") if done else told, "good" if done else "plain")

    def show_topics(self, *, used: bool) -> None:
        """Say whether topics are in the order."""
        minutes = pace.about(SELF_FORM_LENGTH["topics-33"], SECONDS["topics"])
        self.topics.set_value(self.tr("done") if used else minutes, "good" if used else "plain")
        self._why.setVisible(not used)

    def show_earlier(self, *, there: bool) -> None:
        """Offer to compare with an earlier result, or not."""
        self.earlier.setVisible(there)

    @staticmethod
    def _row(title: str) -> LinkRow:
        return LinkRow(title)
