"""What the catalog says of a target at the moment when something that points to it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.target import Target

if TYPE_CHECKING:
    from clusterdesk.services.explore import Explore


def snapshot_of(explore: Explore, target: Target) -> TargetSnapshot:
    """Return the name, pay and jobs of a target as the catalog has them now, to be kept with a goal or a mark.

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
    if target.kind == "pathway":
        pathway = explore.pathway(framework, target.cluster or "", target.key)
        return TargetSnapshot(name=pathway.name, catalog_release=explore.release)
    cluster = explore.cluster(framework, target.key)
    return TargetSnapshot(
        name=cluster.name,
        catalog_release=explore.release,
        pay=cluster.pay.value,
        pay_year=cluster.pay.source.year if cluster.pay.value is not None else None,
        jobs=cluster.jobs.value,
        jobs_year=cluster.jobs.source.year if cluster.jobs.value is not None else None,
    )
