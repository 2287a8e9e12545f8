"""Finds the cluster and pathway that a publisher's file names, among those we have texts for."""

from collections.abc import Iterable

from clusterdesk.catalog.rows import ClusterText, PathwayKey
from clusterdesk.catalog.tables import Row
from clusterdesk.core.framework import Framework


class PathwayNames:
    """The names of one framework's clusters and pathways, compared without regard to capitals.

    Capitals vary in the files: one sub-cluster is spelled “water systems” in one row and “Water Systems” in others.
    """

    def __init__(self, framework: Framework, clusters: Iterable[ClusterText]) -> None:
        self.framework: Framework = framework
        self._pathways = {
            cluster.name.casefold(): (
                cluster,
                {pathway.name.casefold(): pathway for pathway in cluster.pathways},
            )
            for cluster in clusters
            if cluster.framework == framework
        }

    def key(self, row: Row, cluster: tuple[str, str], pathway: tuple[str, str]) -> PathwayKey:
        """Return the pathway that a row names.

        Args:
            row: for the fault.
            cluster: the column and the name that stands in it.
            pathway: the column and the name that stands in it.

        Raises:
            BadRelease: there is no such cluster, or no such pathway in it.
        """
        found = self.cluster(row, *cluster)
        column, name = pathway[0], pathway[1].strip()
        known = self._pathways[found.name.casefold()][1]
        if name.casefold() not in known:
            raise row.fault(column, f"“{found.name}” has no part named “{name}” in our texts")
        return self.framework, found.slug, known[name.casefold()].slug

    def cluster(self, row: Row, column: str, name: str) -> ClusterText:
        """Return the cluster of that name.

        Raises:
            BadRelease: there is none.
        """
        entry = self._pathways.get(name.strip().casefold())
        if entry is None:
            raise row.fault(column, f"the cluster “{name.strip()}” is not in our texts")
        return entry[0]
