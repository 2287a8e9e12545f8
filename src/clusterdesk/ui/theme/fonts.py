"""Hanken Grotesk, loaded at start, and the font of every text role."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from clusterdesk.ui.theme.locate import package_file

log = logging.getLogger(__name__)

FAMILY = "Hanken Grotesk"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

FontRole = Literal[
    "body", "small", "tiny", "strong", "small_strong", "medium", "section", "headline", "title", "question", "figure"
]

_ROLES: Mapping[str, tuple[str, QFont.Weight]] = {
    "body": ("body", QFont.Weight.Normal),
    "small": ("small", QFont.Weight.Normal),
    "tiny": ("tiny", QFont.Weight.Normal),
    "medium": ("body", QFont.Weight.Medium),
    "strong": ("body", QFont.Weight.DemiBold),
    "small_strong": ("small", QFont.Weight.DemiBold),
    "section": ("section", QFont.Weight.DemiBold),
    "headline": ("headline", QFont.Weight.Bold),
    "title": ("title", QFont.Weight.Bold),
    "question": ("question", QFont.Weight.DemiBold),
    "figure": ("figure", QFont.Weight.Bold),
}
_TIGHT = {"headline": 99.0, "title": 98.5, "question": 98.5, "figure": 99.0}


def load_fonts(find: Callable[[str, str], Path | None] = package_file) -> bool:
    """Register the weights in use with Qt; once per process is enough.

    Args:
        find: how a file of the font package is looked up.

    Returns:
        Whether the family is there; if not, the system's font is used and a line is logged.
    """
    if FAMILY in QFontDatabase.families():
        return True
    loaded = 0
    for weight in WEIGHTS:
        path = find("font_hanken_grotesk", f"files/HankenGrotesk-{weight}.otf")
        loaded += path is not None and QFontDatabase.addApplicationFont(str(path)) >= 0
    if loaded < len(WEIGHTS):
        log.warning("%d of %d weights of %s were loaded", loaded, len(WEIGHTS), FAMILY)
    return loaded > 0


def build_fonts(family: str | None, sizes: Mapping[str, float], percent: int) -> dict[str, QFont]:
    """Return the font of each role.

    Args:
        family: the family, or None for the system's.
        sizes: text sizes in pixels at 100 %.
        percent: the text size setting, 100 to 200.
    """
    screen = QGuiApplication.primaryScreen()
    # Points, because a QFont takes pixels as whole numbers only and 12.5 is wanted.
    points_per_pixel = 72 / (screen.logicalDotsPerInch() if screen else 96)
    fonts: dict[str, QFont] = {}
    for role, (size, weight) in _ROLES.items():
        font = QFont()
        if family:
            font.setFamilies([family, *font.families()])
        font.setPointSizeF(sizes[size] * percent / 100 * points_per_pixel)
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        if role in _TIGHT:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _TIGHT[role])
        fonts[role] = font
    return fonts
