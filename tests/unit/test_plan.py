"""The plan: school years, credits, order, and undo."""

from datetime import UTC, date, datetime
from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.errors import BadInput
from clusterdesk.core.ids import new_id
from clusterdesk.core.plan import (
    DIGITS,
    Credits,
    PlanDraft,
    PlanItem,
    PlanKind,
    Term,
    credits_of,
    grade_in,
    in_order,
    school_year,
    year_for,
    years_of,
)
from clusterdesk.core.target import Target
from clusterdesk.services.session import Session


def add(session, title, year=2026, **more):
    return session.plan.add(PlanDraft(more.pop("kind", PlanKind.COURSE), title, year, **more)).uuid


def titles(session, year=2026):
    return [item.title for item in session.plan.items() if item.year == year]


def test_what_is_planned_stays_when_the_portfolio_is_opened_again(session, file, catalog, clock):
    health = Target.of_cluster("modern", "healthcare-human-services")
    uuid = add(session, "Biology", term=Term.FALL, credits=1.5, note="With lab", cluster=health, goal="g")
    add(session, "First aid", kind=PlanKind.CREDENTIAL, year=2025)
    session.plan.tick(uuid)
    kept = session.plan.items()
    assert [item.title for item in kept] == ["First aid", "Biology"]
    assert (kept[1].term, kept[1].credits, kept[1].cluster, kept[1].goal) == (Term.FALL, 1.5, health, "g")
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.plan.items() == kept
    finally:
        again.close()


def test_adding_says_what_changed_and_is_undone(session):
    changes = session.plan.add(PlanDraft(PlanKind.EXAM, "SAT", 2027))
    assert (changes.action, changes.areas) == (Action.ADD_PLAN_ITEM, {PortfolioArea.PLAN})
    session.undo()
    assert session.plan.items() == ()


def test_new_things_go_to_the_end_of_their_year_and_change_places(session):
    for title in ("one", "two", "three"):
        last = add(session, title)
    add(session, "other year", year=2027)
    assert session.plan.shift(last, 1).areas == frozenset()
    session.plan.shift(last, -2)
    assert titles(session) == ["three", "one", "two"]
    session.undo()
    assert titles(session) == ["one", "two", "three"]
    first = session.plan.items()[0].uuid
    assert session.plan.shift(first, -1).areas == frozenset()
    session.plan.shift(first, 1)
    assert titles(session) == ["two", "one", "three"]


def test_moving_to_another_year_goes_to_its_end(session):
    one, _two = add(session, "one"), add(session, "two")
    add(session, "later", year=2027)
    session.plan.move(one, 2027, Term.SPRING)
    assert titles(session, 2027) == ["later", "one"]
    assert session.plan.item(one).term is Term.SPRING
    session.plan.move(one, 2027)
    assert session.plan.item(one).term is Term.SPRING
    session.plan.edit(one, PlanDraft(PlanKind.PROJECT, "Uno", 2026, credits=0.5))
    item = session.plan.item(one)
    assert (item.kind, item.title, item.year, item.position, item.credits) == (PlanKind.PROJECT, "Uno", 2026, 2, 0.5)
    session.plan.edit(one, PlanDraft(PlanKind.PROJECT, "Still here", 2026))
    assert session.plan.item(one).position == 2


def test_ticks_come_and_go(session):
    uuid = add(session, "Biology")
    assert session.plan.untick(uuid).areas == frozenset()
    session.plan.tick(uuid)
    done = session.plan.item(uuid).done_at
    assert done is not None
    assert session.plan.tick(uuid).areas == frozenset()
    assert session.plan.item(uuid).done_at == done
    session.plan.untick(uuid)
    assert session.plan.item(uuid).done_at is None


def test_what_was_taken_out_is_gone_until_it_is_undone(session):
    uuid = add(session, "Biology")
    session.plan.delete(uuid)
    for act in (session.plan.item, session.plan.tick, session.plan.delete):
        with pytest.raises(BadInput, match="not in the plan any more"):
            act(uuid)
    session.undo()
    assert titles(session) == ["Biology"]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"title": ""}, "The title is empty"),
        ({"title": "x" * 201}, "201 characters"),
        ({"note": "x" * 10_001}, "The note has 10,001"),
        ({"year": 9999}, "The school year must be from 1900 to 2200"),
        ({"credits": -0.5}, "Credits are a number from 0 to 100"),
        ({"credits": float("inf")}, "Credits are a number"),
    ],
)
def test_what_cannot_be_planned_is_said_in_a_sentence(session, wrong, words):
    with pytest.raises(BadInput, match=words):
        add(session, **{"title": "Biology", **wrong})
    assert session.plan.items() == ()


