"""Portfolio files to work on, and a clock that only moves when it is asked."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clusterdesk.core.student import Student
from clusterdesk.store import portfolio, profile
from clusterdesk.store.portfolio import Portfolio


class Ticking:
    """A clock that goes on by one second whenever it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def file(tmp_path: Path, clock: Ticking) -> Path:
    """A new portfolio of Ana, closed."""
    path = tmp_path / "Ana.clusterdesk"
    portfolio.create(path, clock, lambda operation: profile.put(operation, Student("Ana", 2030)))
    return path


TRY = """
import sys
from pathlib import Path
from clusterdesk.core.clock import utc_now
from clusterdesk.store.portfolio import Portfolio
Portfolio.open(Path(sys.argv[1]), utc_now).close()
"""


@pytest.fixture
def opened_elsewhere(file: Path) -> Callable[[], str]:
    """Opens the portfolio of `file` in another process; returns what it complained about."""

    def try_it() -> str:
        return subprocess.run(
            [sys.executable, "-c", TRY, str(file)], capture_output=True, text=True, check=False
        ).stderr

    return try_it


Opener = Callable[[], AbstractContextManager[Portfolio]]


@pytest.fixture
def opened(file: Path, clock: Ticking) -> Opener:
    """Opens the portfolio of `file` for a with-block."""

    @contextmanager
    def open_it() -> Iterator[Portfolio]:
        found = Portfolio.open(file, clock)
        try:
            yield found
        finally:
            found.close()

    return open_it
