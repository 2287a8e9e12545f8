"""Rows and cells of a comparison in words, and the rows that careers and groups of careers have in common."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.career import Outlook
from clusterdesk.core.compare import Amount, Mark, PayChange, marks
from clusterdesk.core.facts import Market
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.ui import formats, terms

DASH = "–"
"""Stands where there is no figure; the note of the cell says why."""


@dataclass(frozen=True, slots=True)
class CellText:
    """One cell: what it says, a small line below (a detail, or why there is no figure), and who published it.

    `value` is what it is compared by, None where it is not compared; `or_more`: the true value may be more.
    """

    text: str
    note: str = ""
    source: str = ""
    value: float | None = None
    or_more: bool = False
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is about, a small line below that, and a cell for every column."""

    title: str
    note: str
    cells: tuple[CellText, ...]


def row_of(title: str, note: str, cells: Sequence[CellText]) -> Row:
    """Return a row whose highest and lowest figures are marked."""
    amounts = [None if cell.value is None else Amount(cell.value, cell.text, cell.or_more) for cell in cells]
    return Row(title, note, tuple(replace(one, mark=mark) for one, mark in zip(cells, marks(amounts), strict=True)))


def mark_word(mark: Mark) -> str:
    """Return the word of a mark."""
    return {
        Mark.HIGHEST: QCoreApplication.translate("compare", "highest"),
        Mark.TIED_HIGHEST: QCoreApplication.translate("compare", "highest, tied"),
        Mark.LOWEST: QCoreApplication.translate("compare", "lowest"),
        Mark.TIED_LOWEST: QCoreApplication.translate("compare", "lowest, tied"),
    }[mark]


def spoken(row: Row, name: str, cell: CellText) -> str:
    """Return a cell as it is read out: "Median pay, Registered Nurses: $97,550, highest"."""
    said = QCoreApplication.translate("compare", "no figure") if cell.text == DASH else cell.text.replace("\n", ", ")
    if cell.mark:
        said = f"{said}, {mark_word(cell.mark)}"
    return QCoreApplication.translate("compare", "{row}, {name}: {value}").format(row=row.title, name=name, value=said)


def absent(reason: Absence | None, source: str) -> CellText:
    """Return the cell that says why there is no figure."""
    return CellText(DASH, terms.absence(reason or Absence.SUPPRESSED), source)


def figure_cell(figure: Figure, text: str, note: str = "") -> CellText:
    """Return the cell of a figure, or of the reason why there is none."""
    source = formats.source(figure)
    if figure.value is None:
        return absent(figure.absent, source)
    wider = QCoreApplication.translate("compare", "of a wider group of careers") if figure.wider_group else ""
    notes = " · ".join(part for part in (note, wider) if part)
    return CellText(text, notes, source, figure.value, figure.top_coded)


def people_cell(figure: Figure, note: str = "") -> CellText:
    """Return the cell of a count of persons."""
    return figure_cell(figure, DASH if figure.value is None else formats.people(figure.value), note)


def nation(figure: Figure) -> str:
    """Return of which country and time a figure is: all of them are national."""
    return QCoreApplication.translate("compare", "U.S., {release}").format(
        release=formats.release(figure.source.release)
    )


def fit_row(cells: Sequence[CellText]) -> Row:
    """Return the row of fit: its words are an order of their own and need no mark."""
    title = QCoreApplication.translate("compare", "Fit")
    return row_of(title, QCoreApplication.translate("compare", "from your interests"), cells)


def change_row(changes: Sequence[PayChange]) -> Row:
    """Return the row that says how pay has changed."""
    first, last = changes[0].first.year, changes[0].last.year
    return row_of(
        QCoreApplication.translate("compare", "Pay since {year}").format(year=first),
        QCoreApplication.translate("compare", "May {first} to May {last}").format(first=first, last=last),
        [_change_cell(change) for change in changes],
    )


def _change_cell(change: PayChange) -> CellText:
    first, last = change.first.pay, change.last.pay
    source = "; ".join(formats.source(figure) for figure in (first, last))
    if change.percent is not None:
        text = formats.percent(replace(last, value=change.percent), sign=True)
        return CellText(text, source=source, value=change.percent)
    if first.value is None or last.value is None:
        return absent(change.absent, source)
    if first.top_coded or last.top_coded:
        why = QCoreApplication.translate("compare", "One of the years has no exact figure, only “or more”.")
    else:
        why = QCoreApplication.translate("compare", "The years were not published in the same unit.")
    return CellText(DASH, why, source)


def openings_row(outlooks: Sequence[Outlook] | Sequence[Market]) -> Row:
    """Return the row of openings a year."""
    title = QCoreApplication.translate("compare", "Openings a year")
    years = outlooks[0].openings.source.release
    return row_of(title, years, [people_cell(outlook.openings) for outlook in outlooks])


def growth_row(outlooks: Sequence[Outlook] | Sequence[Market]) -> Row:
    """Return the row of the growth of jobs, with the jobs at both ends of it."""
    first, last = outlooks[0].first_year, outlooks[0].last_year
    return row_of(
        QCoreApplication.translate("compare", "Jobs by {year}").format(year=last),
        QCoreApplication.translate("compare", "compared with {year}").format(year=first),
        [_growth_cell(outlook) for outlook in outlooks],
    )


def _growth_cell(outlook: Outlook | Market) -> CellText:
    first, last, note = outlook.jobs_first.value, outlook.jobs_last.value, ""
    if first is not None and last is not None:
        note = QCoreApplication.translate("compare", "{first} to {last} jobs").format(
            first=formats.people(first), last=formats.people(last)
        )
    return figure_cell(outlook.growth, formats.percent(outlook.growth, sign=True), note)
