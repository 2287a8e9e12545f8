import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from clusterdesk.ui.explore.search_rows import ROW_ROLE, SearchRow


def rows(desk) -> list[SearchRow]:
    model = desk.panel.rows
    return [model.index(number).data(ROW_ROLE) for number in range(model.rowCount())]


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
    assert 1 <= sum(bool(row.target) for row in found) <= 10
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
    index = desk.panel.rows.first()
    place = desk.panel.list.visualRect(index).center()
    target = index.data(ROW_ROLE).target
    qtbot.mouseClick(desk.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.visited[-1] == target
    typed("teach")
    heading = desk.panel.list.visualRect(desk.panel.rows.index(0)).center()
    qtbot.mouseClick(desk.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert desk.panel.isVisible()
    qtbot.mouseClick(desk.pages, Qt.MouseButton.LeftButton, pos=QPoint(5, desk.pages.height() - 5))
    assert not desk.panel.isVisible()


def test_the_pointer_marks_the_row_it_is_over(desk, typed, qtbot):
    typed("teach")
    last = desk.panel.rows.next(QModelIndex(), -1)
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
    spoken = desk.panel.rows.first().data(Qt.ItemDataRole.AccessibleTextRole)
    assert desk.panel.current().title in spoken
    assert desk.panel.list.accessibleName() == "Search results"
    assert not desk.panel.rows.flags(desk.panel.rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert desk.panel.rows.data(QModelIndex()) is None
    assert desk.panel.rows.rowCount(desk.panel.rows.index(0)) == 0


@pytest.mark.parametrize(("text", "why"), [("python", "uses Python"), ("welding technology", "you can study Welding")])
def test_a_hit_by_what_is_used_or_studied_says_so(typed, desk, text, why):
    typed(text)
    assert any(row.sub.startswith(why) for row in rows(desk) if row.target)
