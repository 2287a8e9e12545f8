"""Scores of interest sittings: bounds, skipped items, flat profiles and honest remarks."""

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.form import FORM_LENGTH, Form
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.questionnaire import Item
from clusterdesk.core.scoring import THRESHOLDS, Remark, Status, Thresholds, area_score, is_flat, profile_remarks, score
from clusterdesk.core.sitting import Answer


def form_items(form: Form) -> list[Item]:
    """A form as ours is built: the areas rotate R I A S E C."""
    return [Item(f"{AREAS[n % 6]}{n // 6:02}", AREAS[n % 6], n + 1, "Do a thing") for n in range(FORM_LENGTH[form])]


def sheet(form: Form, values: list[int | None], seconds: float = 3) -> dict[str, Answer]:
    items = form_items(form)
    return {item.id: Answer(item.id, value, seconds) for item, value in zip(items, values, strict=True)}


def by_area(form: Form, **values: int | None) -> dict[str, Answer]:
    return sheet(form, [values[item.area] for item in form_items(form)])


answer_values = st.none() | st.integers(0, 4)


@given(
    st.sampled_from(list(FORM_LENGTH)).flatmap(
        lambda form: st.tuples(
            st.just(form), st.lists(answer_values, min_size=FORM_LENGTH[form], max_size=FORM_LENGTH[form])
        )
    )
)
def test_any_sheet_gives_scores_between_0_and_40_or_none(given_sheet):
    form, values = given_sheet
    outcome = score(form, form_items(form), sheet(form, values))
    assert set(outcome.areas) == set(AREAS)
    assert all(value is None or 0 <= value <= 40 for value in outcome.areas.values())
    assert (outcome.scores is None) == (None in outcome.areas.values())
    assert (outcome.status is Status.MANY_SKIPPED) == (outcome.scores is None)
    assert outcome.answered == sum(value is not None for value in values)


@given(st.lists(answer_values, min_size=60, max_size=60), st.randoms())
def test_the_order_in_which_items_are_handed_over_is_irrelevant(values, chance):
    items = form_items("interests-60")
    shuffled = items[:]
    chance.shuffle(shuffled)
    answers = sheet("interests-60", values)
    assert score("interests-60", items, answers) == score("interests-60", shuffled, answers)


def test_ten_items_are_summed_and_five_are_doubled():
    long = score("interests-60", form_items("interests-60"), by_area("interests-60", R=4, I=0, A=2, S=3, E=1, C=2))
    short = score("interests-30", form_items("interests-30"), by_area("interests-30", R=4, I=0, A=2, S=3, E=1, C=2))
    assert list(long.scores) == list(short.scores) == [40, 0, 20, 30, 10, 20]
    assert Remark.SHORT_FORM in short.remarks
    assert Remark.SHORT_FORM not in long.remarks


@pytest.mark.parametrize(("items", "needed"), [(10, 8), (5, 4)])
def test_an_area_needs_eight_of_ten_or_four_of_five_answers(items, needed):
    enough = [3] * needed + [None] * (items - needed)
    assert area_score(enough, items) == 30
    assert area_score([None, *enough[1:]], items) is None


def test_an_item_that_was_never_seen_counts_as_skipped():
    items = form_items("interests-30")
    answers = {item.id: Answer(item.id, 3 if item.area == "R" else 1, 3) for item in items[:6]}
    outcome = score("interests-30", items, answers)
    assert outcome.status is Status.MANY_SKIPPED
    assert outcome.answered == 6
    assert outcome.seconds == 18


def test_no_answers_at_all_are_many_skipped_and_nothing_else():
    outcome = score("interests-60", form_items("interests-60"), {})
    assert outcome.remarks == (Remark.MANY_SKIPPED,)
    assert outcome.seconds == 0


