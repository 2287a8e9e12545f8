"""What stands in the columns of a comparison: the facts of two to four careers, or of two to four groups of careers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.compare import PayChange, PayPoint, pay_change
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.skill_gap import Gap, skill_gaps
from clusterdesk.core.target import Target

if TYPE_CHECKING:
    from clusterdesk.core.career import Career, CareerSummary
    from clusterdesk.core.cluster import Cluster, Pathway
    from clusterdesk.core.facts import Asks, Labour, Market, Rated, Requirement
    from clusterdesk.core.framework import Framework
    from clusterdesk.core.matching import GroupFit, OccupationFit, Ranking
    from clusterdesk.core.source import Source
    from clusterdesk.services.explore import Explore

MOST_SKILLS = 5
"""How many skills stand for what a career asks for."""
MOST_KNOWLEDGE = 3
"""The same of areas of knowledge."""
MOST_CAREERS = 3
"""How many of its careers stand for a group."""
LISTINGS: dict[Framework, str] = {"modern": "advance-cte", "classic": "onet-clusters"}
"""The source of each framework's list of careers."""


@dataclass(frozen=True, slots=True)
class CareerColumn:
    """One career of a comparison.

    `fit` is None where it is not known. `skills` are the `MOST_SKILLS` that count most, beside the student's own;
    `knowledge` the `MOST_KNOWLEDGE` areas that count most. Both are empty where the career has no ratings, and
    `asks` says why.
    """

    target: Target
    career: Career
    fit: OccupationFit | None
    labour: Labour
    change: PayChange
    asks: Asks
    skills: tuple[Gap, ...]
    knowledge: tuple[Requirement, ...]

    @property
    def name(self) -> str:
        """The title of the career."""
        return self.career.summary.title


@dataclass(frozen=True, slots=True)
class GroupColumn:
    """One cluster, pathway or sub-cluster of a comparison.

    `cluster_name` is that of the cluster it is or belongs to. `fit` is None where it is not known, `best` then empty;
    else it holds the `MOST_CAREERS` careers that fit best, the best first. `listing` is the source that says which
    careers are in it.
    """

    target: Target
    group: Cluster | Pathway
    cluster_name: str
    fit: GroupFit | None
    market: Market
    change: PayChange
    best: tuple[CareerSummary, ...]
    listing: Source
    bright_source: Source

    @property
    def name(self) -> str:
        """The name of the group."""
        return self.group.name


def career_columns(
    explore: Explore, targets: Iterable[Target], ranking: Ranking | None, own: Mapping[str, int] | None
) -> tuple[CareerColumn, ...]:
    """Return a column a career, in their order; what the catalog does not know is left out.

    Args:
        explore: the catalog.
        targets: careers.
        ranking: for the student's scores, None without.
        own: the student's skills, element id -> answer 0 to 4, None without.
    """
    found: list[CareerColumn] = []
    for target in targets:
        with suppress(NotInCatalog):
            found.append(_career_column(explore, target, ranking, own))
    return tuple(found)


def group_columns(explore: Explore, targets: Iterable[Target], ranking: Ranking | None) -> tuple[GroupColumn, ...]:
    """Return a column a cluster, pathway or sub-cluster, in their order; what the catalog does not know is left out."""
    found: list[GroupColumn] = []
    for target in targets:
        with suppress(NotInCatalog):
            found.append(_group_column(explore, target, ranking))
    return tuple(found)


def _career_column(
    explore: Explore, target: Target, ranking: Ranking | None, own: Mapping[str, int] | None
) -> CareerColumn:
    career = explore.career(target.key)
    labour = explore.labour(target.key)
    asks = explore.asks(target.key)
    line = [PayPoint(year.year, year.pay.median, year.pay.unit) for year in labour.pay_line]
    return CareerColumn(
        target,
        career,
        ranking.by_code.get(target.key) if ranking else None,
        labour,
        pay_change(line),
        asks,
        skill_gaps(asks.skills.items, own)[:MOST_SKILLS],
        _most_important(asks.knowledge)[:MOST_KNOWLEDGE],
    )


def _group_column(explore: Explore, target: Target, ranking: Ranking | None) -> GroupColumn:
    framework, slug, part = _place(target)
    cluster = explore.cluster(framework, slug)
    group = explore.pathway(framework, slug, part) if part else cluster
    market = explore.market(framework, slug, part)
    line = [PayPoint(point.year, point.pay) for point in market.pay_line]
    return GroupColumn(
        target,
        group,
        cluster.name,
        _fit_of(target, ranking),
        market,
        pay_change(line),
        _best(explore.careers(framework, slug, part), ranking),
        explore.source(LISTINGS[framework]),
        explore.source("onet-bright"),
    )


def _place(target: Target) -> tuple[Framework, str, str | None]:
    """Return framework, cluster, and pathway or None."""
    framework: Framework = target.framework or "modern"  # every target but a career names one
    return (framework, target.cluster, target.key) if target.cluster else (framework, target.key, None)


def _fit_of(target: Target, ranking: Ranking | None) -> GroupFit | None:
    if ranking is None:
        return None
    framework, cluster, part = _place(target)
    ranked = ranking.pathways(framework, cluster) if part else ranking.clusters(framework)
    return next((fit for fit in ranked if fit.target == target), None)


def _best(careers: Sequence[CareerSummary], ranking: Ranking | None) -> tuple[CareerSummary, ...]:
    if ranking is None:
        return ()
    rated = [career for career in careers if career.code in ranking.by_code]
    # The sort is stable: careers that fit alike keep the order of their titles.
    rated.sort(key=lambda career: -ranking.by_code[career.code].r)
    return tuple(rated[:MOST_CAREERS])


def _most_important(rated: Rated[Requirement]) -> tuple[Requirement, ...]:
    """Return the requirements that are relevant, the most important first; ties by level, then by element id."""
    known = [one for one in rated.items if one.relevant and one.importance.value is not None]
    known.sort(key=lambda one: (-(one.importance.value or 0.0), -(one.level.value or 0.0), one.element))
    return tuple(known)
