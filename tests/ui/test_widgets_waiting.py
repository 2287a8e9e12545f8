"""What stands in while something is read, hints that change, and the button views paint on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from clusterdesk.ui.widgets import BodyLabel, FormRow, Page, PaintedButton, Select, Skeleton, TextField, box
from clusterdesk.ui.widgets.scroll import ThinScrollBar

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def shown(qtbot, widget: QWidget, width: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    return widget


def picture(widget: QWidget):
    return widget.grab().toImage()


def description_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


@pytest.mark.parametrize("kind", ["lines", "rows", "cards"])
@pytest.mark.parametrize("reduced", [True, False])
def test_shapes_come_after_a_moment_and_then_stand_still(qtbot, theme, kind, reduced):
    theme.set_reduced_motion(reduced)
    skeleton = shown(qtbot, Skeleton(kind, 3), 620)
    empty = picture(skeleton)
    assert not skeleton.is_seen()
    qtbot.waitUntil(lambda: skeleton._strength == 1.0)
    full = picture(skeleton)
    assert full != empty
    QApplication.processEvents()
    assert picture(skeleton) == full
    skeleton.hide()
    assert not skeleton.is_seen()
    skeleton.show()
    assert not skeleton.is_seen()
    theme.set_reduced_motion(None)


def test_with_less_motion_the_shapes_do_not_fade_in(qtbot, theme):
    theme.set_reduced_motion(True)
    skeleton = shown(qtbot, Skeleton())
    strengths: list[float] = []
    skeleton._fade.valueChanged.connect(strengths.append)
    qtbot.waitUntil(skeleton.is_seen)
    assert skeleton._strength == 1.0
    assert strengths == []
    theme.set_reduced_motion(None)


def test_a_read_that_is_over_soon_shows_nothing(qtbot, theme):
    skeleton = shown(qtbot, Skeleton())
    skeleton.hide()
    assert not skeleton._wait.isActive()


def test_the_wait_is_named_and_follows_the_text(qtbot, theme):
    skeleton = shown(qtbot, Skeleton("rows", 5))
    assert QAccessible.queryAccessibleInterface(skeleton).text(QAccessible.Text.Name) == "Loading"
    assert Skeleton(name="Careers are loading").accessibleName() == "Careers are loading"
    small = skeleton.sizeHint().height()
    theme.set_text_percent(200)
    assert skeleton.sizeHint().height() == 2 * small
    assert skeleton.minimumSizeHint().width() < skeleton.sizeHint().width()


def test_a_page_can_wait_instead_of_its_body(qtbot, theme):
    page = Page()
    words = BodyLabel("Nurses")
    page.body.addWidget(words)
    shown(qtbot, page)
    skeleton = Skeleton(name="Careers are loading")
    page.show_empty(skeleton)
    QApplication.processEvents()
    assert skeleton.isVisible()
    assert not words.isVisible()
    assert page.accessibleName() == "Careers are loading"
    page.show_empty(None)
    QApplication.processEvents()
    assert words.isVisible()


def test_a_hint_changes_unless_an_error_stands_there(qtbot, theme):
    field = TextField()
    row = FormRow("Why", field, "One line is enough.")
    qtbot.addWidget(row)
    row.set_hint("What made you choose it?")
    assert description_of(field) == "What made you choose it?"
    row.set_error("Write why.")
    row.set_hint("Another")
    assert description_of(field) == "Write why."
    row.set_error("")
    assert description_of(field) == "Another"


class Row(PaintedButton):
    """As a view would make one."""

    hover = "window"

    def __init__(self) -> None:
        super().__init__("Open the goal")
        column = QVBoxLayout(self)
        column.addWidget(BodyLabel("Become a nurse"))

    def paint_under(self, painter, theme, rect):
        box(painter, rect, 4, theme.color("accent_soft"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_painted_buttons_open_by_key_and_show_where_the_keyboard_is(qtbot, theme, key):
    row = shown(qtbot, Row())
    row.clearFocus()
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    plain = picture(row)
    assert plain.pixelColor(row.width() // 2, 3) == theme.color("accent_soft")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(row) != plain
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, key)
    row.clearFocus()
    qtbot.mousePress(row, Qt.MouseButton.LeftButton)
    assert picture(row).pixelColor(row.width() // 2, 6) == theme.color("window")
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    bare = PaintedButton("Nothing under it")
    qtbot.addWidget(bare)
    bare.grab()


@pytest.mark.parametrize("orientation", [Qt.Orientation.Vertical, Qt.Orientation.Horizontal])
@pytest.mark.parametrize(("maximum", "page"), [(0, 10), (1, 1000), (40, 300), (900, 300), (100_000, 300)])
def test_the_handle_of_a_bar_is_drawn_where_the_pointer_takes_it(qtbot, theme, orientation, maximum, page):
    bar = ThinScrollBar(orientation)
    qtbot.addWidget(bar)
    bar.resize(*((12, 333) if orientation == Qt.Orientation.Vertical else (333, 12)))
    bar.setRange(0, maximum)
    bar.setPageStep(page)
    for value in {0, maximum // 3, maximum // 2, maximum}:
        bar.setValue(value)
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        taken = bar.style().subControlRect(control, option, part, bar)
        drawn = bar.handle()
        for edge in ("left", "top", "right", "bottom"):
            assert abs(getattr(drawn, edge)() - getattr(taken, edge)()) <= 1


def test_a_choice_that_has_no_room_is_told_whole_by_the_tool_tip(qtbot, theme):
    select = Select()
    select.addItems(["Short", "A choice with a great many words in it, more than there is room for"])
    shown(qtbot, select, 900)
    assert select.toolTip() == ""
    select.resize(200, select.height())
    select.setCurrentIndex(1)
    assert select.toolTip() == select.currentText()
    select.resize(900, select.height())
    assert select.toolTip() == ""
