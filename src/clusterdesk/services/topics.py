"""Where a student's favourite topics lead: the clusters whose careers need that knowledge most."""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdesk.core.cluster import Cluster
from clusterdesk.core.framework import Framework
from clusterdesk.core.matching import mean_of_best
from clusterdesk.core.questionnaire import SelfItem
from clusterdesk.core.topics import TopicMatcher
from clusterdesk.services.explore import Explore


@dataclass(frozen=True, slots=True)
class TopicCluster:
    """A cluster, and the mean correlation (-1 to 1) of the five careers in it that need the liked topics most."""

    cluster: Cluster
    r: float


def liked(explore: Explore, own: Mapping[str, int]) -> tuple[tuple[SelfItem, int], ...]:
    """Return the topics that were answered, the most liked first, ties in the order of the form."""
    items = explore.self_questionnaire("topics-33").items
    answered = [(item, own[item.element]) for item in items if item.element in own]
    return tuple(sorted(answered, key=lambda pair: -pair[1]))


def clusters(explore: Explore, framework: Framework, own: Mapping[str, int]) -> tuple[TopicCluster, ...]:
    """Return the clusters of a framework, those first whose careers need what the student likes to learn.

    Returns:
        Nothing when too few topics were answered, or all alike. Clusters without a rated career are left out.
    """
    items = explore.self_questionnaire("topics-33").items
    matcher = TopicMatcher(explore.requirement_profiles("knowledge", "importance"))
    fits = matcher.fits([own.get(item.element) for item in items])
    if fits is None:
        return ()
    members: dict[str, dict[str, None]] = {}
    for code, places in explore.memberships(framework).items():
        for cluster, _ in places if code in fits else ():
            members.setdefault(cluster, {})[code] = None
    found = [
        TopicCluster(cluster, mean_of_best([fits[code] for code in members[cluster.slug]]))
        for cluster in explore.clusters(framework)
        if cluster.slug in members
    ]
    return tuple(sorted(found, key=lambda line: -line.r))
