"""The summary on one page: profile, best clusters, saved careers, goal and next steps, and where the figures come from.

Nothing private stands on it: of the journal it says nothing at all, and of goals only titles, the reason and the steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication as Qc
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal import Goal, Step
from clusterdesk.core.interests import AREAS
from clusterdesk.core.scoring import SCORE_MAX
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import HexagonProfile, Profile, RankedBars, RankedRow
from clusterdesk.ui.charts.base import OnPaper
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.home.facts import HomeFacts
from clusterdesk.ui.paper import Document, picture

ROOM = ((5, 5, 3, 300), (4, 4, 2, 200), (3, 3, 1, 140), (2, 2, 1, 80), (1, 1, 1, 60))
"""How many careers, steps and goals are told, and how many letters of a text: what fits first is taken."""
TITLE = 90
"""Letters of a title; there may be 200 in it."""
LEFT, GAP = 0.36, 24.0
"""The share of the width that the first of two drawings has, and the pixels between them."""
LOOK = 600
"""Width in pixels at which is tried whether everything fits."""


class Pair(OnPaper):
    """Two drawings beside each other."""

    def __init__(self, first: OnPaper, second: OnPaper, parent: QWidget | None = None) -> None:
        super().__init__(first.accessibleName(), parent)
        self._both = (first, second)

    def table_rows(self) -> list[list[str]]:
        """Return the rows of both, one below the other."""
        return [row for one in self._both for row in one.table_rows()]

    def least_width(self) -> float:
        """Return a width with room for both."""
        first, second = self._both
        return max(first.least_width() / LEFT, second.least_width() / (1 - LEFT) + GAP)

    def height_at(self, width: float) -> float:
        """Return the height of the higher one."""
        return max(one.height_at(part) for one, part in zip(self._both, _widths(width), strict=True))

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw both."""
        left = 0.0
        for one, width in zip(self._both, _widths(size.width()), strict=True):
            ink.painter.save()
            ink.painter.translate(left, 0)
            one.draw(ink, QSizeF(width, size.height()))
            ink.painter.restore()
            left += width + GAP


def _widths(width: float) -> tuple[float, float]:
    return LEFT * width, (1 - LEFT) * width - GAP


@dataclass(frozen=True, slots=True)
class SummaryCharts:
    """The drawings of the summary; they live as long as their parent."""

    hexagon: HexagonProfile
    bars: RankedBars
    pair: Pair

    @classmethod
    def make(cls, explore: Explore, parent: QWidget) -> SummaryCharts:
        """Make the drawings; what is hidden can be drawn on paper all the same."""
        names = {area.code: area.name for area in explore.interest_areas()}
        title = Qc.translate("summary", "Your six interest areas")
        hexagon = HexagonProfile([names[code] for code in AREAS], name=title, parent=parent)
        bars = RankedBars(name=Qc.translate("summary", "Clusters that fit best"), parent=parent)
        pair = Pair(hexagon, bars, parent)
        for drawing in (hexagon, bars, pair):
            drawing.hide()
        return cls(hexagon, bars, pair)


