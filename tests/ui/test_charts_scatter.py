"""Pay against growth: hover, click, keys, words; and the round numbers of its axes."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from clusterdesk.ui.charts import Axis, Scatter, ScatterPoint
from clusterdesk.ui.charts.scale import nice_scale

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

HEALTH = ("modern", "healthcare-human-services")
POINTS = [
    ScatterPoint("nurse", "Registered Nurses", 97550, 4.9, "$97,550 · +4.9%", HEALTH),
    ScatterPoint("aide", "Home Health Aides", 34900, 17.0, "$34,900 · +17.0%", HEALTH),
    ScatterPoint("typist", "Medical Transcriptionists", 37550, -4.7, "$37,550 · -4.7%", HEALTH),
    ScatterPoint("surgeon", "Pediatric Surgeons", 559030, 1.8, "$559,030 · +1.8%", HEALTH),
    ScatterPoint("unknown", "All Other", None, 3.0, "no pay figure", HEALTH),
]


def dollars(value: float) -> str:
    return f"${value:,.0f}"


def per_cent(value: float) -> str:
    return f"{value:+.0f}%"


@pytest.fixture
def chart(qtbot, theme):
    chart = Scatter(Axis("pay", dollars, 220_000), Axis("growth", per_cent), name="Pay and growth")
    chart.set_points(POINTS)
    qtbot.addWidget(chart)
    chart.resize(420, 240)
    chart.show()
    chart.activateWindow()
    QApplication.processEvents()
    return chart


def picture(widget):
    return widget.grab().toImage()


def description_of(widget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def spot(chart: Scatter, key: str) -> QPoint:
    return chart.point_at(key).toPoint()


def test_dots_stand_by_their_numbers_and_far_ones_at_the_end(chart, theme):
    nurse, aide, typist, surgeon = (chart.point_at(key) for key in ("nurse", "aide", "typist", "surgeon"))
    assert aide.x() < typist.x() < nurse.x() < surgeon.x()
    assert aide.y() < nurse.y() < surgeon.y() < typist.y()
    assert surgeon.x() <= chart.width()
    assert chart.keys() == ["nurse", "aide", "typist", "surgeon"]
    with pytest.raises(KeyError):
        chart.point_at("unknown")
    hollow = picture(chart).pixelColor(surgeon.toPoint())
    assert hollow == theme.color("surface")
    assert picture(chart).pixelColor(spot(chart, "nurse")) != hollow


def test_a_click_selects_and_a_double_click_opens(qtbot, chart, theme):
    with qtbot.waitSignal(chart.selected) as told:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot(chart, "nurse"))
    assert told.args == ["nurse"]
    assert chart.current() == "nurse"
    assert picture(chart).pixelColor(spot(chart, "nurse")) == theme.color("text")
    with qtbot.waitSignal(chart.activated) as told:
        qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=spot(chart, "aide"))
    assert told.args == ["aide"]
    with qtbot.assertNotEmitted(chart.selected), qtbot.assertNotEmitted(chart.activated):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 2))
        qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 2))
        qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=spot(chart, "typist"))


def test_the_dot_under_the_pointer_tells_its_name(qtbot, chart):
    plain = picture(chart)
    qtbot.mouseMove(chart, spot(chart, "aide"))
    assert chart.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert picture(chart) != plain
    qtbot.mouseMove(chart, QPoint(chart.width() // 2, 2))
    assert picture(chart) == plain
    qtbot.mouseMove(chart, spot(chart, "surgeon"))
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert picture(chart) == plain


def test_arrows_walk_through_all_dots(qtbot, chart):
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    chart.selected.connect(walked.append)
    for _ in range(5):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert walked == ["aide", "typist", "nurse", "surgeon"]
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.current() == "aide"
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current() == "nurse"
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.current() == "aide"
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.current() == "surgeon"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current() == "nurse"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(chart.activated) as told:
            qtbot.keyClick(chart, key)
        assert told.args == ["nurse"]


def test_going_back_begins_at_the_other_end(qtbot, chart):
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(chart.activated):
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current() == "surgeon"
    with qtbot.assertNotEmitted(chart.selected):
        qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(chart, Qt.Key.Key_A)


def test_the_ring_comes_by_keyboard_and_goes(qtbot, chart):
    chart.clearFocus()
    plain = picture(chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(chart) != plain
    chart.clearFocus()
    assert picture(chart) == plain


def test_words_tell_extent_missing_figures_and_selection(chart):
    assert description_of(chart) == (
        "Careers: 4. pay from $34,900 to $559,030, growth from -5% to +17%. Use the arrow keys. Careers without "
        "figures: 1."
    )
    chart.select("nurse")
    assert description_of(chart).endswith("Selected: Registered Nurses, $97,550 · +4.9%.")
    assert chart.table_rows()[:2] == [["Career", "pay", "growth"], ["Pediatric Surgeons", "$559,030", "+2%"]]
    chart.set_points(POINTS[:2])
    assert chart.current() == "nurse"
    chart.set_points(POINTS[1:2])
    assert chart.current() == ""
    chart.set_points([])
    assert description_of(chart) == "No figures to show."
    picture(chart)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_note_stays_inside_at_every_dot(qtbot, theme, chart, percent):
    theme.set_text_percent(percent)
    chart.resize(chart.minimumSizeHint())
    size = QSizeF(chart.size())
    for point in POINTS[:4]:
        card, _ = chart._note(chart._plot(size), size, point)
        assert QRectF(chart.rect()).contains(card), point.name
    chart.resize(chart.sizeHint())
    assert chart.point_at("nurse").x() < chart.width()


def test_one_dot_alone_has_axes(qtbot, theme):
    chart = Scatter(Axis("pay", dollars), Axis("growth", per_cent), name="One")
    chart.set_points(POINTS[:1])
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    assert QPointF(chart.point_at("nurse")).x() > 0
    picture(chart)


# -- scale ----------------------------------------------------------------------------------------------------

numbers = st.floats(-1e9, 1e9, allow_nan=False, allow_infinity=False).map(lambda value: round(value, 2))


@given(st.lists(numbers, max_size=30), st.integers(2, 8))
def test_any_numbers_get_a_scale_that_holds_them(values, steps):
    scale = nice_scale(values, steps)
    assert scale.low < scale.high
    assert all(-1e-9 <= scale.share(value) <= 1 + 1e-9 for value in values)
    assert all(scale.low - 1e-6 <= tick <= scale.high + 1e-6 for tick in scale.ticks)
    assert len(scale.ticks) <= steps * 2 + 1
    gaps = {round(math.log10(b - a), 6) for a, b in zip(scale.ticks, scale.ticks[1:], strict=False) if b > a}
    assert len(gaps) <= 1


def test_ticks_are_round():
    assert nice_scale([31_000, 218_000]).ticks == (50_000, 100_000, 150_000, 200_000)
    assert nice_scale([-26, 40]).ticks == (-20, 0, 20, 40)
    assert nice_scale([]).ticks[0] == 0


def test_the_dot_under_the_pointer_is_told_and_can_be_marked_from_outside(chart, qtbot):
    hovered: list[str] = []
    chart.hovered.connect(hovered.append)
    chart.show()
    qtbot.mouseMove(chart, chart.point_at("aide").toPoint())
    assert hovered == ["aide"]
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert hovered == ["aide", ""]
    plain = chart.grab().toImage()
    chart.point_to("nurse")
    assert chart.grab().toImage() != plain
    chart.point_to("")
    assert chart.grab().toImage() == plain
    assert hovered == ["aide", ""]
