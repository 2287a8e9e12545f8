"""The rows of the two search indexes, in the order in which equally good hits are shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from clusterdesk.catalog.release import Release
from clusterdesk.store.catalog_text import fold, tokens

BEST = 3
"""Other titles that a career page shows."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name that search finds: of a career (key: its code), a cluster or a pathway (key: framework and slugs)."""

    kind: str
    key: object
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class OtherTitleRow:
    """A title that search finds; `best` 1 to 3 is its place on the career page."""

    code: str
    kind: int
    best: int | None
    text: str


def by_jobs(release: Release) -> list[str]:
    """Return all codes: those of groups with more jobs first, the group's own occupation before its specialities."""

    def place(code: str) -> tuple[float, str]:
        row = release.projections.rows.get(release.places[code].group or "")
        return -((row.jobs_first if row else None) or 0), code

    return sorted(release.onet.titles, key=place)


def name_rows(release: Release) -> Iterator[NameRow]:
    """Yield careers by the number of jobs, then clusters, then pathways; each in English, then in Spanish."""
    for code in by_jobs(release):
        for text in release.content.occupations[code]:
            yield NameRow("career", code, text.language, text.fields[0])
    for cluster in release.content.clusters:
        for text in cluster.texts:
            yield NameRow("cluster", (cluster.framework, cluster.slug), text.language, text.fields[0])
    for cluster in release.content.clusters:
        for pathway in cluster.pathways:
            for text in pathway.texts:
                key = (pathway.framework, pathway.cluster, pathway.slug)
                yield NameRow("pathway", key, text.language, text.fields[0])


def other_title_rows(release: Release) -> list[OtherTitleRow]:
    """Return the other titles, those of few words first.

    The index gives rows back in this order, so a title that has no other words than those asked for comes first; among
    titles of equal length those of careers with more jobs come first.
    """
    rank = {code: number for number, code in enumerate(by_jobs(release))}
    rows: list[OtherTitleRow] = []
    taken: dict[str, int] = {}
    for title in release.onet.other_titles:
        if fold(title.text) == fold(release.onet.titles[title.code]):
            continue
        taken[title.code] = taken.get(title.code, 0) + 1
        best = taken[title.code] if taken[title.code] <= BEST else None
        rows.append(OtherTitleRow(title.code, title.kind, best, title.text))
    return sorted(rows, key=lambda row: (len(tokens(row.text)), rank[row.code], -row.kind, row.text))
