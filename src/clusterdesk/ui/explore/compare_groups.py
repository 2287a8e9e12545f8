"""The rows of a comparison of clusters, pathways and sub-clusters."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.figure import Absence
from clusterdesk.core.source import Source
from clusterdesk.services.compare import GroupColumn
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
    people_cell,
    row_of,
)


def group_rows(columns: Sequence[GroupColumn], *, fit: bool) -> list[Row]:
    """Return the rows.

    Args:
        columns: at least one group.
        fit: whether the student has a result, and so rows for it.
    """
    markets = [column.market for column in columns]
    rows = [
        _careers_row(columns),
        _pay_row(columns),
        change_row([column.change for column in columns]),
        _jobs_row(columns),
        growth_row(markets),
        openings_row(markets),
        _bright_row(columns),
        _framework_row(columns),
    ]
    return [fit_row([_fit(column) for column in columns]), *rows[:7], _best_row(columns), *rows[7:]] if fit else rows


def group_sources(column: GroupColumn) -> list[Source]:
    """Return who published what the column of a group shows, in the order of the rows."""
    pay = column.change
    return [
        column.listing,
        pay.last.pay.source,
        pay.first.pay.source,
        column.market.growth.source,
        column.bright_source,
    ]


def _unrated() -> CellText:
    return CellText(DASH, QCoreApplication.translate("compare", "No career here has interest ratings."))


def _fit(column: GroupColumn) -> CellText:
    return CellText(terms.fit_word(column.fit.word)) if column.fit else _unrated()


def _careers_row(columns: Sequence[GroupColumn]) -> Row:
    return row_of(
        QCoreApplication.translate("compare", "Careers"),
        QCoreApplication.translate("compare", "listed by the framework"),
        [
            CellText(
                formats.count(column.market.careers),
                source=texts.published(column.listing),
                value=column.market.careers,
            )
            for column in columns
        ],
    )


def _pay_row(columns: Sequence[GroupColumn]) -> Row:
    figures = [column.group.pay for column in columns]
    return row_of(
        QCoreApplication.translate("compare", "Median pay"),
        nation(figures[0]),
        [figure_cell(figure, formats.pay(figure, "year")) for figure in figures],
    )


def _jobs_row(columns: Sequence[GroupColumn]) -> Row:
    title = QCoreApplication.translate("compare", "Jobs")
    note = QCoreApplication.translate("compare", "U.S., {release}").format(release=columns[0].market.first_year)
    return row_of(title, note, [people_cell(column.market.jobs_first) for column in columns])


def _bright_row(columns: Sequence[GroupColumn]) -> Row:
    cells: list[CellText] = []
    for column in columns:
        count, careers = column.market.bright, column.market.careers
        source = texts.published(column.bright_source)
        if not careers:
            cells.append(absent(Absence.NO_CAREERS, source))
            continue
        text = QCoreApplication.translate("compare", "{have} of {count}").format(
            have=formats.count(count), count=formats.count(careers)
        )
        cells.append(CellText(text, source=source, value=count))
    title = QCoreApplication.translate("compare", "Bright careers")
    return row_of(title, QCoreApplication.translate("compare", "with a bright outlook, O*NET"), cells)


def _best_row(columns: Sequence[GroupColumn]) -> Row:
    cells = [
        CellText("\n".join(career.title for career in column.best)) if column.best else _unrated() for column in columns
    ]
    title = QCoreApplication.translate("compare", "Careers that fit best")
    return row_of(title, QCoreApplication.translate("compare", "from your interests"), cells)


def _framework_row(columns: Sequence[GroupColumn]) -> Row:
    cells: list[CellText] = []
    for column in columns:
        note = ""
        if column.target.cluster:
            note = QCoreApplication.translate("compare", "part of {cluster}").format(cluster=column.cluster_name)
        cells.append(CellText(terms.framework(column.group.framework), note))
    return row_of(QCoreApplication.translate("compare", "Where it belongs"), "", cells)
