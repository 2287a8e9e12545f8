from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QTableView

from clusterdesk.ui.widgets import IconTile
from tests.ui.explore.conftest import button, texts

HEALTH = "cluster/modern/healthcare-human-services"
EMPTY = "pathway/modern/digital-technology/unmanned-vehicle-technology"


def table_of(view) -> QTableView:
    return view.table.findChild(QTableView) or view.table


def column(view, key: str) -> list[str]:
    """Return the words of one column as they are shown."""
    model = table_of(view).model()
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    at = next(number for number, title in enumerate(titles) if str(title).startswith(key))
    return [model.index(row, at).data() for row in range(model.rowCount())]


def headings(view) -> list[str]:
    model = table_of(view).model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def test_a_cluster_has_its_parts_and_careers(desk):
    desk.open(HEALTH)
    cluster = desk.context.explore.cluster("modern", "healthcare-human-services")
    words = texts(desk.cluster)
    assert cluster.tagline in words
    assert cluster.description not in words
    assert "Caring for Communities" in words
    assert "Sub-clusters" in words
    assert desk.cluster.table.count() == cluster.careers
    assert headings(desk.cluster)[:5] == ["Career", "Median pay", "Growth", "Openings", "Education"]
    assert column(desk.cluster, "Career") == sorted(column(desk.cluster, "Career"), key=str.casefold)
    assert "National figures (U.S.): pay May 2025, projections 2024–34" in words


def test_a_classic_cluster_names_its_framework_and_pathways(desk):
    desk.open("cluster/classic/health-science")
    words = texts(desk.cluster)
    assert "Classic framework" in words
    assert "Pathways" in words


def test_with_a_result_the_table_begins_with_the_best_fit(desk, finished_sitting):
    desk.open(HEALTH)
    assert headings(desk.cluster)[1] == "Fit"
    assert column(desk.cluster, "Fit")[0] == "Best"
    assert column(desk.cluster, "Fit")[-1] == "–"


