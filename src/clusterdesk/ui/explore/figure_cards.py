"""The two cards of a career page that hold figures: pay and outlook."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.career import Career, Outlook, Pay
from clusterdesk.core.facts import Labour, PayYear
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.framework import Framework
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import Band, BandTexts, OutlookBar, OutlookColumns, PayBand, PayLine, YearPay
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.source_label import SourceLabel
from clusterdesk.ui.widgets import BodyLabel, Card, FigureLabel, SmallLabel

HOURLY_SCALE = 120.0
"""Dollars an hour at the right end of the band: about what the yearly scale is for a year of 2,080 hours."""

ColourOf = tuple[Framework, str] | None
"""Framework and slug of the cluster whose colour is used; None: the accent."""


class FigureCard(Card):
    """A card with one large figure, its picture, and who published it."""

    def __init__(self, title: str, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(title=title, parent=parent)
        self.figure = FigureLabel("", wrap=False)
        self.unit = SmallLabel("")
        self.unit.setContentsMargins(0, 0, 0, 3)  # on the base line of the figure
        self.note = SmallLabel("")
        self.absent = BodyLabel("")
        self.source = SourceLabel()
        self._picture = picture
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        for part in (self.absent, picture, self.note, self.source):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_figure(self, figure: Figure, text: str, unit: str) -> None:
        """Show the figure, or why there is none."""
        known = figure.value is not None
        self.figure.setText(text)
        self.unit.setText(unit)
        self.absent.setText("" if known else terms.absence(figure.absent or Absence.SUPPRESSED))
        for part in (self.figure, self.unit):
            part.setVisible(known)
        self.absent.setVisible(not known)
        texts.give_source(self.figure, figure)
        self._picture.setToolTip(formats.source(figure))

    def show_note(self, sentences: list[str]) -> None:
        """Show what a reader must know about the figure."""
        self.note.setText(" ".join(sentences))
        self.note.setVisible(bool(sentences))


class PayCard(FigureCard):
    """Median pay and the band from the lowest to the highest tenth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.band = PayBand(name=self.tr("Pay"))
        self.line = PayLine(name=self.tr("Pay over the years"))
        super().__init__(self.tr("Pay"), self.band, parent)
        self.body.insertWidget(self.body.indexOf(self.note), self.line)

    def show_line(self, line: Sequence[PayYear], colour: ColourOf) -> None:
        """Show the median pay of every year at hand; nothing where no year has one."""
        known = [year for year in line if year.pay.median.value is not None]
        self.line.setVisible(len(known) > 1)
        change, tone = pay_change(line)
        self.line.set_years(year_pays(line), change=change, tone=tone, cluster=colour)
        self.line.setToolTip("\n".join(formats.source(year.pay.median) for year in line))

    def show_pay(self, career: Career, colour: ColourOf) -> None:
        """Show the pay of a career."""
        pay = career.pay
        unit = self.tr("median an hour") if pay.unit == "hour" else self.tr("median a year")
        self.show_figure(pay.median, _amount(pay.median, pay), unit)
        figures = (pay.p10, pay.p25, pay.median, pay.p75, pay.p90)
        self.band.setVisible(any(figure.value is not None for figure in figures))
        self.band.set_band(self._band(pay, unit), cluster=colour)
        self.show_note(self._sentences(pay))
        self.source.set_source(texts.national_pay(pay.median.source), formats.source(pay.median))

    def _band(self, pay: Pay, unit: str) -> Band:
        words = BandTexts(
            self.tr("{pay} low 10%").format(pay=_amount(pay.p10, pay)),
            _amount(pay.median, pay),
            self.tr("high 10% {pay}").format(pay=_amount(pay.p90, pay)),
            unit,
        )
        figures = (pay.p10, pay.p25, pay.median, pay.p75, pay.p90)
        top_coded = any(figure.top_coded for figure in figures)
        values = [figure.value for figure in figures]
        if pay.unit == "hour":
            return Band(*values, texts=words, top_coded=top_coded, scale=HOURLY_SCALE)
        return Band(*values, texts=words, top_coded=top_coded)

    def _sentences(self, pay: Pay) -> list[str]:
        found: list[str] = []
        if pay.median.value is None:
            return found
        if pay.unit == "hour":
            found.append(self.tr("Only hourly pay is published: few people do this work full time all year."))
        if any(figure.top_coded for figure in (pay.p10, pay.p25, pay.median, pay.p75, pay.p90)):
            found.append(self.tr("The publisher prints no exact pay above this amount."))
        if pay.median.wider_group:
            found.append(self.tr("The figures are for the wider group of careers that this one belongs to."))
        return found


