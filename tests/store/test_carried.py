"""Taking a portfolio from a stick onto this computer: whole, sealed as it is, under a name that is free."""

import sqlite3

import pytest

from clusterdesk.core.errors import (
    BadInput,
    CopyUnusable,
    DiskFull,
    FolderReadOnly,
    LeftOpen,
    NotAPortfolio,
    PortfolioGone,
    PortfolioNewer,
)
from clusterdesk.core.student import Student
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store import profile
from clusterdesk.store.portfolio import Portfolio

PHRASE = "lamp river zebra"


@pytest.fixture
def shelf(tmp_path):
    return tmp_path / "shelf"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_is_a_portfolio_of_its_own(file, shelf, clock):
    before = file.read_bytes()
    path = portfolios.take_in(shelf, file)
    assert path == shelf / "Ana.clusterdesk"
    found = Portfolio.open(path, clock)
    with found.operation() as operation:
        profile.put(operation, Student("Ana María"))
    found.close()
    assert file.read_bytes() == before
    assert names(shelf) == ["Ana.backups", "Ana.clusterdesk"]


def test_a_name_that_is_taken_gets_a_number(file, shelf, monkeypatch):
    portfolios.take_in(shelf, file)
    assert portfolios.take_in(shelf, file).name == "Ana 2.clusterdesk"
    # Another program takes the name that was just found free.
    free = iter([shelf / "Ana.clusterdesk", shelf / "Ana 3.clusterdesk"])
    monkeypatch.setattr("clusterdesk.store.shelf.file_for", lambda *_: next(free))
    assert portfolios.take_in(shelf, file).name == "Ana 3.clusterdesk"
    assert names(shelf) == ["Ana 2.clusterdesk", "Ana 3.clusterdesk", "Ana.clusterdesk"]


def test_a_sealed_one_stays_sealed(file, shelf, clock):
    found = Portfolio.open(file, clock)
    found.file.reseal(PHRASE)
    found.close()
    path = portfolios.take_in(shelf, file)
    assert path.read_bytes() == file.read_bytes()
    Portfolio.open(path, clock, passphrase=PHRASE).close()


def test_one_without_a_seal_can_be_sealed_on_the_way(file, shelf, clock):
    before = file.read_bytes()
    path = portfolios.take_in(shelf, file, PHRASE)
    assert portfolios.is_sealed(path)
    assert not portfolios.is_sealed(file)
    found = Portfolio.open(path, clock, passphrase=PHRASE)
    assert profile.read(found.records) == Student("Ana", 2030)
    found.close()
    assert file.read_bytes() == before
    assert b"Ana" not in path.read_bytes()


def test_one_that_is_sealed_keeps_its_own_passphrase(file, shelf, clock):
    found = Portfolio.open(file, clock)
    found.file.reseal(PHRASE)
    found.close()
    path = portfolios.take_in(shelf, file, "another one entirely")
    assert path.read_bytes() == file.read_bytes()


def test_a_passphrase_that_cannot_be_used_takes_nothing_in(file, shelf):
    with pytest.raises(BadInput):
        portfolios.take_in(shelf, file, "short")
    assert not shelf.exists()


def test_whether_something_that_is_gone_is_sealed_cannot_be_told(shelf):
    with pytest.raises(PortfolioGone):
        portfolios.is_sealed(shelf / "Ana.clusterdesk")


def newer(path):
    content = bytearray(path.read_bytes())
    content[63] = 99
    path.write_bytes(content)


def torn(path):
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 5] = b"\xff" * 8192
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "wanted"),
    [
        (lambda path: path.unlink(), PortfolioGone),
        (lambda path: (path.unlink(), path.mkdir()), NotAPortfolio),
        (lambda path: path.write_text("Dear diary"), NotAPortfolio),
        (newer, PortfolioNewer),
        (torn, CopyUnusable),
        (lambda path: path.with_name(path.name + ".lock").write_text("{}"), LeftOpen),
    ],
    ids=["gone", "folder", "text", "newer", "torn", "left open"],
)
@pytest.mark.parametrize("phrase", [None, PHRASE])
def test_what_cannot_be_used_is_refused_and_nothing_is_left(file, shelf, spoil, wanted, phrase):
    spoil(file)
    with pytest.raises(wanted):
        portfolios.take_in(shelf, file, phrase)
    assert names(shelf) == []


def test_without_room_nothing_is_left(file, shelf, monkeypatch):
    import errno
    import os

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(DiskFull):
        portfolios.take_in(shelf, file)
    assert names(shelf) == []


def test_a_shelf_that_is_no_folder_is_refused(file, shelf):
    shelf.write_text("x")
    with pytest.raises(FolderReadOnly):
        portfolios.take_in(shelf, file)


def test_one_whose_columns_do_not_hold_what_they_say_is_refused(file, shelf):
    connection = sqlite3.connect(file)
    connection.executescript(
        "PRAGMA writable_schema = ON;"
        "UPDATE sqlite_master SET sql = replace(sql, 'name TEXT', 'name INTEGER') WHERE name = 'student'"
    )
    connection.close()
    with pytest.raises(CopyUnusable):
        portfolios.take_in(shelf, file)
    assert list(shelf.iterdir()) == []
