"""The columns of a comparison, on the committed catalog."""

import pytest

from clusterdesk.core.figure import Absence
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.target import Target
from clusterdesk.services.compare import MOST_CAREERS, MOST_KNOWLEDGE, MOST_SKILLS, career_columns, group_columns
from clusterdesk.services.explore import Explore

NURSE, MILITARY, UNKNOWN = (Target.career(code) for code in ("29-1141.00", "55-1011.00", "99-9999.00"))
SCORES = InterestProfile(10, 34, 10, 36, 18, 8)


@pytest.fixture
def explore(catalog) -> Explore:
    return Explore(catalog)


def test_a_career_has_its_facts_and_the_skills_the_student_has(explore):
    ranking = explore.ranking(SCORES)
    (column,) = career_columns(explore, [NURSE], ranking, {"2.A.1.b": 4, "2.A.1.a": 0})
    assert column.name == "Registered Nurses"
    assert column.fit == ranking.by_code["29-1141.00"]
    assert column.change.first.year == 2023
    assert column.change.percent == pytest.approx((97_550 / 86_070 - 1) * 100)
    assert len(column.skills) == MOST_SKILLS
    importance = [gap.requirement.importance.value for gap in column.skills]
    assert importance == sorted(importance, reverse=True)
    assert {gap.requirement.element: gap.own for gap in column.skills if gap.own is not None}.get("2.A.1.b") == 1.0
    assert len(column.knowledge) == MOST_KNOWLEDGE
    ratings = [one.importance.value for one in explore.asks("29-1141.00").knowledge.items]
    assert [one.importance.value for one in column.knowledge] == sorted(ratings, reverse=True)[:MOST_KNOWLEDGE]


def test_a_military_career_has_no_figures_and_says_why(explore):
    (column,) = career_columns(explore, [MILITARY], explore.ranking(SCORES), None)
    assert (column.fit, column.change.percent, column.change.absent) == (None, None, Absence.MILITARY)
    assert (column.skills, column.knowledge) == ((), ())
    assert column.asks.skills.absent is Absence.MILITARY


def test_columns_stand_in_order_without_what_the_catalog_does_not_know(explore):
    columns = career_columns(explore, [MILITARY, UNKNOWN, NURSE], None, None)
    assert [column.target for column in columns] == [MILITARY, NURSE]
    assert [column.fit for column in columns] == [None, None]


def test_groups_have_their_market_and_the_careers_that_fit_best(explore):
    ranking = explore.ranking(SCORES)
    health = Target.of_cluster("modern", "healthcare-human-services")
    part = Target.of_pathway("modern", "healthcare-human-services", "physical-health")
    unknown = [Target.of_cluster("modern", "alchemy"), Target.of_pathway("classic", "health-science", "alchemy")]
    whole, piece = group_columns(explore, [health, *unknown, part], ranking)
    assert (whole.name, whole.cluster_name) == ("Healthcare & Human Services", "Healthcare & Human Services")
    assert (piece.name, piece.cluster_name) == ("Physical Health", "Healthcare & Human Services")
    assert whole.fit in ranking.clusters("modern")
    assert piece.fit in ranking.pathways("modern", "healthcare-human-services")
    assert whole.market == explore.market("modern", "healthcare-human-services")
    assert whole.change.percent is not None
    for column, careers in (
        (whole, explore.careers("modern", "healthcare-human-services")),
        (piece, explore.careers("modern", "healthcare-human-services", "physical-health")),
    ):
        fits = sorted((ranking.by_code[one.code].r for one in careers if one.code in ranking.by_code), reverse=True)
        assert [ranking.by_code[one.code].r for one in column.best] == fits[:MOST_CAREERS]


def test_a_group_without_careers_has_no_figures(explore):
    empty = Target.of_pathway("modern", "digital-technology", "unmanned-vehicle-technology")
    (column,) = group_columns(explore, [empty], explore.ranking(SCORES))
    assert (column.fit, column.best, column.group.careers) == (None, (), 0)
    assert column.change.absent is Absence.NO_CAREERS


def test_without_a_result_nothing_is_said_about_fit(explore):
    (column,) = group_columns(explore, [Target.of_cluster("classic", "finance")], None)
    assert (column.fit, column.best) == (None, ())
