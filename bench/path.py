"""How fast Home, goals and journal answer with 5,000 entries and 500 goals, and how fast one more entry is durable.

The real window shows the portfolio on Qt's offscreen platform. The time runs from asking for an address until what was
read of the portfolio for it is painted; for the journal the frame is made anew each time, so that the list is empty.
The first visit of all is taken in processes of their own, once the program has got ready what it can.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit

from bench.explore import Desk, desk_in, desk_on
from bench.paint import most
from bench.row import Row
from clusterdesk.core.clock import utc_now
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal import GoalState, GoalVersion, Step
from clusterdesk.core.ids import new_id
from clusterdesk.core.journal import Entry, EntryDraft
from clusterdesk.core.plan import PlanItem, PlanKind, Term, school_year
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.goals import GoalShelf
from clusterdesk.store.journal import ENTRIES
from clusterdesk.store.plans import PLAN
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.records import Operation

ENTRIES_KEPT, GOALS, STEPS, PLANNED = 5000, 500, 4, 60
OPENINGS, ROUNDS = 7, 3
WRITES = 200
HOME_MS, OPEN_MS, FIRST_MS, ALL_MS, FILTER_MS, WRITE_MS = 30.0, 50.0, 100.0, 2000.0, 16.0, 20.0
TYPED = ("nurse", "clinic 4", "shadow", "zzz")
SOUGHT = ("goal 4", "nurse", "step 2", "zzz")
STATES: tuple[GoalState, ...] = ("active", "active", "active", "reached", "let_go")
"""Three of five goals are active."""
MODES = ("list", "timeline", "board")
READY_SECONDS = 1.5
"""How long the program is left alone before a first visit: a student looks at Home, too."""
NOTE = "We talked about the first hours of a shift, what has to be learned, and what nobody tells before. " * 3


def fill(home: Path) -> None:
    """Put entries, goals and a plan into the one portfolio of a home."""
    (path,) = home.glob("*.clusterdesk")
    today = utc_now().date()
    portfolio = Portfolio.open(path, utc_now)
    with portfolio.operation() as operation:
        shelf = GoalShelf(portfolio.records)
        for number in range(GOALS):
            _put_goal(shelf, operation, number, today)
        for number in range(ENTRIES_KEPT):
            operation.put(ENTRIES, _entry(number, today))
        for number in range(PLANNED):
            year = school_year(today) + number % 4
            title = f"Course {number}"
            operation.put(
                PLAN, PlanItem(new_id(), PlanKind.COURSE, title, year, Term.FALL, number, 1.0, "", None, None, None)
            )
    portfolio.close()


def _put_goal(shelf: GoalShelf, operation: Operation, number: int, today: date) -> None:
    goal, target = new_id(), Target.career("29-1141.00")
    shelf.put(operation, goal, today + timedelta(days=number))
    made_at = utc_now() + timedelta(microseconds=number)
    state = STATES[number % len(STATES)]
    shelf.put_version(
        operation, GoalVersion(new_id(), goal, 1, f"Goal {number}", "It fits.", state, target, None, made_at)
    )
    for at in range(STEPS):
        due = today + timedelta(days=number + at)
        shelf.put_step(operation, Step(new_id(), goal, at, f"Step {at}", due, made_at if at == 0 else None))


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


def best(rounds: Iterable[Sequence[float]]) -> list[float]:
    """Return of times that were taken several times the quickest of each."""
    return [min(times) for times in zip(*rounds, strict=True)]


def quickest(measure: Callable[[], float]) -> list[float]:
    """Return times, each the quickest of three: what other programs take in between only adds."""
    measure()
    return [min(measure() for _ in range(ROUNDS)) for _ in range(OPENINGS)]


def first_shown(desk: Desk, address: str) -> float:
    """Return the milliseconds of a visit that is the first of its page, until what it shows first is painted."""
    context = desk.program.context
    begun = time.perf_counter()
    context.navigation.open(address)
    view: Any = desk.page
    rows = (lambda: view.list.model().rowCount()) if address == "journal" else (lambda: view.panel.goal is not None)
    desk.until(lambda: bool(rows()))
    desk.app.sendPostedEvents()
    return (time.perf_counter() - begun) * 1000


def first_visit(home: Path, address: str) -> float:
    """Return the same of a new process, the quickest of some."""
    command = [sys.executable, "-m", "bench.path", str(home), address]
    return min(float(subprocess.run(command, capture_output=True, check=True, text=True).stdout) for _ in range(ROUNDS))


def one_visit(home: Path, address: str) -> float:
    """Open a portfolio, let the program get ready, and visit a page for the first time."""
    with desk_on(home) as desk:
        end = time.perf_counter() + READY_SECONDS
        desk.until(lambda: time.perf_counter() > end)
        return first_shown(desk, address)


def modes_of_goals(desk: Desk) -> dict[str, list[float]]:
    """Return the time of each way to show the goals, from choosing it until it is painted."""
    desk.act(lambda: desk.program.context.navigation.open("goals"))
    choose = desk.page.modes.chosen.emit
    found: dict[str, list[float]] = {mode: [] for mode in MODES}
    for _ in range(OPENINGS):
        for mode in MODES:
            found[mode].append(desk.act(lambda mode=mode: choose(mode)).visible)
    choose("list")
    return found


def goals_filtered(desk: Desk) -> list[float]:
    """Return the time of each letter typed into the field of the goals, in every way to show them."""
    edit = desk.page.finder.search.edit
    found: list[float] = []
    for mode in MODES:
        desk.act(lambda mode=mode: desk.page.modes.chosen.emit(mode))
        for words in SOUGHT:
            desk.act(lambda: _clear(edit))
            found += [desk.act(lambda letter=letter: _type(edit, letter)).visible for letter in words]
        desk.act(lambda: _clear(edit))
    return found


def _type(edit: QLineEdit, letter: str) -> None:
    edit.insert(letter)


def _clear(edit: QLineEdit) -> None:
    edit.clear()
    edit.textEdited.emit("")


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
            modes = [modes_of_goals(desk) for _ in range(ROUNDS)]
            sought = [goals_filtered(desk) for _ in range(ROUNDS)]
            journal = quickest(lambda: listed(desk, 1))
            whole = quickest(lambda: listed(desk, ENTRIES_KEPT))
            letters = [filtered(desk) for _ in range(ROUNDS)]
        firsts = {address: first_visit(Path(folder) / "home", address) for address in ("goals", "journal")}
        writes = written(Path(folder) / "home")
    return [
        Row("path-home", most(home), "ms", HOME_MS),
        Row("path-goals", most(goals), "ms", OPEN_MS),
        *(Row(f"path-goals-{mode}", most(best(one[mode] for one in modes)), "ms", OPEN_MS) for mode in MODES[1:]),
        Row("path-goals-filter", most(best(sought)), "ms", FILTER_MS),
        Row("path-goals-first", firsts["goals"], "ms", FIRST_MS),
        Row("path-journal", most(journal), "ms", OPEN_MS),
        Row("path-journal-first", firsts["journal"], "ms", FIRST_MS),
        Row("path-journal-all", most(whole), "ms", ALL_MS),
        Row("path-filter", most(best(letters)), "ms", FILTER_MS),
        Row("path-entry", most(writes), "ms", WRITE_MS),
    ]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(one_visit(Path(sys.argv[1]), sys.argv[2]))
