"""The clusters that fit best, from the newest finished questionnaire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.framework import Framework
from clusterdesk.ui import formats
from clusterdesk.ui.charts import RankedBars, RankedRow
from clusterdesk.ui.context import Context
from clusterdesk.ui.home.fits import best_rows, range_work
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import Card, EmptyState, QuietButton, RowColumn, SmallLabel
from clusterdesk.ui.widgets.ways import lead

if TYPE_CHECKING:
    from clusterdesk.core.journey import NextAction
    from clusterdesk.core.ranges import Ranges
    from clusterdesk.core.sitting import Sitting
    from clusterdesk.ui.background import Task

BELOW_TITLE = 2
"""Where the card's content begins: after its title and the space under it."""
HEIGHT = 330
"""The least height in pixels at 100 % text."""


class ClustersCard(Card):
    """The best four clusters as bars; before a questionnaire is finished, the way to one."""

    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Clusters that fit you best"), note=" ", parent=parent)
        self._context = context
        self._sitting: Sitting | None = None
        self._framework: Framework = "modern"
        self._ranges: tuple[str, Ranges] = ("", {})
        self._task: Task | None = None
        self._empty: EmptyState | None = None
        self._shown: tuple[str | None, str | None, list[RankedRow]] | None = None
        self.bars = RankedBars(name=self.tr("Clusters that fit you best"))
        self.bars.activated.connect(self.opened)
        self.bars.hide()
        self.results = QuietButton(self.tr("See your results"), icon="arrow-right", icon_after=True)
        lead(self.results, self.opened.emit, lambda: self._results)
        self.results.hide()
        self._results = "results"
        rows = RowColumn()
        rows.addWidget(self.bars)
        self.body.addLayout(rows)
        self.legend = SmallLabel(self.tr("The thin line shows how far the score could move if you answered again."))
        self.legend.hide()
        self.body.addWidget(self.legend)
        link = RowColumn(self.results.pad[0])
        link.addWidget(self.results, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(link)
        self.body.addStretch(1)

    def restyle(self) -> None:
        """Keep room for the bars, so that nothing moves when they arrive."""
        super().restyle()
        self.setMinimumHeight(theme_of(self).px(HEIGHT))

    def show_fit(self, sitting: Sitting | None, next_action: NextAction, framework: Framework) -> None:
        """Show what a finished sitting says, or how to come to one. What says the same stays, with the focus.

        Args:
            sitting: the newest finished sitting, None before the first.
            next_action: tells of a sitting that waits to be finished.
            framework: whose clusters.
        """
        self._sitting, self._framework = sitting, framework
        rows = self._rows()
        shown = (sitting.uuid if sitting else None, next_action.sitting, rows)
        if shown == self._shown:
            return
        self._shown = shown
        self.bars.setVisible(bool(rows))
        self.results.setVisible(bool(rows))
        self._drop_empty()
        if sitting is None:
            self._invite(next_action)
        elif not rows:
            self._say_none(sitting)
        else:
            self._results = f"results/{sitting.uuid}"
            answered = sum(answer.value is not None for answer in sitting.answers.values())
            self.set_note(self.tr("from your interests, {count} answers").format(count=formats.count(answered)))
            self.bars.set_rows(rows)
        self.legend.setVisible(any(row.low is not None for row in rows))

    def start_ranges(self) -> None:
        """Have the ranges of the shown order worked out, once for a sitting; they arrive later."""
        sitting = self._sitting
        if sitting is None or sitting.uuid == self._ranges[0] or not self._rows():
            return
        self._ranges = (sitting.uuid, {})
        if self._task is not None:
            self._task.cancel()
        work = range_work(self._context.explore, sitting)
        self._task = self._context.runner.background.start(work, self._take_ranges, self) if work else None

    def _take_ranges(self, ranges: Ranges) -> None:
        self._task = None
        self._ranges = (self._ranges[0], ranges)
        if rows := self._rows():
            self.bars.set_rows(rows)
            self.legend.show()

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, top to bottom."""
        return [*([self._empty.button] if self._empty else self.bars.buttons()), self.results]

    def _rows(self) -> list[RankedRow]:
        sitting = self._sitting
        ranges = self._ranges[1] if sitting is not None and self._ranges[0] == sitting.uuid else {}
        return best_rows(self._context.explore, sitting, self._framework, ranges)

    def _invite(self, next_action: NextAction) -> None:
        """Say what the card waits for. The questions are the next step, beside it: this card leads elsewhere."""
        if next_action.kind == "resume_interests":
            sentence = self.tr("Your clusters show up here when you finish the interest questions.")
        else:
            sentence = self.tr("Answer the interest questions, and the clusters that fit you show up here.")
        self._show_empty(sentence, self.tr("Look at all clusters"), "explore")

    def _say_none(self, sitting: Sitting) -> None:
        self._show_empty(
            self.tr("Your last answers do not point to any cluster yet."),
            self.tr("See what that means"),
            f"results/{sitting.uuid}",
        )

    def _show_empty(self, sentence: str, action: str, address: str) -> None:
        self.set_note("")
        self._empty = EmptyState("clipboard-list", sentence, action)
        lead(self._empty, self.opened.emit, address)
        self.body.insertWidget(BELOW_TITLE, self._empty)

    def _drop_empty(self) -> None:
        if self._empty is not None:
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
