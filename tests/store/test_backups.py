"""Backups, and what happens when a portfolio is damaged."""

import shutil
import sqlite3
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.core.errors import FolderReadOnly, NotAPortfolio, PortfolioDamaged
from clusterdesk.core.notice import NoticeKind
from clusterdesk.core.student import Student
from clusterdesk.store import backups, header, profile
from clusterdesk.store.backups import Backup
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.sidecar import Sidecar

RESTORED = pytest.mark.expect_log("took its place")


def rename(opened, name):
    with opened() as found, found.operation() as operation:
        profile.put(operation, Student(name))


EVERY_PAGE = 4096
LAST_PAGE = -4096


def damage(path, start=EVERY_PAGE, length=None):
    """Overwrite every page but the first, the last one only, or a stretch, as a failing disk may."""
    content = bytearray(path.read_bytes())
    stretch = slice(start, None if length is None else start + length)
    content[stretch] = b"\xa5" * len(content[stretch])
    path.write_bytes(content)


def page_of_the_student(path):
    """Return where the page with the student's name begins; opening a portfolio does not read it."""
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'student'").fetchone()
    connection.close()
    return (page - 1) * 4096


def name_in(path, clock):
    found = Portfolio.open(path, clock)
    try:
        return profile.read(found.records).name
    finally:
        found.close()


def test_a_session_that_changed_something_is_backed_up(file, opened, clock):
    rename(opened, "Ana María")
    (backup,) = backups.listed(file)
    assert backup.path.parent == file.with_name("Ana.backups")
    assert backup.made_at <= clock.now
    assert header.read(backup.path).is_portfolio
    copy = file.with_name("Copy.clusterdesk")
    shutil.copy(backup.path, copy)
    assert name_in(copy, clock) == "Ana María"


def test_a_session_that_only_read_is_not(file, opened):
    with opened() as found:
        assert profile.read(found.records).name == "Ana"
    assert backups.listed(file) == ()
    assert not backups.folder_of(file).exists()


def at(day, hour=12, minute=0):
    """A moment of September 2026 in local time; the 1st is a Tuesday."""
    return datetime(2026, 9, 1, hour, minute).astimezone(UTC) + timedelta(days=day - 1)


def kept_of(moments):
    found = [Backup(Path(f"{moment:%Y%m%d-%H%M%S}.clusterdesk"), moment, 1) for moment in moments]
    return sorted(backup.made_at for backup in backups.kept(found))


def test_the_newest_ten_stay():
    moments = [at(1, 8, minute) for minute in range(15)]
    assert kept_of(moments) == moments[-backups.RECENT :]


def test_of_earlier_days_and_weeks_the_newest_stays():
    busy = [at(28, 8, minute) for minute in range(12)]
    days = [at(day, hour) for day in range(15, 28) for hour in (9, 15)]
    weeks = [at(4), at(8), at(9)]
    found = kept_of([*weeks, *days, *busy])
    assert found[-backups.RECENT :] == busy[-backups.RECENT :]
    # Seven days with the busy one; of the week of the 14th the Sunday, of the one before the newest.
    assert found[: -backups.RECENT] == [at(9), at(20, 15), *(at(day, 15) for day in range(22, 28))]


@settings(max_examples=50)
@given(st.lists(st.integers(0, 10**8), unique=True, max_size=60))
def test_never_more_than_21_stay_and_the_newest_ten_always_do(seconds):
    moments = sorted(at(1) + timedelta(seconds=number) for number in seconds)
    found = kept_of(moments)
    assert len(found) <= backups.RECENT + backups.DAYS + backups.WEEKS
    assert found[-backups.RECENT :] == moments[-backups.RECENT :]
    # What stays would stay again: dropping twice drops no more.
    assert kept_of(found) == found


def test_old_backups_are_dropped_and_other_files_let_alone(file, opened, clock):
    folder = backups.folder_of(file)
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    (folder / "20200101-000000.txt").write_text("mine")
    for number in range(14):
        clock.now += timedelta(seconds=10)
        rename(opened, f"Ana {number}")
    found = backups.listed(file)
    # All of one day and one week.
    assert len(found) == backups.RECENT
    assert [backup.made_at for backup in found] == sorted((backup.made_at for backup in found), reverse=True)
    assert all(backup.size == backup.path.stat().st_size > 0 for backup in found)
    assert {path.suffix for path in folder.iterdir()} == {".txt", ".clusterdesk"}
    assert len(list(folder.iterdir())) == backups.RECENT + 2


def test_a_long_session_is_backed_up_every_ten_minutes_while_it_changes_something(file, opened, clock):
    with opened() as found:
        for minutes in (3, 6, 2, 11, 1):
            clock.now += timedelta(minutes=minutes)
            with found.operation() as operation:
                profile.put(operation, Student(f"Ana {minutes}"))
        times = [backup.made_at for backup in found.file.backups()]
        # After 11 minutes, and after 11 more.
        assert len(times) == 2
        assert times[0] - times[1] >= backups.EVERY
        clock.now += timedelta(hours=1)
        assert len(found.file.backups()) == 2
    # At the end what came after the last one.
    assert len(backups.listed(file)) == 3


@pytest.mark.expect_log("No backup was made")
def test_something_in_the_place_of_the_folder_is_told_and_stays(file, opened, clock):
    folder = backups.folder_of(file)
    folder.write_text("mine")
    rename(opened, "Ana María")
    assert folder.read_text() == "mine"
    assert name_in(file, clock) == "Ana María"
    with opened() as found, pytest.raises(FolderReadOnly):
        found.file.back_up()


