import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from clusterdesk.core.readings import Readings
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.explore.search_rows import ROW_ROLE, SearchRow
from tests.ui.explore.conftest import texts
from tests.visual.contrast import SYSTEMS, system_palette


def rows(desk) -> list[SearchRow]:
    model = desk.panel.list.rows
    return [model.index(number).data(ROW_ROLE) for number in range(model.rowCount())]


def shown(desk, kind: str) -> list[SearchRow]:
    return [row for row in rows(desk) if row.kind == kind]


@pytest.fixture
def typed(desk, qtbot):
    """Type into the field as a person does."""

    def type_(text: str) -> None:
        desk.search.edit.setFocus()
        qtbot.keyClicks(desk.search.edit, text)

    desk.open("explore")
    return type_


def test_results_appear_while_typing_and_the_focus_stays(desk, typed):
    typed("nurs")
    assert desk.panel.isVisible()
    assert desk.search.edit.hasFocus()
    found = rows(desk)
    assert found[0].kind == "heading"
    assert found[0].title == "Careers"
    assert 1 <= sum(row.kind in ("career", "cluster", "pathway") for row in found) <= 8
    assert desk.panel.current().title.startswith("Nurs")


def test_a_hit_by_another_title_says_which(desk, typed):
    typed("charge nurse")
    assert desk.panel.current().title == "Registered Nurses"
    assert desk.panel.current().sub.startswith("also called Charge Nurse")


def test_other_kinds_have_headings_of_their_own(desk, typed):
    typed("education")
    headings = [row.title for row in rows(desk) if row.kind == "heading"]
    assert "Clusters" in headings
    assert len(headings) == len(set(headings))


def test_arrows_and_enter_open_a_result(desk, typed, qtbot):
    typed("nurse")
    targets = [row.target for row in rows(desk) if row.target]
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    assert desk.panel.current().target == targets[1]
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Up)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Up)
    assert desk.panel.current().target == targets[-1]
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.visited[-1] == targets[0]
    assert not desk.panel.isVisible()
    assert desk.search.text() == ""


def test_escape_closes_and_down_opens_again(desk, typed, qtbot):
    typed("nurse")
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Escape)
    assert not desk.panel.isVisible()


def test_nothing_found_says_so_and_leads_on(desk, typed, qtbot):
    typed("zzzzqq")
    assert "Nothing found for “zzzzqq”" in rows(desk)[0].title
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.visited[-1] == "explore"
    assert not desk.panel.isVisible()


def test_emoji_and_quotes_are_only_words_that_are_not_there(desk, typed):
    desk.search.edit.setFocus()
    for text in ("🦊🦊", '"; DROP', "nurse*"):
        desk.panel.search(text)
        assert desk.panel.isVisible()
        assert rows(desk)


def test_an_empty_field_shows_nothing(desk, typed, qtbot):
    typed("n")
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Backspace)
    assert not desk.panel.isVisible()
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert not desk.panel.isVisible()
    assert desk.visited == ["explore"]


def test_a_click_opens_a_result_and_one_elsewhere_closes(desk, typed, qtbot):
    typed("teach")
    index = desk.panel.list.rows.first()
    place = desk.panel.list.visualRect(index).center()
    target = index.data(ROW_ROLE).target
    qtbot.mouseClick(desk.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.visited[-1] == target
    typed("teach")
    heading = desk.panel.list.visualRect(desk.panel.list.rows.index(0)).center()
    qtbot.mouseClick(desk.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert desk.panel.isVisible()
    qtbot.mouseClick(desk.pages, Qt.MouseButton.LeftButton, pos=QPoint(5, desk.pages.height() - 5))
    assert not desk.panel.isVisible()


def test_the_pointer_marks_the_row_it_is_over(desk, typed, qtbot):
    typed("teach")
    last = desk.panel.list.rows.next(QModelIndex(), -1)
    desk.panel.list.entered.emit(last)
    assert desk.panel.current().target == last.data(ROW_ROLE).target


@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((1024, 600), 100), ((1024, 600), 200)])
def test_the_panel_stays_inside_the_window(desk, typed, theme, size, percent):
    desk.window.resize(*size)
    theme.set_text_percent(percent)
    typed("a")
    assert desk.window.rect().contains(desk.panel.geometry())
    desk.panel.move_by(-1)
    index = desk.panel.list.currentIndex()
    assert desk.panel.list.viewport().rect().contains(desk.panel.list.visualRect(index))
    desk.window.resize(1100, 620)
    assert desk.window.rect().contains(desk.panel.geometry())
    assert not desk.panel.grab().isNull()


