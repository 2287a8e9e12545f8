"""Reads tokens.toml: every colour, size and radius; what is broken or missing gets its built-in value."""

import logging
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

log = logging.getLogger(__name__)

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")

LIGHT: Mapping[str, str] = {
    "window": "#F5F5F2",
    "rail": "#FBFBF9",
    "surface": "#FFFFFF",
    "sunken": "#ECECE7",
    "line": "#E1E1DB",
    "text": "#1A1C1F",
    "text_muted": "#565B63",
    "text_faint": "#6B7079",
    "accent": "#2F5BEA",
    "accent_strong": "#2449C4",
    "accent_soft": "#E8EDFD",
    "on_accent": "#FFFFFF",
    "good": "#1B7F4B",
    "warn": "#A15C00",
    "bad": "#B3261E",
    "good_soft": "#ECF6F0",
    "warn_soft": "#FBF1E0",
    "bad_soft": "#FCEBE9",
    "control_line": "#D4D4CD",
    "track": "#ECECE7",
    "strong": "#1A1C1F",
    "on_strong": "#FFFFFF",
    "deep": "#1F2A52",
    "on_deep": "#FFFFFF",
    "on_deep_muted": "#C9D2F0",
    "deep_button": "#FFFFFF",
    "on_deep_button": "#1A1C1F",
}
"""The light colours, used where tokens.toml cannot be."""

DARK: Mapping[str, str] = {
    "window": "#131417",
    "rail": "#17191C",
    "surface": "#1B1D21",
    "sunken": "#26292E",
    "line": "#2C2F35",
    "text": "#ECEDEF",
    "text_muted": "#A9AEB7",
    "text_faint": "#9398A1",
    "accent": "#8AA4FF",
    "accent_strong": "#B3C3FF",
    "accent_soft": "#232A44",
    "on_accent": "#10131C",
    "good": "#6CCB97",
    "warn": "#E5AE5C",
    "bad": "#F2938C",
    "good_soft": "#16291F",
    "warn_soft": "#2E2415",
    "bad_soft": "#36201F",
    "control_line": "#3A3E45",
    "track": "#26292E",
    "strong": "#ECEDEF",
    "on_strong": "#131417",
    "deep": "#232A44",
    "on_deep": "#ECEDEF",
    "on_deep_muted": "#BDC6E4",
    "deep_button": "#8AA4FF",
    "on_deep_button": "#10131C",
}
"""The dark colours, used where tokens.toml cannot be."""

SIZES: Mapping[str, float] = {
    "body": 14,
    "small": 12.5,
    "tiny": 11.5,
    "section": 16,
    "headline": 19,
    "title": 24,
    "question": 30,
    "figure": 22,
    "grid": 4,
    "radius_card": 12,
    "radius_control": 9,
    "margin_page": 28,
    "rail": 208,
}
"""Text sizes and lengths in device-independent pixels at 100 % text."""

ClusterKey = tuple[str, str]
"""(framework, slug)."""


class Tokens(NamedTuple):
    """All tokens, complete: colours as `#RRGGBB`, sizes in pixels, cluster colours by (framework, slug).

    A cluster's value is (light, light soft, dark, dark soft).
    """

    light: Mapping[str, str] = LIGHT
    dark: Mapping[str, str] = DARK
    sizes: Mapping[str, float] = SIZES
    clusters: Mapping[ClusterKey, tuple[str, str, str, str]] = MappingProxyType({})


def read_tokens(path: Path) -> Tokens:
    """Read a token file. Never raises: each value that cannot be used is replaced and logged.

    Args:
        path: the file; it need not be there.
    """
    try:
        with path.open("rb") as file:
            raw: dict[str, Any] = tomllib.load(file)
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s cannot be read (%s); the built-in colours are used", path.name, error)
        return Tokens()
    return Tokens(
        light=_colours(raw, "light", LIGHT),
        dark=_colours(raw, "dark", DARK),
        sizes=_sizes(raw),
        clusters=_clusters(raw),
    )


def _table(raw: object, name: str) -> dict[str, Any]:
    found = raw.get(name) if isinstance(raw, dict) else None
    return found if isinstance(found, dict) else {}


def _colour(value: object) -> str:
    """Return the value if it is a colour, else nothing."""
    return value if isinstance(value, str) and _HEX.fullmatch(value) else ""


def _colours(raw: dict[str, Any], name: str, built_in: Mapping[str, str]) -> dict[str, str]:
    table = _table(raw, name)
    colours = dict(built_in)
    for role in built_in:
        value = _colour(table.get(role))
        if value:
            colours[role] = value
        else:
            log.warning("token %s.%s is missing or no colour; the built-in one is used", name, role)
    return colours


def _sizes(raw: dict[str, Any]) -> dict[str, float]:
    table = _table(raw, "size")
    sizes = dict(SIZES)
    for name in SIZES:
        value = table.get(name)
        if isinstance(value, int | float) and 0 < value < 10_000:
            sizes[name] = value
        else:
            log.warning("token size.%s is missing or no length; the built-in one is used", name)
    return sizes


def _clusters(raw: dict[str, Any]) -> dict[ClusterKey, tuple[str, str, str, str]]:
    clusters: dict[ClusterKey, tuple[str, str, str, str]] = {}
    for framework, table in _table(raw, "cluster").items():
        for slug in table if isinstance(table, dict) else ():
            values = _table(table, slug)
            light, light_soft = _colour(values.get("light")), _colour(values.get("light_soft"))
            dark, dark_soft = _colour(values.get("dark")), _colour(values.get("dark_soft"))
            if light and light_soft and dark and dark_soft:
                clusters[framework, slug] = (light, light_soft, dark, dark_soft)
            else:
                log.warning("the colours of cluster %s/%s are incomplete; the accent is used", framework, slug)
    return clusters
