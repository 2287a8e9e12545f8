"""Skills, values and topics read against the committed catalog."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.figure import Absence
from clusterdesk.core.target import Target
from clusterdesk.services import topics, values
from clusterdesk.services.explore import Explore
from clusterdesk.services.skills import LESSONS, MATCHES, SkillGuide

NURSE = "29-1141.00"
VALUES = ("1.B.2.a", "1.B.2.b", "1.B.2.c", "1.B.2.d", "1.B.2.e", "1.B.2.f")


@pytest.fixture
def explore(catalog) -> Explore:
    return Explore(catalog)


@pytest.fixture
def guide(explore) -> SkillGuide:
    return SkillGuide(explore)


def all_at(guide, answer, **others):
    own = {item.element: answer for item in guide.items}
    return own | {item.element: others[item.name] for item in guide.items if item.name in others}


def test_the_strongest_come_first_and_what_was_not_rated_is_not_there(guide):
    own = all_at(guide, 1, Writing=4, Repairing=3)
    del own["2.A.1.a"]
    strongest = guide.strongest(own)
    assert [(item.name, answer) for item, answer in strongest[:3]] == [
        ("Writing", 4),
        ("Repairing", 3),
        ("Active Listening", 1),
    ]
    assert len(strongest) == 34


def test_careers_that_repair_are_found_for_those_who_repair(guide, explore):
    own = all_at(guide, 1, **{"Repairing": 4, "Equipment Maintenance": 4, "Troubleshooting": 4})
    found = guide.matches(own)
    assert len(found) == MATCHES
    assert [match.r for match in found] == sorted((match.r for match in found), reverse=True)
    assert found[0].r > 0.7
    assert all(0 <= match.ready <= match.asked for match in found)
    assert any(match.career.code.startswith("49-") for match in found)


def test_nothing_is_matched_for_equal_or_few_answers(guide):
    assert guide.matches({}) == ()
    assert guide.matches(all_at(guide, 2)) == ()
    few = dict(list(all_at(guide, 2, Writing=4).items())[:9])
    assert guide.matches(few) == ()


def test_the_core_set_alone_matches_too(guide, explore):
    core = [item.element for item in explore.self_questionnaire("skills-20").items]
    own = {element: place % 5 for place, element in enumerate(core)}
    assert len(guide.matches(own)) == MATCHES


def test_the_gap_to_a_career(guide):
    asked = guide.asked(Target.career(NURSE), all_at(guide, 4))
    assert asked.name == "Registered Nurses"
    assert asked.absent is None
    assert asked.gaps and all(gap.ready for gap in asked.gaps)
    assert guide.lessons(asked) == ()
    nothing_yet = guide.asked(Target.career(NURSE), all_at(guide, 0))
    lessons = guide.lessons(nothing_yet)
    assert len(lessons) == LESSONS
    gaps = [lesson.gap.gap for lesson in lessons]
    assert gaps == sorted(gaps, reverse=True) and gaps[0] == max(gap.gap for gap in nothing_yet.gaps)


@pytest.mark.parametrize(("answer", "example"), [(0, 0), (1, 1), (2, 1), (3, 2)])
def test_what_to_learn_next_is_the_level_after_ones_own(guide, answer, example):
    demanding = Target.career("29-1249.00")
    asked = guide.asked(demanding, all_at(guide, answer))
    examples = {item.element: item.examples for item in guide.items}
    for lesson in guide.lessons(asked):
        assert lesson.example == examples[lesson.gap.requirement.element][example]


def test_unrated_skills_have_no_gap_and_are_no_lesson(guide):
    asked = guide.asked(Target.career(NURSE), {})
    assert all(gap.own is None and gap.gap is None for gap in asked.gaps)
    assert guide.lessons(asked) == ()


def test_a_cluster_asks_for_the_mean_of_its_rated_careers(guide, explore):
    target = Target.of_cluster("modern", "construction")
    asked = guide.asked(target, all_at(guide, 1))
    codes = [career.code for career in explore.careers("modern", "construction")]
    level = explore.requirement_profiles("skills", "level")
    rated = [code for code in codes if code in level]
    gap = asked.gaps[0]
    place = [item.element for item in guide.items].index(gap.requirement.element)
    mean = sum(level[code][place] for code in rated) / len(rated)
    assert gap.required == pytest.approx(mean / 7)
    assert asked.name == "Construction"
    assert asked.source.id == "onet-skills"


def test_a_pathway_and_one_without_careers(guide):
    assert guide.asked(Target.of_pathway("modern", "construction", "skilled-trades"), {}).gaps or True
    empty = Target.of_pathway("modern", "digital-technology", "unmanned-vehicle-technology")
    asked = guide.asked(empty, {})
    assert (asked.gaps, asked.absent) == ((), Absence.NO_CAREERS)


def test_a_career_without_ratings_says_why(guide):
    assert guide.asked(Target.career("55-1011.00"), {}).absent is Absence.MILITARY
    with pytest.raises(NotInCatalog):
        guide.asked(Target.career("99-9999.99"), {})


def test_values_in_order(explore):
    own = dict(zip(VALUES, [1.0, 3.0, 3.0, 0.0, 4.0, 2.0], strict=True))
    assert [value.element[-1] for value, _ in values.in_order(explore, own)] == ["e", "b", "c", "f", "a", "d"]
    assert values.in_order(explore, {}) == ()


def test_careers_of_ones_values_are_those_whose_ratings_run_alike(explore):
    helper = dict(zip(VALUES, [2.0, 1.0, 0.0, 4.0, 1.0, 1.0], strict=True))
    found = values.matches(explore, helper)
    assert len(found) == values.MATCHES
    assert [match.r for match in found] == sorted((match.r for match in found), reverse=True)
    assert all(match.year is None or 2000 < match.year < 2030 for match in found)
    profiles = explore.value_profiles()
    assert len(profiles) == 874
    assert all(len(profile) == 6 for profile in profiles.values())
    # A value as a rating, in the order of the words.
    ratings = explore.asks(NURSE).values.items
    assert profiles[NURSE] == tuple(rating.extent.value for rating in ratings)


def test_no_careers_for_equal_values_or_too_few(explore):
    assert values.matches(explore, dict.fromkeys(VALUES, 2.0)) == ()
    assert values.matches(explore, {"1.B.2.a": 4.0}) == ()


def test_topics_lead_to_the_clusters_that_need_them(explore):
    items = explore.self_questionnaire("topics-33").items
    medicine = {
        item.element: 3 if item.name in {"Medicine and Dentistry", "Biology", "Psychology"} else 0 for item in items
    }
    modern = topics.clusters(explore, "modern", medicine)
    assert modern[0].cluster.slug == "healthcare-human-services"
    assert topics.clusters(explore, "classic", medicine)[0].cluster.slug == "health-science"
    assert [line.r for line in modern] == sorted((line.r for line in modern), reverse=True)
    assert {item.name for item, answer in topics.liked(explore, medicine)[:3]} == {
        "Medicine and Dentistry",
        "Biology",
        "Psychology",
    }


def test_topics_without_a_difference_lead_nowhere(explore):
    items = explore.self_questionnaire("topics-33").items
    assert topics.clusters(explore, "modern", {item.element: 2 for item in items}) == ()
    assert topics.clusters(explore, "modern", {}) == ()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.none() | st.integers(0, 4), min_size=35, max_size=35))
def test_any_answers_give_bounded_matches_and_gaps_and_the_same_again(guide, answers):
    own = {item.element: answer for item, answer in zip(guide.items, answers, strict=True) if answer is not None}
    found = guide.matches(own)
    assert all(-1.000001 <= match.r <= 1.000001 for match in found)
    assert guide.matches(own) == found
    for gap in guide.asked(Target.career(NURSE), own).gaps:
        assert gap.gap is None or 0 <= gap.gap <= 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.none() | st.floats(0, 4), min_size=6, max_size=6))
def test_any_values_give_bounded_matches_and_the_same_again(explore, means):
    own = {element: mean for element, mean in zip(VALUES, means, strict=True) if mean is not None}
    found = values.matches(explore, own)
    assert values.matches(explore, own) == found
    assert len(found) in (0, values.MATCHES)
    assert all(-1.000001 <= match.r <= 1.000001 for match in found)
    assert len(values.in_order(explore, own)) == len(own)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.none() | st.integers(0, 3), min_size=33, max_size=33), st.randoms())
def test_any_topics_give_bounded_clusters_in_whatever_order_they_are_handed_over(explore, answers, chance):
    items = explore.self_questionnaire("topics-33").items
    pairs = [(item.element, answer) for item, answer in zip(items, answers, strict=True) if answer is not None]
    found = topics.clusters(explore, "modern", dict(pairs))
    chance.shuffle(pairs)
    assert topics.clusters(explore, "modern", dict(pairs)) == found
    assert all(-1.000001 <= line.r <= 1.000001 for line in found)
    assert len(found) in (0, 14)


def test_a_program_of_study_asks_what_its_careers_ask_on_average(guide, explore):
    asked = guide.asked(Target.program("51.3801"), {})
    codes = [career.code for career in explore.program("51.3801").careers]
    assert asked.name == "Registered Nursing/Registered Nurse"
    assert asked.gaps
    assert asked.absent is None
    rated = [{gap.requirement.element for gap in guide.asked(Target.career(code), {}).gaps} for code in codes]
    assert {gap.requirement.element for gap in asked.gaps} <= set.union(*rated)
    assert guide.asked(Target.program("01.0508"), {}).absent is Absence.NO_CAREERS


@pytest.mark.parametrize("target", [Target.skill("2.A.1.b"), Target.program("99.9999")])
def test_a_skill_asks_for_nothing_and_what_is_unknown_is_said(guide, target):
    with pytest.raises(NotInCatalog):
        guide.asked(target, {})


def test_one_skill_tells_the_own_answer_and_what_comes_after_it(guide, explore):
    labels = [choice.label for choice in explore.scale("skills")]
    item = next(item for item in guide.items if item.element == "2.A.1.b")
    told = [guide.own("2.A.1.b", own) for own in ({}, {"2.A.1.b": 0}, {"2.A.1.b": 2}, {"2.A.1.b": 4})]
    assert [(one.item, one.answer) for one in told] == [(item, None), *((item, labels[at]) for at in (0, 2, 4))]
    assert [one.example for one in told] == [item.examples[0], *item.examples]
    assert guide.own("2.C.4.a", {}) is None
