"""The help: a page for every screen in both languages, opened by F1, found by words, with its links and pictures."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from clusterdesk.core.language import LANGUAGES
from clusterdesk.ui.frame.keys_sheet import KeysSheet
from clusterdesk.ui.help import HelpView
from clusterdesk.ui.help.pages import ORDER, folder, page_for, pages
from clusterdesk.ui.reader import Reader
from clusterdesk.ui.views import PLACES
from tests.access.desk import Desk, running
from tests.house.environment import ROOT

BOLD = re.compile(r"\*\*(.+?)\*\*")
TRANSLATIONS = ROOT / "resources" / "translations" / "clusterdesk_es.ts"
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]*)\)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_with_its_links_and_pictures(language):
    found = list(pages(language))
    assert [page.name for page in found] == list(ORDER)
    assert len({page.title for page in found}) == len(found)
    for page in found:
        assert page.text.startswith(f"# {page.title}\n")
        for picture, target in LINK.findall(page.text):
            if picture:
                assert (folder(language) / target).is_file(), target
            else:
                assert target.removeprefix("help/") in ORDER, target
    pictures = {target for page in found for mark, target in LINK.findall(page.text) if mark}
    assert pictures == {path.name for path in folder(language).glob("*.png")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_bold_are_words_of_the_screens(language):
    messages = ElementTree.parse(TRANSLATIONS).getroot().iter("message")  # noqa: S314 (a file of our own)
    words = {message.findtext("source" if language == "en" else "translation") for message in messages}
    bold = {(page.name, name) for page in pages(language) for name in BOLD.findall(" ".join(page.text.split()))}
    assert bold
    assert {(page, name) for page, name in bold if name not in words} == set()


def test_both_languages_say_the_same_things():
    both = [{page.name: page.text for page in pages(language)} for language in LANGUAGES]
    for name in ORDER:
        first, second = (LINK.findall(texts[name]) for texts in both)
        assert [target for _, target in first] == [target for _, target in second]
        assert both[0][name].count("\n- ") == both[1][name].count("\n- ")
        assert len(BOLD.findall(both[0][name])) == len(BOLD.findall(both[1][name]))


def test_every_screen_has_a_page():
    without = {kind for kind in PLACES if page_for(kind) == ORDER[0]} - {"help"}
    assert without == set()
    assert page_for("nonsense/1") == ORDER[0]


@pytest.mark.parametrize(("words", "found"), [("SEAL passphrase", True), ("passphrase zebra", False), ("", True)])
def test_a_page_is_found_by_all_of_the_words(words, found):
    page = next(page for page in pages("en") if page.name == "portfolio")
    assert page.has(words) is found


def test_accents_do_not_matter_for_finding():
    page = next(page for page in pages("es") if page.name == "career")
    assert page.has("PAGINA")


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory):
    """One window for all that follows."""
    with running(qapp, tmp_path_factory.mktemp("help"), filled=False) as opened:
        yield opened


def page_of(desk: Desk) -> HelpView:
    page = desk.page
    assert isinstance(page, HelpView)
    return page


def heading(view: HelpView) -> str:
    return view.reader.toPlainText().partition("\n")[0]


@pytest.mark.parametrize(("address", "title"), [("goals", "Goals"), ("career/29-1141.00", "A career page")])
def test_f1_opens_the_page_of_the_screen_and_back_leads_back(desk, address, title):
    desk.visit(address)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    desk.settle()
    assert heading(page_of(desk)) == title
    # On the help itself the key changes nothing.
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    desk.program.context.navigation.back()
    desk.settle()
    assert desk.program.context.navigation.current == address


def test_the_button_in_the_bar_opens_it_as_well(desk):
    desk.visit("portfolio")
    QTest.mouseClick(desk.window.frame.top_bar.help, Qt.MouseButton.LeftButton)
    desk.settle()
    assert heading(page_of(desk)) == "Portfolio"


def test_words_leave_the_pages_that_have_them_and_enter_opens_the_first(desk):
    desk.visit("help")
    view = page_of(desk)
    view.search.edit.setFocus()
    QTest.keyClicks(view.search.edit, "hexagon")
    assert [name for name, row in view.rows.items() if row.isVisible()] == ["results"]
    QTest.keyClick(view.search.edit, Qt.Key.Key_Return)
    desk.settle()
    assert heading(view) == "Your results"
    QTest.keyClicks(view.search.edit, " zebra")
    assert view.nothing.isVisible()
    QTest.keyClick(view.search.edit, Qt.Key.Key_Return)
    assert heading(view) == "Your results"
    QTest.keyClick(view.search.edit, Qt.Key.Key_Escape)
    assert all(row.isVisible() for row in view.rows.values())
    assert not view.nothing.isVisible()


def test_a_row_and_a_link_open_a_page_and_say_that_it_is_shown(desk):
    desk.visit("help")
    view = page_of(desk)
    QTest.mouseClick(view.rows["journal"], Qt.MouseButton.LeftButton)
    desk.settle()
    assert heading(view) == "Journal"
    assert view.rows["journal"].accessibleDescription() == "shown now"
    view.reader.anchorClicked.emit(QUrl("help/career"))
    desk.settle()
    assert heading(view) == "A career page"
    assert view.rows["journal"].accessibleDescription() == ""


def test_all_keys_are_one_click_away(desk):
    desk.visit("help")
    QTest.mouseClick(page_of(desk).keys_button, Qt.MouseButton.LeftButton)
    sheet = desk.window.findChild(KeysSheet)
    assert sheet is not None
    sheet.close()
    desk.settle()


def test_pictures_become_smaller_with_the_window_and_the_page_as_tall_as_its_text(desk):
    desk.look((1366, 768))
    desk.visit("help/career")
    reader = page_of(desk).reader
    wide = reader.loadResource(2, QUrl("career.png")).width()
    desk.look((700, 600))
    narrow = reader.loadResource(2, QUrl("career.png")).width()
    assert narrow < wide
    assert narrow <= reader.viewport().width()
    assert reader.verticalScrollBar().maximum() == 0
    desk.look((1366, 768))


def test_a_reader_loads_nothing_from_elsewhere(desk):
    reader = page_of(desk).reader
    assert reader.loadResource(2, QUrl("https://example.org/x.png")) is None
    bare = Reader(name="Text")
    assert bare.loadResource(2, QUrl("career.png")) is None
    bare.show_plain("Some words")
    assert bare.toPlainText() == "Some words"
    bare.deleteLater()


def test_a_language_without_pages_shows_an_empty_help(desk, monkeypatch, tmp_path):
    monkeypatch.setattr("clusterdesk.ui.help.pages.places.resource", lambda name: tmp_path / name)
    assert list(pages("en")) == []
    view = HelpView(desk.program.context)
    view.show_address("help/goals")
    assert view.reader.toPlainText() == ""
    view.deleteLater()
    desk.settle()
