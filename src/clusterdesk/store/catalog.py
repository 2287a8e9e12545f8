"""The catalog as the program sees it: typed reads of `data/clusters.db`, which never changes while it is open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from clusterdesk.core.errors import CatalogUnreadable, NotInCatalog
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.source import CatalogInfo
from clusterdesk.core.target import Target
from clusterdesk.store.catalog_connection import CatalogConnection, Row
from clusterdesk.store.catalog_fact_reads import FactReads
from clusterdesk.store.catalog_figures import Releases, figure
from clusterdesk.store.catalog_schema import SCHEMA_VERSION, TABLES
from clusterdesk.store.catalog_text import fold

if TYPE_CHECKING:
    from clusterdesk.core.career import Career, CareerSummary
    from clusterdesk.core.cluster import Cluster, Grouping, Pathway
    from clusterdesk.core.figure import Figure
    from clusterdesk.core.finding import Finding, Hit
    from clusterdesk.core.form import Form
    from clusterdesk.core.framework import Framework
    from clusterdesk.core.goal_draft import GoalTemplate
    from clusterdesk.core.interests import InterestArea
    from clusterdesk.core.language import Language
    from clusterdesk.core.questionnaire import Questionnaire

_CLUSTERS = """
    SELECT framework, slug, cluster_text.name, tagline, description, grouping.name, cross_cutting,
           careers, pay, pay_top_coded, pay_absent, jobs, growth, openings, absent
    FROM cluster JOIN cluster_text ON cluster_id = cluster.id AND language = ?
    LEFT JOIN grouping ON grouping.id = grouping_id WHERE framework = ?
"""

_PATHWAYS = """
    SELECT framework, cluster.slug, pathway.slug, name, description, pathway.careers, pathway.pay,
           pathway.pay_top_coded, pathway.pay_absent, pathway.jobs, pathway.growth, pathway.openings, pathway.absent
    FROM pathway JOIN cluster ON cluster.id = pathway.cluster_id
    JOIN pathway_text ON pathway_id = pathway.id AND language = ? WHERE framework = ? AND cluster.slug = ?
"""

_MEMBERS = """
    SELECT code FROM occupation JOIN occupation_text ON occupation_id = occupation.id AND language = ?
    WHERE occupation.id IN (
        SELECT occupation_id FROM membership
        JOIN pathway ON pathway.id = pathway_id JOIN cluster ON cluster.id = cluster_id
        WHERE framework = ? AND cluster.slug = ? AND (? IS NULL OR pathway.slug = ?)
    ) ORDER BY position
