"""Side by side: what is compared, which figure of a row is the highest or the lowest, and how pay has changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf
from typing import Literal, NamedTuple

from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.target import Target

MOST = 4
"""How many careers, or clusters, stand side by side."""

Side = Literal["careers", "groups"]
"""What is compared with each other: careers, or groups of careers (clusters, pathways and sub-clusters)."""
SIDES: tuple[Side, ...] = ("careers", "groups")


def side_of(target: Target) -> Side:
    """Return among what a target is compared."""
    return "careers" if target.kind == "career" else "groups"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a student put side by side, in the order in which it came: up to `MOST` careers and up to `MOST` groups.

    The two are never mixed, because they have different figures: each has a table of its own.
    """

    careers: tuple[Target, ...] = ()
    groups: tuple[Target, ...] = ()

    def of(self, side: Side) -> tuple[Target, ...]:
        """Return the careers or the groups."""
        return self.careers if side == "careers" else self.groups

    def holds(self, target: Target) -> bool:
        """Return whether a target is compared."""
        return target in self.of(side_of(target))

    def has_room(self, side: Side) -> bool:
        """Return whether there is a free place."""
        return len(self.of(side)) < MOST

    def with_target(self, target: Target) -> "Comparison":
        """Return the comparison with one more; the same where it is compared already or no place is free."""
        side = side_of(target)
        if self.holds(target) or not self.has_room(side):
            return self
        return self._with(side, (*self.of(side), target))

    def without(self, target: Target) -> "Comparison":
        """Return the comparison without a target."""
        side = side_of(target)
        return self._with(side, tuple(one for one in self.of(side) if one != target))

    def _with(self, side: Side, targets: tuple[Target, ...]) -> "Comparison":
        return replace(self, careers=targets) if side == "careers" else replace(self, groups=targets)


class Mark(StrEnum):
    """What a figure is among those of its row; tied: it shares that with another one."""

    HIGHEST = "highest"
    TIED_HIGHEST = "tied_highest"
    LOWEST = "lowest"
    TIED_LOWEST = "tied_lowest"


class Amount(NamedTuple):
    """A figure of a row: its value, how it is shown, and whether the true value may be more (`or_more`)."""

    value: float
    shown: str
    or_more: bool = False


def marks(amounts: Sequence[Amount | None]) -> tuple[Mark | None, ...]:
    """Return which figures of a row are the highest and the lowest, None for all others.

    A mark is given only where it is certain: never to a missing figure (None), never for a single figure, not where all
    are alike, and not where a figure that may be more than its value leaves it open. What is shown alike is alike.
    """
    alike: dict[str, float] = {}
    spans: list[tuple[float, float] | None] = []
    for one in amounts:
        low = None if one is None else alike.setdefault(one.shown, one.value)
        spans.append(None if one is None or low is None else (low, inf if one.or_more else low))
    known = {at: span for at, span in enumerate(spans) if span is not None}
    if len(known) < 2:
        return (None,) * len(spans)
    top = {at for at, (low, _) in known.items() if all(low >= high for to, (_, high) in known.items() if to != at)}
    bottom = {at for at, (_, high) in known.items() if all(high <= low for to, (low, _) in known.items() if to != at)}
    # What is the highest and the lowest at once is like all the others.
    highest, lowest = top - bottom, bottom - top
    return tuple(_mark(at, highest, lowest) for at in range(len(spans)))


def _mark(at: int, highest: set[int], lowest: set[int]) -> Mark | None:
    if at in highest:
        return Mark.HIGHEST if len(highest) == 1 else Mark.TIED_HIGHEST
    if at in lowest:
        return Mark.LOWEST if len(lowest) == 1 else Mark.TIED_LOWEST
    return None


class PayPoint(NamedTuple):
    """The median pay of one May; `unit` as `core.career.Pay` has it."""

    year: int
    pay: Figure
    unit: Literal["year", "hour"] = "year"


@dataclass(frozen=True, slots=True)
class PayChange:
    """How median pay has changed from the first to the last year at hand.

    `percent` is last / first - 1 in per cent, not adjusted for prices. It is None where a year has no figure (`absent`
    says why), or where the two cannot be divided: by the hour and by the year, or only known to be "or more".
    """

    first: PayPoint
    last: PayPoint
    percent: float | None
    absent: Absence | None


def pay_change(line: Sequence[PayPoint]) -> PayChange:
    """Return the change over a line of years, at least one, the oldest first."""
    first, last = line[0], line[-1]
    before, after = first.pay.value, last.pay.value
    if before is None or after is None:
        return PayChange(first, last, None, last.pay.absent if after is None else first.pay.absent)
    if first.pay.top_coded or last.pay.top_coded or first.unit != last.unit or not before:
        return PayChange(first, last, None, None)
    return PayChange(first, last, (after / before - 1) * 100, None)
