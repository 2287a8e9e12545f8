"""What a lab admin asks before the lesson: do both databases open here?"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.career import CatalogInfo
from clusterdesk.core.errors import ExpectedError
from clusterdesk.store import shelf
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.inspection import Inspection, inspect


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The outcome: `catalog` is None and `problem` says why when it cannot be opened."""

    catalog_path: Path | None
    catalog: CatalogInfo | None
    problem: ExpectedError | None
    home: Path
    portfolios: tuple[Inspection, ...]

    @property
    def ok(self) -> bool:
        """Whether the catalog opens and no portfolio has a problem."""
        return self.problem is None and all(found.state != "problem" for found in self.portfolios)


def check(home: Path, find_catalog: Callable[[], Path]) -> CheckReport:
    """Open the catalog and look into every portfolio of a home; nothing is made, locked or changed.

    Args:
        home: the folder of portfolios, which need not exist.
        find_catalog: returns the catalog's path or raises `CatalogMissing`.
    """
    portfolios = tuple(inspect(entry.path) for entry in shelf.listed(home))
    path: Path | None = None
    try:
        path = find_catalog()
        with Catalog.open(path) as catalog:
            return CheckReport(path, catalog.info(), None, home, portfolios)
    except ExpectedError as error:
        return CheckReport(path, None, error, home, portfolios)
