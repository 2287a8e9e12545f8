"""The two cards of a career page that hold figures: pay and outlook."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.career import Absence, Career, Figure, Framework, Outlook, Pay
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import Band, BandTexts, OutlookBar, OutlookColumns, PayBand
from clusterdesk.ui.explore import texts
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
        self.source = SmallLabel("")
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
        texts.give_source(self._picture, figure)

    def show_note(self, sentences: list[str]) -> None:
        """Show what a reader must know about the figure."""
        self.note.setText(" ".join(sentences))
        self.note.setVisible(bool(sentences))


class PayCard(FigureCard):
    """Median pay and the band from the lowest to the highest tenth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.band = PayBand(name=self.tr("Pay"))
        super().__init__(self.tr("Pay"), self.band, parent)

    def show_pay(self, career: Career, colour: ColourOf) -> None:
        """Show the pay of a career."""
        pay = career.pay
        unit = self.tr("median an hour") if pay.unit == "hour" else self.tr("median a year")
        self.show_figure(pay.median, _amount(pay.median, pay), unit)
        figures = (pay.p10, pay.p25, pay.median, pay.p75, pay.p90)
        self.band.setVisible(any(figure.value is not None for figure in figures))
        self.band.set_band(self._band(pay, unit), cluster=colour)
        self.show_note(self._sentences(pay))
        self.source.setText(texts.national_pay(pay.median.source))

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
        super().__init__(self.tr("Outlook"), self.columns, parent)

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
        self.source.setText(texts.national_outlook(outlook.growth.source))

    def _bar(self, outlook: Outlook, *, first: bool) -> OutlookBar | None:
        jobs = outlook.jobs_first if first else outlook.jobs_last
        if jobs.value is None:
            return None
        label = self.tr("jobs in {year}") if first else self.tr("by {year}")
        year = outlook.first_year if first else outlook.last_year
        return OutlookBar(formats.people(jobs.value), label.format(year=year), jobs.value)

    def _sentences(self, career: Career) -> list[str]:
        found: list[str] = []
        if career.summary.bright:
            found.append(self.tr("Bright outlook: fast growth, many openings, or new work."))
        if career.outlook.openings.wider_group and career.outlook.openings.value is not None:
            found.append(self.tr("The figures are for the wider group of careers that this one belongs to."))
        return found


def _amount(figure: Figure, pay: Pay) -> str:
    """Return an amount without its unit, which stands beside it."""
    if figure.value is None:
        return "–"
    amount = formats.money(figure.value, pay.unit)
    return f"{amount}+" if figure.top_coded else amount
