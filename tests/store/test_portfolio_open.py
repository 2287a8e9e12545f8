"""The open sequence: what is refused, what is checked, what stays untouched."""

import json
import os
import socket
import sqlite3
import struct
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clusterdesk.core.errors import FileInUse, NotAPortfolio, PortfolioGone, PortfolioNewer
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.core.student import Student
from clusterdesk.store import header, portfolio, profile
from clusterdesk.store.identity import PORTFOLIO_APPLICATION_ID
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.sidecar import Holder, Sidecar

HOLD = """
import sys
from pathlib import Path
from clusterdesk.core.clock import utc_now
from clusterdesk.store.portfolio import Portfolio
found = Portfolio.open(Path(sys.argv[1]), utc_now)
print("open", flush=True)
sys.stdin.readline()
found.close()
"""


def lock_of(path):
    return path.with_name(path.name + ".lock")


def test_a_new_portfolio_says_what_it_is_and_holds_the_student(file, opened):
    assert header.read(file) == header.Header(PORTFOLIO_APPLICATION_ID, header.PORTFOLIO_SCHEMA)
    with opened() as found:
        assert profile.read(found.records) == Student("Ana", 2030)
        assert found.notices == ()
    assert sorted(path.name for path in file.parent.iterdir()) == ["Ana.clusterdesk"]


def test_the_pragmas_are_those_of_the_design(opened):
    with opened() as found:
        pragmas = {
            name: found.file.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "locking_mode",
                "busy_timeout",
                "trusted_schema",
            )
        }
    assert pragmas == {
        "journal_mode": "delete",
        "synchronous": 2,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
        "busy_timeout": 3000,
        "trusted_schema": 0,
    }


def test_a_portfolio_without_a_student_has_an_empty_name(tmp_path, clock):
    path = tmp_path / "empty.clusterdesk"
    portfolio.create(path, clock, lambda operation: None)
    found = Portfolio.open(path, clock)
    assert profile.read(found.records) == Student("")
    found.close()


def test_creating_never_overwrites(file, clock):
    before = file.read_bytes()
    with pytest.raises(FileExistsError):
        portfolio.create(file, clock, lambda operation: None)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["Ana.clusterdesk"]


def test_a_creation_that_fails_leaves_nothing(tmp_path, clock):
    def fail(operation):
        profile.put(operation, Student("Ana"))
        raise KeyError

    with pytest.raises(KeyError):
        portfolio.create(tmp_path / "Ana.clusterdesk", clock, fail)
    assert list(tmp_path.iterdir()) == []


def test_creating_in_a_folder_that_is_not_there(tmp_path, clock):
    with pytest.raises(PortfolioGone):
        portfolio.create(tmp_path / "gone" / "Ana.clusterdesk", clock, lambda operation: None)


def test_a_missing_file_is_not_made(tmp_path, clock):
    with pytest.raises(PortfolioGone, match="not there any more"):
        Portfolio.open(tmp_path / "Ana.clusterdesk", clock)
    assert list(tmp_path.iterdir()) == []


def other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE homework (title)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite format 3\x00", b"A letter to my grandmother.\n" * 200, bytes(range(256)) * 40],
    ids=["empty", "only the start", "text", "binary"],
)
def test_another_kind_of_file_is_refused_and_untouched(tmp_path, clock, content):
    path = tmp_path / "Ana.clusterdesk"
    path.write_bytes(content)
    with pytest.raises(NotAPortfolio, match="is not a ClusterDesk portfolio"):
        Portfolio.open(path, clock)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("journal", [False, True])
def test_another_database_is_refused_and_untouched(tmp_path, clock, journal):
    path = tmp_path / "Ana.clusterdesk"
    other_database(path)
    before = path.read_bytes()
    if journal:
        # An empty journal is what a killed program leaves; it makes the open database be asked, not the bytes.
        path.with_name(path.name + "-journal").touch()
    with pytest.raises(NotAPortfolio):
        Portfolio.open(path, clock)
    assert path.read_bytes() == before
    assert not lock_of(path).exists()


def test_a_folder_is_not_a_portfolio(tmp_path, clock):
    with pytest.raises(NotAPortfolio):
        Portfolio.open(tmp_path, clock)


