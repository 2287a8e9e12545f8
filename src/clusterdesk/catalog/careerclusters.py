"""Advance CTE's modernized National Career Clusters Framework: the mapping of SOC codes, and the list of its parts.

The mapping is a layer of its own: a catalog can be built without it.
"""

from collections.abc import Iterable, Mapping

from clusterdesk.catalog.names import PathwayNames
from clusterdesk.catalog.rows import ClusterText, FilledSource, Memberships, PathwayKey
from clusterdesk.catalog.tables import Inputs, Once, Row, bad, sheet
from clusterdesk.core.career import Source

CROSSWALK = "clusters/SOC_Career_Clusters_Crosswalk.xlsx"
CROSSWALK_SHEET = "SOC - CC - Sub-Clusters"
PARTS = "clusters/framework_groupings_clusters_subclusters.tsv"

YEAR, RELEASE = 2025, "September 2025"
"""The workbook does not say its release: raise this with the file."""

_CODE, _CLUSTER, _PATHWAY = "SOC Code", "Career Cluster", "Sub-Cluster"
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
    once = Once(_PATHWAY)
    table = sheet(inputs.workbook(CROSSWALK), CROSSWALK, CROSSWALK_SHEET, 1, (_CODE, _CLUSTER, _PATHWAY))
    for row in table.rows:
        soc = row.code(_CODE, members)
        key = names.key(row, (_CLUSTER, row.text(_CLUSTER)), (_PATHWAY, row.text(_PATHWAY)))
        once.check(row, (soc, key))
        codes.setdefault(key, set()).update(members[soc])
    source = Source(
        "advance-cte", "National Career Clusters Framework, SOC crosswalk", "Advance CTE", RELEASE, YEAR, "not stated"
    )
    ordered = {key: tuple(sorted(found)) for key, found in codes.items()}
    return Memberships("modern", ordered, FilledSource(source, "membership (modern), grouping, cluster.cross_cutting"))


def _check_parts(inputs: Inputs, names: PathwayNames, clusters: Iterable[ClusterText]) -> None:
    """Check our texts against the framework's own list of groupings, clusters and sub-clusters."""
    listed: set[PathwayKey] = set()
    once = Once(_PATHWAY)
    for row in inputs.table(PARTS, (_GROUPING, _CLUSTER, _CROSS, _PATHWAY)).rows:
        key = names.key(row, (_CLUSTER, row.text(_CLUSTER)), (_PATHWAY, row.text(_PATHWAY)))
        once.check(row, key)
        listed.add(key)
        _check_cluster(row, names.cluster(row, _CLUSTER, row.text(_CLUSTER)))
    for cluster in clusters:
        for pathway in cluster.pathways:
            if ("modern", cluster.slug, pathway.slug) not in listed:
                raise bad(PARTS, f"“{pathway.name}” of “{cluster.name}” is in our texts but not here", None, _PATHWAY)


def _check_cluster(row: Row, cluster: ClusterText) -> None:
    if row.text(_GROUPING) != cluster.grouping:
        raise row.fault(_GROUPING, f"our texts put “{cluster.name}” into “{cluster.grouping}”")
    if row.choice(_CROSS, {"yes": True, "no": False}) != cluster.cross_cutting:
        raise row.fault(_CROSS, f"our texts say otherwise of “{cluster.name}”")
