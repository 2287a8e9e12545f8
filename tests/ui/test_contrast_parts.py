"""In high contrast nothing is shown by a surface's colour alone: each painted part has a line, or is filled."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from clusterdesk.ui.charts import Band, BandTexts, EducationBars, EducationShare, PayBand
from clusterdesk.ui.widgets import (
    Avatar,
    Badge,
    Banner,
    Card,
    CellBar,
    Chip,
    Column,
    DataTable,
    DeepButton,
    IconTile,
    LinkRow,
    Option,
    OptionList,
    PlainButton,
    PrimaryButton,
    ProgressBar,
    QuietButton,
    RailButton,
    SegmentedControl,
    Skeleton,
    TextField,
)
from tests.visual.contrast import SYSTEMS, contrast, system_palette

pytestmark = pytest.mark.qt_log_ignore("does not support")


def education() -> EducationBars:
    bars = EducationBars(name="Education")
    bars.set_shares([EducationShare("", 0.0, "")])
    return bars


def pay() -> PayBand:
    band = PayBand(name="Pay")
    band.set_band(Band(None, None, None, None, None, BandTexts("", "", "")))
    return band


def wait() -> Skeleton:
    skeleton = Skeleton()
    skeleton._set_strength(1.0)
    return skeleton


def off(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


OUTLINED: dict[str, Callable[[], QWidget]] = {
    "card": Card,
    "plain card": lambda: Card("plain"),
    "sunken card": lambda: Card("sunken"),
    "deep card": lambda: Card("deep"),
    "badge": lambda: Badge(""),
    "banner": lambda: Banner(""),
    "tile": lambda: IconTile("target", tone="plain"),
    "cluster": lambda: IconTile.of_cluster("modern", "education"),
    "avatar": Avatar,
    "chip": lambda: Chip(""),
    "plain button": PlainButton,
    "primary button": PrimaryButton,
    "disabled button": lambda: off(PrimaryButton()),
    "deep button": DeepButton,
    "field": TextField,
    "empty bar": lambda: ProgressBar("Steps"),
    "education": education,
    "pay": pay,
    "skeleton": wait,
}
HOT: dict[str, Callable[[], QWidget]] = {
    "quiet button": QuietButton,
    "rail": lambda: RailButton("", ""),
    "row": lambda: LinkRow("", line=False),
}


def strong_pixels(widget: QWidget, ground: QColor) -> int:
    """Return how many pixels of a widget can be told from the ground it stands on."""
    image = widget.grab().toImage()
    counts = Counter(image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height()))
    return sum(count for pixel, count in counts.items() if contrast(QColor.fromRgb(pixel), ground) >= 3)


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget], QWidget]:
    """Put a widget on a small board and show it."""
    board = QWidget()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    board.resize(160, 90)

    def put(widget: QWidget) -> QWidget:
        column.addWidget(widget)
        board.show()
        QApplication.processEvents()
        return widget

    return put


@pytest.fixture(params=list(SYSTEMS))
def contrasted(request, theme):
    theme.set_high_contrast(on=True, palette=system_palette(request.param))
    yield theme
    theme.set_high_contrast(on=None)


@pytest.mark.parametrize("make", OUTLINED.values(), ids=list(OUTLINED))
def test_every_surface_is_outlined(shown, contrasted, make):
    widget = shown(make())
    assert strong_pixels(widget, contrasted.color("window")) >= widget.width() // 2


@pytest.mark.parametrize("make", HOT.values(), ids=list(HOT))
def test_what_is_under_the_pointer_is_outlined(shown, contrasted, make):
    widget = shown(make())
    before = strong_pixels(widget, contrasted.color("window"))
    spot = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(spot, spot, QPointF(widget.mapToGlobal(widget.rect().center()))))
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert strong_pixels(widget, contrasted.color("window")) >= before + widget.width() // 2


def test_the_chosen_one_has_the_systems_colours(shown, contrasted):
    chosen = contrasted.color("chosen")

    def filled(widget: QWidget) -> int:
        image = widget.grab().toImage()
        return sum(
            image.pixelColor(x, y) == chosen for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
        )

    options = OptionList([Option("a", "All", 3), Option("b", "Nursing", 1)], name="Parts")
    options.set_cluster("modern", "education")
    segments = SegmentedControl([("a", "Chart"), ("b", "Table")], name="View")
    here = RailButton("Home", "house")
    here.setChecked(True)
    for widget in (options, segments, here):
        shown(widget)
    for widget in (options.button("a"), segments.button("a"), here):
        assert filled(widget) > 30
    for other in (options.button("b"), segments.button("b")):
        assert filled(other) == 0


def test_the_chosen_row_of_a_table_can_be_read(qtbot, contrasted):
    columns = [
        Column("name", "Career", text=str, icon=lambda _row: ("sun", "warn"), stretch=1),
        Column("fit", "Fit", text=lambda _row: "Best", bar=lambda _row: CellBar(0.5), tone=lambda _row: "good"),
    ]
    table = DataTable(columns, name="Careers")
    table.set_rows(["Nurses", "Teachers"])
    qtbot.addWidget(table)
    table.resize(400, 160)
    table.show()
    table.view.selectRow(0)
    QApplication.processEvents()
    row = table.view.visualRect(table.proxy.index(0, 1))
    image = table.view.viewport().grab(row).toImage()
    colours = {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())}
    chosen = contrasted.color("chosen")
    assert chosen.rgb() in colours
    assert max(contrast(QColor.fromRgb(pixel), chosen) for pixel in colours) >= 4.5
    bar = image.copy(12, image.height() // 2 - 3, 64, 6)
    inks = {bar.pixelColor(x, 3).rgb() for x in range(8, 56)}
    assert {chosen.rgb(), contrasted.color("on_chosen").rgb()} <= inks