@pytest.mark.parametrize("journal", [False, True])
def test_a_newer_file_is_refused_and_untouched(file, clock, journal):
    with file.open("r+b") as raw:
        raw.seek(60)
        raw.write(struct.pack(">I", header.PORTFOLIO_SCHEMA + 8))
    before = file.read_bytes()
    if journal:
        file.with_name(file.name + "-journal").touch()
    words = rf"format {header.PORTFOLIO_SCHEMA + 8}; this one knows {header.PORTFOLIO_SCHEMA}.*was not changed"
    with pytest.raises(PortfolioNewer, match=words):
        Portfolio.open(file, clock)
    assert file.read_bytes() == before
    assert not lock_of(file).exists()


@pytest.mark.parametrize("name", ["100 % ? #1 & ü.clusterdesk", "Zoë 🩺 שלום.clusterdesk", "a;b='c'.clusterdesk"])
def test_any_file_name_can_be_opened(tmp_path, clock, name):
    if os.name == "nt" and "?" in name:
        pytest.skip("Windows has no such file names")
    path = tmp_path / name
    portfolio.create(path, clock, lambda operation: profile.put(operation, Student("Zoë")))
    found = Portfolio.open(path, clock)
    assert profile.read(found.records).name == "Zoë"
    found.close()
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("windows", [False, True])
def test_while_it_is_open_the_sidecar_says_who_has_it(file, opened, clock, monkeypatch, windows):
    if windows:
        monkeypatch.delattr(os, "uname", raising=False)
    with opened():
        content = json.loads(lock_of(file).read_text("utf-8"))
        assert content["host"] == socket.gethostname()
        assert content["pid"] == os.getpid()
        assert datetime.fromisoformat(content["since"]) <= clock.now
    assert not lock_of(file).exists()


def test_open_in_another_process_it_is_refused_with_the_holder(file, clock):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "open\n"
        before = lock_of(file).read_bytes()
        with pytest.raises(FileInUse) as refused:
            Portfolio.open(file, clock)
        assert refused.value.values["host"] == socket.gethostname()
        assert f"(on {socket.gethostname()} since " in str(refused.value)
        assert lock_of(file).read_bytes() == before
        # Without a readable sidecar the lock still decides.
        lock_of(file).write_text("[]")
        with pytest.raises(FileInUse, match=r"open somewhere else\. Close it there"):
            Portfolio.open(file, clock)
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.wait() == 0
    found = Portfolio.open(file, clock)
    assert profile.read(found.records).name == "Ana"
    found.close()


def test_opening_it_twice_here_does_not_lose_the_lock(file, opened, clock, opened_elsewhere):
    """On POSIX, closing any descriptor of a locked file drops the lock: a second look must not read its bytes."""
    with opened():
        with pytest.raises(FileInUse):
            Portfolio.open(file, clock)
        assert "FileInUse" in opened_elsewhere()


def test_a_sidecar_left_behind_is_harmless_and_the_file_is_checked(file, clock):
    Sidecar(file).write(clock)
    found = Portfolio.open(file, clock)
    assert found.notices == (Notice(NoticeKind.RECOVERED),)
    found.close()
    assert not lock_of(file).exists()


def test_a_sidecar_that_cannot_be_removed_is_left(tmp_path):
    sidecar = Sidecar(tmp_path / "Ana.clusterdesk")
    sidecar.path.mkdir()
    sidecar.remove()
    assert sidecar.left_behind()
    assert sidecar.holder() is None


@pytest.mark.parametrize(
    "content",
    ["", "{", "[1]", "{}", '{"host": "A", "since": "yesterday", "pid": 1}', '{"host": "A", "since": "2026-09-01"}'],
)
def test_a_sidecar_that_cannot_be_understood_names_nobody(tmp_path, content):
    sidecar = Sidecar(tmp_path / "Ana.clusterdesk")
    sidecar.path.write_text(content)
    assert sidecar.holder() is None


def test_the_holder_is_told_in_local_time_with_the_day_when_it_is_another_one():
    since = datetime(2026, 9, 1, 10, 32, tzinfo=UTC)
    shown = since.astimezone()
    holder = Holder("LAB-12", since, 4)
    assert holder.words(since) == f" (on LAB-12 since {shown:%H:%M})"
    assert holder.words(datetime(2026, 9, 4, 10, tzinfo=UTC)) == f" (on LAB-12 since {shown:%Y-%m-%d %H:%M})"
