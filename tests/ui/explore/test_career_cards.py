"""What stands below the fold of a career page, and what its buttons do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.skill_gap import skill_gaps
from clusterdesk.ui.explore import CareerView
from clusterdesk.ui.explore.figure_cards import pay_change, year_pays
from clusterdesk.ui.explore.source_label import SourceLabel
from clusterdesk.ui.paper import pdf_of
from tests.ui.explore.conftest import button, texts
from tests.ui.paper.conftest import words as words_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NURSE = "career/29-1141.00"
MILITARY = "career/55-1011.00"
MIXED = "career/11-9039.00"
HOURLY = "career/27-2011.00"


def rows(chart) -> list[list[str]]:
    return chart.table_rows()[1:]


@pytest.fixture
def skills_told(context, settle):
    """The student answered every question about skills with 2 of 4."""

    def take(session):
        uuid = session.assess.start("skills-35").uuid
        for item in session.assess.sitting(uuid).item_ids:
            session.assess.answer(uuid, item, 2, 5.0)
        session.assess.finish(uuid)

    context.runner.read(take, lambda _: None)
    settle()


# -- what it takes


def test_what_is_usual_for_entry_is_told_with_its_sources(desk):
    desk.open(NURSE)
    facts = desk.career.cards.preparation.facts
    assert [value.text() for value in facts.values] == [
        "Bachelor’s degree",
        "Considerable preparation",
        "None needed",
        "None needed",
        "",
    ]
    assert "Table 5.4" in facts.values[0].toolTip()
    assert "O*NET 30.1 Database" in facts.values[1].accessibleDescription()
    desk.open(MIXED)
    assert facts.values[2].text() == "Less than 5 years in related work"
    desk.open(MILITARY)
    assert texts(facts).count("The source names none for this career.") == 2
    assert "are not rated" in texts(facts)


def test_skills_without_own_answers_lead_kindly_to_the_questions(desk, qtbot):
    desk.open(NURSE)
    skills = desk.career.cards.skills
    assert "Tell which skills you have" in texts(skills)
    assert "You have not told yours yet" in texts(desk.career.cards.preparation)
    asked = skill_gaps(desk.context.explore.asks("29-1141.00").skills.items, None)
    assert [row[0] for row in rows(skills.bars)] == [gap.requirement.plain_name for gap in asked[:8]]
    qtbot.mouseClick(button(skills, "Go to the skills questions"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "assess"


def test_skills_stand_beside_the_students_own(desk, skills_told, qtbot):
    desk.open(NURSE)
    skills = desk.career.cards.skills
    assert not skills.hint.isVisible()
    assert {row[3] for row in rows(skills.bars)} == {"grow"}
    assert all(row[2] == "3.5 of 7" for row in rows(skills.bars))
    qtbot.mouseClick(button(skills, "Show all 18"), Qt.MouseButton.LeftButton)
    assert len(rows(skills.bars)) == 18
    ready = sum(row[3] == "ready" for row in rows(skills.bars))
    assert desk.career.cards.preparation.facts.values[4].text() == f"{18 - ready} of 18"
    qtbot.mouseClick(button(skills, "Show fewer"), Qt.MouseButton.LeftButton)
    assert len(rows(skills.bars)) == 8


def test_a_new_answer_reaches_the_page_that_is_shown(desk, context, settle):
    desk.open(NURSE)
    assert desk.career.cards.skills.hint.isVisible()

    def take(session):
        uuid = session.assess.start("skills-35").uuid
        for item in session.assess.sitting(uuid).item_ids:
            session.assess.answer(uuid, item, 4, 5.0)
        return session.assess.finish(uuid)

    context.runner.submit(take)
    settle()
    desk.career.refresh()
    settle()
    assert not desk.career.cards.skills.hint.isVisible()
    assert {row[3] for row in rows(desk.career.cards.skills.bars)} == {"ready"}


def test_education_people_have_and_what_is_called_required(desk, qtbot):
    desk.open(NURSE)
    cards = desk.career.cards
    assert rows(cards.attained.bars)[0] == ["Bachelor’s degree", "54.4%"]
    education = cards.required.charts["education"]
    assert ["Bachelor’s degree", "–"] in rows(education)
    assert ["Master’s degree", "1.4%"] not in rows(education)
    qtbot.mouseClick(button(cards.required, "Show all 24"), Qt.MouseButton.LeftButton)
    assert ["Master’s degree", "1.4%"] in rows(education)
    assert {row[0] for row in rows(cards.required.charts["on_the_job"])} >= {"Up to 1 month", "1 to 2 years"}
    desk.open(MIXED)
    assert "group of mixed careers" in texts(cards.required)
    assert not cards.required.groups.isVisible()
    assert cards.attained.bars.isVisible()


# -- where it leads


def test_related_careers_have_their_fit_and_open(desk, finished_sitting, qtbot):
    desk.open(NURSE)
    related = desk.career.cards.related
    row = button(related, "Nurse Practitioners")
    assert row.accessibleDescription() == "Great fit. Extensive preparation"
    qtbot.mouseClick(button(related, "Show all 20"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(related, "Hospitalists"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1].startswith("career/29-12")


def test_a_result_that_comes_later_fills_the_fit_of_related_careers(desk, settle, request):
    desk.open(NURSE)
    row = button(desk.career.cards.related, "Nurse Practitioners")
    assert row.accessibleDescription() == "Extensive preparation"
    request.getfixturevalue("finished_sitting")
    desk.career.refresh()
    settle()
    assert row.accessibleDescription() == "Great fit. Extensive preparation"


@pytest.mark.parametrize(
    ("address", "sentence"), [(MILITARY, "related to military"), (MIXED, "none is listed as related")]
)
def test_where_no_career_is_related_the_page_says_why(desk, address, sentence):
    desk.open(address)
    assert sentence in texts(desk.career.cards.related)


def test_programs_open_and_where_there_is_none_the_page_says_why(desk, qtbot):
    desk.open(NURSE)
    programs = desk.career.cards.programs
    qtbot.mouseClick(button(programs, "Clinical Nurse Leader"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "program/51.3820"
    desk.open("career/53-3053.00")
    if not desk.context.explore.programs_for("53-3053.00").items:
        assert "matches no program" in texts(programs)


def test_the_first_steps_of_the_ladder_and_the_way_to_all_of_it(desk, qtbot):
    desk.open("career/31-1131.00")
    ladder = desk.career.cards.ladder
    assert "1. Registered Nurses" in texts(ladder)
    assert "2. Nurse Practitioners" in texts(ladder)
    qtbot.mouseClick(button(ladder, "See what each step adds"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "ladder/31-1131.00"


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        (MILITARY, "no level of preparation"),
        ("career/29-1216.00", "already has the highest level"),
        ("career/47-2111.00", "No better prepared career"),
    ],
)
def test_where_there_is_no_ladder_the_page_says_why(desk, address, sentence):
    desk.open(address)
    assert sentence in texts(desk.career.cards.ladder)
    assert not desk.career.cards.ladder.whole.isVisible()


# -- what the work is like


def test_subjects_ways_of_working_and_values_with_their_age(desk):
    desk.open(NURSE)
    cards = desk.career.cards
    assert rows(cards.knowledge.bars)[0] == ["How minds work", "4.6"]
    assert rows(cards.styles.bars)[0] == ["Getting the details right", "3.0"]
    assert rows(cards.values.bars)[0] == ["Getting along with people", "6.3"]
    assert cards.values.age.text() == "Rated in 2008, and not renewed since: the work may have changed."
    assert cards.values.source.text() == "O*NET 30.1, rated in June 2008"
    assert "Work Values" in cards.values.source.toolTip()
    desk.open(MILITARY)
    for card in (cards.knowledge, cards.styles, cards.values, cards.technology):
        assert "Military careers are not rated" in texts(card)
    assert not cards.values.age.isVisible()
    desk.open(NURSE)
    assert cards.values.age.isVisible()


def test_technology_stands_out_first_and_all_of_it_by_category(desk, qtbot):
    desk.open("career/15-1252.00")
    technology = desk.career.cards.technology
    tools = desk.context.explore.asks("15-1252.00").technology.items
    wanted = [tool.name for tool in tools if tool.in_demand]
    assert technology.demand.text() == " · ".join(wanted)
    assert not technology.rest.isVisible()
    qtbot.mouseClick(button(technology, f"Show all {len(tools)}"), Qt.MouseButton.LeftButton)
    assert "Development environment software" in texts(technology.rest)
    quiet = next(tool.name for tool in tools if not tool.hot and not tool.in_demand)
    assert quiet in texts(technology.rest)
    desk.open("career/35-9011.00")
    few = desk.context.explore.asks("35-9011.00").technology.items
    assert all(tool.name in texts(technology) for tool in few if tool.hot or tool.in_demand)


def test_technology_that_does_not_stand_out_is_listed_at_once(desk):
    desk.open(NURSE)
    asks = desk.context.explore.asks("29-1141.00")
    plain = tuple(replace(tool, hot=False, in_demand=False) for tool in asks.technology.items[:5])
    technology = desk.career.cards.technology
    technology.show_asks(replace(asks, technology=replace(asks.technology, items=plain)), "es")
    assert all(tool.name in texts(technology.rest) for tool in plain)
    assert "in English only" in texts(technology)


# -- figures


def test_pay_of_three_years_and_why_the_outlook_is_bright(desk):
    desk.open(NURSE)
    cards = desk.career.cards
    assert rows(cards.pay.line) == [
        ["2023", "$86,070"],
        ["2024", "$93,600"],
        ["2025", "$97,550"],
        ["Change", "+13.3% since 2023"],
    ]
    assert cards.pay.line.toolTip().count("Occupational Employment and Wage Statistics") == 3
    assert cards.outlook.bright.text() == "Bright outlook: many openings, rapid growth."
    assert "O*NET Bright Outlook" in cards.outlook.bright.toolTip()
    desk.open(MILITARY)
    assert not cards.pay.line.isVisible()
    assert not cards.outlook.bright.isVisible()
    desk.open(HOURLY)
    assert all("." in row[1] for row in rows(cards.pay.line))


def test_a_line_with_a_gap_or_a_top_tells_no_change(desk):
    line = desk.context.explore.labour("29-1141.00").pay_line
    median = line[0].pay.median
    gap = replace(line[0], pay=replace(line[0].pay, median=Figure(None, median.source, Absence.SUPPRESSED)))
    top = replace(line[0], pay=replace(line[0].pay, median=replace(median, top_coded=True)))
    assert pay_change((gap, *line[1:])) == ("", "text_muted")
    assert pay_change((top, *line[1:])) == ("", "text_muted")
    assert pay_change(line[:1]) == ("", "text_muted")
    assert pay_change(line[::-1])[1] == "bad"
    assert [year.text for year in year_pays((gap, top))] == ["no figure", "$86,070+"]


def test_the_source_is_shown_to_those_who_come_with_the_keyboard(desk, qtbot):
    desk.open(NURSE)
    source = desk.career.cards.skills.source
    assert source.focusPolicy() & Qt.FocusPolicy.TabFocus
    before = source.grab().toImage()
    source.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: "Skills" in QToolTip.text())
    assert source.accessibleDescription() == QToolTip.text()
    assert source.grab().toImage() != before
    source.clearFocus()
    qtbot.waitUntil(lambda: source.grab().toImage() == before)


def test_every_card_with_figures_names_its_source(desk):
    for address in (NURSE, HOURLY, "career/11-1011.03"):
        desk.open(address)
        for label in desk.career.findChildren(SourceLabel):
            if label.isVisible():
                assert label.text()
                assert label.accessibleDescription()
    assert desk.career.findChildren(SourceLabel)


# -- more


def test_other_titles_stay_folded_until_they_are_wanted(desk, qtbot):
    desk.open(NURSE)
    card = desk.career.cards.titles
    every = desk.context.explore.titles("29-1141.00")
    assert card.text.text() == " · ".join(every[:12])
    qtbot.mouseClick(button(card, f"Show all {len(every)}"), Qt.MouseButton.LeftButton)
    assert card.text.text() == " · ".join(every)
    desk.open(HOURLY)
    desk.open(NURSE)
    assert card.text.text() == " · ".join(every[:12])


def test_sections_fold_away_and_stay_so(desk, qtbot):
    desk.open(NURSE)
    section = desk.career.cards.takes
    section.head.setFocus()
    qtbot.keyClick(section.head, Qt.Key.Key_Return)
    assert not desk.career.cards.skills.isVisible()
    assert section.head.accessibleDescription() == "Folded away. Press to show it."
    assert desk.context.preferences.settings.closed_sections == ("career-takes",)
    desk.open(HOURLY)
    assert not desk.career.cards.skills.isVisible()
    again = CareerView(desk.context)
    qtbot.addWidget(again)
    assert not again.cards.takes.is_open()
    assert again.cards.leads.is_open()
    qtbot.mouseClick(section.head, Qt.MouseButton.LeftButton)
    assert desk.context.preferences.settings.closed_sections == ()
    assert desk.career.cards.skills.isVisible()
    assert again.cards.takes.is_open()


def test_another_career_takes_the_place_of_one_that_is_half_filled(desk):
    desk.context.navigation.open(NURSE)
    assert not desk.career.filled
    desk.context.navigation.open("career/15-1252.00")
    assert not desk.career.cards.leads.isVisible()
    desk.open("career/15-1252.00")
    code = "15-1252.00"
    assert rows(desk.career.cards.skills.bars)[0][0] == (
        skill_gaps(desk.context.explore.asks(code).skills.items, None)[0].requirement.plain_name
    )
    assert "Nurse" not in texts(desk.career)
    desk.context.navigation.open(NURSE)
    desk.open("career/99-9999.00")
    assert "This page is not here" in texts(desk.career)
    assert desk.career.filled


def test_a_page_that_is_left_half_filled_is_filled_when_one_comes_back(desk, qtbot):
    desk.open(HOURLY)
    desk.context.navigation.open(NURSE)
    desk.context.navigation.open("explore")
    assert desk.career.filled
    desk.open(NURSE)
    assert desk.career.cards.more.isVisible()
    assert "Registered Nurses" in texts(desk.career)
    assert "54.4%" in str(rows(desk.career.cards.attained.bars))


# -- actions


def test_name_and_address_are_copied(desk, qtbot):
    desk.open(NURSE)
    desk.career.copy_link.setFocus()
    qtbot.keyClick(desk.career.copy_link, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Registered Nurses: career/29-1141.00"
    assert "Copied: name and address of this page." in texts(desk.career)
    desk.career._toast.dismiss()


def test_compare_and_save(desk, qtbot, settle):
    desk.open(NURSE)
    qtbot.mouseClick(desk.career.save, Qt.MouseButton.LeftButton)
    settle()
    assert desk.career.save.text() == "Saved"
    desk.open(HOURLY)
    assert desk.career.save.text() == "Save"
    qtbot.mouseClick(desk.career.compare, Qt.MouseButton.LeftButton)
    assert f"compare/add/{HOURLY}" in desk.visited


def pages(desk) -> str:
    """Return the words of the page as it is printed."""
    return " ".join(words_of(pdf_of(desk.career._document())))


def test_the_page_on_paper_has_every_figure_with_its_source(desk, finished_sitting, skills_told):
    desk.open(NURSE)
    printed = pages(desk)
    for expected in (
        "Registered Nurses",
        "Great fit",
        "$97,550 a year",
        "$86,070",
        "(U.S. Bureau of Labor Statistics, May 2023)",
        "Employment Projections 2024–34",
        "Openings are new jobs",
        "many openings, rapid growth",
        "Considerable preparation (Level 4 of 5)",
        "3.5 of 7",
        "rated in August 2021",
        "54.4%",
        "Nurse Practitioners",
        "Clinical Nurse Leader 51.3820",
        "How minds work 4.6",
        "Rated in 2008",
        "Epic Systems",
        "Healthcare & Human Services › Physical Health",
        "and 40 more",
        "Page 1 of",
    ):
        assert expected in printed, expected


@pytest.mark.parametrize("address", [MILITARY, MIXED, HOURLY, "career/15-1252.00", "career/11-1011.00"])
def test_other_pages_on_paper_say_why_figures_are_missing(desk, address):
    desk.open(address)
    printed = pages(desk)
    if address == MILITARY:
        assert "Military careers are not in this survey" in printed
        assert "Military careers are not rated" in printed
        assert "The source gives no level" in printed
    elif address == MIXED:
        assert "group of mixed careers" in printed
    elif address == HOURLY:
        assert "an hour" in printed
    assert "not said yet" not in printed


def test_a_page_that_is_half_filled_is_printed_whole(desk):
    desk.context.navigation.open(NURSE)
    assert "54.4%" in pages(desk)
    assert desk.career.filled


def test_what_was_printed_is_told(desk):
    desk.open(NURSE)
    desk.career.paper.done.emit("Sent to the printer.")
    assert "Sent to the printer." in texts(desk.career)
    desk.career._toast.dismiss()
    QApplication.processEvents()
    desk.open("career/99-9999.00")
    with pytest.raises(RuntimeError, match="cannot be printed"):
        desk.career._document()
