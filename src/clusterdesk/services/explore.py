"""Looking around: everything the catalog knows, in the language the student reads, and the ranking for their scores."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from clusterdesk.core.career import Career, CareerSummary
    from clusterdesk.core.cluster import Cluster, Grouping, Pathway
    from clusterdesk.core.facts import (
        Asks,
        ClusterLink,
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
    from clusterdesk.core.finding import Finding, Hit, SkillHit
    from clusterdesk.core.form import Form, SelfForm
    from clusterdesk.core.framework import Framework
    from clusterdesk.core.goal_draft import GoalTemplate
    from clusterdesk.core.interests import InterestArea, InterestProfile
    from clusterdesk.core.language import Language
    from clusterdesk.core.market import EducationMix
    from clusterdesk.core.matching import Ranking
    from clusterdesk.core.questionnaire import Choice, Questionnaire, ReflectionPrompt, SelfQuestionnaire, WorkValue
    from clusterdesk.core.ranges import Answers, Ranges
    from clusterdesk.core.sitting import Sitting
    from clusterdesk.core.source import CatalogInfo, Source
    from clusterdesk.services.rankings import Rankings
    from clusterdesk.store.catalog import Catalog


class Explore:
    """The catalog in one language.

    Args:
        catalog: an open catalog; closing it is the caller's business.
        language: the language of all texts; it can be set at any time.
    """

    def __init__(self, catalog: Catalog, language: Language = "en") -> None:
        self.language: Language = language
        self._catalog = catalog

    @property
    def release(self) -> str:
        """The name of the catalog's release."""
        return self._catalog.release

    def speaking(self, language: Language) -> Explore:
        """Return the same catalog in a language."""
        return Explore(self._catalog, language)

    def info(self) -> CatalogInfo:
        """Return the schema, the release, the rows of every table, and the sources."""
        return self._catalog.info()

    def sources(self) -> tuple[SourceNote, ...]:
        """Return every source with its date and the columns of the catalog it fills."""
        return self._catalog.sources()

    def source(self, name: str) -> Source:
        """Return one source by its id, such as `onet-related`.

        Raises:
            NotInCatalog: there is no such source.
        """
        return self._catalog.source(name)

    def groupings(self) -> tuple[Grouping, ...]:
        """Return the groupings of the 2024 framework by title."""
        return self._catalog.groupings(self.language)

    def clusters(self, framework: Framework) -> tuple[Cluster, ...]:
        """Return the clusters of a framework by name."""
        return self._catalog.clusters(framework, self.language)

    def cluster(self, framework: Framework, slug: str) -> Cluster:
        """Return one cluster.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        return self._catalog.cluster(framework, slug, self.language)

    def pathways(self, framework: Framework, cluster: str) -> tuple[Pathway, ...]:
        """Return the pathways or sub-clusters of a cluster by name.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        return self._catalog.pathways(framework, cluster, self.language)

    def pathway(self, framework: Framework, cluster: str, slug: str) -> Pathway:
        """Return one pathway or sub-cluster.

        Raises:
            NotInCatalog: there is no such pathway.
        """
        return self._catalog.pathway(framework, cluster, slug, self.language)

    def careers(self, framework: Framework, cluster: str, pathway: str | None = None) -> tuple[CareerSummary, ...]:
        """Return the careers of a cluster, or of one of its pathways, by title.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        return self._catalog.careers(framework, cluster, pathway, self.language)

    def summaries(self, codes: Iterable[str]) -> tuple[CareerSummary, ...]:
        """Return the careers of `codes` in their order; codes that the catalog does not know are left out."""
        return self._catalog.summaries(codes, self.language)

    def career(self, code: str) -> Career:
        """Return a whole career page.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.career(code, self.language)

    def asks(self, code: str) -> Asks:
        """Return what an occupation asks for: skills, knowledge, work styles, work values, technology.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.asks(code, self.language)

    def skill(self, element: str) -> SkillPage:
        """Return a skill or an area of knowledge by its O*NET element id, with the occupations that ask for it.

        Raises:
            NotInCatalog: there is no such skill or area of knowledge.
        """
        return self._catalog.skill(element, self.language)

    def skill_hit(self, element: str) -> SkillHit:
        """Return what a skill or an area of knowledge is called, by its O*NET element id.

        Raises:
            NotInCatalog: there is no such skill or area of knowledge.
        """
        return self._catalog.skill_hit(element, self.language)

    def schooling(self, code: str) -> Schooling:
        """Return how people get into an occupation: what is usual for entry, and what workers have and call required.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.schooling(code, self.language)

    def labour(self, code: str) -> Labour:
        """Return the labour market of an occupation: wages of every year at hand, outlook, why it is bright.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.labour(code)

    def related(self, code: str) -> tuple[Related, ...]:
        """Return the related occupations, the nearest first.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.related(code, self.language)

    def titles(self, code: str) -> tuple[str, ...]:
        """Return every other title of an occupation: first those that workers gave. They are English only.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.titles(code)

    def programs_for(self, code: str) -> Programs:
        """Return the programs of study that lead to an occupation.

        Raises:
            NotInCatalog: there is no such occupation.
        """
        return self._catalog.programs_for(code)

    def program(self, code: str) -> ProgramPage:
        """Return a program of study by its CIP code.

        Raises:
            NotInCatalog: there is no such program.
        """
        return self._catalog.program(code, self.language)

    def programs(self, framework: Framework, cluster: str, pathway: str | None = None) -> Programs:
        """Return the programs of study of a cluster, or of one of its pathways, by title.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        return self._catalog.programs(framework, cluster, pathway)

    def market(self, framework: Framework, cluster: str, pathway: str | None = None) -> Market:
        """Return the labour market of a cluster, or of one of its pathways, over the years at hand.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        return self._catalog.market(framework, cluster, pathway)

    def education_mix(self, framework: Framework, cluster: str, pathway: str | None = None) -> EducationMix:
        """Return the education that is usual for entry into the careers of a cluster, or of one of its pathways.

        Raises:
            NotInCatalog: there is no such cluster or pathway.
        """
        from clusterdesk.core.market import EducationMix, education_steps

        jobs = self._catalog.education_jobs(framework, cluster, pathway)
        steps = education_steps(self.careers(framework, cluster, pathway), jobs.by_level)
        return EducationMix(steps, jobs.education_source, jobs.jobs_source)

    def crosswalk(self, framework: Framework, cluster: str) -> tuple[ClusterLink, ...]:
        """Return the clusters of the other framework that share occupations with this one, most first.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        return self._catalog.crosswalk(framework, cluster, self.language)

    def preparation(self, framework: Framework, cluster: str) -> tuple[Preparation, ...]:
        """Return the preparation ideas of a cluster; a classic one shows those of the 2024 clusters it flows into.

        Raises:
            NotInCatalog: there is no such cluster.
        """
        return self._catalog.preparation(framework, cluster, self.language)

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Return what the text may mean, best first; made to be asked at every key."""
        return self._catalog.search(text, self.language, limit)

    def find(self, text: str, limit: int = 20, programs: int = 5) -> Finding:
        """Return all that a text may mean: careers and clusters, programs of study, skills, and what was meant."""
        return self._catalog.find(text, self.language, limit, programs)

    def suggest(self, text: str) -> str | None:
        """Return what a text may have meant that finds nothing as it was typed; None when it finds something."""
        return self._catalog.suggest(text, self.language)

    def interest_profiles(self) -> dict[str, InterestProfile]:
        """Return the O*NET interest ratings (1 to 7) of every occupation that has them, by code."""
        return self._catalog.interest_profiles()

    def requirement_profiles(
        self, domain: Literal["skills", "knowledge"], column: Literal["importance", "level"]
    ) -> dict[str, tuple[float | None, ...]]:
        """Return importance (1-5) or level (0-7) of all skills or areas of knowledge, in the forms' order, by code."""
        return self._catalog.requirement_profiles(domain, column)

    def value_profiles(self) -> dict[str, tuple[float | None, ...]]:
        """Return to what extent every rated occupation meets the six work values, 1 to 7 in their order, by code."""
        return self._catalog.value_profiles()

    def memberships(self, framework: Framework) -> dict[str, tuple[tuple[str, str], ...]]:
        """Return for every occupation of a framework its places: cluster slug and pathway slug."""
        return self._catalog.memberships(framework)

    def questionnaire(self, form: Form) -> Questionnaire:
        """Return a form with its questions in the order in which they are asked."""
        return self._catalog.questionnaire(form, self.language)

    def interest_areas(self) -> tuple[InterestArea, ...]:
        """Return the words for the six areas in the order R I A S E C."""
        return self._catalog.interest_areas(self.language)

    def result_text(self, name: str) -> str:
        """Return a text of the results page.

        Raises:
            NotInCatalog: there is no text of that name.
        """
        return self._catalog.result_text(name, self.language)

    def goal_templates(self) -> tuple[GoalTemplate, ...]:
        """Return the goal templates."""
        return self._catalog.goal_templates(self.language)

    def self_questionnaire(self, form: SelfForm) -> SelfQuestionnaire:
        """Return a form of topics, skills or values with its questions in the order in which they are asked."""
        return self._catalog.self_questionnaire(form, self.language)

    def form_heading(self, family: str) -> str:
        """Return what stands above the questions of a family of forms, such as `interests`.

        Raises:
            NotInCatalog: there is no such family.
        """
        return self._catalog.form_heading(family, self.language)

    def scale(self, family: str) -> tuple[Choice, ...]:
        """Return the answers that a family of forms offers, the least first.

        Raises:
            NotInCatalog: there is no such family.
        """
        return self._catalog.scale(family, self.language)

    def work_values(self) -> tuple[WorkValue, ...]:
        """Return the words for the six work values."""
        return self._catalog.work_values(self.language)

    def reflections(self, moment: str | None = None) -> tuple[ReflectionPrompt, ...]:
        """Return the questions to think about, of one moment or of all."""
        return self._catalog.reflections(moment, self.language)

    def ranking(self, scores: InterestProfile, topics: Mapping[str, int] | None = None) -> Ranking | None:
        """Return how well everything fits, None when the six scores do not differ. The last rankings are kept.

        Args:
            scores: six scores, 0 to 40.
            topics: answers (0 to 3) by O*NET element id, to order by both; too few, or all alike, are left out.
        """
        return self._rankings.ranking(scores, topics)

    def answers_of(self, sitting: Sitting) -> Answers:
        """Return the answers that a sitting of interests gave in each area, for `ranges`."""
        from clusterdesk.core.form import is_form
        from clusterdesk.core.retake import given_answers

        form, school = sitting.form, sitting.school
        items = school.items if school else self.questionnaire(form).items if is_form(form) else ()
        values = {item: answer.value for item, answer in sitting.answers.items()}
        return given_answers({item.id: item.area for item in items}, values)

    def ranges(self, answers: Answers, topics: Mapping[str, int] | None = None) -> Generator[None, None, Ranges]:
        """Return the work that finds the range of every cluster: drive it in another thread, it takes a while.

        Args:
            answers: the answers (0 to 4) that were given in each interest area.
            topics: as for `ranking`.
        """
        return self._rankings.ranges(answers, topics)

    @cached_property
    def _rankings(self) -> Rankings:
        from clusterdesk.services.rankings import Rankings

        return Rankings(self._catalog)
