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
    "accent_strong": _Role.WindowText,
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


def colours_of_system(palette: QPalette) -> dict[str, QColor]:
    """Return role colours taken from the system's own (high contrast) palette."""
    return {name: palette.color(_Group.Active, role) for name, role in _FROM_SYSTEM.items()}
