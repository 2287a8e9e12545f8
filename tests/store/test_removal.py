"""Deleting a portfolio: all that holds its contents goes, nothing else does, and an interruption can be mended."""

import os
import subprocess
import sys
from contextlib import suppress

import pytest

from clusterdesk.core.errors import FileInUse, FolderReadOnly, NotAPortfolio, PortfolioGone, WrongPassphrase
from clusterdesk.core.student import Student
from clusterdesk.store import backups, portfolio, profile, removal

PHRASE = "lamp river zebra"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def backed_up(file, opened):
    """The portfolio of Ana with two backups."""
    with opened() as found:
        found.file.back_up()
        found.file.back_up()
    return file


HOLD = """
import sys
from pathlib import Path
from clusterdesk.core.clock import utc_now
from clusterdesk.store.portfolio import Portfolio
found = Portfolio.open(Path(sys.argv[1]), utc_now, passphrase=(*sys.argv, None)[2])
print("open", flush=True)
sys.stdin.readline()
found.close()
"""


@pytest.fixture
def held():
    """Opens a portfolio in another process until the end of the test."""
    running = []

    def hold(*words):
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        running.append(process)
        assert process.stdout.readline() == "open\n"

    yield hold
    for process in running:
        process.communicate("\n", timeout=20)


@pytest.mark.parametrize("phrase", [None, PHRASE])
def test_nothing_of_it_stays_and_nothing_else_goes(backed_up, opened, clock, phrase):
    folder = backed_up.parent
    for name in ("Ana 2", "Ana.damaged-twin"):
        portfolio.create(
            folder / f"{name}.clusterdesk", clock, lambda operation: profile.put(operation, Student("Ana", None))
        )
    (folder / "Anaconda.damaged-20260901-080000").write_bytes(b"another student")
    (folder / "Ana.damaged-20260901-080000.txt").write_text("a note of the teacher")
    others = names(folder)
    if phrase:
        with opened() as found:
            found.file.reseal(phrase)
    for name in ("Ana.damaged-20260901-080000", "Ana.damaged-20260901-080000-2", "Ana.damaged-20260901-080000-journal"):
        (folder / name).write_bytes(b"damaged")
    for name in ("-wal", "-shm", ".lock"):
        (folder / f"Ana.clusterdesk{name}").write_bytes(b"")
    (backups.folder_of(backed_up) / ".1234.part").write_bytes(b"half")
    removal.remove(backed_up)
    assert names(folder) == [name for name in others if name not in ("Ana.backups", "Ana.clusterdesk")]


def test_what_somebody_else_put_among_the_backups_stays(backed_up):
    folder = backups.folder_of(backed_up)
    (folder / "holiday.jpg").write_bytes(b"picture")
    removal.remove(backed_up)
    assert names(backed_up.parent) == ["Ana.backups"]
    assert names(folder) == ["holiday.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_folder_of_backups_that_leads_elsewhere_is_not_followed(file, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "20260901-080000.clusterdesk").write_bytes(file.read_bytes())
    backups.folder_of(file).symlink_to(elsewhere)
    removal.remove(file)
    assert names(elsewhere) == ["20260901-080000.clusterdesk"]


def test_a_portfolio_without_backups_goes_too(file):
    removal.remove(file)
    assert names(file.parent) == []


def test_other_files_are_refused(file, tmp_path):
    letter = tmp_path / "Letter.clusterdesk"
    letter.write_text("Dear grandmother")
    other_ending = tmp_path / "Ana.bak"
    other_ending.write_bytes(file.read_bytes())
    folder = tmp_path / "folder.clusterdesk"
    folder.mkdir()
    for path in (letter, other_ending, folder):
        with pytest.raises(NotAPortfolio):
            removal.remove(path)
        assert path.exists()


def test_one_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PortfolioGone):
        removal.remove(tmp_path / "Ana.clusterdesk")


@pytest.mark.parametrize("phrase", [None, PHRASE])
def test_one_that_is_open_here_is_refused_and_stays_locked(backed_up, opened, opened_elsewhere, phrase):
    with opened() as found:
        if phrase:
            found.file.reseal(phrase)
        with pytest.raises(FileInUse):
            removal.remove(backed_up)
        assert len(found.file.backups()) == 2
        if phrase is None:
            assert "FileInUse" in opened_elsewhere()


@pytest.mark.parametrize("phrase", [None, PHRASE])
def test_one_that_is_open_elsewhere_is_refused_and_told_where(backed_up, opened, held, phrase, monkeypatch):
    monkeypatch.setattr("clusterdesk.store.connection.BUSY_MS", 50)
    if phrase:
        with opened() as found:
            found.file.reseal(phrase)
    held(backed_up, *([phrase] if phrase else []))
    with pytest.raises(FileInUse) as caught:
        removal.remove(backed_up)
    assert " (on " in str(caught.value)
    assert len(backups.listed(backed_up)) == 2


class Stopped(BaseException):
    """The end of the process at some point."""


def test_what_is_stopped_anywhere_can_be_done_again(backed_up, monkeypatch):
    """Whatever was deleted last, the portfolio is there as long as anything of it is, and a second try ends it."""
    (backed_up.parent / "Ana.damaged-20260901-080000").write_bytes(b"damaged")
    (backed_up.parent / "Ana.clusterdesk.lock").write_text("{}")
    left = 0
    unlink = type(backed_up).unlink

    def unlink_while_it_may(path, *, missing_ok=False):
        nonlocal left
        if left == 0:
            raise Stopped
        left -= 1
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(type(backed_up), "unlink", unlink_while_it_may)
    tries = 0
    while backed_up.exists():
        left = tries
        tries += 1
        with suppress(Stopped):
            removal.remove(backed_up)
        assert backed_up.exists() or names(backed_up.parent) == []
    assert tries > 5


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_that_may_not_be_written_is_told(disk, clock):
    path = disk.folder / "Ana.clusterdesk"
    portfolio.create(path, clock, lambda operation: profile.put(operation, Student("Ana", None)))
    disk.make_read_only()
    with pytest.raises(FolderReadOnly):
        removal.remove(path)
    assert path.exists()


def test_a_passphrase_is_asked_without_touching_anything(file, opened, held):
    with opened() as found:
        found.file.reseal(PHRASE)
    before = names(file.parent)
    with pytest.raises(WrongPassphrase):
        removal.require_passphrase(file, "river lamp zebra")
    removal.require_passphrase(file, PHRASE)
    assert names(file.parent) == before
    held(file, PHRASE)
    with pytest.raises(FileInUse):
        removal.require_passphrase(file, PHRASE)
    with pytest.raises(PortfolioGone):
        removal.require_passphrase(file.with_name("Nobody.clusterdesk"), PHRASE)
