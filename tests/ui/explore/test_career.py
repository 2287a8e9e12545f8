from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from clusterdesk.core.figure import Figure
from clusterdesk.core.interests import InterestProfile
from tests.ui.explore.conftest import button, texts

NURSE = "career/29-1141.00"


def test_a_career_with_everything(desk):
    desk.open(NURSE)
    career = desk.context.explore.career("29-1141.00")
    words = texts(desk.career)
    assert "Registered Nurses" in words
    assert f"also called {', '.join(career.other_titles[:3])}" in words
    assert career.description in words
    for activity in career.activities:
        assert activity in words
    for expected in (
        "median a year",
        "National figure (U.S.), May 2025",
        "openings a year",
        "National projections (U.S.), 2024–34",
        "Bachelor’s degree",
        "of 5",
        "Healthcare & Human Services › ",
        "Health Science › ",
    ):
        assert expected in words
    assert desk.career.cards.pay.figure.text() == f"${career.pay.median.value:,.0f}"
    assert "May 2025" in desk.career.cards.pay.figure.toolTip()
    assert "Employment Projections" in desk.career.cards.outlook.figure.accessibleDescription()
    rows = [cell for row in desk.career.cards.pay.band.table_rows() for cell in row]
    assert any(f"${career.pay.p10.value:,.0f}" in cell for cell in rows)


def test_without_a_result_the_way_to_the_questions_is_shown(desk, qtbot):
    desk.open(NURSE)
    assert "how this career fits you" in texts(desk.career.cards.fit)
    assert desk.career.cards.fit.word.text() == ""
    qtbot.mouseClick(button(desk.career.cards.fit, "Go to the questions"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "assess"


def test_a_flat_result_says_that_no_fit_can_be_told(desk, settle, qtbot):
    def take(session):
        uuid = session.assess.start("interests-30").uuid
        for item in desk.context.explore.questionnaire("interests-30").items:
            session.assess.answer(uuid, item.id, 2, 4.0)
        return session.assess.finish(uuid)

    desk.context.runner.submit(take)
    desk.open(NURSE)
    assert "about equal in all six areas" in desk.career.cards.fit.reason.text()
    qtbot.mouseClick(button(desk.career.cards.fit, "See your results"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "results"


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(desk, theme, settle, percent):
    desk.window.resize(1024, 600)
    theme.set_text_percent(percent)
    desk.open(NURSE)
    assert desk.career.horizontalScrollBar().maximum() == 0
    assert desk.career.cards.places.isVisible()


def test_with_a_result_the_fit_has_a_word_and_a_reason(desk, finished_sitting):
    best = desk.context.explore.ranking(InterestProfile(10, 34, 10, 36, 18, 8)).occupations[0]
    desk.open(f"career/{best.code}")
    assert desk.career.cards.fit.word.text() == "Best fit"
    assert "Your two strongest interests" in desk.career.cards.fit.reason.text()
    assert "<b>Investigative</b>" in desk.career.cards.fit.reason.text()
    assert not desk.career.cards.fit.action.isVisible()
    assert len(desk.career.cards.fit.hexagon.table_rows()[0]) >= 3


def test_the_breadcrumb_follows_the_framework_in_force(desk, qtbot):
    desk.open(NURSE)
    qtbot.mouseClick(button(desk.career, "Healthcare & Human Services"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "cluster/modern/healthcare-human-services"
    desk.context.preferences.set(framework="classic")
    desk.open("career/27-2011.00")
    desk.open(NURSE)
    qtbot.mouseClick(button(desk.career, "Health Science"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "cluster/classic/health-science"


def test_a_military_career_says_why_there_are_no_figures(desk, finished_sitting):
    desk.open("career/55-1011.00")
    words = texts(desk.career)
    # Pay, outlook, and the education people have.
    assert words.count("Military careers are not in this survey") == 3
    assert "gives no level" in words
    assert "names no usual education" in words
    assert "Military careers have no interest ratings" in words
    assert not desk.career.cards.pay.figure.isVisible()
    assert not desk.career.cards.pay.band.isVisible()
    assert not desk.career.cards.outlook.columns.isVisible()
    assert not desk.career.cards.fit.hexagon.isVisible()
    desk.open(NURSE)
    assert desk.career.cards.pay.band.isVisible()
    assert desk.career.cards.outlook.columns.isVisible()
    assert desk.career.cards.fit.hexagon.isVisible()


def test_hourly_pay_is_told_as_such(desk):
    desk.open("career/27-2011.00")
    words = texts(desk.career.cards.pay)
    assert "median an hour" in words
    assert "Only hourly pay is published" in words
    assert "." in desk.career.cards.pay.figure.text()


def test_a_mixed_group_is_not_rated(desk, finished_sitting):
    desk.open("career/11-9039.00")
    assert "group of mixed careers" in texts(desk.career.cards.fit)
    assert desk.career.cards.fit.word.text() == ""


def test_figures_of_a_wider_group_say_so(desk):
    desk.open("career/11-1011.03")
    assert "wider group" in texts(desk.career.cards.pay)
    assert "wider group" in texts(desk.career.cards.outlook)
    assert "wider group" in desk.career.cards.pay.figure.toolTip()


def test_top_coded_pay_says_that_it_may_be_more(desk):
    # No wage of 2025 is top-coded, so a real career gets the figure that earlier years had.
    desk.open(NURSE)
    career = desk.context.explore.career("29-1141.00")
    top = Figure(239_200.0, career.pay.median.source, top_coded=True)
    desk.career.cards.pay.show_pay(replace(career, pay=replace(career.pay, median=top, p75=top, p90=top)), None)
    assert desk.career.cards.pay.figure.text() == "$239,200+"
    assert "no exact pay above" in texts(desk.career.cards.pay)


def test_a_suppressed_figure_says_so(desk):
    desk.open("career/11-1031.00")
    assert "does not show this figure" in texts(desk.career.cards.pay)
    assert desk.career.cards.outlook.figure.isVisible()


def test_a_career_of_one_framework_says_that_the_other_does_not_list_it(desk):
    desk.context.preferences.set(framework="classic")
    desk.open("career/15-1299.04")
    assert "This framework does not list it." in texts(desk.career.cards.places)


def test_places_open_the_part_of_the_cluster(desk, qtbot):
    desk.open(NURSE)
    place = desk.context.explore.career("29-1141.00").memberships[0]
    row = button(desk.career.cards.places, f"{place.cluster_name} › {place.pathway_name}")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == f"pathway/{place.framework}/{place.cluster}/{place.pathway}"


def test_a_goal_is_set_for_the_career(desk, qtbot):
    desk.open(NURSE)
    qtbot.mouseClick(desk.career.set_goal, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == f"goal/new/{NURSE}"


@pytest.mark.parametrize("code", ["99-9999.00", "", "🦊"])
def test_an_unknown_code_has_a_way_on_and_the_next_career_shows_again(desk, qtbot, code):
    desk.open(f"career/{code}")
    assert "This page is not here" in texts(desk.career)
    assert not desk.career.set_goal.isVisible()
    qtbot.mouseClick(button(desk.career, "See all clusters"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "explore"
    desk.open(NURSE)
    assert desk.career.cards.what.isVisible()
    assert desk.career.set_goal.isVisible()


def test_spanish_texts_come_from_the_catalog(desk):
    desk.context.explore.language = "es"
    desk.open(NURSE)
    career = desk.context.explore.career("29-1141.00")
    words = texts(desk.career)
    assert career.summary.title in words
    assert career.description in words
    assert "Registered Nurses" not in words
