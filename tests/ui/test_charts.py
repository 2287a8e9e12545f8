"""The charts: geometry, words, rows as buttons, and that they follow theme and text."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.ui.charts import (
    Band,
    BandTexts,
    HexagonProfile,
    OutlookBar,
    OutlookColumns,
    PayBand,
    Profile,
    RankedBars,
    RankedRow,
)
from clusterdesk.ui.charts.base import Chart
from clusterdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

AREAS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
HEALTH = ("modern", "healthcare-human-services")
NURSES = Band(66030, 80000, 97550, 110000, 135320, texts=BandTexts("$66,030 low 10%", "$97,550", "high 10% $135,320"))


def shown(qtbot, widget: QWidget, width: int = 400, height: int = 0) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height or max(widget.heightForWidth(width), widget.sizeHint().height()))
    widget.show()
    QApplication.processEvents()
    return widget


def picture(widget: QWidget) -> bytes:
    image = widget.grab().toImage()
    return bytes(image.constBits())


def colour_at(widget: QWidget, point: QPointF) -> QColor:
    return widget.grab().toImage().pixelColor(round(point.x()), round(point.y()))


def colours(widget: QWidget) -> set[int]:
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def description_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_the_base_has_no_rows_of_its_own(qtbot, theme):
    chart = Chart("Nothing")
    qtbot.addWidget(chart)
    with pytest.raises(NotImplementedError):
        chart.table_rows()


# -- hexagon --------------------------------------------------------------------------------------------------


def test_a_profile_is_drawn_where_its_values_are(qtbot, theme: Theme):
    chart = HexagonProfile(AREAS, name="Interests")
    chart.set_profiles([Profile("you", (40, 0, 0, 20, 0, 0))])
    shown(qtbot, chart, 420)
    radius = chart._radius(chart.width(), chart.height())
    centre = QPointF(chart.width() / 2, chart.height() / 2)
    for at, share in ((0, 1.0), (3, 0.5)):
        assert colour_at(chart, chart._corner(centre, radius * share, at)) == theme.color("accent")
    assert colour_at(chart, chart._corner(centre, radius * 0.97, 1)) != theme.color("accent")


def test_profiles_on_other_scales_are_compared_by_share():
    assert Profile("job", (1, 7, 4, 0, 9, 2.5), maximum=7, minimum=1).shares() == [0, 1, 0.5, 0, 1, 0.25]


def test_two_profiles_have_a_legend_and_are_told_in_words(qtbot, theme):
    chart = HexagonProfile(AREAS, name="Interests")
    chart.set_profiles([Profile("you", (12, 30, 9, 38, 20, 15))])
    alone = chart.heightForWidth(400)
    chart.set_profiles(
        [Profile("you", (12, 30, 9, 38, 20, 15)), Profile("this career", (1, 5, 2, 7, 3, 3), 7, 1, HEALTH)]
    )
    shown(qtbot, chart)
    assert chart.heightForWidth(400) > alone
    assert chart.table_rows()[0] == ["Area", "you", "this career"]
    assert chart.table_rows()[4] == ["Social", "38", "7"]
    assert "Social, you 38, this career 7" in description_of(chart)
    assert QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Name) == "Interests"
    assert theme.cluster(*HEALTH).base.rgb() in colours(chart)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [230, 300, 420, 900])
def test_labels_stay_inside_and_apart(qtbot, theme, percent, width):
    theme.set_text_percent(percent)
    chart = HexagonProfile(AREAS, name="Interests")
    chart.set_profiles([Profile("you", (12, 30, 9, 38, 20, 15)), Profile("this career", (9, 9, 9, 9, 9, 9))])
    shown(qtbot, chart, max(width, chart.minimumSizeHint().width()))
    radius = chart._radius(chart.width(), chart.height())
    centre = QPointF(chart.width() / 2, (chart.height() - chart._legend_height()) / 2)
    boxes = [chart._label_box(centre, radius, at, chart.width()) for at in range(6)]
    for at, box in enumerate(boxes):
        assert box.left() >= -1
        assert box.right() <= chart.width() + 1
        assert box.top() >= -1
        assert box.bottom() <= chart.height() - chart._legend_height() + 1
        assert not any(box.intersects(other) for other in boxes[at + 1 :])
    assert radius >= 24


# -- ranked bars ----------------------------------------------------------------------------------------------

ROWS = [
    RankedRow("cluster/modern/healthcare-human-services", "Healthcare", 0.9, "Best", *HEALTH, low=0.8, high=0.95),
    RankedRow("cluster/modern/education", "Education", 0.5, "Great", "modern", "education"),
    RankedRow("career/29-1141.00", "Nurses", 0.2, "Good", icon="star"),
    RankedRow("career/x", "No picture", 0.0, "Good"),
]


def test_rows_open_by_click_and_key(qtbot, theme):
    bars = RankedBars(name="Clusters that fit")
    bars.set_rows(ROWS)
    shown(qtbot, bars, 500, 400)
    first, second, *_ = bars.buttons()
    with qtbot.waitSignal(bars.activated) as told:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert told.args == ["cluster/modern/healthcare-human-services"]
    before = picture(second)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(second) != before
    with qtbot.waitSignal(bars.activated) as told:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert told.args == ["cluster/modern/education"]
    qtbot.mousePress(first, Qt.MouseButton.LeftButton)
    first.grab()
    qtbot.mouseRelease(first, Qt.MouseButton.LeftButton)


def test_rows_are_named_and_in_their_clusters_colour(qtbot, theme):
    bars = RankedBars(name="Clusters that fit", compact=True)
    bars.set_rows(ROWS)
    shown(qtbot, bars, 500, 400)
    row = QAccessible.queryAccessibleInterface(bars.buttons()[0])
    assert row.text(QAccessible.Text.Name) == "Healthcare"
    assert row.text(QAccessible.Text.Description) == "Best. Range of the bar: 0.80 to 0.95"
    assert row.role() == QAccessible.Role.Button
    assert theme.cluster(*HEALTH).base.rgb() in colours(bars.buttons()[0])
    assert theme.color("text").rgb() in colours(bars.buttons()[0])
    assert bars.table_rows() == [
        ["Name", "Fit", "Bar", "Range"],
        ["Healthcare", "Best", "0.90", "0.80 to 0.95"],
        ["Education", "Great", "0.50", ""],
        ["Nurses", "Good", "0.20", ""],
        ["No picture", "Good", "0.00", ""],
    ]
    bars.set_rows(ROWS[:1])
    assert len(bars.buttons()) == 1


def test_bars_and_ranges_that_come_later_leave_the_buttons_and_the_focus(qtbot, theme):
    bars = RankedBars(name="Clusters that fit")
    bars.set_rows([row._replace(low=None, high=None) for row in ROWS])
    shown(qtbot, bars, 500, 400)
    before = bars.buttons()
    before[1].setFocus(Qt.FocusReason.TabFocusReason)
    plain = picture(before[0])
    told = []
    bars.told.connect(lambda: told.append(1))
    bars.set_rows([ROWS[0], ROWS[1]._replace(word="Wonderful", share=0.1), *ROWS[2:]])
    assert bars.buttons() == before
    assert before[1].hasFocus() and before[1].word.text() == "Wonderful"
    assert picture(before[0]) != plain
    assert before[0].accessibleDescription() == "Best. Range of the bar: 0.80 to 0.95"
    assert told == [1]
    bars.set_rows(list(reversed(ROWS)))
    assert bars.buttons()[0].target == "career/x"


def test_words_keep_one_column_when_the_text_grows(qtbot, theme):
    bars = RankedBars(name="Clusters that fit")
    bars.set_rows(ROWS)
    shown(qtbot, bars, 500, 400)
    small = bars.buttons()[0].word.width()
    theme.set_text_percent(200)
    QApplication.processEvents()
    assert bars.buttons()[0].word.width() > small
    assert len({button.word.width() for button in bars.buttons()}) == 1


# -- pay ------------------------------------------------------------------------------------------------------


def test_the_band_lies_between_its_figures_with_a_mark_at_the_median(qtbot, theme):
    chart = PayBand(name="Pay")
    chart.set_band(NURSES, HEALTH)
    shown(qtbot, chart, 480)
    colour = theme.cluster(*HEALTH).base
    middle = chart._track()
    assert colour_at(chart, QPointF(480 * 97550 / 240000, middle)) == colour
    assert colour_at(chart, QPointF(480 * 0.05, middle)) == theme.color("track")
    assert colour_at(chart, QPointF(480 * 0.9, middle)) == theme.color("track")
    assert colour_at(chart, QPointF(480 * 70000 / 240000, middle)) not in (theme.color("track"), colour)
    assert chart.table_rows() == [["Pay, from low to high"], ["$66,030 low 10%"], ["$97,550"], ["high 10% $135,320"]]
    assert description_of(chart) == "$66,030 low 10%. $97,550. high 10% $135,320"


def test_missing_figures_leave_their_part_out(qtbot, theme):
    chart = PayBand(name="Pay")
    shown(qtbot, chart, 480, 60)
    assert theme.color("track").rgb() not in colours(chart)
    chart.set_band(Band(None, None, None, None, None, texts=BandTexts("", "", "")))
    assert theme.color("accent").rgb() not in colours(chart)
    chart.set_band(Band(None, None, 97550, None, None, texts=BandTexts("", "$97,550", "")))
    assert theme.color("accent").rgb() in colours(chart)
    assert chart.table_rows()[1:] == [["$97,550"]]
    chart.set_band(None)
    assert chart.table_rows()[1:] == []


def test_a_top_coded_band_runs_out_to_the_right(qtbot, theme):
    texts = BandTexts("$100,000 low 10%", "$200,000", "high 10% $239,200 or more")
    chart = PayBand(name="Pay")
    chart.set_band(Band(100000, None, 200000, None, 239200, texts, scale=300000))
    shown(qtbot, chart, 480)
    closed = colours(chart)
    chart.set_band(Band(100000, None, 200000, None, 239200, texts, top_coded=True, scale=300000))
    assert colours(chart) != closed
    assert Band(1, 1, 1, 1, 400000, texts).end() == 400000


def test_the_words_go_on_two_lines_when_narrow(qtbot, theme):
    chart = PayBand(name="Pay")
    chart.set_band(NURSES)
    least = chart.minimumSizeHint().width()
    assert chart.heightForWidth(least) > chart.heightForWidth(600)
    shown(qtbot, chart, least)
    small = chart.sizeHint().height()
    theme.set_text_percent(200)
    assert chart.sizeHint().height() > small
    chart.restyle()


# -- outlook --------------------------------------------------------------------------------------------------


def test_columns_begin_at_zero_and_are_told_in_words(qtbot, theme):
    chart = OutlookColumns(name="Outlook")
    shown(qtbot, chart, 400, 80)
    assert chart.table_rows() == [["When", "Jobs"]]
    chart.set_columns(
        OutlookBar("3.39 M", "jobs in 2024", 1_000),
        OutlookBar("3.56 M", "by 2034", 2_000),
        change="+5%",
        tone="good",
        cluster=HEALTH,
    )
    high = theme.px(56)
    colour = theme.cluster(*HEALTH).base
    assert colour_at(chart, QPointF(46 + 12 + 20, high * 0.25)) == colour
    assert colour_at(chart, QPointF(20, high * 0.25)) != colour_at(chart, QPointF(20, high * 0.75))
    assert chart.table_rows() == [["When", "Jobs"], ["jobs in 2024", "3.39 M"], ["by 2034", "3.56 M (+5%)"]]
    assert description_of(chart) == "jobs in 2024, 3.39 M. by 2034, 3.56 M (+5%)"
    assert theme.color("good").rgb() in colours(chart)


def test_the_words_stand_below_when_narrow(qtbot, theme):
    chart = OutlookColumns(name="Outlook")
    chart.set_columns(OutlookBar("3.39 M", "jobs in 2024", 0), OutlookBar("3.56 M", "by 2034", 0))
    least = chart.minimumSizeHint().width()
    assert chart.heightForWidth(least) > chart.heightForWidth(500)
    assert chart.sizeHint().width() > least
    shown(qtbot, chart, least)
    chart.grab()
