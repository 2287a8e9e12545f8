"""Making a recovery sheet on the portfolio page: what is said before, what is shown, printed and never saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from clusterdesk.core.recovery import groups_of, key_of
from clusterdesk.ui.paper.document import TableBlock, TextBlock
from clusterdesk.ui.portfolio.recovery import AskForSheetDialog, RecoverySheetDialog, group_rows, recovery_document
from clusterdesk.ui.portfolio.seal_dialog import SealDialog
from clusterdesk.ui.widgets import Confirm
from tests.ui.portfolio.test_portfolio import Visitor, words

PHRASE = "lamp river zebra"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def visitor(qtbot, context, settle) -> Visitor:
    visitor = Visitor(qtbot, context, settle)
    context.runner.submit(lambda session: session.keeping.seal(PHRASE))
    settle()
    return visitor


def asked(visitor) -> AskForSheetDialog:
    visitor.click(visitor.view.seal.recovery_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AskForSheetDialog)
    return dialog


def shown(visitor) -> RecoverySheetDialog:
    dialog = asked(visitor)
    QTest.keyClicks(dialog.field, PHRASE)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    visitor.settle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, RecoverySheetDialog)
    return sheet


def test_before_it_is_made_it_is_said_what_it_can_do_and_the_passphrase_is_asked(visitor):
    dialog = asked(visitor)
    told = words(dialog)
    assert "Whoever holds the sheet can open this portfolio without the passphrase" in told
    assert "It works once." in told
    assert dialog.field.hasFocus()
    visitor.click(dialog.confirm_button)
    assert dialog.row.error == "Type the passphrase."
    QTest.keyClicks(dialog.field, "wrong wrong wrong")
    visitor.click(dialog.confirm_button)
    assert "This is not the passphrase of your portfolio." in dialog.problem.text()
    assert QApplication.activeModalWidget() is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    visitor.settle()


def test_the_code_that_is_shown_is_the_one_that_opens_it(visitor):
    sheet = shown(visitor)
    heads, *rows = sheet.code.texts()
    assert heads[0] == "Groups"
    assert [numbers for numbers, *_ in rows] == ["1–4", "5–8", "9–12", "13"]
    key = key_of(" ".join(group for _, *line in rows for group in line))
    found = []
    visitor.context.runner.read(lambda s: s.keeping.recovery_code(PHRASE), found.append)
    visitor.settle()
    assert groups_of(key) == found[0]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    visitor.settle()


def test_without_a_printer_it_is_copied_by_hand_and_no_file_is_offered(visitor, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    sheet = shown(visitor)
    visitor.click(sheet.confirm_button)
    assert sheet.told.text() == "This PC has no printer."
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, Confirm | QFileDialog) and w.isVisible()]
    sheet.output.done.emit("Sent to the printer.")
    assert sheet.told.text() == "Sent to the printer."
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    visitor.settle()


def test_what_is_printed_names_the_student_below_the_title_only(context):
    groups = groups_of(bytes(range(32)))
    document = recovery_document("Ana", groups, "Release", context.clock().date())
    assert document.title == "Recovery sheet"
    assert [block.rows for block in document.blocks if isinstance(block, TableBlock)] == [
        tuple(map(tuple, group_rows(groups)))
    ]
    text = " ".join(block.text for block in document.blocks if isinstance(block, TextBlock))
    for part in ("for the portfolio of Ana", "Whoever holds the sheet", "Use the recovery sheet", "It works once"):
        assert part in text


def test_who_changes_the_passphrase_is_told_that_a_sheet_is_void_then(visitor):
    visitor.click(visitor.view.seal.change_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SealDialog)
    assert "A recovery sheet that you made before is void after that." in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    visitor.settle()
