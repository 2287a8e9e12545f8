"""The row numbers that things have in a catalog: the same release always gives the same numbers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clusterdesk.catalog.release import Release
from clusterdesk.catalog.rows import PathwayKey, Texts
from clusterdesk.core.framework import Framework

Value = str | int | float | bytes | None
Insert = Callable[[str, Iterable[Iterable[Value]]], None]
"""Takes a table and its rows."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Row numbers: occupations by code, labour groups by code, clusters and pathways by framework and slugs."""

    occupations: dict[str, int]
    groups: dict[str, int]
    clusters: dict[tuple[Framework, str], int]
    pathways: dict[PathwayKey, int]
    elements: dict[str, int]

    @classmethod
    def of(cls, release: Release) -> "Numbers":
        """Number everything in a release."""
        wages = {code for wages in release.may for code in wages.rows}
        groups = sorted({*wages, *release.projections.rows, *release.projections.attained})
        clusters = release.content.clusters
        pathways = (pathway for cluster in clusters for pathway in cluster.pathways)
        return cls(
            {code: number for number, code in enumerate(release.onet.titles, 1)},
            {code: number for number, code in enumerate(groups, 1)},
            {(one.framework, one.slug): number for number, one in enumerate(clusters, 1)},
            {(one.framework, one.cluster, one.slug): number for number, one in enumerate(pathways, 1)},
            {element.code: number for number, element in enumerate(release.texts.elements, 1)},
        )


def spoken(things: Iterable[tuple[Value, tuple[Texts, ...]]]) -> Iterable[tuple[Value, ...]]:
    """Yield the rows of a table of texts: the key of each thing, the language, the texts."""
    return ((key, text.language, *text.fields) for key, texts in things for text in texts)
