"""Skill and education bars, the pay line, the timeline: words, marks, keys, and room at every text size."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.ui.charts import (
    EducationBars,
    EducationShare,
    PayLine,
    SkillGap,
    SkillGapBars,
    Timeline,
    TimelineEntry,
    YearPay,
)
from clusterdesk.ui.charts.bars import LabelledBars

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

HEALTH = ("modern", "healthcare-human-services")
GAPS = [
    SkillGap("Active listening", 4.1, 4.2),
    SkillGap("Social perceptiveness", 4.0, 3.7),
    SkillGap("Speaking", 3.8),
]
SHARES = [EducationShare("Bachelor's degree", 0.58, "58%"), EducationShare("Associate degree", 0.31, "31%")]
YEARS = [YearPay("2023", 86070, "$86,070"), YearPay("2024", 93600, "$93,600"), YearPay("2025", 97550, "$97,550")]
ENTRIES = [
    TimelineEntry("Job posting saved", "Nov 18", "Night-shift nurse, County Hospital. Asks for a degree.", "briefcase"),
    TimelineEntry("Goal changed", "Oct 12", "Seven years of school is too long.", "refresh-cw", "accent", "goal/1"),
    TimelineEntry("Skill gained", "Sep 3", tone="good", target="entry/2"),
]


def shown(qtbot, widget: QWidget, width: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    height = widget.heightForWidth(width)
    widget.resize(width, height if height > 0 else widget.sizeHint().height())
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    return widget


def image_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours(widget: QWidget) -> set[int]:
    image = image_of(widget)
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def description_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def inked(widget, width: int, height: int) -> tuple[QImage, QRectF]:
    """Draw a chart on white with room around it; return the picture and where it should be."""
    image = QImage(width + 200, height + 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    rect = QRectF(100, 100, width, height)
    widget.draw_into(painter, rect)
    painter.end()
    return image, rect


def marked_outside(image: QImage, rect: QRectF) -> bool:
    white = image.pixel(0, 0)
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    inside = rect.adjusted(-2, -2, 2, 2)
    return any(image.pixel(x, y) != white and not inside.contains(x, y) for x, y in spots)


# -- bars -----------------------------------------------------------------------------------------------------


def test_bars_without_rows_of_their_own_are_a_mistake_that_shows(qtbot, theme):
    bars = LabelledBars(name="Nothing")
    qtbot.addWidget(bars)
    with pytest.raises(NotImplementedError):
        bars.lines()
    with pytest.raises(NotImplementedError):
        bars.draw_bar(None, QRectF(), 0)


def test_skills_say_ready_or_grow_in_words_and_in_the_table(qtbot, theme):
    bars = SkillGapBars(name="Skills it asks for")
    bars.set_gaps(GAPS, HEALTH)
    shown(qtbot, bars)
    assert bars.table_rows() == [
        ["Skill", "Needed", "You", "Result"],
        ["Active listening", "4.1 of 5", "4.2 of 5", "ready"],
        ["Social perceptiveness", "4 of 5", "3.7 of 5", "grow"],
        ["Speaking", "3.8 of 5", "not said yet", "–"],
    ]
    assert "Active listening, Needed 4.1 of 5, You 4.2 of 5, Result ready" in description_of(bars)
    assert {theme.color("good").rgb(), theme.color("warn").rgb()} <= colours(bars)


def test_the_mark_stands_where_the_student_is(qtbot, theme):
    bars = SkillGapBars(name="Skills", maximum=5, minimum=1)
    dark = theme.color("text")
    for own, side in ((1.0, "left"), (5.0, "right")):
        bars.set_gaps([SkillGap("", 3, own)])
        shown(qtbot, bars, 300)
        image = image_of(bars)
        row = round(bars.height() - bars._row_height(bars.lines()[0], 300) / 2)
        found = [x for x in range(300) if image.pixelColor(x, row) == dark]
        assert found, side
        assert (max(found) < 30) == (side == "left")


def test_the_legend_comes_with_the_first_mark(qtbot, theme):
    bars = SkillGapBars(name="Skills")
    bars.set_gaps([SkillGap("Speaking", 3.8)])
    qtbot.addWidget(bars)
    alone = bars.heightForWidth(400)
    assert bars.legend() == ""
    bars.set_gaps([SkillGap("Speaking", 3.8, 2)])
    assert bars.legend()
    assert bars.heightForWidth(400) > alone


def test_education_is_told_and_drawn_from_zero(qtbot, theme):
    bars = EducationBars(name="Education people have")
    bars.set_shares(SHARES, HEALTH)
    shown(qtbot, bars)
    assert bars.table_rows()[1:] == [["Bachelor's degree", "58%"], ["Associate degree", "31%"]]
    assert description_of(bars) == "Bachelor's degree, 58%. Associate degree, 31%"
    assert theme.cluster(*HEALTH).base.rgb() in colours(bars)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("make", [SkillGapBars, EducationBars])
def test_labels_go_above_their_bars_where_it_is_narrow(qtbot, theme, make, percent):
    theme.set_text_percent(percent)
    bars = make(name="Bars")
    if isinstance(bars, SkillGapBars):
        bars.set_gaps(GAPS)
    else:
        bars.set_shares(SHARES)
    least, wide = bars.minimumSizeHint().width(), bars.sizeHint().width()
    assert not bars.beside(least)
    assert bars.beside(wide + 200)
    assert bars.heightForWidth(least) > bars.heightForWidth(wide + 200)
    shown(qtbot, bars, least)
    assert theme.color("track").rgb() in colours(bars)
    small = bars.heightForWidth(600)
    theme.set_text_percent(150)
    assert bars.heightForWidth(600) != small


# -- the pay line ---------------------------------------------------------------------------------------------


def test_dots_rise_with_the_pay_and_are_joined(qtbot, theme):
    line = PayLine(name="Pay since 2023")
    line.set_years(YEARS, change="+13.3% since 2023", tone="good", cluster=HEALTH)
    shown(qtbot, line, 420)
    places = line._places(420, line._top(420), theme.px(56))
    assert places[0].y() > places[1].y() > places[2].y()
    image, colour = image_of(line), theme.cluster(*HEALTH).base
    for place in places:
        assert image.pixelColor(round(place.x()), round(place.y())) == colour
    between = QPointF((places[0].x() + places[1].x()) / 2, (places[0].y() + places[1].y()) / 2)
    assert image.pixelColor(round(between.x()), round(between.y())) != theme.color("window")
    assert line.table_rows() == [
        ["Year", "Pay"],
        ["2023", "$86,070"],
        ["2024", "$93,600"],
        ["2025", "$97,550"],
        ["Change", "+13.3% since 2023"],
    ]
    assert description_of(line) == "2023, $86,070. 2024, $93,600. 2025, $97,550. Change, +13.3% since 2023"
    assert theme.color("good").rgb() in colours(line)


def test_a_small_change_looks_small(qtbot, theme):
    line = PayLine(name="Pay")
    line.set_years([YearPay("2024", 100_000, "$100,000"), YearPay("2025", 101_000, "$101,000")])
    qtbot.addWidget(line)
    first, last = line._places(300, 0, 100)
    assert 0 < first.y() - last.y() < 10


def test_a_missing_year_breaks_the_line_and_is_told(qtbot, theme):
    line = PayLine(name="Pay")
    line.set_years(
        [YearPay("2023", 100, "$100"), YearPay("2024", None, "no figure"), YearPay("2025", 200, "$200", True)]
    )
    shown(qtbot, line, 400)
    assert line.table_rows()[2] == ["2024", "no figure"]
    places = line._places(400, line._top(400), theme.px(56))
    colour = theme.color("accent")
    image = image_of(line)
    assert image.pixelColor(round(places[0].x()), round(places[0].y())) == colour
    assert image.pixelColor(round(places[2].x()), round(places[2].y())) == theme.color("surface")
    line.set_years([])
    image_of(line)
    assert line.table_rows() == [["Year", "Pay"]]
    line.set_years([YearPay("2025", None, "no figure")])
    image_of(line)


def test_figures_take_two_lines_rather_than_touch(qtbot, theme):
    line = PayLine(name="Pay")
    line.set_years([YearPay("2024", 100, "$223,000"), YearPay("2025", 200, "$239,200 or more")])
    qtbot.addWidget(line)
    assert line.minimumSizeHint().width() < line.sizeHint().width()
    assert line.heightForWidth(line.minimumSizeHint().width()) > line.heightForWidth(line.sizeHint().width())


# -- the timeline ---------------------------------------------------------------------------------------------


def test_entries_that_lead_somewhere_open_by_click_space_and_enter(qtbot, theme):
    line = Timeline(name="What you learned")
    line.set_entries(ENTRIES)
    shown(qtbot, line, 340)
    read, changed, gained = line.rows()
    assert read.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(line.activated) as told:
        qtbot.mouseClick(changed, Qt.MouseButton.LeftButton)
    assert told.args == ["goal/1"]
    before = image_of(gained)
    gained.setFocus(Qt.FocusReason.TabFocusReason)
    assert image_of(gained) != before
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(line.activated) as told:
            qtbot.keyClick(gained, key)
        assert told.args == ["entry/2"]
    qtbot.mousePress(changed, Qt.MouseButton.LeftButton)
    image_of(changed)
    qtbot.mouseRelease(changed, Qt.MouseButton.LeftButton)


def test_entries_are_read_out_with_their_day(qtbot, theme):
    line = Timeline(name="What you learned")
    line.set_entries([*ENTRIES, TimelineEntry("Some day", "")])
    shown(qtbot, line, 340)
    rows = line.rows()
    assert name_of(rows[0]) == "Job posting saved, Nov 18"
    assert description_of(rows[0]).startswith("Night-shift nurse")
    assert QAccessible.queryAccessibleInterface(rows[1]).role() == QAccessible.Role.Button
    assert name_of(rows[3]) == "Some day"
    assert line.table_rows()[2] == ["Oct 12", "Goal changed", "Seven years of school is too long."]
    assert image_of(rows[2]) != image_of(rows[1])


def test_long_words_break_and_are_read_out_whole(qtbot, theme):
    address = "a-very-long-address." * 6
    line = Timeline(name="Log")
    line.set_entries([TimelineEntry("Read", "Nov 1", address)])
    shown(qtbot, line, 260)
    assert description_of(line.rows()[0]) == address
    assert line.table_rows()[1][2] == address
    assert line.rows()[0].heightForWidth(200) > line.rows()[0].heightForWidth(600)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_day_goes_below_a_long_title(qtbot, theme, percent):
    theme.set_text_percent(percent)
    entry = TimelineEntry("A conversation with a charge nurse about night shifts", "October 14, 2026")
    line = Timeline(name="Log")
    line.set_entries([entry])
    shown(qtbot, line, max(200, line.minimumSizeHint().width()))
    row = line.rows()[0]
    assert row.heightForWidth(row.width()) > row.heightForWidth(1400)
    theme.set_text_percent(150)
    QApplication.processEvents()
    assert row.sizeHint().height() > 0


# -- on paper -------------------------------------------------------------------------------------------------


def charts(qtbot) -> list[QWidget]:
    skills, education = SkillGapBars(name="Skills"), EducationBars(name="Education")
    skills.set_gaps(GAPS, HEALTH)
    education.set_shares(SHARES)
    line, time = PayLine(name="Pay"), Timeline(name="Log")
    line.set_years(YEARS, change="+13.3%", tone="good")
    time.set_entries(ENTRIES)
    for chart in (skills, education, line, time):
        qtbot.addWidget(chart)
    return [skills, education, line, time]


@pytest.mark.parametrize("at", range(4))
def test_everything_stays_inside_its_rectangle(qtbot, theme, at):
    chart = charts(qtbot)[at]
    probe = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(probe)
    height = round(chart.paper_height(painter, 300) + 0.5)
    painter.end()
    image, rect = inked(chart, 300, height)
    assert not marked_outside(image, rect)
    squeezed, rect = inked(chart, 300, round(height * 0.8))
    assert not marked_outside(squeezed, rect)
    theme.set_mode("dark")
    theme.set_text_percent(200)
    dark, _ = inked(chart, 300, height)
    assert dark == image
    assert QSizeF(chart.size()).isValid()
