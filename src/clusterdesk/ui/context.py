"""What every view is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clusterdesk.core.clock import utc_now
from clusterdesk.store.lab import LabFile
from clusterdesk.ui.filters import CareerFilters
from clusterdesk.ui.memory import Memory

if TYPE_CHECKING:
    from pathlib import Path

    from clusterdesk.core.clock import Clock
    from clusterdesk.services.explore import Explore
    from clusterdesk.ui.navigation import Navigation
    from clusterdesk.ui.preferences import Preferences
    from clusterdesk.ui.runner import Runner


@dataclass(frozen=True, slots=True)
class Context:
    """The services and the shared objects of one window; views get nothing else and keep nothing global."""

    explore: Explore
    runner: Runner
    navigation: Navigation
    preferences: Preferences
    clock: Clock = utc_now
    filters: CareerFilters = field(default_factory=CareerFilters)
    memory: Memory = field(default_factory=Memory)
    lab: LabFile = field(default_factory=LabFile)
    keep_days: int = 0
    """How many days without use the portfolios of the home folder are kept; 0 for ever."""

    def is_here(self, path: Path) -> bool:
        """Return whether a portfolio lies in the home folder of this computer, not on a stick or elsewhere."""
        return path.resolve().is_relative_to(self.preferences.home.resolve())

    def wants_seal(self, path: Path) -> bool:
        """Return whether a school wants a portfolio sealed: each of this computer, none on a stick, which goes away."""
        return self.lab.lab.must_be_sealed and self.is_here(path)
