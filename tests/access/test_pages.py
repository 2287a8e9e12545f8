"""Every page by keyboard and by ear, in both languages: names, roles, the way of the Tab key, where the focus shows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton, QVBoxLayout, QWidget

from clusterdesk.ui.views import PLACES, kind_of
from clusterdesk.ui.widgets import PlainButton
from tests.access.audit import audit, unseen
from tests.access.desk import FILLED, FIRST, QUESTION, Desk
from tests.access.keyboard import backwards, nameless, press, told, unscrolled, walk
from tests.visual.sheets import SHEETS
from tests.visual.shots import SCREENS


def test_the_audits_and_the_pictures_know_every_place():
    """A view that is new in PLACES needs an address in SCREENS: then the audits and `dev.py shots` visit it too."""
    shot = {kind_of(address) for address in SCREENS.values()}
    audited = {kind_of(address) for address in FILLED.values()}
    # The question has a new address in every portfolio; both find it out.
    assert set(PLACES) - shot == {QUESTION}
    assert set(PLACES) == audited


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", FILLED)
def test_a_page_needs_no_mouse_and_no_screen(desk: Desk, name, language):
    desk.look(language=language)
    desk.visit(FILLED[name])
    assert audit(desk.window, rings=language == "en") == []


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
def test_arrows_choose_within_a_group_where_tab_stops_once(desk: Desk):
    desk.look(language="en")
    page = desk.visit("explore")
    group = next(radio for radio in page.findChildren(QRadioButton) if radio.isVisible() and radio.isChecked())
    group.setFocus()
    after = press(Qt.Key.Key_Right)
    assert isinstance(after, QRadioButton)
    assert after is not group
    assert after.isChecked()
    press(Qt.Key.Key_Left)
    assert group.isChecked()


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
def test_after_a_link_the_next_tab_begins_on_the_new_page(desk: Desk):
    desk.look(language="en")
    page = desk.visit("explore")
    link = next(button for button in page.findChildren(QPushButton) if told(button).name.startswith("Education"))
    link.setFocus()
    press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.program.context.navigation.current.startswith("cluster/")
    first = press(Qt.Key.Key_Tab)
    assert first is not None
    assert desk.page.isAncestorOf(first)
    assert told(first).name == "Explore"


@pytest.mark.parametrize("desk", ["empty"], indirect=True)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", FIRST)
def test_a_first_page_needs_no_mouse_and_no_screen(desk: Desk, name, language):
    desk.look(language=language)
    desk.visit(FIRST[name])
    assert audit(desk.window, rings=language == "en") == []


@pytest.mark.parametrize("desk", ["empty"], indirect=True)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_needs_no_mouse_and_no_screen(desk: Desk, name, language):
    desk.look(language=language)
    desk.sheet(name)
    assert audit(desk.window, rings=language == "en") == []
    desk.frame_again()


# The audit itself can fail


@pytest.fixture
def form(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("One", "Two", "Three"):
        column.addWidget(PlainButton(text))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_audit_finds_what_has_no_name(form):
    form.findChildren(QPushButton)[1].setText("")
    assert len(nameless(form)) == 1


def test_the_audit_finds_a_jump_against_reading_order(form):
    one, two, three = form.findChildren(QPushButton)
    QWidget.setTabOrder(three, two)
    way = walk(form)
    assert sorted(map(told, way)) == sorted(map(told, [one, two, three]))
    assert len(backwards(way, [unscrolled(stop, form) for stop in way])) == 1


def test_the_audit_finds_a_focus_that_does_not_show(form):
    button = form.findChildren(PlainButton)[0]
    button.shows_ring = lambda: False
    assert len(unseen(form, walk(form))) == 1
