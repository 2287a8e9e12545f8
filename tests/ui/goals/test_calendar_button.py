"""Goals and steps to the calendar: opened by the program of this PC, or saved as a file."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from clusterdesk.core.goal_draft import StepDraft
from clusterdesk.ui.widgets import Confirm, Toast

from .conftest import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing")


class Calendar(QObject):
    """The calendar program of this PC, as far as it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[bytes] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.read.append(Path(url.toLocalFile()).read_bytes())


@pytest.fixture
def calendar():
    program = Calendar()
    QDesktopServices.setUrlHandler("file", program, "take")
    yield program
    QDesktopServices.unsetUrlHandler("file")


def kept(stage: Stage) -> None:
    stage.keep(steps=(StepDraft("Talk to a nurse", date(2026, 12, 1)),))
    stage.open("goals")


def dialog(stage: Stage) -> QFileDialog:
    return next(found for found in stage.view.findChildren(QFileDialog) if found.isVisible())


def test_one_click_opens_it_and_leaves_no_file(stage: Stage, calendar: Calendar):
    kept(stage)
    stage.click(stage.view.calendar_button)
    menu = next(found for found in stage.view.calendar_button.findChildren(QMenu) if found.isVisible())
    stage.qtbot.keyClick(menu, Qt.Key.Key_Return)
    stage.settle()
    assert b"Talk to a nurse" in calendar.read[0]
    folder = Path(stage.view.calendar_button._folder.path())
    assert [path.name for path in folder.iterdir()] == ["ClusterDesk.ics"]
    assert stage.view.findChild(Toast).isVisible()
    stage.view.calendar_button.open_it()
    stage.settle()
    assert calendar.read[0] == calendar.read[1]


def test_it_is_saved_where_one_likes(stage: Stage, tmp_path: Path):
    kept(stage)
    stage.view.calendar_button.save()
    stage.settle()
    dialog(stage).fileSelected.emit(str(tmp_path / "mine.ics"))
    dialog(stage).close()
    QApplication.processEvents()
    assert b"SUMMARY:Talk to a nurse" in (tmp_path / "mine.ics").read_bytes()


def test_a_folder_that_is_gone_is_told_with_a_way_on(stage: Stage, tmp_path: Path):
    kept(stage)
    stage.view.calendar_button.save()
    stage.settle()
    first = dialog(stage)
    first.fileSelected.emit(str(tmp_path / "gone" / "mine.ics"))
    first.close()
    question = next(box for box in stage.view.findChildren(Confirm) if box.isVisible())
    question.accept()
    stage.settle()
    dialog(stage).close()
    stage.settle()


def test_without_a_calendar_program_it_is_saved(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    kept(stage)
    # What Qt answers on a PC where no program opens such files.
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    stage.view.calendar_button.open_it()
    stage.settle()
    question = next(box for box in stage.view.findChildren(Confirm) if box.isVisible())
    question.reject()
    stage.settle()


def test_the_bin_is_one_click_away(stage: Stage):
    kept(stage)
    stage.click(stage.view.bin_button)
    assert stage.context.navigation.current == "bin"
