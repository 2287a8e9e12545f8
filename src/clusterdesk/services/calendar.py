"""The calendar file of a portfolio: dated steps, goals and deadlines as events that any calendar program reads.

An event keeps its UID (the UUID of what it stands for) for good, so a later file updates the same events. SEQUENCE and
LAST-MODIFIED (RFC 5545, 3.8.7) come from the time of the last change, in seconds since 2020, so the same content gives
the same bytes. What is done or let go stays in the file as cancelled, which takes it out of calendars that have it.

A step that comes again is an event that does (RRULE, 3.8.5.3). Where a month is too short for its day it comes on the
last one, as in the program: months and years without that day are not left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from icalendar import Component, Event

    from clusterdesk.core.goal import Goal, Repeat
    from clusterdesk.core.journal import Entry

NAME = "ClusterDesk"
PRODUCT = "-//ClusterDesk//Goals//EN"
SINCE = datetime(2020, 1, 1, tzinfo=UTC)
"""SEQUENCE counts from here: a whole number that only grows, and fits 31 bits until 2088."""
HIGHEST = 2**31 - 1
FEBRUARY, SHORTEST = 2, 28
"""The month that is not as long every year, and the days that every month has."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One event of a whole day. `over`: done, reached or let go; `repeat`: how it comes again until then."""

    uuid: str
    title: str
    note: str
    day: date
    changed_at: datetime
    over: bool
    repeat: Repeat | None = None


def dated(goals: tuple[Goal, ...], entries: tuple[Entry, ...], changed: Mapping[str, datetime]) -> Iterator[Dated]:
    """Yield everything of a portfolio that has a day.

    Args:
        goals: all goals with their steps.
        entries: the journal; deadlines of education programs are taken from it.
        changed: when the record of each UUID was written last.
    """
    for goal in goals:
        now = goal.current
        goal_changed = max(changed[goal.uuid], changed[now.uuid])
        if goal.due is not None:
            yield Dated(goal.uuid, now.title, now.reason, goal.due, goal_changed, now.state != "active")
        for step in goal.steps:
            if step.due is not None:
                over = step.done_at is not None or now.state != "active"
                at = max(changed[step.uuid], goal_changed)
                yield Dated(step.uuid, step.title, now.title, step.due, at, over, None if over else step.repeat)
    for entry in entries:
        deadline = entry.fields.get("deadline")
        if isinstance(deadline, date):
            yield Dated(entry.uuid, entry.title, "", deadline, changed[entry.uuid], over=False)


def calendar_of(events: Iterator[Dated]) -> bytes:
    """Return a calendar file (RFC 5545) of events, by day, then by UID."""
    from icalendar import Calendar

    calendar = Calendar()
    _fill(
        calendar,
        {"prodid": PRODUCT, "version": "2.0", "calscale": "GREGORIAN", "method": "PUBLISH", "x-wr-calname": NAME},
    )
    for one in sorted(events, key=lambda event: (event.day, event.uuid)):
        calendar.add_component(_event(one))
    return calendar.to_ical()


def _event(one: Dated) -> Event:
    from icalendar import Event

    event = Event()
    # A day is one day long also without an end; the last day of all has none after it.
    end = {"dtend": one.day + timedelta(days=1)} if one.day < date.max else {}
    at = one.changed_at.astimezone(UTC).replace(microsecond=0)
    _fill(
        event,
        {
            "uid": f"{one.uuid}@clusterdesk",
            "dtstamp": at,
            "last-modified": at,
            "sequence": min(max(0, int((at - SINCE).total_seconds())), HIGHEST),
            "dtstart": one.day,
            **end,
            **({"rrule": rule(one.day, one.repeat)} if one.repeat else {}),
            "summary": one.title,
            **({"description": one.note} if one.note else {}),
            "transp": "TRANSPARENT",
            "status": "CANCELLED" if one.over else "CONFIRMED",
        },
    )
    return event


def rule(day: date, repeat: Repeat) -> dict[str, str | int | list[int]]:
    """Return the parts of a rule for what comes again first on a day."""
    if repeat in ("weekly", "fortnightly"):
        return {"freq": "weekly", "interval": 1 if repeat == "weekly" else 2}
    monthly = repeat == "monthly"
    found: dict[str, str | int | list[int]] = {"freq": "monthly" if monthly else "yearly"}
    shortest = SHORTEST if monthly or day.month == FEBRUARY else day.day
    if day.day > shortest:
        # Of these days of a month the last that it has.
        found |= {"bymonthday": list(range(shortest, day.day + 1)), "bysetpos": -1}
        if not monthly:
            found["bymonth"] = day.month
    return found


def _fill(component: Component, properties: Mapping[str, object]) -> None:
    # Its own type of the value is one that icalendar leaves open.
    add = cast("Callable[[str, object], None]", getattr(component, "add"))  # noqa: B009
    for name, value in properties.items():
        add(name, value)
