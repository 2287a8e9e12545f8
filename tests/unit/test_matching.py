"""Fit of occupations and groups: the published method exactly, and what must hold for any scores."""

from itertools import pairwise
from pathlib import Path
from statistics import correlation

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.matching import GROUP_BEST, TOPIC_WEIGHT, Matcher, standardise, word_for
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore

ROOT = Path(__file__).parents[2]
PUBLISHED_EXAMPLE = InterestProfile(27, 13, 23, 25, 14, 14)
numbers = st.integers(0, 40).map(float)
profiles = st.builds(InterestProfile, *[numbers] * 6)


def varied(profile: InterestProfile) -> bool:
    return max(profile) > min(profile)


@given(profiles.filter(varied), profiles.filter(varied))
def test_r_is_pearsons_correlation(student, occupation):
    (fit,) = Matcher({"11-1011.00": occupation}, {}).rank(student).occupations
    assert fit.r == pytest.approx(correlation(list(student), list(occupation)), abs=1e-9)
    assert fit.word == word_for(fit.r)


def test_the_published_method_is_reproduced_over_the_whole_catalog(catalog):
    """Order and words of every rated occupation, against Pearson's r of the standard library."""
    ratings = catalog.interest_profiles()
    expected = {code: correlation(list(PUBLISHED_EXAMPLE), list(rating)) for code, rating in ratings.items()}
    ranking = Explore(catalog).ranking(PUBLISHED_EXAMPLE)
    assert {fit.code for fit in ranking.occupations} == set(expected)
    for fit in ranking.occupations:
        r = expected[fit.code]
        assert fit.r == fit.score == pytest.approx(r, abs=1e-12)
        assert fit.word == ("best" if r >= 0.729 else "great" if r >= 0.608 else "good" if r > 0 else "none")
        assert fit.topics is None
    order = [expected[fit.code] for fit in ranking.occupations]
    assert all(first >= second - 1e-12 for first, second in pairwise(order))
    # The known first of this profile: a skincare specialist's ratings run like it.
    assert ranking.occupations[0].code == "39-5094.00"
    assert {fit.word for fit in ranking.occupations} == {"best", "great", "good", "none"}


@given(profiles.filter(varied), st.floats(0.1, 9), st.floats(-20, 20))
def test_neither_scale_nor_level_of_the_scores_matters(student, scale, level):
    ratings = {"11-1011.00": InterestProfile(7, 2, 3, 1, 5, 4), "11-1021.00": InterestProfile(1, 7, 6, 2, 3, 2)}
    matcher = Matcher(ratings, {})
    moved = matcher.rank(InterestProfile(*(value * scale + level for value in student)))
    for fit in matcher.rank(student).occupations:
        assert moved.by_code[fit.code].r == pytest.approx(fit.r, abs=1e-9)


@given(st.dictionaries(st.from_regex(r"[1-5][1-9]-[0-9]{4}\.00", fullmatch=True), profiles, max_size=20), profiles)
def test_occupations_are_ordered_by_r_and_then_by_code(ratings, student):
    ranking = Matcher(ratings, {}).rank(student)
    if not varied(student):
        assert ranking is None
        return
    order = [(-fit.r, fit.code) for fit in ranking.occupations]
    assert order == sorted(order)
    assert {fit.code for fit in ranking.occupations} == {code for code, found in ratings.items() if varied(found)}
    assert all(-1.000001 <= fit.r <= 1.000001 for fit in ranking.occupations)


@given(numbers)
def test_a_profile_without_variance_has_no_correlation(value):
    assert standardise(InterestProfile(*[value] * 6)) is None
    assert standardise(InterestProfile(*[value / 3] * 6)) is None


@pytest.mark.parametrize(
    ("r", "word"),
    [
        (0.729, "best"),
        (0.7289, "great"),
        (0.608, "great"),
        (0.6079, "good"),
        (0.0001, "good"),
        (0, "none"),
        (-1, "none"),
    ],
)
def test_the_words_change_at_the_two_critical_values(r, word):
    assert word_for(r) == word


def test_a_group_is_the_mean_of_its_five_best_occupations():
    ratings = {f"11-101{n}.00": InterestProfile(7, 1, 1, 1, 1, 1 + n / 2) for n in range(8)}
    members = {code: (("works", "floor" if n < 6 else "roof"),) for n, code in enumerate(ratings)}
    ranking = Matcher(ratings, {"modern": members}).rank(InterestProfile(40, 0, 0, 0, 0, 0))
    (cluster,) = ranking.clusters("modern")
    best = [fit.r for fit in ranking.occupations[:GROUP_BEST]]
    assert cluster.r == pytest.approx(sum(best) / 5)
    assert (cluster.target, cluster.rank, cluster.word) == (Target.of_cluster("modern", "works"), 1, "best")
    assert cluster.bar == cluster.r
    assert [fit.target.key for fit in ranking.pathways("modern", "works")] == ["floor", "roof"]
    assert ranking.pathways("modern", "elsewhere") == ranking.pathways("classic") == ranking.clusters("classic") == ()


def test_an_occupation_counts_once_in_a_cluster_that_holds_it_in_two_pathways():
    ratings = {"11-1011.00": InterestProfile(7, 1, 1, 1, 1, 1), "11-1021.00": InterestProfile(1, 7, 1, 1, 1, 1)}
    members = {"11-1011.00": (("a", "x"), ("a", "y")), "11-1021.00": (("a", "x"),)}
    ranking = Matcher(ratings, {"classic": members}).rank(InterestProfile(40, 0, 0, 0, 0, 0))
    (cluster,) = ranking.clusters("classic")
    assert cluster.r == pytest.approx((ranking.by_code["11-1011.00"].r + ranking.by_code["11-1021.00"].r) / 2)


