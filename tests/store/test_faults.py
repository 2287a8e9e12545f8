"""Full disks, used-up quotas, read-only folders, sticks that are pulled out: real ones, where the system lets us."""

import errno
import os
import shutil

import pytest

from clusterdesk.core.errors import (
    BadInput,
    CopyUnusable,
    DiskFull,
    FileInUse,
    FolderReadOnly,
    PortfolioDamaged,
    PortfolioGone,
)
from clusterdesk.core.goal import Step
from clusterdesk.core.settings import Settings
from clusterdesk.core.student import Student
from clusterdesk.store import backups, portfolio, profile
from clusterdesk.store.faults import refusing, translated, translated_system, understood
from clusterdesk.store.goals import GOALS, STEPS, GoalRecord
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.settings import load_settings, save_settings

NO_BACKUP = pytest.mark.expect_log("No backup was made")


@pytest.fixture
def quota():
    """Lets no file of this process grow over 190,000 bytes: SQLite says of it what it says of a used-up quota."""
    resource = pytest.importorskip("resource", reason="only POSIX systems limit the size of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (190_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def ana(operation):
    profile.put(operation, Student("Ana", 2030))


def add_step(found, number):
    with found.operation() as operation:
        if number == 0:
            operation.put(GOALS, GoalRecord("g", None))
        operation.put(STEPS, Step(f"s{number:03}", "g", number, "x" * 300, None, None))


def add_until_full(found):
    """Add steps until no more fit; return how many did."""
    for number in range(2000):
        try:
            add_step(found, number)
        except DiskFull:
            return number
    raise AssertionError("the disk was never full")


def steps(found):
    return [step.uuid for step in found.records.all(STEPS, "position")]


def expected(count):
    return [f"s{number:03}" for number in range(count)]


def test_a_full_disk_keeps_the_last_good_state_and_the_portfolio_usable(disk, clock):
    path = disk.folder / "Ana.clusterdesk"
    portfolio.create(path, clock, ana)
    found = Portfolio.open(path, clock)
    try:
        filler = disk.fill(left=40_000)
        count = add_until_full(found)
        assert count > 10
        assert steps(found) == expected(count)
        with pytest.raises(DiskFull, match="last change was not saved"):
            add_step(found, count)
        assert steps(found) == expected(count)
        filler.unlink()
        add_step(found, count)
        assert steps(found) == expected(count + 1)
    finally:
        found.close()
    found = Portfolio.open(path, clock)
    assert found.notices == ()
    assert steps(found) == expected(count + 1)
    found.close()


@NO_BACKUP
def test_closing_on_a_full_disk_goes_without_a_backup_and_leaves_no_half_of_one(disk, clock):
    path = disk.folder / "Ana.clusterdesk"
    portfolio.create(path, clock, ana)
    found = Portfolio.open(path, clock)
    disk.fill(left=40_000)
    count = add_until_full(found)
    assert count > 10
    found.close()
    assert backups.listed(path) == ()
    assert list(disk.folder.glob("**/.*")) == []
    (disk.folder / "homework.bin").unlink()
    found = Portfolio.open(path, clock)
    assert steps(found) == expected(count)
    found.close()


def test_creating_on_a_full_disk_leaves_nothing(disk, clock):
    disk.fill()
    with pytest.raises(DiskFull):
        portfolio.create(disk.folder / "Ana.clusterdesk", clock, ana)
    assert [path.name for path in disk.folder.iterdir()] == ["homework.bin"]


def test_opening_on_a_full_disk_says_so_and_leaves_the_file(disk, clock):
    path = disk.folder / "Ana.clusterdesk"
    portfolio.create(path, clock, ana)
    before = path.read_bytes()
    disk.fill()
    with pytest.raises(DiskFull):
        Portfolio.open(path, clock)
    assert path.read_bytes() == before
    assert not path.with_name(path.name + ".lock").exists()


def test_a_used_up_quota_is_a_full_disk(file, clock, quota):
    found = Portfolio.open(file, clock)
    try:
        count = add_until_full(found)
        assert count > 0
        assert steps(found) == expected(count)
    finally:
        found.close()


def test_a_read_only_folder_is_told_at_opening_and_nothing_is_touched(disk, clock):
    path = disk.folder / "Ana.clusterdesk"
    portfolio.create(path, clock, ana)
    disk.make_read_only()
    with pytest.raises(FolderReadOnly, match="cannot write to the folder") as refused:
        Portfolio.open(path, clock)
    assert refused.value.values["path"] == disk.folder
    with pytest.raises(FolderReadOnly):
        portfolio.create(disk.folder / "Ben.clusterdesk", clock, ana)
    assert [one.name for one in disk.folder.iterdir()] == ["Ana.clusterdesk"]


def test_a_read_only_file_is_told_at_opening(file, clock):
    if os.name == "posix" and os.getuid() == 0:
        pytest.skip("root may write to everything; the read-only disk above is for root")
    file.chmod(0o444)
    with pytest.raises(FolderReadOnly):
        Portfolio.open(file, clock)
    assert not file.with_name(file.name + ".lock").exists()
    file.chmod(0o644)


def test_settings_in_a_read_only_home_are_told_and_never_crash(disk):
    save_settings(disk.folder, Settings(theme="dark"))
    disk.make_read_only()
    with pytest.raises(FolderReadOnly):
        save_settings(disk.folder, Settings(theme="light"))
    assert load_settings(disk.folder) == (Settings(theme="dark"), None)


def test_settings_on_a_full_disk_stay_as_they_were(disk):
    save_settings(disk.folder, Settings(theme="dark"))
    disk.fill()
    with pytest.raises(DiskFull):
        save_settings(disk.folder, Settings(last_portfolio="x" * 5000))
    assert load_settings(disk.folder) == (Settings(theme="dark"), None)
    assert sorted(path.name for path in disk.folder.iterdir()) == ["homework.bin", "settings.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
@NO_BACKUP
def test_a_file_that_vanishes_while_it_is_open_is_told_at_the_next_write(file, clock):
    found = Portfolio.open(file, clock)
    try:
        add_step(found, 0)
        file.unlink()
        with pytest.raises(PortfolioGone, match="Put the USB stick back in"):
            add_step(found, 1)
        # A file of the same name is not the same file.
        portfolio.create(file, clock, ana)
        with pytest.raises(PortfolioGone):
            add_step(found, 1)
        assert steps(found) == expected(1)
        file.unlink()
        shutil.rmtree(file.parent)
    finally:
        found.close()


def complaint(code, path):
    from sqlcipher3 import dbapi2

    error = dbapi2.OperationalError("as the library says it")
    error.sqlite_errorcode = code
    with translated(path):
        raise error


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("SQLITE_LOCKED", FileInUse),
        ("SQLITE_PROTOCOL", FileInUse),
        ("SQLITE_READONLY", FolderReadOnly),
        ("SQLITE_PERM", FolderReadOnly),
        ("SQLITE_IOERR", PortfolioGone),
        ("SQLITE_CANTOPEN", PortfolioGone),
    ],
)
def test_what_sqlite_complains_about_is_told_in_words(file, code, told):
    from sqlcipher3 import dbapi2

    with pytest.raises(told):
        complaint(getattr(dbapi2, code), file)
    # The detail in the upper bytes changes nothing.
    with pytest.raises(told):
        complaint(getattr(dbapi2, code) | (2 << 8), file)


