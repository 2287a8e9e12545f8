"""One page with every chart, each with made-up figures: usual ones, missing ones, and those beyond a scale."""

from PySide6.QtWidgets import QWidget

from clusterdesk.ui.charts import (
    Axis,
    Band,
    BandTexts,
    EducationBars,
    EducationShare,
    HexagonProfile,
    Lines,
    OutlookBar,
    OutlookColumns,
    PayBand,
    PayLine,
    Profile,
    RankedBars,
    RankedRow,
    Scatter,
    ScatterPoint,
    SkillGap,
    SkillGapBars,
    TimeLine,
    Timeline,
    TimelineEntry,
    WithTable,
    YearPay,
)
from clusterdesk.ui.widgets import Card, CardGrid, Page

CLUSTER = ("modern", "healthcare-human-services")
AREAS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")


def hexagons() -> list[QWidget]:
    """Return the profile alone, and beside a career's."""
    you = Profile("you", (12, 30, 9, 38, 20, 15), maximum=40)
    job = Profile("this career", (3, 6, 2, 6.5, 3, 4), minimum=1, maximum=7, cluster=CLUSTER)
    one, two = (HexagonProfile(AREAS, name="Interests") for _ in range(2))
    one.set_profiles([you])
    two.set_profiles([you, job])
    return [one, two]


def pay() -> list[QWidget]:
    """Return pay in every form: a band, a top-coded one, a line with a missing year, two columns."""
    band, top = (PayBand(name="Pay") for _ in range(2))
    texts = BandTexts("$68,940 low 10%", "$97,550", "high 10% $137,470")
    band.set_band(Band(68_940, 80_000, 97_550, 115_000, 137_470, texts), CLUSTER)
    coded = BandTexts("$98,000 low 10%", "$239,200 or more", "high 10% $239,200 or more")
    top.set_band(Band(98_000, 180_000, 239_200, None, 239_200, coded, top_coded=True), None)
    line = PayLine(name="Pay over three years")
    years = [YearPay("2023", 86_070, "$86,070"), YearPay("2024", None, "no figure"), YearPay("2025", 97_550, "$97,550")]
    line.set_years(years, change="+12.9% since 2023", tone="good", cluster=CLUSTER)
    columns = OutlookColumns(name="Jobs")
    now, then = OutlookBar("3.39 M", "jobs in 2024", 3_390_000), OutlookBar("3.56 M", "by 2034", 3_560_000)
    columns.set_columns(now, then, change="+4.9%", tone="good", cluster=CLUSTER)
    return [band, top, line, columns]


def bars() -> list[QWidget]:
    """Return the charts made of bars."""
    education = EducationBars(name="Education")
    shares = [("Bachelor’s degree", 0.58), ("Associate degree", 0.31), ("Master’s degree", 0.06), ("Certificate", 0.0)]
    education.set_shares([EducationShare(name, share, f"{share:.0%}") for name, share in shares], CLUSTER)
    skills = SkillGapBars(name="Skills")
    gaps = [SkillGap("Active listening", 4.1, 4.5), SkillGap("Speaking", 4.0, 2.5), SkillGap("Science", 3.2)]
    skills.set_gaps(gaps, CLUSTER)
    ranked = RankedBars(name="Clusters")
    ranked.set_rows(
        [
            RankedRow("a", "Education", 0.94, "Best", "modern", "education", low=0.86, high=0.98),
            RankedRow("b", "Healthcare & Human Services", 0.9, "Best", *CLUSTER, low=0.7, high=0.95),
            RankedRow("c", "Without a cluster", 0.2, "Low", icon="shapes"),
        ]
    )
    return [education, skills, ranked]


def wide() -> list[QWidget]:
    """Return the scatter with a selected dot, as a chart and as a table, and the timeline."""
    scatters = [
        Scatter(
            Axis("pay", lambda value: f"${value:,.0f}", end=220_000),
            Axis("growth", lambda value: f"{value:+.0f}%"),
            name="Pay against growth",
        )
        for _ in range(2)
    ]
    points = [
        ScatterPoint(str(at), f"Career {at}", 40_000 + 9_000 * at, (at * 37) % 23 - 5, f"${40 + 9 * at}K", CLUSTER)
        for at in range(24)
    ]
    for scatter in scatters:
        scatter.set_points(points)
        scatter.select("7")
    table = WithTable(scatters[1])
    table.show_table(on=True)
    timeline = Timeline(name="What changed")
    timeline.set_entries(
        [
            TimelineEntry(
                "Goal changed", "Nov 20, 2026", "I want to work in a team.", "refresh-cw", "accent", "goal/1"
            ),
            TimelineEntry("Step done", "Nov 12, 2026", "", "circle-check", "good"),
            TimelineEntry("Goal kept", "Oct 2, 2026", "I liked shadowing at the clinic."),
        ]
    )
    return [WithTable(scatters[0]), table, timeline]


def over_time() -> list[QWidget]:
    """Return lines that end close to each other, one with a gap."""
    lines = Lines(name="Six areas over time", maximum=40)
    values = ((28, 18, 8), (28, 38, 38), (10, None, 9), (18, 29, 39), (10, 19, 19), (8, 9, 9))
    days = ("Sep 3, 2025", "Mar 22, 2026", "Oct 8, 2026")
    lines.set_lines(days, [TimeLine(a, v, marked=v[-1] > 30) for a, v in zip(AREAS, values, strict=True)])
    return [lines]


class ChartsPage(Page):
    """Every chart in a card of its own."""

    def __init__(self) -> None:
        super().__init__("Charts", "Every chart, with made-up figures")
        host = QWidget()
        grid = CardGrid(330, 14, parent=host)
        for chart in (*hexagons(), *pay(), *bars(), *over_time(), *wide()):
            card = Card(title=chart.accessibleName() or "Pay against growth")
            card.body.addWidget(chart)
            grid.addWidget(card)
        self.body.addWidget(host)
