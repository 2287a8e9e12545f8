"""What reflows, and that nothing is cut off at 200 % text."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from clusterdesk.ui.theme import Theme
from clusterdesk.ui.widgets import (
    Badge,
    Banner,
    BodyLabel,
    Button,
    Card,
    CardButton,
    CardGrid,
    CheckField,
    Chip,
    ChipGroup,
    Choice,
    ChoiceRow,
    Columns,
    EmptyState,
    FlowLayout,
    FormRow,
    KeyCap,
    Label,
    LinkRow,
    NumberField,
    Option,
    OptionList,
    Page,
    Paragraph,
    PlainButton,
    PrimaryButton,
    QuietButton,
    SegmentedControl,
    Select,
    StepRow,
    TextField,
    clear_layout,
    held,
)

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

LONG = "Agriculture, Food & Natural Resources in counties and cities"


def tile(width: int, height: int) -> QWidget:
    widget = QWidget()
    widget.setMinimumSize(width, height)
    return widget


def picture(widget: QWidget) -> bytes:
    image = widget.grab().toImage()
    return bytes(image.constBits())


def laid_out(qtbot, widget: QWidget, width: int, height: int = 600) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    return widget


# -- layouts --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "columns"), [(1024, 4), (2560, 10), (400, 1), (500, 2)])
def test_a_grid_has_equal_cards_and_as_many_columns_as_fit(qtbot, theme: Theme, width, columns):
    host = QWidget()
    grid = CardGrid(240, 12, parent=host)
    cards = [tile(10, 20 + 10 * at) for at in range(12)]
    for card in cards:
        grid.addWidget(card)
    laid_out(qtbot, host, width)
    assert grid.columns_at(width) == columns
    first_row = cards[:columns]
    assert max(card.width() for card in cards) - min(card.width() for card in cards) <= 1
    assert len({card.height() for card in first_row}) == 1
    assert first_row[-1].geometry().right() == width - 1
    assert cards[columns].x() == 0


@pytest.mark.parametrize(
    ("width", "tops"), [(640, [0, 0, 0, 0]), (480, [0, 0, 1, 1]), (320, [0, 0, 1, 1]), (150, [0, 1, 2, 3])]
)
def test_a_filled_grid_has_rows_that_are_equally_full(qtbot, theme, width, tops):
    host = QWidget()
    qtbot.addWidget(host)
    grid = CardGrid(150, 10, fill=True, parent=host)
    cards = [Card(title=str(number)) for number in range(4)]
    for card in cards:
        grid.addWidget(card)
    host.resize(width, 900)
    host.show()
    QApplication.processEvents()
    heights = sorted({card.y() for card in cards})
    assert [heights.index(card.y()) for card in cards] == tops
    for top in heights:
        assert max(card.geometry().right() for card in cards if card.y() == top) == width - 1


def test_a_grid_can_be_held_to_some_columns_and_grows_with_the_text(qtbot, theme):
    host = QWidget()
    grid = CardGrid(200, 10, max_columns=3, parent=host)
    for _ in range(4):
        grid.addWidget(tile(10, 10))
    laid_out(qtbot, host, 1200)
    assert grid.columns_at(1200) == 3
    assert grid.sizeHint().width() == 620
    assert grid.heightForWidth(1200) == 30
    theme.set_text_percent(200)
    assert grid.columns_at(1200) == 2


def test_a_flow_wraps_and_can_end_at_the_right(qtbot, theme):
    host = QWidget()
    flow = FlowLayout(10, parent=host)
    widgets = [tile(100, 20), tile(100, 40), tile(100, 20)]
    for widget in widgets:
        flow.addWidget(widget)
    laid_out(qtbot, host, 330)
    assert [widget.y() for widget in widgets] == [10, 0, 10]
    host.resize(230, 300)
    QApplication.processEvents()
    assert widgets[2].y() == 50
    assert flow.heightForWidth(230) == 70
    assert flow.sizeHint().width() == 320
    flow.set_right(right=True)
    host.resize(400, 300)
    QApplication.processEvents()
    assert widgets[2].geometry().right() == 399
    widgets[0].hide()
    assert flow.sizeHint().width() == 210


def test_layouts_give_back_what_they_hold(qtbot, theme):
    host = QWidget()
    flow = FlowLayout(parent=host)
    flow.addWidget(tile(10, 10))
    qtbot.addWidget(host)
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
    clear_layout(flow)
    assert flow.count() == 0
    assert flow.minimumSize().width() == 0
    assert FlowLayout().heightForWidth(100) == 0
    grid = CardGrid(parent=None)
    assert grid.count() == 0


def test_columns_stand_under_each_other_when_narrow(qtbot, theme):
    left, right = tile(10, 50), tile(10, 80)
    columns = Columns([(left, 2, 300), (right, 1, 200)], gap=20)
    host = QWidget()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(columns)
    column.addStretch(1)
    laid_out(qtbot, host, 920)
    assert not columns.stacked()
    assert (left.width(), right.width()) == (600, 300)
    assert left.height() == right.height() == 80
    host.resize(540, 600)
    QApplication.processEvents()
    assert (left.width(), right.width()) == (320, 200)  # the second keeps its least width
    host.resize(480, 600)
    QApplication.processEvents()
    QApplication.processEvents()
    assert columns.stacked()
    assert right.y() >= 70
    assert right.width() == 480
    left.hide()
    assert not columns.stacked()


def test_columns_of_hidden_parts_take_no_height(qtbot, theme):
    part = tile(10, 50)
    columns = Columns([(part, 1, 100)])
    qtbot.addWidget(columns)
    part.hide()
    assert columns.layout().heightForWidth(300) == 0
    columns.layout().setGeometry(QRect(0, 0, 300, 300))


def test_card_content_keeps_to_the_top_unless_something_stretches(qtbot, theme):
    card, open_card = Card(title="Pay"), Card(title="Pay")
    card.body.addWidget(BodyLabel("low"))
    label = BodyLabel("high")
    open_card.body.addStretch(1)
    open_card.body.addWidget(label)
    laid_out(qtbot, card, 300, 500)
    laid_out(qtbot, open_card, 300, 500)
    assert max(child.geometry().bottom() for child in card.findChildren(QLabel) if child.isVisible()) < 120
    assert label.geometry().bottom() > 400


# -- nothing is cut off ---------------------------------------------------------------------------------------


def everything() -> list[QWidget]:
    card = CardButton(LONG)
    card.body.addWidget(BodyLabel(LONG))
    plain = Card(title=LONG, note=LONG)
    plain.body.addWidget(Paragraph(LONG * 3))
    select = Select()
    select.addItems([LONG])
    options = [Option(str(at), LONG, 1016) for at in range(3)]
    return [
        PrimaryButton("Set a goal", "goal"),
        PlainButton("Earlier results"),
        QuietButton("Add a step", "plus"),
        Chip("Highest pay", "star", menu=True),
        ChipGroup([("a", "Best fit", "star"), ("b", "Highest pay", None), ("c", "Fastest growth", None)], name="x"),
        SegmentedControl([("a", "2024 · 14"), ("b", "Classic · 16")], name="x"),
        OptionList(options, name="x"),
        ChoiceRow([Choice(at, "Dislike a lot", "frown") for at in range(5)], name="x"),
        card,
        plain,
        LinkRow(LONG, "Best fit"),
        StepRow(LONG, LONG),
        CheckField(LONG),
        FormRow(LONG, TextField(), LONG),
        FormRow(LONG, select),
        FormRow(LONG, NumberField(2024, 2040, "not yet")),
        Banner(LONG, "warn", "Why?"),
        EmptyState("target", LONG, "Explore careers"),
        Badge("highest"),
        KeyCap("Ctrl K"),
    ]


def cut_off(root: QWidget) -> list[str]:
    """Return what is smaller than its words need."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, Label) and widget.text():
            need = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            if widget.height() < need:
                found.append(f"{widget.text()!r} has {widget.height()} of {need} px")
        if isinstance(widget, Button | Badge | KeyCap):
            need = widget.sizeHint()
            if widget.width() < need.width() or widget.height() < need.height():
                found.append(f"{widget} has {widget.size()} of {need}")
        if widget.hasHeightForWidth() and widget.height() < widget.heightForWidth(widget.width()) - 1:
            found.append(f"{widget} has {widget.height()} of {widget.heightForWidth(widget.width())} px")
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [600, 816, 1350])
def test_nothing_is_cut_off(qtbot, theme, percent, width):
    page = Page("Agriculture, Food & Natural Resources", LONG * 2)
    page.set_breadcrumb([("Explore", "explore"), (LONG, None)])
    page.add_action(PlainButton("Compare", "scale"))
    page.add_action(PrimaryButton("Set a goal", "goal"))
    for widget in everything():
        page.body.addWidget(widget)
    theme.set_text_percent(percent)
    laid_out(qtbot, page, width, 800)
    QApplication.processEvents()
    assert cut_off(page.widget()) == []
    assert page.widget().width() <= page.viewport().width()


