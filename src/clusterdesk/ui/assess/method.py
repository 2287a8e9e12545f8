"""How a result is worked out: the six numbers, the rule, the cut-offs, r of every cluster and of any listed career."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import AREAS
from clusterdesk.core.matching import GROUP_BEST, TOPIC_WEIGHT
from clusterdesk.core.ranges import RESAMPLES, Ranges
from clusterdesk.core.scoring import SCORE_MAX, THRESHOLDS
from clusterdesk.core.target import Target
from clusterdesk.ui import formats, terms
from clusterdesk.ui.assess.numbers import decimal, places, points, r_text
from clusterdesk.ui.assess.reading import ClusterLine, Order, Reading
from clusterdesk.ui.assess.self_view import source_name
from clusterdesk.ui.assess.side_by_side import SideBySide
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    Column,
    Columns,
    DataTable,
    MutedLabel,
    QuietButton,
    SmallLabel,
    StrongLabel,
)


class MethodCard(Card):
    """Folded at first; what is inside is made when it is unfolded the first time."""

    opened = Signal(str)
    """A career was chosen: its target."""

    def __init__(self, reading: Reading, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reading = reading
        self._framework: Framework = framework
        self._order: Order = reading.first_order
        self._ranges: Ranges = {}
        self.toggle = QuietButton(self.tr("How is this worked out?"), "chevron-right")
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open()))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.toggle)
        row.addStretch(1)
        self.body.addLayout(row)
        self._inside: QWidget | None = None
        self.table: DataTable | None = None
        self.careers: SideBySide | None = None
        self.set_open(False)

    def is_open(self) -> bool:
        """Return whether it is unfolded."""
        return self._inside is not None and not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold."""
        if is_open and self._inside is None:
            self._inside = self._build()
            self.body.addWidget(self._inside)
            self._fill()
        if self._inside is not None:
            self._inside.setVisible(is_open)
        self.toggle.set_icon("chevron-down" if is_open else "chevron-right")
        self.toggle.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))

    def set_framework(self, framework: Framework) -> None:
        """Show the numbers of the clusters of a framework."""
        self._framework = framework
        self._fill()

    def set_order(self, order: Order) -> None:
        """Show the numbers of another order, without ranges until they come."""
        self._order = order
        self._ranges = {}
        self._fill()

    def set_ranges(self, ranges: Ranges) -> None:
        """Show the ranges of the order that is shown."""
        self._ranges = ranges
        if self.table is not None:
            self.table.tell_again()

    def _fill(self) -> None:
        if self.table is not None and self.careers is not None:
            lines = self._reading.clusters(self._framework, self._order)
            self.table.set_columns(self._columns())
            self.table.set_rows(lines)
            self.careers.show_clusters(lines, self._order)

    def _build(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(16)
        left = _column(self.tr("The method"))
        self._add_words(left)
        left.addSpacing(8)
        self._add_numbers(left)
        parts: list[tuple[QWidget, int, int]] = [(_held(left), 1, 300)]
        if self._reading.ranked:
            right = _column(self.tr("The clusters"))
            self.table = DataTable(self._columns(), name=self.tr("Clusters with r"), fit_rows=True)
            self.table.selected.connect(self._choose)
            right.addWidget(self.table)
            right.addWidget(SmallLabel(self._about_ranges()))
            parts.append((_held(right), 1, 320))
        column.addWidget(Columns(parts, gap=28))
        if self._reading.ranked:
            self.careers = SideBySide(self._reading)
            self.careers.opened.connect(self.opened)
            column.addWidget(self.careers)
        return inside

    def _choose(self, line: ClusterLine) -> None:
        if self.careers is not None:
            self.careers.choose(line.target)

    def _add_words(self, column: QVBoxLayout) -> None:
        result = self._reading.result
        texts = [
            self.tr(
                "Your answers in each area, 0 to 4 points each, become a score from 0 to 40. O*NET rates every career "
                "on the same six areas. The fit, r, says how alike your six numbers and the career’s six run: 1 is the "
                "same shape, 0 is no likeness, below 0 is opposite. In math, r is called a correlation."
            ),
            self.tr("The number of a cluster is the average r of the {count} careers in it that fit you best.").format(
                count=GROUP_BEST
            ),
            self.tr(
                "The cut-offs: {best} from r = {best_r}, {great} from r = {great_r}, {good} above 0. They come from "
                "the method that O*NET published. They only name the numbers; they do not show that a career suits you."
            ).format(
                best=terms.fit_word("best"),
                best_r=r_text(THRESHOLDS.best_r),
                great=terms.fit_word("great"),
                great_r=r_text(THRESHOLDS.great_r),
                good=terms.fit_word("good"),
            ),
            self.tr(
                "{careers} careers have O*NET ratings and are in the order. The questions are our own and have not "
                "been tried with students."
            ).format(careers=formats.count(self._reading.rated)),
        ]
        if self._reading.sharper:
            texts.insert(2, self._about_topics())
        for text in texts:
            column.addWidget(BodyLabel(text))
        release = self.tr("Method {algorithm}, catalog {release}").format(
            algorithm=result.algorithm, release=result.catalog_release
        )
        column.addWidget(SmallLabel(release))
        column.addWidget(SmallLabel("; ".join(map(source_name, self._reading.sources))))

    def _about_topics(self) -> str:
        return self.tr(
            "With topics, the order goes by {interests} × r of interests + {topics} × r of topics: how alike your 33 "
            "answers run and the knowledge a career needs more than others do. Careers without knowledge ratings count "
            "0 there."
        ).format(interests=decimal(1 - TOPIC_WEIGHT, 1), topics=decimal(TOPIC_WEIGHT, 1))

    def _about_ranges(self) -> str:
        if not self._reading.current:
            return self.tr("An order that was kept from another catalog has no ranges.")
        return self.tr(
            "Range: your interest answers were drawn again {count} times by chance, and 9 of 10 times the number would "
            "come out in it if you answered again. Topics are held as they are."
        ).format(count=formats.count(RESAMPLES))

    def _add_numbers(self, column: QVBoxLayout) -> None:
        column.addWidget(StrongLabel(self.tr("Your six numbers")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        scores = self._reading.scores
        for row, code in enumerate(AREAS):
            grid.addWidget(BodyLabel(self._reading.areas[code].name), row, 0)
            value = scores[code] if scores else 0.0
            text = self.tr("{score} of {maximum}").format(score=points(value), maximum=points(SCORE_MAX))
            number = StrongLabel(text, wrap=False)
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(number, row, 1)
        column.addLayout(grid)
        column.addWidget(MutedLabel(self.tr("They rank your own areas. They are not a measure of what you can do.")))

    def _columns(self) -> list[Column]:
        both = self._order == "both"
        columns = [
            Column("cluster", self.tr("Cluster"), text=_name, strong=True, stretch=1, min_chars=24),
            Column("r", "r", text=lambda line: r_text(line.r), sort=lambda line: line.r, right=True, keep=3),
            Column("range", self.tr("Range"), text=self._range, sort=lambda line: line.r, right=True, keep=1),
            Column("places", self.tr("Places"), text=self._places, sort=lambda line: line.rank, right=True, keep=1),
            Column("word", self.tr("Fit"), text=lambda line: terms.fit_word(line.word), sort=lambda line: line.r),
        ]
        if both:
            score = Column(
                "score",
                self.tr("Both"),
                text=lambda line: r_text(line.score),
                sort=lambda line: line.score,
                right=True,
                keep=2,
            )
            columns.insert(1, score)
        return columns

    def _range(self, line: ClusterLine) -> str:
        held = self._ranges.get(Target.parse(line.target))
        if held is None:
            return "–"
        return self.tr("{low} to {high}").format(low=decimal(held.low), high=decimal(held.high))

    def _places(self, line: ClusterLine) -> str:
        held = self._ranges.get(Target.parse(line.target))
        return places(held.best_rank, held.worst_rank) if held else places(line.rank, line.rank)


def _name(line: ClusterLine) -> str:
    return line.name


def _column(title: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(StrongLabel(title))
    return column


def _held(column: QVBoxLayout) -> QWidget:
    column.addStretch(1)
    held = QWidget()
    held.setLayout(column)
    return held
