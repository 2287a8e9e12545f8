"""Contrast as WCAG 2 defines it, and palettes as systems in high contrast give them to Qt."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

_ROLES = {
    "ground": ("Window", "Base", "AlternateBase", "ToolTipBase"),
    "words": ("WindowText", "Text", "ToolTipText", "BrightText"),
    "button": ("Button",),
    "on_button": ("ButtonText",),
    "chosen": ("Highlight", "Accent"),
    "on_chosen": ("HighlightedText",),
    "link": ("Link", "LinkVisited"),
}
_DISABLED = ("WindowText", "Text", "ButtonText")

SYSTEMS: Mapping[str, Mapping[str, str]] = {
    "black": {
        "ground": "#000000",
        "words": "#FFFFFF",
        "button": "#000000",
        "on_button": "#FFFFFF",
        "chosen": "#1AEBFF",
        "on_chosen": "#000000",
        "link": "#FFFF00",
        "disabled": "#3FF23F",
    },
    "yellow": {
        "ground": "#000000",
        "words": "#FFFF00",
        "button": "#000000",
        "on_button": "#FFFF00",
        "chosen": "#008000",
        "on_chosen": "#FFFFFF",
        "link": "#FFFF00",
        "disabled": "#00FF00",
    },
    "white": {
        "ground": "#FFFFFF",
        "words": "#000000",
        "button": "#FFFFFF",
        "on_button": "#000000",
        "chosen": "#37006E",
        "on_chosen": "#FFFFFF",
        "link": "#00009F",
        "disabled": "#600000",
    },
}
"""Colours of the systems' own themes by what they are for."""


def system_palette(name: str) -> QPalette:
    """Return the palette of one of `SYSTEMS`; hints are half transparent, as Qt makes them."""
    colours = SYSTEMS[name]
    palette = QPalette()
    for part, roles in _ROLES.items():
        for role in roles:
            palette.setColor(QPalette.ColorRole[role], QColor(colours[part]))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], QColor(colours["disabled"]))
    hint = QColor(colours["words"])
    hint.setAlpha(128)
    palette.setColor(QPalette.ColorRole.PlaceholderText, hint)
    return palette


def luminance(color: QColor) -> float:
    """Return the relative luminance of a colour, 0 (black) to 1 (white)."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours, 1 (none) to 21 (black and white)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
