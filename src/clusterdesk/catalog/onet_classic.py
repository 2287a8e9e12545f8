"""The classic career clusters of O*NET OnLine: 16 clusters and 79 pathways over O*NET-SOC codes."""

from collections.abc import Container

from clusterdesk.catalog.names import PathwayNames
from clusterdesk.catalog.onet_release import LICENCE, PUBLISHER
from clusterdesk.catalog.rows import FilledSource, Memberships, PathwayKey
from clusterdesk.catalog.tables import Inputs, Once
from clusterdesk.core.source import Source

CLASSIC = "clusters/All_Career_Clusters.csv"
YEAR = 2025
"""The list does not say its year in the file: raise this with the file."""

_CLUSTER, _PATHWAY = "Career Cluster", "Career Pathway"


def read_classic(inputs: Inputs, names: PathwayNames, known: Container[str]) -> Memberships:
    """Read the classic memberships.

    A row with `;` lists several clusters and as many pathways: the first cluster goes with the first pathway, the
    second with the second.

    Raises:
        BadRelease: the file is missing or altered, a code or name is unknown, a row comes twice.
    """
    codes: dict[PathwayKey, list[str]] = {}
    once = Once("Code")
    for row in inputs.csv(CLASSIC, (_CLUSTER, _PATHWAY, "Code")).rows:
        code = row.code("Code", known)
        once.check(row, code)
        clusters = row.text(_CLUSTER).split(";")
        pathways = row.text(_PATHWAY).split(";")
        if len(clusters) != len(pathways):
            raise row.fault(_PATHWAY, f"{len(pathways)} pathways stand beside {len(clusters)} clusters")
        for cluster, pathway in zip(clusters, pathways, strict=True):
            members = codes.setdefault(names.key(row, (_CLUSTER, cluster), (_PATHWAY, pathway)), [])
            if code in members:
                raise row.fault(_PATHWAY, f"“{pathway.strip()}” stands there twice")
            members.append(code)
    source = Source("onet-clusters", "O*NET OnLine Career Clusters", PUBLISHER, "classic framework", YEAR, LICENCE)
    ordered = {key: tuple(sorted(members)) for key, members in codes.items()}
    return Memberships("classic", ordered, FilledSource(source, ("membership.pathway_id",)))
