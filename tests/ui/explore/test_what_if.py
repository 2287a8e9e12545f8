"""The what-if page: every choice changes counts, careers and clusters at once, and nothing is guessed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clusterdesk.core.education import Education
from clusterdesk.core.reach import CareerFilter
from clusterdesk.core.skill_gap import skill_gaps
from clusterdesk.services.reach import Reach
from tests.ui.explore.conftest import button, texts

HEALTH = "cluster/modern/healthcare-human-services"


@pytest.fixture
def page(desk):
    desk.open("whatif")
    return desk.views["WhatIfView"]


@pytest.fixture
def choose(page, desk, qtbot):
    """Clicks lines of the two lists, and waits until the list at the right has followed."""

    def them(*words):
        for line in words:
            qtbot.mouseClick(button(page.choices, line), Qt.MouseButton.LeftButton)
        desk.settle()

    return them


def listed(page):
    return [row.career for row in page.table.shown()]


def test_at_first_all_careers_are_in_reach_by_name_and_the_missing_fit_is_said(page, desk):
    assert page.count.text() == "All 1,016 careers are in reach"
    assert len(listed(page)) == 1016
    titles = [career.title.casefold() for career in listed(page)]
    assert titles == sorted(titles)
    assert "fit" not in page.table.shown_columns()
    assert "Answer the interest questions" in texts(page)
    assert "left out" not in texts(page)
    assert not page.clear.isVisible()


def test_choosing_education_and_pay_leaves_the_careers_that_meet_both(page, choose, desk):
    choose("Associate degree or less", "$60,000 a year or more")
    wanted = CareerFilter(education=Education.ASSOCIATE, pay=60_000)
    assert desk.context.filters.value == wanted
    found = Reach(desk.context.explore).within("modern", wanted)
    assert {career.code for career in listed(page)} == {career.code for career in found.careers}
    assert page.count.text() == f"{len(found.careers)} of 1,016 careers are in reach"
    assert all(career.pay_unit == "year" and career.pay.value >= 60_000 for career in listed(page))
    assert page.left_out.text() == "25 careers are left out because no yearly pay is published for them."


def test_every_line_says_how_many_careers_it_would_leave(page, choose, desk):
    choose("$60,000 a year or more")
    reach = Reach(desk.context.explore)
    for words, level in (("Any education", None), ("High school or less", Education.HIGH_SCHOOL)):
        expected = reach.count("modern", CareerFilter(education=level, pay=60_000))
        assert button(page.choices.education, words).accessibleDescription() == str(expected)
    for words, pay in (("Any pay", None), ("$40,000 a year or more", 40_000), ("$60,000 a year or more", 60_000)):
        expected = f"{reach.count('modern', CareerFilter(pay=pay)):,}"
        assert button(page.choices.pay, words).accessibleDescription() == expected


def test_careers_paid_by_the_hour_are_never_turned_into_a_year(page, choose):
    assert "Actors" in [career.title for career in listed(page)]
    choose("$30,000 a year or more")
    assert "Actors" not in [career.title for career in listed(page)]
    assert "no yearly pay" in page.left_out.text()


def test_with_a_result_fit_stands_beside_reach_and_market_and_the_best_is_first(finished_sitting, page, choose):
    shown = page.table.shown_columns()
    assert shown[:2] == ["career", "fit"]
    assert shown.index("education") < shown.index("pay") < shown.index("growth")
    choose("Bachelor’s degree or less")
    known = [row.fit.r for row in page.table.shown() if row.fit]
    assert known == sorted(known, reverse=True)
    assert not page.hint.isVisible()


def test_a_flat_result_shows_no_fit_and_leads_to_the_results(desk, flat_result, qtbot):
    desk.open("whatif")
    page = desk.views["WhatIfView"]
    assert "fit" not in page.table.shown_columns()
    qtbot.mouseClick(button(page, "See your results"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "results"


def test_when_nothing_meets_it_the_list_says_so_and_one_press_leads_back(page, choose, qtbot, desk):
    choose("No credential", "$120,000 a year or more")
    assert page.count.text() == "0 of 1,016 careers are in reach"
    assert "No career meets all of this. Ask for a little less." in texts(page)
    assert not page.table.isVisible()
    way_back = button(page.nothing, "Clear filters")
    way_back.setFocus()
    QTest.keyClick(way_back, Qt.Key.Key_Return)
    desk.settle()
    assert len(listed(page)) == 1016
    assert page.table.isVisible()
    assert page.choices.education.value == ""
    assert not page.clear.isVisible()
    assert page.isAncestorOf(QApplication.focusWidget())


def test_the_filters_are_cleared_beside_the_count(page, choose, qtbot, desk):
    choose("No credential")
    qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert not desk.context.filters.value.active
    assert page.clear.isHidden()


def test_the_clusters_are_counted_and_open(page, choose, qtbot, desk):
    choose("High school or less", "$80,000 a year or more")
    qtbot.mouseClick(button(page, "Clusters"), Qt.MouseButton.LeftButton)
    assert not page.table.isVisible()
    found = Reach(desk.context.explore).within("modern", desk.context.filters.value)
    rows = {row.address.split("/")[-1]: row.accessibleName() for row in page.clusters.rows if row.isVisible()}
    assert len(rows) == 14
    for cluster in desk.context.explore.clusters("modern"):
        count = found.clusters.get(cluster.slug, 0)
        assert rows[cluster.slug] == f"{cluster.name}, {count} of {cluster.careers} careers"
    counts = [found.clusters.get(slug, 0) for slug in rows]
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] == 0
    choose("Any pay")
    assert f"of {desk.context.explore.cluster('modern', 'education').careers} careers" in texts(page.clusters)
    first = page.clusters.rows[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert desk.visited[-1] == first.address


def test_the_list_that_was_hidden_has_followed_when_it_is_shown_again(page, choose, qtbot):
    qtbot.mouseClick(button(page, "Clusters"), Qt.MouseButton.LeftButton)
    choose("No credential")
    qtbot.mouseClick(button(page, "Careers"), Qt.MouseButton.LeftButton)
    assert len(listed(page)) == 111


def test_a_career_opens_from_the_list_by_keyboard(page, choose, qtbot, desk):
    page.table.select(lambda row: row.career.code == "29-1141.00")
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert desk.visited[-1] == "career/29-1141.00"


def test_preparation_and_outlook_narrow_it_further(page, desk, qtbot):
    qtbot.mouseClick(page.choices.more.bright, Qt.MouseButton.LeftButton)
    desk.settle()
    assert all(career.bright for career in listed(page))
    page.choices.more.menu(page.choices.more.preparation).actions()[1].trigger()
    desk.settle()
    assert {career.job_zone for career in listed(page)} == {1}
    assert "preparation level is not rated" in page.left_out.text()
    assert page.choices.more.education.isHidden()
    assert page.choices.more.clear.isHidden()


def test_the_keyboard_chooses_in_the_lists(page, desk, qtbot):
    page.choices.education.button("").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    desk.settle()
    assert desk.context.filters.value == CareerFilter(education=Education.NONE)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    desk.settle()
    assert not desk.context.filters.value.active


def test_the_filter_of_the_clusters_page_is_the_one_here(desk, qtbot):
    desk.open("explore")
    desk.context.filters.set(CareerFilter(pay=80_000))
    qtbot.mouseClick(button(desk.clusters, "What if…"), Qt.MouseButton.LeftButton)
    desk.settle()
    page = desk.views["WhatIfView"]
    assert page.choices.pay.value == "80000"
    assert " of 1,016 careers are in reach" in page.count.text()
    desk.open("explore")
    desk.context.filters.clear()
    desk.settle()
    assert "All" not in page.count.text()
    desk.open("whatif")
    assert "All 1,016" in page.count.text()


def test_the_classic_framework_counts_its_own_clusters(desk, qtbot):
    desk.context.preferences.set(framework="classic")
    desk.open("whatif")
    page = desk.views["WhatIfView"]
    assert page.count.text() == "All 1,011 careers are in reach"
    qtbot.mouseClick(button(page, "Clusters"), Qt.MouseButton.LeftButton)
    assert len([row for row in page.clusters.rows if row.isVisible()]) == 16
    desk.context.preferences.set(framework="modern")
    desk.open("whatif")
    assert len([row for row in page.clusters.rows if row.isVisible()]) == 14


def test_the_three_readings_are_told_in_plain_words(page):
    words = texts(page)
    for reading in ("Fit", "Reach", "Market"):
        assert reading in words.splitlines()
    assert "It says nothing about school or pay." in words
    assert "growth and openings 2024–34" in words


def test_a_career_is_saved_from_the_list_and_the_mark_follows_undo(page, desk, settle):
    row = next(row for row in page.table.shown() if row.career.code == "29-1141.00")
    page.table.pressed.emit(row, "saved")
    assert page.marks.holds("29-1141.00")
    desk.settle()
    found = []
    desk.context.runner.read(lambda session: [str(mark.target) for mark in session.saved.all()], found.extend)
    settle()
    assert found == ["career/29-1141.00"]
    desk.context.runner.submit(lambda session: session.undo())
    desk.settle()
    assert not page.marks.holds("29-1141.00")


def test_openings_are_shown_and_columns_that_were_chosen_stay(page, desk, finished_sitting):
    assert {"pay", "growth", "openings", "education", "saved"} <= set(page.table.shown_columns())
    (action,) = [action for action in page.table.columns_menu().actions() if action.text() == "Preparation"]
    action.trigger()
    assert "preparation" in page.table.shown_columns()
    desk.open("whatif")
    assert "preparation" in page.table.shown_columns()
    shown = page.table.shown_columns()
    assert shown.index("education") < shown.index("preparation") < shown.index("pay")


def test_skills_to_gain_are_counted_once_the_student_has_rated_theirs(desk, settle):
    desk.open("whatif")
    page = desk.views["WhatIfView"]
    assert "skills" not in page.table.shown_columns()
    items = desk.context.explore.self_questionnaire("skills-35").items

    def take(session):
        uuid = session.assess.start("skills-35").uuid
        for item in items:
            session.assess.answer(uuid, item.id, item.order % 4, 4.0)
        return session.assess.finish(uuid)

    desk.context.runner.submit(take)
    desk.settle()
    desk.settle()
    assert "skills" not in page.table.shown_columns()
    desk.window.resize(1900, 900)
    desk.settle()
    shown = page.table.shown_columns()
    assert shown.index("education") < shown.index("skills") < shown.index("pay")
    own = {item.element: item.order % 4 for item in items}
    column = next(column for column in page.table.model.columns if column.key == "skills")
    row = next(row for row in page.table.shown() if row.career.code == "29-1141.00")
    gaps = skill_gaps(desk.context.explore.asks("29-1141.00").skills.items, own)
    assert column.text(row) == f"{sum(gap.gap > 0 for gap in gaps)} of {len(gaps)}"
    military = next(row for row in page.table.shown() if row.career.code == "55-1011.00")
    assert (column.text(military), column.sort(military)) == ("–", None)
    page.table.sort_by("skills")
    values = [column.sort(row) for row in page.table.shown()]
    known = [value for value in values if value is not None]
    assert known == sorted(known)
    assert values[len(known) :] == [None] * (len(values) - len(known))
