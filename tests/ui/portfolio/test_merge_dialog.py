"""Opening a copy on the portfolio page: what it brings is shown first, then merged, with the keyboard too."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from clusterdesk.core.clock import utc_now
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.passphrase import SHORTEST
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.ui.portfolio.merge_dialog import CLASHES_SHOWN, CopyPassphraseDialog, MergeDialog
from clusterdesk.ui.widgets import TextTable
from tests.ui.portfolio.test_portfolio import Visitor, words

PHRASE = "lamp river zebra"


@pytest.fixture
def visitor(qtbot, context, settle) -> Visitor:
    return Visitor(qtbot, context, settle)


@pytest.fixture
def stick(visitor, tmp_path, monkeypatch):
    """A copy of the portfolio on a stick, which the file dialog chooses."""
    visitor.keep("Nurse")
    path = tmp_path / "stick.clusterdesk"
    visitor.context.runner.read(lambda session: session.keeping.save_copy(path), lambda _: None)
    visitor.settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


@pytest.fixture
def elsewhere(stick, catalog):
    def work(what):
        other = Session.open(stick, catalog, utc_now)
        try:
            return what(other)
        finally:
            other.close()

    return work


def note(text):
    return EntryDraft(EntryKind.REFLECTION, "What I think", date(2026, 9, 1), note=text)


def dialog_after(visitor, kind):
    visitor.click(visitor.view.merge_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def test_what_a_copy_brings_is_shown_before_it_is_merged_by_keys(visitor, elsewhere):
    elsewhere(lambda other: other.goals.keep(GoalDraft("Pilot", "The sky", steps=("Ask",))))
    dialog = dialog_after(visitor, MergeDialog)
    assert dialog.table.texts() == [["", "New", "Changed", "Deleted"], ["Goals", "1", "0", "0"]]
    told = words(dialog)
    assert "stick.clusterdesk, last changed" in told
    assert "Changed on both sides" not in told
    assert "becomes your newest backup" in told
    assert dialog.confirm_button.hasFocus()
    QTest.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    visitor.settle()
    assert visitor.goals() == ["Nurse", "Pilot"]
    assert "stick.clusterdesk was merged" in visitor.view.told.text()
    assert len(visitor.view.backups.rows) == 1


def test_without_the_wish_to_merge_nothing_changes(visitor, elsewhere):
    elsewhere(lambda other: other.goals.keep(GoalDraft("Pilot", "The sky")))
    dialog = dialog_after(visitor, MergeDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    visitor.settle()
    assert visitor.goals() == ["Nurse"]
    assert not visitor.view.told.isVisible()


def test_a_copy_with_nothing_new_says_so(visitor, stick):
    visitor.click(visitor.view.merge_button)
    assert QApplication.activeModalWidget() is None
    assert "nothing that you do not have" in visitor.view.told.text()


def test_no_copy_is_looked_into_when_none_is_chosen(visitor, stick, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    visitor.click(visitor.view.merge_button)
    assert not visitor.view.told.isVisible()


def both_sides(dialog):
    return [table.texts() for table in dialog.findChildren(TextTable) if table is not dialog.table]


def clash(visitor, stick, elsewhere, count):
    """Change as many entries here and on the stick, the odd ones last on the stick."""

    def begin(session):
        for _ in range(count):
            changes = session.journal.keep(note("First"))
        session.keeping.save_copy(stick)
        return changes

    def change(text, numbers):
        def work(session):
            uuids = sorted(entry.uuid for entry in session.journal.entries())
            for number in numbers:
                changes = session.journal.revise(uuids[number], note(text))
            return changes

        return work

    visitor.context.runner.submit(begin)
    visitor.settle()
    everyone = range(count)
    elsewhere(change("On the stick", everyone))
    visitor.context.runner.submit(change("At the desk", everyone))
    visitor.settle()
    if count > 1:
        elsewhere(change("Later on the stick", everyone[1::2]))


def test_contradictions_are_told_with_both_sides(visitor, stick, elsewhere):
    clash(visitor, stick, elsewhere, 2)
    told = words(dialog_after(visitor, MergeDialog))
    assert "Changed on both sides: 2" in told
    assert sorted(table[1:] for table in both_sides(QApplication.activeModalWidget())) == [
        [["Note", "At the desk", "Later on the stick"]],
        [["Note", "At the desk", "On the stick"]],
    ]
    assert "Yours is the later one and stays. The one of the copy is kept beside it." in told
    assert "The one of the copy is the later one and takes its place. Yours is kept beside it." in told
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)


def test_many_contradictions_are_told_by_their_number(visitor, stick, elsewhere):
    clash(visitor, stick, elsewhere, CLASHES_SHOWN + 3)
    dialog = dialog_after(visitor, MergeDialog)
    assert "and 3 more" in words(dialog)
    assert dialog.height() <= visitor.view.height()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_deletion_and_a_mere_date_are_told_too(visitor, stick, elsewhere):
    goals = []

    def change(day):
        def work(session):
            goals[:] = [goal.uuid for goal in session.goals.goals()]
            return session.goals.set_due(goals[0], day)

        return work

    elsewhere(change(date(2027, 1, 1)))
    visitor.context.runner.submit(change(date(2028, 1, 1)))
    visitor.settle()
    told = words(dialog_after(visitor, MergeDialog))
    assert both_sides(QApplication.activeModalWidget()) == [
        [["", "Here", "In the copy"], ["Due date", "Jan 1, 2028", "Jan 1, 2027"]]
    ]
    assert "Yours is the later one and stays." in told
    assert "kept beside" not in told
    assert "Everything" in QApplication.activeModalWidget().table.texts()[1]
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    visitor.settle()
    visitor.context.runner.submit(lambda session: session.goals.delete(goals[0]))
    visitor.settle()
    (table,) = both_sides(dialog_after(visitor, MergeDialog))
    assert table == [["", "Here", "In the copy"], ["Due date", "deleted", "Jan 1, 2027"]]
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)


def test_somebody_elses_portfolio_is_refused(visitor, tmp_path, monkeypatch):
    other = portfolios.create(tmp_path / "others", "Ben")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    visitor.click(visitor.view.merge_button)
    assert "This is the portfolio of Ben" in visitor.view.told.text()


def test_a_sealed_copy_asks_for_its_passphrase_until_it_is_right(visitor, elsewhere):
    elsewhere(lambda other: (other.goals.keep(GoalDraft("Pilot", "The sky")), other.keeping.seal(PHRASE)))
    asking = dialog_after(visitor, CopyPassphraseDialog)
    assert "is sealed" in words(asking)
    visitor.click(asking.confirm_button)
    assert "Type the passphrase." in asking.row.error
    for typed in ("x" * SHORTEST, PHRASE):
        asking.field.clear()
        QTest.keyClicks(asking.field, typed)
        visitor.click(asking.confirm_button)
        if typed != PHRASE:
            assert "does not open" in asking.problem.text()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    assert "can be read without a passphrase" in words(dialog)
    visitor.click(dialog.confirm_button)
    assert visitor.goals() == ["Nurse", "Pilot"]


def test_a_sealed_copy_of_somebody_else_closes_the_question_and_says_so(visitor, tmp_path, catalog, monkeypatch):
    path = portfolios.create(tmp_path / "others", "Ben")
    other = Session.open(path, catalog, utc_now)
    other.keeping.seal(PHRASE)
    other.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    asking = dialog_after(visitor, CopyPassphraseDialog)
    QTest.keyClicks(asking.field, PHRASE)
    visitor.click(asking.confirm_button)
    assert QApplication.activeModalWidget() is None
    assert "This is the portfolio of Ben" in visitor.view.told.text()
