"""The shelf: who works here, when they did last, and the ways on, by keys alone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk.services.portfolio import ShelfEntry
from clusterdesk.ui.portfolio.picture import ANIMALS, COLOURS, animal_of
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.widgets import ElidedLabel

NOW = datetime(2026, 11, 26, 15, 0).astimezone(UTC)


def entry(name, days=0, state="ready"):
    return ShelfEntry(Path(f"/home/{name}.clusterdesk"), name, NOW - timedelta(days=days), state)


@pytest.fixture
def shelf(qtbot, theme):
    entries = [
        entry("Ana"),
        entry("Ben", 1, "sealed"),
        entry("Cleo", 30),
        entry("Dora", 40, "newer"),
        entry("Emil", 50, "unreadable"),
    ]
    view = ShelfView(Path("/home"), entries, NOW)
    qtbot.addWidget(view)
    view.resize(1024, 600)
    view.show()
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    return view


def below(card):
    return card.accessibleDescription()


def test_each_card_says_who_and_when_and_what_is_the_matter(shelf):
    assert [card.accessibleName() for card in shelf.cards] == ["Ana", "Ben", "Cleo", "Dora", "Emil"]
    assert below(shelf.cards[0]).startswith("today ")
    assert [below(card) for card in shelf.cards[1:]] == [
        "yesterday, sealed",
        "Oct 27, 2026",
        "needs a newer ClusterDesk",
        "cannot be read",
    ]
    assert [label.text() for label in shelf.cards[1].findChildren(ElidedLabel)] == ["Ben", "yesterday, sealed"]


def test_by_keys_alone_the_last_used_one_opens_with_enter(shelf):
    chosen: list[Path] = []
    shelf.chosen.connect(chosen.append)
    assert shelf.cards[0].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert shelf.cards[1].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert [path.stem for path in chosen] == ["Ana", "Ben"]


def test_new_and_from_elsewhere_are_there_too(shelf):
    wanted: list[str] = []
    shelf.new_wanted.connect(lambda: wanted.append("new"))
    shelf.file_wanted.connect(lambda: wanted.append("file"))
    QTest.mouseClick(shelf.new_card, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shelf.file_button, Qt.MouseButton.LeftButton)
    assert wanted == ["new", "file"]
    told = " ".join(label.text() for label in shelf.findChildren(QLabel) if label.isVisible())
    assert "Not here?" in told
    assert "keeps portfolios in /" in told


def test_a_very_long_name_and_large_text_stay_within_the_page(qtbot, theme):
    view = ShelfView(Path("/home"), [entry("x" * 100), entry("y " * 50)], NOW)
    qtbot.addWidget(view)
    theme.set_text_percent(200)
    view.resize(1024, 600)
    view.show()
    assert view.widget().width() <= view.viewport().width()
    assert all(card.width() <= view.viewport().width() for card in view.cards)


def test_a_picture_follows_from_the_name_alone():
    assert animal_of("Ana") == animal_of("ana")
    found = {animal_of(f"Student {number}") for number in range(2000)}
    assert {animal for animal, _ in found} == set(ANIMALS)
    assert {colour for _, colour in found} == set(COLOURS)


def test_every_animal_is_an_icon_and_every_colour_a_cluster(theme):
    for name in ANIMALS:
        # One that is missing would be logged, and fail the test.
        assert not theme.icon_pixmap(name, theme.color("text"), 32, 1.0).isNull()
    lent = {theme.cluster("modern", slug).base.name() for slug in COLOURS}
    assert len(lent) == len(COLOURS)
