"""The cards of a cluster's market: pay over the years, jobs, openings, education asked for, and what stands out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.compare import PayPoint, pay_change
from clusterdesk.core.facts import Market
from clusterdesk.core.facts import PayPoint as MarketYear
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.framework import Framework
from clusterdesk.core.market import EducationMix
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import EducationBars, EducationShare, OutlookBar, OutlookColumns, PayLine, WithTable, YearPay
from clusterdesk.ui.explore import texts
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    FigureLabel,
    LinkRow,
    MutedLabel,
    QuietButton,
    RowColumn,
    SmallLabel,
    held,
)

Colour = tuple[Framework, str]


class _TotalCard(Card):
    """One large figure of a cluster with what it is, a picture of it, and who published it."""

    def __init__(self, title: str, picture: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(title=title, parent=parent)
        self.figure = FigureLabel("", wrap=False)
        self.unit = SmallLabel("")
        self.unit.setContentsMargins(0, 0, 0, 3)  # on the base line of the figure
        self.absent = BodyLabel("")
        self.picture = picture
        self.note = SmallLabel("")
        self.source = SmallLabel("")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        for part in (self.absent, picture, self.note, self.source):
            if part is not None:
                self.body.addWidget(part)

    def show_total(self, figure: Figure, text: str, unit: str, note: str, source: str) -> None:
        """Show the figure, or why there is none."""
        self.figure.setText(text)
        self.unit.setText(unit)
        self.note.setText(note)
        self.absent.setText("" if figure.value is not None else terms.absence(figure.absent or Absence.SUPPRESSED))
        self.source.setText(source)
        with held(self):
            self._turn(known=figure.value is not None)
        texts.give_source(self.figure, figure)

    def _turn(self, *, known: bool) -> None:
        """Show the figure with its note, or the reason why there is none."""
        for part in (self.figure, self.unit):
            part.setVisible(known)
        self.note.setVisible(known and bool(self.note.text()))
        self.absent.setVisible(not known)


class PayTotal(_TotalCard):
    """The typical pay of a cluster, and of the years before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = PayLine(name=self.tr("Typical pay by year"))
        super().__init__(self.tr("Pay"), self.line, parent)

    def show_market(self, market: Market, colour: Colour) -> None:
        """Show the pay of every year at hand."""
        newest = market.pay_line[-1].pay
        self.show_total(
            newest,
            formats.pay(newest, "year"),
            self.tr("median a year"),
            self.tr(
                "Half of the jobs are in careers with a higher median, half with a lower one. "
                "A career without a figure in a year is left out of it."
            ),
            texts.national_pay(newest.source),
        )
        self.line.setVisible(any(point.pay.value is not None for point in market.pay_line))
        change, tone = self._change(market)
        self.line.set_years([_year(point) for point in market.pay_line], change=change, tone=tone, cluster=colour)
        self.line.setToolTip(formats.source(newest))

    def _change(self, market: Market) -> tuple[str, str | None]:
        change = pay_change([PayPoint(point.year, point.pay) for point in market.pay_line])
        if change.percent is None:
            return "", None
        amount = formats.percent(Figure(change.percent, change.last.pay.source), sign=True)
        words = self.tr("{change} since {year}").format(change=amount, year=change.first.year)
        return words, "good" if change.percent > 0 else None


def _year(point: MarketYear) -> YearPay:
    text = "–" if point.pay.value is None else formats.pay(point.pay, "year")
    return YearPay(str(point.year), point.pay.value, text, point.pay.top_coded)


