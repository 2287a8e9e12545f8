"""Reads all inputs into one picture of the release, checked as a whole, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdesk.catalog.bls import read_aggregates, read_wages
from clusterdesk.catalog.bls_projections import read_projections
from clusterdesk.catalog.careerclusters import read_modern
from clusterdesk.catalog.content import read_content
from clusterdesk.catalog.content_facts import read_fact_texts
from clusterdesk.catalog.labour import places
from clusterdesk.catalog.names import PathwayNames
from clusterdesk.catalog.onet import read_onet
from clusterdesk.catalog.onet_classic import read_classic
from clusterdesk.catalog.onet_release import read_dated
from clusterdesk.catalog.onet_work import read_onet_facts
from clusterdesk.catalog.programs import read_programs
from clusterdesk.catalog.rows import (
    ClusterText,
    Content,
    FilledSource,
    Memberships,
    Onet,
    PathwayText,
    Place,
    Projections,
    Wages,
)
from clusterdesk.catalog.rows_facts import FactTexts, OnetFacts, Programs
from clusterdesk.catalog.tables import Inputs
from clusterdesk.core.framework import Framework


@dataclass(frozen=True, slots=True)
class Release:
    """All that goes into one catalog, and the digests of the files it was read from.

    `wages` are the newest, `may` those of all years, the oldest first.
    """

    onet: Onet
    facts: OnetFacts
    programs: Programs
    wages: Wages
    may: tuple[Wages, ...]
    projections: Projections
    content: Content
    texts: FactTexts
    memberships: tuple[Memberships, ...]
    places: dict[str, Place]
    inputs: tuple[tuple[str, str, str], ...]

    @property
    def name(self) -> str:
        """The name of the release: those of its three main sources."""
        onet = self.onet.sources[0].source.release
        wages, outlook = self.wages.source.source.release, self.projections.sources[0].source.release
        return f"O*NET {onet}, wages {wages}, outlook {outlook}"

    def members(self, pathway: PathwayText) -> tuple[str, ...]:
        """Return the occupations of a pathway, by code; it may have none."""
        key = (pathway.framework, pathway.cluster, pathway.slug)
        return next((one.codes.get(key, ()) for one in self.memberships if one.framework == pathway.framework), ())

    def cluster_members(self, cluster: ClusterText) -> frozenset[str]:
        """Return the occupations of a cluster."""
        return frozenset(code for pathway in cluster.pathways for code in self.members(pathway))

    @property
    def sources(self) -> tuple[FilledSource, ...]:
        """All sources, those of figures first."""
        frameworks = tuple(memberships.source for memberships in self.memberships)
        return (
            *self.onet.sources,
            *self.facts.sources,
            *(wages.source for wages in reversed(self.may)),
            *self.projections.sources,
            *frameworks,
            *self.programs.sources,
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
    dated = read_dated(official)
    onet = read_onet(official, dated)
    socs = {code[:7] for code in onet.titles}
    aggregates = read_aggregates(official, socs)
    printed = socs | set(aggregates.values())
    may, projections = read_wages(official, printed), read_projections(official, printed)
    content_texts = read_content(ours, frameworks, onet.titles)
    modern = {cluster.slug for cluster in content_texts.clusters if cluster.framework == "modern"}
    texts = read_fact_texts(ours, modern if "modern" in frameworks else None)
    memberships: list[Memberships] = []
    if "modern" in frameworks:
        memberships.append(read_modern(official, content_texts.clusters, onet.titles, aggregates))
    if "classic" in frameworks:
        memberships.append(read_classic(official, PathwayNames("classic", content_texts.clusters), onet.titles))
    return Release(
        onet=onet,
        facts=read_onet_facts(official, texts, onet.titles, dated),
        programs=read_programs(official, content_texts.clusters, onet.titles, frameworks),
        wages=may[-1],
        may=may,
        projections=projections,
        content=content_texts,
        texts=texts,
        memberships=tuple(memberships),
        places=places(onet, aggregates, may[-1], projections),
        inputs=tuple(sorted((inputs.kind, *entry) for inputs in (official, ours) for entry in inputs.digests.items())),
    )
