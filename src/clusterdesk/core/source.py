"""Where figures and texts come from, and what the catalog tells of itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures or texts come from: named beside every number a student sees."""

    id: str
    title: str
    publisher: str
    release: str
    year: int
    licence: str


@dataclass(frozen=True, slots=True)
class CatalogInfo:
    """What `--check` and About tell of the catalog: versions and row counts by table."""

    schema: int
    release: str
    counts: dict[str, int]
    sources: tuple[Source, ...]
