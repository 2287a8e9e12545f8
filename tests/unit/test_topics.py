"""Fit of topics: correlation with standardised knowledge."""

from statistics import correlation, mean, pstdev

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clusterdesk.core.topics import TopicMatcher

KNOWLEDGE = {
    "11-1011.00": (4.0, 1.0, 2.5, 3.0, 1.5, 2.0),
    "11-1021.00": (4.2, 3.0, 1.0, 2.0, 4.5, 1.0),
    "11-1031.00": (4.1, 2.0, 4.0, 1.0, 3.5, 4.0),
    "11-1041.00": (3.9, 4.0, 2.0, 4.0, 1.0, 3.0),
}
answers = st.lists(st.integers(0, 3), min_size=6, max_size=6)


def expected(given_answers, knowledge):
    columns = list(zip(*knowledge.values(), strict=True))
    spread = [(mean(column), pstdev(column)) for column in columns]
    return {
        code: correlation(given_answers, [(v - m) / s for v, (m, s) in zip(row, spread, strict=True)])
        for code, row in knowledge.items()
    }


@given(answers)
def test_a_fit_is_the_correlation_with_standardised_importance(liked):
    assume(len(set(liked)) > 1)
    fits = TopicMatcher(KNOWLEDGE).fits(liked)
    assert fits == pytest.approx(expected(liked, KNOWLEDGE), abs=1e-9)
    assert all(-1.000001 <= r <= 1.000001 for r in fits.values())


@given(answers)
def test_a_topic_that_was_skipped_counts_as_the_mean_of_the_others(liked):
    given_answers = liked[:5]
    assume(len(set(given_answers)) > 1)
    filled = [*given_answers, mean(given_answers)]
    assert TopicMatcher(KNOWLEDGE).fits([*given_answers, None]) == pytest.approx(expected(filled, KNOWLEDGE), abs=1e-9)


@pytest.mark.parametrize("liked", [[2] * 6, [None] * 6, [0, 3, 1, 2, None, None], []])
def test_too_few_answers_or_all_alike_say_nothing(liked):
    assert TopicMatcher(KNOWLEDGE).fits(liked) is None


def test_a_figure_that_is_missing_counts_as_the_mean():
    column = [row[0] for row in KNOWLEDGE.values()]
    holed = {**KNOWLEDGE, "11-1051.00": (None, 2.5, 2.0, 2.0, 2.0, 3.0)}
    filled = {**KNOWLEDGE, "11-1051.00": (mean(column), 2.5, 2.0, 2.0, 2.0, 3.0)}
    liked = [3, 0, 1, 2, 0, 3]
    found = TopicMatcher(holed).fits(liked)["11-1051.00"]
    # The mean of the column is the same; only its spread differs, and the hole stands at 0 all the same.
    assert found == pytest.approx(TopicMatcher(filled).fits(liked)["11-1051.00"], abs=1e-9)


def test_topics_that_do_not_tell_occupations_apart_are_left_out():
    same = {"11-1011.00": (3.0, None, 1.0), "11-1021.00": (3.0, None, 2.0)}
    fits = TopicMatcher(same).fits([3, 0, 1])
    assert fits["11-1011.00"] == pytest.approx(-fits["11-1021.00"])
    assert TopicMatcher({"11-1011.00": (3.0, 2.0)}).fits([3, 0]) == {}
    assert TopicMatcher({}).fits([3, 0]) == {}
