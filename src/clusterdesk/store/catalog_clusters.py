"""Reads what clusters and pathways have beyond names and totals: market, crosswalk, preparation, programs of study."""

from clusterdesk.core.cluster import Membership
from clusterdesk.core.education import Education
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import (
    ClusterLink,
    EducationJobs,
    Idea,
    Market,
    PayPoint,
    Preparation,
    PrepareKind,
    Program,
    ProgramPage,
    Programs,
)
from clusterdesk.core.figure import Absence
from clusterdesk.core.framework import Framework
from clusterdesk.core.language import Language
from clusterdesk.core.target import Target
from clusterdesk.store.catalog_careers import Summaries
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_facts import Occupation
from clusterdesk.store.catalog_figures import Releases, figure

MAIN_SHARE = 0.1
"""A classic cluster shows the preparation of the 2024 clusters that hold at least this part of its occupations."""

_IN_CLUSTER = """
    SELECT occupation_id FROM membership JOIN pathway ON pathway.id = pathway_id
    WHERE cluster_id = ?1 AND (?2 IS NULL OR pathway.id = ?2)
"""
_PROGRAMS_LISTED = """
    SELECT code, title, careers FROM program WHERE id IN (
        SELECT program_id FROM program_pathway JOIN pathway ON pathway.id = pathway_id
        WHERE cluster_id = ?1 AND (?2 IS NULL OR pathway.id = ?2)
    ) ORDER BY position
"""
_PROGRAMS_OF_CAREERS = f"""
    SELECT code, title, careers FROM program
    WHERE id IN (SELECT program_id FROM program_occupation WHERE occupation_id IN ({_IN_CLUSTER})) ORDER BY position
"""  # noqa: S608 - our own query
_PROGRAMS_OF_ONE = """
    SELECT code, title, careers, EXISTS (
        SELECT 1 FROM program_pathway
        JOIN membership ON membership.pathway_id = program_pathway.pathway_id
        WHERE program_id = program.id AND membership.occupation_id = ?1
    ) AS near
    FROM program JOIN program_occupation ON program_occupation.program_id = program.id
    WHERE program_occupation.occupation_id = ?1 ORDER BY near DESC, position
"""

Place = tuple[int, int | None]
"""The number of a cluster, and that of a pathway or None."""


def place(connection: CatalogConnection, framework: Framework, cluster: str, pathway: str | None) -> Place:
    """Return the numbers of a cluster and one of its pathways.

    Raises:
        NotInCatalog: there is no such cluster or pathway.
    """
    rows = connection.rows("SELECT id FROM cluster WHERE framework = ? AND slug = ?", (framework, cluster))
    if not rows:
        raise NotInCatalog(what=str(Target.of_cluster(framework, cluster)))
    if pathway is None:
        return rows[0][0], None
    parts = connection.rows("SELECT id FROM pathway WHERE cluster_id = ? AND slug = ?", (rows[0][0], pathway))
    if not parts:
        raise NotInCatalog(what=str(Target.of_pathway(framework, cluster, pathway)))
    return rows[0][0], parts[0][0]


def market(connection: CatalogConnection, releases: Releases, where: Place) -> Market:
    """Return the labour market of a cluster or pathway over the years at hand."""
    table, number = ("cluster", where[0]) if where[1] is None else ("pathway", where[1])
    ((careers, first, last, growth, openings, absent),) = connection.rows(
        f"SELECT careers, jobs, jobs_last, growth, openings, absent FROM {table} WHERE id = ?",  # noqa: S608 - two names
        (number,),
    )
    line = connection.rows(
        f"SELECT year, pay, absent, top_coded FROM {table}_pay WHERE {table}_id = ? ORDER BY year",  # noqa: S608 - two names
        (number,),
    )
    ((bright,),) = connection.rows(
        f"SELECT count(DISTINCT occupation_id) FROM bright_outlook WHERE occupation_id IN ({_IN_CLUSTER})",  # noqa: S608 - ours
        where,
    )
    projections = releases.projections
    return Market(
        careers=careers,
        bright=bright,
        pay_line=tuple(
            PayPoint(year, figure(pay, releases.wage_sources[year], missing, top_coded=bool(top)))
            for year, pay, missing, top in line
        ),
        first_year=releases.first_year,
        last_year=releases.last_year,
        jobs_first=figure(first, projections, absent),
        jobs_last=figure(last, projections, absent),
        growth=figure(growth, projections, absent),
        openings=figure(openings, projections, absent),
    )


def education_jobs(connection: CatalogConnection, releases: Releases, where: Place) -> EducationJobs:
    """Return the jobs of the first year by the education usual for entry, each labour group counted once."""
    rows = connection.rows(
        f"""
        SELECT education, sum(jobs_first) FROM projection
        WHERE jobs_first IS NOT NULL AND labour_group_id IN (
            SELECT labour_group_id FROM occupation WHERE id IN ({_IN_CLUSTER})
        ) GROUP BY education
        """,  # noqa: S608 - our own query
        where,
    )
    by_level = {Education(level) if level else None: jobs for level, jobs in rows}
    return EducationJobs(by_level, releases.named("ep-education"), releases.projections)


