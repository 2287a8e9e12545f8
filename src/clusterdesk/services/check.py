"""What a lab admin asks before the lesson: do both databases open here?"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.source import CatalogInfo
from clusterdesk.services.retention import Announcement, look
from clusterdesk.store import shelf
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.home import Home, days_in
from clusterdesk.store.inspection import Inspection, inspect
from clusterdesk.store.lab import LabFile


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The outcome: `catalog` is None and `problem` says why when it cannot be opened; `lab` is what is settled.

    `announcement` tells which portfolios may be deleted from when on, for a school that keeps them for some days.
    """

    catalog_path: Path | None
    catalog: CatalogInfo | None
    problem: ExpectedError | None
    home: Home
    lab: LabFile
    portfolios: tuple[Inspection, ...]
    announcement: Announcement

    @property
    def ok(self) -> bool:
        """Whether the catalog opens, no portfolio has a problem, and everything a school settled can be used."""
        portfolios = all(found.state != "problem" for found in self.portfolios)
        return self.problem is None and portfolios and not self.lab.complaints


def check(home: Home, find_catalog: Callable[[], Path], lab: LabFile) -> CheckReport:
    """Open the catalog and look into every portfolio of a home; nothing is made, locked or changed.

    Args:
        home: the folder of portfolios, which need not exist.
        find_catalog: returns the catalog's path or raises `CatalogMissing`.
        lab: what a school settled.
    """
    portfolios = tuple(inspect(entry.path) for entry in shelf.listed(home.path))
    days = days_in(home, lab)
    announcement = look(home.path, days) if days else Announcement()
    path: Path | None = None
    try:
        path = find_catalog()
        with Catalog.open(path) as catalog:
            return CheckReport(path, catalog.info(), None, home, lab, portfolios, announcement)
    except ExpectedError as error:
        return CheckReport(path, None, error, home, lab, portfolios, announcement)
