"""Holland's six interest areas in the order R I A S E C, and profiles over them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

Area = Literal["R", "I", "A", "S", "E", "C"]
AREAS: tuple[Area, ...] = get_args(Area)
"""The six areas in their fixed order."""


@dataclass(frozen=True, slots=True)
class InterestProfile:
    """Six numbers, one an area: a student's scores (0-40) or an occupation's O*NET ratings (1-7)."""

    R: float
    I: float  # noqa: E741 - the field's own letter
    A: float
    S: float
    E: float
    C: float

    def __iter__(self) -> Iterator[float]:
        """Yield the six numbers in the order R I A S E C."""
        return iter((self.R, self.I, self.A, self.S, self.E, self.C))

    def __getitem__(self, area: Area) -> float:
        """Return the number of one area."""
        return float(getattr(self, area))

    def ordered(self) -> tuple[Area, ...]:
        """Return the areas from highest to lowest; ties keep the order R I A S E C."""
        return tuple(sorted(AREAS, key=lambda area: -self[area]))


@dataclass(frozen=True, slots=True)
class InterestArea:
    """The words for one area, in one language (from the catalog)."""

    code: Area
    name: str
    plain_name: str
    short: str
    description: str
    high: str
    low: str