def test_leaving_the_field_closes_the_results(desk, typed):
    typed("nurse")
    desk.clusters.cards[0].setFocus()
    assert not desk.panel.isVisible()


def test_rows_have_words_for_screen_readers(desk, typed):
    typed("nurse")
    spoken = desk.panel.list.rows.first().data(Qt.ItemDataRole.AccessibleTextRole)
    assert desk.panel.current().title in spoken
    assert desk.panel.list.accessibleName() == "Search results"
    assert not desk.panel.list.rows.flags(desk.panel.list.rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert desk.panel.list.rows.data(QModelIndex()) is None
    assert desk.panel.list.rows.rowCount(desk.panel.list.rows.index(0)) == 0


@pytest.mark.parametrize(("text", "why"), [("python", "uses Python"), ("welding technology", "you can study Welding")])
def test_a_hit_by_what_is_used_or_studied_says_so(typed, desk, text, why):
    typed(text)
    assert any(row.sub.startswith(why) for row in rows(desk) if row.target)


# Programs, technology, fit


def test_programs_have_rows_of_their_own_that_open_their_page(desk, typed, qtbot):
    typed("registered nurs")
    (first, *_) = programs = shown(desk, "program")
    assert first.title == "Registered Nursing/Registered Nurse"
    assert first.sub == "CIP code 51.3801 · 6 careers"
    assert "Programs of study" in [row.title for row in shown(desk, "heading")]
    while desk.panel.current() != programs[0]:
        qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.visited[-1] == "program/51.3801"


def test_careers_that_use_a_technology_stand_under_its_name(desk, typed):
    typed("python")
    assert [row.title for row in shown(desk, "heading")] == ["Careers that use Python"]
    desk.open("search/adobe")
    headings = [row.title for row in desk.found.list.rows.all() if row.kind == "heading"]
    assert {"Careers that use Adobe Acrobat", "Careers that use Adobe Photoshop"} <= set(headings)


def test_with_a_result_the_fit_stands_beside_what_is_found(finished_sitting, desk, typed, settle):
    typed("nurse")
    known = {row.target: row.note for row in rows(desk) if row.note}
    read: list[Readings] = []
    desk.context.runner.read(lambda session: session.assess.readings(), read.append)
    settle()
    ranking = Fits.of(desk.context.explore, read[0]).ranking
    assert known["career/29-1141.00"] == {"best": "Best fit", "great": "Great fit", "good": "Good fit"}.get(
        ranking.by_code["29-1141.00"].word, "Low fit"
    )
    assert "fit" in desk.panel.list.rows.first().data(Qt.ItemDataRole.AccessibleTextRole)
    desk.search.edit.clear()
    typed("education")
    assert all(row.note for row in shown(desk, "cluster"))
    assert all(" framework" in row.sub for row in shown(desk, "cluster"))


def test_without_a_result_no_fit_is_told(desk, typed):
    typed("nurse")
    assert not any(row.note for row in rows(desk))


# A slip


def test_a_slip_is_answered_and_asked_about(desk, typed, qtbot):
    typed("nurce")
    (meant,) = shown(desk, "meant")
    assert meant.title == "Did you mean “nurse”?"
    assert rows(desk)[0] == meant
    assert desk.panel.current().kind == "career", "Enter opens what was found, not the question"
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Up)
    assert desk.panel.current() == meant
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.search.text() == "nurse"
    assert desk.panel.isVisible()
    assert not shown(desk, "meant")


# Searches before


