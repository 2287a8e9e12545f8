"""What is compared, the marks of a row, and the change of pay."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.compare import MOST, SIDES, Amount, Comparison, Mark, PayPoint, marks, pay_change, side_of
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target

SOURCE = Source("oews-2025", "Wages", "BLS", "May 2025", 2025, "public domain")
HIGHEST = {Mark.HIGHEST, Mark.TIED_HIGHEST}
LOWEST = {Mark.LOWEST, Mark.TIED_LOWEST}
TIED = {Mark.TIED_HIGHEST, Mark.TIED_LOWEST}

targets = st.one_of(
    st.sampled_from([Target.career(f"29-114{number}.00") for number in range(7)]),
    st.sampled_from([Target.of_cluster("modern", slug) for slug in "abcde"]),
    st.sampled_from([Target.of_pathway("classic", "a", slug) for slug in "abcde"]),
)
amounts = st.lists(
    st.one_of(
        st.none(),
        st.integers(-5, 5).map(lambda value: Amount(value, str(value))),
        st.integers(-5, 5).map(lambda value: Amount(value, f"{value} or more", or_more=True)),
    ),
    max_size=6,
)


def of(*values: float | None) -> tuple[Mark | None, ...]:
    return marks([None if value is None else Amount(value, str(value)) for value in values])


# What is compared


@given(st.lists(st.tuples(st.booleans(), targets), max_size=30))
def test_a_comparison_holds_at_most_four_of_a_side_each_once_and_never_mixes(steps):
    comparison = Comparison()
    for add, target in steps:
        before = comparison
        comparison = before.with_target(target) if add else before.without(target)
        if add and before.has_room(side_of(target)):
            assert comparison.holds(target)
        if add:
            assert all(comparison.holds(one) for side in SIDES for one in before.of(side)), "nothing is lost"
        else:
            assert not comparison.holds(target)
        for side in SIDES:
            found = comparison.of(side)
            assert len(found) == len(set(found)) <= MOST
            assert all(side_of(one) == side for one in found)


def test_a_comparison_keeps_the_order_in_which_it_came():
    nurse, cook, baker = (Target.career(code) for code in ("29-1141.00", "35-2014.00", "51-3011.00"))
    comparison = Comparison().with_target(nurse).with_target(cook).with_target(baker).without(cook)
    assert comparison.careers == (nurse, baker)
    assert comparison.with_target(cook).careers == (nurse, baker, cook)
    assert comparison.groups == ()


# Marks


@given(amounts)
def test_marks_are_certain_and_never_on_what_is_missing(row):
    found = marks(row)
    assert len(found) == len(row)
    known = [(mark, one) for mark, one in zip(found, row, strict=True) if one is not None]
    assert all(mark is None for mark, one in zip(found, row, strict=True) if one is None)
    for mark, one in known:
        others = [other for _, other in known if other is not one]
        most = inf if one.or_more else one.value
        if mark in HIGHEST:
            assert all(not other.or_more and other.value <= one.value for other in others)
            assert any(other.value < one.value or one.or_more for other in others)
        if mark in LOWEST:
            assert all(other.value >= most for other in others)
    for side in (HIGHEST, LOWEST):
        marked = [mark for mark in found if mark in side]
        assert len(marked) < max(1, len(known)), "not everything can be above the rest"
        assert all((mark in TIED) == (len(marked) > 1) for mark in marked)


@given(st.lists(st.integers(-9, 9), min_size=2, max_size=6))
def test_of_different_exact_figures_the_ends_are_marked(values):
    found = of(*values)
    if min(values) == max(values):
        assert set(found) == {None}
    else:
        assert [mark in HIGHEST for mark in found] == [value == max(values) for value in values]
        assert [mark in LOWEST for mark in found] == [value == min(values) for value in values]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ((), ()),
        ((1,), (None,)),
        ((None, 1), (None, None)),
        ((None, 1, 2), (None, Mark.LOWEST, Mark.HIGHEST)),
        ((5, 5, 7), (Mark.TIED_LOWEST, Mark.TIED_LOWEST, Mark.HIGHEST)),
        ((7, 5, 7, 6), (Mark.TIED_HIGHEST, Mark.LOWEST, Mark.TIED_HIGHEST, None)),
        ((4, 4), (None, None)),
    ],
)
def test_rows_and_their_marks(row, expected):
    assert of(*row) == expected


def test_two_open_ended_figures_leave_open_which_is_higher():
    open_ended = Amount(239_200, "$239,200 or more", or_more=True)
    exact = Amount(90_000, "$90,000")
    assert marks([open_ended, exact]) == (Mark.HIGHEST, Mark.LOWEST)
    assert marks([open_ended, exact, open_ended]) == (None, Mark.LOWEST, None)
    assert marks([open_ended, Amount(250_000, "$250,000")]) == (None, None)


def test_what_is_shown_alike_is_alike():
    assert marks([Amount(4.91, "+4.9%"), Amount(4.94, "+4.9%")]) == (None, None)
    found = marks([Amount(4.91, "+4.9%"), Amount(4.94, "+4.9%"), Amount(1.0, "+1.0%")])
    assert found == (Mark.TIED_HIGHEST, Mark.TIED_HIGHEST, Mark.LOWEST)


# The change of pay


def point(year: int, value: float | None, unit="year", *, absent=None, top=False) -> PayPoint:
    return PayPoint(year, Figure(value, SOURCE, absent, top_coded=top), unit)


def test_the_change_of_pay_is_that_from_the_first_to_the_last_year():
    change = pay_change([point(2023, 80_000), point(2024, 10), point(2025, 90_000)])
    assert (change.first.year, change.last.year, change.percent) == (2023, 2025, pytest.approx(12.5))
    assert pay_change([point(2023, 30, "hour"), point(2025, 33, "hour")]).percent == pytest.approx(10)


@pytest.mark.parametrize(
    ("first", "last", "absent"),
    [
        (point(2023, None, absent=Absence.NEW_CODE), point(2025, 1.0), Absence.NEW_CODE),
        (
            point(2023, None, absent=Absence.NEW_CODE),
            point(2025, None, absent=Absence.MILITARY),
            Absence.MILITARY,
        ),
        (point(2023, 239_200, top=True), point(2025, 260_000), None),
        (point(2023, 200_000), point(2025, 239_200, top=True), None),
        (point(2023, 40.0, "hour"), point(2025, 90_000), None),
        (point(2023, 0.0), point(2025, 90_000), None),
    ],
)
def test_where_two_years_cannot_be_divided_there_is_no_change(first, last, absent):
    change = pay_change([first, last])
    assert (change.percent, change.absent) == (None, absent)