class JobsTotal(_TotalCard):
    """The jobs of a cluster now and at the end of the projections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = OutlookColumns(name=self.tr("Jobs now and later"))
        super().__init__(self.tr("Jobs"), self.columns, parent)

    def show_market(self, market: Market, colour: Colour) -> None:
        """Show the jobs of both years and the growth between them."""
        growth = formats.percent(market.growth, sign=True)
        span = self.tr("growth {first} to {last}").format(first=market.first_year, last=market.last_year)
        self.show_total(market.growth, growth, span, "", texts.national_outlook(market.growth.source))
        first, last = market.jobs_first.value, market.jobs_last.value
        self.columns.setVisible(first is not None and last is not None)
        if first is not None and last is not None:
            self.columns.set_columns(
                OutlookBar(formats.people(first), self.tr("jobs in {year}").format(year=market.first_year), first),
                OutlookBar(formats.people(last), self.tr("by {year}").format(year=market.last_year), last),
                cluster=colour,
            )
        texts.give_source(self.columns, market.jobs_last)


class OpeningsTotal(_TotalCard):
    """The openings of a cluster a year, and how many of its careers have a bright outlook."""

    bright_wanted = Signal()
    """The person wants to see those with a bright outlook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Openings"), None, parent)
        self._bright = QWidget()
        column = QVBoxLayout(self._bright)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        self.bright = FigureLabel("", wrap=False)
        self._bright_words = SmallLabel("")
        self._bright_source = SmallLabel("")
        self.see_bright = QuietButton(self.tr("See these careers"), icon="arrow-right", icon_after=True)
        self.see_bright.clicked.connect(self.bright_wanted)
        for part in (self.bright, self._bright_words, self._bright_source):
            column.addWidget(part)
        column.addWidget(self.see_bright, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._bright)

    def show_market(self, market: Market, source: Source) -> None:
        """Show openings and bright outlook; `source` is that of the outlook."""
        openings = market.openings
        self.show_total(
            openings,
            "" if openings.value is None else formats.people(openings.value),
            self.tr("openings a year"),
            self.tr("From new jobs, and from people who leave their career."),
            texts.national_outlook(openings.source),
        )
        self._bright.setVisible(bool(market.careers))
        self.bright.setText(formats.count(market.bright))
        self.see_bright.setVisible(bool(market.bright))
        self._bright_words.setText(
            self.tr("of {careers} have a bright outlook").format(careers=texts.careers(market.careers))
        )
        self._bright_source.setText(texts.published(source))
        texts.give_plain_source(self.bright, source)


class EducationCard(Card):
    """The education that the careers of a cluster usually ask for at the start, as shares of their jobs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Education that is usual to start"), parent=parent)
        self.bars = EducationBars(name=self.tr("Jobs by education"), measure=self.tr("Careers and share of jobs"))
        self.chart = WithTable(self.bars)
        self._unknown = SmallLabel("")
        self._source = SmallLabel("")
        for part in (self.chart, self._unknown, self._source):
            self.body.addWidget(part)

    def show_mix(self, mix: EducationMix, colour: Colour) -> None:
        """Show a bar a level, the least education first."""
        known = [step for step in mix.steps if step.level]
        shares = [
            EducationShare(
                terms.education(step.level),
                step.share,
                self.tr("{careers} · {share} of jobs").format(
                    careers=texts.careers(step.careers), share=_per_cent(step.share)
                ),
            )
            for step in known
        ]
        self.bars.set_shares(shares, colour)
        self.chart.setVisible(bool(known))
        without = sum(step.careers for step in mix.steps if step.level is None)
        self._unknown.setText(self.tr("No level is published for {careers}.").format(careers=texts.careers(without)))
        self._unknown.setVisible(bool(without))
        self._source.setText(
            self.tr("{education}. Jobs: {jobs}.").format(
                education=texts.published(mix.source), jobs=texts.published(mix.jobs_source)
            )
        )
        self.bars.setToolTip(self._source.text())


def _per_cent(share: float) -> str:
    """Return a share in whole per cent; a little is never called none."""
    if 0 < share < 0.01:
        return "<1%"
    return f"{formats.count(share * 100)}%"


class LeadersCard(Card):
    """Five careers of a cluster with the highest figure of a kind; each opens its page."""

    opened = Signal(str)
    """A career was chosen: its address."""

    def __init__(
        self,
        title: str,
        figure: Callable[[CareerSummary], Figure],
        text: Callable[[CareerSummary], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title=title, parent=parent)
        self._figure, self._text = figure, text
        self._rows: list[LinkRow] = []
        self._codes: list[str] = []
        self._none = MutedLabel(self.tr("No career here has a figure of its own."))
        self._column = RowColumn()
        self.body.addLayout(self._column)
        self.body.addWidget(self._none)

    def show_careers(self, careers: Sequence[CareerSummary]) -> None:
        """Show careers, the first one on top."""
        self._codes = [career.code for career in careers]
        with held(self):
            self._fill(careers)

    def _fill(self, careers: Sequence[CareerSummary]) -> None:
        while len(self._rows) < len(careers):
            row, at = LinkRow(""), len(self._rows)
            row.clicked.connect(lambda _=False, at=at: self._open(at))
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(careers))
            if at < len(careers):
                self._show(row, careers[at])
        self._none.setVisible(not careers)

    def _show(self, row: LinkRow, career: CareerSummary) -> None:
        row.set_title(career.title)
        row.set_value(self._text(career))
        source = formats.source(self._figure(career))
        row.setToolTip(source)
        row.setAccessibleDescription(f"{self._text(career)}. {source}")

    def _open(self, at: int) -> None:
        self.opened.emit(str(Target.career(self._codes[at])))
