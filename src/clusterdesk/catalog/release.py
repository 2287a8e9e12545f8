"""Reads all inputs into one picture of the release, checked as a whole, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdesk.catalog.bls import read_aggregates, read_projections, read_wages
from clusterdesk.catalog.careerclusters import read_modern
from clusterdesk.catalog.content import read_content
from clusterdesk.catalog.labour import places
from clusterdesk.catalog.names import PathwayNames
from clusterdesk.catalog.onet import read_onet
from clusterdesk.catalog.onet_classic import read_classic
from clusterdesk.catalog.rows import (
    Content,
    FilledSource,
    Memberships,
    Onet,
    Place,
    Projections,
    Wages,
)
from clusterdesk.catalog.tables import Inputs
from clusterdesk.core.career import Framework


@dataclass(frozen=True, slots=True)
class Release:
    """All that goes into one catalog, and the digests of the files it was read from."""

    onet: Onet
    wages: Wages
    projections: Projections
    content: Content
    memberships: tuple[Memberships, ...]
    places: dict[str, Place]
    inputs: tuple[tuple[str, str, str], ...]

    @property
    def name(self) -> str:
        """The name of the release: those of its three main sources."""
        onet = self.onet.sources[0].source.release
        wages, outlook = self.wages.source.source.release, self.projections.sources[0].source.release
        return f"O*NET {onet}, wages {wages}, outlook {outlook}"

    @property
    def sources(self) -> tuple[FilledSource, ...]:
        """All sources, those of figures first."""
        frameworks = tuple(memberships.source for memberships in self.memberships)
        return (
            *self.onet.sources,
            self.wages.source,
            *self.projections.sources,
            *frameworks,
            self.content.source,
        )


def read_release(sources: Path, content: Path, frameworks: Sequence[Framework]) -> Release:
    """Read the official files and our texts.

    Args:
        sources: the folder with the publishers' files.
        content: the folder with our texts.
        frameworks: the frameworks to build.

    Raises:
        BadRelease: a file is missing or cannot be used; the first fault found is told.
    """
    official, ours = Inputs(sources, "source"), Inputs(content, "content")
    onet = read_onet(official)
    socs = {code[:7] for code in onet.titles}
    aggregates = read_aggregates(official, socs)
    printed = socs | set(aggregates.values())
    wages, projections = read_wages(official, printed), read_projections(official, printed)
    texts = read_content(ours, frameworks, onet.titles)
    memberships: list[Memberships] = []
    if "modern" in frameworks:
        memberships.append(read_modern(official, texts.clusters, onet.titles, aggregates))
    if "classic" in frameworks:
        memberships.append(read_classic(official, PathwayNames("classic", texts.clusters), onet.titles))
    where = places(onet, aggregates, wages, projections)
    digests = sorted((inputs.kind, *entry) for inputs in (official, ours) for entry in inputs.digests.items())
    return Release(onet, wages, projections, texts, tuple(memberships), where, tuple(digests))
