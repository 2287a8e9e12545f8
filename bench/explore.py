"""How fast Explore answers: careers and clusters opened, a letter typed, framework and filters changed, lists scrolled.

The real window of the program shows the portfolio of the sample student on Qt's offscreen platform, and is asked for
addresses and pressed as a person would. `visible` is what happens at once: the answer to the key or click, layout and
painting. What a view leaves for later comes in turns of the event loop; the longest turn after each page counts. What
other programs take in between only adds: a page is visited several times, and the quickest visit counts.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.paint import SIZE, WHEEL, most
from bench.row import Row
from bench.start import make_sample
from clusterdesk.core.education import Education
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.reach import CareerFilter
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from clusterdesk.app import Program
    from clusterdesk.ui.frame.frame import Frame

PAGE_LIMIT_MS = 33.0
TURN_LIMIT_MS = 16.0
FRAMEWORK_LIMIT_MS = 50.0
MEMORY_LIMIT_MB = 10.0
CAREERS = 50
"""About so many careers are opened to be timed: every twentieth of all."""
LARGE = 150
"""A cluster with at least so many careers is a large one."""
VISITS = 3
QUIET_SECONDS = 0.005
"""A page is finished when nothing has happened for so long."""
BUSY_SECONDS = 0.0003
"""A turn that takes less did nothing."""
WARM_UP = 20
FILTERS = (
    CareerFilter(zones=frozenset({4})),
    CareerFilter(zones=frozenset({4, 5})),
    CareerFilter(education=Education.ASSOCIATE),
    CareerFilter(education=Education.BACHELOR, pay=60_000),
    CareerFilter(pay=80_000, bright=True),
    CareerFilter(),
)
TYPED = ("registered nurse", "teacher", "carpenter", "data scientist", "cyber", "welder", "actor", "biolgist")


class Visit(NamedTuple):
    """Milliseconds: until the page can be seen, and the longest turn after that."""

    visible: float
    turn: float

    @property
    def all(self) -> float:
        """Return both together."""
        return self.visible + self.turn


class Desk:
    """The program with its window, and a stop watch."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self.app = app
        self.program = program
        self.quiet = QUIET_SECONDS

    def until(self, seen: Callable[[], bool]) -> None:
        """Let the program work until something is seen.

        Raises:
            RuntimeError: it is not seen within half a minute.
        """
        end = time.perf_counter() + 30
        while not seen():
            if time.perf_counter() > end:
                raise RuntimeError("the program does not answer")
            self.app.processEvents()

    def act(self, action: Callable[[], object]) -> Visit:
        """Do something and take the time of what follows, until nothing more does."""
        begun = time.perf_counter()
        action()
        self.app.sendPostedEvents()
        visible = time.perf_counter() - begun
        return Visit(visible * 1000, self._turns() * 1000)

    def _turns(self) -> float:
        """Return the seconds of the longest turn until the program is quiet."""
        from PySide6.QtCore import QEvent

        arrived: list[None] = []
        self.program.context.runner.read(lambda _session: None, arrived.append)
        longest, quiet_since = 0.0, time.perf_counter()
        while not arrived or time.perf_counter() - quiet_since < self.quiet:
            begun = time.perf_counter()
            self.app.processEvents()
            # Outside of `exec` Qt keeps what is to be deleted.
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            ended = time.perf_counter()
            if ended - begun > BUSY_SECONDS:
                longest, quiet_since = max(longest, ended - begun), ended
        return longest

    def open(self, address: str) -> Visit:
        """Open an address."""
        return self.act(lambda: self.program.context.navigation.open(address))

    def visits(self, addresses: Sequence[str]) -> list[Visit]:
        """Open addresses in turn, several times; return the quickest times of each."""
        found: dict[str, Visit] = {}
        for _ in range(VISITS):
            for address in addresses:
                seen = self.open(address)
                best = found.get(address, seen)
                found[address] = Visit(min(best.visible, seen.visible), min(best.turn, seen.turn))
        return list(found.values())

    @property
    def frame(self) -> Frame:
        """The frame of views.

        Raises:
            RuntimeError: no portfolio is open.
        """
        frame = self.program.window.frame
        if frame is None:
            raise RuntimeError("no portfolio is open")
        return frame

    @property
    def page(self) -> Any:
        """The view that is shown."""
        return self.frame.pages.currentWidget()