def test_a_group_that_fits_badly_has_an_empty_bar_and_ties_keep_the_order_of_their_names():
    ratings = {"11-1011.00": InterestProfile(1, 7, 7, 7, 7, 7), "11-1021.00": InterestProfile(1, 7, 7, 7, 7, 7)}
    members = {"11-1011.00": (("b", "x"),), "11-1021.00": (("a", "x"),)}
    first, second = Matcher(ratings, {"modern": members}).rank(InterestProfile(40, 0, 0, 0, 0, 0)).clusters("modern")
    assert (first.bar, first.word, first.target.key, second.target.key) == (0.0, "none", "a", "b")


@given(st.lists(profiles, min_size=1, max_size=12), profiles)
def test_bars_stay_between_nothing_and_full(ratings, student):
    assume(varied(student))
    found = {f"11-{n:04}.00": rating for n, rating in enumerate(ratings)}
    ranking = Matcher(found, {"modern": dict.fromkeys(found, (("a", "x"),))}).rank(student)
    assert all(0 <= group.bar <= 1 for group in ranking.clusters("modern"))


def test_with_topics_the_order_goes_by_both_and_the_words_by_interests():
    ratings = {"11-1011.00": InterestProfile(7, 1, 1, 1, 1, 1), "11-1021.00": InterestProfile(6, 2, 1, 1, 1, 1)}
    members = {"11-1011.00": (("a", "x"),), "11-1021.00": (("b", "x"),)}
    matcher = Matcher(ratings, {"modern": members})
    student = InterestProfile(40, 0, 0, 0, 0, 0)
    ranking = matcher.rank(student, {"11-1021.00": 0.5})
    first, second = ranking.occupations
    assert (first.code, second.code) == ("11-1021.00", "11-1011.00")
    assert first.score == pytest.approx((1 - TOPIC_WEIGHT) * first.r + TOPIC_WEIGHT * 0.5)
    assert (second.topics, second.r, second.word) == (None, pytest.approx(1), "best")
    # Without ratings of topics nothing speaks for it and nothing against it.
    assert second.score == pytest.approx(1 - TOPIC_WEIGHT)
    clusters = ranking.clusters("modern")
    assert [(fit.target.key, fit.rank) for fit in clusters] == [("b", 1), ("a", 2)]
    assert [(fit.r, fit.score) for fit in clusters] == [(first.r, first.score), (second.r, second.score)]
    assert {fit.word for fit in clusters} == {"best"}
    assert clusters[1].bar == pytest.approx(1)


def test_the_best_of_a_group_are_those_that_stand_for_it():
    ratings = {f"11-101{n}.00": InterestProfile(7, 1, 1, 1, 1, 1 + n / 2) for n in range(8)}
    members = dict.fromkeys(ratings, (("works", "floor"),))
    ranking = Matcher(ratings, {"modern": members}).rank(InterestProfile(40, 0, 0, 0, 0, 0))
    (cluster,) = ranking.clusters("modern")
    best = ranking.best_of(cluster.target)
    assert best == ranking.occupations[:GROUP_BEST]
    assert sum(fit.score for fit in best) / len(best) == pytest.approx(cluster.score)
    # Asked for by an address that was read anew, as the screens do.
    assert ranking.best_of(Target.parse(str(cluster.target))) == best
    assert ranking.best_of(Target.of_cluster("classic", "works")) == ()


def test_clusters_of_a_framework_are_no_pathways_and_of_no_other_framework():
    ratings = {"11-1011.00": InterestProfile(7, 1, 1, 1, 1, 1), "11-1021.00": InterestProfile(1, 7, 1, 1, 1, 1)}
    memberships = {
        "modern": {"11-1021.00": (("works", "floor"),), "11-1011.00": (("arts", "stage"),)},
        "classic": {"11-1011.00": (("finance", "banking"),)},
    }
    matcher = Matcher(ratings, memberships)
    modern = [Target.of_cluster("modern", "arts"), Target.of_cluster("modern", "works")]
    assert [group.target for group in matcher.clusters("modern")] == modern
    assert [group.target for group in matcher.clusters("classic")] == [Target.of_cluster("classic", "finance")]
    # A framework named by another string of the same letters is the same framework.
    assert [group.target for group in matcher.clusters("".join(["mod", "ern"]))] == modern
    ranking = matcher.rank(InterestProfile(40, 0, 0, 0, 0, 0))
    assert [fit.target for fit in ranking.clusters("".join(["mod", "ern"]))] == modern
    floors = [Target.of_pathway("modern", "arts", "stage"), Target.of_pathway("modern", "works", "floor")]
    assert [fit.target for fit in ranking.pathways("".join(["mod", "ern"]))] == floors
    assert [fit.target for fit in ranking.pathways("classic")] == [Target.of_pathway("classic", "finance", "banking")]


def test_the_numbers_of_the_method_are_those_that_are_told():
    """They stand in docs/matching.md and on the screens, and bench/match_quality.py measured them."""
    assert (TOPIC_WEIGHT, GROUP_BEST) == (0.6, 5)
    text = " ".join((ROOT / "docs" / "matching.md").read_text("utf-8").split())
    assert "**0.4 x r of interests + 0.6 x r of topics**" in text
    assert "the mean r of the five occupations in it that fit best" in text
