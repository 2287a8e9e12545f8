"""A lab in the window: what a school has settled holds, is told in the settings, and cannot be changed there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clusterdesk.core.settings import Settings
from clusterdesk.store.lab import LAB_FILE
from clusterdesk.store.settings import load_settings, save_settings
from clusterdesk.ui.explore.clusters import ClustersView
from clusterdesk.ui.frame.hidden import HiddenView
from clusterdesk.ui.settings import SettingsView
from clusterdesk.ui.settings.lab_card import LabCard

ALT = Qt.KeyboardModifier.AltModifier


def test_language_and_framework_are_the_labs_and_are_not_kept_as_the_persons_own(start, home):
    desk = start(home, "language = 'es'\nframework = 'classic'\n").opened()
    assert desk.program.context.explore.language == "es"
    clusters = desk.open("explore")
    assert isinstance(clusters, ClustersView)
    assert clusters.framework == "classic"
    assert clusters.frameworks.isHidden()
    settings = desk.open("settings")
    assert isinstance(settings, SettingsView)
    assert settings.language.value == "es"
    assert not settings.language.isEnabled()
    QTest.mouseClick(settings.language.button("en"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(settings.text_size.button("125"), Qt.MouseButton.LeftButton)
    assert desk.program.context.explore.language == "es"
    kept, _ = load_settings(home)
    assert (kept.language, kept.framework, kept.text_size) == ("en", "modern", 125)
    # What is settled is not changed by asking for it either.
    desk.program.preferences.set(language="en", framework="modern")
    assert desk.program.preferences.settings.language == "es"


def test_hidden_entries_and_pages_are_not_there_and_say_so(start, home):
    desk = start(home, "hide = ['assess', 'ladder']\n").opened()
    assert desk.frame.rail.entries["assess"].isHidden()
    assert desk.frame.rail.entries["explore"].isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_3, ALT)
    desk.settle()
    assert desk.program.context.navigation.current == "home"
    assert isinstance(desk.open("results"), HiddenView)
    assert not isinstance(desk.open("career/29-1141.00"), HiddenView)
    page = desk.open("ladder/31-1131.00")
    assert isinstance(page, HiddenView)
    assert "Your school has hidden this page" in desk.words()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.program.context.navigation.current == "home"
    assert not isinstance(desk.page, HiddenView)


def test_a_start_at_a_hidden_page_shows_that_it_is_hidden(start, home):
    portfolio = str(next(home.glob("*.clusterdesk")))
    save_settings(home, Settings(language="en", last_portfolio=portfolio, last_address="goals"))
    assert isinstance(start(home, "hide = ['goals']\n").opened().page, HiddenView)


@pytest.mark.expect_log("line 4: “language”")
@pytest.mark.expect_log("line 5: There is no setting")
def test_the_settings_tell_what_is_settled_and_what_cannot_be_used(start, home, tmp_path):
    text = """folder = 'desks'
framework = "modern"
hide = ["whatif", "journal"]
language = "fr"
colour = 1
"""
    desk = start(home, text).opened()
    desk.open("settings")
    words = desk.words()
    for told in (
        f"Portfolios are kept in {home}.",
        "The clusters shown are those of the 2024 framework.",
        "These pages are hidden: What if, Journal.",
        "Line 4 cannot be used. “language” must be one of these: en, es.",
        "Line 5 cannot be used. There is no setting “colour”.",
        str(tmp_path / LAB_FILE),
    ):
        assert told in words
    assert "The language is" not in words


@pytest.mark.expect_log("line 1: It cannot be read as TOML")
def test_a_file_that_settles_nothing_says_so(start, home):
    desk = start(home, "hide = = 3\n").opened()
    desk.open("settings")
    assert "Nothing is in force." in desk.words()
    assert "Line 1 cannot be used. It cannot be read as TOML" in desk.words()
    (card,) = desk.page.findChildren(LabCard)
    assert card.isVisible()