def test_a_session_that_changed_nothing_since_its_last_backup_makes_no_other(file, opened, clock):
    with opened() as found:
        clock.now += timedelta(minutes=20)
        with found.operation() as operation:
            profile.put(operation, Student("Ana"))
    assert len(backups.listed(file)) == 1


def test_backups_of_one_second_get_a_number_and_stay_in_order(file, opened, clock):
    at = datetime(2026, 9, 1, 12, tzinfo=UTC)
    with opened() as found:
        names = [backups.make(found.file.connection, file, lambda: at).path.stem for _ in range(11)]
    assert names[:2] == ["20260901-120000", "20260901-120000-2"]
    assert [backup.path.stem for backup in backups.listed(file)] == names[:0:-1]


@pytest.mark.parametrize("last", [False, True])
def test_a_copy_that_is_not_sound_is_not_kept(file, opened, last):
    rename(opened, "Ana")
    damage(file, file.stat().st_size - 4096 if last else page_of_the_student(file), 4096)
    folder = backups.folder_of(file)
    before = set(folder.iterdir())
    found = Portfolio.open(file, lambda: datetime(2026, 9, 1, tzinfo=UTC))
    try:
        with pytest.raises(PortfolioDamaged):
            backups.make(found.file.connection, file, lambda: datetime(2026, 9, 1, tzinfo=UTC))
    finally:
        found.close()
    assert set(folder.iterdir()) == before


@RESTORED
@pytest.mark.parametrize("start", [EVERY_PAGE, LAST_PAGE])
def test_after_an_unclean_end_a_damaged_file_gives_way_to_its_newest_backup(file, opened, clock, start):
    rename(opened, "first")
    rename(opened, "second")
    backup = backups.listed(file)[0]
    damage(file, start)
    damaged = file.read_bytes()
    Sidecar(file).write(clock)
    found = Portfolio.open(file, clock)
    try:
        (notice,) = found.notices
        assert notice.kind == NoticeKind.RESTORED
        assert notice.backup_at == backup.made_at
        kept = file.with_name(notice.kept.rpartition("/")[2].rpartition("\\")[2])
        assert kept.name.startswith("Ana.damaged-2026")
        assert kept.read_bytes() == damaged
        assert profile.read(found.records).name == "second"
        with found.operation() as operation:
            profile.put(operation, Student("third"))
    finally:
        found.close()
    assert name_in(file, clock) == "third"


@RESTORED
def test_a_backup_that_is_damaged_or_newer_or_something_else_is_passed_over(file, opened, clock):
    for name in ("good", "later", "newer", "damaged", "letter"):
        clock.now += timedelta(days=1)
        rename(opened, name)
    letter, damaged, newer, later, _ = backups.listed(file)
    letter.path.write_text("Dear grandmother")
    damage(damaged.path)
    with newer.path.open("r+b") as raw:
        raw.seek(60)
        raw.write(struct.pack(">I", 9))
    damage(file)
    Sidecar(file).write(clock)
    assert name_in(file, clock) == "later"
    assert backups.listed(file)[3] == later


@RESTORED
def test_a_file_whose_start_is_lost_is_restored_when_it_has_backups(file, opened, clock):
    rename(opened, "kept")
    file.write_bytes(bytes(5000))
    assert name_in(file, clock) == "kept"


def test_the_journal_of_a_damaged_file_goes_with_it(file, opened, clock):
    rename(opened, "kept")
    journal = file.with_name(file.name + "-journal")
    # Not a journal that SQLite would take away; rolled into the restored file, a real one would damage that too.
    journal.mkdir()
    (journal / "page").write_text("old")
    file.write_bytes(bytes(5000))
    kept, backup = backups.restore(file, header.PORTFOLIO_SCHEMA, clock)
    assert (kept.with_name(kept.name + "-journal") / "page").read_text() == "old"
    assert not journal.exists()
    assert name_in(file, clock) == "kept"
    assert backup in backups.listed(file)


def test_without_a_good_backup_a_damaged_file_stays_as_it_is(file, opened, clock):
    rename(opened, "lost")
    damage(backups.listed(file)[0].path)
    damage(file)
    damaged = file.read_bytes()
    Sidecar(file).write(clock)
    with pytest.raises(PortfolioDamaged, match="no earlier backup"):
        Portfolio.open(file, clock)
    assert file.read_bytes() == damaged
    # Still to be checked at the next opening.
    assert Sidecar(file).left_behind()


def test_a_file_that_never_was_a_portfolio_is_not_replaced_by_a_backup(file, opened, clock):
    rename(opened, "kept")
    with file.open("r+b") as raw:
        raw.seek(68)
        raw.write(b"MINE")
    before = file.read_bytes()
    with pytest.raises(NotAPortfolio):
        Portfolio.open(file, clock)
    assert file.read_bytes() == before


@pytest.mark.expect_log("No backup was made")
def test_damage_that_shows_while_working_is_told_and_the_next_opening_checks(file, opened, clock):
    rename(opened, "kept")
    damage(file, page_of_the_student(file), 4096)
    found = Portfolio.open(file, clock)
    found.file.changed = True
    try:
        with pytest.raises(PortfolioDamaged), found.operation() as operation:
            profile.put(operation, Student("never"))
    finally:
        found.close()
    assert Sidecar(file).left_behind()


@RESTORED
def test_a_second_damaged_file_in_the_same_second_gets_a_number(file, opened):
    rename(opened, "kept")
    at = datetime(2026, 9, 3, 9, 30, tzinfo=UTC)
    for _ in range(2):
        file.write_bytes(bytes(5000))
        found = Portfolio.open(file, lambda: at)
        found.close()
    stems = ("Ana.damaged-20260903-093000", "Ana.damaged-20260903-093000-2")
    assert sorted(path.name for path in backups.damaged(file)) == list(stems)
