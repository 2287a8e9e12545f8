"""The chips that filter: what they say, what their menus choose, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clusterdesk.core.education import Education
from clusterdesk.core.reach import CareerFilter
from clusterdesk.ui.explore.filter_chips import FilterChips
from clusterdesk.ui.filters import CareerFilters

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def filters(qapp, theme):
    return CareerFilters()


@pytest.fixture
def chips(qtbot, filters):
    """The chips, on a screen where a filter leaves as many careers as its pay in thousands, plus one."""
    found = FilterChips(filters, lambda wanted: (wanted.pay or 0) // 1000 + 1)
    qtbot.addWidget(found)
    found.resize(900, 60)
    found.show()
    return found


def entries(menu):
    return [action.text().split("\t")[0] for action in menu.actions()]


def choose(chips, chip, words):
    menu = chips.menu(chip)
    (action,) = [action for action in menu.actions() if action.text().split("\t")[0] == words]
    action.trigger()
    return menu


def test_at_first_nothing_is_asked_for(chips, filters):
    assert [chip.text() for chip in (chips.preparation, chips.education, chips.pay)] == [
        "Any preparation",
        "Any education",
        "Any pay",
    ]
    assert not any(chip.isChecked() for chip in (chips.preparation, chips.education, chips.pay, chips.bright))
    assert chips.clear.isHidden()
    assert not filters.value.active


def test_education_and_pay_are_chosen_in_menus_and_stand_on_the_chips(chips, filters):
    choose(chips, chips.education, "Associate degree or less")
    choose(chips, chips.pay, "$60,000 a year or more")
    assert filters.value == CareerFilter(education=Education.ASSOCIATE, pay=60_000)
    assert (chips.education.text(), chips.education.isChecked()) == ("Associate degree or less", True)
    assert (chips.pay.text(), chips.pay.isChecked()) == ("$60,000 a year or more", True)
    assert not chips.clear.isHidden()
    ticked = [action.text().split("\t")[0] for action in chips.menu(chips.pay).actions() if action.isChecked()]
    assert ticked == ["$60,000 a year or more"]
    choose(chips, chips.education, "No credential")
    assert filters.value.education is Education.NONE
    assert chips.education.text() == "No credential"
    choose(chips, chips.education, "Any education")
    choose(chips, chips.pay, "Any pay")
    assert not filters.value.active


def test_several_preparation_levels_may_be_ticked_in_one_menu(chips, filters, qtbot):
    QTest.mouseClick(chips.preparation, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    for number, zones in ((2, {2}), (3, {2, 3}), (2, {3})):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[number]).center())
        assert filters.value.zones == zones
        assert menu.isVisible()
    assert chips.preparation.text() == "Medium preparation"
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert filters.value.zones == {1, 3}
    assert chips.preparation.text() == "2 preparation levels"
    assert [action.isChecked() for action in menu.actions()].count(True) == 2
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert chips.preparation.isChecked()
    choose(chips, chips.preparation, "Any preparation")
    assert not chips.preparation.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_pay_menu_opens_and_closes_by_keyboard(chips, filters, key):
    chips.pay.setFocus()
    QTest.keyClick(chips.pay, key)
    menu = QApplication.activePopupWidget()
    assert not chips.pay.isChecked()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert filters.value.pay == 30_000
    assert not menu.isVisible()
    assert chips.pay.isChecked()


def test_a_click_chooses_pay_and_closes_the_menu(chips, filters):
    QTest.mouseClick(chips.pay, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[3]).center())
    assert filters.value.pay == 50_000
    assert not menu.isVisible()


def test_every_entry_says_how_many_careers_it_leaves(chips, qtbot, filters):
    assert [action.text().split("\t")[1] for action in chips.menu(chips.pay).actions()][:3] == ["1", "31", "41"]
    filters.set(CareerFilter(pay=50_000))
    assert {action.text().split("\t")[1] for action in chips.menu(chips.preparation).actions()} == {"51"}
    plain = FilterChips(filters)
    qtbot.addWidget(plain)
    assert not any("\t" in action.text() for action in plain.menu(plain.pay).actions())


def test_bright_outlook_is_a_toggle_and_one_click_clears_everything(chips, filters, qtbot):
    qtbot.mouseClick(chips.bright, Qt.MouseButton.LeftButton)
    assert filters.value == CareerFilter(bright=True)
    choose(chips, chips.pay, "$40,000 a year or more")
    qtbot.mouseClick(chips.clear, Qt.MouseButton.LeftButton)
    assert not filters.value.active
    assert not chips.bright.isChecked()
    assert chips.clear.isHidden()


def test_chips_of_two_screens_say_the_same(chips, filters, qtbot):
    other = FilterChips(filters)
    qtbot.addWidget(other)
    told = []
    filters.changed.connect(lambda: told.append(filters.value))
    choose(other, other.education, "High school or less")
    assert chips.education.text() == "High school or less"
    filters.set(filters.value)
    assert told == [CareerFilter(education=Education.HIGH_SCHOOL)]
    filters.clear()
    assert other.education.text() == "Any education"
