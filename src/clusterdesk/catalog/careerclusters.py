"""Advance CTE's modernized National Career Clusters Framework: the mapping of SOC codes, and the list of its parts.

The mapping is a layer of its own: a catalog can be built without it.
"""

from collections.abc import Iterable, Mapping

from clusterdesk.catalog.names import PathwayNames
from clusterdesk.catalog.rows import ClusterText, FilledSource, Memberships, PathwayKey
from clusterdesk.catalog.tables import Inputs, Once, Row, bad, sheet
from clusterdesk.core.source import Source

CROSSWALK = "clusters/SOC_Career_Clusters_Crosswalk.xlsx"
CROSSWALK_SHEET = "SOC - CC - Sub-Clusters"
PARTS = "clusters/framework_groupings_clusters_subclusters.tsv"

YEAR, RELEASE, DATE = 2025, "September 2025", "2025-09"
"""The workbook does not say its release: raise this with the file."""

PUBLISHER, LICENCE = "Advance CTE", "not stated"
CLUSTER, PATHWAY = "Career Cluster", "Sub-Cluster"

_CODE = "SOC Code"
_GROUPING, _CROSS = "Grouping", "Cross-cutting"


def read_modern(
    inputs: Inputs, clusters: Iterable[ClusterText], titles: Iterable[str], aggregates: Mapping[str, str]
) -> Memberships:
    """Read the memberships of the 2024 framework and bring them down to O*NET-SOC codes.

    Args:
        inputs: the official files.
        clusters: our texts; their parts must be those of the framework's list.
        titles: all O*NET-SOC codes.
        aggregates: the aggregate that is printed for a detailed SOC code.

    Raises:
        BadRelease: a file is missing or altered, a name or code is unknown, a row comes twice.
    """
    clusters = tuple(cluster for cluster in clusters if cluster.framework == "modern")
    names = PathwayNames("modern", clusters)
    _check_parts(inputs, names, clusters)
    members: dict[str, list[str]] = {}
    for code in titles:
        soc = code[:7]
        members.setdefault(soc, []).append(code)
        if soc in aggregates:
            members.setdefault(aggregates[soc], []).append(code)
    codes: dict[PathwayKey, set[str]] = {}
    once = Once(PATHWAY)
    table = sheet(inputs.workbook(CROSSWALK), CROSSWALK, CROSSWALK_SHEET, 1, (_CODE, CLUSTER, PATHWAY))
    for row in table.rows:
        soc = row.code(_CODE, members)
        key = names.key(row, (CLUSTER, row.text(CLUSTER)), (PATHWAY, row.text(PATHWAY)))
        once.check(row, (soc, key))
        codes.setdefault(key, set()).update(members[soc])
    title = "National Career Clusters Framework, SOC crosswalk"
    source = Source("advance-cte", title, PUBLISHER, RELEASE, YEAR, LICENCE)
    ordered = {key: tuple(sorted(found)) for key, found in codes.items()}
    columns = ("membership.pathway_id", "grouping.name", "cluster.grouping_id", "cluster.cross_cutting")
    return Memberships("modern", ordered, FilledSource(source, columns, DATE))


def _check_parts(inputs: Inputs, names: PathwayNames, clusters: Iterable[ClusterText]) -> None:
    """Check our texts against the framework's own list of groupings, clusters and sub-clusters."""
    listed: set[PathwayKey] = set()
    once = Once(PATHWAY)
    for row in inputs.table(PARTS, (_GROUPING, CLUSTER, _CROSS, PATHWAY)).rows:
        key = names.key(row, (CLUSTER, row.text(CLUSTER)), (PATHWAY, row.text(PATHWAY)))
        once.check(row, key)
        listed.add(key)
        _check_cluster(row, names.cluster(row, CLUSTER, row.text(CLUSTER)))
    for cluster in clusters:
        for pathway in cluster.pathways:
            if ("modern", cluster.slug, pathway.slug) not in listed:
                raise bad(PARTS, f"“{pathway.name}” of “{cluster.name}” is in our texts but not here", None, PATHWAY)


def _check_cluster(row: Row, cluster: ClusterText) -> None:
    if row.text(_GROUPING) != cluster.grouping:
        raise row.fault(_GROUPING, f"our texts put “{cluster.name}” into “{cluster.grouping}”")
    if row.choice(_CROSS, {"yes": True, "no": False}) != cluster.cross_cutting:
        raise row.fault(_CROSS, f"our texts say otherwise of “{cluster.name}”")
