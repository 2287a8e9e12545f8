"""Explore gives the catalog in the student's language, and keeps the last rankings."""

from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.matching import TOPIC_WEIGHT, GroupFit, Ranking
from clusterdesk.core.questionnaire import Item
from clusterdesk.core.ranges import Answers, Ranges
from clusterdesk.core.sitting import Answer, SchoolForm, Sitting
from clusterdesk.core.target import Target
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
        (explore.skill("2.A.1.b"), catalog.skill("2.A.1.b", language)),
        (explore.find("nursing", 5, 2), catalog.find("nursing", language, 5, 2)),
        (explore.suggest("nurce"), catalog.suggest("nurce", language)),
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
        (explore.titles(codes[0]), catalog.titles(codes[0])),
        (explore.programs_for(codes[0]), catalog.programs_for(codes[0])),
        (explore.program("51.3801"), catalog.program("51.3801", language)),
        (explore.programs(*place), catalog.programs(*place)),
        (explore.market(*place), catalog.market(*place)),
        (explore.education_mix(*place).source, catalog.education_jobs(*place).education_source),
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


def test_the_last_rankings_are_kept(explore: Explore) -> None:
    first = explore.ranking(SCORES)
    assert explore.ranking(InterestProfile(*SCORES)) is first
    others = [explore.ranking(InterestProfile(5, 5, 40, 30, 10, number)) for number in range(3)]
    assert explore.ranking(SCORES) is first
    assert explore.ranking(InterestProfile(5, 5, 40, 30, 10, 2)) is others[2]
    explore.ranking(InterestProfile(5, 5, 40, 30, 10, 9))
    assert explore.ranking(SCORES) is first
    assert explore.ranking(InterestProfile(5, 5, 40, 30, 10, 0)) is not others[0]


def liked(explore: Explore, *names: str) -> dict[str, int]:
    """Answers to all topics: 3 for the named ones, else 1."""
    items = explore.self_questionnaire("topics-33").items
    assert set(names) <= {item.name for item in items}
    return {item.element: 3 if item.name in names else 1 for item in items}


def test_topics_move_the_order_and_not_the_words(explore: Explore) -> None:
    topics = liked(explore, "Chemistry", "Biology", "Medicine and Dentistry")
    plain, both = explore.ranking(SCORES), explore.ranking(SCORES, topics)
    assert plain is not None and both is not None
    assert (plain.uses_topics, both.uses_topics) == (False, True)
    health = Target.of_cluster("modern", "healthcare-human-services")

    def found(ranking: Ranking) -> GroupFit:
        return next(fit for fit in ranking.clusters("modern") if fit.target == health)

    assert found(both).rank < found(plain).rank
    assert (found(both).r, found(both).word, found(both).bar) == (found(plain).r, found(plain).word, found(plain).bar)
    unrated = [fit for fit in both.occupations if fit.topics is None]
    assert len(unrated) == 923 - 894
    assert all(fit.score == pytest.approx((1 - TOPIC_WEIGHT) * fit.r) for fit in unrated)
    assert explore.ranking(SCORES, dict(reversed(topics.items()))) is both


def test_topics_that_say_nothing_have_no_part_in_the_order(explore: Explore) -> None:
    topics = liked(explore, "Chemistry")
    plain = explore.ranking(SCORES)
    assert plain is not None
    for little in ({}, dict.fromkeys(topics, 2), dict(list(topics.items())[:20]), {"unknown": 3}):
        ranking = explore.ranking(SCORES, little)
        assert ranking is not None
        assert not ranking.uses_topics
        assert ranking.occupations == plain.occupations


def test_ranges_of_every_cluster_hold_the_fit(explore: Explore) -> None:
    answers: Answers = {
        area: [score // 10] * 7 + [1, 2, 4] for area, score in zip(AREAS, map(int, SCORES), strict=True)
    }
    topics = liked(explore, "Chemistry", "Biology")
    for taken in (None, topics):
        ranges = driven(explore.ranges(answers, taken))
        scores = InterestProfile(*(sum(answers[area]) for area in AREAS))
        ranking = explore.ranking(scores, taken)
        assert ranking is not None
        fits = [fit for framework in FRAMEWORKS for fit in ranking.clusters(framework)]
        assert {fit.target for fit in fits} == set(ranges)
        for fit in fits:
            held = ranges[fit.target]
            assert held.low - 1e-9 <= fit.r <= held.high + 1e-9
            assert held.score_low - 1e-9 <= fit.score <= held.score_high + 1e-9
            assert held.best_rank <= fit.rank <= held.worst_rank


@pytest.mark.parametrize("form", ["interests-30", "interests-gone"])
def test_answers_of_a_sitting_are_those_of_its_own_form(explore: Explore, form: str) -> None:
    now = datetime(2026, 9, 1, tzinfo=UTC)
    items = explore.questionnaire("interests-30").items
    given = {item.id: Answer(item.id, item.order % 5, 2.0) for item in items[1:]}
    sitting = Sitting("u", form, "1", now, now, tuple(item.id for item in items), given, None)
    found = explore.answers_of(sitting)
    if form == "interests-gone":
        assert found == {area: [] for area in AREAS}
    else:
        assert sum(map(len, found.values())) == len(items) - 1
        assert found["S"] == [item.order % 5 for item in items[1:] if item.area == "S"]


def test_answers_of_a_school_form_need_no_file_of_it(explore: Explore) -> None:
    now = datetime(2026, 9, 1, tzinfo=UTC)
    school = SchoolForm("ours", "Ours", "CC BY", (Item("s1", "R", 1, "Mend a fence"), Item("s2", "I", 2, "Count")))
    given = {"s1": Answer("s1", 4, 2.0), "s2": Answer("s2", None, 2.0)}
    sitting = Sitting("u", "school:ours", "1", now, now, ("s1", "s2"), given, None, school)
    assert explore.answers_of(sitting) == {**{area: [] for area in AREAS}, "R": [4]}


def driven(work: Generator[None, None, Ranges]) -> Ranges:
    """Do the work to its end."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def test_scores_without_variance_give_no_ranking(explore: Explore) -> None:
    assert explore.ranking(InterestProfile(9, 9, 9, 9, 9, 9)) is None
    assert explore.ranking(InterestProfile(9, 9, 9, 9, 9, 9)) is None
