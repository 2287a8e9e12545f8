"""Every pair of text and background, and of mark and background, reaches its contrast in light and dark (WCAG 2)."""

import pytest

from clusterdesk.places import resource
from clusterdesk.ui.theme.tokens import Tokens, read_tokens

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


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB` as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    return read_tokens(resource("tokens.toml"))


def test_the_formula_knows_black_on_white():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("words", "ground", "least"), PAIRS)
def test_roles(tokens, scheme, words, ground, least):
    colours = getattr(tokens, scheme)
    assert contrast(colours[words], colours[ground]) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_clusters(tokens, scheme):
    colours = getattr(tokens, scheme)
    at = {"light": 0, "dark": 2}[scheme]
    short = {}
    for key, four in tokens.clusters.items():
        base, soft = four[at], four[at + 1]
        ratios = {"surface": contrast(base, colours["surface"]), "soft": contrast(base, soft)}
        marks = {"track": contrast(base, colours["track"])}
        words = {"text on soft": contrast(colours["text"], soft)}
        low = {name: ratio for name, ratio in (ratios | words).items() if ratio < TEXT}
        low |= {name: ratio for name, ratio in marks.items() if ratio < MARK}
        if low:
            short[key] = low
    assert not short