def test_a_school_year_begins_in_august():
    assert school_year(date(2026, 7, 31)) == 2025
    assert school_year(date(2026, 8, 1)) == 2026


def test_grades_follow_from_the_year_of_graduation():
    assert grade_in(2028, 2029) == 12
    assert grade_in(2026, 2029) == 10
    assert grade_in(2029, 2029) == 13
    assert grade_in(2022, 2029) == 6
    assert grade_in(2021, 2029) is None
    assert grade_in(2026, None) is None


items = st.builds(
    PlanItem,
    st.uuids().map(str),
    st.sampled_from(PlanKind),
    st.just("x"),
    st.integers(2020, 2035),
    st.sampled_from(Term),
    st.integers(0, 20),
    st.none() | st.integers(0, 40).map(lambda number: number / 4),
    st.just(""),
    st.none(),
    st.none(),
    st.none() | st.datetimes(),
)


@given(st.lists(items, max_size=12))
def test_credits_add_up_whatever_the_order(some):
    whole = credits_of(some)
    assert whole == credits_of(reversed(some)) == credits_of(in_order(some))
    assert 0 <= whole.earned <= whole.planned
    assert whole.planned == round(fsum(item.credits for item in some if item.credits is not None), DIGITS)
    assert credits_of([]) == Credits(0.0, 0.0)


@given(st.lists(items, max_size=12), st.none() | st.integers(2020, 2035), st.dates(date(2020, 1, 1), date(2035, 1, 1)))
def test_the_credits_of_all_school_years_are_those_of_the_plan(some, graduation, today):
    whole = credits_of(some)
    years = [credits_of(year.items) for year in years_of(some, graduation, today)]
    assert fsum(year.planned for year in years) == pytest.approx(whole.planned, abs=1e-4)
    assert fsum(year.earned for year in years) == pytest.approx(whole.earned, abs=1e-4)


DONE = datetime(2026, 6, 1, tzinfo=UTC)


def test_ten_tenths_are_one_credit():
    draft = PlanItem("a", PlanKind.COURSE, "Choir", 2026, Term.WHOLE, 0, 0.1, "", None, None, DONE)
    assert credits_of([draft] * 10) == Credits(1.0, 1.0)


ITEM = st.builds(
    lambda year, position: PlanItem(
        new_id(), PlanKind.COURSE, "Biology", year, Term.WHOLE, position, None, "", None, None, None
    ),
    st.integers(2015, 2040),
    st.integers(0, 5),
)


@given(st.lists(ITEM, max_size=12), st.none() | st.integers(2020, 2035), st.dates(date(2020, 1, 1), date(2035, 1, 1)))
def test_everything_stands_in_one_school_year_and_the_years_follow_each_other(items, graduation, today):
    years = years_of(items, graduation, today)
    assert sorted(item.uuid for year in years for item in year.items) == sorted(item.uuid for item in items)
    assert [year.year for year in years] == list(range(years[0].year, years[-1].year + 1))
    assert [year.last for year in years] == [False] * (len(years) - 1) + [True]
    # Before grade 6 no year that is shown is the present one.
    assert sum(year.now for year in years) <= 1
    if graduation is not None:
        assert years[-1].year == graduation
        assert all(year.grade == grade_in(year.year, graduation) for year in years[:-1])
        assert len(years) <= 8


def test_high_school_is_shown_from_its_first_grade():
    years = years_of([], 2029, date(2026, 11, 1))
    assert [(year.year, year.grade, year.now, year.last) for year in years] == [
        (2025, 9, False, False),
        (2026, 10, True, False),
        (2027, 11, False, False),
        (2028, 12, False, False),
        (2029, None, False, True),
    ]


def test_before_high_school_the_present_grade_comes_first_and_after_it_nothing_else():
    assert [year.grade for year in years_of([], 2033, date(2026, 11, 1))] == [6, 7, 8, 9, 10, 11, 12, None]
    (after,) = years_of([], 2024, date(2026, 11, 1))
    assert (after.year, after.now, after.last) == (2024, True, True)


def test_without_a_year_of_graduation_four_years_and_later_are_shown():
    years = years_of([], None, date(2026, 7, 31))
    assert [(year.year, year.grade, year.last) for year in years] == [
        *((year, None, False) for year in range(2025, 2029)),
        (2029, None, True),
    ]


def test_an_idea_for_a_grade_is_planned_for_it_unless_that_is_over():
    day = date(2026, 11, 1)
    assert year_for(11, 2029, day) == 2027
    assert year_for(9, 2029, day) == 2026
    assert year_for(None, 2029, day) == year_for(11, None, day) == 2026
