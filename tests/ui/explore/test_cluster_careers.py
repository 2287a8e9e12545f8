"""The careers of a cluster: filters, marks in the table, columns, and the picture that answers to it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QMouseEvent

from clusterdesk.core.education import Education
from clusterdesk.core.reach import CareerFilter
from clusterdesk.core.target import Target
from clusterdesk.ui.explore.career_table import SAVED
from clusterdesk.ui.runner import Runner
from tests.ui.explore.conftest import button, texts

HEALTH = "cluster/modern/healthcare-human-services"
EMPTY = "pathway/modern/digital-technology/unmanned-vehicle-technology"
NURSE = "29-1141.00"


def codes(desk) -> list[str]:
    return [row.career.code for row in desk.cluster.table.shown()]


def scatter(desk):
    return desk.cluster.careers.picture.scatter


def drawn(desk, qtbot) -> list[str]:
    qtbot.waitUntil(lambda: desk.cluster.filled)
    return scatter(desk).keys()


def go_to(desk, code: str) -> None:
    assert desk.cluster.table.select(lambda row: row.career.code == code)


def move_to(widget, place) -> None:
    """Move the pointer there; the cursor of the offscreen platform does not leave its small screen."""
    buttons = Qt.MouseButton.NoButton
    where = widget.mapToGlobal(place)
    event = QMouseEvent(QEvent.Type.MouseMove, place, where, buttons, buttons, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)


def saved_codes(desk) -> set[str]:
    found: list[tuple] = []
    desk.context.runner.read(lambda session: session.saved.all(), found.append)
    desk.settle()
    return {mark.target.key for mark in found[0]}


def test_filters_leave_what_meets_them_in_table_and_picture(desk, qtbot):
    desk.open(HEALTH)
    everything = len(codes(desk))
    wanted = CareerFilter(education=Education.ASSOCIATE, pay=60_000)
    desk.context.filters.set(wanted)
    careers = desk.context.explore.careers("modern", "healthcare-human-services")
    left = {career.code for career in careers if wanted.accepts(career)}
    assert set(codes(desk)) == left
    assert 0 < len(left) < everything
    assert set(drawn(desk, qtbot)) <= left
    assert f"{len(left)} of {everything} careers" in texts(desk.cluster)
    chip = desk.cluster.careers.filters.pay
    menu = desk.cluster.careers.filters.menu(chip)
    assert menu.actions()[0].text().endswith(f"\t{sum(replace(wanted, pay=None).accepts(one) for one in careers)}")
    menu.deleteLater()
    qtbot.mouseClick(button(desk.cluster, "Clear filters"), Qt.MouseButton.LeftButton)
    assert len(codes(desk)) == everything
    assert f"of {everything} careers" not in texts(desk.cluster)


def test_when_no_career_meets_the_filters_the_table_says_so(desk):
    desk.open(HEALTH)
    desk.context.filters.set(CareerFilter(zones=frozenset({1}), pay=120_000))
    assert codes(desk) == []
    assert "No career here meets your filters." in texts(desk.cluster)


def test_a_career_is_saved_by_space_and_by_a_click_and_the_mark_is_taken_away(desk, qtbot):
    desk.open(HEALTH)
    table = desk.cluster.table
    go_to(desk, NURSE)
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert saved_codes(desk) == {NURSE}
    at = [column.key for column in table.model.columns].index(SAVED)
    row = codes(desk).index(NURSE)
    assert table.proxy.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole) == "Saved"
    table.view.scrollTo(table.proxy.index(row, at))
    place = table.view.visualRect(table.proxy.index(row, at)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert saved_codes(desk) == set()
    assert table.proxy.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole) == "Not saved"
    assert table.current().career.code == NURSE


def test_a_mark_that_was_set_elsewhere_is_shown_and_sorted_by(desk):
    desk.open(HEALTH)
    desk.context.runner.submit(lambda session: session.saved.save(Target.career(NURSE)))
    desk.cluster.refresh()
    desk.settle()
    desk.cluster.table.sort_by(SAVED)
    assert codes(desk)[0] == NURSE


def test_a_mark_that_cannot_be_kept_is_taken_back(desk, qtbot):
    desk.open(HEALTH)
    failed: list[Exception] = []
    desk.context.runner.failed.connect(failed.append)
    runner: Runner = desk.context.runner
    ghost = replace(desk.cluster.table.shown()[0].career, code="99-9999.99")
    row = replace(desk.cluster.table.shown()[0], career=ghost)
    desk.cluster.table.pressed.emit(row, SAVED)
    assert desk.cluster.careers.marks.holds("99-9999.99")
    desk.settle()
    assert len(failed) == 1
    assert not desk.cluster.careers.marks.holds("99-9999.99")
    assert runner is desk.context.runner


def test_columns_that_were_chosen_stay(desk, qtbot, finished_sitting):
    desk.window.resize(1150, 768)
    desk.open(HEALTH)
    table = desk.cluster.table
    assert table.shown_columns() == ["career", "fit", "pay", "growth", "education", SAVED]
    chip = button(desk.cluster, "Columns")
    assert chip.isVisible()
    menu = table.columns_menu()
    for action in menu.actions():
        if action.text() in ("Preparation", "Outlook", "Openings", "Growth"):
            action.trigger()
    menu.deleteLater()
    chosen = ["career", "fit", "pay", "openings", "education", "preparation", "outlook", SAVED]
    assert table.shown_columns() == chosen
    desk.window.resize(1000, 700)
    QCoreApplication.processEvents()
    desk.open("cluster/modern/education")
    assert table.shown_columns() == chosen
    desk.context.runner.submit(lambda session: session.assess.discard(finished_sitting))
    desk.cluster.refresh()
    desk.settle()
    assert table.shown_columns() == [key for key in chosen if key != "fit"]


def test_openings_are_shown_where_the_table_is_wide(desk):
    desk.window.resize(1150, 768)
    desk.open(HEALTH)
    assert "openings" not in desk.cluster.table.shown_columns()
    desk.window.resize(1800, 900)
    QCoreApplication.processEvents()
    assert "openings" in desk.cluster.table.shown_columns()
    desk.window.resize(1150, 768)
    QCoreApplication.processEvents()
    assert "openings" not in desk.cluster.table.shown_columns()


def test_cells_say_what_they_hold(desk):
    desk.open(HEALTH)
    table = desk.cluster.table
    go_to(desk, NURSE)
    row = table.current()
    words = {column.key: column.words(row) for column in table.model.columns}
    assert words["openings"] == "189,100"
    assert words["preparation"] == "Considerable preparation"
    assert words["outlook"] == "Bright"
    assert "May 2025" in next(column.description for column in table.model.columns if column.key == "pay")
    military = replace(row, career=desk.context.explore.summaries(["55-1011.00"])[0])
    bare = {column.key: column.words(military) for column in table.model.columns}
    assert (bare["openings"], bare["preparation"], bare["outlook"], bare["education"]) == ("–", "–", "–", "–")


def test_table_and_picture_select_and_point_to_the_same_career(desk, qtbot):
    desk.open(HEALTH)
    assert NURSE in drawn(desk, qtbot)
    go_to(desk, NURSE)
    assert scatter(desk).current() == NURSE
    dot = next(code for code in drawn(desk, qtbot) if code != NURSE)
    spot = scatter(desk).point_at(dot).toPoint()
    qtbot.mouseClick(scatter(desk), Qt.MouseButton.LeftButton, pos=spot)
    chosen = scatter(desk).current()
    assert chosen != NURSE
    assert desk.cluster.table.current().career.code == chosen
    move_to(scatter(desk), scatter(desk).point_at(NURSE))
    assert desk.cluster.table.view.cells.hovered >= 0
    QCoreApplication.sendEvent(scatter(desk), QEvent(QEvent.Type.Leave))
    assert desk.cluster.table.view.cells.hovered == -1
    plain = scatter(desk).grab().toImage()
    row = next(row for row in desk.cluster.table.shown() if row.career.code == NURSE)
    desk.cluster.table.hovered.emit(row)
    assert scatter(desk).grab().toImage() != plain
    desk.cluster.table.hovered.emit(None)
    assert scatter(desk).grab().toImage() == plain
    scatter(desk).setFocus()
    qtbot.keyClick(scatter(desk), Qt.Key.Key_Return)
    assert desk.visited[-1] == f"career/{chosen}"


def test_the_picture_is_folded_where_there_is_little_room_and_as_the_person_wants(desk, qtbot):
    desk.open(HEALTH)
    picture = desk.cluster.careers.picture
    assert scatter(desk).isVisible()
    desk.window.resize(1000, 600)
    QCoreApplication.processEvents()
    assert not scatter(desk).isVisible()
    assert picture.head.accessibleDescription() == "Closed"
    desk.open("cluster/modern/education")
    qtbot.mouseClick(picture.head, Qt.MouseButton.LeftButton)
    assert scatter(desk).isVisible()
    education = {career.code for career in desk.context.explore.careers("modern", "education")}
    assert set(drawn(desk, qtbot)) <= education
    desk.window.resize(1366, 768)
    desk.window.resize(1000, 600)
    QCoreApplication.processEvents()
    assert scatter(desk).isVisible()


def test_a_part_without_careers_has_no_filters_and_no_picture(desk):
    desk.open(EMPTY)
    careers = desk.cluster.careers
    assert not careers.filters.isVisible()
    assert not careers.picture.isVisible()
    desk.context.filters.set(CareerFilter(bright=True))
    desk.open("cluster/modern/digital-technology")
    assert careers.picture.isVisible()
    assert all(row.career.bright for row in desk.cluster.table.shown())


def test_filters_before_anything_is_shown_do_nothing(desk):
    desk.open("cluster/modern/nonsense")
    desk.context.filters.set(CareerFilter(bright=True))
    desk.cluster.careers.filters.menu(desk.cluster.careers.filters.pay).deleteLater()
    assert codes(desk) == []


def test_the_usual_window_shows_the_page_without_scrolling_it(desk):
    desk.window.resize(1366, 768)
    for address in (HEALTH, "cluster/classic/health-science", "cluster/modern/energy-natural-resources"):
        desk.open(f"{address}/careers")
        desk.context.filters.set(CareerFilter(bright=True))
        QCoreApplication.processEvents()
        assert desk.cluster.verticalScrollBar().maximum() == 0
        assert desk.cluster.horizontalScrollBar().maximum() == 0
        assert scatter(desk).isVisible()
        desk.context.filters.clear()
    desk.window.resize(1024, 600)
    QCoreApplication.processEvents()
    assert desk.cluster.horizontalScrollBar().maximum() == 0
