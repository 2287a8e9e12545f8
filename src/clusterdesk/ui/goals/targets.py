"""What the catalog says about the target of a goal, also when a newer catalog no longer knows it."""

from dataclasses import dataclass

from clusterdesk.core.career import Framework
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore


@dataclass(frozen=True, slots=True)
class TargetFacts:
    """A target in words. `cluster` is (framework, slug) of the cluster whose colour it wears, None without one."""

    name: str
    cluster: tuple[Framework, str] | None = None
    cluster_name: str = ""
    known: bool = True


def facts_of(explore: Explore, framework: Framework, target: Target, kept: TargetSnapshot | None = None) -> TargetFacts:
    """Return what to show for a target.

    Args:
        explore: the catalog.
        framework: the framework whose cluster names a career.
        target: what the goal points to.
        kept: how it was called when the goal was kept, for a target that is gone from the catalog.
    """
    try:
        return _known(explore, framework, target)
    except NotInCatalog:
        return TargetFacts(kept.name if kept else target.key, known=False)


def _known(explore: Explore, framework: Framework, target: Target) -> TargetFacts:
    if target.kind == "career":
        career = explore.career(target.key)
        # A career without a place in the framework in force still has one in the other.
        places = sorted(career.memberships, key=lambda place: place.framework != framework)
        if not places:
            return TargetFacts(career.summary.title)
        return TargetFacts(career.summary.title, (places[0].framework, places[0].cluster), places[0].cluster_name)
    of = target.framework or framework
    cluster = explore.cluster(of, target.cluster or target.key)
    name = explore.pathway(of, cluster.slug, target.key).name if target.kind == "pathway" else cluster.name
    return TargetFacts(name, (of, cluster.slug), cluster.name)