def test_any_complaint_about_a_file_that_is_gone_says_that_it_is_gone(tmp_path):
    from sqlcipher3 import dbapi2

    with pytest.raises(PortfolioGone):
        complaint(dbapi2.SQLITE_READONLY, tmp_path / "gone.clusterdesk")


def test_a_mistake_of_ours_stays_a_mistake(file):
    from sqlcipher3 import dbapi2

    with pytest.raises(dbapi2.OperationalError):
        complaint(dbapi2.SQLITE_MISUSE, file)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, FolderReadOnly),
        (errno.EACCES, FolderReadOnly),
        (errno.EIO, PortfolioGone),
        (errno.ESTALE, PortfolioGone),
        (errno.ENOTDIR, PortfolioGone),
    ],
)
def test_what_the_system_complains_about_is_told_in_words(tmp_path, number, told):
    with pytest.raises(told), translated(tmp_path / "Ana.clusterdesk"):
        raise OSError(number, os.strerror(number))


def test_an_error_of_the_system_that_nobody_can_help_stays_what_it_is(tmp_path):
    with pytest.raises(OSError, match="mine"), translated_system(tmp_path):
        raise OSError(errno.EMLINK, "mine")


def test_damage_of_a_portfolio_from_elsewhere_is_its_own_and_ours_stays_ours(tmp_path):
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    with pytest.raises(CopyUnusable), refusing(theirs, own=ours):
        raise PortfolioDamaged(path=tmp_path / "a draft of theirs")
    with pytest.raises(PortfolioDamaged), refusing(theirs, own=ours):
        raise PortfolioDamaged(path=ours)


@pytest.mark.parametrize(
    "error", [ValueError("no day"), OverflowError("a year of its own"), BadInput("no target"), KeyError("kind")]
)
def test_a_value_that_cannot_be_understood_is_damage(tmp_path, error):
    with pytest.raises(PortfolioDamaged), understood(tmp_path):
        raise error


def test_what_the_library_says_of_a_table_is_damage_when_it_is_read(tmp_path):
    from sqlcipher3 import dbapi2

    with pytest.raises(PortfolioDamaged), understood(tmp_path):
        raise dbapi2.OperationalError("no such column: title")


def test_a_complaint_that_cannot_be_read_is_damage(tmp_path):
    with pytest.raises(PortfolioDamaged), translated(tmp_path):
        b"\x80".decode()


def test_a_format_that_nobody_has_is_damage(tmp_path):
    from sqlcipher3 import dbapi2

    error = dbapi2.OperationalError("unsupported file format")
    error.sqlite_errorcode = dbapi2.SQLITE_ERROR
    with pytest.raises(PortfolioDamaged), translated(tmp_path):
        raise error
