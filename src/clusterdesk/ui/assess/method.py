"""How a result is worked out: the six numbers, the rule, the cut-offs, and r for every cluster."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.career import Framework
from clusterdesk.core.interests import AREAS
from clusterdesk.core.matching import GROUP_BEST
from clusterdesk.core.scoring import SCORE_MAX, THRESHOLDS
from clusterdesk.ui import formats, terms
from clusterdesk.ui.assess.reading import ClusterLine, Reading
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    Column,
    Columns,
    DataTable,
    QuietButton,
    SmallLabel,
    StrongLabel,
)


class MethodCard(Card):
    """Folded at first."""

    def __init__(self, reading: Reading, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reading = reading
        self.toggle = QuietButton(self.tr("How is this worked out?"), "chevron-right")
        self.toggle.clicked.connect(lambda: self.set_open(self._inside.isHidden()))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.toggle)
        row.addStretch(1)
        self.body.addLayout(row)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(6, 0, 6, 0)
        inside.setSpacing(12)
        left = _column(self.tr("The method"))
        self._add_words(left)
        left.addSpacing(8)
        self._add_numbers(left)
        parts: list[tuple[QWidget, int, int]] = [(_held(left), 1, 300)]
        if reading.ranked:
            right = _column(self.tr("The clusters"))
            self.table = self._clusters()
            right.addWidget(self.table)
            parts.append((_held(right), 1, 320))
            self.set_framework(framework)
        inside.addWidget(Columns(parts, gap=28))
        self.body.addWidget(self._inside)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold."""
        self._inside.setVisible(is_open)
        self.toggle.set_icon("chevron-down" if is_open else "chevron-right")
        self.toggle.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))

    def set_framework(self, framework: Framework) -> None:
        """Show the numbers of the clusters of a framework."""
        if self._reading.ranked:
            self.table.set_rows(self._reading.clusters(framework))

    def _add_words(self, column: QVBoxLayout) -> None:
        result = self._reading.result
        texts = (
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
                best_r=_r(THRESHOLDS.best_r),
                great=terms.fit_word("great"),
                great_r=_r(THRESHOLDS.great_r),
                good=terms.fit_word("good"),
            ),
            self.tr(
                "{careers} careers have O*NET ratings and are in the order. The questions are our own and have not "
                "been tried with students."
            ).format(careers=formats.count(self._reading.rated)),
        )
        for text in texts:
            column.addWidget(BodyLabel(text))
        release = self.tr("Method {algorithm}, catalog {release}").format(
            algorithm=result.algorithm, release=result.catalog_release
        )
        column.addWidget(SmallLabel(release))

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
            text = self.tr("{score} of {maximum}").format(score=_points(value), maximum=_points(SCORE_MAX))
            number = StrongLabel(text, wrap=False)
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(number, row, 1)
        column.addLayout(grid)

    def _clusters(self) -> DataTable:
        columns = [
            Column("cluster", self.tr("Cluster"), text=_name, strong=True, stretch=1),
            Column("r", "r", text=lambda line: _r(line.r), sort=lambda line: line.r, right=True),
            Column("word", self.tr("Fit"), text=lambda line: terms.fit_word(line.word), sort=lambda line: line.r),
        ]
        return DataTable(columns, name=self.tr("Clusters with r"), fit_rows=True)


def _name(line: ClusterLine) -> str:
    return line.name


def _r(value: float) -> str:
    return QLocale().toString(value, "f", 3).replace("-", "−")


def _points(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == round(value) else 1)


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
