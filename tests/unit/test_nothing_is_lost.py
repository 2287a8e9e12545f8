"""Whatever a student does on two copies of a portfolio: every goal, with every version, and every entry is somewhere.

Somewhere is exactly one of: the list, what was let go, the bin. Only undo takes something back, and only emptying the
bin takes something away for good.
"""

import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from tests.unit.conftest import Ticking

VERSIONS = "SELECT uuid, goal FROM goal_version WHERE deleted_at IS NULL"
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where there is one, a disk in memory: a thousand durable writes to a real one take too long for a test."""
DAY = date(2026, 9, 1)
sides = st.sampled_from([0, 1])
picks = st.integers(0, 99)


@dataclass
class Known:
    """What must be somewhere: entries, and versions with their goals; with what undo took back."""

    versions: dict[str, str] = field(default_factory=dict)
    entries: set[str] = field(default_factory=set)

    def copy(self) -> "Known":
        return Known(dict(self.versions), set(self.entries))

    def without(self, gone: set[str]) -> "Known":
        """Return what is left when versions, goals or entries are not looked for any more."""
        versions = {version: goal for version, goal in self.versions.items() if not {version, goal} & gone}
        return Known(versions, self.entries - gone)


class Side:
    """One copy, with what must be in it, and what was in it before each thing that can be undone."""

    def __init__(self, path: Path, catalog: Catalog, clock: Ticking, known: Known) -> None:
        self.path, self.catalog, self.clock = path, catalog, clock
        self.known = known
        self.taken_back: set[str] = set()
        self.emptied: set[str] = set()
        self.before: list[Known] = []
        self.after: list[Known] = []
        self.session = Session.open(path, catalog, clock)

    def reopen(self) -> None:
        self.session = Session.open(self.path, self.catalog, self.clock)
        self.before, self.after = [], []

    def did(self) -> None:
        """Take note of a write: what is new from now on must be there."""
        self.before.append(self.known)
        self.after = []
        self.known = self.known.copy()
        self.known.versions.update(self.versions())
        self.known.entries |= {entry.uuid for entry in self.session.journal.entries()}

    def versions(self) -> dict[str, str]:
        return dict(self.session._portfolio.records.select(VERSIONS))

    def turn(self, source: list[Known], other: list[Known]) -> None:
        then = source.pop()
        other.append(self.known)
        gone = {*self.known.versions, *self.known.entries} - {*then.versions, *then.entries}
        self.taken_back = (self.taken_back | gone) - {*then.versions, *then.entries}
        self.known = then

    def places(self, uuid: str) -> list[str]:
        goals, binned = self.session.goals.goals(), self.session.bin.all()
        found = ["let go" if goal.current.state == "let_go" else "list" for goal in goals if goal.uuid == uuid]
        found += ["list" for entry in self.session.journal.entries() if entry.uuid == uuid]
        return found + ["bin" for one in binned if one.uuid == uuid]


class TwoCopies(RuleBasedStateMachine):
    """A student with a portfolio on a computer and a copy of it on a stick."""

    catalog: Catalog

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY))
        clock = Ticking()
        path = portfolio.create(self.folder, "Ana", clock=clock)
        self.sides: list[Side] = [Side(path, self.catalog, clock, Known())]
        self.keep(0)
        stick = self.folder / "stick.clusterdesk"
        self.sides[0].session.keeping.save_copy(stick)
        self.sides.append(Side(stick, self.catalog, clock, self.sides[0].known.copy()))

    def teardown(self) -> None:
        for side in getattr(self, "sides", ()):
            side.session.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @rule(at=sides)
    def keep(self, at: int) -> None:
        self.sides[at].session.goals.keep(GoalDraft("Fly", "The sky", steps=("Save",)))
        self.sides[at].did()

    @rule(at=sides, pick=picks)
    def revise(self, at: int, pick: int) -> None:
        for goal in self._one(self.sides[at].session.goals.goals(), pick):
            self.sides[at].session.goals.revise(goal.uuid, "Sail", "The sea", None, None)
            self.sides[at].did()

    @rule(at=sides, pick=picks)
    def let_go_or_take_up(self, at: int, pick: int) -> None:
        for goal in self._one(self.sides[at].session.goals.goals(), pick):
            state = "active" if goal.current.state == "let_go" else "let_go"
            self.sides[at].session.goals.set_state(goal.uuid, state, "I thought about it")
            self.sides[at].did()

    @rule(at=sides)
    def write(self, at: int) -> None:
        self.sides[at].session.journal.keep(EntryDraft(EntryKind.REFLECTION, "A thought", DAY))
        self.sides[at].did()

    @rule(at=sides, pick=picks)
    def delete(self, at: int, pick: int) -> None:
        session = self.sides[at].session
        found = [(session.goals.delete, goal.uuid) for goal in session.goals.goals()]
        found += [(session.journal.delete, entry.uuid) for entry in session.journal.entries()]
        for work, uuid in self._one(found, pick):
            work(uuid)
            self.sides[at].did()

    @rule(at=sides, pick=picks)
    def put_back(self, at: int, pick: int) -> None:
        for one in self._one(self.sides[at].session.bin.all(), pick):
            self.sides[at].session.bin.restore(one.uuid)
            self.sides[at].did()

    @rule(at=sides)
    def undo(self, at: int) -> None:
        side = self.sides[at]
        if side.session.undo().areas:
            side.turn(side.before, side.after)

    @rule(at=sides)
    def redo(self, at: int) -> None:
        side = self.sides[at]
        if side.session.redo().areas:
            side.turn(side.after, side.before)

    @rule(at=sides)
    def empty_bin(self, at: int) -> None:
        side = self.sides[at]
        gone = {one.uuid for one in side.session.bin.all()}
        side.session.bin.empty()
        side.emptied |= gone
        side.known = side.known.without(gone)
        side.before, side.after = [], []

    @precondition(lambda self: len(self.sides) > 1)
    @rule(at=sides)
    def merge(self, at: int) -> None:
        side, other = self.sides[at], self.sides[1 - at]
        other.session.close()
        joined = side.session.merging.merge(other.path)
        other.reopen()
        side.taken_back |= other.taken_back
        # What was emptied on one copy may stay away, and come back where the other copy still had it.
        side.emptied |= other.emptied
        both = Known({**side.known.versions, **other.known.versions}, side.known.entries | other.known.entries)
        side.known = both.without(side.taken_back | side.emptied)
        if joined.areas:
            side.before, side.after = [], []

    @invariant()
    def all_is_somewhere(self) -> None:
        for side in getattr(self, "sides", ()):
            versions = side.versions()
            assert set(side.known.versions) <= set(versions)
            for uuid in {*side.known.versions.values(), *side.known.entries}:
                assert len(side.places(uuid)) == 1, (uuid, side.places(uuid))

    def _one(self, things, pick: int):
        return [things[pick % len(things)]] if things else []


def test_every_goal_every_version_and_every_entry_is_somewhere():
    with Catalog.open(find_catalog()) as catalog:
        TwoCopies.catalog = catalog
        run_state_machine_as_test(
            TwoCopies,
            settings=settings(
                max_examples=12, stateful_step_count=16, suppress_health_check=list(HealthCheck), deadline=None
            ),
        )
