"""Looking into a backup, going back to it, and copies for a stick."""

import errno
import os
import shutil
import struct
from datetime import timedelta
from pathlib import Path

import pytest

from clusterdesk.core.contents import Contents, Preview
from clusterdesk.core.errors import BackupUnusable, DiskFull, FileInUse, FolderReadOnly, LeftOpen, PortfolioGone
from clusterdesk.core.student import Student
from clusterdesk.store import backups, header, profile
from clusterdesk.store.backups import Backup
from clusterdesk.store.goals import GOALS, STEPS, VERSIONS, GoalRecord
from clusterdesk.store.portfolio import Portfolio

STORED = Path(__file__).parent / "schemas" / "portfolio-1.clusterdesk"


def write(found, name):
    with found.operation() as operation:
        profile.put(operation, Student(name))


def name_in(found):
    return profile.read(found.records).name


@pytest.fixture
def found(file, clock):
    """The open portfolio of Ana, who has been Ben since a backup was made."""
    portfolio = Portfolio.open(file, clock)
    portfolio.file.back_up()
    write(portfolio, "Ben")
    yield portfolio
    portfolio.close()


def strange(folder):
    """Return the files of a folder that only an unfinished piece of work would leave."""
    return [path.name for path in folder.glob("**/.*")]


def test_the_contents_of_a_stored_portfolio_are_counted(tmp_path, clock):
    path = tmp_path / "stored.clusterdesk"
    shutil.copy(STORED, path)
    portfolio = Portfolio.open(path, clock)
    try:
        found = portfolio.file.contents()
        goals = dict(found.goals)
        assert list(goals.values()) == [portfolio.records.all(VERSIONS, "number")[-1].title]
        assert found == Contents(Student("Zoë Ndiaye", 2031), 1, 0, goals, 2, 0)
        with portfolio.operation() as operation:
            operation.delete(GOALS, next(iter(goals)))
        assert portfolio.file.contents() == Contents(Student("Zoë Ndiaye", 2031), 1, 0, {}, 0, 0)
    finally:
        portfolio.close()


def test_a_portfolio_without_a_student_has_contents_too(tmp_path, clock):
    from clusterdesk.store import portfolio as portfolios

    path = tmp_path / "empty.clusterdesk"
    portfolios.create(path, clock, lambda operation: None)
    portfolio = Portfolio.open(path, clock)
    assert portfolio.file.contents() == Contents(Student(""))
    portfolio.close()


def test_a_preview_tells_what_would_come_back_and_what_would_go(found):
    (backup,) = found.file.backups()
    assert found.file.preview(backup) == Preview(Contents(Student("Ana", 2030)), Contents(Student("Ben")))
    nurse, pilot = {"a": "Nurse", "b": "Cook"}, {"b": "Chef", "c": "Pilot"}
    preview = Preview(Contents(Student("Ana"), goals=nurse), Contents(Student("Ana"), goals=pilot))
    assert (preview.returning, preview.going) == (("Nurse",), ("Pilot",))


def test_going_back_keeps_what_was_replaced_as_the_newest_backup(found, file, clock):
    (backup,) = found.file.backups()
    clock.now += timedelta(minutes=1)
    found.file.restore(backup)
    assert name_in(found) == "Ana"
    newest, older = found.file.backups()
    assert older == backup
    assert found.file.preview(newest).then.student == Student("Ben")
    # The session goes on with the file that took the place, and holds its lock.
    write(found, "Cleo")
    assert name_in(found) == "Cleo"
    found.file.restore(newest)
    assert name_in(found) == "Ben"
    assert strange(file.parent) == []


def test_after_going_back_nobody_else_can_open_the_file(found, file, opened_elsewhere):
    found.file.restore(found.file.backups()[0])
    assert "FileInUse" in opened_elsewhere()
    found.close()
    assert opened_elsewhere() == ""
    assert not file.with_name(file.name + ".lock").exists()


def test_a_backup_of_an_older_schema_is_brought_up_to_date(found, file, clock):
    stored = backups.folder_of(file) / "20250101-000000.clusterdesk"
    shutil.copy(STORED, stored)
    old = found.file.backups()[-1]
    assert found.file.preview(old).then.student.name == "Zoë Ndiaye"
    found.file.restore(old)
    assert name_in(found) == "Zoë Ndiaye"
    write(found, "Zoë")
    found.close()
    assert header.read(file).schema == header.PORTFOLIO_SCHEMA


