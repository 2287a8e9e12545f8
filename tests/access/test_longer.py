"""Longer words on every page: a pseudo-locale 40 % longer than English, small windows, large text; nothing is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from clusterdesk.ui.frame.keys_sheet import KeysSheet
from clusterdesk.ui.widgets import BodyLabel, ElidedLabel, Page, PlainButton
from tests.access.desk import FILLED, FIRST, Desk
from tests.access.measure import faults
from tests.visual.pseudo import Longer, longer
from tests.visual.sheets import SHEETS

LOOKS = [((1366, 768), 100), ((1024, 600), 100), ((1366, 768), 200), ((1024, 600), 200)]
LOOK_NAMES = [f"{width}x{height}-text-{text}" for (width, height), text in LOOKS]


@pytest.fixture(scope="module")
def longer_texts(qapp) -> Iterator[None]:
    """The pseudo-locale, for everything that is made from now on."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def pseudo(longer_texts, desk: Desk) -> Desk:
    """The program in the pseudo-locale."""
    desk.window.rebuild()
    desk.settle()
    return desk


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
@pytest.mark.parametrize(("size", "text"), LOOKS, ids=LOOK_NAMES)
def test_no_page_cuts_longer_words(pseudo: Desk, size, text):
    pseudo.look(size, text_size=text)
    assert {name: found for name, address in FILLED.items() if (found := visited(pseudo, address))} == {}
    assert pseudo.window.frame.rail.entries["goals"].label() == longer("Goals")


@pytest.mark.parametrize("desk", ["empty"], indirect=True)
@pytest.mark.parametrize(("size", "text"), LOOKS, ids=LOOK_NAMES)
def test_no_first_page_cuts_longer_words(pseudo: Desk, size, text):
    pseudo.look(size, text_size=text)
    found = {name: found for name, address in FIRST.items() if (found := visited(pseudo, address))}
    for name in SHEETS:
        pseudo.sheet(name)
        pseudo.app.processEvents()
        if faults(pseudo.window):
            found[name] = faults(pseudo.window)
    pseudo.frame_again()
    assert found == {}


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
@pytest.mark.parametrize(("size", "text"), LOOKS, ids=LOOK_NAMES)
def test_the_sheet_of_keys_cuts_no_longer_words(pseudo: Desk, size, text):
    pseudo.look(size, text_size=text)
    pseudo.window.show_keys()
    sheet = pseudo.window.findChild(KeysSheet)
    pseudo.app.processEvents()
    found = faults(sheet)
    assert sheet.width() <= size[0]
    assert sheet.height() <= size[1]
    sheet.close()
    pseudo.settle()
    assert found == []


def visited(desk: Desk, address: str) -> list[str]:
    desk.visit(address)
    return faults(desk.window)


def test_the_pseudo_locale_is_longer_and_keeps_what_is_filled_in():
    assert longer("Goals") == "[Goals]"
    for text in ("Save", "Search careers and clusters", "{count} of {total} steps done"):
        assert len(longer(text)) >= round(len(text) * 1.4)
        assert text in longer(text)
    assert longer("{count} steps").format(count=3).startswith("[3 steps")


# The measure itself can fail


@pytest.fixture
def board(qtbot, theme) -> QWidget:
    board = QWidget()
    board.resize(300, 200)
    qtbot.addWidget(board)
    board.show()
    return board


def put(board: QWidget, widget: QWidget, *place: int) -> None:
    widget.setParent(board)
    widget.setGeometry(*place)
    widget.show()


@pytest.mark.parametrize(
    ("make", "place", "said"),
    [
        (lambda: BodyLabel("Unbreakable-word"), (0, 0, 40, 60), "longest word"),
        (lambda: BodyLabel("many words that need three lines or more"), (0, 0, 90, 30), "lines need"),
        (lambda: QLabel("one line"), (0, 0, 20, 20), "longest word"),
        (lambda: PlainButton("Set a goal"), (0, 0, 40, 36), "wide, needs"),
        (lambda: PlainButton("Set a goal"), (0, 0, 200, 12), "high, needs"),
        (lambda: PlainButton("Go"), (260, 0, 90, 36), "in a width of 300"),
        (lambda: PlainButton("Go"), (0, 180, 90, 36), "in a height of 200"),
    ],
)
def test_the_measure_finds_what_does_not_fit(board, make, place, said):
    put(board, make(), *place)
    assert [fault for fault in faults(board) if said in fault]


def test_the_measure_finds_what_overlaps(board):
    put(board, PlainButton("One"), 0, 0, 100, 40)
    put(board, PlainButton("Two"), 90, 0, 100, 40)
    assert ["overlap by 10x40" in fault for fault in faults(board)] == [True]


def test_the_measure_finds_a_page_that_scrolls_sideways(board, qtbot):
    page = Page("Wide")
    wide = QWidget()
    wide.setMinimumWidth(500)
    page.body.addWidget(wide)
    QVBoxLayout(board).addWidget(page)
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() > 0)
    assert any("scrolls sideways" in fault for fault in faults(board))


def test_an_elided_line_tells_the_whole_or_is_found(board):
    label = ElidedLabel("A line that is far too long for the place it stands in, and longer still")
    put(board, label, 0, 0, 120, 30)
    assert faults(board) == []
    label.setToolTip("")
    assert ["does not tell the whole" in fault for fault in faults(board)] == [True]
