"""The cards of the results: the profile, the clusters, the careers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.career import FRAMEWORKS, Framework
from clusterdesk.core.interests import AREAS
from clusterdesk.core.scoring import SCORE_MAX, Remark
from clusterdesk.ui import terms
from clusterdesk.ui.assess.reading import CareerLine, ClusterLine, Reading
from clusterdesk.ui.charts import HexagonProfile, Profile, RankedBars, RankedRow
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    Card,
    ChipGroup,
    LinkRow,
    MutedLabel,
    PlainButton,
    RowColumn,
    SectionLabel,
    SegmentedControl,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.rows import PAD

ZONES = (1, 2, 3, 4, 5)
CAREERS_SHOWN = 10
TONES = {"best": "good", "great": "accent", "good": "plain", "none": "plain"}

ABOUT_PROFILE = (Remark.CLEAR, Remark.FLAT_HIGH, Remark.FLAT_LOW, Remark.FLAT_MID, Remark.OPPOSITE)
"""Remarks that belong beside the six areas; those about how the questions were answered stand above everything."""


class ProfileCard(Card):
    """The six areas, drawn and in words."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        scores = reading.scores
        names = [reading.areas[code].name for code in AREAS]
        self.hexagon = HexagonProfile(names, name=self.tr("Your six interest areas"))
        if scores is not None:
            self.hexagon.set_profiles([Profile(self.tr("You"), tuple(scores), maximum=SCORE_MAX)])
        # The drawing may use the margins of the card, the words may not.
        self.body.setContentsMargins(6, 18, 6, 18)
        self._words(SectionLabel(self.tr("Interest profile")))
        self.body.addWidget(self.hexagon)
        if scores is not None and not reading.flat:
            ordered = [reading.areas[code] for code in scores.ordered()]
            self._words(StrongLabel(" · ".join(area.name for area in ordered[:3])))
            for text in (ordered[0].high, ordered[1].high, ordered[-1].low):
                self._words(MutedLabel(text))
        for remark in ABOUT_PROFILE:
            for text in reading.remarks([remark]):
                self.body.addSpacing(4)
                self._words(Banner(text, "good" if remark is Remark.CLEAR else "info"))
        self.body.addStretch(1)

    def _words(self, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(widget)
        self.body.addLayout(row)


class ClustersCard(Card):
    """The clusters in the kept order."""

    opened = Signal(str)
    """A cluster was chosen: its target."""
    framework_chosen = Signal(str)
    asked_for_order = Signal()
    """The student wants to see the order of a flat profile all the same."""

    def __init__(self, reading: Reading, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Clusters"), parent=parent)
        self._reading = reading
        options = [(name, terms.framework(name)) for name in FRAMEWORKS]
        self.switch = SegmentedControl(options, name=self.tr("Framework"))
        self.switch.chosen.connect(self.framework_chosen)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        self.body.addLayout(row)
        self.bars = RankedBars(name=self.tr("Clusters in the order of fit"))
        self.bars.activated.connect(self.opened)
        self._no_order = QWidget()
        self._build_no_order()
        self.body.addWidget(self._no_order)
        rows = RowColumn()
        rows.addWidget(self.bars)
        self.body.addLayout(rows)
        self.body.addStretch(1)
        self.set_framework(framework)
        self.set_ordered(reading.ranked and not reading.flat)

    def set_framework(self, framework: Framework) -> None:
        """Show the clusters of a framework."""
        self.switch.set_value(framework)
        self.bars.set_rows([_bar(line) for line in self._reading.clusters(framework)])

    def set_ordered(self, ordered: bool) -> None:
        """Show the order, or why there is none."""
        self.bars.setVisible(ordered)
        self.switch.setVisible(ordered)
        self._no_order.setVisible(not ordered)

    def _build_no_order(self) -> None:
        column = QVBoxLayout(self._no_order)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self._reading.ranked:
            text = self.tr("No area stands out, so an order of clusters says little. You can look at it all the same.")
        else:
            text = self.tr("Your six areas are equal, so there is no order of clusters. All of them are in Explore.")
        column.addWidget(BodyLabel(text))
        row = QHBoxLayout()
        if self._reading.ranked:
            self.show_order = PlainButton(self.tr("Show the order all the same"), "list-ordered")
            self.show_order.clicked.connect(self.asked_for_order)
            row.addWidget(self.show_order)
        else:
            self.look = PlainButton(self.tr("Look at the clusters"), "compass")
            self.look.clicked.connect(lambda: self.opened.emit("explore"))
            row.addWidget(self.look)
        row.addStretch(1)
        column.addLayout(row)


class CareersCard(Card):
    """The careers of one level of preparation, in the kept order."""

    opened = Signal(str)
    """A career was chosen: its target."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Careers to look at"), note=self.tr("fit"), parent=parent)
        self._reading = reading
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
        self.show_zone(reading.first_zone)

    def show_zone(self, zone: int) -> None:
        """Show the careers of a job zone, 1 to 5."""
        self.zones.set_value(str(zone))
        self._words.setText(
            self.tr("Level {zone} of 5: {preparation}").format(zone=zone, preparation=terms.job_zone(zone))
        )
        clear_layout(self._rows)
        lines = self._reading.careers(zone, CAREERS_SHOWN)
        for position, line in enumerate(lines, start=1):
            self._rows.addWidget(self._row(line, last=position == len(lines)))
        if not lines:
            text = self.tr("None of the careers that were kept with this result needs this much preparation.")
            none = MutedLabel(text)
            none.setContentsMargins(PAD, 0, PAD, 0)
            self._rows.addWidget(none)

    def _row(self, line: CareerLine, *, last: bool) -> LinkRow:
        row = LinkRow(line.title, terms.fit_word(line.word), tone=TONES[line.word], line=not last)
        row.setAccessibleDescription(terms.fit_phrase(line.word))
        row.clicked.connect(lambda: self.opened.emit(line.target))
        return row


def notices(reading: Reading) -> Sequence[tuple[str, str]]:
    """Return (kind, text) of the banners above everything: how the answers were given."""
    about_answers = (Remark.STRAIGHT_LINING, Remark.RUSHED)
    found = [("warn", text) for text in reading.remarks(about_answers)]
    found += [("info", text) for text in reading.remarks([Remark.SHORT_FORM])]
    return found


def _bar(line: ClusterLine) -> RankedRow:
    return RankedRow(
        line.target, line.name, line.share, terms.fit_word(line.word), framework=line.framework, cluster=line.slug
    )
