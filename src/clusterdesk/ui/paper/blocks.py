"""From blocks to pieces: words are broken into lines, tables into rows."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from clusterdesk.ui.paper.document import Block, ChartBlock, Document, FactBlock, TableBlock, TextBlock
from clusterdesk.ui.paper.flow import Piece
from clusterdesk.ui.paper.pen import Pen

GAP = 14.0
"""Pixels between columns."""
PAD = 3.5
"""Pixels above and below the words of a row."""
LEADING = 1.12
"""Height of a line of sentences, of its letters'."""
CHART_MOST = 0.6
"""A chart is at most this share of a page high."""
FACT_SHARES = (0.30, 0.27, 0.43)
"""Widths of label, value and source."""


class Cell:
    """Words in a column, broken into lines."""

    def __init__(self, pen: Pen, text: str, left: float, width: float, look: tuple[str, str, bool]) -> None:
        self.role, self.color, self.right = look
        self.left, self.width = left, width
        self.lines = pen.lines(text, self.role, width)
        self.line_height = pen.line_height(self.role)

    def draw(self, pen: Pen, top: float, lines: slice) -> None:
        """Write some of the lines from a height on."""
        for at, line in enumerate(self.lines[lines]):
            rect = QRectF(self.left, top + at * self.line_height, self.width, self.line_height)
            pen.write(line, rect, self.role, self.color, right=self.right)


def pieces(document: Document, pen: Pen, room: float) -> list[Piece]:
    """Return all pieces of a document, for pages of `room` pixels."""
    found: list[Piece] = []
    for block in document.blocks:
        found += _of(block, pen, room)
    return found


def _of(block: Block, pen: Pen, room: float) -> Iterator[Piece]:
    match block:
        case TextBlock():
            yield from _text(block, pen)
        case FactBlock():
            yield from _fact(block, pen, room)
        case TableBlock():
            yield from _table(block, pen, room)
        case ChartBlock():
            yield _chart(block, pen, room)


def _text(block: TextBlock, pen: Pen) -> Iterator[Piece]:
    cell = Cell(pen, block.text, 0.0, pen.width, (block.role, block.color, False))
    last = len(cell.lines) - 1
    for at in range(len(cell.lines)):

        def draw(top: float, at: int = at) -> None:
            cell.draw(pen, top, slice(at, at + 1))

        # The first two lines stay together, and so do the last two.
        keep = block.heading or (at in (0, last - 1) and at != last)
        yield Piece(cell.line_height * LEADING, draw, float(block.gap) if at == 0 else 0.0, keep)


def _fact(block: FactBlock, pen: Pen, room: float) -> Iterator[Piece]:
    texts = (block.label, block.value, block.source)
    if not block.source:
        texts, shares = texts[:2], (FACT_SHARES[0], 1 - FACT_SHARES[0])
    else:
        shares = FACT_SHARES
    looks = (("body", "text_muted", False), ("strong", "text", False), ("small", "text_muted", False))
    cells: list[Cell] = []
    left = 0.0
    for text, share, look in zip(texts, shares, looks, strict=False):
        cells.append(Cell(pen, text, left, share * pen.width - GAP, look))
        left += share * pen.width
    yield from _row(cells, pen, room)


def _table(block: TableBlock, pen: Pen, room: float) -> Iterator[Piece]:
    widths = column_widths(
        [max(pen.text_width(row[at], block.role) for row in block.rows) for at in range(len(block.rows[0]))],
        pen.width - GAP * (len(block.rows[0]) - 1),
    )
    head = next(_row(_cells(block.rows[0], widths, block, pen, "small"), pen, room, keep=True, before=6.0))
    yield head
    for row in block.rows[1:]:
        yield from _row(_cells(row, widths, block, pen, block.role), pen, room - head.height, again=head)


def _cells(row: Sequence[str], widths: Sequence[float], block: TableBlock, pen: Pen, role: str) -> list[Cell]:
    cells: list[Cell] = []
    left = 0.0
    for at, (text, width) in enumerate(zip(row, widths, strict=True)):
        color = "text_muted" if role == "small" else "text"
        cells.append(Cell(pen, text, left, width, (role, color, at in block.right)))
        left += width + GAP
    return cells


def _row(
    cells: Sequence[Cell],
    pen: Pen,
    room: float,
    *,
    keep: bool = False,
    before: float = 0.0,
    again: Piece | None = None,
) -> Iterator[Piece]:
    """Return a row, in parts where it is taller than a page."""
    tallest = max(cell.line_height for cell in cells)
    fit = max(1, int((room - 2 * PAD) / tallest))
    count = max(len(cell.lines) for cell in cells)
    for first in range(0, count, fit):
        lines = slice(first, first + fit)
        inner = max(len(cell.lines[lines]) * cell.line_height for cell in cells)

        def draw(top: float, lines: slice = lines, inner: float = inner) -> None:
            for cell in cells:
                # Words of another size stand on the line of the largest.
                shift = (tallest - cell.line_height) / 2
                cell.draw(pen, top + PAD + shift, lines)
            pen.rule(top + inner + 2 * PAD)

        yield Piece(inner + 2 * PAD, draw, before, keep, again)


def _chart(block: ChartBlock, pen: Pen, room: float) -> Piece:
    width = pen.width * block.share
    height = min(pen.chart_height(block.chart, width), room * CHART_MOST)

    def draw(top: float) -> None:
        pen.draw_chart(block.chart, QRectF(0.0, top, width, height))

    return Piece(height, draw, 8.0, keep=True)


def column_widths(wanted: Sequence[float], room: float) -> list[float]:
    """Return column widths that add up to `room`: too wide ones are cut to one width; the rest goes to the first."""
    if sum(wanted) <= room:
        return [wanted[0] + room - sum(wanted), *wanted[1:]]
    # The widest columns share what the narrow ones leave.
    left, count = room, len(wanted)
    for width in sorted(wanted):
        if width > left / count:
            break
        left, count = left - width, count - 1
    most = left / count
    return [min(width, most) for width in wanted]
