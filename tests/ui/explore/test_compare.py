"""Careers and clusters side by side, driven as a person does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget

from clusterdesk.core.compare import MOST
from clusterdesk.core.target import Target
from clusterdesk.services import portfolio as portfolios
from clusterdesk.ui.explore.save_button import SaveButton
from clusterdesk.ui.paper import pdf_of
from clusterdesk.ui.widgets import Badge, LinkRow
from tests.access.desk import Desk as Running
from tests.ui.explore.conftest import Desk, button, texts
from tests.ui.paper.conftest import words as words_of

NURSE, PARAMEDIC, HYGIENIST = "career/29-1141.00", "career/29-2043.00", "career/29-1292.00"
ACTOR, MILITARY, MIXED, COOK = "career/27-2011.00", "career/55-1011.00", "career/11-9039.00", "career/35-2014.00"
HEALTH, FINANCE = "cluster/modern/healthcare-human-services", "cluster/classic/finance"
EMPTY = "pathway/modern/digital-technology/unmanned-vehicle-technology"


def add(desk: Desk, *addresses: str) -> None:
    for address in addresses:
        desk.open(f"compare/add/{address}")


def heard(desk: Desk) -> list[str]:
    """Return what a screen reader says of the cells, in the order in which it goes through them."""
    return [
        label.accessibleName()
        for label in desk.compare.grid.findChildren(QLabel)
        if label.isVisible() and ": " in label.accessibleName()
    ]


def row(desk: Desk, title: str) -> list[str]:
    return [said.partition(": ")[2] for said in heard(desk) if said.startswith(f"{title}, ")]


def names(desk: Desk) -> list[str]:
    return [str(target) for target in desk.compare.compared]


def click(qtbot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_every_cell_says_its_row_its_column_its_value_and_its_mark(desk: Desk):
    add(desk, NURSE, PARAMEDIC, HYGIENIST)
    assert desk.visited[-1] == "compare/careers"
    pay = [desk.context.explore.career(code[7:]).pay.median.value for code in (NURSE, PARAMEDIC, HYGIENIST)]
    said = heard(desk)
    assert said[:3] == [
        f"Median pay, Registered Nurses: ${pay[0]:,.0f}",
        f"Median pay, Paramedics: ${pay[1]:,.0f}, lowest",
        f"Median pay, Dental Hygienists: ${pay[2]:,.0f}, highest",
    ]
    assert [one.partition(",")[0] for one in said[::3]] == [
        "Median pay",
        "Pay since 2023",
        "Openings a year",
        "Jobs by 2034",
        "Usual education",
        "Preparation",
        "Skills that count most",
        "Knowledge that counts most",
        "Bright outlook",
        "Clusters",
    ]
    badges = [badge.text() for badge in desk.compare.grid.findChildren(Badge)]
    assert badges.count("highest") == badges.count("lowest") == 4
    assert row(desk, "Usual education") == ["Bachelor’s degree", "Certificate", "Associate degree"]
    assert "Three of four places used." in texts(desk.compare)


def test_tab_stops_at_one_cell_and_the_arrows_go_to_the_others(desk: Desk, qtbot):
    add(desk, NURSE, PARAMEDIC, HYGIENIST)
    said, grid = heard(desk), desk.compare.grid
    stops = [label for label in grid.findChildren(QLabel) if label.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.accessibleName() for stop in stops] == said[:1]
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    # As far as there are cells, and no further.
    way = (("Left", 0), ("Right", 1), ("End", 2), ("Right", 2), ("Down", 5), ("Home", 3), ("Up", 0), ("Up", 0))
    for key, at in way:
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert QApplication.focusWidget().accessibleName() == said[at], key
    for _ in said:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget().accessibleName() == said[-3]
    # Tab comes back to where one was, and a key with Alt is the window's.
    assert QApplication.focusWidget().focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not stops[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget().accessibleName() == said[-3]


def test_figures_name_their_source(desk: Desk):
    add(desk, NURSE, PARAMEDIC)
    labels = {label.accessibleName(): label for label in desk.compare.grid.findChildren(QLabel)}
    changed = next(label for name, label in labels.items() if name.startswith("Pay since 2023, Registered Nurses"))
    assert "May 2023" in changed.toolTip()
    assert "May 2025" in changed.accessibleDescription()
    assert "Employment Projections 2024–34 (U.S. Bureau of Labor Statistics)" in texts(desk.compare)


def test_the_empty_page_offers_what_is_saved_and_takes_the_first_by_keyboard(desk: Desk, settle, qtbot):
    desk.context.runner.submit(lambda session: session.saved.save(Target.career("35-2014.00")))
    desk.context.runner.submit(lambda session: session.saved.save(Target.of_cluster("classic", "finance")))
    desk.open("compare")
    words = texts(desk.compare)
    assert "Put two to four careers side by side." in words
    assert "Which careers do you wonder about?" in words
    assert not desk.compare.grid.isVisible()
    assert not desk.compare.paper.isVisible()
    assert [(offer.name, offer.note) for offer in desk.compare.adder.offers] == [("Cooks, Restaurant", "saved")]
    edit = desk.compare.adder.field.edit
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert names(desk) == [], "nothing was typed"
    qtbot.keyClicks(edit, "registered nurs")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert names(desk) == [NURSE]
    assert desk.window.focusWidget().accessibleName() == "Registered Nurses"
    assert edit.text() == ""


def test_one_career_asks_for_another_and_offers_related_ones(desk: Desk, qtbot):
    add(desk, NURSE)
    words = texts(desk.compare)
    assert "One of four places used. With one more," in words
    assert "Which career do you want to add?" in words
    assert not desk.compare.grid.findChildren(Badge)
    assert not desk.compare.adder.close_button.isVisible()
    related = desk.context.explore.related("29-1141.00")[0].career
    assert desk.compare.adder.offers[0].name == related.title
    click(qtbot, button(desk.compare, f"Add {related.title}"))
    assert names(desk) == [NURSE, f"career/{related.code}"]


def test_the_field_opens_finds_and_closes_without_a_mouse(desk: Desk, qtbot):
    add(desk, NURSE, PARAMEDIC)
    assert not desk.compare.adder.isVisible()
    desk.compare.add_career.setFocus()
    qtbot.keyClick(desk.compare.add_career, Qt.Key.Key_Space)
    edit = desk.compare.adder.field.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "cook")
    assert "Cook" in desk.compare.adder.offers[0].name
    QApplication.processEvents()  # the rows that were found are shown
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    first = desk.window.focusWidget()
    assert isinstance(first, LinkRow)
    assert first.accessibleName() == f"Add {desk.compare.adder.offers[0].name}"
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert desk.window.focusWidget().accessibleName() == f"Add {desk.compare.adder.offers[-1].name}"
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not desk.compare.adder.isVisible()
    assert desk.compare.add_career.hasFocus()
    click(qtbot, desk.compare.add_career)
    click(qtbot, desk.compare.adder.close_button)
    assert not desk.compare.adder.isVisible()


def test_a_slip_is_mended_and_nonsense_is_told(desk: Desk, qtbot):
    desk.open("compare")
    edit = desk.compare.adder.field.edit
    qtbot.keyClicks(edit, "zzzzqq")
    assert "Nothing found by that name." in texts(desk.compare)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert names(desk) == []
    edit.clear()
    qtbot.keyClicks(edit, "nurce")
    click(qtbot, button(desk.compare, "Did you mean “nurse”?"))
    assert edit.text() == "nurse"
    assert edit.hasFocus()
    assert not desk.compare.adder.meant.isVisible()
    assert "Nurse" in desk.compare.adder.offers[0].name


def test_what_is_compared_is_not_offered_again_and_not_added_twice(desk: Desk, qtbot):
    add(desk, NURSE, PARAMEDIC, NURSE)
    assert names(desk) == [NURSE, PARAMEDIC]
    assert desk.compare.notice.text() == "Registered Nurses is here already."
    click(qtbot, desk.compare.add_career)
    qtbot.keyClicks(desk.compare.adder.field.edit, "registered nurses")
    assert str(NURSE) not in [str(offer.target) for offer in desk.compare.adder.offers]
    add(desk, "career/11-1011.00")
    click(qtbot, desk.compare.add_career)
    desk.compare.adder.clear()
    qtbot.keyClicks(desk.compare.adder.field.edit, "chief executives")
    assert "What has that name is here already." in texts(desk.compare)


def test_a_fifth_career_waits_until_one_is_taken_out(desk: Desk, qtbot):
    add(desk, NURSE, PARAMEDIC, HYGIENIST, COOK, ACTOR)
    assert names(desk) == [NURSE, PARAMEDIC, HYGIENIST, COOK]
    assert desk.compare.notice.text() == "Four of four places are used. Take one out, and there is room for Actors."
    click(qtbot, button(desk.compare, "Take Cooks, Restaurant out of the comparison"))
    assert desk.compare.notice.text() == "There is room for Actors now."
    click(qtbot, button(desk.compare.notice, "Add"))
    assert names(desk) == [NURSE, PARAMEDIC, HYGIENIST, ACTOR]
    assert not desk.compare.notice.isVisible()
    click(qtbot, desk.compare.add_career)
    assert "Four of four places are used." in desk.compare.notice.text()
    assert not desk.compare.adder.isVisible()


def test_what_was_taken_out_can_be_put_back_where_it_was(desk: Desk, qtbot):
    add(desk, NURSE, PARAMEDIC, COOK)
    click(qtbot, button(desk.compare, "Take Paramedics out of the comparison"))
    assert names(desk) == [NURSE, COOK]
    assert "Paramedics is taken out." in texts(desk.compare)
    click(qtbot, button(desk.compare, "Put back"))
    assert names(desk) == [NURSE, PARAMEDIC, COOK]
    assert "Paramedics" in texts(desk.compare.grid)
    for address in (NURSE, PARAMEDIC, COOK):
        desk.compare.remove(Target.parse(address))
    assert not desk.compare.grid.isVisible()
    assert "Which careers do you wonder about?" in texts(desk.compare)


def test_careers_and_clusters_are_compared_apart(desk: Desk, qtbot, finished_sitting):
    add(desk, NURSE, HEALTH, FINANCE, EMPTY)
    assert desk.visited[-1] == "compare/clusters"
    assert desk.compare.title() == "Compare clusters"
    assert names(desk) == [HEALTH, FINANCE, EMPTY]
    assert row(desk, "Careers")[2] == "0, lowest"
    assert row(desk, "Median pay")[2] == "no figure"
    assert row(desk, "Bright careers")[2] == "no figure"
    assert "There are no careers here, so there is no figure." in texts(desk.compare)
    assert "part of Digital Technology" in texts(desk.compare)
    best = desk.context.explore.ranking(desk.compare.fits.scores).clusters("classic")
    fit = next(one for one in best if str(one.target) == FINANCE)
    assert row(desk, "Fit")[1].casefold() == {"none": "low"}.get(fit.word, fit.word)
    assert row(desk, "Careers that fit best")[0].count(", ") >= 2
    radio = next(one for one in desk.compare.sides.findChildren(QRadioButton) if one.text() == "Careers")
    click(qtbot, radio)
    assert desk.visited[-1] == "compare/careers"
    assert names(desk) == [NURSE]
    desk.open("compare/clusters")
    assert names(desk) == [HEALTH, FINANCE, EMPTY]


def test_clusters_are_found_by_name_and_those_that_fit_best_are_at_hand(desk: Desk, qtbot, finished_sitting):
    desk.open("compare/clusters")
    assert "Put two to four clusters or pathways side by side." in texts(desk.compare)
    ranked = desk.context.explore.ranking(desk.compare.fits.scores).clusters("modern")
    assert [offer.target for offer in desk.compare.adder.offers] == [fit.target for fit in ranked][:6]
    qtbot.keyClicks(desk.compare.adder.field.edit, "finance")
    kinds = {offer.target.kind for offer in desk.compare.adder.offers}
    assert kinds <= {"cluster", "pathway"}
    click(qtbot, button(desk.compare, f"Add {desk.compare.adder.offers[0].name}"))
    assert len(names(desk)) == 1
    desk.open(f"compare/add/{HEALTH}")
    click(qtbot, desk.compare.add_cluster)
    assert desk.compare.adder.isVisible()
    qtbot.keyClick(desk.compare.adder.field.edit, Qt.Key.Key_Escape)
    assert desk.compare.add_cluster.hasFocus()


def test_without_a_result_clusters_have_no_fit_and_the_way_to_the_questions(desk: Desk, qtbot):
    add(desk, HEALTH, FINANCE)
    assert row(desk, "Fit") == []
    assert row(desk, "Careers that fit best") == []
    assert not desk.compare.skills_hint.isVisible()
    click(qtbot, button(desk.compare.hint, "Go to the questions"))
    assert desk.visited[-1] == "assess"


def test_a_military_career_has_no_figures_and_is_not_marked(desk: Desk, finished_sitting):
    add(desk, NURSE, PARAMEDIC, MILITARY, MIXED)
    for title in ("Fit", "Median pay", "Pay since 2023", "Openings a year", "Jobs by 2034"):
        assert row(desk, title)[2] == "no figure"
    assert row(desk, "Fit")[3] == "no figure"
    words = texts(desk.compare)
    assert "Military careers are not in this survey" in words
    assert "Military careers have no interest ratings" in words
    assert "The source gives no level." in words
    assert "group of mixed careers" in words
    assert "The source names none." in words


def test_pay_by_the_hour_is_told_and_not_compared_with_pay_by_the_year(desk: Desk):
    add(desk, NURSE, ACTOR, PARAMEDIC)
    pays = row(desk, "Median pay")
    assert pays[1].endswith("an hour")
    assert pays[0].endswith("highest")
    assert pays[2].endswith("lowest")
    assert "Pay by the hour is not compared with pay by the year." in texts(desk.compare)
    other = next(
        code
        for code in sorted(desk.context.explore.memberships("modern"))
        if code != "27-2011.00" and desk.context.explore.career(code).pay.unit == "hour"
    )
    for target in (NURSE, PARAMEDIC):
        desk.compare.remove(Target.parse(target))
    add(desk, f"career/{other}")
    assert {said.rpartition(", ")[2] for said in row(desk, "Median pay")} == {"highest", "lowest"}


def test_a_change_of_pay_that_nobody_can_work_out_says_why(desk: Desk):
    explore = desk.context.explore
    codes = sorted(explore.memberships("modern"))
    top = next(code for code in codes if (line := explore.labour(code).pay_line)[0].pay.median.top_coded and line)
    add(desk, NURSE, f"career/{top}")
    assert row(desk, "Pay since 2023")[1] == "no figure"
    assert "One of the years has no exact figure" in texts(desk.compare)


def test_the_skills_row_counts_what_the_student_has(desk: Desk, settle, qtbot):
    add(desk, NURSE, HYGIENIST)
    assert row(desk, "Skills you have") == []
    assert desk.compare.skills_hint.isVisible()
    click(qtbot, button(desk.compare.skills_hint, "Go to the questions"))
    assert desk.visited[-1] == "assess"

    def answer(session):
        uuid = session.assess.start("skills-35").uuid
        for item in session.assess.sitting(uuid).item_ids:
            session.assess.answer(uuid, item, 4, 3.0)
        return session.assess.finish(uuid)

    desk.context.runner.submit(answer)
    desk.open("compare")
    assert not desk.compare.skills_hint.isVisible()
    assert row(desk, "Skills you have") == ["5 of 5", "5 of 5"]
    add(desk, PARAMEDIC)
    assert row(desk, "Skills you have")[2] == "no figure"
    assert "Nobody has rated this career yet." in texts(desk.compare)


def test_every_column_has_its_page_its_goal_and_its_mark(desk: Desk, settle, qtbot):
    add(desk, NURSE, PARAMEDIC)
    click(qtbot, button(desk.compare, "Set a goal: Paramedics"))
    assert desk.visited[-1] == f"goal/new/{PARAMEDIC}"
    desk.open("compare")
    click(qtbot, button(desk.compare, "Registered Nurses"))
    assert desk.visited[-1] == NURSE
    desk.open("compare")
    save = next(one for one in desk.compare.findChildren(SaveButton) if str(one.target) == NURSE)
    assert save.accessibleName() == "Save Registered Nurses"
    click(qtbot, save)
    settle()
    found: list[bool] = []
    desk.context.runner.read(lambda session: session.saved.has(Target.parse(NURSE)), found.append)
    settle()
    assert found == [True]
    assert save.isChecked()


@pytest.mark.parametrize(
    "address", ["career/99-9999.00", "cluster/modern/alchemy", "pathway/modern/education/alchemy", "x", ""]
)
def test_what_the_catalog_does_not_know_is_refused_kindly(desk: Desk, address):
    add(desk, NURSE, address)
    assert names(desk) == [NURSE]
    assert desk.compare.notice.text() == "That is not in the catalog, so nothing was added."
    desk.open("compare")
    assert not desk.compare.notice.isVisible()


def test_the_comparison_survives_a_new_view_and_ends_with_the_portfolio(desk: Desk):
    add(desk, NURSE, PARAMEDIC)
    desk.views.pop("CompareView").deleteLater()
    desk.open("compare")
    assert names(desk) == [NURSE, PARAMEDIC]
    desk.context.memory.forget()
    desk.open("compare")
    assert names(desk) == []


def test_opening_a_portfolio_forgets_what_was_compared_and_searched(qapp, tmp_path):
    portfolios.create(tmp_path / "home", "Sample student")
    program = Running(qapp, tmp_path / "home")
    memory = program.program.context.memory
    memory.searched("nurse")
    memory.comparison = memory.comparison.with_target(Target.parse(NURSE))
    program.opened()
    assert (memory.recent, memory.comparison.careers) == ((), ())
    program.program.end()


def test_in_spanish_the_columns_have_their_spanish_names(desk: Desk):
    add(desk, NURSE, PARAMEDIC)
    desk.context.explore.language = "es"
    desk.open("compare")
    title = desk.context.explore.career("29-1141.00").summary.title
    assert title != "Registered Nurses"
    assert title in texts(desk.compare.grid)


def test_what_is_printed_says_what_the_screen_says(desk: Desk):
    add(desk, NURSE, ACTOR, MILITARY)
    (first, *_) = pages = words_of(pdf_of(desk.compare.document()))
    said = " ".join(pages)
    assert first.startswith("Compare careers")
    for expected in ("Registered Nurses", "Median pay", "U.S., May 2025", "an hour", "(highest)", "(lowest)"):
        assert expected in said
    assert "Occupational Employment and Wage Statistics" in said


@pytest.mark.parametrize(("size", "percent", "stacked"), [((1366, 768), 100, False), ((1024, 600), 200, True)])
def test_in_narrow_room_the_columns_stand_below_each_other(desk: Desk, theme, size, percent, stacked):
    desk.window.resize(*size)
    add(desk, NURSE, PARAMEDIC, MIXED, "career/43-6014.00")
    theme.set_text_percent(percent)
    desk.settle()
    assert len(desk.compare.compared) == MOST
    assert desk.compare.grid.stacked() is stacked
    assert desk.compare.horizontalScrollBar().maximum() == 0
    cells = [label for label in desk.compare.grid.findChildren(QLabel) if ": " in label.accessibleName()]
    tops = [label.mapTo(desk.compare.grid, label.rect().topLeft()).y() for label in cells]
    assert tops == sorted(tops) or not stacked
    assert heard(desk)[0].startswith("Median pay, Registered Nurses")
    for shown in desk.compare.grid.findChildren(QPushButton):
        assert not shown.isVisible() or shown.width() <= desk.compare.viewport().width()


def test_the_page_of_clusters_leads_to_the_comparison(desk: Desk, qtbot):
    desk.open("explore")
    click(qtbot, button(desk.clusters, "Compare"))
    assert desk.visited[-1] == "compare"
    assert desk.compare.isVisible()
