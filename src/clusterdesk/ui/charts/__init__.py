"""Charts drawn with QPainter; each has the same content in words and as rows. Imported when first asked for."""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.charts.bars import EducationBars, EducationShare, SkillGap, SkillGapBars
    from clusterdesk.ui.charts.base import Chart, OnPaper
    from clusterdesk.ui.charts.hexagon import HexagonProfile, Profile
    from clusterdesk.ui.charts.lines import Lines, TimeLine
    from clusterdesk.ui.charts.outlook import OutlookBar, OutlookColumns
    from clusterdesk.ui.charts.pay import Band, BandTexts, PayBand
    from clusterdesk.ui.charts.ranked import RankedBars, RankedRow
    from clusterdesk.ui.charts.scatter import Scatter
    from clusterdesk.ui.charts.scatter_points import Axis, ScatterPoint
    from clusterdesk.ui.charts.timeline import Timeline, TimelineEntry
    from clusterdesk.ui.charts.trend import PayLine, YearPay
    from clusterdesk.ui.charts.with_table import WithTable

_HOMES = {
    "Axis": "scatter_points",
    "Band": "pay",
    "BandTexts": "pay",
    "Chart": "base",
    "EducationBars": "bars",
    "EducationShare": "bars",
    "HexagonProfile": "hexagon",
    "Lines": "lines",
    "OnPaper": "base",
    "OutlookBar": "outlook",
    "OutlookColumns": "outlook",
    "PayBand": "pay",
    "PayLine": "trend",
    "Profile": "hexagon",
    "RankedBars": "ranked",
    "RankedRow": "ranked",
    "Scatter": "scatter",
    "ScatterPoint": "scatter_points",
    "SkillGap": "bars",
    "SkillGapBars": "bars",
    "TimeLine": "lines",
    "Timeline": "timeline",
    "TimelineEntry": "timeline",
    "WithTable": "with_table",
    "YearPay": "trend",
}

__all__ = [
    "Axis",
    "Band",
    "BandTexts",
    "Chart",
    "EducationBars",
    "EducationShare",
    "HexagonProfile",
    "Lines",
    "OnPaper",
    "OutlookBar",
    "OutlookColumns",
    "PayBand",
    "PayLine",
    "Profile",
    "RankedBars",
    "RankedRow",
    "Scatter",
    "ScatterPoint",
    "SkillGap",
    "SkillGapBars",
    "TimeLine",
    "Timeline",
    "TimelineEntry",
    "WithTable",
    "YearPay",
]


__getattr__ = importer(__name__, _HOMES)
