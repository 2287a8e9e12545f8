"""Ranges: they hold the estimate, repeat, and do not depend on the order of the questions."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.matching import Matcher
from clusterdesk.core.ranges import RESAMPLES, FitRange, fit_ranges, near_tie

CHANCE = Random(7)
RATINGS = {f"11-{n:04}.00": InterestProfile(*(CHANCE.uniform(1, 7) for _ in AREAS)) for n in range(40)}
PLACES = {code: ((f"cluster-{n % 6}", "x"),) for n, code in enumerate(RATINGS)}
MATCHER = Matcher(RATINGS, {"modern": PLACES, "classic": dict(list(PLACES.items())[::3])})
TOPICS = {code: CHANCE.uniform(-1, 1) for code in list(RATINGS)[:35]}
sheets = st.fixed_dictionaries({area: st.lists(st.integers(0, 4), min_size=4, max_size=10) for area in AREAS})


def driven(work):
    steps = 0
    while True:
        try:
            next(work)
        except StopIteration as done:
            return steps, done.value
        steps += 1


def ranges(answers, topics=None, resamples=20):
    return driven(fit_ranges(MATCHER, answers, topics, resamples))[1]


@settings(deadline=None)
@given(sheets, st.sampled_from([None, TOPICS]))
def test_every_range_holds_the_estimate(answers, topics):
    found = ranges(answers, topics)
    scores = InterestProfile(*(sum(answers[area]) / len(answers[area]) for area in AREAS))
    ranking = MATCHER.rank(scores, topics)
    assert len(found) == 6 + 2
    if ranking is None:
        return
    for framework in FRAMEWORKS:
        clusters = ranking.clusters(framework)
        for fit in clusters:
            held = found[fit.target]
            assert -1 <= held.low <= fit.r + 1e-12 and fit.r - 1e-12 <= held.high
            assert held.score_low <= fit.score + 1e-12 and fit.score - 1e-12 <= held.score_high
            assert 1 <= held.best_rank <= fit.rank <= held.worst_rank <= len(clusters)
            if topics is None:
                assert (held.low, held.high) == (held.score_low, held.score_high)


@settings(deadline=None)
@given(sheets, st.randoms(use_true_random=False))
def test_the_same_answers_give_the_same_ranges_in_any_order(answers, chance):
    shuffled = {area: chance.sample(values, len(values)) for area, values in reversed(answers.items())}
    assert ranges(answers) == ranges(shuffled)


def test_other_answers_give_other_ranges():
    answers = {area: [0, 1, 2, 3, 4, n % 5] for n, area in enumerate(AREAS)}
    assert ranges(answers) != ranges({**answers, "R": [0, 1, 2, 3, 4, 4]})


def test_answers_that_are_all_alike_within_an_area_have_no_range():
    answers = {area: [n % 5] * 10 for n, area in enumerate(AREAS)}
    for held in ranges(answers).values():
        assert held.low == pytest.approx(held.high)
        assert held.best_rank == held.worst_rank


def test_answers_without_an_order_do_not_crash():
    for held in ranges(dict.fromkeys(AREAS, (2, 2, 2, 2))).values():
        assert (held.low, held.high) == (0, 0)
    assert ranges(dict.fromkeys(AREAS, (2,)))


def test_a_range_is_wider_where_answers_differ_more():
    steady = {area: [n % 5] * 9 + [(n + 1) % 5] for n, area in enumerate(AREAS)}
    mixed = {area: [n % 5] * 5 + [(n + 2) % 5] * 5 for n, area in enumerate(AREAS)}

    def width(answers):
        return sum(held.high - held.low for held in ranges(answers).values())

    assert width(steady) < width(mixed)


def test_it_can_be_stopped_after_every_resample():
    steps, found = driven(fit_ranges(MATCHER, dict.fromkeys(AREAS, (0, 1, 2, 4))))
    assert steps == 1 + RESAMPLES + len(found)
    work = fit_ranges(MATCHER, dict.fromkeys(AREAS, (0, 1, 2, 4)))
    next(work)
    work.close()
    with pytest.raises(StopIteration):
        next(work)


def test_a_near_tie_is_an_overlap_of_the_first_two():
    def held(low, high):
        return FitRange(low, high, low, high, 1, 2)

    assert near_tie(held(0.6, 0.9), held(0.3, 0.6))
    assert not near_tie(held(0.61, 0.9), held(0.3, 0.6))
