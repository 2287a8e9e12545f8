"""The rows of the search indexes, in the order in which equally good hits are shown, and the words they are made of."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.catalog.release import Release
from clusterdesk.catalog.search_subjects import Lead, Program, SubjectRow, Use, subject_rows
from clusterdesk.store.catalog_text import fold, parts, tokens

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

Value = str | int | float | None
Insert = Callable[[str, Iterable[Iterable[Value]]], None]
"""Takes a table and its rows; the writer's, so that rows are counted."""

BEST = 3
"""Other titles that a career page shows."""

TITLE_WEIGHT = 20
"""How many other titles a word of a career, cluster or pathway outweighs when a spelling is guessed."""

SHORTEST_WORD = 3
"""Letters of the shortest word that spellings are guessed from."""


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


def word_rows(weighted: Iterable[tuple[str, int]]) -> list[tuple[int, str, int]]:
    """Return the words of all names for guessing at spellings: number, folded, weight.

    Args:
        weighted: names and how much a word of each weighs.
    """
    weights: Counter[str] = Counter()
    for text, weight in weighted:
        for word in set(tokens(text)):
            if len(word) >= SHORTEST_WORD and not word.isdigit():
                weights[word] += weight
    return [(number, word, weights[word]) for number, word in enumerate(sorted(weights), 1)]


def write_search(connection: "Connection", release: Release, codes: Mapping[str, int], insert: Insert) -> None:
    """Fill the tables and indexes that search reads.

    Args:
        connection: the catalog being built; careers, clusters and pathways stand in it.
        release: what is built.
        codes: the number of each occupation.
        insert: fills a table that others read too.
    """
    numbers: dict[object, int] = {**codes}
    clusters = release.content.clusters
    pathways = (pathway for cluster in clusters for pathway in cluster.pathways)
    numbers.update({(one.framework, one.slug): number for number, one in enumerate(clusters, 1)})
    numbers.update({(one.framework, one.cluster, one.slug): number for number, one in enumerate(pathways, 1)})
    names = list(enumerate(name_rows(release), 1))
    insert("name", ((n, row.kind, numbers[row.key], row.language, row.text, fold(row.text)) for n, row in names))
    _index(connection, "name_search", ((number, fold(row.text)) for number, row in names))
    others = list(enumerate(other_title_rows(release), 1))
    insert("other_title", ((number, codes[one.code], one.kind, one.best, one.text) for number, one in others))
    _index(connection, "other_title_search", ((number, fold(one.text)) for number, one in others))
    _index(connection, "text_search", _texts(release, names))
    subjects = list(enumerate(_subjects(release), 1))
    _fill(connection, "subject", ((number, row.kind, row.text, row.hot) for number, row in subjects))
    _fill(
        connection,
        "subject_lead",
        (
            (number, place, kind, numbers[key])
            for number, row in subjects
            for place, (kind, key) in enumerate(row.leads, 1)
        ),
    )
    _index(connection, "subject_search", ((number, fold(row.text)) for number, row in subjects))
    words = word_rows(
        [
            *((row.text, TITLE_WEIGHT) for _, row in names),
            *((one.text, 1) for _, one in others),
            *((row.text, 1) for _, row in subjects if row.kind == "program" or row.hot),
        ]
    )
    _fill(connection, "word", words)
    _index(connection, "word_search", ((number, " ".join(parts(folded))) for number, folded, _ in words))


def _texts(release: Release, names: Iterable[tuple[int, NameRow]]) -> Iterator[tuple[int, str]]:
    """Yield what a career's summary and activities say, under the number of its name in that language."""
    occupations = release.content.occupations
    said = {(code, text.language): text.fields[1:] for code, texts in occupations.items() for text in texts}
    for number, row in names:
        if row.kind == "career":
            yield number, fold(" ".join(said[str(row.key), row.language]))


def _fill(connection: "Connection", table: str, rows: Iterable[Sequence[Value]]) -> None:
    """Fill a table that only search reads: no one asks how many rows it has."""
    for row in rows:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - our own names


def _index(connection: "Connection", table: str, rows: Iterable[tuple[int, str]]) -> None:
    connection.executemany(f"INSERT INTO {table} (rowid, folded) VALUES (?, ?)", rows)  # noqa: S608 - our own names
    connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - our own names


def _subjects(release: Release) -> list[SubjectRow]:
    jobs = {code: place for place, code in enumerate(by_jobs(release))}
    technology, programs = release.facts.technology, release.programs
    demanded: dict[tuple[str, str], bool] = {}
    for tool in technology.tools:  # a technology may stand in several categories of one occupation
        key = tool.technology, tool.code
        demanded[key] = demanded.get(key, False) or tool.in_demand
    uses = [Use(name, code, technology.hot[name], wanted) for (name, code), wanted in demanded.items()]
    leads: dict[str, list[Lead]] = {
        cip: [("career", code) for code in programs.occupations.get(cip, ())] for cip in programs.titles
    }
    for pathway, cips in programs.pathways.items():
        for cip in cips:
            leads[cip].append(("pathway", pathway))
    return subject_rows(uses, [Program(cip, title, tuple(leads[cip])) for cip, title in programs.titles.items()], jobs)
