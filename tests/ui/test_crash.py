"""A fault of the program: told with ways on, logged without anything of the person, told again after a hard end."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk import __version__
from clusterdesk.crash import CRASH_NAME, CrashNote
from clusterdesk.log import LOG_NAME, last_lines, short_place, start_log, stop_log
from clusterdesk.ui.frame.crash_sheet import CrashSheet
from tests.access.desk import Desk, running

FATAL = (
    'Fatal Python error: Segmentation fault\n\n  File "/home/quetzal/lib/clusterdesk/ui/view.py", line 12 in paint\n'
)


@pytest.fixture
def desk(qapp: QApplication, home: Path) -> Iterator[Desk]:
    """An open portfolio."""
    with running(qapp, home, filled=False) as opened:
        yield opened


def fail(words: str = "saxophone") -> None:
    """Look for something with words of a person that is not there, and give the fault to whoever is called for that."""
    try:
        {}[words]
    except KeyError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def sheet_of(desk: Desk) -> CrashSheet | None:
    found = [sheet for sheet in desk.window.findChildren(CrashSheet) if sheet.isVisible()]
    assert len(found) <= 1
    return found[0] if found else None


def shown(desk: Desk) -> CrashSheet:
    sheet = sheet_of(desk)
    assert sheet is not None
    return sheet


@pytest.fixture
def hooked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The program gets what nobody caught, as it does when it runs by itself."""
    monkeypatch.setattr(sys, "excepthook", desk.program.crashed)
    return desk


@pytest.mark.expect_log("a bug")
def test_a_fault_is_told_with_what_can_be_done_and_the_program_goes_on(hooked: Desk):
    fail()
    sheet = shown(hooked)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "What you did before is saved" in words
    assert "What you can do" in words
    assert sheet.focusWidget() is sheet.confirm_button
    QTest.keyClick(sheet.confirm_button, Qt.Key.Key_Return)
    assert sheet_of(hooked) is None
    hooked.visit("explore")
    assert hooked.program.context.navigation.current == "explore"


@pytest.mark.expect_log("a bug")
def test_the_log_comes_beside_the_details_when_it_is_asked_for(hooked: Desk):
    fail()
    sheet = shown(hooked)
    before = sheet.details.toPlainText()
    QTest.mouseClick(sheet.log_button, Qt.MouseButton.LeftButton)
    told = sheet.details.toPlainText()
    assert told.startswith(before)
    assert "ERROR clusterdesk.app: a bug" in told.removeprefix(before)
    assert "saxophone" not in told
    assert not sheet.log_button.isEnabled()
    assert sheet.focusWidget() is sheet.details


def test_of_a_log_that_nobody_wrote_nothing_is_told(tmp_path: Path):
    assert last_lines(tmp_path) == ""
    (tmp_path / LOG_NAME).write_text("".join(f"{number}\n" for number in range(90)), "utf-8")
    assert last_lines(tmp_path, 3) == "87\n88\n89"


@pytest.mark.expect_log("a bug")
def test_the_details_name_versions_and_place_and_no_word_of_the_person(hooked: Desk):
    fail()
    sheet = shown(hooked)
    QTest.mouseClick(sheet.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert sheet.copied.isVisible()
    assert f"ClusterDesk {__version__}" in copied
    assert hooked.program.context.explore.info().release in copied
    assert "test_crash.py" in copied
    assert "KeyError" in copied
    assert "saxophone" not in copied
    assert str(Path(__file__).parent) not in copied
    sheet.accept()


@pytest.mark.expect_log("a bug")
def test_a_second_fault_is_added_to_the_dialog_that_is_shown(hooked: Desk):
    fail()
    fail()
    assert shown(hooked).details.toPlainText().count("KeyError") == 2
    QTest.keyClick(shown(hooked), Qt.Key.Key_Escape)
    assert sheet_of(hooked) is None
    assert hooked.window.isVisible()


@pytest.mark.expect_log("a bug")
def test_the_program_can_be_closed_from_the_dialog(hooked: Desk):
    fail()
    QTest.mouseClick(shown(hooked).cancel_button, Qt.MouseButton.LeftButton)
    assert not hooked.window.isVisible()


@pytest.mark.expect_log("a bug")
def test_a_fault_while_the_program_ends_is_only_logged(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "excepthook", desk.program.crashed)
    desk.program.end()
    fail()
    assert not desk.window.findChildren(CrashSheet)


@pytest.mark.expect_log("the run before was ended by a fault")
def test_what_ended_the_run_before_is_told_at_the_next_start_once(desk: Desk, home: Path):
    (home / CRASH_NAME).write_text(FATAL, "utf-8")
    desk.program.watch_for_crashes()
    text = shown(desk).details.toPlainText()
    assert "clusterdesk/ui/view.py:12 in paint" in text
    assert "quetzal" not in text
    assert "ended by itself" in shown(desk).windowTitle()
    shown(desk).accept()
    desk.program.end()
    assert not (home / CRASH_NAME).exists()
    assert CrashNote(home).take() == ""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_hard_end_leaves_its_place_and_an_orderly_one_leaves_nothing(home: Path):
    begin = f"from pathlib import Path; from clusterdesk.crash import CrashNote; note = CrashNote(Path({str(home)!r}));"
    hard = subprocess.run(
        [sys.executable, "-c", f"{begin} note.watch(); import faulthandler; faulthandler._sigabrt()"],
        capture_output=True,
        check=False,
    )
    assert hard.returncode != 0
    assert "Fatal Python error" in CrashNote(home).take()
    assert not (home / CRASH_NAME).exists()
    subprocess.run([sys.executable, "-c", f"{begin} note.watch(); note.end(); note.end()"], check=True)
    assert not (home / CRASH_NAME).exists()


def test_where_no_file_can_be_made_nothing_is_watched(tmp_path: Path):
    note = CrashNote(tmp_path / "gone")
    note.watch()
    note.end()
    assert note.take() == ""


@pytest.mark.parametrize(
    ("filename", "short"),
    [
        ("/home/ana/clusterdesk/src/clusterdesk/ui/view.py", "clusterdesk/ui/view.py"),
        ("C:\\Users\\Ana\\AppData\\clusterdesk\\app.py", "clusterdesk/app.py"),
        ("/home/ana/.venv/lib/python3.11/site-packages/sqlite_utils/db.py", "site-packages/sqlite_utils/db.py"),
        ("/home/ana/own.py", "own.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_place_in_the_program_is_told_without_the_folders_above(filename: str, short: str):
    assert short_place(filename) == short


@pytest.mark.expect_log("cannot be read")
def test_the_folder_of_the_person_is_not_in_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    person = tmp_path / "quetzal"
    monkeypatch.setenv("HOME", str(person))
    monkeypatch.setenv("USERPROFILE", str(person))
    start_log(tmp_path)
    try:
        logging.getLogger("clusterdesk.test").warning("%s cannot be read", person / "tokens.toml")
    finally:
        stop_log()
    text = (tmp_path / LOG_NAME).read_text("utf-8")
    assert "quetzal" not in text
    assert f"~{Path('/')}tokens.toml" in text
