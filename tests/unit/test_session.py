"""A session: cheap to import, undo and redo over everything, kill -9 at any time."""

import signal
import subprocess
import sys

import pytest

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journey import NextKind
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.core.student import Student
from clusterdesk.places import find_catalog
from clusterdesk.services.session import Session

IMPORT = """
import sys
import clusterdesk.services.session
import clusterdesk.services.portfolio
print(sorted({"sqlite_utils", "sqlcipher3", "PySide6"} & set(sys.modules)))
"""

ANSWER = """
import sys
from pathlib import Path
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
session = Session.open(Path(sys.argv[1]), Catalog.open(Path(sys.argv[2])))
sitting = session.assess.start(sys.argv[3]).uuid
number = 0
while True:
    for item in session.assess.sitting(sitting).item_ids:
        session.assess.answer(sitting, item, number % 4, 1.5)
        print(item, number % 4, flush=True)
        number += 1
"""


def test_importing_it_loads_no_database_library():
    run = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_session_tells_its_file_and_that_all_is_well(session, file):
    assert session.path == file
    assert session.notices == ()
    assert session.standing().journey.next.kind == NextKind.START_INTERESTS


def test_the_student_can_be_renamed_and_the_change_undone(session, file):
    assert session.profile.read() == Student("Ana", 2030)
    changes = session.profile.change("  Ana\tMaría  🌵 ", None)
    assert changes.action == Action.RENAME
    assert changes.areas == {PortfolioArea.PROFILE}
    assert changes.undoable == Action.RENAME
    assert session.profile.read() == Student("Ana María 🌵")
    session.undo()
    assert session.profile.read() == Student("Ana", 2030)
    assert session.path == file


@pytest.mark.parametrize(
    ("name", "year", "reason"),
    [
        ("", None, "The name is empty."),
        (" \n\x00 ", None, "The name is empty."),
        ("x" * 101, None, "The name has 101 characters; up to 100 can be kept."),
        ("Ana", 1899, "The graduation year must be from 1900 to 2200."),
        ("Ana", 2201, "The graduation year must be from 1900 to 2200."),
    ],
)
def test_a_name_or_year_that_cannot_be_used_is_told_and_not_kept(session, name, year, reason):
    with pytest.raises(BadInput) as told:
        session.profile.change(name, year)
    assert told.value.sentence == reason
    assert session.profile.read() == Student("Ana", 2030)


def test_with_nothing_to_undo_nothing_happens(session):
    for changes, action in ((session.undo(), Action.UNDO), (session.redo(), Action.REDO)):
        assert changes.action == action
        assert changes.areas == frozenset()
        assert (changes.uuid, changes.undoable, changes.redoable) == (None, None, None)


def test_undo_and_redo_name_what_they_do_and_where(session):
    kept = session.goals.keep(GoalDraft("Nurse", ""))
    session.profile.change("Ben", None)
    undone = session.undo()
    assert (undone.action, undone.areas) == (Action.UNDO, {PortfolioArea.PROFILE})
    assert (undone.undoable, undone.redoable) == (Action.KEEP_GOAL, Action.RENAME)
    undone = session.undo()
    assert (undone.areas, undone.uuid) == ({PortfolioArea.GOALS}, kept.uuid)
    assert (undone.undoable, undone.redoable) == (None, Action.KEEP_GOAL)
    redone = session.redo()
    assert (redone.action, redone.uuid) == (Action.REDO, kept.uuid)
    assert (redone.undoable, redone.redoable) == (Action.KEEP_GOAL, Action.RENAME)


def test_a_new_write_clears_redo(session):
    session.profile.change("Ben", None)
    session.undo()
    changes = session.goals.keep(GoalDraft("Nurse", ""))
    assert changes.redoable is None
    assert session.redo().areas == frozenset()
    assert session.profile.read().name == "Ana"


def test_undo_does_not_outlive_the_session_but_what_was_written_does(session, file, catalog, clock):
    session.goals.keep(GoalDraft("Nurse", ""))
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.undo().areas == frozenset()
        assert [goal.current.title for goal in again.goals.goals()] == ["Nurse"]
    finally:
        again.close()


@pytest.mark.parametrize(
    ("form", "answers"), [("interests-60", 1), ("interests-60", 7), ("interests-60", 90), ("skills-35", 40)]
)
def test_killed_while_answering_at_most_the_last_answer_is_lost(file, catalog, clock, form, answers):
    with subprocess.Popen(
        [sys.executable, "-c", ANSWER, str(file), str(find_catalog()), form], stdout=subprocess.PIPE, text=True
    ) as student:
        told = [student.stdout.readline().split() for _ in range(answers)]
        student.kill()
        told += [line.split() for line in student.stdout.read().splitlines() if line.count(" ") == 1]
        assert student.wait() == (-signal.SIGKILL if sys.platform != "win32" else 1)
    session = Session.open(file, catalog, clock)
    try:
        assert session.notices == (Notice(NoticeKind.RECOVERED),)
        kept = {item: str(answer.value) for item, answer in session.assess.unfinished(form).answers.items()}
        acknowledged = dict(told)
        changed = {item for item in kept if kept[item] != acknowledged.get(item)}
        assert set(acknowledged) <= set(kept)
        # One more may have been written that could not be told any more.
        assert len(changed) <= 1
    finally:
        session.close()
