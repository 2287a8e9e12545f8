"""The portfolio page: what is kept and where, backups looked into and brought back, copies, faults in words."""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from clusterdesk.core.contents import Contents, Preview
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.health import Health
from clusterdesk.core.student import Student
from clusterdesk.services.session import Session
from clusterdesk.store import backups
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.portfolio import PortfolioView
from clusterdesk.ui.portfolio.preview import PreviewDialog


class Visitor:
    """Somebody on the portfolio page."""

    def __init__(self, qtbot, context: Context, settle: Callable[[], None]) -> None:
        self.context = context
        self.settle = settle
        self.view = PortfolioView(context)
        qtbot.addWidget(self.view)
        context.runner.changed.connect(lambda changes: self.view.refresh())
        self.view.resize(1158, 708)
        self.view.show()
        with qtbot.waitActive(self.view):
            self.view.activateWindow()
        self.visit()

    def visit(self) -> None:
        self.view.show_address("portfolio")
        self.settle()

    def click(self, widget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def keep(self, *titles: str) -> None:
        for title in titles:
            self.context.runner.submit(lambda s, title=title: s.goals.keep(GoalDraft(title, "why", steps=("one",))))
        self.settle()

    def goals(self) -> list[str]:
        found: list[list[str]] = []
        self.context.runner.read(lambda s: [goal.current.title for goal in s.goals.goals()], found.append)
        self.settle()
        return found[0]

    def look_into(self, row: int = 0) -> PreviewDialog:
        self.click(self.view.backups.rows[row])
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreviewDialog)
        return dialog


@pytest.fixture
def visitor(qtbot, context: Context, settle: Callable[[], None]) -> Visitor:
    return Visitor(qtbot, context, settle)


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_summary_is_one_click_away(visitor):
    visitor.view.summary.click()
    assert visitor.context.navigation.current == "summary"


def test_all_that_is_kept_is_shown_with_its_place(visitor, portfolio):
    visitor.keep("Nurse", "Pilot")
    view = visitor.view
    assert view.contents.values() == ["Sample", "2029", "0", "0", "2", "2", "0", "0", "0"]
    assert view.path.text().replace("\u200b", "") == str(portfolio)
    assert formats.size(portfolio.stat().st_size) in words(view)
    assert "There is no backup yet." in words(view)
    assert "It is not sealed: anyone who can open the folder can read it." in words(view)


def test_the_path_can_be_copied(visitor, portfolio):
    visitor.click(visitor.view.copy_path)
    assert QGuiApplication.clipboard().text() == str(portfolio)


def test_a_backup_is_made_looked_into_and_brought_back_by_keys(visitor):
    visitor.keep("Nurse")
    visitor.click(visitor.view.backups.make_button)
    assert "was made" in visitor.view.told.text()
    assert "There is no backup yet." not in words(visitor.view)
    visitor.keep("Pilot")
    (row,) = visitor.view.backups.rows
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    visitor.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreviewDialog)
    assert dialog.table.texts()[5] == ["Goals", "1", "2"]
    assert "Goals that are not in the backup • Pilot" in words(dialog)
    assert "comes back" not in words(dialog)
    dialog.confirm_button.setFocus()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    visitor.settle()
    assert visitor.goals() == ["Nurse"]
    assert "You are back" in visitor.view.told.text()
    # What was replaced is the newest backup, and brings the other goal back.
    assert len(visitor.view.backups.rows) == 2
    dialog = visitor.look_into(0)
    assert "Goals that come back • Pilot" in words(dialog)
    visitor.click(dialog.confirm_button)
    assert visitor.goals() == ["Nurse", "Pilot"]


def test_cancel_has_the_focus_and_changes_nothing(visitor):
    visitor.click(visitor.view.backups.make_button)
    visitor.keep("Nurse")
    dialog = visitor.look_into()
    assert dialog.cancel_button.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    visitor.settle()
    assert visitor.goals() == ["Nurse"]
    assert len(visitor.view.backups.rows) == 1


def test_many_goals_are_counted_after_the_first_five(qtbot, theme):
    now = Contents(Student("Ana"), goals={str(number): f"Goal {number}" for number in range(8)})
    backup = backups.Backup(Path("x"), datetime(2026, 9, 1, tzinfo=UTC), 1)
    dialog = PreviewDialog(backup, Preview(Contents(Student("Ana")), now))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "• Goal 4\nand 3 more" in words(dialog)


def test_the_portfolio_is_checked_with_its_backups(visitor, portfolio):
    visitor.click(visitor.view.backups.make_button)
    visitor.click(visitor.view.check_button)
    assert "The portfolio is whole" in visitor.view.told.text()
    assert "Backups that can be used: 1 of 1." in visitor.view.told.text()


def test_damage_that_a_check_finds_is_told(visitor):
    visitor.view._checked(Health(1, 3, sealed=False, complaints=("x",), good_backups=1, bad_backups=2))
    assert "The portfolio is damaged. Go back to a backup" in visitor.view.told.text()
    assert "Backups that can be used: 1 of 3." in visitor.view.told.text()


def test_a_backup_that_cannot_be_used_is_told(visitor, portfolio):
    visitor.click(visitor.view.backups.make_button)
    (backup,) = backups.listed(portfolio)
    backup.path.write_text("Dear grandmother")
    visitor.click(visitor.view.backups.rows[0])
    assert "This backup cannot be used" in visitor.view.told.text()
    assert QApplication.activeModalWidget() is None
    # Coming again, the page is as new.
    visitor.visit()
    assert not visitor.view.told.isVisible()


def test_a_backup_that_cannot_be_made_is_told(visitor, portfolio):
    backups.folder_of(portfolio).write_text("in the way")
    visitor.click(visitor.view.backups.make_button)
    assert "cannot write to the folder" in visitor.view.told.text()


@pytest.mark.parametrize("name", ["Ana.clusterdesk", "Ana"])
def test_a_copy_can_be_saved_and_opened(visitor, tmp_path, catalog, monkeypatch, name):
    visitor.keep("Nurse")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    visitor.click(visitor.view.copy_button)
    target = tmp_path / "Ana.clusterdesk"
    assert str(target) in visitor.view.told.text()
    copy = Session.open(target, catalog)
    assert [goal.current.title for goal in copy.goals.goals()] == ["Nurse"]
    copy.close()


def test_no_copy_is_saved_when_no_name_is_chosen(visitor, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = set(tmp_path.iterdir())
    visitor.click(visitor.view.copy_button)
    assert set(tmp_path.iterdir()) == before
    assert not visitor.view.told.isVisible()


def test_a_copy_over_the_portfolio_itself_is_refused(visitor, portfolio, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(portfolio), ""))
    visitor.click(visitor.view.copy_button)
    assert "is open somewhere else" in visitor.view.told.text()


def test_what_fails_while_going_back_is_told_and_nothing_changes(visitor, monkeypatch):
    def locked(self, target):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    visitor.click(visitor.view.backups.make_button)
    visitor.keep("Nurse")
    dialog = visitor.look_into()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", locked)
        visitor.click(dialog.confirm_button)
    assert "cannot write to the folder" in visitor.view.told.text()
    assert visitor.goals() == ["Nurse"]


def test_nothing_is_cut_off_in_a_small_window_with_large_text(visitor, theme):
    theme.set_text_percent(200)
    visitor.view.resize(960, 540)
    visitor.settle()
    sheet = visitor.view.widget()
    assert sheet.width() <= visitor.view.viewport().width()
