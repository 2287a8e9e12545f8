"""What the catalog says of the target of a goal or a mark, now and for later, also of one that is gone from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.language import LANGUAGES
from clusterdesk.core.target import Target

if TYPE_CHECKING:
    from clusterdesk.core.framework import Framework
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
        target: what a goal or a mark points to.
        kept: how it was called when it was kept, for a target that is gone from the catalog.
    """
    try:
        return _known(explore, framework, target)
    except NotInCatalog:
        return TargetFacts(kept.name if kept else target.key, known=False)


def _known(explore: Explore, framework: Framework, target: Target) -> TargetFacts:
    if target.kind == "skill":
        return TargetFacts(explore.skill_hit(target.key).plain_name)
    if target.kind == "program":
        return _program(explore, target.key)
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


def names_of(explore: Explore, target: Target) -> frozenset[str]:
    """Return everything a skill is called, ours and O*NET's names in every language; nothing for anything else."""
    if target.kind != "skill":
        return frozenset()
    try:
        hits = [explore.speaking(language).skill_hit(target.key) for language in LANGUAGES]
    except NotInCatalog:
        return frozenset()
    return frozenset(name for hit in hits for name in (hit.name, hit.plain_name))


def _program(explore: Explore, code: str) -> TargetFacts:
    """Return a program with the cluster that most of its careers are in, of those that list it."""
    page = explore.program(code)
    if not page.places:
        return TargetFacts(page.program.title)
    careers = [explore.career(summary.code) for summary in page.careers]
    counted = Counter((one.framework, one.cluster) for career in careers for one in career.memberships)
    place = max(page.places, key=lambda one: counted[one.framework, one.cluster])
    return TargetFacts(page.program.title, (place.framework, place.cluster), place.cluster_name)


def snapshot_of(explore: Explore, target: Target) -> TargetSnapshot:
    """Return the name, pay and jobs of a target as the catalog has them now, to be kept with a goal or a mark.

    Skills, programs of study and pathways have no pay and no jobs of their own.

    Raises:
        NotInCatalog: the catalog does not know the target.
    """
    if target.kind == "career":
        career = explore.career(target.key)
        pay, jobs = career.pay.median, career.outlook.jobs_first
        return TargetSnapshot(
            name=career.summary.title,
            catalog_release=explore.release,
            pay=pay.value,
            pay_unit=career.pay.unit,
            pay_year=pay.source.year if pay.value is not None else None,
            jobs=jobs.value,
            jobs_year=career.outlook.first_year if jobs.value is not None else None,
        )
    framework = target.framework or "modern"
    if target.kind != "cluster":
        return TargetSnapshot(name=_known(explore, framework, target).name, catalog_release=explore.release)
    cluster = explore.cluster(framework, target.key)
    return TargetSnapshot(
        name=cluster.name,
        catalog_release=explore.release,
        pay=cluster.pay.value,
        pay_year=cluster.pay.source.year if cluster.pay.value is not None else None,
        jobs=cluster.jobs.value,
        jobs_year=cluster.jobs.source.year if cluster.jobs.value is not None else None,
    )
