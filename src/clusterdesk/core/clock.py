"""Time as a value that is passed in, so that tests decide what time it is."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present moment, aware, in UTC."""


def utc_now() -> datetime:
    """Return the present moment of this computer's clock, in UTC."""
    return datetime.now(UTC)
