"""Skills and areas of knowledge: found by their names, and the careers that ask for one."""

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import Asking, SkillPage
from clusterdesk.core.finding import SkillHit
from clusterdesk.core.language import Language
from clusterdesk.core.skill_gap import IMPORTANT
from clusterdesk.store.catalog_careers import Summaries
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_figures import Releases, figure
from clusterdesk.store.catalog_text import content, query_tokens, tokens
from clusterdesk.store.catalog_wanted import Wanted

SHORTEST = 3
"""Letters that every word must have; fewer begin something in nearly every name."""

_NAMES = """
    SELECT code, domain, element_text.name, element_text.plain_name, other.name, other.plain_name FROM element
    JOIN element_text ON element_text.element_id = element.id AND element_text.language = ?1
    JOIN element_text AS other ON other.element_id = element.id AND other.language <> ?1
    WHERE domain IN ('skills', 'knowledge') ORDER BY element.id
"""
_ASKING = """
    SELECT occupation.code, importance, level FROM requirement
    JOIN element ON element.id = element_id JOIN occupation ON occupation.id = requirement.occupation_id
    JOIN occupation_text ON occupation_text.occupation_id = occupation.id AND language = ?
    WHERE element.code = ? AND relevant AND importance >= ?
    ORDER BY importance DESC, level DESC, occupation_text.position
"""


def named(connection: CatalogConnection, text: str, language: Language, limit: int) -> tuple[SkillHit, ...]:
    """Return the skills and areas of knowledge whose names, in either language, have words that begin so."""
    words = content(query_tokens(text))
    if not words or limit < 1 or min(map(len, words)) < SHORTEST:
        return ()
    wanted = [Wanted.typed(word) for word in words]
    found: list[tuple[bool, SkillHit]] = []
    for *hit, other, other_plain in connection.rows(_NAMES, (language,)):
        spoken = tokens(f"{hit[3]} {hit[2]} {other} {other_plain}")
        if all(one.cost(frozenset(spoken)) is not None for one in wanted):
            found.append((not wanted[0].is_begun(spoken[0]), SkillHit(*hit)))
    found.sort(key=lambda pair: pair[0])
    return tuple(hit for _, hit in found[:limit])


def called(connection: CatalogConnection, element: str, language: Language) -> SkillHit:
    """Return what a skill or an area of knowledge is called.

    Raises:
        NotInCatalog: there is no such element, or it is none of these two.
    """
    for code, domain, name, plain_name, *_ in connection.rows(_NAMES, (language,)):
        if code == element:
            return SkillHit(code, domain, name, plain_name)
    raise NotInCatalog(what=f"skill {element}")


def page(
    connection: CatalogConnection, releases: Releases, summaries: Summaries, element: str, language: Language
) -> SkillPage:
    """Return a skill or an area of knowledge with the occupations that ask for it.

    Raises:
        NotInCatalog: there is no such element, or it is none of these two.
    """
    hit = called(connection, element, language)
    source = releases.sources[f"onet-{hit.domain}"]
    rows = connection.rows(_ASKING, (language, element, IMPORTANT))
    careers = summaries.of([code for code, *_ in rows], language)
    asking = tuple(
        Asking(career, figure(importance, source, None), figure(level, source, None))
        for career, (_, importance, level) in zip(careers, rows, strict=True)
    )
    ((rated,),) = connection.rows(
        "SELECT count(*) FROM requirement JOIN element ON element.id = element_id WHERE code = ?", (element,)
    )
    return SkillPage(hit, asking, rated, source)
