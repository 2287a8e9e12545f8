"""What the journal says for and against a goal, the hours it cost and what was gained."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.entry_kind import EntryKind, Speaks
from clusterdesk.core.evidence import Aim, Evidence, evidence
from clusterdesk.core.journal import Entry, Stance
from clusterdesk.core.target import Target

GOAL, OTHER = str(UUID(int=1)), str(UUID(int=2))
START = date(2026, 9, 1)


def entry(number, speaks=Speaks.FOR, *, goal=GOAL, kind=EntryKind.SHADOW, day=START, title="Entry", **fields):
    uuid = str(UUID(int=number))
    stances = (Stance.of(uuid, goal, speaks),) if speaks else ()
    made_at = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=number)
    return Entry(uuid, kind, title, day, "", None, fields, None, made_at, stances)


entries = st.lists(
    st.builds(
        entry,
        st.integers(0, 10_000),
        st.sampled_from([None, *Speaks]),
        goal=st.sampled_from([GOAL, OTHER]),
        day=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        hours=st.floats(0, 100),
    ),
    unique_by=lambda made: made.uuid,
)


def test_without_entries_nothing_is_said():
    assert evidence(GOAL, ()) == Evidence((), (), 0.0, ())


def test_entries_are_told_apart_by_what_they_say():
    pro, con = entry(1), entry(2, Speaks.AGAINST)
    found = evidence(GOAL, [pro, con, entry(3, None), entry(4, goal=OTHER)])
    assert found == Evidence((pro,), (con,), 0.0, ())


@given(entries)
def test_every_entry_about_the_goal_is_there_once_the_newest_first(given_entries):
    found = evidence(GOAL, given_entries)
    about = [one for one in given_entries if one.speaks(GOAL)]
    assert sorted(one.uuid for one in (*found.speaks_for, *found.speaks_against)) == sorted(one.uuid for one in about)
    for side in (found.speaks_for, found.speaks_against):
        moments = [(one.day, one.made_at) for one in side]
        assert moments == sorted(moments, reverse=True)
    assert abs(found.hours - sum(one.hours for one in about)) < 1e-6


@given(entries, st.randoms())
def test_the_order_of_the_entries_does_not_matter(given_entries, random):
    shuffled = random.sample(given_entries, len(given_entries))
    one, other = evidence(GOAL, given_entries), evidence(GOAL, shuffled)
    assert replace(one, hours=0) == replace(other, hours=0)


def test_hours_count_for_and_against_but_not_of_other_goals():
    told = [entry(1, hours=8.0), entry(2, Speaks.AGAINST, hours=2.5), entry(3, goal=OTHER, hours=100.0)]
    assert evidence(GOAL, told).hours == 10.5


def test_what_was_gained_is_named_once_the_newest_first():
    gained = [
        entry(1, kind=EntryKind.GAINED, skills=("First aid", "Spanish")),
        entry(2, kind=EntryKind.GAINED, day=START + timedelta(days=3), skills=("Welding", "first aid")),
    ]
    assert evidence(GOAL, gained).gained == ("Welding", "first aid", "Spanish")


def test_something_gained_without_a_list_is_named_by_its_title():
    assert evidence(GOAL, [entry(1, kind=EntryKind.GAINED, title="Driving licence")]).gained == ("Driving licence",)


def test_what_a_posting_asks_for_is_not_gained():
    assert evidence(GOAL, [entry(1, kind=EntryKind.POSTING, skills=("Python",))]).gained == ()


LISTENING = Target.skill("2.A.1.b")
AIM = Aim(LISTENING, frozenset({"Active Listening", "Escuchar con atención", "¡!"}))


def test_what_was_gained_is_shown_though_nobody_said_that_it_speaks_for_the_goal():
    about = replace(entry(1, None, kind=EntryKind.GAINED, title="My talk"), target=LISTENING)
    titled = entry(2, None, kind=EntryKind.GAINED, title="escuchar con ATENCION!")
    named = entry(3, None, kind=EntryKind.GAINED, title="Course", skills=("Math", "Active listening"))
    marked = entry(4, Speaks.AGAINST, kind=EntryKind.GAINED, title="Active Listening")
    other = entry(5, None, kind=EntryKind.GAINED, title="Active")
    read = replace(entry(6, None, kind=EntryKind.RESEARCH, title="Active Listening"), target=LISTENING)
    signs = entry(7, None, kind=EntryKind.GAINED, title="?")
    found = evidence(GOAL, [about, titled, named, marked, other, read, signs], AIM)
    assert found.shown == (named, titled, about)
    assert found.speaks_against == (marked,)
    assert found.gained == ("Active Listening", "Math", "escuchar con ATENCION!", "My talk")


def test_without_an_aim_nothing_is_shown_besides():
    gained = entry(1, None, kind=EntryKind.GAINED, title="Active Listening")
    assert evidence(GOAL, [gained]) == Evidence((), (), 0.0, ())
    assert evidence(GOAL, [gained], Aim(None, frozenset({"CPR"}))) == Evidence((), (), 0.0, ())


@given(entries)
def test_an_aim_takes_nothing_away(given_entries):
    plain, aimed = evidence(GOAL, given_entries), evidence(GOAL, given_entries, AIM)
    assert replace(aimed, shown=(), gained=plain.gained) == plain
    assert not any(one.speaks(GOAL) for one in aimed.shown)
