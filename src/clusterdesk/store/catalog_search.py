"""Search while typing: which careers, clusters and pathways a student may mean, the likeliest first.

Every word of the query must begin a word of a name, in whatever order, without regard to accents and capitals, in
English or Spanish; the other number (nurse, nurses) counts as the word itself. Asked in turn: names, other titles of
careers, programs of study and technologies, what is told of careers. Where that gives little, the words may be others:
see `catalog_spelling`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import NamedTuple

from clusterdesk.core.finding import Finding, Hit, HitKind, HitReason, ProgramHit
from clusterdesk.core.language import Language
from clusterdesk.core.target import Target
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_spelling import second_chances
from clusterdesk.store.catalog_text import content, query_tokens, spelled, tokens
from clusterdesk.store.catalog_wanted import Fit, Wanted, expression, fit

OTHER_TITLES_READ = 120
"""Other titles looked at for one search; those of fewer words come first, so an equal one is always among them."""

TEXTS_READ = 60
"""Texts looked at for one search, in both languages together; those of careers with more jobs come first."""

SHARE_OF_OTHERS = 5
"""One place in so many is kept for clusters and pathways, and one for careers found by what they use or what leads to
them, when any match, so that titles do not crowd them out."""

FEW = 3
"""With fewer hits than this, none of them good, other spellings are tried."""

SHORTEST_IN_TEXT = 3
"""Letters that every word must have to be looked for in texts; fewer stand everywhere."""

SUBJECTS_READ, SUBJECTS_FOLLOWED, LEADS_READ = 60, 4, 20
"""Programs and technologies looked at for one search, those of each kind that are followed to where they lead, and how
many places each leads to."""

SHORTEST_BEGINNING = 3
"""Letters that a word must have to stand for the beginning of a program's or technology's name; shorter ones are names
themselves ("R", "Go")."""


class Rank(IntEnum):
    """How good a hit is, the best first."""

    EXACT = 0
    OTHER_EXACT = 1
    TITLE_PREFIX = 2
    TITLE_WORDS = 3
    OTHER_PREFIX = 4
    OTHER_WORDS = 5
    HOT_TECHNOLOGY = 6
    OTHER_BEGUN = 7
    CLUSTER = 8
    PATHWAY = 9
    PROGRAM = 10
    TECHNOLOGY = 11
    TEXT = 12


Order = tuple[int, int, Rank, bool, int, int]
"""How a match sorts: whether only with other words, what these cost, rank, whether it is the weaker of its rank (in
another language, a part of a program's name), words that only begin one, place."""


class _Found(NamedTuple):
    """A thing that matches: a row of `career`, `cluster` or `pathway`, the text that matched, and the query it met."""

    order: Order
    kind: HitKind
    ref: int
    reason: HitReason
    matched: str
    wanted: Sequence[Wanted]

    @property
    def is_guess(self) -> bool:
        """Whether other words than those typed were needed."""
        return self.order[0] > 0

    @property
    def rank(self) -> Rank:
        """How good the match is."""
        return self.order[2]

    @property
    def broken(self) -> int:
        """How many words of the query only begin a word."""
        return self.order[4]

    @property
    def is_good(self) -> bool:
        """Whether what was typed is no slip: its words are words, or a title begins so."""
        return not self.broken or self.rank <= Rank.TITLE_PREFIX


_SUBJECT_REASONS: tuple[HitReason, ...] = ("program", "technology")

Best = dict[tuple[HitKind, int], _Found]


class _Subject(NamedTuple):
    """A program or technology that matches: how well, its row in `subject`, and what that says."""

    fitting: Fit
    number: int
    kind: str
    text: str
    hot: bool


class _Matches(NamedTuple):
    """All that one query meets."""

    best: Best
    subjects: list[_Subject]


_NAMES = """
    SELECT id, kind, ref, language, text, folded FROM name
    WHERE id IN (SELECT rowid FROM name_search WHERE name_search MATCH ?) ORDER BY id
"""

_OTHER_TITLES = """
    SELECT id, occupation_id, text FROM other_title
    WHERE id IN (SELECT rowid FROM other_title_search WHERE other_title_search MATCH ? ORDER BY rowid LIMIT ?)
    ORDER BY id
"""

_SUBJECTS = """
    SELECT id, kind, text, hot FROM subject
    WHERE id IN (SELECT rowid FROM subject_search WHERE subject_search MATCH ? ORDER BY rowid LIMIT ?)
    AND text <> 'NO MATCH' -- what the crosswalks write where no program belongs
    ORDER BY id
"""

_LEADS = "SELECT place, kind, ref FROM subject_lead WHERE subject_id = ? ORDER BY place LIMIT ?"

_PROGRAM = "SELECT code, title, careers FROM program WHERE title = ?"

_TEXTS = """
    SELECT id, ref FROM name
    WHERE language = ? AND id IN (SELECT rowid FROM text_search WHERE text_search MATCH ? ORDER BY rowid LIMIT ?)
    ORDER BY id
"""

_TOLD = "SELECT activity1, activity2, activity3, summary FROM occupation_text WHERE occupation_id = ? AND language = ?"

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


@dataclass(frozen=True, slots=True)
class _Asked:
    """One query as it is put to the indexes; `guess`: with other words than those of the text that was typed."""

    text: str
    wanted: list[Wanted]
    language: Language
    limit: int
    guess: bool

    def order(self, rank: Rank, fitting: Fit, *, weaker: bool, place: int) -> Order:
        """Return how a match of this query sorts."""
        guess = 2 - fitting.exact if self.guess else 0
        return guess, fitting.cost, rank, weaker, fitting.broken, place


def search(connection: CatalogConnection, text: str, language: Language, limit: int) -> tuple[Hit, ...]:
    """Return what `text` may mean, best first, at most `limit` hits; nothing for a text without letters or digits."""
    if limit < 1:
        return ()
    ordered, _ = _found(connection, text, language, limit)
    return tuple(_hit(connection, one, language) for one in _with_others(ordered, limit))


def find(connection: CatalogConnection, text: str, language: Language, limit: int, programs: int) -> Finding:
    """Return all that there is to say about `text` at once: `search`, `suggest` and at most `programs` programs."""
    ordered, subjects = _found(connection, text, language, limit)
    titles = dict.fromkeys(subject.text for subject in subjects if subject.kind == "program")
    known = [ProgramHit(*row) for title in [*titles][:programs] for row in connection.rows(_PROGRAM, (title,))]
    hits = tuple(_hit(connection, one, language) for one in _with_others(ordered, limit))
    return Finding(hits, tuple(known[:programs]), meant=_guessed(ordered))


def suggest(connection: CatalogConnection, text: str, language: Language) -> str | None:
    """Return what may have been meant by a text that finds nothing as it is; None when it finds something.

    The words are written as the best hit writes them ("ingeniería" for "injenieria"), all in small letters.
    """
    ordered, _ = _found(connection, text, language, FEW)
    return _guessed(ordered)


def _guessed(found: list[_Found]) -> str | None:
    """Return the words that the best hit stands for, where they are not those that were typed."""
    if not found or not found[0].is_guess:
        return None
    written = spelled(found[0].matched)
    return " ".join(word for wanted in found[0].wanted for word in _meant(wanted, written)) or None


def _meant(wanted: Wanted, written: list[tuple[str, str]]) -> list[str]:
    """Return the word of a name that stands for a word of the query, as it is written there."""
    costs = [(wanted.cost(frozenset([folded])), word) for folded, word in written]
    return [word for _, word in sorted((cost, word) for cost, word in costs if cost is not None)[:1]]


def _found(
    connection: CatalogConnection, text: str, language: Language, limit: int
) -> tuple[list[_Found], list[_Subject]]:
    """Return what matches, best first, and the programs and technologies among it."""
    words = content(query_tokens(text))
    if not words:
        return [], []
    asked = _Asked(text, [Wanted.typed(word) for word in words], language, limit, guess=False)
    best, subjects = _matches(connection, asked)
    if len(best) < FEW and not any(found.is_good for found in best.values()):
        for wanted in second_chances(connection, words):
            more = _matches(connection, replace(asked, wanted=wanted, guess=True))
            if more.best:
                best, subjects = {**more.best, **best}, [*subjects, *more.subjects]
                break
    return sorted(best.values(), key=lambda found: found.order), subjects


def _matches(connection: CatalogConnection, asked: _Asked) -> _Matches:
    best: Best = {}
    _keep(best, _names(connection, asked))
    if len(best) < asked.limit or any(len(word) > 1 for wanted in asked.wanted for word in wanted.begins):
        _keep(best, _other_titles(connection, asked))
    subjects = _subjects(connection, asked)
    _keep(best, _followed(connection, asked, subjects))
    if len(best) < asked.limit and not asked.guess:
        _keep(best, _texts(connection, asked))
    return _Matches(best, subjects)


def _keep(best: Best, matches: Iterator[_Found]) -> None:
    for found in matches:
        key = (found.kind, found.ref)
        if key not in best or found.order < best[key].order:
            best[key] = found


def _names(connection: CatalogConnection, asked: _Asked) -> Iterator[_Found]:
    rows = connection.rows(_NAMES, (expression(asked.wanted),))
    for number, kind, ref, spoken, text, folded in rows:
        fitting, foreign = fit(asked.wanted, folded.split()), spoken != asked.language
        order = asked.order(_name_rank(kind, fitting), fitting, weaker=foreign, place=number)
        yield _Found(order, kind, ref, "other_title" if foreign else "title", text, asked.wanted)


def _name_rank(kind: HitKind, fitting: Fit) -> Rank:
    if fitting.exact:
        return Rank.EXACT
    if kind != "career":
        return Rank.CLUSTER if kind == "cluster" else Rank.PATHWAY
    return Rank.TITLE_PREFIX if fitting.begins else Rank.TITLE_WORDS


def _other_titles(connection: CatalogConnection, asked: _Asked) -> Iterator[_Found]:
    for number, ref, text in connection.rows(_OTHER_TITLES, (expression(asked.wanted), OTHER_TITLES_READ)):
        fitting = fit(asked.wanted, tokens(text))
        order = asked.order(_other_rank(fitting), fitting, weaker=False, place=number)
        yield _Found(order, "career", ref, "other_title", text, asked.wanted)


def _other_rank(fitting: Fit) -> Rank:
    if fitting.exact:
        return Rank.OTHER_EXACT
    if fitting.broken:
        return Rank.OTHER_BEGUN
    return Rank.OTHER_PREFIX if fitting.begins else Rank.OTHER_WORDS


def _subjects(connection: CatalogConnection, asked: _Asked) -> list[_Subject]:
    """Return the programs and technologies that match, best first."""
    wanted = [one.at_least(SHORTEST_BEGINNING) for one in asked.wanted]
    short = wanted != asked.wanted
    rows = connection.rows(_SUBJECTS, (expression(wanted), SUBJECTS_READ))
    found: list[_Subject] = []
    for number, kind, text, hot in rows:
        fitting = fit(wanted, tokens(text))
        if fitting.exact or (not short and (fitting.begins or kind == "program" or hot)):
            found.append(_Subject(fitting, number, kind, text, bool(hot)))
    typed = asked.text.strip().casefold()
    found.sort(
        key=lambda one: (
            one.text.casefold() != typed,
            not one.fitting.exact,
            not one.fitting.begins,
            one.fitting.broken,
            one.number,
        )
    )
    return found


def _followed(connection: CatalogConnection, asked: _Asked, subjects: list[_Subject]) -> Iterator[_Found]:
    """Yield what programs and technologies lead to, of the best few of each kind only."""
    for reason in _SUBJECT_REASONS:
        chosen = [one for one in subjects if one.kind == reason]
        for at, (fitting, number, _, text, hot) in enumerate(chosen[:SUBJECTS_FOLLOWED]):
            rank = _subject_rank(reason, fitting, hot=hot)
            for place, kind, ref in connection.rows(_LEADS, (number, LEADS_READ)):
                order = asked.order(rank, fitting, weaker=not fitting.begins, place=at * LEADS_READ + place)
                yield _Found(order, kind, ref, reason, text, asked.wanted)


def _subject_rank(reason: HitReason, fitting: Fit, *, hot: bool) -> Rank:
    if reason == "program":
        return Rank.PROGRAM
    return Rank.HOT_TECHNOLOGY if hot and not fitting.broken else Rank.TECHNOLOGY


def _texts(connection: CatalogConnection, asked: _Asked) -> Iterator[_Found]:
    if any(len(word) < SHORTEST_IN_TEXT for wanted in asked.wanted for word in wanted.begins):
        return
    rows = connection.rows(_TEXTS, (asked.language, expression(asked.wanted), TEXTS_READ))
    for number, ref in rows[: asked.limit]:
        (told,) = connection.rows(_TOLD, (ref, asked.language))
        fitting, sentence = _sentence(asked.wanted, told)
        order = asked.order(Rank.TEXT, fitting, weaker=False, place=number)
        yield _Found(order, "career", ref, "text", sentence, asked.wanted)


def _sentence(wanted: Sequence[Wanted], told: Sequence[str]) -> tuple[Fit, str]:
    """Return the sentence that has most of the words; the shorter ones stand first."""
    spoken = [frozenset(tokens(sentence)) for sentence in told]
    has = [sum(one.cost(words) is not None for one in wanted) for words in spoken]
    best = has.index(max(has))
    return fit(wanted, tokens(" ".join(told))), told[best]


def _with_others(ordered: list[_Found], limit: int) -> list[_Found]:
    """Return the best, with the places kept for clusters and pathways, and for what is used or studied."""
    families = (
        [found for found in ordered if found.kind != "career"],
        [
            found
            for found in ordered
            if found.kind == "career" and found.reason in _SUBJECT_REASONS and not found.broken
        ],
    )
    kept = {id(found) for family in families for found in family[: limit // SHARE_OF_OTHERS]}
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
    also = None if found.reason == "title" else found.matched
    if found.kind == "career":
        ((code, title, cluster),) = connection.rows(_CAREER, (language, found.ref))
        return Hit("career", str(Target.career(code)), title, also, cluster or "", found.reason)
    if found.kind == "cluster":
        ((framework, slug, name, tagline),) = connection.rows(_CLUSTER, (language, found.ref))
        return Hit("cluster", str(Target.of_cluster(framework, slug)), name, also, tagline, found.reason)
    ((framework, cluster, slug, name, context),) = connection.rows(_PATHWAY, (language, found.ref))
    return Hit("pathway", str(Target.of_pathway(framework, cluster, slug)), name, also, context, found.reason)
