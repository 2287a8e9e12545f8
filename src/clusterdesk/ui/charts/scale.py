"""Round numbers for an axis."""

import math
from collections.abc import Sequence
from typing import NamedTuple

_ROUND = (1, 2, 2.5, 5, 10)
_NEAR = 0.72
"""A round step this much smaller than the wanted one is taken: a few numbers more rather than too few."""


class Scale(NamedTuple):
    """An axis from `low` to `high` with the round numbers to write at it."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Return where a value is, 0 at the low end and 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def nice_scale(values: Sequence[float], steps: int = 4) -> Scale:
    """Return a scale that holds all values, with about `steps` round steps.

    The ends are the values' own, with a little room; only the ticks are round, so that no part stays empty.

    Args:
        values: finite numbers; none at all gives a scale from 0 to 1.
        steps: how many steps are wanted.
    """
    low, high = min(values, default=0.0), max(values, default=1.0)
    room = (high - low) * 0.04 or max(1.0, abs(high)) * 0.1
    low, high = low - room, high + room
    raw = (high - low) / steps
    power = 10.0 ** math.floor(math.log10(raw))
    step = next((part * power for part in _ROUND if part * power >= raw * _NEAR), 10 * power)
    first, last = math.ceil(low / step), math.floor(high / step)
    return Scale(low, high, tuple(round(at * step, 10) for at in range(first, last + 1)))
