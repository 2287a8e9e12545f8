"""The table: order, keys, filter, copy, and its model by Qt's own tester."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from clusterdesk.ui.theme import Theme
from clusterdesk.ui.widgets import (
    BAR_ROLE,
    ROW_ROLE,
    SORT_ROLE,
    BodyLabel,
    CellBar,
    Column,
    DataTable,
    Page,
    RowModel,
    RowProxy,
    TextField,
)
from clusterdesk.ui.widgets.table_model import COLUMN_ROLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass(frozen=True)
class Job:
    title: str
    fit: float | None
    pay: int | None
    bright: bool = False


JOBS = [
    Job("Registered Nurses", 0.9, 86070, bright=True),
    Job("paramedics", 0.6, 53180),
    Job("Dental Hygienists", 0.7, 87530),
    Job("All other", None, None),
]

COLUMNS = [
    Column(
        "career",
        "Career",
        text=lambda job: job.title,
        strong=True,
        stretch=1,
        icon=lambda job: ("sun", "warn") if job.bright else None,
    ),
    Column(
        "fit",
        "Fit",
        text=lambda job: "—" if job.fit is None else "Best",
        sort=lambda job: job.fit,
        bar=lambda job: None if job.fit is None else CellBar(job.fit, ("modern", "education")),
    ),
    Column(
        "pay",
        "Median pay",
        text=lambda job: "—" if job.pay is None else f"${job.pay:,}",
        sort=lambda job: job.pay,
        right=True,
        description="National, May 2025",
        min_chars=10,
        tone=lambda job: "text_muted" if job.pay is None else None,
    ),
]


@pytest.fixture
def table(qtbot, theme: Theme) -> DataTable:
    table = DataTable(COLUMNS, name="Careers")
    qtbot.addWidget(table)
    table.set_rows(JOBS)
    table.resize(700, 400)
    table.show()
    table.activateWindow()
    QApplication.processEvents()
    return table


def picture(widget: QWidget) -> bytes:
    image = widget.grab().toImage()
    return bytes(image.constBits())


def titles(table: DataTable) -> list[str]:
    return [job.title for job in table.shown()]


def header_click(qtbot, table: DataTable, section: int) -> None:
    header = table.view.horizontalHeader()
    middle = header.sectionViewportPosition(section) + header.sectionSize(section) // 2
    at = header.viewport().rect().center()
    at.setX(middle)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


# -- order ----------------------------------------------------------------------------------------------------


def test_headings_sort_both_ways_and_what_is_missing_stays_last(qtbot, table):
    told: list[tuple[str, bool]] = []
    table.sort_changed.connect(lambda key, down: told.append((key, down)))
    header_click(qtbot, table, 2)
    assert titles(table) == ["paramedics", "Registered Nurses", "Dental Hygienists", "All other"]
    header_click(qtbot, table, 2)
    assert titles(table) == ["Dental Hygienists", "Registered Nurses", "paramedics", "All other"]
    assert told == [("pay", False), ("pay", True)]
    table.sort_by("career")
    assert titles(table) == ["All other", "Dental Hygienists", "paramedics", "Registered Nurses"]
    table.sort_by("no such")
    assert told[-1] == ("career", False)


def test_new_rows_come_in_the_chosen_order(table):
    table.sort_by("pay", descending=True)
    table.set_rows([*JOBS, Job("Surgeons", 0.5, 239200)])
    assert titles(table)[0] == "Surgeons"


def test_the_current_row_stays_current_when_sorting(table):
    assert table.select(lambda job: job.title == "paramedics")
    table.sort_by("pay", descending=True)
    assert table.current() == JOBS[1]
    assert not table.select(lambda job: job.title == "no such")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_keyboard_sorts_through_a_menu(qtbot, table):
    menu = table.sort_menu()
    assert [action.text() for action in menu.actions()] == ["Sort by Career", "Sort by Fit", "Sort by Median pay"]
    menu.actions()[2].trigger()
    assert titles(table)[0] == "paramedics"
    again = table.sort_menu()
    assert again.actions()[2].isChecked()
    again.actions()[2].trigger()
    assert titles(table)[0] == "Dental Hygienists"
    qtbot.keyClick(table.view, Qt.Key.Key_Menu)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()


# -- keys, clicks, clipboard ----------------------------------------------------------------------------------


def test_rows_open_by_enter_and_double_click(qtbot, table):
    table.setFocus()
    assert table.current() == JOBS[0]  # the focus shows a place at once
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert table.current() == JOBS[1]
    with qtbot.waitSignal(table.activated) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args == [JOBS[1]]
    at = table.view.visualRect(table.proxy.index(2, 0)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(table.activated) as told:
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [JOBS[2]]


def test_another_current_row_is_told(qtbot, table):
    with qtbot.waitSignal(table.selected) as told:
        table.view.selectRow(2)
    assert told.args == [JOBS[2]]
    with qtbot.waitSignal(table.selected) as told:
        table.view.setCurrentIndex(QModelIndex())
    assert told.args == [None]
    assert table.current() is None


def test_selected_rows_are_copied_as_text(qtbot, table):
    table.view.selectRow(0)
    qtbot.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Career\tFit\tMedian pay\nRegistered Nurses\tBest\t$86,070\nparamedics\tBest\t$53,180"
    )


def test_tab_leaves_the_table(qtbot, table):
    host = QWidget()
    qtbot.addWidget(host)
    other = TextField(parent=host)
    assert not table.view.tabKeyNavigation()
    assert other.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_the_row_under_the_pointer_is_marked(qtbot, table):
    plain = picture(table)
    at = table.view.visualRect(table.proxy.index(1, 0)).center()
    qtbot.mouseMove(table.view.viewport(), at)
    qtbot.waitUntil(lambda: table.view.cells.hovered == 1)
    assert picture(table) != plain
    table.view.mark(-1)
    assert picture(table) == plain


def test_the_keyboard_place_is_ringed(qtbot, table, theme):
    table.view.selectRow(1)
    table.view.clearFocus()
    quiet = picture(table)
    table.view.setFocus()
    assert picture(table) != quiet


# -- content --------------------------------------------------------------------------------------------------


def test_a_filter_shows_some_rows_and_an_empty_table_says_why(qtbot, table):
    table.set_empty_text("No career is like that.")
    table.set_filter(lambda job: job.bright)
    assert titles(table) == ["Registered Nurses"]
    table.set_filter(lambda _job: False)
    assert table.count() == 0
    assert table._empty.isVisible()
    table.set_filter(None)
    assert table.count() == 4
    assert not table._empty.isVisible()


def test_columns_can_change(table):
    table.sort_by("pay")
    table.set_columns(COLUMNS[:2])
    assert table.model.columnCount() == 2
    assert table.model.columns[1].key == "fit"


def chosen_in(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isChecked() for action in menu.actions()}


def press(qtbot, *keys: Qt.Key) -> None:
    """Press keys in whatever menu is open."""
    for key in keys:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        qtbot.keyClick(menu, key)


def test_columns_are_chosen_by_keyboard(qtbot, table):
    told: list[list[str]] = []
    table.columns_chosen.connect(told.append)
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_Menu)
    press(qtbot, Qt.Key.Key_Up, Qt.Key.Key_Right)
    submenu = QApplication.activePopupWidget()
    assert chosen_in(submenu) == {"Fit": True, "Median pay": True}
    press(qtbot, Qt.Key.Key_Return)
    assert told == [["career", "pay"]]
    assert table.shown_columns() == ["career", "pay"]
    assert table.view.isColumnHidden(1)
    table.view.selectRow(0)
    assert table.copy() == "Career\tMedian pay\nRegistered Nurses\t$86,070"
    widths = [table.view.columnWidth(at) for at in (0, 2)]
    assert sum(widths) == table.view.viewport().width()
    picture(table)


def test_columns_are_chosen_by_a_chip_and_by_the_headings(qtbot, table):
    chip = table.columns_chip()
    qtbot.addWidget(chip)
    chip.show()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert table.shown_columns() == ["career", "fit"]
    header = table.view.horizontalHeader()
    header.customContextMenuRequested.emit(header.rect().center())
    assert chosen_in(QApplication.activePopupWidget()) == {"Fit": True, "Median pay": False}
    press(qtbot, Qt.Key.Key_Escape)
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == "Columns"


def test_the_first_column_stays_and_others_may_begin_hidden(qtbot, table):
    table.show_columns([])
    assert table.shown_columns() == ["career"]
    table.show_columns(["pay", "no such"])
    assert table.shown_columns() == ["career", "pay"]
    table.set_columns([COLUMNS[0]._replace(shown=False), COLUMNS[1], COLUMNS[2]._replace(shown=False)])
    assert table.shown_columns() == ["career", "fit"]
    assert chosen_in(table.sort_menu()) == {"Sort by Career": False, "Sort by Fit": False}
    table.set_columns(COLUMNS[:1])
    qtbot.keyClick(table.view, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Sort by Career"]
    press(qtbot, Qt.Key.Key_Escape)
    header = table.view.horizontalHeader()
    header.customContextMenuRequested.emit(header.rect().center())
    assert QApplication.activePopupWidget() is None


def test_columns_share_the_width_and_follow_the_text(qtbot, table, theme):
    header = table.view.horizontalHeader()
    assert sum(header.sectionSize(at) for at in range(3)) == table.view.viewport().width()
    row, pay = table.view.rowHeight(0), header.sectionSize(2)
    theme.set_text_percent(200)
    QApplication.processEvents()
    assert table.view.rowHeight(0) > row
    assert header.sectionSize(2) > pay
    need = table.view.fontMetrics().horizontalAdvance("Registered Nurses")
    assert header.sectionSize(0) >= need
    table.resize(300, 300)
    QApplication.processEvents()
    assert table.view.horizontalScrollBar().maximum() == 0
    assert table.minimumSizeHint().width() <= theme.px(260)


# -- little room ----------------------------------------------------------------------------------------------

NARROW = [
    *COLUMNS,
    Column(
        "jobs",
        "Openings",
        text=lambda job: "189,100" if job.bright else "",
        icon=lambda job: ("sun", "warn") if job.bright else None,
        description="A year, 2024–34",
        shown=False,
    ),
]


def at_width(table: DataTable, width: int) -> None:
    table.resize(width, 400)
    QApplication.processEvents()


def scrolls_sideways(table: DataTable) -> bool:
    return table.view.horizontalScrollBar().maximum() > 0


def first_cell(table: DataTable, role: int = Qt.ItemDataRole.AccessibleTextRole) -> str:
    return table.proxy.index(0, 0).data(role)


def test_where_room_is_small_the_bars_go_first_then_columns_from_the_right(table):
    full, row = picture(table), table.view.rowHeight(0)
    assert table.gave_way() == []
    assert table.view.cells.bars
    at_width(table, 360)
    assert not table.view.cells.bars
    assert table.gave_way() == []
    at_width(table, 300)
    assert table.gave_way() == ["pay"]
    assert table.shown_columns() == ["career", "fit", "pay"]
    assert table.view.rowHeight(0) > row
    at_width(table, 200)
    assert table.gave_way() == ["fit", "pay"]
    assert not scrolls_sideways(table)
    at_width(table, 700)
    assert table.gave_way() == []
    assert picture(table) == full


def test_what_gave_way_is_drawn_below_the_row(table):
    at_width(table, 300)
    before = picture(table)
    table.set_rows([*JOBS[1:], Job("Registered Nurses", 0.9, 12345, bright=True)])
    table.set_rows([Job("Registered Nurses", 0.9, 12345, bright=True), *JOBS[1:]])
    assert picture(table) != before


def test_a_column_to_keep_gives_way_last(table):
    table.set_columns([COLUMNS[0], COLUMNS[1], COLUMNS[2]._replace(keep=1)])
    at_width(table, 300)
    assert table.gave_way() == ["fit"]


def test_the_persons_own_choice_and_the_sorted_column_stay_longest(qtbot, table):
    table.set_columns(NARROW)
    assert table.shown_columns() == ["career", "fit", "pay"]
    table.show_columns(["fit", "pay", "jobs"])
    at_width(table, 300)
    assert table.gave_way() == ["fit", "pay"]
    table.sort_menu().actions()[2].trigger()
    assert "pay" not in table.gave_way()
    at_width(table, 120)
    assert table.gave_way() == ["fit", "pay", "jobs"]
    table.show_columns(["fit"])
    assert table.gave_way() == ["fit"]


def test_what_gave_way_is_heard_copied_and_told_in_the_tool_tip(qtbot, table):
    table.set_columns(NARROW)
    table.show_columns(["fit", "pay", "jobs"])
    at_width(table, 200)
    assert first_cell(table) == "Registered Nurses, Fit Best, Median pay $86,070, Openings 189,100"
    assert first_cell(table, Qt.ItemDataRole.DisplayRole) == "Registered Nurses"
    table.view.selectRow(0)
    assert table.copy().endswith("Registered Nurses\tBest\t$86,070\t189,100")
    index = table.proxy.index(0, 0)
    assert table.view.cells.tip(table.view.visualRect(index), index) == (
        "Registered Nurses\nFit: Best\nMedian pay: $86,070 (National, May 2025)\nOpenings: 189,100 (A year, 2024–34)"
    )
    empty = table.proxy.index(3, 0)
    assert "Openings" not in table.view.cells.tip(table.view.visualRect(empty), empty)


def test_the_tool_tip_tells_what_is_cut_and_where_a_figure_comes_from(qtbot, table):
    def tip(row: int, column: int) -> str:
        index = table.proxy.index(row, column)
        return table.view.cells.tip(table.view.visualRect(index), index)

    assert tip(0, 0) == ""
    assert tip(0, 2) == "National, May 2025"
    table.set_rows([Job("Registered Nurses of a very, very long name " * 4, 0.5, 1)])
    assert tip(0, 0) == "Registered Nurses of a very, very long name " * 4
    at = table.view.visualRect(table.proxy.index(0, 2)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, table.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.view.viewport(), event)
    assert QToolTip.text() == "National, May 2025"
    QToolTip.hideText()


def test_a_right_click_on_a_row_shows_how_to_sort(qtbot, table):
    def ask(reason: QContextMenuEvent.Reason) -> QWidget | None:
        at = QPoint(20, 20)
        event = QContextMenuEvent(reason, at, table.view.viewport().mapToGlobal(at))
        QApplication.sendEvent(table.view.viewport(), event)
        return QApplication.activePopupWidget()

    assert ask(QContextMenuEvent.Reason.Other) is None
    menu = ask(QContextMenuEvent.Reason.Mouse)
    assert isinstance(menu, QMenu)
    assert menu.actions()[1].text() == "Sort by Fit"
    menu.close()


def test_lines_below_wrap_and_align_from_row_to_row(table, theme):
    table.set_columns(NARROW)
    table.show_columns(["fit", "pay", "jobs"])
    at_width(table, 200)
    lines = table.view.cells.lines
    assert len(lines) > 1
    right = table.view.viewport().width()
    for line in lines:
        edges = [(detail.left, detail.left + detail.width) for detail in line]
        assert all(end <= right for _, end in edges)
        assert edges == sorted(edges)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_width_scrolls_sideways(table, theme, percent):
    theme.set_text_percent(percent)
    table.set_columns([column._replace(shown=True) for column in NARROW])
    for width in range(120, 1000, 40):
        at_width(table, width)
        assert not scrolls_sideways(table), width


def test_the_sorted_heading_shows_it_and_says_it(table):
    header = table.view.horizontalHeader()
    plain = header.grab().toImage()
    table.sort_by("pay", descending=True)
    down = header.grab().toImage()
    assert table.view.accessibleDescription() == "Sorted by Median pay, highest first"
    table.sort_by("pay")
    assert table.view.accessibleDescription() == "Sorted by Median pay, lowest first"
    assert len({bytes(image.constBits()) for image in (plain, down, header.grab().toImage())}) == 3
    table.set_columns(COLUMNS)
    assert table.view.accessibleDescription() == ""


def test_a_table_can_be_as_tall_as_its_rows(qtbot, theme):
    table = DataTable(COLUMNS, name="Careers", fit_rows=True)
    qtbot.addWidget(table)
    table.set_empty_text("Nothing here.")
    empty = table.sizeHint().height()
    table.set_rows(JOBS * 10)
    assert table.sizeHint().height() > empty + 30 * table.view.rowHeight(0)
    table.resize(700, table.sizeHint().height())
    table.show()
    QApplication.processEvents()
    assert table.view.verticalScrollBar().maximum() == 0
    table.resize(200, table.height())
    QApplication.processEvents()
    assert table.sizeHint().height() == table.minimumSizeHint().height()


def test_no_gap_is_left_below_a_table_on_a_page(qtbot, theme):
    page = Page()
    table, after = DataTable(COLUMNS, name="Careers", fit_rows=True), BodyLabel("After the table")
    table.set_empty_text("Nothing here.")
    table.set_rows(JOBS[:1])
    page.body.addWidget(table)
    page.body.addWidget(after)
    qtbot.addWidget(page)
    page.resize(700, 300)
    page.show()
    QApplication.processEvents()
    assert table.height() == table.sizeHint().height()
    assert after.y() == table.geometry().bottom() + 1 + page.body.spacing()


def test_screen_readers_hear_table_and_cells(table):
    interface = QAccessible.queryAccessibleInterface(table.view)
    assert interface.text(QAccessible.Text.Name) == "Careers"
    told = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert {"Median pay", "Registered Nurses", "$86,070"} <= set(told)


# -- the models -----------------------------------------------------------------------------------------------


def test_qts_own_tester_finds_nothing(qtmodeltester, qapp):
    model = RowModel(COLUMNS)
    model.set_rows(JOBS)
    qtmodeltester.check(model)
    proxy = RowProxy(model)
    proxy.set_filter(lambda job: job.pay is not None)
    qtmodeltester.check(proxy)
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert proxy.rowCount() == 3


def test_a_cell_has_no_rows_or_columns_of_its_own(qapp):
    model = RowModel(COLUMNS)
    model.set_rows(JOBS)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_roles_give_row_sort_value_bar_and_heading(qapp):
    model = RowModel(COLUMNS)
    model.set_rows(JOBS)
    cell = model.index(0, 1)
    assert cell.data(ROW_ROLE) is JOBS[0]
    assert cell.data(SORT_ROLE) == 0.9
    assert cell.data(BAR_ROLE) == CellBar(0.9, ("modern", "education"))
    assert model.index(0, 0).data(BAR_ROLE) is None
    assert cell.data(COLUMN_ROLE) is COLUMNS[1]
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    across = Qt.Orientation.Horizontal
    assert model.headerData(2, across) == "Median pay"
    assert model.headerData(2, across, Qt.ItemDataRole.ToolTipRole) == "National, May 2025"
    assert model.headerData(0, across, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(9, across) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_persistent_places_follow_their_rows(qapp):
    model = RowModel(COLUMNS)
    model.set_rows(JOBS)
    place = QPersistentModelIndex(model.index(1, 0))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert place.row() == 2
    assert place.data(ROW_ROLE) is JOBS[1]
    model.sort(-1)
    assert place.row() == 2


@given(st.lists(st.one_of(st.none(), st.integers()), max_size=30), st.booleans())
def test_any_rows_sort_with_the_missing_last(qapp, values, down):
    model = RowModel([Column("value", "Value", text=str, sort=lambda row: row[0])])
    model.set_rows([(value, at) for at, value in enumerate(values)])
    model.sort(0, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
    shown = [row[0] for row in model.rows]
    known = [value for value in values if value is not None]
    assert shown == sorted(known, reverse=down) + [None] * (len(values) - len(known))
    model.deleteLater()


@pytest.fixture
def marked(qtbot, theme):
    """A table whose last column can be pressed, and what was marked in it."""
    marks: set[str] = set()
    column = Column(
        "saved",
        "Saved",
        text=lambda _job: "",
        sort=lambda job: job.title not in marks,
        icon=lambda job: ("bookmark-check", "accent") if job.title in marks else ("bookmark", "text_faint"),
        spoken=lambda job: "Saved" if job.title in marks else "Not saved",
        press=True,
        keep=9,
    )
    table = DataTable([*COLUMNS, column], name="Careers")
    table.set_rows(JOBS)
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    return table, marks


def test_a_column_can_be_pressed_by_click_and_by_space(qtbot, marked):
    table, _ = marked
    pressed: list[tuple[str, str]] = []
    opened: list[Job] = []
    table.pressed.connect(lambda row, key: pressed.append((row.title, key)))
    table.activated.connect(opened.append)
    last = len(table.model.columns) - 1
    place = table.view.visualRect(table.proxy.index(1, last)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pressed == [("paramedics", "saved")]
    qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == []
    table.view.selectRow(2)
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert pressed[-1] == ("Dental Hygienists", "saved")
    table.show_columns([])
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert len(pressed) == 2
    qtbot.mouseClick(
        table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.view.visualRect(table.proxy.index(0, 0)).center()
    )
    assert len(pressed) == 2


def test_a_picture_is_spoken_copied_and_told_below_the_row(marked):
    table, marks = marked
    marks.add("paramedics")
    last = len(table.model.columns) - 1
    spoken = [table.proxy.index(at, last).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(4)]
    assert spoken == ["Not saved", "Saved", "Not saved", "Not saved"]
    table.view.selectRow(1)
    assert table.copy().endswith("\tSaved")
    table.resize(130, 300)
    assert "saved" in table.gave_way()
    assert "Saved Saved" in table.proxy.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    before = table.grab().toImage()
    marks.clear()
    table.tell_again()
    assert table.grab().toImage() != before


def test_rows_that_say_something_else_are_sorted_again(marked):
    table, marks = marked
    told: list[int] = []
    table.tell_again()
    table.sort_by("saved")
    table.model.dataChanged.connect(lambda *_: told.append(1))
    marks.add("Dental Hygienists")
    table.tell_again()
    assert told
    assert table.shown()[0].title == "Dental Hygienists"
    table.set_rows([])
    told.clear()
    table.tell_again()
    assert told == []


def test_the_row_under_the_pointer_is_told_and_can_be_marked_from_outside(qtbot, table):
    hovered: list[str] = []
    table.hovered.connect(lambda row: hovered.append(row.title if row else ""))
    qtbot.mouseMove(table.view.viewport(), table.view.visualRect(table.proxy.index(1, 0)).center())
    assert hovered == [table.shown()[1].title]
    QApplication.sendEvent(table.view, QEvent(QEvent.Type.Leave))
    assert hovered[-1] == ""
    table.point_to(lambda job: job.title == "paramedics")
    assert table.view.cells.hovered == [job.title for job in table.shown()].index("paramedics")
    table.point_to(None)
    assert table.view.cells.hovered == -1
    assert len(hovered) == 2
