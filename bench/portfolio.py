"""How quickly a portfolio of 5,000 records opens, is written to, backed up and merged, and how large it is."""

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.row import Row
from clusterdesk.core.clock import utc_now
from clusterdesk.core.goal import GoalVersion, Step
from clusterdesk.core.ids import new_id
from clusterdesk.core.student import Student
from clusterdesk.core.target import Target
from clusterdesk.services.desk import Desk
from clusterdesk.services.merging import Merging
from clusterdesk.store import portfolio, profile
from clusterdesk.store.goals import GOALS, STEPS, VERSIONS, GoalRecord
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.records import Operation

RECORDS = 5000
STEPS_A_GOAL = 8
OPENINGS = 15
WRITES = 200
PASSPHRASE = "lamp river zebra"  # noqa: S105 - of this bench
OPEN_MS = 50.0
UNLOCK_MS = 150.0
WRITE_MS = 20.0
BACKUP_MS = 100.0
SIZE_MB = 4.0
MERGE_MS = 1000.0
AT = datetime(2026, 9, 1, tzinfo=UTC)


def fill(operation: Operation) -> None:
    """Write the student and goals with a reason and steps, as many records as the budgets speak of."""
    profile.put(operation, Student("Sample", 2029))
    for number in range((RECORDS - 1) // (STEPS_A_GOAL + 2)):
        goal = new_id()
        operation.put(GOALS, GoalRecord(goal, None))
        reason = f"Reason {number}: I like to help people and to find out how the body works. " * 3
        target = Target.career("29-1141.00")
        operation.put(
            VERSIONS, GoalVersion(new_id(), goal, 1, f"Goal number {number}", reason, "active", target, None, AT)
        )
        for position in range(STEPS_A_GOAL):
            operation.put(STEPS, Step(new_id(), goal, position, f"Step {position} of goal {number}", None, None))


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long something took."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def opened(path: Path, passphrase: str | None = None) -> float:
    """Return how long opening and a first look at all that is in it took; the portfolio is closed again."""
    found: list[Portfolio] = []

    def open_it() -> None:
        found.append(Portfolio.open(path, utc_now, passphrase=passphrase))
        found[0].file.contents()

    took = milliseconds(open_it)
    found[0].close()
    return took


def written(found: Portfolio) -> list[float]:
    """Return how long each of many durable writes took."""
    goal = new_id()
    with found.operation() as operation:
        operation.put(GOALS, GoalRecord(goal, None))

    def write(number: int) -> None:
        with found.operation() as operation:
            operation.put(STEPS, Step(new_id(), goal, number, f"One more step {number}", None, None))

    return [milliseconds(lambda number=number: write(number)) for number in range(WRITES)]


def merged(folder: Path) -> float:
    """Return how long it took to merge two portfolios of 5,000 records that have only the student in common.

    The backup before it and writing half of the outcome are part of it.
    """
    mine, other = folder / "Mine.clusterdesk", folder / "Other.clusterdesk"
    for path in (mine, other):
        portfolio.create(path, utc_now, fill)
    found = Portfolio.open(mine, utc_now)
    try:
        found.warm_up()
        return milliseconds(lambda: Merging(found, Desk(found)).merge(other))
    finally:
        found.close()


def rows() -> list[Row]:
    """Measure on a portfolio in a temporary folder; what is imported at the first opening is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Sample.clusterdesk"
        portfolio.create(path, utc_now, fill)
        size = path.stat().st_size / 1e6
        openings = [opened(path) for _ in range(OPENINGS + 1)][1:]
        found = Portfolio.open(path, utc_now)
        try:
            writes = sorted(written(found))
            backups = [milliseconds(found.file.back_up) for _ in range(5)]
            found.file.reseal(PASSPHRASE)
            sealed_writes = sorted(written(found))
        finally:
            found.close()
        merge = merged(Path(folder))
        unlockings = [opened(path, PASSPHRASE) for _ in range(OPENINGS)]
    return [
        Row("portfolio-open", median(openings), "ms", OPEN_MS),
        Row("portfolio-open-sealed", median(unlockings), "ms", UNLOCK_MS),
        Row("portfolio-write", writes[int(len(writes) * 0.95)], "ms", WRITE_MS),
        Row("portfolio-write-sealed", sealed_writes[int(len(sealed_writes) * 0.95)], "ms", WRITE_MS),
        Row("portfolio-backup", median(backups), "ms", BACKUP_MS),
        Row("portfolio-merge", merge, "ms", MERGE_MS),
        Row("portfolio-size", size, "MB", SIZE_MB),
    ]
