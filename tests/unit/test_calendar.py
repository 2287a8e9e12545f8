"""The calendar file: read back strictly by the rules of RFC 5545, and the same events at every export."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.services.calendar import HIGHEST, Dated, calendar_of

ESCAPED = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}


def unescaped(value):
    """Return a TEXT value (3.3.11) as it was; an unescaped comma or semicolon is a mistake."""
    found, at = [], 0
    while at < len(value):
        if value[at] == "\\":
            found.append(ESCAPED[value[at : at + 2]])
            at += 2
        else:
            assert value[at] not in ",;", value
            found.append(value[at])
            at += 1
    return "".join(found)


def parsed(content):
    """Return the properties of the calendar and of every event; a reader of our own that forgives nothing."""
    text = content.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    head, events, into = {}, [], None
    for line in lines[1:-1]:
        name, value = line.split(":", 1)
        if line == "BEGIN:VEVENT":
            assert into is None
            into = {}
        elif line == "END:VEVENT":
            events.append(into)
            into = None
        else:
            where = head if into is None else into
            assert name not in where
            where[name] = value
    assert head["VERSION"] == "2.0"
    assert head["PRODID"]
    return events


def by_summary(session):
    return {unescaped(event["SUMMARY"]): event for event in parsed(session.calendar())}


titles = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=120)
notes = st.lists(titles, max_size=4).map("\n".join)
moments = st.integers(0, 8_000_000_000).map(
    lambda seconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@given(
    st.lists(
        st.builds(
            Dated,
            st.uuids().map(str),
            titles,
            notes,
            st.dates(date(1900, 1, 1), date(2200, 12, 31)),
            moments,
            st.booleans(),
        ),
        max_size=5,
        unique_by=lambda event: event.uuid,
    )
)
def test_what_is_written_is_read_back(events):
    found = {event["UID"]: event for event in parsed(calendar_of(iter(events)))}
    assert len(found) == len(events)
    for event in events:
        read = found[f"{event.uuid}@clusterdesk"]
        assert unescaped(read["SUMMARY"]) == event.title
        assert unescaped(read.get("DESCRIPTION", "")) == event.note
        assert read["DTSTART;VALUE=DATE"] == event.day.strftime("%Y%m%d").rjust(8, "0")
        assert read["DTEND;VALUE=DATE"] == (event.day + timedelta(days=1)).strftime("%Y%m%d")
        assert read["STATUS"] == ("CANCELLED" if event.over else "CONFIRMED")
        assert read["DTSTAMP"] == event.changed_at.strftime("%Y%m%dT%H%M%SZ")
        assert 0 <= int(read["SEQUENCE"]) <= HIGHEST


def test_goals_steps_and_deadlines_with_a_day_are_in_it(session):
    steps = (StepDraft("Find a course, today; or not", date(2026, 12, 15)), "No day")
    session.goals.keep(GoalDraft("Become a nurse", "I like\nto help 🩺", due=date(2029, 6, 1), steps=steps))
    session.goals.keep(GoalDraft("No day either", ""))
    session.journal.keep(
        EntryDraft(EntryKind.PROGRAM, "State College", date(2026, 9, 1), fields={"deadline": date(2027, 1, 15)})
    )
    session.journal.keep(EntryDraft(EntryKind.REFLECTION, "A thought", date(2026, 9, 1)))
    found = by_summary(session)
    assert set(found) == {"Become a nurse", "Find a course, today; or not", "State College"}
    assert unescaped(found["Become a nurse"]["DESCRIPTION"]) == "I like\nto help 🩺"
    assert unescaped(found["Find a course, today; or not"]["DESCRIPTION"]) == "Become a nurse"
    assert found["State College"]["DTSTART;VALUE=DATE"] == "20270115"


def test_a_later_export_updates_the_same_events(session):
    goal = session.goals.keep(GoalDraft("Nurse", "", steps=(StepDraft("Talk", date(2026, 12, 1)),))).uuid
    step = session.goals.goal(goal).steps[0].uuid
    first = session.calendar()
    assert session.calendar() == first, "nothing changed, so nothing differs"
    session.goals.edit_step(step, "Talk to a nurse", date(2026, 12, 8))
    (before,), (after,) = parsed(first), parsed(session.calendar())
    assert before["UID"] == after["UID"] == f"{step}@clusterdesk"
    assert int(before["SEQUENCE"]) < int(after["SEQUENCE"])
    assert after["DTSTART;VALUE=DATE"] == "20261208"
    session.goals.tick_step(step)
    (done,) = parsed(session.calendar())
    assert (done["STATUS"], int(done["SEQUENCE"]) > int(after["SEQUENCE"])) == ("CANCELLED", True)
    session.goals.untick_step(step)
    session.goals.set_state(goal, "let_go", "No.")
    (let_go,) = parsed(session.calendar())
    assert let_go["STATUS"] == "CANCELLED"


def test_an_empty_portfolio_gives_an_empty_calendar(session):
    assert parsed(session.calendar()) == []


def test_nothing_of_calendars_is_imported_at_start():
    code = "import sys, clusterdesk.services.session, clusterdesk.app; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
