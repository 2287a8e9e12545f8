"""Explore gives the catalog in the student's language, and keeps the last ranking."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdesk.core.interests import InterestProfile
from clusterdesk.services.explore import Explore
from clusterdesk.store.catalog import Catalog

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"
SCORES = InterestProfile(30, 22, 8, 12, 15, 27)


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


@pytest.fixture
def explore(catalog: Catalog) -> Explore:
    return Explore(catalog)


@pytest.mark.parametrize("language", ["en", "es"])
def test_reads_are_those_of_the_catalog_in_the_language_set(explore: Explore, catalog: Catalog, language: str) -> None:
    explore.language = language
    codes = ("29-1141.00", "11-1011.00")
    place = ("modern", "education")
    pairs = [
        (explore.release, catalog.release),
        (explore.info(), catalog.info()),
        (explore.groupings(), catalog.groupings(language)),
        (explore.clusters("classic"), catalog.clusters("classic", language)),
        (explore.cluster(*place), catalog.cluster(*place, language)),
        (explore.pathways(*place), catalog.pathways(*place, language)),
        (explore.careers(*place), catalog.careers(*place, None, language)),
        (explore.summaries(codes), catalog.summaries(codes, language)),
        (explore.career(codes[0]), catalog.career(codes[0], language)),
        (explore.search("nurse", 5), catalog.search("nurse", language, 5)),
        (explore.interest_profiles(), catalog.interest_profiles()),
        (explore.memberships("modern"), catalog.memberships("modern")),
        (explore.questionnaire("interests-30"), catalog.questionnaire("interests-30", language)),
        (explore.interest_areas(), catalog.interest_areas(language)),
        (explore.result_text("rushed"), catalog.result_text("rushed", language)),
        (explore.goal_templates(), catalog.goal_templates(language)),
        (explore.sources(), catalog.sources()),
        (explore.source("onet-related"), catalog.source("onet-related")),
        (explore.asks(codes[0]), catalog.asks(codes[0], language)),
        (explore.schooling(codes[0]), catalog.schooling(codes[0], language)),
        (explore.labour(codes[0]), catalog.labour(codes[0])),
        (explore.related(codes[0]), catalog.related(codes[0], language)),
        (explore.programs_for(codes[0]), catalog.programs_for(codes[0])),
        (explore.program("51.3801"), catalog.program("51.3801", language)),
        (explore.programs(*place), catalog.programs(*place)),
        (explore.market(*place), catalog.market(*place)),
        (explore.crosswalk(*place), catalog.crosswalk(*place, language)),
        (explore.preparation(*place), catalog.preparation(*place, language)),
        (explore.requirement_profiles("skills", "level"), catalog.requirement_profiles("skills", "level")),
        (explore.self_questionnaire("topics-33"), catalog.self_questionnaire("topics-33", language)),
        (explore.form_heading("skills"), catalog.form_heading("skills", language)),
        (explore.scale("values"), catalog.scale("values", language)),
        (explore.work_values(), catalog.work_values(language)),
        (explore.reflections("retake"), catalog.reflections("retake", language)),
    ]
    assert all(found == expected for found, expected in pairs)
    pathway = explore.pathways(*place)[0]
    assert explore.pathway(*place, pathway.slug) == pathway
    assert len(explore.careers(*place, pathway.slug)) == pathway.careers


def test_language_is_english_until_it_is_set(explore: Explore) -> None:
    assert explore.cluster("modern", "education").name == "Education"
    explore.language = "es"
    assert explore.cluster("modern", "education").name == "Educación"


def test_ranking_covers_rated_occupations_and_both_frameworks(explore: Explore) -> None:
    ranking = explore.ranking(SCORES)
    assert ranking is not None
    assert len(ranking.occupations) == 923
    assert len(ranking.clusters("modern")) == 14
    assert len(ranking.clusters("classic")) == 16


def test_last_ranking_is_kept_until_the_scores_differ(explore: Explore) -> None:
    first = explore.ranking(SCORES)
    assert explore.ranking(InterestProfile(*SCORES)) is first
    other = explore.ranking(InterestProfile(5, 5, 40, 30, 10, 2))
    assert other is not first
    assert explore.ranking(SCORES) is not first


def test_scores_without_variance_give_no_ranking(explore: Explore) -> None:
    assert explore.ranking(InterestProfile(9, 9, 9, 9, 9, 9)) is None
    assert explore.ranking(InterestProfile(9, 9, 9, 9, 9, 9)) is None
