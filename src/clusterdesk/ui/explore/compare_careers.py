"""The rows of a comparison of careers."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.facts import Rated, Requirement
from clusterdesk.core.figure import Absence
from clusterdesk.core.framework import Framework
from clusterdesk.core.source import Source
from clusterdesk.services.compare import CareerColumn
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.compare_cells import (
    DASH,
    CellText,
    Row,
    absent,
    change_row,
    figure_cell,
    fit_row,
    growth_row,
    nation,
    openings_row,
    row_of,
)


def career_rows(columns: Sequence[CareerColumn], framework: Framework, *, fit: bool, skills: bool) -> list[Row]:
    """Return the rows.

    Args:
        columns: at least one career.
        framework: the framework whose clusters are named.
        fit: whether the student has a result, and so a row for it.
        skills: whether the student has answered questions about skills, and so a row for them.
    """
    outlooks = [column.labour.outlook for column in columns]
    rows = [
        _pay_row(columns),
        change_row([column.change for column in columns]),
        openings_row(outlooks),
        growth_row(outlooks),
        _education_row(columns),
        _zone_row(columns),
        _skills_row(columns),
        _knowledge_row(columns),
        _bright_row(columns),
        _places_row(columns, framework),
    ]
    if skills:
        rows.insert(7, _own_skills_row(columns))
    return [fit_row([_fit(column) for column in columns]), *rows] if fit else rows


def career_sources(column: CareerColumn) -> list[Source]:
    """Return who published what the column of a career shows, in the order of the rows."""
    career, labour = column.career, column.labour
    return [
        career.interests_source,
        column.change.last.pay.source,
        column.change.first.pay.source,
        labour.outlook.growth.source,
        career.education_source,
        career.job_zone_source,
        column.asks.skills.source,
        column.asks.knowledge.source,
        labour.bright_source,
    ]


def _fit(column: CareerColumn) -> CellText:
    source = texts.published(column.career.interests_source)
    if column.fit is None:
        return CellText(DASH, texts.unrated(column.career.absent or Absence.NOT_RATED), source)
    return CellText(terms.fit_word(column.fit.word), source=source)


def _pay_row(columns: Sequence[CareerColumn]) -> Row:
    pays = [column.career.pay for column in columns]
    cells = [figure_cell(pay.median, formats.pay(pay.median, pay.unit)) for pay in pays]
    units = {pay.unit for pay, cell in zip(pays, cells, strict=True) if cell.value is not None}
    if len(units) > 1:
        # What a year brings is not published for pay by the hour: it has no place among yearly pay.
        note = QCoreApplication.translate("compare", "Pay by the hour is not compared with pay by the year.")
        cells = [
            replace(cell, note=note, value=None) if pay.unit == "hour" and cell.value is not None else cell
            for pay, cell in zip(pays, cells, strict=True)
        ]
    return row_of(QCoreApplication.translate("compare", "Median pay"), nation(pays[0].median), cells)


def _education_row(columns: Sequence[CareerColumn]) -> Row:
    cells: list[CellText] = []
    for column in columns:
        level, source = column.career.summary.education, texts.published(column.career.education_source)
        why = "" if level else QCoreApplication.translate("compare", "The source names none.")
        cells.append(CellText(terms.education(level), why, source))
    release = columns[0].career.education_source.release
    note = QCoreApplication.translate("compare", "to start, {release}").format(release=release)
    return row_of(QCoreApplication.translate("compare", "Usual education"), note, cells)


def _zone_row(columns: Sequence[CareerColumn]) -> Row:
    cells: list[CellText] = []
    for column in columns:
        zone, source = column.career.summary.job_zone, texts.published(column.career.job_zone_source)
        if zone:
            text = QCoreApplication.translate("compare", "Level {zone} of 5").format(zone=zone)
            cells.append(CellText(text, terms.job_zone(zone), source))
        else:
            cells.append(CellText(DASH, QCoreApplication.translate("compare", "The source gives no level."), source))
    title = QCoreApplication.translate("compare", "Preparation")
    return row_of(title, QCoreApplication.translate("compare", "O*NET job zone"), cells)


def _skills_row(columns: Sequence[CareerColumn]) -> Row:
    return row_of(
        QCoreApplication.translate("compare", "Skills that count most"),
        QCoreApplication.translate("compare", "by importance, O*NET"),
        [_named(column.asks.skills, [gap.requirement for gap in column.skills]) for column in columns],
    )


def _knowledge_row(columns: Sequence[CareerColumn]) -> Row:
    return row_of(
        QCoreApplication.translate("compare", "Knowledge that counts most"),
        QCoreApplication.translate("compare", "by importance, O*NET"),
        [_named(column.asks.knowledge, column.knowledge) for column in columns],
    )


def _named(rated: Rated[Requirement], found: Sequence[Requirement]) -> CellText:
    source = texts.published(rated.source)
    if not found:
        return absent(rated.absent or Absence.NOT_RATED, source)
    return CellText(", ".join(one.plain_name for one in found), source=source)


def _own_skills_row(columns: Sequence[CareerColumn]) -> Row:
    totals = {total for column in columns if (total := len(_said(column)))}
    # Three of four and three of five are not more or less than each other.
    cells = [_own_skills(column, comparable=len(totals) == 1) for column in columns]
    return row_of(
        QCoreApplication.translate("compare", "Skills you have"),
        QCoreApplication.translate("compare", "of those, from your answers"),
        cells,
    )


def _said(column: CareerColumn) -> list[tuple[str, bool]]:
    """Return the skills the student has answered about, and whether they have as much as the career needs."""
    return [(gap.requirement.plain_name, gap.ready) for gap in column.skills if gap.own is not None]


def _own_skills(column: CareerColumn, *, comparable: bool) -> CellText:
    source = QCoreApplication.translate("compare", "Your answers, beside the level in {source}").format(
        source=texts.published(column.asks.skills.source)
    )
    if not column.skills:
        return absent(column.asks.skills.absent or Absence.NOT_RATED, source)
    said = _said(column)
    if not said:
        return CellText(DASH, QCoreApplication.translate("compare", "You have not answered about these."), source)
    ready = [name for name, enough in said if enough]
    text = QCoreApplication.translate("compare", "{have} of {count}").format(have=len(ready), count=len(said))
    return CellText(text, ", ".join(ready), source, len(ready) if comparable else None)


def _bright_row(columns: Sequence[CareerColumn]) -> Row:
    cells: list[CellText] = []
    for column in columns:
        reasons = ", ".join(terms.bright(reason) for reason in column.labour.bright)
        yes, no = QCoreApplication.translate("compare", "Yes"), QCoreApplication.translate("compare", "No")
        cells.append(CellText(yes if reasons else no, reasons, texts.published(column.labour.bright_source)))
    note = f"O*NET, {columns[0].labour.bright_source.release}"
    return row_of(QCoreApplication.translate("compare", "Bright outlook"), note, cells)


def _places_row(columns: Sequence[CareerColumn], framework: Framework) -> Row:
    cells: list[CellText] = []
    for column in columns:
        names = [place.cluster_name for place in column.career.memberships if place.framework == framework]
        none = "" if names else QCoreApplication.translate("compare", "This framework does not list it.")
        cells.append(CellText("\n".join(dict.fromkeys(names)) or DASH, none))
    return row_of(QCoreApplication.translate("compare", "Clusters"), terms.framework(framework), cells)
