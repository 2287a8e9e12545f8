"""Putting pieces on pages: pure, so that it can be tried on any height."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Draw = Callable[[float], None]
"""Draws a piece with its top at a height of the page, in device-independent pixels."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never broken over two pages: a line, a row, a chart.

    `before` is the room above it, which the first piece of a page does not need. `keep`: it stays on the page of the
    next piece. `again`: what stands above it once more where it begins a page (the headings of a table).
    """

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    again: "Piece | None" = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and the height of its top."""

    top: float
    piece: Piece


def pages(pieces: Sequence[Piece], room: float) -> list[list[Placed]]:
    """Put pieces on pages, in their order; a piece taller than a page gets one of its own.

    Args:
        pieces: what is drawn.
        room: the height of a page.

    Returns:
        At least one page.
    """
    found: list[list[Placed]] = [[]]
    top = 0.0
    for at, piece in enumerate(pieces):
        if found[-1] and top + _needs(pieces, at) > room:
            found.append([])
            top = 0.0
            if piece.again:
                found[-1].append(Placed(0.0, piece.again))
                top = piece.again.height
        elif found[-1]:
            top += piece.before
        found[-1].append(Placed(top, piece))
        top += piece.height
    return found


def _needs(pieces: Sequence[Piece], at: int) -> float:
    """Return the height of a piece and of those it has to stay with."""
    height = 0.0
    for piece in pieces[at:]:
        height += piece.before + piece.height
        if not piece.keep:
            break
    return height
