"""The page of a program of study."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.explore.conftest import Desk, button, texts

NURSING = "program/51.3801"


def test_a_program_tells_its_code_its_careers_its_places_and_its_sources(desk: Desk):
    desk.open(NURSING)
    page = desk.context.explore.program("51.3801")
    words = texts(desk.program)
    for expected in (
        "Registered Nursing/Registered Nurse",
        "Program of study, CIP code 51.3801",
        "Classification of Instructional Programs",
        "Prepares for 6 careers",
        "Healthcare & Human Services › Physical Health",
        "CIP 2020 to SOC 2018 Crosswalk",
        "National Career Clusters Framework, CIP crosswalk (Advance CTE, September 2025)",
        "May 2025, projections 2024–34",
    ):
        assert expected in words
    assert [row.career for row in desk.program.table.shown()] == list(page.careers)
    assert "names programs in English only" not in words


def test_one_career_is_told_as_one(desk: Desk):
    desk.open("program/60.0703")
    assert len(desk.context.explore.program("60.0703").careers) == 1
    assert "Prepares for 1 career\n" in texts(desk.program)


def test_enter_opens_a_career_and_a_place_opens_the_part_of_the_cluster(desk: Desk, qtbot):
    desk.open(NURSING)
    desk.program.table.view.setFocus()
    qtbot.keyClick(desk.program.table.view, Qt.Key.Key_Down)
    wanted = desk.program.table.current().career.code
    qtbot.keyClick(desk.program.table.view, Qt.Key.Key_Return)
    assert desk.visited[-1] == f"career/{wanted}"
    desk.open(NURSING)
    row = button(desk.program, "Healthcare & Human Services › Physical Health")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "pathway/modern/healthcare-human-services/physical-health"


def test_with_a_result_the_best_fit_stands_first_until_the_student_sorts(desk: Desk, qtbot, finished_sitting):
    desk.open(NURSING)
    shown = [row.fit.r for row in desk.program.table.shown()]
    assert shown == sorted(shown, reverse=True)
    assert not desk.program.hint.isVisible()
    desk.program.table.view.setFocus()
    menu = desk.program.table.sort_menu()
    next(action for action in menu.actions() if "Median pay" in action.text()).trigger()
    desk.open("program/52.0201")
    pays = [row.career.pay.value for row in desk.program.table.shown() if row.career.pay_unit == "year"]
    known = [pay for pay in pays if pay is not None]
    assert known == sorted(known)


def test_without_a_result_the_way_to_the_questions_is_shown(desk: Desk, qtbot):
    desk.open(NURSING)
    qtbot.mouseClick(button(desk.program.hint, "Go to the questions"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "assess"


def test_a_program_in_one_place_shows_the_way_to_it(desk: Desk, qtbot):
    explore = desk.context.explore
    codes = [one.code for one in explore.programs("modern", "construction").items]
    code = next(code for code in codes if len(explore.program(code).places) == 1)
    desk.open(f"program/{code}")
    qtbot.mouseClick(button(desk.program, "Construction"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "cluster/modern/construction"


def test_a_program_without_careers_and_places_says_so_and_has_a_way_on(desk: Desk, qtbot):
    desk.open("program/01.0508")
    words = texts(desk.program)
    assert "The official list matches no career with this program." in words
    assert "The framework does not list this program." in words
    assert not desk.program.table.isVisible()
    assert not desk.program.hint.isVisible()
    qtbot.mouseClick(button(desk.program, "See all clusters"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "explore"


@pytest.mark.parametrize("code", ["00.0000", "", "🦊", "99.9999"])
def test_an_unknown_code_has_a_way_on_and_the_next_program_shows_again(desk: Desk, qtbot, code):
    desk.open(f"program/{code}")
    assert "This page is not here" in texts(desk.program)
    assert desk.program.title() == ""
    desk.program.show_fits()
    qtbot.mouseClick(button(desk.program, "See all clusters"), Qt.MouseButton.LeftButton)
    desk.open(NURSING)
    assert desk.program.table.isVisible()


def test_in_spanish_the_page_says_that_the_name_is_english(desk: Desk):
    desk.context.explore.language = "es"
    desk.open(NURSING)
    words = texts(desk.program)
    assert "names programs in English only" in words
    assert "Registered Nursing/Registered Nurse" in words
    assert desk.program.table.shown()[0].career.title == desk.context.explore.program("51.3801").careers[0].title


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(desk: Desk, theme, percent):
    desk.window.resize(1024, 600)
    theme.set_text_percent(percent)
    desk.open("program/52.0201")
    assert desk.program.horizontalScrollBar().maximum() == 0


def test_a_goal_is_set_from_a_program(desk: Desk, qtbot):
    desk.open("program/99.9999")
    assert not desk.program.set_goal.isVisible()
    desk.program.set_goal.click()
    assert desk.visited[-1] == "program/99.9999"
    desk.open(NURSING)
    desk.program.set_goal.setFocus()
    qtbot.keyClick(desk.program.set_goal, Qt.Key.Key_Space)
    assert desk.visited[-1] == f"goal/new/{NURSING}"
