"""How fast Home, goals and journal answer with 5,000 entries in the portfolio, and how fast one more entry is durable.

The real window shows the portfolio on Qt's offscreen platform. The time runs from asking for an address until what was
read of the portfolio for it is painted; for the journal the frame is made anew each time, so that the list is empty.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bench.explore import Desk, desk_in
from bench.paint import most
from bench.row import Row
from clusterdesk.core.clock import utc_now
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.ids import new_id
from clusterdesk.core.journal import Entry, EntryDraft
from clusterdesk.core.plan import PlanItem, PlanKind, Term, school_year
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.journal import ENTRIES
from clusterdesk.store.plans import PLAN
from clusterdesk.store.portfolio import Portfolio

ENTRIES_KEPT, GOALS, STEPS, PLANNED = 5000, 40, 4, 60
OPENINGS, ROUNDS = 7, 3
WRITES = 200
HOME_MS, OPEN_MS, ALL_MS, FILTER_MS, WRITE_MS = 30.0, 50.0, 2000.0, 16.0, 20.0
TYPED = ("nurse", "clinic 4", "shadow", "zzz")
NOTE = "We talked about the first hours of a shift, what has to be learned, and what nobody tells before. " * 3


def fill(home: Path) -> None:
    """Put entries, goals and a plan into the one portfolio of a home."""
    (path,) = home.glob("*.clusterdesk")
    today = utc_now().date()
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        for number in range(GOALS):
            steps = tuple(StepDraft(f"Step {at}", today + timedelta(days=number + at)) for at in range(STEPS))
            target = Target.career("29-1141.00")
            session.goals.keep(GoalDraft(f"Goal {number}", "It fits.", target, due=today, steps=steps))
        session.close()
    portfolio = Portfolio.open(path, utc_now)
    with portfolio.operation() as operation:
        for number in range(ENTRIES_KEPT):
            operation.put(ENTRIES, _entry(number, today))
        for number in range(PLANNED):
            year = school_year(today) + number % 4
            title = f"Course {number}"
            operation.put(
                PLAN, PlanItem(new_id(), PlanKind.COURSE, title, year, Term.FALL, number, 1.0, "", None, None, None)
            )
    portfolio.close()


def _entry(number: int, today: date) -> Entry:
    kind = list(EntryKind)[number % len(EntryKind)]
    target = Target.career("29-1141.00") if number % 3 else None
    fields = {"deadline": today + timedelta(days=number)} if kind is EntryKind.PROGRAM else {}
    day = today - timedelta(days=number)
    return Entry(new_id(), kind, f"Talk {number} at the clinic", day, NOTE, target, fields, None, utc_now())


def anew(desk: Desk) -> None:
    """Make the frame again, with none of its pages."""
    desk.program.context.navigation.open("settings")
    desk.program.window.rebuild()
    desk.act(lambda: None)


def visited(desk: Desk, address: str) -> float:
    """Return the milliseconds from asking for an address until its page shows what was read of the portfolio for it."""
    context = desk.program.context
    context.navigation.open("settings")
    desk.act(lambda: None)
    arrived: list[None] = []
    begun = time.perf_counter()
    context.navigation.open(address)
    # Reads are answered in their order: when this one is, the first of the page has been shown.
    context.runner.read(lambda _session: None, arrived.append)
    desk.until(lambda: bool(arrived))
    desk.app.sendPostedEvents()
    return (time.perf_counter() - begun) * 1000


def listed(desk: Desk, count: int) -> float:
    """Return the milliseconds from asking for the journal, in a new frame, until that many entries are in its list."""
    anew(desk)
    begun = time.perf_counter()
    desk.program.context.navigation.open("journal")
    view: Any = desk.frame.pages.currentWidget()
    desk.until(lambda: view.list.model().rowCount() >= count)
    desk.app.sendPostedEvents()
    took = (time.perf_counter() - begun) * 1000
    desk.until(lambda: view.filled)
    return took


def quickest(measure: Callable[[], float]) -> list[float]:
    """Return times, each the quickest of three: what other programs take in between only adds."""
    measure()
    return [min(measure() for _ in range(ROUNDS)) for _ in range(OPENINGS)]


def filtered(desk: Desk) -> list[float]:
    """Return the time of each letter that is typed into the field of the journal."""
    view: Any = desk.frame.pages.currentWidget()
    edit = view.filters.search.edit
    found: list[float] = []
    for words in TYPED:
        edit.clear()
        found += [desk.act(lambda letter=letter: edit.insert(letter)).visible for letter in words]
    return found


def written(home: Path) -> list[float]:
    """Return the milliseconds of each of many entries, until it is durable."""
    (path,) = home.glob("*.clusterdesk")
    found: list[float] = []
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        session.settle()
        for number in range(WRITES):
            draft = EntryDraft(EntryKind.CONVERSATION, f"One more {number}", utc_now().date(), NOTE)
            begun = time.perf_counter()
            session.journal.keep(draft)
            found.append((time.perf_counter() - begun) * 1000)
        session.close()
    return found


def rows() -> list[Row]:
    """Measure on a portfolio in a temporary folder; the first visit of each page, with its imports, only warms up."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        with desk_in(Path(folder), fill) as desk:
            home = quickest(lambda: visited(desk, "home"))
            goals = quickest(lambda: visited(desk, "goals"))
            journal = quickest(lambda: listed(desk, 1))
            whole = quickest(lambda: listed(desk, ENTRIES_KEPT))
            rounds = [filtered(desk) for _ in range(ROUNDS)]
            letters = [min(times) for times in zip(*rounds, strict=True)]
        writes = written(Path(folder) / "home")
    return [
        Row("path-home", most(home), "ms", HOME_MS),
        Row("path-goals", most(goals), "ms", OPEN_MS),
        Row("path-journal", most(journal), "ms", OPEN_MS),
        Row("path-journal-all", most(whole), "ms", ALL_MS),
        Row("path-filter", most(letters), "ms", FILTER_MS),
        Row("path-entry", most(writes), "ms", WRITE_MS),
    ]
