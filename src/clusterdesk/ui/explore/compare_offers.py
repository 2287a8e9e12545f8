"""What lies at hand to be added to a comparison: saved things first, then what is near to what is compared."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.compare import Side, side_of
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.framework import Framework
from clusterdesk.core.matching import Ranking
from clusterdesk.core.saved import Saved
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore
from clusterdesk.ui import terms
from clusterdesk.ui.explore.compare_add import Offer


def offers(
    explore: Explore,
    side: Side,
    compared: tuple[Target, ...],
    saved: Iterable[Saved],
    ranking: Ranking | None,
    framework: Framework,
) -> list[Offer]:
    """Return what may be added, each once, the nearest first.

    Args:
        explore: for names and related careers.
        side: what is compared.
        compared: what is compared already; careers related to the first one are offered.
        saved: the student's saved marks, the newest first.
        ranking: for the clusters that fit best; None without.
        framework: of those clusters.
    """
    found = [_saved(explore, mark) for mark in saved if side_of(mark.target) == side]
    if side == "groups":
        found += _best_clusters(explore, ranking, framework)
    elif compared:
        found += _related(explore, compared[0])
    unique = {offer.target: offer for offer in reversed(found) if offer is not None}
    return [offer for offer in reversed(unique.values()) if offer.target not in compared]


def name_of(explore: Explore, target: Target) -> str:
    """Return the name of a career, cluster or pathway.

    Raises:
        NotInCatalog: the catalog does not know it.
    """
    if target.kind == "career":
        return explore.career(target.key).summary.title
    framework: Framework = target.framework or "modern"  # every target but a career names one
    if target.cluster:
        return explore.pathway(framework, target.cluster, target.key).name
    return explore.cluster(framework, target.key).name


def _saved(explore: Explore, mark: Saved) -> Offer | None:
    """Return the offer of a saved mark; None for one that this catalog does not know any more."""
    try:
        name = name_of(explore, mark.target)
    except NotInCatalog:
        return None
    return Offer(mark.target, name, QCoreApplication.translate("compare", "saved"))


def _related(explore: Explore, first: Target) -> list[Offer]:
    note = QCoreApplication.translate("compare", "related")
    return [Offer(Target.career(one.career.code), one.career.title, note) for one in explore.related(first.key)]


def _best_clusters(explore: Explore, ranking: Ranking | None, framework: Framework) -> list[Offer]:
    names = {cluster.slug: cluster.name for cluster in explore.clusters(framework)}
    if ranking is None:
        return []
    return [Offer(fit.target, names[fit.target.key], terms.fit_phrase(fit.word)) for fit in ranking.clusters(framework)]
