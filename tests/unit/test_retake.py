"""Two sittings beside each other: noise, and what is said about a retake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.ranges import FitRange
from clusterdesk.core.retake import Retake, compare, fit_changed, given_answers
from clusterdesk.core.scoring import is_flat

profiles = st.builds(InterestProfile, *[st.integers(0, 40).map(float)] * 6)
BEFORE = InterestProfile(10, 30, 28, 20, 12, 8)


@pytest.mark.parametrize(
    ("after", "rough", "verdict"),
    [
        ((12, 27, 29, 22, 12, 8), False, Retake.SAME),
        ((21, 29, 30, 20, 12, 8), False, Retake.SAME),
        ((10, 30, 26, 28, 12, 8), False, Retake.WITHIN_NOISE),
        ((10, 30, 24, 30, 12, 8), False, Retake.WITHIN_NOISE),
        ((10, 30, 24, 31, 12, 8), False, Retake.CHANGED),
        ((10, 30, 24, 31, 12, 8), True, Retake.WITHIN_NOISE),
        ((10, 30, 24, 34.5, 12, 8), True, Retake.CHANGED),
        ((38, 39, 40, 40, 39, 38), False, None),
    ],
)
def test_changed_needs_an_area_beyond_noise_and_another_top_two(after, rough, verdict):
    assert compare(BEFORE, InterestProfile(*after), rough=rough).verdict is verdict


def test_each_area_is_told_with_its_points():
    found = compare(BEFORE, InterestProfile(21, 29, 17, 20, 12, 8), rough=False)
    assert found.noise == 10
    assert [(change.area, change.points) for change in found.areas if change.changed] == [("R", 11), ("A", -11)]
    assert compare(BEFORE, BEFORE, rough=True).noise == 14


@given(profiles, profiles, st.booleans())
def test_both_ways_say_the_same(first, second, rough):
    there, back = compare(first, second, rough=rough), compare(second, first, rough=rough)
    assert there.verdict is back.verdict
    assert [change.changed for change in there.areas] == [change.changed for change in back.areas]
    assert compare(first, first, rough=rough).verdict is (None if is_flat(first) else Retake.SAME)


def test_a_cluster_changed_when_each_fit_is_outside_the_others_range():
    def held(low, high):
        return FitRange(low, high, low, high, 1, 2)

    assert fit_changed(0.3, held(0.2, 0.4), 0.8, held(0.7, 0.9))
    assert not fit_changed(0.3, held(0.2, 0.8), 0.8, held(0.7, 0.9))
    assert not fit_changed(0.3, held(0.2, 0.4), 0.8, held(0.3, 0.9))


def test_answers_are_gathered_by_area_without_the_skipped_ones():
    found = given_answers({"a": "R", "b": "R", "c": "I"}, {"a": 3, "b": None, "c": 0, "gone": 4})
    assert found == {**{area: [] for area in AREAS}, "R": [3], "I": [0]}