def test_live_widgets_grow_when_the_text_does(qtbot, theme):
    page = Page("Registered Nurses")
    for widget in everything():
        page.body.addWidget(widget)
    laid_out(qtbot, page, 816, 800)
    before = page.widget().height()
    theme.set_text_percent(200)
    QApplication.processEvents()
    QApplication.processEvents()
    assert page.widget().height() > before * 1.3
    assert cut_off(page.widget()) == []


def test_sheets_paint_in_every_theme(qtbot, theme):
    page = Page("Everything")
    for widget in everything():
        page.body.addWidget(widget)
    laid_out(qtbot, page, 816, 3000)
    seen = set()
    for mode, contrast in (("light", False), ("dark", False), ("light", True)):
        theme.set_mode(mode)
        theme.set_high_contrast(on=contrast)
        QApplication.processEvents()
        seen.add(picture(page))
    theme.set_high_contrast(on=None)
    assert len(seen) == 3


def test_what_changes_in_a_held_widget_is_laid_out_once_afterwards(qtbot, theme):
    host = QWidget()
    column = QVBoxLayout(host)
    labels = [BodyLabel("one"), BodyLabel("two")]
    for label in labels:
        column.addWidget(label)
        label.hide()
    qtbot.addWidget(host)
    host.show()
    with held(host):
        for label in labels:
            label.show()
        with held(host):
            assert not column.isEnabled()
        assert not column.isEnabled()
    assert column.isEnabled()
    QApplication.processEvents()
    assert labels[1].y() > labels[0].y()
    bare = QWidget()
    with held(bare):
        pass
    bare.deleteLater()
