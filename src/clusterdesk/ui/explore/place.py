"""Where a cluster page is: the cluster, the part of it that is chosen, and the careers there."""

from dataclasses import dataclass

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.cluster import Cluster, Pathway
from clusterdesk.core.errors import BadInput
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.explore import Explore
from clusterdesk.ui.memory import ClusterTab as Tab

TABS: tuple[Tab, ...] = ("careers", "prepare", "market")


@dataclass(frozen=True, slots=True)
class Place:
    """A cluster, or with `part` one of its pathways or sub-clusters; `careers` are those that are in it."""

    cluster: Cluster
    part: Pathway | None
    careers: tuple[CareerSummary, ...]

    @classmethod
    def find(cls, explore: Explore, target: Target) -> "Place":
        """Return the place of a cluster or pathway.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
            BadInput: the target is a career.
        """
        if target.framework not in FRAMEWORKS:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "“{text}” is not the address of a cluster."), text=str(target))
        framework, slug = target.framework, target.cluster or target.key
        part = explore.pathway(framework, slug, target.key) if target.cluster else None
        careers = explore.careers(framework, slug, part.slug if part else None)
        return cls(explore.cluster(framework, slug), part, careers)

    @property
    def target(self) -> Target:
        """The address of what is shown."""
        if self.part:
            return Target.of_pathway(self.cluster.framework, self.cluster.slug, self.part.slug)
        return Target.of_cluster(self.cluster.framework, self.cluster.slug)

    @property
    def key(self) -> tuple[Framework, str, str | None]:
        """Framework, cluster and part as the reads of the catalog take them."""
        return self.cluster.framework, self.cluster.slug, self.part.slug if self.part else None

    @property
    def colour(self) -> tuple[Framework, str]:
        """The cluster whose colours are used."""
        return self.cluster.framework, self.cluster.slug

    @property
    def name(self) -> str:
        """The name of the part, or of the whole cluster."""
        return self.part.name if self.part else self.cluster.name


def split_tab(address: str) -> tuple[str, Tab | None]:
    """Return the address of a cluster or pathway without the tab that may stand at its end, and the tab.

    `cluster/modern/education/market` and `pathway/modern/education/teaching/prepare` open a tab; without one the page
    shows the tab it was left with.
    """
    parts = address.split("/")
    whole = {"cluster": 3, "pathway": 4}.get(parts[0], 0)
    found: list[Tab] = [tab for tab in TABS if parts[whole:] == [tab]]
    return (address.rpartition("/")[0], found[0]) if found else (address, None)
