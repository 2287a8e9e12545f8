"""With a part hidden nothing leads to it: every page is asked where its buttons lead, part by part."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from clusterdesk.core.lab import PARTS
from clusterdesk.ui.explore.search_rows import rows_for
from clusterdesk.ui.frame.keys_sheet import KeysSheet
from clusterdesk.ui.home.parts import NextCard
from clusterdesk.ui.views import is_hidden
from clusterdesk.ui.widgets import BodyLabel, PlainButton
from clusterdesk.ui.widgets.ways import hide_ways, is_open, lead, way_of
from tests.access.desk import FILLED, Desk, running

PAGES = {
    name: address
    for name, address in FILLED.items()
    if not re.search(r"classic|empty|military|hourly|all-other|unmatched|none|unknown|slip|log-|free", name)
}
"""One page of each kind."""


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A program on the portfolio of a student with something on every page."""
    with running(qapp, tmp_path_factory.mktemp("filled") / "home", filled=True) as started:
        yield started
    hide_ways(None)


def ways(desk: Desk) -> set[str]:
    """Return where the buttons lead that can be pressed now."""
    inert = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    found = desk.window.findChildren(QAbstractButton)
    return {way for one in found if one.isVisible() and not one.testAttribute(inert) and (way := way_of(one))}


@pytest.fixture(scope="module")
def leading(desk: Desk) -> dict[str, set[str]]:
    """Where each page leads with nothing hidden."""
    hide_ways(None)
    found: dict[str, set[str]] = {}
    for name, address in PAGES.items():
        desk.visit(address)
        found[name] = ways(desk)
    return found


@pytest.mark.parametrize("part", PARTS)
def test_with_a_part_hidden_nothing_leads_to_it(desk: Desk, leading, part):
    pages = [
        name
        for name, targets in leading.items()
        if not is_hidden(PAGES[name], {part}) and any(is_hidden(target, {part}) for target in targets)
    ]
    # To a skill only what is searched for leads.
    assert pages or part == "skill", "no page leads there at all: are its buttons marked?"
    hide_ways(lambda address: is_hidden(address, {part}))
    try:
        desk.frame_again()
        for name in pages:
            desk.visit(PAGES[name])
            shut = {way for way in ways(desk) if not is_open(way)}
            assert not shut, f"{name} leads to {shut}"
    finally:
        hide_ways(None)
        desk.frame_again()


def test_what_leads_somewhere_says_so():
    """A button whose click opens an address is told to `lead`, or else no lab can shut its way."""
    ui = Path(__file__).parents[3] / "src" / "clusterdesk" / "ui"
    untold = re.compile(r"(?:clicked|acted)\.connect\(lambda[^\n]*(?:navigation\.open|opened\.emit)\(")
    own = {"frame/hidden.py"}
    found = [
        path.relative_to(ui).as_posix() for path in ui.rglob("*.py") if untold.search(path.read_text(encoding="utf-8"))
    ]
    assert set(found) <= own


def test_the_keys_that_lead_nowhere_are_not_listed_and_do_nothing(desk: Desk):
    def listed() -> str:
        sheet = KeysSheet(desk.window)
        words = " ".join(label.text() for label in sheet.findChildren(BodyLabel))
        sheet.deleteLater()
        return words

    assert "Goals" in listed()
    desk.visit("home")
    hide_ways(lambda address: is_hidden(address, {"goals", "explore"}))
    try:
        desk.frame_again()
        assert "Goals" not in listed()
        assert "Search careers" not in listed()
        QTest.keyClick(desk.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        desk.settle()
        assert desk.program.context.navigation.current == "home"
        frame = desk.window.frame
        assert frame is not None
        assert frame.top_bar.search.isHidden()
        assert not frame.top_bar.search.edit.hasFocus()
    finally:
        hide_ways(None)
        desk.frame_again()


def test_the_search_finds_nothing_that_is_hidden(desk: Desk):
    explore = desk.program.context.explore
    found = explore.find("nursing", 20, 5)
    assert {"program"} <= {row.kind for row in rows_for(found, "nursing", {})}
    hide_ways(lambda address: is_hidden(address, {"program", "skill", "assess"}))
    try:
        assert not {"program", "skill"} & {row.kind for row in rows_for(found, "nursing", {})}
        nothing = explore.find("zzzzqq", 20, 5)
        assert [row.target for row in rows_for(nothing, "zzzzqq", {}) if row.kind == "way"] == ["explore"]
    finally:
        hide_ways(None)


def test_the_next_step_is_one_that_is_shown_here(desk: Desk):
    def invited(*hide: str) -> NextCard:
        hide_ways(lambda address: is_hidden(address, set(hide)))
        desk.frame_again()
        desk.visit("home")
        (card,) = desk.page.findChildren(NextCard)
        return card

    try:
        assert invited().isVisible()
        assert is_open(way_of(invited("goals", "journal").button) or "")
        assert invited("goals", "journal", "plan", "assess", "explore").isHidden()
    finally:
        hide_ways(None)
        desk.frame_again()


def test_a_button_that_follows_what_is_shown_is_there_when_its_way_is(qtbot):
    where = ["goals"]
    followed: list[str] = []
    button, row = PlainButton("Go"), PlainButton("Read")
    hide_ways(lambda address: address == "goals")
    try:
        for one in (button, row):
            qtbot.addWidget(one)
            lead(one, followed.append, lambda: where[0], stays=one is row)
            one.show()
        assert button.isHidden()
        assert row.isVisible()
        row.click()
        assert followed == []
        where[0] = "plan"
        for one in (button, row):
            one.hide()
            one.show()
        assert button.isVisible()
        button.click()
        row.click()
        assert followed == ["plan", "plan"]
        assert way_of(button) == "plan"
    finally:
        hide_ways(None)
