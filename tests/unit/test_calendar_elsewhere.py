"""The calendar file read by a library that has nothing to do with the one that writes it."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from itertools import islice

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal import next_due
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.services.calendar import Dated, calendar_of

AT = datetime(2026, 11, 1, 8, tzinfo=UTC)
REPEATS = ["weekly", "fortnightly", "monthly", "yearly"]

letters = st.characters(exclude_categories=["Cs", "Cc"])
pieces = st.sampled_from(
    ["🩺", "👩🏽‍⚕️", "שלום", "أريد", "\u202eevil\u202c", ",", ";", "\\", "\\n", '"', ":", "=", "a" * 74, " "]
)
words = st.lists(st.one_of(st.text(letters, min_size=1, max_size=40), pieces), min_size=1, max_size=12)
titles = words.map(lambda parts: " ".join(" ".join(parts).split())).filter(bool)
notes = st.lists(words.map("".join), max_size=4).map("\n".join)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))


def read(content: bytes) -> dict[str, vobject.base.Component]:
    """Return the events by what their UID stands for."""
    calendar = vobject.readOne(content.decode("utf-8"))
    return {event.uid.value.removesuffix("@clusterdesk"): event for event in calendar.contents.get("vevent", [])}


def note_of(event) -> str:
    return event.description.value if hasattr(event, "description") else ""


def made(uuid="a", title="Run", note="", day=date(2026, 12, 1), *, over=False, repeat=None) -> Dated:
    return Dated(uuid, title, note, day, AT, over, repeat)


@given(
    st.lists(
        st.builds(
            made, st.uuids().map(str), titles, notes, days, over=st.booleans(), repeat=st.sampled_from([None, *REPEATS])
        ),
        max_size=4,
        unique_by=lambda event: event.uuid,
    )
)
def test_every_word_and_day_arrives(events):
    found = read(calendar_of(iter(events)))
    assert set(found) == {event.uuid for event in events}
    for event in events:
        there = found[event.uuid]
        assert there.summary.value == event.title
        assert note_of(there) == event.note
        assert there.dtstart.value == event.day
        assert event.day == date.max or there.dtend.value == event.day + timedelta(days=1)
        assert there.status.value == ("CANCELLED" if event.over else "CONFIRMED")
        assert hasattr(there, "rrule") == (event.repeat is not None)


@pytest.mark.parametrize(
    "text",
    ["a,b; " * 2_000, "🩺" * 10_000, "שלום " * 2_000, "x" * 10_000, "a\\nb\n" * 2_000, "\u2028\u2029\u0085" * 3_000],
)
def test_ten_thousand_characters_arrive(text):
    assert note_of(read(calendar_of(iter([made(note=text)])))["a"]) == text


def occurrences(event: Dated, count: int) -> list[date]:
    (there,) = read(calendar_of(iter([event]))).values()
    return [moment.date() for moment in islice(there.getrruleset(addRDate=True), count)]


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(REPEATS))
def test_what_comes_again_comes_on_the_days_of_the_program(day, repeat):
    """Where the day is in every month; in shorter ones see below."""
    day = day.replace(day=min(day.day, 28))
    wanted = [day]
    for _ in range(5):
        wanted.append(next_due(wanted[-1], repeat))
    assert occurrences(made(day=day, repeat=repeat), 6) == wanted


@given(st.dates(date(1900, 1, 29), date(2200, 12, 31)).filter(lambda day: day.day > 28))
def test_of_a_month_that_is_too_short_it_comes_on_the_last_day(day):
    found = occurrences(made(day=day, repeat="monthly"), 14)
    assert len({(one.year, one.month) for one in found}) == 14
    assert all(one.day == min(day.day, monthrange(one.year, one.month)[1]) for one in found)
    assert (found[-1].year * 12 + found[-1].month) - (day.year * 12 + day.month) == 13


@pytest.mark.parametrize(
    ("day", "days"),
    [
        (
            date(2024, 2, 29),
            [date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)],
        ),
        (date(2024, 1, 31), [date(year, 1, 31) for year in range(2024, 2029)]),
        (date(2024, 4, 30), [date(year, 4, 30) for year in range(2024, 2029)]),
    ],
)
def test_every_year_has_its_day(day, days):
    assert occurrences(made(day=day, repeat="yearly"), 5) == days


def test_a_later_export_updates_the_same_events_and_a_tick_ends_a_series(session):
    goal = session.goals.keep(
        GoalDraft("Run", "Health", due=date(2200, 12, 31), steps=(StepDraft("Run 5 km", date(2026, 11, 30), "weekly"),))
    ).uuid
    program = session.journal.keep(
        EntryDraft(EntryKind.PROGRAM, "State College", date(2026, 9, 1), fields={"deadline": date(2200, 12, 31)})
    ).uuid
    step = session.goals.goal(goal).steps[0].uuid
    first = read(session.calendar())
    assert set(first) == {goal, step, program}
    assert first[step].rrule.value == "FREQ=WEEKLY;INTERVAL=1"
    assert first[goal].dtend.value == date(2201, 1, 1)
    session.goals.edit_step(step, "Run 6 km", date(2026, 12, 1), "monthly")
    session.goals.revise(goal, "Run further", "Still healthy", None, None)
    second = read(session.calendar())
    assert set(second) == set(first)
    for uuid in (goal, step):
        assert int(second[uuid].sequence.value) > int(first[uuid].sequence.value)
        assert second[uuid].last_modified.value > first[uuid].last_modified.value
    assert (second[step].summary.value, second[goal].summary.value) == ("Run 6 km", "Run further")
    assert second[step].rrule.value == "FREQ=MONTHLY"
    session.goals.tick_step(step)
    third = read(session.calendar())
    (again,) = set(third) - set(second)
    assert (third[step].status.value, hasattr(third[step], "rrule")) == ("CANCELLED", False)
    assert (third[again].status.value, third[again].rrule.value) == ("CONFIRMED", "FREQ=MONTHLY")
    session.goals.set_state(goal, "reached", "")
    assert {event.status.value for uuid, event in read(session.calendar()).items() if uuid != program} == {"CANCELLED"}
