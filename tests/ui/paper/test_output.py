"""The button, the dialogs and the faults of printing and saving, driven as a person does."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from clusterdesk.ui.paper import PaperButton
from clusterdesk.ui.paper.output import file_name
from clusterdesk.ui.widgets import Confirm
from tests.ui.paper.conftest import words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def button(qtbot, document):
    window = QWidget()
    qtbot.addWidget(window)
    made = PaperButton(lambda: document)
    QVBoxLayout(window).addWidget(made)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made


def choose(qtbot, button: PaperButton, steps: int) -> None:
    """Open the menu with the keyboard and take one of its ways."""
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(steps):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def dialog(qtbot, kind):
    """Return the dialog that is open now."""
    found = []

    def seen() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
        return bool(found)

    qtbot.waitUntil(seen)
    return found[0]


def print_into(asked: QPrintDialog, path: Path) -> None:
    """Choose the file that the dialog prints into where the system has no printer."""
    asked.findChild(QLineEdit, "filename").setText(str(path))


def save_as(qtbot, asked: QFileDialog, path: Path) -> None:
    line = asked.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_pdf_is_saved_under_the_title(qtbot, button, tmp_path):
    choose(qtbot, button, 1)
    asked = dialog(qtbot, QFileDialog)
    assert asked.windowTitle() == "Save as PDF"
    assert asked.findChild(QLineEdit, "fileNameEdit").text() == "Registered Nurses.pdf"
    with qtbot.waitSignal(button.done) as told:
        save_as(qtbot, asked, tmp_path / "Nurse")
    assert told.args == ["Saved as Nurse.pdf."]
    assert "$97,550 a year" in words((tmp_path / "Nurse.pdf").read_bytes())[0]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_the_next_pdf_begins_in_the_same_folder(qtbot, button, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    with qtbot.waitSignal(button.done):
        save_as(qtbot, button.output().save_pdf(), folder / "a.pdf")
    again = button.output().save_pdf()
    assert Path(again.directory().path()) == folder
    again.reject()


def test_what_cannot_be_saved_is_told_with_the_way_to_another_place(qtbot, button, tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    asked = button.output().save_pdf()
    line = asked.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(folder / "a.pdf"))
    folder.rmdir()
    asked.fileSelected.emit(str(folder / "a.pdf"))
    asked.reject()
    question = dialog(qtbot, Confirm)
    assert question.windowTitle() == "The PDF was not saved"
    assert "is not there any more" in question.accessibleDescription()
    qtbot.mouseClick(question.confirm_button, Qt.MouseButton.LeftButton)
    again = dialog(qtbot, QFileDialog)
    with qtbot.waitSignal(button.done):
        save_as(qtbot, again, tmp_path / "b.pdf")


def test_without_a_printer_the_pdf_is_offered(qtbot, button, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    choose(qtbot, button, 0)
    question = dialog(qtbot, Confirm)
    assert question.windowTitle() == "This PC has no printer"
    qtbot.mouseClick(question.confirm_button, Qt.MouseButton.LeftButton)
    dialog(qtbot, QFileDialog).reject()


@pytest.fixture
def printer(monkeypatch):
    """A PC with a printer; Qt's dialog prints into a file by itself where the system has none."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Lab"]))


def test_pages_go_to_the_printer(qtbot, button, printer, tmp_path):
    choose(qtbot, button, 0)
    asked = dialog(qtbot, QPrintDialog)
    print_into(asked, tmp_path / "printed.pdf")
    with qtbot.waitSignal(button.done) as told:
        asked.accept()
    asked.reject()
    assert told.args == ["Sent to the printer."]
    assert "$97,550 a year" in words((tmp_path / "printed.pdf").read_bytes())[0]


def test_some_pages_go_to_the_printer(qtbot, button, document, printer, tmp_path):
    document.paragraph("Look after patients. " * 1200)
    asked = button.output().print_out()
    print_into(asked, tmp_path / "printed.pdf")
    asked.findChild(QRadioButton, "printRange").setChecked(True)
    for name in ("to", "from"):
        asked.findChild(QSpinBox, name).setValue(2)
    with qtbot.waitSignal(button.done):
        asked.accept()
    asked.reject()
    (page,) = words((tmp_path / "printed.pdf").read_bytes())
    assert "Page 2 of" in page


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_with_the_way_to_a_pdf(qtbot, button, printer, tmp_path):
    asked = button.output().print_out()
    print_into(asked, tmp_path / "no" / "such" / "place.pdf")
    asked.accept()
    asked.reject()
    question = dialog(qtbot, Confirm)
    assert question.windowTitle() == "Nothing was printed"
    assert "did not take the pages" in question.accessibleDescription()
    question.reject()


def test_a_menu_that_is_left_does_nothing(qtbot, button):
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Print…", "Save as PDF…"]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Registered Nurses", "Registered Nurses.pdf"),
        ("Bus/Truck: Mechanics?", "Bus Truck Mechanics.pdf"),
        ("CON", "ClusterDesk CON.pdf"),
        ("...", "ClusterDesk.pdf"),
        ("x" * 300, "x" * 100 + ".pdf"),
    ],
)
def test_file_names(title, name):
    assert file_name(title) == name


@given(st.text())
def test_every_title_makes_a_name_that_windows_takes(title):
    name = file_name(title)
    assert name.endswith(".pdf")
    assert len(name) <= 120
    assert not set(name) & set('<>:"/\\|?*\n\t\0')
    assert name[:-4].strip(" .") == name[:-4]