def test_a_search_that_led_somewhere_is_offered_again_and_can_be_forgotten(desk, typed, qtbot):
    for text in ("nurse", "weld", "NURSE"):
        typed(text)
        qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.context.memory.recent == ("NURSE", "weld")
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    assert [row.title for row in rows(desk)] == ["Recent searches", "NURSE", "weld", "Forget these searches"]
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Down)
    assert desk.panel.current().title == "weld"
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.search.text() == "weld"
    assert shown(desk, "career")
    desk.search.edit.clear()
    desk.panel.search("")
    forget = next(index for index in range(4) if rows(desk)[index].kind == "forget")
    place = desk.panel.list.visualRect(desk.panel.list.rows.index(forget)).center()
    qtbot.mouseClick(desk.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.context.memory.recent == ()
    assert not desk.panel.isVisible()
    assert desk.search.edit.hasFocus()


def test_coming_into_the_field_shows_the_searches_before(desk, typed):
    desk.context.memory.searched("  dental   hygienist ")
    desk.open("explore")
    desk.clusters.cards[0].setFocus()
    desk.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert [row.title for row in shown(desk, "recent")] == ["dental hygienist"]
    assert desk.panel.current() is None, "Enter opens nothing by itself"


def test_only_a_few_searches_are_remembered(desk):
    for number in range(9):
        desk.context.memory.searched(f"search {number}")
    desk.context.memory.searched("   ")
    assert desk.context.memory.recent == tuple(f"search {number}" for number in range(8, 2, -1))


# The page of all results


def test_the_last_row_leads_to_all_results(desk, typed, qtbot):
    typed("nurse")
    assert rows(desk)[-1].title == "Show all results for “nurse”"
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Up)
    qtbot.keyClick(desk.search.edit, Qt.Key.Key_Return)
    assert desk.visited[-1] == "search/nurse"
    assert desk.found.title() == "Results for “nurse”"
    headings = [row for row in desk.found.list.rows.all() if row.kind == "heading"]
    for heading in headings:
        assert int(heading.note) >= 1
    results = [row for row in desk.found.list.rows.all() if row.kind in ("career", "cluster", "pathway", "program")]
    assert sum(int(heading.note) for heading in headings) == len(results)
    assert f"{len(results)} results" in texts(desk.found)
    assert len(results) > 10


def test_the_page_of_results_needs_no_mouse(desk, qtbot):
    desk.open("search/nurse")
    assert desk.found.list.verticalScrollBar().maximum() == 0
    desk.found.list.setFocus(Qt.FocusReason.TabFocusReason)
    first = desk.found.list.current()
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Down)
    second = desk.found.list.current()
    assert second.target
    assert second != first
    for _ in range(30):
        qtbot.keyClick(desk.found.list, Qt.Key.Key_Down)
    row = desk.found.list.visualRect(desk.found.list.currentIndex())
    top = desk.found.list.viewport().mapTo(desk.found.viewport(), row.topLeft()).y()
    assert 0 <= top <= desk.found.viewport().height() - row.height()
    wanted = desk.found.list.current()
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    assert desk.visited[-1] == wanted.target


def test_the_page_asks_about_a_slip_and_searches_for_it(desk, qtbot):
    desk.open("search/nurce")
    meant = desk.found.list.rows.index(0)
    assert meant.data(ROW_ROLE).kind == "meant"
    desk.found.list.setFocus()
    desk.found.list.setCurrentIndex(meant)
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    assert desk.visited[-1] == "search/nurse"
    assert desk.found.title() == "Results for “nurse”"


def test_the_page_says_when_nothing_or_one_thing_is_found(desk, qtbot):
    desk.open("search/zzzzqq")
    assert "0 results" in texts(desk.found)
    assert "Nothing found for “zzzzqq”" in desk.found.list.rows.all()[0].title
    desk.found.list.setFocus()
    assert desk.found.list.current().target == "explore"
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    assert desk.visited[-1] == "explore"
    alone = next(
        career.title
        for career in desk.context.explore.summaries(sorted(desk.context.explore.memberships("modern"))[::7])
        if len((found := desk.context.explore.find(career.title, 80, 20)).hits) + len(found.programs) == 1
    )
    desk.open(f"search/{alone}")
    assert ">1 result<" in texts(desk.found)


def test_a_wide_search_says_that_it_is_cut(desk):
    desk.open("search/a")
    assert "One more word finds fewer." in texts(desk.found)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_of_results_fits_the_smallest_window(desk, theme, percent):
    desk.window.resize(1024, 600)
    desk.open("search/zzzzqq zzzzqq zzzzqq zzzzqq zzzzqq zzzzqq zzzzqq")
    theme.set_text_percent(percent)
    desk.settle()
    assert desk.found.horizontalScrollBar().maximum() == 0
    assert desk.found.list.height() >= desk.found.list.rows_height()


def test_in_high_contrast_the_current_row_has_the_systems_colours(desk, typed, theme):
    theme.set_high_contrast(on=True, palette=system_palette("white"))
    typed("nurs")
    view = desk.panel.list
    image = view.viewport().grab(view.visualRect(view.currentIndex())).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {SYSTEMS["white"]["chosen"].lower(), SYSTEMS["white"]["on_chosen"].lower()} <= colours
    theme.set_high_contrast(on=None)
