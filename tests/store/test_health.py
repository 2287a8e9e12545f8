"""Checking a portfolio from end to end, and saving what can be read of a damaged one."""

import os
import sqlite3
from datetime import UTC, datetime

import pytest
from sqlite_utils import Migrations

from clusterdesk.core.errors import (
    FileInUse,
    NotAPortfolio,
    PassphraseNeeded,
    PortfolioDamaged,
    PortfolioGone,
    PortfolioNewer,
    WrongPassphrase,
)
from clusterdesk.core.goal import GoalVersion, Step
from clusterdesk.core.student import Student
from clusterdesk.store import backups, profile
from clusterdesk.store import portfolio as portfolios
from clusterdesk.store.goals import GOALS, STEPS, VERSIONS, GoalRecord
from clusterdesk.store.header import PORTFOLIO_SCHEMA
from clusterdesk.store.health import check, repair
from clusterdesk.store.migrations import Schema
from clusterdesk.store.opening import fresh
from clusterdesk.store.portfolio import Portfolio

PHRASE = "lamp river zebra"
AT = datetime(2026, 9, 1, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def full(file, clock):
    """A closed portfolio of Ana with a goal of 200 steps and no backup."""
    found = Portfolio.open(file, clock)
    with found.operation() as operation:
        operation.put(GOALS, GoalRecord("g", None))
        operation.put(VERSIONS, GoalVersion("v", "g", 1, "Nurse", "why", "active", None, None, AT))
        for number in range(200):
            operation.put(STEPS, Step(f"s{number:03}", "g", number, f"step {number} " + "x" * 200, None, None))
    found.file.changed = False
    found.close()
    return file


def seal(path, clock):
    found = Portfolio.open(path, clock)
    found.file.reseal(PHRASE)
    found.close()


def pages_of(path, table):
    """Return the numbers of the leaf pages of a table."""
    connection = sqlite3.connect(path)
    try:
        found = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
        ).fetchall()
    except sqlite3.OperationalError:
        pytest.skip("this Python's SQLite does not tell where its pages are")
    finally:
        connection.close()
    return [number for (number,) in found]


def spoil(path, number):
    content = bytearray(path.read_bytes())
    content[(number - 1) * PAGE : number * PAGE] = b"\xa5" * PAGE
    path.write_bytes(content)


def test_a_whole_portfolio_is_whole(full, clock):
    found = check(full)
    assert found.ok
    assert (found.size, found.schema, found.sealed) == (full.stat().st_size, PORTFOLIO_SCHEMA, False)
    assert (found.contents.steps, found.dangling, found.good_backups, found.bad_backups) == (200, 0, 0, 0)


def test_a_sealed_one_is_checked_with_its_passphrase(full, clock):
    seal(full, clock)
    with pytest.raises(PassphraseNeeded):
        check(full)
    with pytest.raises(WrongPassphrase):
        check(full, "zebra river lamp")
    found = check(full, PHRASE)
    assert found.ok
    assert found.sealed


def test_backups_are_looked_into_too(full, clock):
    found = Portfolio.open(full, clock)
    for _ in range(2):
        found.file.back_up()
    found.file.backups()[0].path.write_text("Dear grandmother")
    health = found.file.check()
    found.close()
    assert (health.ok, health.good_backups, health.bad_backups) == (True, 1, 1)


def test_damaged_pages_are_told_and_the_file_is_left(full):
    spoil(full, pages_of(full, "goal_step")[2])
    before = full.read_bytes()
    found = check(full)
    assert not found.ok
    assert found.complaints
    assert full.read_bytes() == before


def test_a_file_that_cannot_be_read_at_all_is_damaged_when_it_has_backups(full, clock):
    found = Portfolio.open(full, clock)
    found.file.back_up()
    found.close()
    full.write_bytes(bytes(20 * PAGE))
    found = check(full)
    assert (found.ok, found.schema, found.contents) == (False, None, None)
    assert found.complaints == ("the file cannot be read as a database",)


def test_records_that_belong_to_nothing_are_counted(full):
    connection = sqlite3.connect(full)
    connection.execute("DELETE FROM goal")
    connection.commit()
    connection.close()
    found = check(full)
    assert (found.ok, found.dangling) == (False, 201)


def test_what_is_no_portfolio_is_refused(full, clock, tmp_path):
    letter = tmp_path / "letter.clusterdesk"
    letter.write_text("Dear grandmother")
    for work in (check, lambda path: repair(path, clock)):
        with pytest.raises(NotAPortfolio):
            work(letter)
        with pytest.raises(PortfolioGone):
            work(tmp_path / "none.clusterdesk")
    connection = sqlite3.connect(full)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(PortfolioNewer):
        check(full)


