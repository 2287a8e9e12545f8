"""What the figures of a catalog come from, and one figure out of a row."""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.source import Source
from clusterdesk.store.catalog_connection import CatalogConnection


@dataclass(frozen=True, slots=True)
class Releases:
    """What the figures of this catalog come from: the sources, and the wages and projections in it.

    `wage_sources` has every year, the oldest first; `wage_year` and `wages` are the newest.
    """

    sources: Mapping[str, Source]
    wage_sources: Mapping[int, Source]
    wage_year: int
    wages: Source
    first_year: int
    last_year: int
    projections: Source

    @classmethod
    def read(cls, connection: CatalogConnection) -> "Releases":
        """Read them from the catalog."""
        listed = connection.rows("SELECT id, title, publisher, release, year, licence FROM source ORDER BY position")
        sources = {row[0]: Source(*row) for row in listed}
        years = dict(connection.rows("SELECT DISTINCT year, source_id FROM wage ORDER BY year"))
        wages = {year: sources[source] for year, source in years.items()}
        newest = max(wages)
        ((first, last, source),) = connection.rows("SELECT first_year, last_year, source_id FROM projection LIMIT 1")
        return cls(sources, wages, newest, wages[newest], first, last, sources[source])

    def named(self, prefix: str) -> Source:
        """Return the source whose id begins so."""
        return next(source for id_, source in self.sources.items() if id_.startswith(prefix))


def figure(
    value: float | None, source: Source, absent: str | None, *, wider_group: bool = False, top_coded: bool = False
) -> Figure:
    """Return a figure; without a value it carries the reason, which is `suppressed` where no other is known."""
    if value is None:
        return Figure(None, source, Absence(absent or Absence.SUPPRESSED))
    return Figure(value, source, None, top_coded, wider_group)