class OutlookCard(FigureCard):
    """Openings a year, and the jobs at the beginning and the end of the projected decade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = OutlookColumns(name=self.tr("Outlook"))
        self.bright = BodyLabel("")
        super().__init__(self.tr("Outlook"), self.columns, parent)
        self.body.insertWidget(self.body.indexOf(self.note), self.bright)

    def show_bright(self, labour: Labour) -> None:
        """Say why the outlook is bright, where it is."""
        self.bright.setText(why_bright(labour))
        self.bright.setVisible(bool(labour.bright))
        texts.give_plain_source(self.bright, labour.bright_source)

    def show_outlook(self, career: Career, colour: ColourOf) -> None:
        """Show the projections of a career."""
        outlook = career.outlook
        openings = outlook.openings
        amount = "" if openings.value is None else formats.people(openings.value)
        self.show_figure(openings, amount, self.tr("openings a year"))
        first, last = self._bar(outlook, first=True), self._bar(outlook, first=False)
        self.columns.setVisible(first is not None and last is not None)
        if first and last:
            growth = outlook.growth.value or 0.0
            change = formats.percent(outlook.growth, sign=True) if outlook.growth.value is not None else ""
            tone = "good" if growth > 0 else "bad" if growth < 0 else "text_muted"
            self.columns.set_columns(first, last, change=change, tone=tone, cluster=colour)
        self.show_note(self._sentences(career))
        self.source.set_source(texts.national_outlook(outlook.growth.source), formats.source(outlook.growth))

    def _bar(self, outlook: Outlook, *, first: bool) -> OutlookBar | None:
        jobs = outlook.jobs_first if first else outlook.jobs_last
        if jobs.value is None:
            return None
        label = self.tr("jobs in {year}") if first else self.tr("by {year}")
        year = outlook.first_year if first else outlook.last_year
        return OutlookBar(formats.people(jobs.value), label.format(year=year), jobs.value)

    def _sentences(self, career: Career) -> list[str]:
        found: list[str] = []
        if career.outlook.openings.value is not None:
            found.append(self.tr("Openings are new jobs, and jobs that people leave."))
        if career.outlook.openings.wider_group and career.outlook.openings.value is not None:
            found.append(self.tr("The figures are for the wider group of careers that this one belongs to."))
        return found


def why_bright(labour: Labour) -> str:
    """Return why the Department of Labor calls an outlook bright; nothing where it does not."""
    if not labour.bright:
        return ""
    reasons = ", ".join(terms.bright(reason) for reason in labour.bright)
    return QCoreApplication.translate("explore", "Bright outlook: {reasons}.").format(reasons=reasons)


def year_pays(line: Sequence[PayYear]) -> list[YearPay]:
    """Return the median pay of every year as the chart takes it."""
    return [
        YearPay(
            str(year.year),
            year.pay.median.value,
            QCoreApplication.translate("explore", "no figure")
            if year.pay.median.value is None
            else _amount(year.pay.median, year.pay),
            year.pay.median.top_coded,
        )
        for year in line
    ]


def pay_change(line: Sequence[PayYear]) -> tuple[str, str]:
    """Return the change from the first year to the last one in words, and its tone; nothing where one is missing."""
    if len(line) < 2:
        return "", "text_muted"
    first, last = line[0], line[-1]
    before, after = first.pay.median, last.pay.median
    if (
        not before.value
        or after.value is None
        or first.pay.unit != last.pay.unit
        or after.top_coded
        or before.top_coded
    ):
        return "", "text_muted"
    change = Figure((after.value / before.value - 1) * 100, after.source)
    tone = "good" if after.value > before.value else "bad" if after.value < before.value else "text_muted"
    text = QCoreApplication.translate("explore", "{change} since {year}").format(
        change=formats.percent(change, sign=True), year=first.year
    )
    return text, tone


def _amount(figure: Figure, pay: Pay) -> str:
    """Return an amount without its unit, which stands beside it."""
    if figure.value is None:
        return "–"
    amount = formats.money(figure.value, pay.unit)
    return f"{amount}+" if figure.top_coded else amount
