"""A stick that is pulled out while the portfolio on it is open: the work goes on in memory until it is back."""

import os
import shutil
from datetime import date

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.errors import FileInUse, PortfolioGone
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store import in_memory

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file"),
    pytest.mark.expect_log("The portfolio is gone"),
]

BACK = pytest.mark.expect_log("The portfolio is back")
LOST = pytest.mark.expect_log("what was done in memory is lost")


class Stick:
    """The folder of the portfolio, which can be pulled out."""

    def __init__(self, folder):
        self.folder = folder
        self.pocket = folder.with_name("pocket")

    def pull(self):
        self.folder.rename(self.pocket)

    def plug(self):
        self.pocket.rename(self.folder)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return Stick(folder)


@pytest.fixture
def file(stick, clock):
    return portfolios.create(stick.folder, "Ana", 2030, clock)


@pytest.fixture
def session(file, catalog, clock):
    opened = Session.open(file, catalog, clock)
    opened.settle()
    opened.goals.keep(GoalDraft("Nurse", "Because", steps=("Ask",)))
    yield opened
    opened.close()


def titles(session):
    return [goal.current.title for goal in session.goals.goals()]


def reopened(session, file, catalog, clock, passphrase=None):
    session.close()
    return Session.open(file, catalog, clock, passphrase=passphrase)


@BACK
def test_the_work_goes_on_in_memory_and_is_saved_when_the_stick_is_back(session, stick, file, catalog, clock):
    stick.pull()
    changes = session.goals.keep(GoalDraft("Pilot", "The sky"))
    assert (changes.action, changes.undoable) == (Action.KEEP_GOAL, Action.KEEP_GOAL)
    assert session.keeping.in_memory
    assert not session.keeping.is_back()
    session.goals.keep(GoalDraft("Cook", "Food"))
    session.undo()
    assert titles(session) == ["Nurse", "Pilot"]
    stick.plug()
    assert session.keeping.is_back()
    session.goals.keep(GoalDraft("Writer", "Words"))
    assert not session.keeping.in_memory
    again = reopened(session, file, catalog, clock)
    assert titles(again) == ["Nurse", "Pilot", "Writer"]
    assert again.keeping.check().ok
    again.close()


def test_it_can_be_saved_without_a_write(session, stick, file, catalog, clock):
    stick.pull()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    with pytest.raises(PortfolioGone):
        session.keeping.save_back()
    stick.plug()
    changes = session.keeping.save_back()
    assert (changes.action, changes.areas) == (Action.SAVE_BACK, frozenset(PortfolioArea))
    assert session.keeping.save_back().areas == frozenset()
    again = reopened(session, file, catalog, clock)
    assert titles(again) == ["Nurse", "Pilot"]
    again.close()


@BACK
def test_closing_saves_it_when_the_stick_is_back(session, stick, file, catalog, clock):
    stick.pull()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    stick.plug()
    again = reopened(session, file, catalog, clock)
    assert titles(again) == ["Nurse", "Pilot"]
    assert len(again.keeping.read().backups) == 1
    again.close()


@LOST
def test_closing_without_it_is_logged_as_a_loss_and_leaves_the_file(session, stick, file, catalog, clock):
    stick.pull()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    session.close()
    stick.plug()
    again = Session.open(file, catalog, clock)
    assert titles(again) == ["Nurse"]
    again.close()


def test_what_was_changed_on_another_computer_meanwhile_is_not_written_over(session, stick, file, catalog, clock):
    goal = session.goals.goals()[0].uuid
    stick.pull()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    session.goals.add_step(goal, "Here")
    copy = stick.folder.with_name("other")
    shutil.copytree(stick.pocket, copy)
    (copy / f"{file.name}.lock").unlink()
    other = Session.open(copy / file.name, catalog, clock)
    other.goals.add_step(goal, "There")
    other.goals.keep(GoalDraft("Cook", "Food"))
    other.close()
    shutil.rmtree(stick.pocket)
    copy.rename(stick.folder)
    session.keeping.save_back()
    assert titles(session) == ["Nurse", "Pilot", "Cook"]
    assert {step.title for step in session.goals.goal(goal).steps} == {"Ask", "Here", "There"}


