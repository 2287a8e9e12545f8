"""The reads of a catalog that are about facts: what careers ask for, ways in, markets, programs, preparation, forms.

The rooms that read them are imported when they are first asked: the start of the program needs none of them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.finding import SkillHit
from clusterdesk.core.framework import Framework
from clusterdesk.core.language import Language
from clusterdesk.core.source import Source
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_figures import Releases

if TYPE_CHECKING:
    from clusterdesk.core.facts import (
        Asks,
        ClusterLink,
        EducationJobs,
        Labour,
        Market,
        Preparation,
        ProgramPage,
        Programs,
        Related,
        Schooling,
        SkillPage,
        SourceNote,
    )
    from clusterdesk.core.form import SelfForm
    from clusterdesk.core.questionnaire import Choice, ReflectionPrompt, SelfQuestionnaire, WorkValue
    from clusterdesk.store.catalog_careers import Summaries


class FactReads:
    """One half of `Catalog`, which opens the file and sets what this half reads from."""

    _connection: CatalogConnection
    _releases: Releases

    @cached_property
    def _summaries(self) -> Summaries:
        from clusterdesk.store.catalog_careers import Summaries

        return Summaries(self._connection, self._releases)

    def sources(self) -> tuple[SourceNote, ...]:
        """Return every source with its date and the columns of the catalog it fills."""
        from clusterdesk.core.facts import SourceNote

        filled: dict[str, list[str]] = {}
        for name, column in self._connection.rows(
            "SELECT source_id, filled FROM source_column ORDER BY source_id, position"
        ):
            filled.setdefault(name, []).append(column)
        dates = self._connection.rows("SELECT id, date FROM source ORDER BY position")
        return tuple(SourceNote(self._releases.sources[name], date, tuple(filled[name])) for name, date in dates)

    def source(self, name: str) -> Source:
        """Return one source by its id, such as `onet-related`.

        Raises:
            NotInCatalog: there is no such source.
        """
        found = self._releases.sources.get(name)
        if found is None:
            raise NotInCatalog(what=f"source {name}")
        return found

    def asks(self, code: str, language: Language) -> Asks:
        """Return what an occupation asks for: skills, knowledge, work styles, work values, technology.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.asks(self._connection, self._releases, code, language)

    def skill(self, element: str, language: Language) -> SkillPage:
        """Return a skill or an area of knowledge by its O*NET element id, with the occupations that ask for it.

        Raises:
            NotInCatalog: there is no such skill or area of knowledge.
        """
        from clusterdesk.store import catalog_skills

        return catalog_skills.page(self._connection, self._releases, self._summaries, element, language)

    def skill_hit(self, element: str, language: Language) -> SkillHit:
        """Return what a skill or an area of knowledge is called, by its O*NET element id.

        Raises:
            NotInCatalog: there is no such skill or area of knowledge.
        """
        from clusterdesk.store import catalog_skills

        return catalog_skills.called(self._connection, element, language)

    def schooling(self, code: str, language: Language) -> Schooling:
        """Return how people get into an occupation: what is usual for entry, and what workers have and call required.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.schooling(self._connection, self._releases, code, language)

    def labour(self, code: str) -> Labour:
        """Return the labour market of an occupation: wages of every year at hand, outlook, why it is bright.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.labour(self._connection, self._releases, code)

    def titles(self, code: str) -> tuple[str, ...]:
        """Return every other title of an occupation: first those that workers gave. They are English only.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.titles(self._connection, code)

    def related(self, code: str, language: Language) -> tuple[Related, ...]:
        """Return the related occupations, the nearest first.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.related(self._connection, self._summaries, code, language)

    def programs_for(self, code: str) -> Programs:
        """Return the programs of study that lead to an occupation.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        from clusterdesk.store import catalog_clusters

        return catalog_clusters.programs_for(self._connection, self._releases, code)

    def program(self, code: str, language: Language) -> ProgramPage:
        """Return a program of study by its CIP code, with the occupations it leads to and its places.

        Raises:
            NotInCatalog: there is no such program.
        """
        from clusterdesk.store import catalog_clusters

        return catalog_clusters.program(self._connection, self._releases, self._summaries, code, language)

    def programs(self, framework: Framework, cluster: str, pathway: str | None = None) -> Programs:
        """Return the programs of study of a cluster, or of one of its pathways, by title.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        from clusterdesk.store import catalog_clusters

        where = catalog_clusters.place(self._connection, framework, cluster, pathway)
        return catalog_clusters.programs(self._connection, self._releases, framework, where)

    def market(self, framework: Framework, cluster: str, pathway: str | None = None) -> Market:
        """Return the labour market of a cluster, or of one of its pathways, over the years at hand.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        from clusterdesk.store import catalog_clusters

        where = catalog_clusters.place(self._connection, framework, cluster, pathway)
        return catalog_clusters.market(self._connection, self._releases, where)

    def crosswalk(self, framework: Framework, cluster: str, language: Language) -> tuple[ClusterLink, ...]:
        """Return the clusters of the other framework that share occupations with this one, most first.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        from clusterdesk.store import catalog_clusters

        where = catalog_clusters.place(self._connection, framework, cluster, None)
        return catalog_clusters.crosswalk(self._connection, where, language)

    def education_jobs(self, framework: Framework, cluster: str, pathway: str | None = None) -> EducationJobs:
        """Return the jobs of a cluster, or of one of its pathways, by the education usual for entry.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        from clusterdesk.store import catalog_clusters

        where = catalog_clusters.place(self._connection, framework, cluster, pathway)
        return catalog_clusters.education_jobs(self._connection, self._releases, where)

    def preparation(self, framework: Framework, cluster: str, language: Language) -> tuple[Preparation, ...]:
        """Return the preparation ideas of a cluster; a classic one shows those of the 2024 clusters it flows into.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        from clusterdesk.store import catalog_clusters

        where = catalog_clusters.place(self._connection, framework, cluster, None)
        return catalog_clusters.preparation(self._connection, self._releases, framework, where, language)

    def requirement_profiles(
        self, domain: Literal["skills", "knowledge"], column: Literal["importance", "level"]
    ) -> dict[str, tuple[float | None, ...]]:
        """Return importance (1-5) or level (0-7) of all skills (35) or areas of knowledge (33), by code (894).

        The numbers stand in the order of the questions of the forms `skills-35` and `topics-33`.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.profiles(self._connection, domain, column)

    def value_profiles(self) -> dict[str, tuple[float | None, ...]]:
        """Return to what extent every rated occupation (874) meets the six work values, 1 to 7, by code.

        The numbers stand in the order of `work_values`.
        """
        from clusterdesk.store import catalog_facts

        return catalog_facts.value_profiles(self._connection)

    def self_questionnaire(self, form: SelfForm, language: Language) -> SelfQuestionnaire:
        """Return a form of topics, skills or values with its questions in the order in which they are asked."""
        from clusterdesk.store import catalog_forms

        return catalog_forms.questionnaire(self._connection, form, language)

    def form_heading(self, family: str, language: Language) -> str:
        """Return what stands above the questions of a family of forms, such as `interests`.

        Raises:
            NotInCatalog: there is no such family.
        """
        from clusterdesk.store import catalog_forms

        return catalog_forms.heading(self._connection, family, language)

    def scale(self, family: str, language: Language) -> tuple[Choice, ...]:
        """Return the answers that a family of forms offers, the least first.

        Raises:
            NotInCatalog: there is no such family.
        """
        from clusterdesk.store import catalog_forms

        return catalog_forms.scale(self._connection, family, language)

    def work_values(self, language: Language) -> tuple[WorkValue, ...]:
        """Return the words for the six work values."""
        from clusterdesk.store import catalog_forms

        return catalog_forms.work_values(self._connection, language)

    def reflections(self, moment: str | None, language: Language) -> tuple[ReflectionPrompt, ...]:
        """Return the questions to think about, of one moment or of all."""
        from clusterdesk.store import catalog_forms

        return catalog_forms.reflections(self._connection, moment, language)
