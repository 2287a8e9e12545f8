"""Charts on paper and on sharp screens, and charts as tables."""

import re
import zlib

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPdfWriter, QPixmap
from PySide6.QtWidgets import QApplication

from clusterdesk.ui.charts import (
    Axis,
    Band,
    BandTexts,
    EducationBars,
    EducationShare,
    HexagonProfile,
    OutlookBar,
    OutlookColumns,
    PayBand,
    PayLine,
    Profile,
    RankedBars,
    RankedRow,
    Scatter,
    ScatterPoint,
    SkillGap,
    SkillGapBars,
    Timeline,
    TimelineEntry,
    WithTable,
    YearPay,
)
from clusterdesk.ui.charts.base import OnPaper
from clusterdesk.ui.widgets import TextTable

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

HEALTH = ("modern", "healthcare-human-services")
AREAS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")


def hexagon() -> HexagonProfile:
    chart = HexagonProfile(AREAS, name="Interests")
    chart.set_profiles([Profile("you", (12, 30, 9, 38, 20, 15)), Profile("job", (1, 5, 2, 7, 3, 3), 7, 1, HEALTH)])
    return chart


def ranked() -> RankedBars:
    chart = RankedBars(name="Clusters")
    chart.set_rows(
        [
            RankedRow("a", "Healthcare & Human Services", 0.9, "Best", *HEALTH, low=0.95, high=0.8),
            RankedRow("b", "Nurses", 0.4, "Good", icon="star"),
        ]
    )
    return chart


def bare_ranked() -> RankedBars:
    chart = RankedBars(name="Clusters", compact=True)
    chart.set_rows([RankedRow("b", "Nurses", 0.4, "Good")])
    return chart


def band() -> PayBand:
    chart = PayBand(name="Pay")
    texts = BandTexts("$66,030 low 10%", "$97,550", "high 10% $135,320")
    chart.set_band(Band(66030, 80000, 97550, 110000, 135320, texts), HEALTH)
    return chart


def outlook() -> OutlookColumns:
    chart = OutlookColumns(name="Outlook")
    chart.set_columns(OutlookBar("3.39 M", "jobs in 2024", 339), OutlookBar("3.56 M", "by 2034", 356), change="+5%")
    return chart


def pay_line() -> PayLine:
    chart = PayLine(name="Pay since 2023")
    chart.set_years([YearPay("2024", 93600, "$93,600"), YearPay("2025", 97550, "$97,550")], change="+4.2%")
    return chart


def scatter() -> Scatter:
    chart = Scatter(Axis("pay", lambda v: f"${v:,.0f}"), Axis("growth", lambda v: f"{v:+.0f}%"), name="Pay and growth")
    chart.set_points([ScatterPoint(str(at), f"Career {at}", 900 * at, at % 17, f"${at}") for at in range(190)])
    chart.select("70")
    return chart


def skills() -> SkillGapBars:
    chart = SkillGapBars(name="Skills")
    chart.set_gaps([SkillGap("Active listening", 4.1, 4.2), SkillGap("Speaking", 3.8, 2)], HEALTH)
    return chart


def education() -> EducationBars:
    chart = EducationBars(name="Education")
    chart.set_shares([EducationShare("Bachelor's degree", 0.58, "58%")], HEALTH)
    return chart


def timeline() -> Timeline:
    chart = Timeline(name="What you learned")
    chart.set_entries([TimelineEntry("Goal changed", "Oct 12", "Seven years is too long.", "refresh-cw", "accent")])
    return chart


MAKERS = [hexagon, ranked, bare_ranked, band, outlook, pay_line, scatter, skills, education, timeline]


