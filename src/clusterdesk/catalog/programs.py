"""Programs of study: the crosswalk from CIP 2020 to SOC 2018 (NCES and BLS), and the 2024 framework's own from CIP."""

import re
from collections.abc import Iterable

from clusterdesk.catalog import careerclusters
from clusterdesk.catalog.names import PathwayNames
from clusterdesk.catalog.rows import ClusterText, FilledSource, PathwayKey
from clusterdesk.catalog.rows_facts import Programs
from clusterdesk.catalog.tables import Inputs, Once, Row, sheet
from clusterdesk.core.framework import Framework
from clusterdesk.core.source import Source

CROSSWALK = "programs/CIP2020_SOC2018_Crosswalk.xlsx"
CROSSWALK_SHEET = "CIP-SOC"
CLUSTERS = "clusters/CIP_Career_Clusters_Crosswalk.xlsx"
CLUSTERS_SHEET = "CIP - CC - Sub-Clusters"

PUBLISHER = "National Center for Education Statistics and U.S. Bureau of Labor Statistics"
YEAR = 2020
"""The crosswalk joins CIP 2020 with SOC 2018: raise this with the file."""

_CIP, _TITLE, _SOC = "CIP2020Code", "CIP2020Title", "SOC2018Code"
_CLUSTER_CIP, _CLUSTER_TITLE = "CIP Code (2020)", "CIP Title (2020)"
_NO_CIP, _NO_SOC = "99.9999", "99-9999"
_CIP_FORM = re.compile(r"\d\d\.\d{4}")


def read_programs(
    inputs: Inputs, clusters: Iterable[ClusterText], titles: Iterable[str], frameworks: Iterable[Framework]
) -> Programs:
    """Read the programs of study and what they lead to.

    `NO MATCH` stands in the crosswalks for a program without occupation (SOC 99-9999), and for an occupation or a
    sub-cluster without program (CIP 99.9999), which is no program. A SOC code stands for all its O*NET-SOC occupations.

    Args:
        inputs: the official files.
        clusters: our texts of clusters and pathways.
        titles: all O*NET-SOC codes.
        frameworks: the frameworks that are built; the 2024 framework's crosswalk is read only with it.

    Raises:
        BadRelease: a file is missing or altered, a code or name is unknown, a row comes twice.
    """
    members: dict[str, list[str]] = {}
    for code in sorted(titles):
        members.setdefault(code[:7], []).append(code)
    names: dict[str, str] = {}
    pairs: dict[str, set[str]] = {}
    no_match, unmatched = set[str](), set[str]()
    once = Once(_CIP)
    book = inputs.workbook(CROSSWALK)
    for row in sheet(book, CROSSWALK, CROSSWALK_SHEET, 1, (_CIP, _TITLE, _SOC)).rows:
        cip, soc = row.text(_CIP), row.text(_SOC)
        once.check(row, (cip, soc))
        if cip == _NO_CIP:
            unmatched.add(row.code(_SOC, members))
            continue
        _named(row, (_CIP, _TITLE), names)
        if soc == _NO_SOC:
            no_match.add(cip)
        else:
            pairs.setdefault(cip, set()).update(members[row.code(_SOC, members)])
    source = Source("cip-soc", "CIP 2020 to SOC 2018 Crosswalk", PUBLISHER, "CIP 2020, SOC 2018", YEAR, "public domain")
    filled = ("program.code", "program.title", "program.no_match", "program_occupation.program_id")
    sources = [FilledSource(source, (*filled, "occupation.programs_absent"))]
    pathways: dict[PathwayKey, tuple[str, ...]] = {}
    if "modern" in set(frameworks):
        pathways = _pathways(inputs, clusters, names)
        sources.append(_cluster_source())
    occupations = {cip: tuple(sorted(codes)) for cip, codes in pairs.items()}
    return Programs(
        dict(sorted(names.items())), occupations, pathways, frozenset(no_match), frozenset(unmatched), tuple(sources)
    )


def _cluster_source() -> FilledSource:
    title = "National Career Clusters Framework, CIP crosswalk"
    year, release = careerclusters.YEAR, careerclusters.RELEASE
    source = Source("advance-cte-cip", title, careerclusters.PUBLISHER, release, year, careerclusters.LICENCE)
    return FilledSource(source, ("program_pathway.program_id",), careerclusters.DATE)


def _named(row: Row, columns: tuple[str, str], names: dict[str, str]) -> str:
    """Return the CIP code of a row; its title, freed of the full stop at its end, must be the same everywhere."""
    column, title_column = columns
    cip = row.text(column)
    if not _CIP_FORM.fullmatch(cip):
        raise row.fault(column, f"“{cip}” is not a CIP code")
    title = row.text(title_column).removesuffix(".")
    if names.setdefault(cip, title) != title:
        raise row.fault(title_column, f"{cip} is called “{names[cip]}” in another row")
    return cip


def _pathways(
    inputs: Inputs, clusters: Iterable[ClusterText], names: dict[str, str]
) -> dict[PathwayKey, tuple[str, ...]]:
    cluster, part = careerclusters.CLUSTER, careerclusters.PATHWAY
    known = PathwayNames("modern", clusters)
    found: dict[PathwayKey, set[str]] = {}
    once = Once(_CLUSTER_CIP)
    columns = (_CLUSTER_CIP, _CLUSTER_TITLE, cluster, part)
    for row in sheet(inputs.workbook(CLUSTERS), CLUSTERS, CLUSTERS_SHEET, 1, columns).rows:
        if row.text(_CLUSTER_CIP) == _NO_CIP:
            continue
        cip = _named(row, (_CLUSTER_CIP, _CLUSTER_TITLE), names)
        key = known.key(row, (cluster, row.text(cluster)), (part, row.text(part)))
        once.check(row, (cip, key))
        found.setdefault(key, set()).add(cip)
    return {key: tuple(sorted(cips)) for key, cips in found.items()}