def newer(path):
    with path.open("r+b") as raw:
        raw.seek(60)
        raw.write(struct.pack(">I", header.PORTFOLIO_SCHEMA + 8))


def other(path):
    with path.open("r+b") as raw:
        raw.seek(68)
        raw.write(b"MINE")


def damaged(path):
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


@pytest.mark.parametrize(
    "spoil", [newer, other, damaged, lambda path: path.write_text("Dear grandmother")], ids=range(4)
)
def test_a_backup_that_cannot_be_used_is_told_and_nothing_changes(found, file, spoil):
    (backup,) = found.file.backups()
    spoil(backup.path)
    for work in (found.file.preview, found.file.restore):
        with pytest.raises(BackupUnusable, match="Choose another one"):
            work(backup)
    assert name_in(found) == "Ben"
    write(found, "Ben again")
    assert strange(file.parent) == []


def test_a_backup_that_is_gone_is_told(found):
    (backup,) = found.file.backups()
    backup.path.unlink()
    for work in (found.file.preview, found.file.restore):
        with pytest.raises(PortfolioGone):
            work(backup)
    assert name_in(found) == "Ben"


def test_when_the_present_state_cannot_be_backed_up_nothing_changes(found, file):
    (backup,) = found.file.backups()
    limit = pytest.importorskip("resource", reason="only POSIX systems limit the size of files")
    before = limit.getrlimit(limit.RLIMIT_FSIZE)
    limit.setrlimit(limit.RLIMIT_FSIZE, (30_000, before[1]))
    try:
        with pytest.raises(DiskFull):
            found.file.restore(backup)
    finally:
        limit.setrlimit(limit.RLIMIT_FSIZE, before)
    assert name_in(found) == "Ben"
    assert found.file.backups() == (backup,)
    assert strange(file.parent) == []


def test_when_the_file_cannot_be_replaced_the_portfolio_stays_open(found, file):
    def locked(self, target):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    (backup,) = found.file.backups()
    with pytest.MonkeyPatch.context() as patch:
        # What a virus scanner does that holds the file for a moment.
        patch.setattr(Path, "replace", locked)
        with pytest.raises(FolderReadOnly):
            found.file.restore(backup)
    assert name_in(found) == "Ben"
    write(found, "Cleo")
    assert name_in(found) == "Cleo"
    assert strange(file.parent) == []


# Copies


def test_a_copy_is_whole_and_can_be_opened(found, tmp_path, clock):
    target = tmp_path / "stick" / "Ana.clusterdesk"
    target.parent.mkdir()
    found.file.save_copy(target)
    copy = Portfolio.open(target, clock)
    assert name_in(copy) == "Ben"
    copy.close()
    write(found, "Cleo")
    found.file.save_copy(target)
    copy = Portfolio.open(target, clock)
    assert name_in(copy) == "Cleo"
    copy.close()
    assert strange(target.parent) == []


def test_a_copy_never_goes_over_an_open_portfolio(found, file, tmp_path):
    with pytest.raises(FileInUse):
        found.file.save_copy(file)
    other = tmp_path / "other.clusterdesk"
    other.write_text("open elsewhere")
    other.with_name(other.name + ".lock").write_text("{}")
    with pytest.raises(LeftOpen):
        found.file.save_copy(other)
    assert other.read_text() == "open elsewhere"
    assert name_in(found) == "Ben"


def test_a_copy_to_a_folder_that_is_not_there_is_told(found, tmp_path):
    with pytest.raises(PortfolioGone):
        found.file.save_copy(tmp_path / "gone" / "Ana.clusterdesk")


def test_a_backup_can_be_looked_into_while_steps_hang_on_a_deleted_goal(found):
    from clusterdesk.core.goal import Step

    with found.operation() as operation:
        operation.put(GOALS, GoalRecord("g", None))
        operation.put(STEPS, Step("s", "g", 0, "Talk", None, None))
        operation.delete(GOALS, "g")
    made = found.file.back_up()
    assert isinstance(made, Backup)
    assert found.file.preview(made).then.steps == 0
