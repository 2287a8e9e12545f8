"""Search while typing: which careers, clusters and pathways a student may mean, the likeliest first.

Every word of the query must begin a word of a name, in whatever order, without regard to accents and capitals, in
English or Spanish. Two indexes are asked: the names (some thousands), and the other titles of careers (tens of
thousands), of which only the first few are read; they stand in the index with the shortest first.
"""

from dataclasses import dataclass
from enum import IntEnum

from clusterdesk.core.career import Hit, HitKind, Language
from clusterdesk.core.target import Target
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_text import match_expression, query_tokens, tokens

OTHER_TITLES_READ = 120
"""Other titles looked at for one search; those of fewer words come first, so an equal one is always among them."""

SHARE_OF_GROUPS = 5
"""One place in so many is kept for clusters and pathways, when any match, so that careers do not crowd them out."""


class Rank(IntEnum):
    """How good a hit is, the best first."""

    EXACT = 0
    TITLE_PREFIX = 1
    OTHER_EXACT = 2
    TITLE_WORDS = 3
    OTHER_PREFIX = 4
    OTHER_WORDS = 5
    CLUSTER = 6
    PATHWAY = 7


@dataclass(frozen=True, slots=True)
class _Found:
    """A thing that matches. `order` sorts: rank, whether in the other language, words that are not whole, place."""

    order: tuple[int, bool, int, int]
    kind: HitKind
    ref: int
    also: str | None


_NAMES = """
    SELECT id, kind, ref, language, text, folded FROM name
    WHERE id IN (SELECT rowid FROM name_search WHERE name_search MATCH ?) ORDER BY id
"""

_OTHER_TITLES = """
    SELECT id, occupation_id, text FROM other_title
    WHERE id IN (SELECT rowid FROM other_title_search WHERE other_title_search MATCH ? ORDER BY rowid LIMIT ?)
    ORDER BY id
"""

_CAREER = """
    SELECT code, title, (
        SELECT cluster_text.name FROM membership
        JOIN pathway ON pathway.id = membership.pathway_id
        JOIN cluster_text ON cluster_text.cluster_id = pathway.cluster_id AND cluster_text.language = ?1
        WHERE membership.occupation_id = ?2 ORDER BY membership.pathway_id LIMIT 1
    )
    FROM occupation JOIN occupation_text ON occupation_id = id AND language = ?1 WHERE id = ?2
"""

_CLUSTER = """
    SELECT framework, slug, name, tagline FROM cluster
    JOIN cluster_text ON cluster_id = id AND language = ?1 WHERE id = ?2
"""

_PATHWAY = """
    SELECT framework, cluster.slug, pathway.slug, pathway_text.name, cluster_text.name FROM pathway
    JOIN cluster ON cluster.id = pathway.cluster_id
    JOIN pathway_text ON pathway_text.pathway_id = pathway.id AND pathway_text.language = ?1
    JOIN cluster_text ON cluster_text.cluster_id = cluster.id AND cluster_text.language = ?1
    WHERE pathway.id = ?2
"""


def search(connection: CatalogConnection, text: str, language: Language, limit: int) -> tuple[Hit, ...]:
    """Return what `text` may mean, best first, at most `limit` hits; nothing for a text without letters or digits."""
    words = query_tokens(text)
    if not words or limit < 1:
        return ()
    best: dict[tuple[HitKind, int], _Found] = {}
    for found in _names(connection, words, language):
        _keep(best, found)
    certain = sum(found.order[0] <= Rank.TITLE_PREFIX for found in best.values())
    if certain < limit:
        for found in _other_titles(connection, words):
            _keep(best, found)
    ordered = sorted(best.values(), key=lambda found: found.order)
    return tuple(_hit(connection, found, language) for found in _with_groups(ordered, limit))


def _keep(best: dict[tuple[HitKind, int], _Found], found: _Found) -> None:
    key = (found.kind, found.ref)
    if key not in best or found.order < best[key].order:
        best[key] = found


def _names(connection: CatalogConnection, words: list[str], language: Language) -> list[_Found]:
    found: list[_Found] = []
    for number, kind, ref, spoken, text, folded in connection.rows(_NAMES, (match_expression(words),)):
        foreign = spoken != language
        order = (_name_rank(kind, folded, words), foreign, _broken(folded.split(), words), number)
        found.append(_Found(order, kind, ref, text if foreign else None))
    return found


def _name_rank(kind: HitKind, folded: str, words: list[str]) -> Rank:
    phrase = " ".join(words)
    if folded in (phrase, f"{phrase}s"):
        return Rank.EXACT
    if kind == "cluster":
        return Rank.CLUSTER
    if kind == "pathway":
        return Rank.PATHWAY
    return Rank.TITLE_PREFIX if folded.startswith(phrase) else Rank.TITLE_WORDS


def _other_titles(connection: CatalogConnection, words: list[str]) -> list[_Found]:
    phrase = " ".join(words)
    found: list[_Found] = []
    for number, ref, text in connection.rows(_OTHER_TITLES, (match_expression(words), OTHER_TITLES_READ)):
        spoken = tokens(text)
        folded = " ".join(spoken)
        rank = Rank.OTHER_PREFIX if folded.startswith(phrase) else Rank.OTHER_WORDS
        if folded in (phrase, f"{phrase}s"):
            rank = Rank.OTHER_EXACT
        found.append(_Found((rank, False, _broken(spoken, words), number), "career", ref, text))
    return found


def _broken(name: list[str], words: list[str]) -> int:
    """Count the words that only begin a word of the name; a plural counts as the word itself."""
    return sum(word not in name and f"{word}s" not in name for word in words)


def _with_groups(ordered: list[_Found], limit: int) -> list[_Found]:
    groups = [found for found in ordered if found.kind != "career"]
    kept = {id(found) for found in groups[: limit // SHARE_OF_GROUPS]}
    chosen: list[_Found] = []
    for found in ordered:
        free = limit - len(chosen) - len(kept)
        if id(found) in kept:
            kept.discard(id(found))
            chosen.append(found)
        elif free > 0:
            chosen.append(found)
    return chosen


def _hit(connection: CatalogConnection, found: _Found, language: Language) -> Hit:
    if found.kind == "career":
        ((code, title, cluster),) = connection.rows(_CAREER, (language, found.ref))
        return Hit("career", str(Target.career(code)), title, found.also, cluster or "")
    if found.kind == "cluster":
        ((framework, slug, name, tagline),) = connection.rows(_CLUSTER, (language, found.ref))
        return Hit("cluster", str(Target.of_cluster(framework, slug)), name, found.also, tagline)
    ((framework, cluster, slug, name, context),) = connection.rows(_PATHWAY, (language, found.ref))
    return Hit("pathway", str(Target.of_pathway(framework, cluster, slug)), name, found.also, context)
