"""Sealing on the portfolio page: what is said before, what is asked, and what is refused in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from clusterdesk.core.errors import PassphraseNeeded
from clusterdesk.services.session import Session
from clusterdesk.store import backups
from clusterdesk.ui.portfolio import PortfolioView
from clusterdesk.ui.portfolio.passphrase_field import PassphraseField
from clusterdesk.ui.portfolio.seal_dialog import SealDialog, UnsealDialog
from tests.ui.portfolio.test_portfolio import Visitor, words

PHRASE = "lamp river zebra"
OTHER = "quiet purple engine"


@pytest.fixture
def visitor(qtbot, context, settle) -> Visitor:
    return Visitor(qtbot, context, settle)


def dialog_after(visitor, button) -> SealDialog | UnsealDialog:
    visitor.click(button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SealDialog | UnsealDialog)
    return dialog


def fill(dialog: SealDialog, phrase: str, again: str | None = None, now: str = "") -> None:
    for field, text in ((dialog.now, now), (dialog.new, phrase), (dialog.again, phrase if again is None else again)):
        if field is not None:
            field.setFocus()
            field.clear()
            QTest.keyClicks(field, text)


def seal(visitor, phrase: str = PHRASE) -> None:
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    fill(dialog, phrase)
    dialog.sure.setChecked(True)
    visitor.click(dialog.confirm_button)


def test_before_sealing_it_is_said_that_it_cannot_be_undone(visitor, portfolio):
    visitor.click(visitor.view.backups.make_button)
    portfolio.with_name("Sample.damaged-20260901-080000").write_text("x")
    visitor.visit()
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    told = words(dialog)
    assert "this cannot be undone: nobody can open the portfolio again" in told
    assert "Your backups are sealed too (1)" in told
    assert "Damaged files that were kept when a backup took their place are deleted" in told
    assert dialog.new.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    visitor.settle()
    assert "It is not sealed" in words(visitor.view)


def test_sealed_by_keys_it_opens_with_the_passphrase_only(visitor, portfolio, catalog):
    button = visitor.view.seal.seal_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    visitor.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SealDialog)
    fill(dialog, PHRASE)
    dialog.sure.setFocus()
    QTest.keyClick(dialog.sure, Qt.Key.Key_Space)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    visitor.settle()
    view = visitor.view
    assert "Your portfolio is sealed." in view.told.text()
    assert "It is sealed: only who knows the passphrase can read it" in words(view)
    assert not view.seal.seal_button.isVisible()
    visitor.context.runner.close()
    with pytest.raises(PassphraseNeeded):
        Session.open(portfolio, catalog)
    Session.open(portfolio, catalog, passphrase=PHRASE).close()


def test_strength_is_told_in_words_while_typing(visitor):
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    assert "Four words that do not belong together are good." in words(dialog)
    for phrase, told in (("lamp", "Too short"), ("12345678", "Weak"), ("sample sample 1", "Weak"), (PHRASE, "Fair")):
        fill(dialog, phrase)
        assert told in words(dialog)
        assert told in dialog.new.accessibleDescription()
    fill(dialog, "")
    assert "Too short" not in words(dialog)
    dialog.reject()


@pytest.mark.parametrize(
    ("phrase", "again", "sure", "told"),
    [
        ("short", "short", True, "at least 8 characters"),
        (PHRASE, "lamp river zebr", True, "not the same as above"),
        (PHRASE, PHRASE, False, "Tick the box first."),
    ],
)
def test_what_is_missing_is_told_and_gets_the_focus(visitor, phrase, again, sure, told):
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    fill(dialog, phrase, again)
    dialog.sure.setChecked(sure)
    visitor.click(dialog.confirm_button)
    assert dialog.isVisible()
    assert told in words(dialog)
    assert QApplication.focusWidget() in (dialog.new, dialog.again, dialog.sure)
    assert QApplication.focusWidget() is not dialog.new or told.startswith("at least")
    dialog.reject()


def test_the_dialog_grows_with_what_it_tells_and_scrolls_where_there_is_no_room(visitor, qtbot, theme):
    visitor.view.resize(1024, 760)
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    before = dialog.height()
    visitor.click(dialog.confirm_button)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog.page.verticalScrollBar().maximum() == 0
    dialog.reject()
    theme.set_text_percent(200)
    visitor.view.resize(960, 540)
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    assert dialog.height() <= visitor.view.height()
    assert dialog.page.verticalScrollBar().maximum() > 0
    # The last thing that is asked is scrolled to when it gets the focus.
    dialog.sure.setFocus()
    qtbot.waitUntil(
        lambda: (
            dialog.page.viewport()
            .rect()
            .contains(dialog.sure.mapTo(dialog.page.viewport(), dialog.sure.rect().center()))
        )
    )
    dialog.reject()


def test_the_letters_show_only_when_asked_for(visitor):
    dialog = dialog_after(visitor, visitor.view.seal.seal_button)
    field = dialog.new
    assert isinstance(field, PassphraseField)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(field, PHRASE)
    visitor.click(field.eye)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide what you type"
    visitor.click(field.eye)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.eye.accessibleName() == "Show what you type"
    field.selectAll()
    QApplication.clipboard().clear()
    field.copy()
    assert QApplication.clipboard().text() == ""
    dialog.reject()


def test_the_passphrase_is_changed_with_the_one_it_has(visitor, portfolio, catalog):
    seal(visitor)
    dialog = dialog_after(visitor, visitor.view.seal.change_button)
    fill(dialog, OTHER, now="wrong one")
    dialog.sure.setChecked(True)
    visitor.click(dialog.confirm_button)
    assert "This is not the passphrase of your portfolio." in words(dialog)
    fill(dialog, OTHER, now=PHRASE)
    visitor.click(dialog.confirm_button)
    visitor.context.runner.close()
    Session.open(portfolio, catalog, passphrase=OTHER).close()


def test_the_seal_comes_off_with_the_passphrase(visitor, portfolio, catalog):
    visitor.click(visitor.view.backups.make_button)
    seal(visitor)
    dialog = dialog_after(visitor, visitor.view.seal.unseal_button)
    assert "anyone who can open the folder can read it" in words(dialog)
    assert "The seal of your backups comes off too (1)." in words(dialog)
    QTest.keyClicks(dialog.now, "wrong one")
    visitor.click(dialog.confirm_button)
    assert "not the passphrase" in words(dialog)
    dialog.now.clear()
    QTest.keyClicks(dialog.now, PHRASE)
    visitor.click(dialog.confirm_button)
    assert "The seal is off." in visitor.view.told.text()
    assert visitor.view.seal.seal_button.isVisible()
    visitor.context.runner.close()
    Session.open(portfolio, catalog).close()


def test_what_could_not_be_sealed_is_counted(visitor, portfolio):
    visitor.click(visitor.view.backups.make_button)
    backups.listed(portfolio)[0].path.write_text("Dear grandmother")
    seal(visitor)
    assert "Files that could not be sealed and were deleted: 1." in visitor.view.told.text()
    assert visitor.view.backups.rows == []


def test_minutes_until_it_locks_are_kept(visitor):
    seal(visitor)
    view, preferences = visitor.view, visitor.context.preferences
    assert view.seal.minutes.value == "10"
    visitor.click(view.seal.minutes.button("5"))
    assert preferences.settings.lock_minutes == 5
    visitor.click(view.seal.minutes.button("0"))
    assert preferences.settings.lock_minutes == 0


def test_before_the_portfolio_was_read_nothing_is_asked(qtbot, context):
    view = PortfolioView(context)
    qtbot.addWidget(view)
    view.seal.sealing.emit()
    view.seal.unsealing.emit()
    assert QApplication.activeModalWidget() is None
