"""Compares what was kept of careers, clusters and pathways with the catalog of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from clusterdesk.core.career import LANGUAGES
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.updates import Update, Watched, updates
from clusterdesk.services.targets import facts_of, snapshot_of

if TYPE_CHECKING:
    from clusterdesk.core.goal import Goal, TargetSnapshot
    from clusterdesk.core.saved import Saved
    from clusterdesk.core.target import Target
    from clusterdesk.services.explore import Explore


def read(explore: Explore, saved: Iterable[Saved], goals: Iterable[Goal]) -> tuple[Update, ...]:
    """Return what today's catalog tells otherwise of what is saved and of active goals."""
    kept = [*_kept(saved, goals)]
    # What was kept from this release is looked up neither twice nor at all.
    older = [(target, was) for target, was in kept if was.catalog_release != explore.release]
    return updates([_watched(explore, target, was) for target, was in older], explore.release)


def _kept(saved: Iterable[Saved], goals: Iterable[Goal]) -> Iterator[tuple[Target, TargetSnapshot]]:
    for mark in saved:
        yield mark.target, mark.snapshot
    for goal in goals:
        now = goal.current
        if now.state == "active" and now.target is not None and now.snapshot is not None:
            yield now.target, now.snapshot


def _watched(explore: Explore, target: Target, was: TargetSnapshot) -> Watched:
    try:
        now = snapshot_of(explore, target)
    except NotInCatalog:
        return Watched(target, was, None)
    names = {facts_of(explore.speaking(language), "modern", target).name for language in LANGUAGES}
    return Watched(target, was, now, names)
