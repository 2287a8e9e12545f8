"""The page of a skill."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.explore.conftest import Desk, button, texts

LISTENING, MATHEMATICS = "skill/2.A.1.b", "skill/2.C.4.a"


def test_a_skill_tells_its_names_and_the_careers_it_counts_most_in(desk: Desk, finished_sitting):
    desk.open(LISTENING)
    page = desk.context.explore.skill("2.A.1.b")
    words = texts(desk.skill)
    assert desk.skill.title() == page.hit.plain_name
    assert "Skill, called Active Listening by O*NET" in words
    assert f"Important in {len(page.asking)} of the {page.rated} careers that were rated." in words
    assert "O*NET 30.1 Database, Skills" in words
    assert desk.skill.table.shown()[0].career == page.asking[0].career
    shown = [row.importance.value for row in desk.skill.table.shown()]
    assert shown == sorted(shown, reverse=True)
    assert {column.key for column in desk.skill.table.model.columns} >= {"career", "importance", "fit", "pay"}


def test_an_area_of_knowledge_is_called_so(desk: Desk):
    desk.open(MATHEMATICS)
    assert "Area of knowledge, called Mathematics by O*NET" in texts(desk.skill)


def test_enter_opens_a_career_and_the_order_is_kept(desk: Desk, qtbot):
    desk.open(LISTENING)
    menu = desk.skill.table.sort_menu()
    next(action for action in menu.actions() if "Median pay" in action.text()).trigger()
    desk.open(MATHEMATICS)
    pays = [row.career.pay.value for row in desk.skill.table.shown() if row.career.pay_unit == "year"]
    known = [pay for pay in pays if pay is not None]
    assert known == sorted(known)
    desk.skill.table.view.setFocus()
    wanted = desk.skill.table.current().career.code
    qtbot.keyClick(desk.skill.table.view, Qt.Key.Key_Return)
    assert desk.visited[-1] == f"career/{wanted}"


def test_without_a_result_the_way_to_the_questions_is_shown(desk: Desk, qtbot):
    desk.open(LISTENING)
    qtbot.mouseClick(button(desk.skill.hint, "Go to the questions"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "assess"


@pytest.mark.parametrize("element", ["9.Z", "", "🦊", "1.C.1.a"])
def test_an_unknown_skill_has_a_way_on_and_the_next_one_shows_again(desk: Desk, qtbot, element):
    desk.open(f"skill/{element}")
    assert "This page is not here" in texts(desk.skill)
    desk.skill.show_fits()
    qtbot.mouseClick(button(desk.skill, "See all clusters"), Qt.MouseButton.LeftButton)
    desk.open(LISTENING)
    assert desk.skill.table.isVisible()


def test_spanish_names_come_from_the_catalog(desk: Desk):
    desk.context.explore.language = "es"
    desk.open(LISTENING)
    assert desk.skill.title() == desk.context.explore.skill("2.A.1.b").hit.plain_name
    assert "Escucha" in texts(desk.skill)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(desk: Desk, theme, percent):
    desk.window.resize(1024, 600)
    theme.set_text_percent(percent)
    desk.open(LISTENING)
    assert desk.skill.horizontalScrollBar().maximum() == 0


def test_search_finds_a_skill_and_opens_its_page(desk: Desk, qtbot):
    desk.open("explore")
    desk.search.edit.setFocus()
    qtbot.keyClicks(desk.search.edit, "active listening")
    row = next(row for row in desk.panel.list.rows.all() if row.kind == "skill")
    assert row.sub == "skill, called Active Listening by O*NET"
    assert "Skills and knowledge" in [one.title for one in desk.panel.list.rows.all() if one.kind == "heading"]
    for _ in range(20):
        if desk.panel.current() == row:
            break
        qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.visited[-1] == LISTENING
    desk.search.edit.clear()
    qtbot.keyClicks(desk.search.edit, "mathematics")
    found = [one.sub for one in desk.panel.list.rows.all() if one.kind == "skill"]
    assert "area of knowledge, called Mathematics by O*NET" in found


def test_a_goal_is_set_and_gaining_it_is_logged_from_its_page(desk: Desk, qtbot):
    desk.open("skill/9.Z")
    assert not desk.skill.set_goal.isVisible()
    desk.skill.set_goal.click()
    assert desk.visited[-1] == "skill/9.Z"
    desk.open(LISTENING)
    desk.skill.set_goal.setFocus()
    qtbot.keyClick(desk.skill.set_goal, Qt.Key.Key_Space)
    assert desk.visited[-1] == "goal/new/skill/2.A.1.b"
    desk.open(LISTENING)
    qtbot.mouseClick(desk.skill.log, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "log/gained/skill/2.A.1.b"