@pytest.mark.parametrize(
    ("scores", "remark"),
    [
        ((27, 27, 27, 27, 27, 27), Remark.FLAT_HIGH),
        ((26, 26, 26, 26, 26, 26), Remark.FLAT_MID),
        ((40, 40, 40, 40, 40, 40), Remark.FLAT_HIGH),
        ((13, 13, 13, 14, 14, 14), Remark.FLAT_MID),
        ((0, 0, 0, 0, 0, 0), Remark.FLAT_LOW),
        ((13, 13, 13, 13, 13, 13), Remark.FLAT_LOW),
        ((14, 14, 14, 14, 14, 14), Remark.FLAT_MID),
        ((20, 25, 20, 20, 20, 20), Remark.FLAT_MID),
        ((20, 26, 20, 20, 20, 20), Remark.CLEAR),
    ],
)
def test_flat_is_at_most_five_points_between_highest_and_lowest(scores, remark):
    assert profile_remarks(InterestProfile(*scores)) == (remark,)
    assert is_flat(InterestProfile(*scores)) == (remark is not Remark.CLEAR)


@pytest.mark.parametrize("pair", ["RS", "IE", "AC"])
def test_two_highest_areas_that_face_each_other_are_named(pair):
    scores = InterestProfile(*(30 if area in pair else 10 for area in AREAS))
    assert profile_remarks(scores) == (Remark.CLEAR, Remark.OPPOSITE)


def test_twenty_equal_answers_in_a_row_are_straight_lining():
    rest = [0, 1] * 20
    twenty = score("interests-60", form_items("interests-60"), sheet("interests-60", [4] * 20 + rest))
    nineteen = score("interests-60", form_items("interests-60"), sheet("interests-60", [4] * 19 + rest + [0]))
    assert Remark.STRAIGHT_LINING in twenty.remarks
    assert Remark.STRAIGHT_LINING not in nineteen.remarks


def test_a_sheet_of_equal_answers_is_straight_lining_and_an_empty_one_is_not():
    items = form_items("interests-60")
    assert Remark.STRAIGHT_LINING in score("interests-60", items, sheet("interests-60", [3] * 60)).remarks
    assert Remark.STRAIGHT_LINING not in score("interests-60", items, {}).remarks


def test_a_flat_sheet_can_be_matched_only_on_request_and_another_at_once():
    items = form_items("interests-60")
    assert score("interests-60", items, sheet("interests-60", [2] * 60)).status is Status.FLAT
    assert score("interests-60", items, by_area("interests-60", R=4, I=0, A=2, S=3, E=1, C=2)).status is Status.MATCHED


def test_a_score_is_the_exact_mean_of_what_was_answered():
    assert area_score([4, 3, 3], 3) == pytest.approx(100 / 3)
    assert area_score([1, 0, 0, 0, 0], 5) == pytest.approx(2)
    assert area_score([4, 3, 2, 1, None], 5) == pytest.approx(25)


def test_the_cut_offs_are_the_published_and_stated_ones():
    """They are told in docs/matching.md and on the screens: whoever changes one has to change those as well."""
    assert Thresholds() == Thresholds(
        best_r=0.729,
        great_r=0.608,
        answered_share=0.8,
        flat_range=5,
        flat_high_mean=27,
        flat_low_mean=13,
        straight_line=20,
        rushed_seconds=1.2,
        noise_points=10,
        noise_points_short=14,
    )


@pytest.mark.parametrize(("seconds", "rushed"), [(0.5, True), (1.19, True), (1.2, False), (5, False)])
def test_a_median_under_one_point_two_seconds_is_rushed(seconds, rushed):
    outcome = score("interests-60", form_items("interests-60"), sheet("interests-60", [0, 4] * 30, seconds))
    assert (Remark.RUSHED in outcome.remarks) == rushed


def test_cut_offs_and_outcomes_stay_as_they_are():
    """They are shared by everything that reads them, in two threads."""
    outcome = score("interests-60", form_items("interests-60"), sheet("interests-60", [0, 4] * 30))
    for kept, name in ((THRESHOLDS, "best_r"), (outcome, "status")):
        with pytest.raises(FrozenInstanceError):
            setattr(kept, name, None)
