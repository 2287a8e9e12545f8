"""What was deleted and can still be put back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

BinKind = Literal["goal", "entry", "plan_item"]

KEPT = timedelta(days=30)
"""So long what was deleted can be put back."""


@dataclass(frozen=True, slots=True)
class Binned:
    """One deleted thing. `parts` counts what hangs on it: the steps of a goal, the files of an entry."""

    uuid: str
    kind: BinKind
    title: str
    parts: int
    deleted_at: datetime

    @property
    def goes_at(self) -> datetime:
        """The moment after which it is gone for good."""
        return self.deleted_at + KEPT
