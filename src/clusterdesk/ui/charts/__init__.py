"""Charts drawn with QPainter; each has the same content in words and as rows."""

from clusterdesk.ui.charts.hexagon import HexagonProfile, Profile
from clusterdesk.ui.charts.outlook import OutlookBar, OutlookColumns
from clusterdesk.ui.charts.pay import Band, BandTexts, PayBand
from clusterdesk.ui.charts.ranked import RankedBars, RankedRow

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