@BACK
def test_while_another_program_has_it_open_it_stays_in_memory(session, stick, file, catalog, clock, tmp_path):
    stick.pull()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    stick.plug()
    # The same file by another path is another program's for us.
    (tmp_path / "elsewhere").symlink_to(stick.folder)
    other = Session.open(tmp_path / "elsewhere" / file.name, catalog, clock)
    with pytest.raises(FileInUse):
        session.keeping.save_back()
    assert session.keeping.in_memory
    other.close()
    session.goals.keep(GoalDraft("Cook", "Food"))
    assert not session.keeping.in_memory
    assert titles(session) == ["Nurse", "Pilot", "Cook"]


def test_files_of_entries_are_kept_as_far_as_they_can_be_read(session, stick, file, catalog, clock):
    entry = session.journal.keep(EntryDraft(EntryKind.REFLECTION, "First", date(2026, 9, 1))).uuid
    session.journal.attach(entry, "old.txt", b"old")
    stick.pull()
    session.journal.attach(entry, "new.txt", b"new")
    kept = {found.name: found.uuid for found in session.journal.entry(entry).attachments}
    assert session.journal.content(kept["old.txt"]) == b"old"
    stick.plug()
    session.keeping.save_back()
    again = reopened(session, file, catalog, clock)
    assert again.journal.content(kept["new.txt"]) == b"new"
    assert again.journal.content(kept["old.txt"]) == b"old"
    again.close()


@LOST
@pytest.mark.parametrize("sealed", [False, True])
def test_a_copy_can_be_saved_elsewhere_sealed_as_the_portfolio_is(session, stick, tmp_path, catalog, clock, sealed):
    phrase = "lamp river zebra" if sealed else None
    if phrase:
        session.keeping.seal(phrase)
    stick.pull()
    session.goals.keep(GoalDraft("Planted words", "The sky"))
    target = tmp_path / "copy.clusterdesk"
    target.write_text("What was there before")
    session.keeping.save_copy(target)
    assert (b"Planted words" in target.read_bytes()) is not sealed
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and sealed and b"Planted" in path.read_bytes()]
    copy = Session.open(target, catalog, clock, passphrase=phrase)
    assert titles(copy) == ["Nurse", "Planted words"]
    copy.close()


@LOST
def test_what_needs_the_file_says_that_it_is_gone(session, stick, tmp_path):
    backup = session.keeping.back_up()
    stick.pull()
    session.goals.keep(GoalDraft("Pilot", "The sky"))
    kept = session.keeping.read()
    assert kept.size > 50_000
    assert (kept.backups, kept.aside, len(kept.contents.goals)) == ((), 0, 2)
    # A folder of the same name that is another one: a stick of somebody else.
    stick.folder.mkdir()
    for work in (
        session.keeping.back_up,
        session.keeping.check,
        lambda: session.keeping.preview(backup),
        lambda: session.keeping.restore(backup),
        lambda: session.keeping.seal("lamp river zebra"),
        lambda: session.merging.preview(tmp_path / "any.clusterdesk"),
        session.keeping.save_back,
    ):
        with pytest.raises(PortfolioGone):
            work()
    assert list(stick.folder.iterdir()) == []
    with pytest.raises(PortfolioGone):
        session.keeping.save_copy(session.path / "impossible")


@pytest.mark.expect_log("cannot be read any more")
def test_what_cannot_be_read_any_more_is_told_as_gone(file, catalog, clock, stick, monkeypatch):
    from sqlcipher3 import dbapi2

    def torn(connection):
        raise dbapi2.OperationalError("disk I/O error")

    session = Session.open(file, catalog, clock)
    stick.pull()
    with monkeypatch.context() as patch:
        patch.setattr(in_memory, "taken_over", torn)
        with pytest.raises(PortfolioGone):
            session.goals.keep(GoalDraft("Pilot", "The sky"))
    stick.plug()
    # What it was said of is not in memory, so the next write goes to the file.
    session.goals.keep(GoalDraft("Cook", "Food"))
    assert titles(session) == ["Cook"]
    session.close()
