"""Every pair of text and ground, and of mark and ground, reaches its contrast (WCAG 2): light, dark, high contrast."""

import pytest
from PySide6.QtGui import QColor

from clusterdesk.places import resource
from clusterdesk.ui.theme import Theme
from clusterdesk.ui.theme.tokens import Tokens, read_tokens
from tests.visual.contrast import SYSTEMS, contrast, system_palette

TEXT, MARK = 4.5, 3.0

GROUNDS = ("window", "rail", "surface")
PAIRS = [
    *((words, ground, TEXT) for words in ("text", "text_muted", "text_faint") for ground in GROUNDS),
    *(("accent_strong", ground, TEXT) for ground in (*GROUNDS, "accent_soft")),
    *((tone, ground, TEXT) for tone in ("good", "warn", "bad") for ground in (*GROUNDS, f"{tone}_soft")),
    ("text", "sunken", TEXT),
    ("text_muted", "sunken", TEXT),
    ("text", "accent_soft", TEXT),
    ("text_muted", "accent_soft", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_strong", "strong", TEXT),
    ("on_deep", "deep", TEXT),
    ("on_deep_muted", "deep", TEXT),
    ("on_deep_button", "deep_button", TEXT),
    ("surface", "bad", TEXT),
    *(("accent", ground, MARK) for ground in (*GROUNDS, "track", "accent_soft")),
    ("deep_button", "deep", MARK),
]
SYSTEM_PAIRS = [
    # Where light and dark have a colour to tell surfaces apart, a system in high contrast has a line, and one
    # colour of words for what is chosen.
    *(pair for pair in PAIRS if pair[:2] not in (("accent", "accent_soft"), ("deep_button", "deep"))),
    ("on_chosen", "chosen", TEXT),
    *(("chosen", ground, MARK) for ground in GROUNDS),
    *(("text_disabled", ground, TEXT) for ground in GROUNDS),
    *((line, ground, MARK) for line in ("line", "control_line", "grid") for ground in (*GROUNDS, "track", "deep")),
]


def pair(first: str, second: str) -> float:
    return contrast(QColor(first), QColor(second))


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    return read_tokens(resource("tokens.toml"))


def test_the_formula_knows_black_on_white():
    assert pair("#000000", "#FFFFFF") == pytest.approx(21)
    assert pair("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("words", "ground", "least"), PAIRS)
def test_roles(tokens, scheme, words, ground, least):
    colours = getattr(tokens, scheme)
    assert pair(colours[words], colours[ground]) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_clusters(tokens, scheme):
    colours = getattr(tokens, scheme)
    at = {"light": 0, "dark": 2}[scheme]
    short = {}
    for key, four in tokens.clusters.items():
        base, soft = four[at], four[at + 1]
        ratios = {"surface": pair(base, colours["surface"]), "soft": pair(base, soft)}
        marks = {"track": pair(base, colours["track"])}
        words = {"text on soft": pair(colours["text"], soft)}
        low = {name: ratio for name, ratio in (ratios | words).items() if ratio < TEXT}
        low |= {name: ratio for name, ratio in marks.items() if ratio < MARK}
        if low:
            short[key] = low
    assert not short


# -- high contrast --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=list(SYSTEMS))
def system(request: pytest.FixtureRequest, qapp) -> Theme:
    """The theme as it takes a system's own palette; it is not put on, so one can be asked many things."""
    theme = Theme(parent=qapp)
    theme.set_high_contrast(on=True, palette=system_palette(request.param))
    return theme


@pytest.mark.parametrize(("words", "ground", "least"), SYSTEM_PAIRS)
def test_roles_in_high_contrast(system, words, ground, least):
    assert contrast(system.color(words), system.color(ground)) >= least


def test_clusters_in_high_contrast(system, tokens):
    assert tokens.clusters
    for framework, slug in tokens.clusters:
        colours = system.cluster(framework, slug)
        assert contrast(colours.base, colours.soft) >= TEXT
        assert contrast(colours.base, system.color("track")) >= MARK


def test_surfaces_get_an_edge_only_in_high_contrast(system, qapp):
    assert system.edge is not None
    assert contrast(system.edge, system.color("surface")) >= MARK
    assert system.on_chosen("good") == system.color("on_chosen")
    plain = Theme(parent=qapp)
    plain.set_high_contrast(on=False)
    assert plain.edge is None
    assert plain.on_chosen("good") == plain.color("good")
