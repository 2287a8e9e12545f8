"""The clusters that fit best as bars, for the card of Home and for the summary on paper."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING

from clusterdesk.core.framework import Framework
from clusterdesk.core.scoring import Status
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore
from clusterdesk.ui import terms
from clusterdesk.ui.charts import RankedRow
from clusterdesk.ui.theme import cluster_icon

if TYPE_CHECKING:
    from clusterdesk.core.ranges import FitRange, Ranges
    from clusterdesk.core.sitting import Sitting

SHOWN = 4


def best_rows(
    explore: Explore, sitting: Sitting | None, framework: Framework, ranges: Mapping[Target, FitRange]
) -> list[RankedRow]:
    """Return the best clusters of a finished sitting; none where the answers point to none.

    Args:
        explore: names the clusters in the language in force.
        sitting: a finished sitting of interests, None before the first.
        framework: whose clusters.
        ranges: their ranges, as far as they are worked out.
    """
    result = sitting.result if sitting else None
    if result is None or result.scores is None or result.status != Status.MATCHED:
        return []
    # The ranking as it was shown then: a newer catalog never changes a result silently.
    kept = [(Target.parse(fit.target), fit) for fit in result.ranking]
    fits = [(target, fit) for target, fit in kept if target.kind == "cluster" and target.framework == framework]
    names = {cluster.slug: cluster.name for cluster in explore.clusters(framework)}
    rows: list[RankedRow] = []
    for target, fit in fits[:SHOWN]:
        held = ranges.get(target)
        rows.append(
            RankedRow(
                target=fit.target,
                text=names.get(target.key, fit.name),
                share=max(0.0, fit.r),
                word=terms.fit_word(fit.word),
                framework=framework,
                cluster=target.key,
                icon=cluster_icon(framework, target.key),
                low=held.low if held else None,
                high=held.high if held else None,
            )
        )
    return rows


def range_work(explore: Explore, sitting: Sitting | None) -> Generator[None, None, Ranges] | None:
    """Return the work that finds the ranges of a result, for the background; None where it has none.

    A result that was kept from another catalog has none, for its order is that of then.
    """
    if sitting is None or sitting.result is None or sitting.result.catalog_release != explore.release:
        return None
    answers = explore.answers_of(sitting)
    return explore.ranges(answers) if all(answers.values()) else None
