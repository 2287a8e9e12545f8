"""The page of a career ladder."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.explore.conftest import button, texts

ASSISTANT = "ladder/31-1131.00"


def test_each_rung_tells_what_it_takes_pays_and_adds(desk):
    desk.open(ASSISTANT)
    page = desk.ladder
    assert page.title() == "Career ladder: Nursing Assistants"
    assert page.lead.plain_text() == "2 steps up from this career, and what each adds."
    assert "Certificate" in texts(page.foot)
    nurse, practitioner = (card for card in page.rungs if card.isVisible())
    words = texts(nurse)
    for expected in (
        "1. Registered Nurses",
        "Considerable preparation",
        "Bachelor’s degree",
        "Below: Certificate.",
        "$97,550 a year",
        "Related, and in the same part of a cluster",
        "The career below asks for 37% of its skills too.",
        "Other steps from the career below",
        "Acute Care Nurses",
    ):
        assert expected in words
    assert nurse.bars.table_rows()[1] == ["Using new information", "new, 4.1"]
    assert "Wage Statistics" in nurse.facts.values[2].toolTip()
    assert "2. Nurse Practitioners" in texts(practitioner)
    assert "How the steps are found" in texts(page)
    assert "Related Occupations" in texts(page)


def test_skills_unfold_and_links_open(desk, qtbot):
    desk.open(ASSISTANT)
    nurse = desk.ladder.rungs[0]
    assert len(nurse.bars.table_rows()) == 7
    qtbot.mouseClick(button(nurse, "Show all 17"), Qt.MouseButton.LeftButton)
    assert len(nurse.bars.table_rows()) == 18
    assert any("→" in row[1] for row in nurse.bars.table_rows())
    nurse.go.setFocus()
    qtbot.keyClick(nurse.go, Qt.Key.Key_Return)
    assert desk.visited[-1] == "career/29-1141.00"
    desk.open(ASSISTANT)
    qtbot.mouseClick(button(nurse, "Critical Care Nurses"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "career/29-1141.03"
    desk.open(ASSISTANT)
    qtbot.mouseClick(button(desk.ladder.foot, "Nursing Assistants"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "career/31-1131.00"
    desk.open(ASSISTANT)
    crumb = [part for part in desk.ladder.findChildren(type(button(desk.ladder, "Explore"))) if part.isVisible()]
    qtbot.mouseClick(crumb[1], Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "career/31-1131.00"


def test_one_step_is_told_as_one_and_what_was_shown_before_is_gone(desk):
    desk.open(ASSISTANT)
    desk.open("ladder/29-1141.00")
    assert "One step up" in desk.ladder.lead.plain_text()
    assert [card.isVisible() for card in desk.ladder.rungs] == [True, False]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("55-1011.00", "no level of preparation"),
        ("29-1216.00", "already has the highest level"),
        ("47-2111.00", "No better prepared career"),
    ],
)
def test_without_steps_the_page_says_why(desk, code, sentence):
    desk.open(f"ladder/{code}")
    assert sentence in desk.ladder.lead.plain_text()
    assert not any(card.isVisible() for card in desk.ladder.rungs)


def test_what_is_not_known_is_told(desk):
    # Water Resource Specialists and others are not rated; actors are paid by the hour.
    for code in ("19-4044.00", "27-2031.00", "55-1011.00", "27-2011.00"):
        desk.open(f"ladder/{code}")
        words = texts(desk.ladder)
        assert "Career ladder: " in words
    desk.open("ladder/27-2011.00")
    assert "an hour" in texts(desk.ladder.foot)
    desk.open("ladder/55-1011.00")
    assert "Military careers are not in this survey" in texts(desk.ladder.foot)
    assert "The source gives no level" in texts(desk.ladder.foot)


def test_an_unknown_career_has_a_way_on(desk, qtbot):
    desk.open("ladder/99-9999.00")
    assert "This page is not here" in texts(desk.ladder)
    qtbot.mouseClick(button(desk.ladder, "See all clusters"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "explore"
    desk.open(ASSISTANT)
    assert desk.ladder.foot.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(desk, theme, percent):
    desk.window.resize(1024, 600)
    theme.set_text_percent(percent)
    desk.open(ASSISTANT)
    assert desk.ladder.horizontalScrollBar().maximum() == 0
