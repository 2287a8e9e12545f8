"""Clusters, their careers, one career, and the search over all of them."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterdesk.ui.explore.career import CareerView
    from clusterdesk.ui.explore.cluster import ClusterView
    from clusterdesk.ui.explore.clusters import ClustersView
    from clusterdesk.ui.explore.search import SearchPanel

_HOMES = {"CareerView": "career", "ClusterView": "cluster", "ClustersView": "clusters", "SearchPanel": "search"}

__all__ = ["CareerView", "ClusterView", "ClustersView", "SearchPanel"]


def __getattr__(name: str) -> object:
    """Import a view only when it is asked for: the search panel is made at start, the views may never be visited."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
