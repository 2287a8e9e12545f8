"""Charts drawn with QPainter; each has the same content in words and as rows. Imported when first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterdesk.ui.charts.hexagon import HexagonProfile, Profile
    from clusterdesk.ui.charts.outlook import OutlookBar, OutlookColumns
    from clusterdesk.ui.charts.pay import Band, BandTexts, PayBand
    from clusterdesk.ui.charts.ranked import RankedBars, RankedRow

_HOMES = {
    "Band": "pay",
    "BandTexts": "pay",
    "HexagonProfile": "hexagon",
    "OutlookBar": "outlook",
    "OutlookColumns": "outlook",
    "PayBand": "pay",
    "Profile": "hexagon",
    "RankedBars": "ranked",
    "RankedRow": "ranked",
}

__all__ = [
    "Band",
    "BandTexts",
    "HexagonProfile",
    "OutlookBar",
    "OutlookColumns",
    "PayBand",
    "Profile",
    "RankedBars",
    "RankedRow",
]


def __getattr__(name: str) -> object:
    """Import the module of a name and return what it names."""
    if name not in _HOMES:
        raise AttributeError(f"{__name__} has no {name}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
