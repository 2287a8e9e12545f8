"""Labelled bars: the education people have, and skills needed beside the student's own."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts.base import LEFT, RIGHT, WRAP, Chart, colour_of
from clusterdesk.ui.charts.ink import Ink
from clusterdesk.ui.widgets.paint import bar, box, mix

_GAP = 12
_BAR_LEAST = 76
_LABEL_MOST = 0.5


class _Line(NamedTuple):
    """One row as it is drawn: label, words at the end, their colour role."""

    label: str
    end: str
    tone: str = "text"


class LabelledBars(Chart):
    """Base: a label, a bar and a word in each row; the label stands above the bar where there is little room."""

    end_flags = RIGHT

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.cluster: tuple[str, str] | None = None
        self._widths: dict[bool, tuple[float, float]] = {}
        self._heights: dict[tuple[int, bool], int] = {}

    def describe(self) -> None:
        """Tell and measure again."""
        self._forget()
        super().describe()

    def restyle(self) -> None:
        """Measure again."""
        self._forget()
        super().restyle()

    def _forget(self) -> None:
        self._widths.clear()
        self._heights.clear()

    def lines(self) -> list[_Line]:
        """Return the rows as they are drawn."""
        raise NotImplementedError

    def legend(self) -> str:
        """Return a line that says how to read the bars, or nothing."""
        return ""

    def draw_bar(self, ink: Ink, rect: QRectF, at: int) -> None:
        """Draw the bar of a row."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        """Return yes: labels go above their bars where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        key = (width, self.on_paper())
        if key not in self._heights:
            rows = sum(self._row_height(line, width) for line in self.lines())
            self._heights[key] = math.ceil(self._legend_height(width) + rows)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """Return a size with labels and bars side by side."""
        width = math.ceil(self._label_width() + self._end_width() + 2 * _GAP + self.theme().px(150))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size with the labels above the bars."""
        width = math.ceil(self._end_width() + _GAP + self.theme().px(_BAR_LEAST))
        return QSize(width, self.heightForWidth(width))

    def beside(self, width: float) -> bool:
        """Return whether labels and bars stand side by side at a width."""
        label = self._label_width()
        room = width - label - self._end_width() - 2 * _GAP
        return label <= width * _LABEL_MOST and room >= self.theme().px(_BAR_LEAST)

    def draw(self, ink: Ink, size: QSizeF) -> None:
        """Draw legend and rows."""
        width, top = size.width(), self._legend_height(size.width())
        if top:
            ink.write(QRectF(0, 0, width, top), WRAP, self.legend())
        beside, line_height = self.beside(width), self._line()
        bar_left = self._label_width() + _GAP if beside else 0.0
        end_left = width - self._end_width()
        for at, line in enumerate(self.lines()):
            height = self._row_height(line, width)
            middle = top + height / 2 if beside else top + height - self._pad() - line_height / 2
            label = QRectF(0, top + self._pad(), bar_left if beside else width, height - 2 * self._pad())
            ink.write(label, LEFT if beside else WRAP, line.label, "body", "text")
            thick = self.theme().px(6)
            self.draw_bar(ink, QRectF(bar_left, middle - thick / 2, end_left - _GAP - bar_left, thick), at)
            end = QRectF(end_left, middle - line_height / 2, self._end_width(), line_height)
            ink.write(end, self.end_flags, line.end, "body", line.tone)
            top += height

    def _pad(self) -> float:
        return 4.0

    def _line(self) -> float:
        return self.metrics("body").height()

    def _row_height(self, line: _Line, width: float) -> float:
        if self.beside(width):
            return self._line() + 2 * self._pad()
        label = self.metrics("body").boundingRect(QRectF(0, 0, width, 10_000), WRAP, line.label).height()
        return label + self._line() + 2 * self._pad() + 1

    def _label_width(self) -> float:
        return self._both_widths()[0]

    def _end_width(self) -> float:
        return self._both_widths()[1]

    def _both_widths(self) -> tuple[float, float]:
        """Return the widths of the longest label and the longest end, measured once on the screen and once on paper."""
        key = self.on_paper()
        if key not in self._widths:
            metrics, lines = self.metrics("body"), self.lines()
            label = max((math.ceil(metrics.horizontalAdvance(line.label)) for line in lines), default=0)
            end = max((math.ceil(metrics.horizontalAdvance(line.end)) for line in lines), default=0)
            self._widths[key] = (label + 1.0, end + 1.0)
        return self._widths[key]

    def _legend_height(self, width: float) -> float:
        if not self.legend():
            return 0.0
        return self.metrics("small").boundingRect(QRectF(0, 0, width, 10_000), WRAP, self.legend()).height() + 6


class EducationShare(NamedTuple):
    """How many of those who do the work have a degree: its name, 0 to 1, and the figure in words ("58%")."""

    name: str
    share: float
    text: str


class EducationBars(LabelledBars):
    """The education people have: one bar a degree, from zero to all people. Other shares of a whole as well.

    Args:
        name: the accessible name.
        what: what a bar is of, as the first heading of the table; empty: education.
        measure: what a bar is a share of, as the heading of the table; empty: the share of people.
        parent: the widget it stands in.
    """

    def __init__(self, *, name: str, what: str = "", measure: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._what = what or self.tr("Education")
        self._measure = measure or self.tr("Share of people")
        self._shares: tuple[EducationShare, ...] = ()

    def set_shares(self, shares: Sequence[EducationShare], cluster: tuple[str, str] | None = None) -> None:
        """Show shares, in the order given, in a cluster's colour (None: the accent)."""
        self._shares, self.cluster = tuple(shares), cluster
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return one row a degree: its name and the share of people."""
        heads = [self._what, self._measure]
        return [heads] + [[share.name, share.text] for share in self._shares]

    def lines(self) -> list[_Line]:
        """Return name and figure of each degree."""
        return [_Line(share.name, share.text) for share in self._shares]

    def draw_bar(self, ink: Ink, rect: QRectF, at: int) -> None:
        """Draw the share on its track."""
        bar(
            ink.painter,
            rect,
            self._shares[at].share,
            colour_of(ink.theme, self.cluster),
            ink.theme.color("track"),
            ink.theme.edge,
        )


class SkillGap(NamedTuple):
    """One skill: how much of it the work needs, how much the student has (None: not said yet)."""

    skill: str
    needed: float
    own: float | None = None


class SkillGapBars(LabelledBars):
    """Skills of a career: the bar is what is needed, the mark is where the student is, the word says which is more.

    Args:
        maximum: the value at the right end of every bar.
        minimum: the value at its left end.
        name: the accessible name.
        parent: the widget it stands in.
    """

    end_flags = LEFT

    def __init__(self, *, name: str, maximum: float = 5, minimum: float = 0, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._minimum, self._maximum = minimum, maximum
        self._gaps: tuple[SkillGap, ...] = ()

    def set_gaps(self, gaps: Sequence[SkillGap], cluster: tuple[str, str] | None = None) -> None:
        """Show skills, in the order given, in a cluster's colour (None: the accent)."""
        self._gaps, self.cluster = tuple(gaps), cluster
        self.describe()

    def table_rows(self) -> list[list[str]]:
        """Return one row a skill: its name, what is needed, what the student has, and the word."""
        return self.rows_of(self._gaps)

    def rows_of(self, gaps: Sequence[SkillGap]) -> list[list[str]]:
        """Return the same table for other skills, such as those that are not shown for want of room."""
        heads = [self.tr("Skill"), self.tr("Needed"), self.tr("You"), self.tr("Result")]
        rows = [[gap.skill, self._figure(gap.needed), self._figure(gap.own), self._word(gap)[0]] for gap in gaps]
        return [heads, *rows]

    def lines(self) -> list[_Line]:
        """Return the skills with their words."""
        return [_Line(gap.skill, *self._word(gap)) for gap in self._gaps]

    def legend(self) -> str:
        """Return how to read bar and mark, once there is a mark."""
        if all(gap.own is None for gap in self._gaps):
            return ""
        return self.tr("bar: needed · mark: where you are")

    def draw_bar(self, ink: Ink, rect: QRectF, at: int) -> None:
        """Draw what is needed, and the mark of the student."""
        gap, theme = self._gaps[at], ink.theme
        needed = mix(theme.color("surface"), colour_of(theme, self.cluster), 0.72)
        bar(ink.painter, rect, self._share(gap.needed), needed, theme.color("track"), theme.edge)
        if gap.own is not None:
            mark = QRectF(0, 0, theme.px(3), rect.height() * 2.2)
            # Half a mark inside either end, so that none of it is cut off.
            x = rect.left() + mark.width() / 2 + (rect.width() - mark.width()) * self._share(gap.own)
            mark.moveCenter(QPointF(x, rect.center().y()))
            box(ink.painter, mark.adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, theme.color("surface"))
            box(ink.painter, mark, 1.5, theme.color("text"))

    def _share(self, value: float) -> float:
        return max(0.0, min(1.0, (value - self._minimum) / (self._maximum - self._minimum)))

    def _figure(self, value: float | None) -> str:
        if value is None:
            return self.tr("not said yet")
        number, end = (self.locale().toString(round(shown, 1)) for shown in (value, self._maximum))
        return self.tr("{number} of {maximum}").format(number=number, maximum=end)

    def _word(self, gap: SkillGap) -> tuple[str, str]:
        """Return the word of a skill and its colour role."""
        if gap.own is None:
            return "–", "text_muted"
        return (self.tr("ready"), "good") if gap.own >= gap.needed else (self.tr("grow"), "warn")
