"""Clusters and their pathways in one language, with the totals of their occupations."""

from dataclasses import dataclass

from clusterdesk.core.figure import Figure
from clusterdesk.core.framework import Framework


@dataclass(frozen=True, slots=True)
class Grouping:
    """One of the six groupings of the 2024 framework."""

    name: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """A career cluster with the totals of its occupations, each six-digit SOC group counted once.

    `pay` is the employment-weighted median of its occupations' median annual pay.
    """

    framework: Framework
    slug: str
    name: str
    tagline: str
    description: str
    grouping: str | None
    cross_cutting: bool
    careers: int
    pay: Figure
    jobs: Figure
    growth: Figure
    openings: Figure


@dataclass(frozen=True, slots=True)
class Pathway:
    """A pathway (classic) or sub-cluster (2024) with its totals; `careers` may be 0 and is shown so."""

    framework: Framework
    cluster: str
    slug: str
    name: str
    description: str
    careers: int
    pay: Figure
    jobs: Figure
    growth: Figure
    openings: Figure


@dataclass(frozen=True, slots=True)
class Membership:
    """One place of an occupation in one framework."""

    framework: Framework
    cluster: str
    cluster_name: str
    pathway: str
    pathway_name: str
