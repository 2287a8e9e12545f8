"""The table of careers: fit, pay, growth, openings and preparation side by side, with marks that save."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.education import Education
from clusterdesk.core.framework import Framework
from clusterdesk.core.matching import OccupationFit
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore import texts
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
SAVED, OPENINGS = "saved", "openings"
"""The keys of two columns: the marks, and the openings a year, which are hidden at first."""


@dataclass(frozen=True, slots=True)
class CareerRow:
    """One career of the table; `fit` is None when it is not known, `colour` the cluster that bars are drawn in."""

    career: CareerSummary
    fit: OccupationFit | None
    colour: tuple[Framework, str]


def rows_of(careers: tuple[CareerSummary, ...], fits: Fits, colour: tuple[Framework, str]) -> list[CareerRow]:
    """Return a row a career."""
    return [CareerRow(career, fits.career(career.code), colour) for career in careers]


def columns(
    with_fit: bool, careers: Sequence[CareerSummary] = (), saved: Callable[[str], bool] | None = None
) -> list[Column]:
    """Return the columns.

    Args:
        with_fit: whether there is a result, and so a column for fit.
        careers: the careers that are shown; they name the years of their figures.
        saved: whether the career of a code is saved; given, a column shows it and can be pressed.
    """
    found = [_title_column(), *_figure_columns(careers), *_preparation_columns()]
    if with_fit:
        title = QCoreApplication.translate("career_table", "Fit")
        told = QCoreApplication.translate("career_table", "How well your interests match the career’s")
        found.insert(1, Column("fit", title, _fit_text, _fit_value, bar=_fit_bar, description=told, keep=2))
    if saved:
        found.append(_saved_column(saved))
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


def _figure_columns(careers: Sequence[CareerSummary]) -> list[Column]:
    pay = texts.national_pay(careers[0].pay.source) if careers else ""
    outlook = texts.national_outlook(careers[0].growth.source) if careers else ""
    return [
        Column(
            "pay",
            QCoreApplication.translate("career_table", "Median pay"),
            description=_sourced(
                QCoreApplication.translate(
                    "career_table", "Median pay: half of the people in this career earn more, half earn less."
                ),
                pay,
            ),
            text=lambda row: formats.pay(row.career.pay, row.career.pay_unit),
            sort=_yearly_pay,
            right=True,
            keep=1,
        ),
        Column(
            "growth",
            QCoreApplication.translate("career_table", "Growth"),
            description=_sourced(QCoreApplication.translate("career_table", "Growth of jobs over ten years."), outlook),
            text=lambda row: formats.percent(row.career.growth, sign=True),
            sort=lambda row: row.career.growth.value,
            tone=_growth_tone,
            right=True,
        ),
        Column(
            OPENINGS,
            QCoreApplication.translate("career_table", "Openings"),
            description=_sourced(
                QCoreApplication.translate(
                    "career_table", "Openings a year, on average, from growth and from people who leave."
                ),
                outlook,
            ),
            text=_openings_text,
            sort=lambda row: row.career.openings.value,
            right=True,
            shown=False,
        ),
    ]


def _preparation_columns() -> list[Column]:
    return [
        Column(
            "education",
            QCoreApplication.translate("career_table", "Education"),
            description=QCoreApplication.translate("career_table", "What most people need to start"),
            text=_education_text,
            sort=lambda row: None if row.career.education is None else EDUCATION_ORDER[row.career.education],
        ),
        Column(
            "preparation",
            QCoreApplication.translate("career_table", "Preparation"),
            description=QCoreApplication.translate(
                "career_table", "How much preparation it takes in all: O*NET’s job zones, 1 to 5"
            ),
            text=_preparation_text,
            sort=lambda row: row.career.job_zone,
            shown=False,
        ),
        Column(
            "outlook",
            QCoreApplication.translate("career_table", "Outlook"),
            description=QCoreApplication.translate(
                "career_table", "Bright (O*NET): fast growth, many openings, or new work"
            ),
            text=_outlook_text,
            sort=lambda row: not row.career.bright,
            shown=False,
        ),
    ]


def _saved_column(saved: Callable[[str], bool]) -> Column:
    words = (
        QCoreApplication.translate("career_table", "Not saved"),
        QCoreApplication.translate("career_table", "Saved"),
    )
    return Column(
        SAVED,
        words[True],
        text=lambda _row: "",
        sort=lambda row: not saved(row.career.code),
        icon=lambda row: ("bookmark-check", "accent_strong") if saved(row.career.code) else ("bookmark", "text_faint"),
        description=QCoreApplication.translate(
            "career_table", "A click, or Space in the row, saves the career or takes the mark away."
        ),
        keep=3,
        press=True,
        spoken=lambda row: words[saved(row.career.code)],
    )


def career_table(*, fit_rows: bool = False) -> DataTable:
    """Return an empty table of careers without fit; `fit_rows` as `DataTable` has it."""
    name = QCoreApplication.translate("career_table", "Careers")
    return DataTable(columns(with_fit=False), name=name, fit_rows=fit_rows)


def _sourced(text: str, source: str) -> str:
    return f"{text} {source}".strip()


def _education_text(row: CareerRow) -> str:
    level = row.career.education
    return QCoreApplication.translate("career_table", SHORT_EDUCATION[level]) if level else "–"


def _preparation_text(row: CareerRow) -> str:
    return terms.job_zone(row.career.job_zone) if row.career.job_zone else "–"


def _outlook_text(row: CareerRow) -> str:
    return QCoreApplication.translate("career_table", "Bright") if row.career.bright else "–"


def _openings_text(row: CareerRow) -> str:
    openings = row.career.openings.value
    return "–" if openings is None else formats.count(openings)


def _fit_text(row: CareerRow) -> str:
    return terms.fit_word(row.fit.word) if row.fit else "–"


def _fit_value(row: CareerRow) -> float | None:
    return row.fit.score if row.fit else None


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
