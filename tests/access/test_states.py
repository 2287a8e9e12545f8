"""Dialogs, open forms, messages and other states that no address alone shows pass the same audits as the pages."""

from collections.abc import Iterator

import pytest

from clusterdesk.ui.theme import theme_of
from tests.access.audit import audit
from tests.access.desk import Desk
from tests.access.ink import faint_words
from tests.access.measure import faults
from tests.visual.contrast import system_palette
from tests.visual.pseudo import Longer
from tests.visual.states import LAB_STATES, STATES, State

STRONG = 4.0
"""As for the pages: see test_contrast_pages."""
LOOKS = [((1366, 768), 100), ((1024, 600), 100), ((1024, 600), 200)]
LOOK_NAMES = [f"{width}x{height}-text-{text}" for (width, height), text in LOOKS]
KINDS = [("filled", STATES), ("busy", LAB_STATES)]
WITH_ALL = pytest.mark.parametrize(("desk", "states"), KINDS, indirect=["desk"], ids=["filled", "busy"])


@pytest.fixture(scope="module")
def pseudo(desk: Desk, qapp) -> Iterator[Desk]:
    """The program in the pseudo-locale."""
    translator = Longer()
    qapp.installTranslator(translator)
    desk.window.rebuild()
    desk.settle()
    yield desk
    qapp.removeTranslator(translator)
    desk.window.rebuild()


@WITH_ALL
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_state_needs_a_mouse_or_a_screen(desk: Desk, states, language):
    desk.look(language=language)
    found: dict[str, list[str]] = {}
    for name, show in states.items():
        desk.activate()
        with show(desk) as widget:
            wrong = audit(widget, rings=language == "en")
        if wrong:
            found[name] = wrong
    assert found == {}


@WITH_ALL
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_of_a_state_stand_out(desk: Desk, states, theme):
    desk.look(language="en", theme=theme)
    assert measured(desk, states) == {}


@WITH_ALL
def test_words_of_a_state_stand_out_in_high_contrast(desk: Desk, states):
    desk.look(language="en")
    theme = theme_of(desk.window)
    theme.set_high_contrast(on=True, palette=system_palette("black"))
    found = measured(desk, states)
    theme.set_high_contrast(on=None)
    assert found == {}


@WITH_ALL
@pytest.mark.parametrize(("size", "text"), LOOKS, ids=LOOK_NAMES)
def test_no_state_cuts_longer_words(pseudo: Desk, states, size, text):
    pseudo.look(size, text_size=text)
    found: dict[str, list[str]] = {}
    for name, show in states.items():
        with show(pseudo) as widget:
            wrong = faults(widget)
            if widget is not pseudo.window and (widget.width() > size[0] or widget.height() > size[1]):
                wrong.append(f"is {widget.width()}x{widget.height()} in a window of {size[0]}x{size[1]}")
        if wrong:
            found[name] = wrong
    assert found == {}


def measured(desk: Desk, states: dict[str, State]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, show in states.items():
        with show(desk) as widget:
            faint = faint_words(widget, STRONG, few=2)
        if faint:
            found[name] = faint
    return found