def contents(pdf: bytes) -> bytes:
    """Return the drawing commands of a PDF, unpacked."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    unpacked = [zlib.decompressobj().decompress(stream) for stream in streams if stream[:1] == b"\x78"]
    return b"\n".join(unpacked)


@pytest.mark.parametrize("make", MAKERS)
def test_a_pdf_has_vectors_and_text_and_no_picture(qtbot, theme, tmp_path, make):
    theme.set_mode("dark")
    theme.set_text_percent(200)
    chart = make()
    qtbot.addWidget(chart)
    path = tmp_path / "chart.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    painter = QPainter(writer)
    width = writer.width() / 2
    chart.draw_into(painter, QRectF(40, 40, width, chart.paper_height(painter, width)))
    painter.end()
    pdf = path.read_bytes()
    assert not re.search(rb"/Subtype\s*/Image", pdf)
    drawn = contents(pdf)
    assert b" Tj" in drawn or b" TJ" in drawn
    assert re.search(rb"\b[\d.-]+ [\d.-]+ l\b", drawn)
    assert b"/Font" in pdf


@pytest.mark.parametrize("make", MAKERS)
def test_text_on_paper_has_its_usual_size_whatever_the_device(qtbot, theme, make):
    chart = make()
    qtbot.addWidget(chart)
    width = 320
    pictures = []
    for dots in (96, 192):
        image = QImage(width * dots // 96, 400 * dots // 96, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(dots / 0.0254))
        image.setDotsPerMeterY(round(dots / 0.0254))
        image.fill(QColor("white"))
        painter = QPainter(image)
        height = chart.paper_height(painter, image.width())
        chart.draw_into(painter, QRectF(0, 0, image.width(), height))
        painter.end()
        pictures.append((image, height))
    (plain, low), (sharp, high) = pictures
    assert high == pytest.approx(2 * low, abs=3)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = sharp.scaled(plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    apart = sum(
        abs(small.pixelColor(x, y).lightness() - plain.pixelColor(x, y).lightness()) > 90
        for x in range(0, plain.width(), 2)
        for y in range(0, plain.height(), 2)
    )
    assert apart < 260


def test_what_has_too_little_room_is_drawn_smaller(qtbot, theme):
    chart = ranked()
    qtbot.addWidget(chart)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert chart._scale(painter, QRectF(0, 0, 400, 400).size()) == pytest.approx(1)
    assert 0.4 < chart._scale(painter, QRectF(0, 0, 400, 70).size()) < 1
    assert chart._scale(painter, QRectF(0, 0, 100, 400).size()) < 1
    painter.end()


def test_drawing_elsewhere_leaves_painter_and_screen_as_they_were(qtbot, theme):
    theme.set_mode("dark")
    chart = hexagon()
    qtbot.addWidget(chart)
    before = chart.grab().toImage()
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    at = painter.transform()
    chart.draw_into(painter, QRectF(0, 0, 300, 300))
    assert painter.transform() == at
    painter.end()
    assert chart.grab().toImage() == before
    assert theme.paper() is theme.paper()
    assert theme.dark
    assert not theme.paper().dark


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("make", MAKERS)
def test_charts_use_every_pixel_of_a_sharp_screen(qtbot, theme, make, ratio):
    chart = make()
    qtbot.addWidget(chart)
    chart.resize(320, max(chart.heightForWidth(320), chart.sizeHint().height()))
    pixmap = QPixmap(QSize(round(320 * ratio), round(chart.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(theme.color("surface"))
    chart.render(pixmap)
    image = pixmap.toImage()
    if ratio == 2.0:
        # Blown up from half the size, every pair of columns would be alike.
        pairs = range(0, image.width() - 1, 2)
        assert any(image.pixel(x, y) != image.pixel(x + 1, y) for x in pairs for y in range(image.height()))
    assert image.devicePixelRatio() == ratio


def test_a_chart_of_no_kind_cannot_be_drawn(qtbot, theme):
    nothing = OnPaper("Nothing")
    qtbot.addWidget(nothing)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(NotImplementedError):
        nothing.draw_into(painter, QRectF(0, 0, 10, 10))
    painter.end()


# -- as a table -----------------------------------------------------------------------------------------------


def shown(qtbot, chart, width: int = 300) -> WithTable:
    both = WithTable(chart)
    qtbot.addWidget(both)
    both.resize(width, 400)
    both.show()
    both.activateWindow()
    QApplication.processEvents()
    return both


@pytest.mark.parametrize("make", MAKERS)
def test_every_chart_turns_into_a_table_and_back(qtbot, theme, make):
    both = shown(qtbot, make())
    both.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert both.button.label() == "Show as table"
    with qtbot.waitSignal(both.table_shown) as told:
        qtbot.keyClick(both.button, Qt.Key.Key_Return)
    assert told.args == [True]
    assert both.table.texts() == both.chart.table_rows()
    assert both.button.hasFocus()
    assert both.button.label() == "Show as chart"
    found = QAccessible.queryAccessibleInterface(both.table)
    assert found.role() == QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == both.chart.accessibleName()
    both.grab()
    qtbot.mouseClick(both.button, Qt.MouseButton.LeftButton)
    assert both.chart.isVisible()
    assert not both.shows_table()


def test_the_table_follows_the_chart(qtbot, theme):
    both = shown(qtbot, education())
    both.show_table(on=True)
    both.chart.set_shares([EducationShare("Master's degree", 0.2, "20%")])
    assert both.table.texts()[1:] == [["Master's degree", "20%"]]
    both.show_table(on=False)
    both.chart.set_shares([])
    both.show_table(on=True)
    assert both.table.texts() == [["Education", "Share of people"]]
    both.grab()


def table(qtbot, rows: list[list[str]], width: int) -> TextTable:
    table = TextTable(name="Words")
    table.set_texts(rows)
    qtbot.addWidget(table)
    table.resize(width, table.height_at(width))
    table.show()
    table.activateWindow()
    QApplication.processEvents()
    return table


ROWS = [["Career", "Median pay"], ["Cardiovascular Technologists and Technicians", "$67,260"], ["Nurses", "$97,550"]]


def test_words_break_where_columns_are_narrow(qtbot, theme):
    narrow, wide = table(qtbot, ROWS, 220), table(qtbot, ROWS, 700)
    assert narrow.rowHeight(0) > narrow.rowHeight(1)
    assert wide.rowHeight(0) == wide.rowHeight(1)
    assert sum(wide.columnWidth(at) for at in range(2)) == wide.viewport().width()
    assert narrow.horizontalScrollBar().maximum() == 0
    tight = table(qtbot, ROWS, 90)
    assert tight.horizontalScrollBar().maximum() > 0
    before = narrow.rowHeight(0)
    theme.set_text_percent(200)
    QApplication.processEvents()
    assert narrow.rowHeight(0) > before
    narrow.grab()


def test_the_keyboard_walks_through_cells(qtbot, theme):
    words = table(qtbot, ROWS, 400)
    words.clearFocus()
    plain = words.grab().toImage()
    words.setFocus(Qt.FocusReason.TabFocusReason)
    assert words.currentIndex().row() == 0
    assert words.grab().toImage() != plain
    qtbot.keyClick(words, Qt.Key.Key_Down)
    assert words.currentIndex().row() == 1
    words.clearFocus()
    assert words.grab().toImage() == plain


def test_many_rows_are_scrolled(qtbot, theme):
    words = table(qtbot, [["Number"], *([str(at)] for at in range(100))], 300)
    assert words.verticalScrollBar().maximum() > 0
    assert words.sizeHint().height() < 900
    assert words.minimumSizeHint().width() < 300