"""

_TOTALS = 7
"""Columns with totals at the end of a row of `_CLUSTERS` and `_PATHWAYS`."""


class Catalog(FactReads):
    """All that is known about careers, in both languages. Usable from any thread.

    What a read is made of is imported when it is asked first: the first paint waits for none of it.

    Args:
        connection: an open catalog; use `open`.
    """

    def __init__(self, connection: CatalogConnection) -> None:
        self._connection = connection
        try:
            self._releases = Releases.read(connection)
            ((self.release,),) = connection.rows("SELECT value FROM meta WHERE key = 'release'")
        except Exception as error:  # whatever a damaged page or an empty table raises
            connection.close()
            raise CatalogUnreadable(path=str(connection.path)) from error

    release: str
    """The name of the release: kept in sittings and goals, so that a later catalog can say what changed."""

    @classmethod
    def open(cls, path: Path) -> Catalog:
        """Open a catalog for reading.

        Raises:
            CatalogMissing: there is no such file.
            CatalogUnreadable: it is no catalog, or damaged.
            CatalogVersion: it belongs to another version of the program.
        """
        return cls(CatalogConnection(path))

    def close(self) -> None:
        """Close the file for all threads."""
        self._connection.close()

    def __enter__(self) -> Catalog:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def info(self) -> CatalogInfo:
        """Return the schema, the release, the rows of every table, and the sources."""
        counts = {
            table: self._connection.rows(f"SELECT count(*) FROM {table}")[0][0]  # noqa: S608 - names of our schema
            for table in TABLES
        }
        return CatalogInfo(SCHEMA_VERSION, self.release, counts, tuple(self._releases.sources.values()))

    def groupings(self, language: Language) -> tuple[Grouping, ...]:
        """Return the groupings of the 2024 framework by title; `Cluster.grouping` names one by its `name`."""
        from clusterdesk.core.cluster import Grouping

        rows = self._connection.rows(
            "SELECT name, title, description FROM grouping JOIN grouping_text ON grouping_id = id AND language = ?",
            (language,),
        )
        return tuple(sorted((Grouping(*row) for row in rows), key=lambda grouping: fold(grouping.title)))

    def clusters(self, framework: Framework, language: Language) -> tuple[Cluster, ...]:
        """Return the clusters of a framework by name."""
        rows = self._connection.rows(_CLUSTERS, (language, framework))
        return tuple(sorted((self._cluster(row) for row in rows), key=lambda cluster: fold(cluster.name)))

    def cluster(self, framework: Framework, slug: str, language: Language) -> Cluster:
        """Return one cluster.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        rows = self._connection.rows(f"{_CLUSTERS} AND slug = ?", (language, framework, slug))
        if not rows:
            raise NotInCatalog(what=str(Target.of_cluster(framework, slug)))
        return self._cluster(rows[0])

    def _cluster(self, row: Row) -> Cluster:
        from clusterdesk.core.cluster import Cluster

        *names, grouping, cross_cutting, careers = row[:-_TOTALS]
        return Cluster(
            *names,
            grouping=grouping,
            cross_cutting=bool(cross_cutting),
            careers=careers,
            **self._totals(row[-_TOTALS:]),
        )

    def _pathway(self, row: Row) -> Pathway:
        from clusterdesk.core.cluster import Pathway

        return Pathway(*row[:-_TOTALS], **self._totals(row[-_TOTALS:]))

    def _totals(self, row: Row) -> dict[str, Figure]:
        pay, top_coded, pay_absent, jobs, growth, openings, absent = row
        projections = self._releases.projections
        return {
            "pay": figure(pay, self._releases.wages, pay_absent, top_coded=bool(top_coded)),
            "jobs": figure(jobs, projections, absent),
            "growth": figure(growth, projections, absent),
            "openings": figure(openings, projections, absent),
        }

    def pathways(self, framework: Framework, cluster: str, language: Language) -> tuple[Pathway, ...]:
        """Return the pathways or sub-clusters of a cluster by name.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        rows = self._connection.rows(_PATHWAYS, (language, framework, cluster))
        if not rows:
            raise NotInCatalog(what=str(Target.of_cluster(framework, cluster)))
        return tuple(sorted((self._pathway(row) for row in rows), key=lambda pathway: fold(pathway.name)))

    def pathway(self, framework: Framework, cluster: str, slug: str, language: Language) -> Pathway:
        """Return one pathway or sub-cluster.

        Raises:
            NotInCatalog: there is no such pathway.
        """
        rows = self._connection.rows(f"{_PATHWAYS} AND pathway.slug = ?", (language, framework, cluster, slug))
        if not rows:
            raise NotInCatalog(what=str(Target.of_pathway(framework, cluster, slug)))
        return self._pathway(rows[0])

    def careers(
        self, framework: Framework, cluster: str, pathway: str | None, language: Language
    ) -> tuple[CareerSummary, ...]:
        """Return the careers of a cluster, or of one of its pathways, by title. A pathway may have none.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        if pathway is None:
            self.cluster(framework, cluster, language)
        else:
            self.pathway(framework, cluster, pathway, language)
        rows = self._connection.rows(_MEMBERS, (language, framework, cluster, pathway, pathway))
        return self._summaries.of([code for (code,) in rows], language)

    def summaries(self, codes: Iterable[str], language: Language) -> tuple[CareerSummary, ...]:
        """Return the careers of `codes` in their order; codes that the catalog does not know are left out."""
        return self._summaries.of(tuple(codes), language)

    def career(self, code: str, language: Language) -> Career:
        """Return a whole career page.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_careers

        return catalog_careers.career(self._connection, self._releases, self._summaries, code, language)

    def search(self, text: str, language: Language, limit: int = 20) -> tuple[Hit, ...]:
        """Return what the text may mean, best first; made to be asked at every key. Never raises, whatever is typed."""
        from clusterdesk.store import catalog_search  # not needed at start

        return catalog_search.search(self._connection, text, language, limit)

    def find(self, text: str, language: Language, limit: int, programs: int) -> Finding:
        """Return what `search` and `suggest` return, and programs of study and skills by that name, in one go.

        Args:
            text: as it was typed.
            language: of the names that are returned.
            limit: how many careers, clusters and pathways at most.
            programs: how many programs of study at most, and how many skills.
        """
        from dataclasses import replace

        from clusterdesk.store import catalog_search, catalog_skills

        found = catalog_search.find(self._connection, text, language, limit, programs)
        return replace(found, skills=catalog_skills.named(self._connection, text, language, programs))

    def suggest(self, text: str, language: Language) -> str | None:
        """Return what may have been meant by a text that finds nothing as it was typed; None when it finds something.

        `search` finds the same without being asked: this is for the words "did you mean". Never raises.
        """
        from clusterdesk.store import catalog_search

        return catalog_search.suggest(self._connection, text, language)

    def interest_profiles(self) -> dict[str, InterestProfile]:
        """Return the O*NET interest ratings (1 to 7) of every occupation that has them, by code."""
        rows = self._connection.rows(
            "SELECT code, r, i, a, s, e, c FROM interest JOIN occupation ON id = occupation_id ORDER BY id"
        )
        return {code: InterestProfile(*ratings) for code, *ratings in rows}

    def memberships(self, framework: Framework) -> dict[str, tuple[tuple[str, str], ...]]:
        """Return for every occupation of a framework its places: cluster slug and pathway slug."""
        pathways = self._connection.rows(
            """
            SELECT pathway.id, cluster.slug, pathway.slug FROM pathway
            JOIN cluster ON cluster.id = cluster_id WHERE framework = ? ORDER BY pathway.id
            """,
            (framework,),
        )
        named = {number: (cluster, pathway) for number, cluster, pathway in pathways}
        rows = self._connection.rows(
            """
            SELECT code, pathway_id FROM membership JOIN occupation ON occupation.id = occupation_id
            ORDER BY occupation_id, pathway_id
            """
        )
        places: dict[str, tuple[tuple[str, str], ...]] = {}
        for code, number in rows:
            if number in named:
                places[code] = (*places.get(code, ()), named[number])
        return places

    def questionnaire(self, form: Form, language: Language) -> Questionnaire:
        """Return a form with its questions in the order in which they are asked."""
        from clusterdesk.store import catalog_questions

        return catalog_questions.questionnaire(self._connection, form, language)

    def interest_areas(self, language: Language) -> tuple[InterestArea, ...]:
        """Return the words for the six areas in the order R I A S E C."""
        from clusterdesk.store import catalog_questions

        return catalog_questions.interest_areas(self._connection, language)

    def result_text(self, name: str, language: Language) -> str:
        """Return a text of the results page.

        Raises:
            NotInCatalog: there is no text of that name.
        """
        from clusterdesk.store import catalog_questions

        return catalog_questions.result_text(self._connection, name, language)

    def goal_templates(self, language: Language) -> tuple[GoalTemplate, ...]:
        """Return the goal templates in the order of our file."""
        from clusterdesk.store import catalog_questions

        return catalog_questions.goal_templates(self._connection, language)
