"""Backups, and what happens when a portfolio is damaged."""

import shutil
import struct
from datetime import UTC, datetime, timedelta

import pytest

from clusterdesk.core.errors import NotAPortfolio, PortfolioDamaged
from clusterdesk.core.notice import NoticeKind
from clusterdesk.core.student import Student
from clusterdesk.store import backups, header, profile
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.sidecar import Sidecar

RESTORED = pytest.mark.expect_log("took its place")


def rename(opened, name):
    with opened() as found, found.operation() as operation:
        profile.put(operation, Student(name))


EVERY_PAGE = 4096
LAST_PAGE = -4096


def damage(path, start=EVERY_PAGE):
    """Overwrite every page but the first, or the last one only, as a failing disk may."""
    content = bytearray(path.read_bytes())
    content[start:] = b"\xa5" * len(content[start:])
    path.write_bytes(content)


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


def test_the_newest_ten_are_kept_and_other_files_let_alone(file, opened, clock):
    folder = backups.folder_of(file)
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    (folder / "20200101-000000.txt").write_text("mine")
    for number in range(12):
        clock.now += timedelta(days=1)
        rename(opened, f"Ana {number}")
    found = backups.listed(file)
    assert len(found) == backups.KEPT
    assert [backup.made_at for backup in found] == sorted((backup.made_at for backup in found), reverse=True)
    assert {path.suffix for path in folder.iterdir()} == {".txt", ".clusterdesk"}
    assert len(list(folder.iterdir())) == backups.KEPT + 2


def test_backups_of_one_second_get_a_number_and_stay_in_order(file, opened, clock):
    at = datetime(2026, 9, 1, 12, tzinfo=UTC)
    with opened() as found:
        names = [backups.make(found._connection, file, lambda: at).path.stem for _ in range(11)]
    assert names[:2] == ["20260901-120000", "20260901-120000-2"]
    assert [backup.path.stem for backup in backups.listed(file)] == names[:0:-1]


@pytest.mark.parametrize("start", [EVERY_PAGE, LAST_PAGE])
def test_a_copy_that_is_not_sound_is_not_kept(file, opened, start):
    rename(opened, "Ana")
    damage(file, start)
    folder = backups.folder_of(file)
    before = set(folder.iterdir())
    found = Portfolio.open(file, lambda: datetime(2026, 9, 1, tzinfo=UTC))
    try:
        with pytest.raises(PortfolioDamaged):
            backups.make(found._connection, file, lambda: datetime(2026, 9, 1, tzinfo=UTC))
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
    damage(file)
    found = Portfolio.open(file, clock)
    found._changed = True
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
    assert len([path for path in file.parent.iterdir() if "damaged-20260903-093000" in path.name]) == 2
