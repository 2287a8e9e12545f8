"""Kills a program in the middle of its writes, again and again, and looks what is left of the portfolio.

A child works through a session of 300 writes: goals, steps, entries with files, plan, backups. It says the number of
each write once that is durable. At a random moment it is killed with SIGKILL, which nothing can catch, as when the
power goes. What is found afterwards must be whole, hold every write that was said, and at most the one under way.

As a program it is that child: `python -m bench.kill PORTFOLIO PASSPHRASE`.
"""

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter

from bench.row import Row
from clusterdesk.core.clock import utc_now
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.notice import NoticeKind
from clusterdesk.core.plan import PlanDraft, PlanKind
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog

WRITES = 300
RUNS = 200
BACKUP_EVERY = 40
LATEST = 0.003
"""Seconds after a write was said until the kill: a write takes about one millisecond, a backup ten."""
HOT = bytes.fromhex("d9d505f920a163d7")
"""How the journal of a write begins that is under way."""
PASSPHRASE = "lamp river zebra"  # noqa: S105 - of this bench


@dataclass(frozen=True, slots=True)
class Outcome:
    """One kill.

    Attributes:
        said: the last write that was said.
        found: the last write that is in the portfolio.
        torn: whether it hit a write half done, whose journal was left.
        faults: what is wrong with the portfolio.
    """

    said: int
    found: int
    torn: bool
    faults: tuple[str, ...]


def session(path: Path, passphrase: str) -> Session:
    """Open the portfolio."""
    return Session.open(path, Catalog.open(find_catalog()), utc_now, passphrase=passphrase or None)


def work(path: Path, passphrase: str) -> None:
    """Write and say so, until somebody kills this process."""
    open_one = session(path, passphrase)
    goal = open_one.goals.keep(GoalDraft("write 0", "The first one")).uuid or ""
    print(0, flush=True)
    for number in range(1, WRITES + 1):
        write(open_one, goal, number)
        print(number, flush=True)
        if number % BACKUP_EVERY == 0:
            open_one.keeping.back_up()
    open_one.close()


def write(open_one: Session, goal: str, number: int) -> None:
    """Do one write, whose number can be found in the portfolio."""
    title = f"write {number}"
    match number % 4:
        case 0:
            open_one.plan.add(PlanDraft(PlanKind.COURSE, title, 2026))
        case 1:
            open_one.journal.keep(EntryDraft(EntryKind.REFLECTION, title, date(2026, 9, 1), note="x" * 2000))
        case 2:
            newest = open_one.journal.entries()[0].uuid
            open_one.journal.attach(newest, title, bytes(20_000))
        case _ if number % 8 == 3:
            open_one.goals.keep(GoalDraft(title, "One more"))
        case _:
            open_one.goals.add_step(goal, title)


def written(open_one: Session) -> Iterator[int]:
    """Return the numbers of the writes that are in the portfolio."""
    goals, entries = open_one.goals.goals(), open_one.journal.entries()
    titles = [goal.current.title for goal in goals]
    titles += [step.title for goal in goals for step in goal.steps]
    titles += [entry.title for entry in entries]
    titles += [kept.name for entry in entries for kept in entry.attachments]
    titles += [item.title for item in open_one.plan.items()]
    return (int(title.removeprefix("write ")) for title in titles)


def kill_once(folder: Path, chance: random.Random, *, sealed: bool) -> Outcome:
    """Make a portfolio, let a child write to it, kill the child, and look.

    Args:
        folder: an empty folder.
        chance: says when.
        sealed: whether the portfolio has a passphrase.
    """
    path = portfolios.create(folder, "Sample")
    passphrase = PASSPHRASE if sealed else ""
    if sealed:
        made = session(path, "")
        made.keeping.seal(PASSPHRASE)
        made.close()
    last, pause = chance.randrange(WRITES), chance.uniform(0, LATEST)
    command = [sys.executable, "-m", "bench.kill", str(path), passphrase]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]) as child:
        lines = iter(child.stdout or ())
        said = next(int(line) for line in lines if int(line) == last)
        until = perf_counter() + pause
        while perf_counter() < until:
            pass
        child.kill()
        said = max([said, *(int(line) for line in lines if line.endswith("\n"))])
    return looked_at(path, passphrase, said)


def looked_at(path: Path, passphrase: str, said: int) -> Outcome:
    """Open what is left and compare it with what was said."""
    journal = path.with_name(path.name + "-journal")
    # One that was done with is left empty, or with its head wiped.
    torn = journal.exists() and journal.read_bytes()[: len(HOT)] == HOT
    open_one = session(path, passphrase)
    try:
        numbers = sorted(written(open_one))
        faults: list[str] = []
        if not open_one.keeping.check().ok:
            faults.append("the portfolio is damaged")
        if any(notice.kind is not NoticeKind.RECOVERED for notice in open_one.notices):
            faults.append("a backup had to take its place")
        if numbers != list(range(len(numbers))):
            faults.append("a write in the middle is missing, or is there twice")
        if not said < len(numbers) <= said + 2:
            faults.append(f"{said} were said, {len(numbers) - 1} were found")
        strange = [found.name for found in path.parent.rglob(".*")]
        if strange:
            faults.append(f"left behind: {strange}")
        return Outcome(said, len(numbers) - 1, torn, tuple(faults))
    finally:
        open_one.close()


def kills(runs: int, seed: int) -> list[Outcome]:
    """Kill so many times, every other time with a seal."""
    chance = random.Random(seed)
    found: list[Outcome] = []
    for run in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            found.append(kill_once(Path(folder), chance, sealed=run % 2 == 1))
    return found


def rows() -> list[Row]:
    """Count what was lost and damaged in all runs."""
    found = kills(RUNS, seed=7)
    lost = sum(max(0, one.said - one.found) for one in found)
    return [
        Row("kill-lost", lost, f"of {RUNS}", 0),
        Row("kill-damaged", sum(bool(one.faults) for one in found), f"of {RUNS}", 0),
    ]


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2])
