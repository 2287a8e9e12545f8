"""Clusters, their careers, one career, one program of study, a comparison, and the search over all of them."""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.explore.career import CareerView
    from clusterdesk.ui.explore.cluster import ClusterView
    from clusterdesk.ui.explore.clusters import ClustersView
    from clusterdesk.ui.explore.compare import CompareView
    from clusterdesk.ui.explore.ladder import LadderView
    from clusterdesk.ui.explore.program import ProgramView
    from clusterdesk.ui.explore.saved import SavedView
    from clusterdesk.ui.explore.search import SearchPanel
    from clusterdesk.ui.explore.search_page import SearchView
    from clusterdesk.ui.explore.skill import SkillView
    from clusterdesk.ui.explore.what_if import WhatIfView

_HOMES = {
    "CareerView": "career",
    "ClusterView": "cluster",
    "ClustersView": "clusters",
    "CompareView": "compare",
    "LadderView": "ladder",
    "ProgramView": "program",
    "SavedView": "saved",
    "SearchPanel": "search",
    "SearchView": "search_page",
    "SkillView": "skill",
    "WhatIfView": "what_if",
}

__all__ = [
    "CareerView",
    "ClusterView",
    "ClustersView",
    "CompareView",
    "LadderView",
    "ProgramView",
    "SavedView",
    "SearchPanel",
    "SearchView",
    "SkillView",
    "WhatIfView",
]


__getattr__ = importer(__name__, _HOMES)
