"""The table of careers: fit, pay, growth and education side by side."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.career import CareerSummary, Education, Framework
from clusterdesk.core.matching import OccupationFit
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.widgets import CellBar, Column, DataTable

EDUCATION_ORDER = {level: number for number, level in enumerate(Education)}
SHORT_EDUCATION = {
    Education.NONE: QT_TRANSLATE_NOOP("career_table", "None needed"),
    Education.HIGH_SCHOOL: QT_TRANSLATE_NOOP("career_table", "High school"),
    Education.SOME_COLLEGE: QT_TRANSLATE_NOOP("career_table", "Some college"),
    Education.NONDEGREE_AWARD: QT_TRANSLATE_NOOP("career_table", "Certificate"),
    Education.ASSOCIATE: QT_TRANSLATE_NOOP("career_table", "Associate"),
    Education.BACHELOR: QT_TRANSLATE_NOOP("career_table", "Bachelor’s"),
    Education.MASTER: QT_TRANSLATE_NOOP("career_table", "Master’s"),
    Education.DOCTORAL: QT_TRANSLATE_NOOP("career_table", "Doctoral"),
}
"""One word a level, so that titles have room; the career page says it in full."""


@dataclass(frozen=True, slots=True)
class CareerRow:
    """One career of the table; `fit` is None when it is not known, `colour` the cluster that bars are drawn in."""

    career: CareerSummary
    fit: OccupationFit | None
    colour: tuple[Framework, str]


def rows_of(careers: tuple[CareerSummary, ...], fits: Fits, colour: tuple[Framework, str]) -> list[CareerRow]:
    """Return a row a career."""
    return [CareerRow(career, fits.career(career.code), colour) for career in careers]


def columns(with_fit: bool, years: str) -> list[Column]:
    """Return the columns.

    Args:
        with_fit: whether there is a result, and so a column for fit.
        years: the years that growth is projected for, such as 2024–34.
    """
    found = [_title_column(), *_figure_columns(years)]
    if with_fit:
        title = QCoreApplication.translate("career_table", "Fit")
        found.insert(1, Column("fit", title, text=_fit_text, sort=_fit_value, bar=_fit_bar, keep=2))
    return found


def _title_column() -> Column:
    return Column(
        "career",
        QCoreApplication.translate("career_table", "Career"),
        text=lambda row: row.career.title,
        icon=lambda row: ("sun", "warn") if row.career.bright else None,
        description=QCoreApplication.translate(
            "career_table", "A sun marks a bright outlook: fast growth, many openings, or new work."
        ),
        strong=True,
        stretch=1,
        min_chars=22,
    )


def _figure_columns(years: str) -> list[Column]:
    return [
        Column(
            "pay",
            QCoreApplication.translate("career_table", "Median pay"),
            description=QCoreApplication.translate(
                "career_table", "Median pay: half of the people in this career earn more, half earn less."
            ),
            text=lambda row: formats.pay(row.career.pay, row.career.pay_unit),
            sort=_yearly_pay,
            right=True,
            keep=1,
        ),
        Column(
            "growth",
            QCoreApplication.translate("career_table", "Growth"),
            description=QCoreApplication.translate("career_table", "Growth of jobs, {years}").format(years=years),
            text=lambda row: formats.percent(row.career.growth, sign=True),
            sort=lambda row: row.career.growth.value,
            tone=_growth_tone,
            right=True,
        ),
        Column(
            "education",
            QCoreApplication.translate("career_table", "Education"),
            description=QCoreApplication.translate("career_table", "What most people need to start"),
            text=_education_text,
            sort=lambda row: None if row.career.education is None else EDUCATION_ORDER[row.career.education],
        ),
    ]


def career_table(*, fit_rows: bool = False) -> DataTable:
    """Return an empty table of careers without fit; `fit_rows` as `DataTable` has it."""
    name = QCoreApplication.translate("career_table", "Careers")
    return DataTable(columns(with_fit=False, years=""), name=name, fit_rows=fit_rows)


def _education_text(row: CareerRow) -> str:
    level = row.career.education
    return QCoreApplication.translate("career_table", SHORT_EDUCATION[level]) if level else "–"


def _fit_text(row: CareerRow) -> str:
    return terms.fit_word(row.fit.word) if row.fit else "–"


def _fit_value(row: CareerRow) -> float | None:
    return row.fit.r if row.fit else None


def _fit_bar(row: CareerRow) -> CellBar | None:
    return CellBar(max(0.0, row.fit.r), row.colour) if row.fit else None


def _yearly_pay(row: CareerRow) -> float | None:
    """Hourly pay has no place among yearly pay: what a year brings is not published for it."""
    return row.career.pay.value if row.career.pay_unit == "year" else None


def _growth_tone(row: CareerRow) -> str | None:
    growth = row.career.growth.value
    if growth is None:
        return "text_faint"
    return "good" if growth > 0 else None
