"""What a scatter chart is given: its axes and its dots."""

from collections.abc import Callable
from typing import NamedTuple


class Axis(NamedTuple):
    """An axis.

    Attributes:
        title: "pay".
        text: how a number on it is written.
        end: its right or upper end: what lies beyond stands there, hollow, so that a few do not squeeze all others
            together; None: the highest number.
    """

    title: str
    text: Callable[[float], str]
    end: float | None = None


class ScatterPoint(NamedTuple):
    """One dot. A point without one of its numbers is not drawn, but counted and told.

    Attributes:
        key: sent by `selected` and `activated`.
        name: the career.
        x: its number to the right, or None.
        y: its number upwards, or None.
        note: both in words, with what a reader must know: "$97,550 · +4.9%".
        cluster: its colour; None: the accent.
    """

    key: str
    name: str
    x: float | None
    y: float | None
    note: str
    cluster: tuple[str, str] | None = None
