"""Role colours to a QPalette and, in system high contrast, the other way round."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup

_PALETTE: Mapping[_Role, str] = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "rail",
    _Role.Text: "text",
    _Role.PlaceholderText: "text_muted",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "on_accent",
    _Role.ToolTipBase: "strong",
    _Role.ToolTipText: "on_strong",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent_strong",
    _Role.LinkVisited: "accent_strong",
    _Role.Light: "surface",
    _Role.Midlight: "rail",
    _Role.Mid: "control_line",
    _Role.Dark: "text_faint",
    _Role.Shadow: "line",
}

_ALSO: Mapping[str, str] = {
    "chosen": "accent_soft",
    "on_chosen": "accent_strong",
    "text_disabled": "text_faint",
    "grid": "line",
}
"""Roles that are others in light and dark, and colours of their own in high contrast."""

_FROM_SYSTEM: Mapping[str, _Role] = {
    "window": _Role.Window,
    "rail": _Role.Window,
    "surface": _Role.Base,
    "sunken": _Role.Base,
    "line": _Role.WindowText,
    "control_line": _Role.WindowText,
    "text": _Role.WindowText,
    "text_muted": _Role.WindowText,
    "text_faint": _Role.WindowText,
    "accent": _Role.Highlight,
    "accent_strong": _Role.Link,
    "accent_soft": _Role.Base,
    "on_accent": _Role.HighlightedText,
    "good": _Role.WindowText,
    "warn": _Role.WindowText,
    "bad": _Role.WindowText,
    "good_soft": _Role.Base,
    "warn_soft": _Role.Base,
    "bad_soft": _Role.Base,
    "track": _Role.Base,
    "strong": _Role.Highlight,
    "on_strong": _Role.HighlightedText,
    "deep": _Role.Window,
    "on_deep": _Role.WindowText,
    "on_deep_muted": _Role.WindowText,
    "deep_button": _Role.Button,
    "on_deep_button": _Role.ButtonText,
    "chosen": _Role.Highlight,
    "on_chosen": _Role.HighlightedText,
}


def build_palette(colours: Mapping[str, QColor]) -> QPalette:
    """Return the palette of the given role colours; disabled text is the faint one, still readable."""
    palette = QPalette()
    for role, name in _PALETTE.items():
        palette.setColor(role, colours[name])
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        palette.setColor(_Group.Disabled, role, colours["text_faint"])
    palette.setColor(_Group.Disabled, _Role.Highlight, colours["sunken"])
    palette.setColor(_Group.Disabled, _Role.HighlightedText, colours["text_faint"])
    return palette


def colours_of_tokens(colours: Mapping[str, str]) -> dict[str, QColor]:
    """Return the colour of every role in light or dark, from `#RRGGBB` by role."""
    found = {name: QColor(value) for name, value in colours.items()}
    return found | {name: found[other] for name, other in _ALSO.items()}


def colours_of_system(palette: QPalette) -> dict[str, QColor]:
    """Return role colours taken from the system's own (high contrast) palette."""
    found = {name: palette.color(_Group.Active, role) for name, role in _FROM_SYSTEM.items()}
    words, ground = found["text"], found["surface"]
    # Halfway between ground and words, so that the lines of a grid stay behind what is drawn over them.
    pairs = (
        (words.red(), ground.red()),
        (words.green(), ground.green()),
        (words.blue(), ground.blue()),
    )
    grid = QColor(*(sum(pair) // 2 for pair in pairs))
    return found | {"text_disabled": palette.color(_Group.Disabled, _Role.WindowText), "grid": grid}


def readable(palette: QPalette) -> QPalette:
    """Return the system's palette with hints in the colour of text: Qt makes them half transparent."""
    found = QPalette(palette)
    found.setColor(_Role.PlaceholderText, palette.color(_Group.Active, _Role.Text))
    return found