def test_sorting_by_a_click_on_the_heading_is_kept_for_the_next_part(desk, qtbot, finished_sitting):
    desk.open(HEALTH)
    header = table_of(desk.cluster).horizontalHeader()
    at = headings(desk.cluster).index("Median pay")
    place = QPoint(header.sectionViewportPosition(at) + header.sectionSize(at) // 2, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    upwards = [money(text) for text in column(desk.cluster, "Median pay") if text.startswith("$")]
    assert upwards in (sorted(upwards), sorted(upwards, reverse=True))
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    turned = [money(text) for text in column(desk.cluster, "Median pay") if text.startswith("$")]
    assert turned == upwards[::-1]
    assert column(desk.cluster, "Median pay")[0].startswith("$")
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[0]
    desk.open(f"pathway/modern/healthcare-human-services/{part.slug}")
    kept = [money(text) for text in column(desk.cluster, "Median pay") if text.startswith("$")]
    assert kept == sorted(kept, reverse=turned == sorted(turned, reverse=True))


def test_hourly_pay_and_missing_figures_come_last_in_both_directions(desk):
    desk.open("cluster/modern/arts-entertainment-design")
    for descending in (False, True):
        desk.cluster.table.sort_by("pay", descending=descending)
        pay = column(desk.cluster, "Median pay")
        hourly = [text for text in pay if "an hour" in text]
        assert hourly
        assert set(pay[-len(hourly) :]) <= {*hourly, "–"}


def test_without_a_result_sorting_by_fit_falls_back_to_names(desk, finished_sitting, settle):
    desk.open(HEALTH)
    desk.cluster.table.sort_by("fit", descending=False)
    desk.context.runner.submit(lambda session: session.assess.discard(finished_sitting))
    desk.cluster.refresh()
    settle()
    assert "Fit" not in headings(desk.cluster)
    assert column(desk.cluster, "Career") == sorted(column(desk.cluster, "Career"), key=str.casefold)


def test_text_at_200_per_cent_stacks_the_parts_above_the_table(desk, theme, settle):
    desk.window.resize(1024, 600)
    desk.open(HEALTH)
    before = desk.cluster.table.minimumHeight()
    theme.set_text_percent(200)
    settle()
    assert desk.cluster.table.minimumHeight() == 2 * before
    assert not desk.cluster.parts.isVisible()
    select = desk.cluster.parts_select
    bottom = select.mapTo(desk.cluster, select.rect().bottomLeft()).y()
    assert desk.cluster.table.mapTo(desk.cluster, QPoint(0, 0)).y() > bottom
    assert desk.cluster.horizontalScrollBar().maximum() == 0


def test_in_a_narrow_page_a_part_is_chosen_from_a_list_that_opens(desk, qtbot, theme, settle):
    theme.set_text_percent(200)
    desk.open(HEALTH)
    settle()
    select = desk.cluster.parts_select
    assert select.currentText() == "All · 189"
    select.setFocus()
    qtbot.keyClick(select, Qt.Key.Key_Down)
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[0]
    assert desk.visited[-1] == f"pathway/modern/healthcare-human-services/{part.slug}"
    assert select.currentText() == f"{part.name} · {part.careers}"
    theme.set_text_percent(100)
    settle()
    assert desk.cluster.parts.isVisible()
    assert desk.cluster.parts.value == part.slug
    assert not select.isVisible()


def money(text: str) -> float:
    return float(text.split(maxsplit=1)[0].strip("$").replace(",", ""))


def test_a_part_is_chosen_by_mouse_and_back_leads_out_of_the_cluster(desk, qtbot):
    desk.open("explore")
    desk.open(HEALTH)
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[1]
    qtbot.mouseClick(button(desk.cluster.parts, part.name), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == f"pathway/modern/healthcare-human-services/{part.slug}"
    assert desk.cluster.table.count() == part.careers
    assert part.description in texts(desk.cluster)
    qtbot.mouseClick(button(desk.cluster.parts, "All"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == HEALTH
    assert part.description not in texts(desk.cluster)
    desk.context.navigation.back()
    assert desk.visited[-1] == "explore"


def test_a_part_without_careers_says_so(desk, qtbot):
    desk.open(EMPTY)
    assert desk.cluster.parts.value == "unmanned-vehicle-technology"
    assert desk.cluster.table.count() == 0
    assert not desk.cluster.table.isVisible()
    assert "no career is listed" in texts(desk.cluster)
    qtbot.mouseClick(button(desk.cluster, "Show all careers of the cluster"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "cluster/modern/digital-technology"
    assert desk.cluster.table.isVisible()


def test_enter_and_double_click_open_a_career(desk, qtbot):
    desk.open(HEALTH)
    table = table_of(desk.cluster)
    desk.cluster.table.select(lambda row: row.career.code == "29-1141.00")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert desk.visited[-1] == "career/29-1141.00"
    desk.open(HEALTH)
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.visited[-1].startswith("career/")
    assert desk.visited[-1] == f"career/{desk.cluster.table.current().career.code}"


def test_a_goal_is_set_for_what_is_shown(desk, qtbot):
    desk.open(HEALTH)
    qtbot.mouseClick(desk.cluster.set_goal, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == f"goal/new/{HEALTH}"
    desk.open(EMPTY)
    qtbot.mouseClick(desk.cluster.set_goal, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == f"goal/new/{EMPTY}"


def test_an_unknown_cluster_has_a_way_on_and_the_next_one_shows_again(desk, qtbot):
    for address in ("cluster/modern/nonsense", "pathway/modern/education/nonsense", "cluster/other/education"):
        desk.open(address)
        assert not desk.cluster.table.isVisible()
        qtbot.mouseClick(button(desk.cluster, "See all clusters"), Qt.MouseButton.LeftButton)
        assert desk.visited[-1] == "explore"
    desk.open(HEALTH)
    assert desk.cluster.table.isVisible()
    assert desk.cluster.set_goal.isVisible()
    desk.open("cluster/modern/nonsense")
    assert [tile for tile in desk.cluster.findChildren(IconTile) if tile.isVisible()] == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.open(HEALTH)
    assert [tile for tile in desk.cluster.findChildren(IconTile) if tile.isVisible()]


def test_spanish_careers_come_from_the_catalog(desk):
    desk.context.explore.language = "es"
    desk.open("cluster/modern/education")
    assert "Educación" in texts(desk.cluster)


def test_the_bars_of_fit_make_room_for_words_in_a_small_window(desk, finished_sitting):
    def bars() -> bool:
        return desk.cluster.table.view.cells.bars

    def fits() -> bool:
        view = desk.cluster.table.view
        return view.horizontalScrollBar().maximum() == 0

    desk.open(HEALTH)
    order = [row.career.code for row in desk.cluster.table.shown()]
    seen: set[bool] = set()
    for width in (*range(1160, 650, -20), *range(660, 1161, 20)):
        desk.window.resize(width, 700)
        QCoreApplication.processEvents()
        assert fits()
        seen.add(bars())
    assert seen == {True, False}
    assert bars()
    assert [row.career.code for row in desk.cluster.table.shown()] == order
