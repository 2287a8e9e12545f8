"""Addresses and their history."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.ui.navigation import HISTORY_LIMIT, HOME, Navigation, lasting


def visited(navigation: Navigation) -> list[str]:
    seen: list[str] = []
    navigation.navigated.connect(seen.append)
    return seen


def test_it_starts_at_home_and_goes_nowhere_back():
    navigation = Navigation()
    seen = visited(navigation)
    navigation.back()
    navigation.forward()
    assert navigation.current == HOME
    assert not navigation.can_back
    assert not navigation.can_forward
    assert seen == []


def test_back_and_forward_walk_over_what_was_opened():
    navigation = Navigation()
    seen = visited(navigation)
    for address in ("home", "explore", "career/29-1141.00"):
        navigation.open(address)
    navigation.back()
    navigation.back()
    assert not navigation.can_back
    navigation.forward()
    assert navigation.can_forward
    assert seen == ["home", "explore", "career/29-1141.00", "explore", "home", "explore"]


def test_opening_forgets_what_back_had_left():
    navigation = Navigation()
    for address in ("home", "explore"):
        navigation.open(address)
    navigation.back()
    navigation.open("goals")
    assert not navigation.can_forward
    navigation.back()
    assert navigation.current == "home"


def test_opening_the_same_again_shows_it_but_adds_nothing():
    navigation = Navigation()
    seen = visited(navigation)
    navigation.open("goals")
    navigation.open("goals")
    assert seen == ["goals", "goals"]
    navigation.back()
    assert navigation.current == HOME
    assert not navigation.can_back


def test_replaced_addresses_are_passed_over_by_back():
    navigation = Navigation()
    navigation.replace("home")
    navigation.open("question/1")
    navigation.replace("results/1")
    assert navigation.current == "results/1"
    navigation.back()
    assert navigation.current == "home"


@given(st.lists(st.sampled_from(["home", "explore", "goals", "<", ">"]), max_size=300))
def test_any_walk_keeps_a_bounded_history_and_a_known_place(moves):
    navigation = Navigation()
    opened = {HOME}
    for move in moves:
        if move == "<":
            navigation.back()
        elif move == ">":
            navigation.forward()
        else:
            navigation.open(move)
            opened.add(move)
        assert navigation.current in opened
    steps = 0
    while navigation.can_back:
        navigation.back()
        steps += 1
    assert steps < HISTORY_LIMIT


def test_home_lies_behind_the_place_where_a_start_begins():
    navigation = Navigation()
    seen = visited(navigation)
    navigation.begin("career/29-1141.00")
    assert navigation.current == "career/29-1141.00"
    assert seen == []
    navigation.back()
    assert (seen, navigation.can_back) == ([HOME], False)
    navigation.begin(HOME)
    assert not navigation.can_back
    assert not navigation.can_forward


def test_each_visit_keeps_how_far_down_it_was_left():
    navigation = Navigation()
    depths = iter((10, 20, 30, 40))
    navigation.leaving.connect(lambda: navigation.keep_scroll(next(depths)))
    navigation.open("career/29-1141.00")
    assert navigation.scroll is None
    navigation.open("career/29-2061.00")
    navigation.back()
    assert (navigation.current, navigation.scroll) == ("career/29-1141.00", 20)
    navigation.forward()
    assert navigation.scroll == 30


@pytest.mark.parametrize(
    ("left_at", "begins_at"),
    [
        ("home", "home"),
        ("career/29-1141.00", "career/29-1141.00"),
        ("question/3f", "assess"),
        ("goal/new/career/29-1141.00", "goals"),
        ("goal/3f", "goal/3f"),
        ("search/my parents lost their jobs", "explore"),
        ("compare", "explore"),
        ("compare/careers", "explore"),
    ],
)
def test_the_next_start_begins_where_something_lasting_is_shown(left_at, begins_at):
    assert lasting(left_at) == begins_at
