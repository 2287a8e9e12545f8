"""Dialogs, open forms, messages and other states that no address alone shows pass the same audits as the pages."""

from collections.abc import Callable, Iterator

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
LOOKS = [((1366, 768), 100), ((1024, 600), 200)]
LOOK_NAMES = [f"{width}x{height}-text-{text}" for (width, height), text in LOOKS]
PARTS = 3
"""Tests that the states are shared among, so that each keeps far below the limit of time."""


def with_all(test: Callable[..., None]) -> Callable[..., None]:
    """Run a test on the states of the sample portfolio and of the busy one, a part of them at a time."""
    in_parts = pytest.mark.parametrize("part", range(PARTS))(test)
    return pytest.mark.parametrize("desk", ["filled", "busy"], indirect=True)(in_parts)


def part_of(desk: Desk, part: int) -> dict[str, State]:
    """Return a part of the states that a program can show."""
    states = STATES if desk.program.context.lab.path is None else LAB_STATES
    return dict(list(states.items())[part::PARTS])


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


@with_all
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_state_needs_a_mouse_or_a_screen(desk: Desk, part, language):
    desk.look(language=language)
    found: dict[str, list[str]] = {}
    for name, show in part_of(desk, part).items():
        desk.activate()
        with show(desk) as widget:
            wrong = audit(widget, rings=language == "en")
        if wrong:
            found[name] = wrong
    assert found == {}


@with_all
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_of_a_state_stand_out(desk: Desk, part, theme):
    desk.look(language="en", theme=theme)
    assert measured(desk, part_of(desk, part)) == {}


@with_all
def test_words_of_a_state_stand_out_in_high_contrast(desk: Desk, part):
    desk.look(language="en")
    theme = theme_of(desk.window)
    theme.set_high_contrast(on=True, palette=system_palette("black"))
    found = measured(desk, part_of(desk, part))
    theme.set_high_contrast(on=None)
    assert found == {}


@with_all
@pytest.mark.parametrize(("size", "text"), LOOKS, ids=LOOK_NAMES)
def test_no_state_cuts_longer_words(pseudo: Desk, part, size, text):
    pseudo.look(size, text_size=text)
    found: dict[str, list[str]] = {}
    for name, show in part_of(pseudo, part).items():
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