def crosswalk(connection: CatalogConnection, where: Place, language: Language) -> tuple[ClusterLink, ...]:
    """Return the clusters of the other framework that share occupations, those that share most first."""
    rows = connection.rows(
        """
        SELECT other.framework, other.slug, cluster_text.name, shared, own.careers FROM cluster_crosswalk
        JOIN cluster AS own ON own.id = cluster_crosswalk.cluster_id
        JOIN cluster AS other ON other.id = other_id
        JOIN cluster_text ON cluster_text.cluster_id = other.id AND language = ?
        WHERE cluster_crosswalk.cluster_id = ? ORDER BY shared DESC, other.id
        """,
        (language, where[0]),
    )
    return tuple(ClusterLink(*row) for row in rows)


def preparation(
    connection: CatalogConnection, releases: Releases, framework: Framework, where: Place, language: Language
) -> tuple[Preparation, ...]:
    """Return the preparation ideas of a 2024 cluster; for a classic one those of the 2024 clusters it flows into.

    These are the clusters with at least a tenth of its occupations, and in any case the one with most.
    """
    if framework == "modern":
        rows = connection.rows(
            """
            SELECT framework, slug, name, careers, careers FROM cluster
            JOIN cluster_text ON cluster_id = id AND language = ? WHERE id = ?
            """,
            (language, where[0]),
        )
        links = [ClusterLink(*row) for row in rows]
    else:
        links = [
            link for n, link in enumerate(crosswalk(connection, where, language)) if n == 0 or link.share >= MAIN_SHARE
        ]
    ideas: dict[str, list[Idea]] = {link.slug: [] for link in links}
    rows = connection.rows(
        """
        SELECT slug, kind, text, note, grade FROM preparation
        JOIN cluster ON cluster.id = cluster_id
        JOIN preparation_text ON preparation_id = preparation.id AND language = ? ORDER BY preparation.id
        """,
        (language,),
    )
    for slug, kind, text, note, grade in rows:
        if slug in ideas:
            ideas[slug].append(Idea(PrepareKind(kind), text, note, grade))
    source = releases.sources["clusterdesk"]
    return tuple(Preparation(link, source, tuple(ideas[link.slug])) for link in links)


def programs(connection: CatalogConnection, releases: Releases, framework: Framework, where: Place) -> Programs:
    """Return the programs of study of a cluster or pathway, by title."""
    if framework == "modern":
        rows, source = connection.rows(_PROGRAMS_LISTED, where), releases.sources["advance-cte-cip"]
    else:
        rows, source = connection.rows(_PROGRAMS_OF_CAREERS, where), releases.sources["cip-soc"]
    absent = None if rows else Absence.NO_MATCH
    return Programs(tuple([Program(*row) for row in rows]), source, framework != "modern", absent)


def programs_for(connection: CatalogConnection, releases: Releases, code: str) -> Programs:
    """Return the programs of study that lead to an occupation, those of its own sub-clusters first, then by title.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    one = Occupation.find(connection, code)
    rows = connection.rows(_PROGRAMS_OF_ONE, (one.number,))
    items = tuple([Program(cip, title, careers, bool(near)) for cip, title, careers, near in rows])
    absent = None if items else one.programs_absent or Absence.NO_MATCH
    return Programs(items, releases.sources["cip-soc"], False, absent)


def program(
    connection: CatalogConnection, releases: Releases, summaries: Summaries, code: str, language: Language
) -> ProgramPage:
    """Return a program of study with the occupations it prepares for and its places in the 2024 framework.

    Raises:
        NotInCatalog: there is no such program.
    """
    rows = connection.rows("SELECT id, code, title, careers FROM program WHERE code = ?", (code,))
    if not rows:
        raise NotInCatalog(what=f"program {code}")
    number, *about = rows[0]
    members = connection.rows(
        """
        SELECT code FROM program_occupation JOIN occupation ON id = program_occupation.occupation_id
        JOIN occupation_text ON occupation_text.occupation_id = id AND language = ?
        WHERE program_id = ? ORDER BY position
        """,
        (language, number),
    )
    places = connection.rows(
        """
        SELECT framework, cluster.slug, cluster_text.name, pathway.slug, pathway_text.name FROM program_pathway
        JOIN pathway ON pathway.id = program_pathway.pathway_id
        JOIN cluster ON cluster.id = pathway.cluster_id
        JOIN cluster_text ON cluster_text.cluster_id = cluster.id AND cluster_text.language = ?1
        JOIN pathway_text ON pathway_text.pathway_id = pathway.id AND pathway_text.language = ?1
        WHERE program_id = ?2 ORDER BY pathway.id
        """,
        (language, number),
    )
    careers = summaries.of([code for (code,) in members], language)
    return ProgramPage(
        Program(*about),
        careers,
        tuple(Membership(*row) for row in places),
        releases.sources["cip-soc"],
        None if careers else Absence.NO_MATCH,
    )
