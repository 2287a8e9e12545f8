"""Portfolio files to work on, and a clock that only moves when it is asked."""

import errno
import os
import shutil
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


class Disk:
    """A small disk of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make_read_only(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True)

    def fill(self, left: int = 0) -> Path:
        """Use up all but `left` bytes; removing the returned file makes room again."""
        filler = self.folder / "homework.bin"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError as error:
                assert error.errno == errno.ENOSPC
            file.truncate(file.tell() - left)
        return filler


@pytest.fixture
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    """A disk of its own, of 512 kB or as many as the parameter says, or a skipped test where nobody may make one."""
    size = getattr(request, "param", 512)
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or os.getuid() != 0 or mount is None:
        pytest.skip("only root on Linux can make a small disk")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if made.returncode:
        pytest.skip(f"this system lets nobody mount: {made.stderr.strip()}")
    yield Disk(folder)
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