class Summary:
    """Makes the page.

    Args:
        explore: the catalog.
        facts: what Home knows of the portfolio.
        charts: the drawings.
        rows: the best clusters.
        today: the day it is made.
    """

    def __init__(
        self, explore: Explore, facts: HomeFacts, charts: SummaryCharts, rows: Sequence[RankedRow], today: date
    ) -> None:
        self._explore = explore
        self._facts = facts
        self._charts = charts
        self._rows = rows
        self._today = today

    def document(self) -> Document:
        """Return the page: as much as fits on one."""
        documents = (self._made(*room) for room in ROOM)
        return next((document for document in documents if picture(document, LOOK)[1] == 1), self._made(*ROOM[-1]))

    def _made(self, careers: int, steps: int, goals: int, letters: int) -> Document:
        student = self._facts.student
        name = _cut(student.name, TITLE)
        title = Qc.translate("summary", "Career path of {name}").format(name=name)
        year = student.graduation_year
        line = Qc.translate("summary", "High school ends in {year}").format(year=year) if year else ""
        document = Document(title, line, release=self._explore.release, day=self._today)
        self._interests(document)
        self._saved(document, careers)
        self._goals(document, goals, letters)
        self._steps(document, steps)
        return document

    def _interests(self, document: Document) -> None:
        document.heading(Qc.translate("summary", "Interests, and the clusters that fit best"))
        sitting = self._facts.sitting
        scores = sitting.result.scores if sitting and sitting.result else None
        if sitting is None:
            document.paragraph(
                Qc.translate("summary", "The interest questions are still to come. What they find stands here then.")
            )
            return
        if scores is None:
            document.paragraph(Qc.translate("summary", "The last answers were too few to say anything yet."))
            return
        profile = [Profile(Qc.translate("summary", "Interests"), tuple(scores), maximum=SCORE_MAX)]
        self._charts.hexagon.set_profiles(profile)
        self._charts.bars.set_rows(self._rows)
        answered = sum(answer.value is not None for answer in sitting.answers.values())
        day = formats.day(sitting.finished_at or sitting.started_at)
        about = Qc.translate("summary", "From {count} answers, {day}.").format(count=formats.count(answered), day=day)
        if not self._rows:
            document.chart(self._charts.hexagon, LEFT, about)
            document.paragraph(Qc.translate("summary", "The answers point to no cluster above the others yet."))
            return
        document.chart(self._charts.pair)
        if self._rows[0].low is not None:
            about += " " + Qc.translate("summary", "The thin line is the range if the questions were answered again.")
        onet = Qc.translate("summary", "Fit is worked out from the interest ratings of {source}.").format(
            source=_published(self._explore, "onet-interests")
        )
        document.note(f"{about} {onet}")

    def _saved(self, document: Document, most: int) -> None:
        document.heading(Qc.translate("summary", "Saved careers"))
        marks = self._facts.standing.facts.saved
        known = {one.code: one for one in self._explore.summaries(_codes(self._facts))}
        missing = Qc.translate("summary", "no figure")
        rows = [
            [
                _cut(one.title, TITLE),
                terms.education(one.education),
                formats.pay(one.pay, one.pay_unit) if one.pay.value is not None else missing,
            ]
            for one in known.values()
        ]
        if rows:
            heads = [
                Qc.translate("summary", "Career"),
                Qc.translate("summary", "Usual education"),
                Qc.translate("summary", "Median pay (a year)"),
            ]
            first = next((one.pay for one in known.values() if one.pay.value is not None), None)
            document.table([heads, *rows[:most]], right=[2], source=formats.source(first) if first else "")
            shown = [*known.values()][:most]
            why = {terms.absence(one.pay.absent): one.title for one in shown if one.pay.absent}
            document.note(" ".join(f"{title}: {reason}" for reason, title in why.items()))
            if len(rows) > most:
                more = Qc.translate("summary", "and {count} more").format(count=formats.count(len(rows) - most))
                document.note(more)
        else:
            document.paragraph(Qc.translate("summary", "No career is saved yet."))
        groups = [mark for mark in marks if mark.target.kind != "career"]
        names = [facts_of(self._explore, "modern", mark.target, mark.snapshot).name for mark in groups[:most]]
        if names:
            document.note(
                Qc.translate("summary", "Saved clusters and pathways: {names}.").format(names=", ".join(names))
            )

    def _active(self) -> list[Goal]:
        return [goal for goal in self._facts.goals if goal.current.state == "active"]

    def _goals(self, document: Document, most: int, letters: int) -> None:
        active = self._active()
        document.heading(Qc.translate("summary", "Goals") if len(active) > 1 else Qc.translate("summary", "Goal"))
        if not active:
            document.paragraph(Qc.translate("summary", "No goal is kept at the moment."))
        for goal in active[:most]:
            title = _cut(goal.current.title, TITLE)
            if goal.due is not None:
                title = Qc.translate("summary", "{goal}, by {day}").format(goal=title, day=formats.day(goal.due))
            document.subheading(title)
            document.paragraph(_cut(goal.current.reason, letters))
        if len(active) > most:
            more = Qc.translate("summary", "and {count} more").format(count=formats.count(len(active) - most))
            document.note(more)

    def _steps(self, document: Document, most: int) -> None:
        waiting = [(goal, step) for goal in self._active() for step in goal.steps if step.done_at is None]
        waiting.sort(key=lambda pair: _day(pair[1]))
        document.heading(Qc.translate("summary", "Next steps"))
        if not waiting:
            document.paragraph(Qc.translate("summary", "No step is planned at the moment."))
            return
        none = Qc.translate("summary", "no day yet")
        rows = [
            [_cut(step.title, TITLE), _cut(goal.current.title, TITLE), formats.day(step.due) if step.due else none]
            for goal, step in waiting[:most]
        ]
        heads = [Qc.translate("summary", "Step"), Qc.translate("summary", "Goal"), Qc.translate("summary", "Due")]
        document.table([heads, *rows])


def _codes(facts: HomeFacts) -> list[str]:
    return [mark.target.key for mark in facts.standing.facts.saved if mark.target.kind == "career"]


def _day(step: Step) -> date:
    return step.due or date.max


def _published(explore: Explore, name: str) -> str:
    source = explore.source(name)
    return f"{source.title} ({source.publisher}, {formats.release(source.release)})"


def _cut(text: str, letters: int) -> str:
    """Return a text in one line of at most so many letters."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"
