"""A lab at the door: who may begin, what must be sealed, what is announced and deleted."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from clusterdesk.core.clock import utc_now
from clusterdesk.core.retention import Entry, Ledger
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.retention import load_ledger, save_ledger
from clusterdesk.ui import formats
from clusterdesk.ui.frame.problem import ProblemPage
from clusterdesk.ui.portfolio.seal_first import SealFirstView
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.portfolio.unlock import UnlockView
from clusterdesk.ui.portfolio.welcome import WelcomeView

# What must be sealed


PHRASE = "lamp river zebra"


def fill_in(sheet_of, phrase=PHRASE):
    """Type a passphrase twice and tick the box, as a person does."""
    fields = sheet_of.passphrase if isinstance(sheet_of, SealFirstView) else sheet_of.new
    for field in (fields.field, fields.again):
        QTest.keyClicks(field, phrase)
    QTest.keyClick(fields.sure, Qt.Key.Key_Space)
    return fields


def test_a_portfolio_without_a_seal_asks_for_one_before_anything_is_shown(start, home):
    desk = start(home, "must_be_sealed = true\n")
    sheet = desk.sheet(SealFirstView)
    assert desk.window.frame is None
    assert "Your school wants every portfolio on this computer sealed" in desk.words()
    QTest.mouseClick(sheet.seal_button, Qt.MouseButton.LeftButton)
    assert "Too short" in desk.words()
    fields = fill_in(sheet)
    QTest.keyClick(fields.again, Qt.Key.Key_Return)
    desk.opened()
    (path,) = home.glob("*.clusterdesk")
    assert desk.frame.rail.sealed
    page = desk.open("portfolio")
    assert page.seal.unseal_button.isHidden()
    assert page.seal.change_button.isVisible()
    assert "so the seal stays on" in desk.words()
    desk.open("settings")
    assert "Every portfolio on this computer is sealed with a passphrase." in desk.words()
    desk.program.end()
    assert portfolios.is_sealed(path)


def test_who_does_not_want_a_seal_leaves_and_the_portfolio_stays_as_it_is(start, home):
    (path,) = home.glob("*.clusterdesk")
    desk = start(home, "must_be_sealed = true\n")
    sheet = desk.sheet(SealFirstView)
    QTest.mouseClick(sheet.leave_button, Qt.MouseButton.LeftButton)
    shelf = desk.sheet(ShelfView)
    desk.settle()
    assert not portfolios.is_sealed(path)
    QTest.mouseClick(shelf.cards[0], Qt.MouseButton.LeftButton)
    assert desk.sheet(SealFirstView)


def test_what_cannot_be_sealed_is_told_and_can_be_tried_again(start, home):
    desk = start(home, "must_be_sealed = true\n")
    sheet = desk.sheet(SealFirstView)
    fields = fill_in(sheet, "x'0123456'")
    QTest.keyClick(fields.again, Qt.Key.Key_Return)
    desk.settle()
    assert "This passphrase cannot be used." in desk.words()
    for field in (fields.field, fields.again):
        field.clear()
        QTest.keyClicks(field, PHRASE)
    QTest.mouseClick(sheet.seal_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(fields.again, Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.sealed


def test_a_new_portfolio_is_sealed_from_the_beginning(start, tmp_path):
    desk = start(tmp_path / "home", "must_be_sealed = true\n")
    sheet = desk.sheet(WelcomeView)
    assert "Your school wants every portfolio on this computer sealed." in desk.words()
    assert "It is sealed from the beginning" in desk.words()
    QTest.keyClicks(sheet.name, "Ana")
    QTest.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    assert list(tmp_path.glob("home/*.clusterdesk")) == []
    fields = fill_in(sheet)
    QTest.keyClick(fields.again, Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.sealed
    assert desk.frame.rail.person == "Ana"


def test_a_file_from_a_stick_may_stay_open_and_a_copy_of_it_here_is_sealed(start, home, tmp_path, monkeypatch):
    stick = portfolios.create(tmp_path / "stick", "Ben")
    seal_all(home)
    desk = start(home, "must_be_sealed = true\n")
    desk.program.door.open(stick)
    desk.opened()
    assert not desk.frame.rail.sealed
    assert desk.open("portfolio").seal.seal_button.isVisible()
    desk.program.door.shelf()
    desk.program.context.runner.leave()
    desk.settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick), ""))
    QTest.mouseClick(desk.sheet(ShelfView).copy_button, Qt.MouseButton.LeftButton)
    sheet = desk.sheet(SealFirstView)
    assert "The file that you chose stays as it is." in desk.words()
    QTest.mouseClick(sheet.leave_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk.sheet(ShelfView).copy_button, Qt.MouseButton.LeftButton)
    fields = fill_in(desk.sheet(SealFirstView))
    QTest.keyClick(fields.again, Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.sealed
    desk.program.end()
    assert portfolios.is_sealed(home / "Ben.clusterdesk")
    assert not portfolios.is_sealed(stick)


def test_a_sealed_file_from_a_stick_is_copied_as_it_is_and_one_that_is_gone_is_told(start, home, tmp_path, monkeypatch):
    stick = portfolios.create(tmp_path / "stick", "Ben", passphrase=PHRASE)
    seal_all(home)
    desk = start(home, "must_be_sealed = true\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick), ""))
    desk.program.door.bring()
    desk.qtbot.waitUntil((home / "Ben.clusterdesk").exists)
    desk.settle()
    assert desk.sheet(UnlockView)
    stick.unlink()
    desk.program.door.bring()
    assert desk.sheet(ProblemPage)


def seal_all(home: Path) -> None:
    """Replace the portfolios of a home by a sealed one."""
    for path in home.glob("*.clusterdesk"):
        path.unlink()
    portfolios.create(home, "Sample", 2029, passphrase=PHRASE)


# Who may begin


def test_nobody_begins_where_the_school_does_not_want_it(start, home, tmp_path):
    seal_all(home)
    desk = start(home, "new_portfolios = false\n")
    assert desk.sheet(UnlockView).new_button.isHidden()
    QTest.mouseClick(desk.sheet(UnlockView).other_button, Qt.MouseButton.LeftButton)
    shelf = desk.sheet(ShelfView)
    assert shelf.new_card is None
    assert shelf.copy_button.isHidden()
    assert shelf.file_button.isVisible()
    assert "No new portfolios are made on this computer." in desk.words()
    desk.program.door.open(tmp_path / "gone.clusterdesk")
    page = desk.sheet(ProblemPage)
    assert "Start a new portfolio" not in [button.text() for button in page.buttons]


def test_an_empty_shelf_says_what_to_do_instead(start, tmp_path):
    desk = start(tmp_path / "home", "new_portfolios = false\n")
    shelf = desk.sheet(ShelfView)
    assert shelf.cards == []
    assert shelf.file_button.hasFocus()
    assert "open its file, or ask your teacher" in desk.words()
    desk.program.door.welcome()
    assert desk.sheet(ShelfView)


def test_who_begins_beside_others_is_told_that_they_can_read_it(start, home, tmp_path):
    desk = start(tmp_path / "alone", "language = 'en'\n")
    assert "anyone who can open this folder can read it" in desk.words()
    desk = start(home, "language = 'en'\n").opened()
    desk.program.door.welcome()
    desk.sheet(WelcomeView)
    assert "anyone at this computer can open it and read it" in desk.words()
    desk = start(tmp_path / "alone", "folder = 'desks'\n")
    assert "anyone at this computer can open it and read it" in desk.words()


# What is kept for how long


KEPT = "folder = 'home'\nkeep_days = 30\n"


def days_ahead(count):
    return (datetime.now(UTC) + timedelta(count)).date()


def test_it_is_announced_on_the_shelf_in_the_portfolio_and_in_the_settings(start, home):
    portfolios.create(home, "Ben")
    desk = start(home, KEPT, keep_days=30)
    day = formats.day(days_ahead(30))
    told = {card.accessibleName(): card.accessibleDescription() for card in desk.sheet(ShelfView).cards}
    assert told["Ben"].endswith(f"kept until {day}.")
    assert "that nobody opens for 30 days, with their backups" in desk.words()
    desk.program.door.open(home / "Ben.clusterdesk")
    desk.opened()
    assert f"Yours is kept at least until {day}" in desk.frame.fault.text()
    desk.open("settings")
    assert "that nobody opens for 30 days are deleted" in desk.words()
    assert f"Yours is kept at least until {day}" in desk.words()
    desk.program.end()
    again = start(home, KEPT, keep_days=30)
    again.program.door.open(home / "Ben.clusterdesk")
    again.opened()
    assert again.frame.fault.isHidden()


def test_one_from_a_stick_is_not_announced(start, home, tmp_path):
    stick = portfolios.create(tmp_path / "stick", "Ben")
    desk = start(home, KEPT, keep_days=30).opened()
    desk.program.door.open(stick)
    desk.qtbot.waitUntil(lambda: desk.frame.rail.person == "Ben")
    desk.settle()
    desk.open("settings")
    assert "Yours does not lie on this computer, and is not deleted." in desk.words()


def test_the_new_one_says_how_long_it_is_kept_and_only_where_days_are_counted(start, tmp_path):
    desk = start(tmp_path / "home", KEPT, keep_days=30)
    assert "that nobody opens for 30 days, with their backups" in desk.words()
    desk = start(tmp_path / "other", KEPT)
    assert "30 days" not in desk.words()


def unused(home: Path, *names: str) -> None:
    """Make portfolios that the folder has announced and nobody has opened for their days."""
    for name in names:
        portfolios.create(home, name)
    begun = days_ahead(-40)
    used = {entry.name: entry.last_used.isoformat() for entry in portfolios.listed(home)}
    entries = {name: Entry(used[name], 30, begun, 10) for name in names}
    save_ledger(home, Ledger(45, days_ahead(-1), entries))


def test_what_nobody_opened_is_deleted_at_the_start_and_named(start, home):
    unused(home, "Ben", "Cleo")
    desk = start(home, KEPT, keep_days=30)
    shelf = desk.sheet(ShelfView)
    assert [card.accessibleName() for card in shelf.cards] == ["Sample"]
    assert "Deleted, because nobody opened them for 30 days: Ben, Cleo." in desk.words()
    desk.qtbot.waitUntil(lambda: [path.stem for path in home.glob("*.clusterdesk")] == ["Sample"])
    desk.qtbot.waitUntil(lambda: desk.program.context.runner.background.idle)


def test_one_that_is_open_elsewhere_stays_on_the_shelf(start, home, monkeypatch):
    monkeypatch.setattr("clusterdesk.store.connection.BUSY_MS", 50)
    unused(home, "Ben")
    held = Portfolio.open(home / "Ben.clusterdesk", utc_now)
    stamp = datetime.fromisoformat(load_ledger(home).entries["Ben"].used).timestamp()
    os.utime(held.path, (stamp, stamp))
    try:
        desk = start(home, KEPT, keep_days=30)
        desk.qtbot.waitUntil(lambda: not desk.program.door.gate.deleted)
    finally:
        held.close()
    desk.program.door.shelf()
    assert {card.accessibleName() for card in desk.sheet(ShelfView).cards} == {"Ben", "Sample"}


def test_the_one_that_is_opened_at_the_start_stays(start, home):
    unused(home, "Ben")
    desk = start(home, KEPT, keep_days=30, portfolio=home / "Ben.clusterdesk").opened()
    assert desk.frame.rail.person == "Ben"
