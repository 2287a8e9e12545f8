"""Settings hold at once; name and year are saved as they are left; About names every source."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk import __version__
from clusterdesk.core.student import Student
from clusterdesk.places import resource
from clusterdesk.store.settings import load_settings
from clusterdesk.ui.context import Context
from clusterdesk.ui.settings import SettingsView
from clusterdesk.ui.settings.about import AboutCard
from clusterdesk.ui.settings.attribution import ATTRIBUTIONS
from clusterdesk.ui.settings.licences import LicencesSheet
from tests.visual.contrast import system_palette


class Visitor:
    """Somebody in the settings."""

    def __init__(self, qtbot, context: Context, settle: Callable[[], None]) -> None:
        self.context = context
        self.settle = settle
        self.view = SettingsView(context)
        qtbot.addWidget(self.view)
        self.view.resize(1158, 708)
        self.view.show()
        with qtbot.waitActive(self.view):
            self.view.activateWindow()
        self.view.show_address("settings")
        settle()

    def click(self, widget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def student(self) -> Student:
        found: list[Student] = []
        self.context.runner.read(lambda s: s.profile.read(), found.append)
        self.settle()
        return found[0]

    def words(self) -> str:
        return " ".join(label.text() for label in self.view.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def visitor(qtbot, context: Context, settle: Callable[[], None]) -> Visitor:
    return Visitor(qtbot, context, settle)


def test_reminders_are_turned_off_and_on(visitor):
    preferences = visitor.context.preferences
    visitor.view.show_address("settings")
    assert preferences.settings.reminders  # looking at the settings changes none
    visitor.view.reminders.setFocus()
    QTest.keyClick(visitor.view.reminders, Qt.Key.Key_Space)
    assert not preferences.settings.reminders
    QTest.keyClick(visitor.view.reminders, Qt.Key.Key_Space)
    assert preferences.settings.reminders


def test_language_look_and_text_size_hold_at_once_and_are_kept(visitor):
    view, preferences = visitor.view, visitor.context.preferences
    assert (view.language.value, view.theme.value, view.text_size.value) == ("en", "system", "100")
    visitor.click(view.language.button("es"))
    visitor.click(view.theme.button("dark"))
    visitor.click(view.text_size.button("150"))
    settings = preferences.settings
    assert (settings.language, settings.theme, settings.text_size) == ("es", "dark", 150)
    assert load_settings(preferences.home)[0] == settings


def test_settings_changed_elsewhere_are_shown(visitor):
    visitor.context.preferences.set(theme="light", text_size=173, language="es")
    view = visitor.view
    assert (view.language.value, view.theme.value, view.text_size.value) == ("es", "light", "175")


def test_the_name_is_saved_when_the_field_is_left(visitor):
    view = visitor.view
    assert (view.name.text(), view.year.number()) == ("Sample", 2029)
    view.name.setFocus()
    view.name.selectAll()
    QTest.keyClicks(view.name, "Ana ")
    view.name.insert("🦊")  # as an emoji picker does; QTest knows ASCII only
    QTest.keyClick(view.name, Qt.Key.Key_Tab)
    visitor.settle()
    assert visitor.student() == Student("Ana 🦊", 2029)
    assert view._saved.isVisible()
    view.year.setFocus()
    view.year.selectAll()
    QTest.keyClicks(view.year, "2031")
    QTest.keyClick(view.year, Qt.Key.Key_Return)
    visitor.settle()
    assert visitor.student() == Student("Ana 🦊", 2031)


def test_leaving_the_field_as_it_was_writes_nothing(visitor):
    changes: list[object] = []
    visitor.context.runner.changed.connect(changes.append)
    visitor.view.name.setFocus()
    QTest.keyClick(visitor.view.name, Qt.Key.Key_Tab)
    visitor.settle()
    assert changes == []


@pytest.mark.parametrize(("name", "told"), [("", "The name is empty."), ("x" * 10_000, "10,000 characters")])
def test_a_name_that_cannot_be_kept_is_told(visitor, name, told):
    view = visitor.view
    view.name.setFocus()
    view.name.setText(name)
    QTest.keyClick(view.name, Qt.Key.Key_Return)
    visitor.settle()
    assert told in view._name_row.error
    assert visitor.student() == Student("Sample", 2029)
    view.name.setText("Ana")
    QTest.keyClick(view.name, Qt.Key.Key_Return)
    visitor.settle()
    assert view._name_row.error == ""
    assert visitor.student().name == "Ana"


def test_a_year_outside_the_usual_range_is_shown_as_it_is(visitor):
    visitor.context.runner.submit(lambda s: s.profile.change("Sample", 1987))
    visitor.settle()
    visitor.view.show_address("settings")
    visitor.settle()
    assert visitor.view.year.number() == 1987
    visitor.context.runner.submit(lambda s: s.profile.change("Sample", None))
    visitor.view.show_address("settings")
    visitor.settle()
    assert visitor.view.year.number() is None


def test_about_names_versions_sources_and_limits(visitor):
    told = visitor.words()
    for part in (*ATTRIBUTIONS, __version__, visitor.context.explore.release, "cannot compare your scores", "LGPL 3"):
        assert part in told
    assert "has not been read by a second one" in told


def test_asking_who_works_here_is_a_setting(visitor):
    assert not visitor.view.ask_who.isChecked()
    visitor.click(visitor.view.ask_who)
    assert load_settings(visitor.context.preferences.home)[0].ask_who
    visitor.context.preferences.set(ask_who=False)
    assert not visitor.view.ask_who.isChecked()


def test_the_portfolio_is_one_click_away(visitor):
    visitor.click(visitor.view.portfolio)
    assert visitor.context.navigation.current == "portfolio"


def test_nothing_is_cut_off_in_a_small_window_with_large_text(visitor, theme):
    theme.set_text_percent(200)
    visitor.view.resize(960, 540)
    visitor.settle()
    sheet = visitor.view.widget()
    assert sheet.width() <= visitor.view.viewport().width()
    for label in visitor.view.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(sheet, label.rect().topRight()).x() < sheet.width()


def test_where_the_system_asks_for_high_contrast_the_page_says_that_it_goes_first(visitor, theme):
    words = "so its own colors are shown"
    assert words not in visitor.words()
    theme.set_high_contrast(on=True, palette=system_palette("black"))
    assert words in visitor.words()
    theme.set_high_contrast(on=None)
    assert words not in visitor.words()


def test_versions_are_copied_for_whoever_helps(visitor):
    about = visitor.view.findChild(AboutCard)
    visitor.click(about.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert about.copied.isVisible()
    for part in (f"ClusterDesk {__version__}", visitor.context.explore.release, "Qt ", "Python "):
        assert part in copied
    # Nothing of the person or of the folder of the portfolio.
    assert "Sample" not in copied
    assert str(Path.home()) not in copied


def test_every_licence_can_be_read_in_the_program(visitor):
    about = visitor.view.findChild(AboutCard)
    visitor.click(about.licences_button)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, LicencesSheet)
    assert "PySide6-Essentials" in sheet.reader.toPlainText()
    names = [sheet.choice.itemText(at) for at in range(sheet.choice.count())]
    assert names[0] == "THIRD-PARTY.md"
    assert set(names[1:]) == {path.name for path in resource("licences").iterdir()}
    sheet.choice.setCurrentText("LGPL-3.0.txt")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in sheet.reader.toPlainText()
    visitor.click(sheet.close_button)
    assert QApplication.activeModalWidget() is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_licence_that_cannot_be_read_is_told(visitor, tmp_path):
    sheet = LicencesSheet({"gone.txt": tmp_path / "gone.txt"}, visitor.view)
    assert sheet.reader.toPlainText() == "gone.txt cannot be read."
    sheet.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