def rows() -> list[Row]:
    """Measure all of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        codes = all_careers(desk)
        career = [f"career/{code}" for code in codes]
        for address in career[:WARM_UP]:
            desk.open(address)
        pages = desk.visits(career[:: max(1, len(career) // CAREERS)])
        clusters = desk.visits(large_clusters(desk))
        found = [
            Row("career-visible", most(visit.visible for visit in pages), "ms", PAGE_LIMIT_MS),
            Row("career-turns", most(visit.turn for visit in pages), "ms", TURN_LIMIT_MS),
            Row("cluster-visible", most(visit.visible for visit in clusters), "ms", PAGE_LIMIT_MS),
            Row("cluster-turns", most(visit.turn for visit in clusters), "ms", TURN_LIMIT_MS),
            Row("search-typing", most(typing(desk)), "ms", TURN_LIMIT_MS),
            Row("framework-switch", most(switches(desk)), "ms", FRAMEWORK_LIMIT_MS),
            Row("filters", most(filters(desk)), "ms", TURN_LIMIT_MS),
            Row("careers-scroll", most(scrolled(desk)), "ms", TURN_LIMIT_MS),
        ]
        grown = growth(desk, career)
        return found if grown is None else [*found, Row("careers-memory", grown, "MB", MEMORY_LIMIT_MB)]


@contextmanager
def desk_in(folder: Path, fill: Callable[[Path], None] | None = None) -> Iterator[Desk]:
    """Run the program on a new portfolio of the sample student, and end it; `fill` puts more into its home before."""
    make_sample(folder / "home")
    if fill is not None:
        fill(folder / "home")
    with desk_on(folder / "home") as desk:
        yield desk


@contextmanager
def desk_on(home: Path) -> Iterator[Desk]:
    """Run the program on a home with one portfolio, and end it."""
    from clusterdesk.app import Program, make_application

    app = make_application()
    program = Program(app, home, Catalog.open(find_catalog()))
    program.theme.set_mode("light")
    program.window.resize(*SIZE)
    ready: list[None] = []
    program.ready.connect(lambda: ready.append(None))
    program.start("home")
    desk = Desk(app, program)
    desk.until(lambda: bool(ready))
    desk.act(lambda: None)
    try:
        yield desk
    finally:
        program.end()
        app.processEvents()


def all_careers(desk: Desk) -> list[str]:
    """Return the code of every career in the catalog."""
    return sorted(set[str]().union(*(desk.program.context.explore.memberships(name) for name in FRAMEWORKS)))


def large_clusters(desk: Desk) -> list[str]:
    """Return the addresses of the large clusters of both frameworks."""
    explore = desk.program.context.explore
    return [
        f"cluster/{framework}/{cluster.slug}"
        for framework in FRAMEWORKS
        for cluster in explore.clusters(framework)
        if cluster.careers >= LARGE
    ]


def best(rounds: Iterable[Sequence[float]]) -> list[float]:
    """Return the least time of each step that was done in several rounds."""
    return [min(times) for times in zip(*rounds, strict=True)]


def typing(desk: Desk) -> list[float]:
    """Type words into the search field; return the time of each letter until its results are painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    desk.open("home")
    edit = desk.frame.top_bar.search.edit
    edit.setFocus()

    def words() -> Iterator[float]:
        for word in TYPED:
            for letter in word:
                yield desk.act(lambda letter=letter: QTest.keyClicks(edit, letter)).all
            desk.act(lambda: QTest.keyClick(edit, Qt.Key.Key_Escape))
            edit.clear()

    return best(list(words()) for _ in range(VISITS))


def switches(desk: Desk) -> list[float]:
    """Switch between the frameworks on the page of clusters."""
    desk.open("explore")
    group = desk.page.frameworks
    names = [*FRAMEWORKS[1:], FRAMEWORKS[0]] * 4
    return best([desk.act(group.button(name).click).all for name in names] for _ in range(VISITS))


def filters(desk: Desk) -> list[float]:
    """Put filters in force on the page of clusters and on a large cluster's."""
    times: list[float] = []
    held = desk.program.context.filters
    for address in ("explore", large_clusters(desk)[0]):
        desk.open(address)
        times += best(
            [desk.act(lambda wanted=wanted: held.set(wanted)).visible for wanted in FILTERS] for _ in range(VISITS)
        )
        held.clear()
    return times


def scrolled(desk: Desk) -> list[float]:
    """Scroll the longest list of careers that a page shows, to its end."""
    from clusterdesk.ui.widgets import DataTable

    desk.open(large_clusters(desk)[0])
    table = max(desk.page.findChildren(DataTable), key=lambda one: one.count())
    bar, port = table.view.verticalScrollBar(), table.view.viewport()

    def frame(value: int) -> float:
        begun = time.perf_counter()
        bar.setValue(value)
        port.repaint()
        return (time.perf_counter() - begun) * 1000

    return best([frame(value) for value in range(0, bar.maximum(), WHEEL)] for _ in range(VISITS))


def growth(desk: Desk, addresses: Sequence[str]) -> float | None:
    """Open all careers twice; return by how many MB the process has grown, or None where the system does not tell."""
    before = resident()
    if before is None:
        return None
    desk.quiet = 0.0
    for address in (*addresses, *addresses):
        desk.open(address)
    desk.quiet = QUIET_SECONDS
    desk.act(lambda: None)
    gc.collect()
    after = resident()
    return None if after is None else max(0.0, after - before)


def resident() -> float | None:
    """Return the resident memory of this process in MB, or None where the system does not tell it."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