def test_an_open_one_is_told(full, clock):
    found = Portfolio.open(full, clock)
    with pytest.raises(FileInUse):
        check(full)
    found.close()


# Repair


def steps_in(path, clock, passphrase=None):
    found = Portfolio.open(path, clock, passphrase=passphrase)
    try:
        return [step.position for step in found.records.all(STEPS, "position")], profile.read(found.records)
    finally:
        found.close()


def test_with_a_good_backup_that_takes_its_place(full, clock):
    found = Portfolio.open(full, clock)
    backup = found.file.back_up()
    found.close()
    spoil(full, pages_of(full, "goal_step")[2])
    damaged = full.read_bytes()
    done = repair(full, clock)
    assert done.backup.path == backup.path
    assert done.kept.read_bytes() == damaged
    assert steps_in(full, clock)[0] == list(range(200))


@pytest.mark.parametrize("sealed", [False, True])
def test_without_one_everything_beside_the_damage_is_saved(full, clock, sealed):
    lost = pages_of(full, "goal_step")[3:4]
    if sealed:
        seal(full, clock)
        # Sealing writes the pages anew; those of the steps come last.
        last = full.stat().st_size // PAGE
        lost = [last - 4, last - 3]
    for page in lost:
        spoil(full, page)
    damaged = full.read_bytes()
    passphrase = PHRASE if sealed else None
    done = repair(full, clock, passphrase)
    assert done.backup is None
    assert done.kept.read_bytes() == damaged
    kept, student = steps_in(full, clock, passphrase)
    assert student == Student("Ana", 2030)
    assert 100 < len(kept) < 200
    assert kept[0] == 0
    assert kept[-1] == 199
    assert done.records == len(kept) + 3
    assert check(full, passphrase).ok
    assert list(full.parent.glob("**/.*")) == []
    if sealed:
        assert b"step 1" not in b"".join(path.read_bytes() for path in full.parent.glob("**/*") if path.is_file())


def test_what_belonged_to_a_lost_record_goes_with_it(full, clock):
    spoil(full, pages_of(full, "goal")[0])
    done = repair(full, clock)
    assert done.records == 1
    assert steps_in(full, clock) == ([], Student("Ana", 2030))
    assert check(full).ok


def test_values_of_the_wrong_kind_are_passed_over(full, clock):
    connection = sqlite3.connect(full)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ')') WHERE name = 'goal_step'")
    connection.commit()
    connection.close()
    connection = sqlite3.connect(full)
    connection.execute("UPDATE goal_step SET position = 'first' WHERE uuid = 's000'")
    connection.commit()
    connection.close()
    spoil(full, pages_of(full, "student")[0])
    repair(full, clock)
    assert steps_in(full, clock)[0] == list(range(1, 200))


def test_where_nothing_can_be_read_nothing_is_touched(full, clock):
    content = full.read_bytes()
    full.write_bytes(content[:100] + b"\xa5" * (len(content) - 100))
    damaged = full.read_bytes()
    with pytest.raises(PortfolioDamaged):
        repair(full, clock)
    assert full.read_bytes() == damaged
    assert backups.damaged(full) == ()
    assert list(full.parent.glob("**/.*")) == []


def test_a_file_without_a_single_record_gives_nothing_to_save(tmp_path, clock):
    empty = tmp_path / "Empty.clusterdesk"
    portfolios.create(empty, clock, lambda operation: None)
    before = empty.read_bytes()
    with pytest.raises(PortfolioDamaged):
        repair(empty, clock)
    assert empty.read_bytes() == before
    assert list(tmp_path.glob("**/.*")) == []


def test_a_sealed_file_whose_first_page_is_lost_comes_back_from_its_backup(full, clock):
    found = Portfolio.open(full, clock)
    found.file.back_up()
    found.file.reseal(PHRASE)
    found.close()
    content = full.read_bytes()
    full.write_bytes(os.urandom(PAGE) + content[PAGE:])
    with pytest.raises(WrongPassphrase):
        repair(full, clock, "zebra river lamp")
    assert not check(full, PHRASE).ok
    assert repair(full, clock, PHRASE).backup is not None
    assert steps_in(full, clock, PHRASE)[0] == list(range(200))


def test_a_new_file_that_cannot_be_filled_is_closed(tmp_path):
    def fail(_db):
        raise KeyError

    draft = tmp_path / "draft"
    later = Migrations("portfolio")
    later()(fail)
    with pytest.raises(KeyError):
        fresh(draft, schema=Schema(later, 1))
    draft.unlink()
