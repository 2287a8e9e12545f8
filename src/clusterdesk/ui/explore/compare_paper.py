"""A comparison on paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.source import Source
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.compare_cells import CellText, Row, mark_word
from clusterdesk.ui.paper import Document


def document(
    title: str, names: Sequence[str], rows: Sequence[Row], sources: Sequence[Source], *, release: str, day: date
) -> Document:
    """Return the table with everything that the screen says, and who published the figures.

    Args:
        title: of the page.
        names: of the columns.
        rows: a cell for every column.
        sources: in the order in which they are named.
        release: of the catalog.
        day: on which it is made.
    """
    told = QCoreApplication.translate("compare", "The words say what is highest and lowest.")
    paper = Document(title, told, release=release, day=day, landscape=True)
    paper.table([["", *names], *([_label(row), *map(_cell, row.cells)] for row in rows)])
    for source in sources:
        paper.note(texts.published(source))
    return paper


def _label(row: Row) -> str:
    return f"{row.title}\n{row.note}" if row.note else row.title


def _cell(cell: CellText) -> str:
    first = f"{cell.text} ({mark_word(cell.mark)})" if cell.mark else cell.text
    return f"{first}\n{cell.note}" if cell.note else first
