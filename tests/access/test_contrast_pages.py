"""Words on every page stand out from what is painted behind them, measured on the picture, in every look."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets import BodyLabel
from tests.access.desk import FILLED, FIRST, Desk
from tests.access.ink import FEW, faint_words
from tests.visual.contrast import SYSTEMS, system_palette

STRONG = 4.0
"""Antialiasing leaves little of thin letters at their full strength: a tenth less than 4.5 is allowed for it."""


def measured(desk: Desk, pages: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, address in pages.items():
        desk.visit(address)
        faint = faint_words(desk.window, STRONG)
        if faint:
            found[name] = faint
    return found


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out(desk: Desk, scheme):
    desk.look(theme=scheme)
    assert measured(desk, FILLED) == {}


@pytest.mark.parametrize("desk", ["filled"], indirect=True)
@pytest.mark.parametrize("system", SYSTEMS)
def test_words_stand_out_in_high_contrast(desk: Desk, system):
    theme = theme_of(desk.window)
    theme.set_high_contrast(on=True, palette=system_palette(system))
    found = measured(desk, FILLED)
    theme.set_high_contrast(on=None)
    assert found == {}


@pytest.mark.parametrize("desk", ["empty"], indirect=True)
def test_words_of_first_pages_stand_out_in_high_contrast(desk: Desk):
    theme = theme_of(desk.window)
    theme.set_high_contrast(on=True, palette=system_palette("black"))
    found = measured(desk, FIRST)
    theme.set_high_contrast(on=None)
    assert found == {}


def test_the_measure_finds_faint_words(qtbot, theme: Theme):
    board = QWidget()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    for at in range(FEW):
        column.addWidget(BodyLabel(f"Words that can be read {at}"))
    faint = BodyLabel("Words that nobody can read")
    faint.set_role("track")
    column.addWidget(faint)
    board.setMinimumWidth(400)
    board.show()
    assert [found.split(":")[0] for found in faint_words(board, STRONG)] == [
        "BodyLabel “Words that nobody can read” in "
    ]
