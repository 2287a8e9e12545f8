"""The market of a cluster and of its parts, every figure with its source."""

from PySide6.QtCore import Qt

from clusterdesk.core.market import leaders
from clusterdesk.ui import formats
from clusterdesk.ui.widgets import LinkRow
from tests.ui.explore.conftest import button, texts

HEALTH = "cluster/modern/healthcare-human-services"
EMPTY = "pathway/modern/digital-technology/unmanned-vehicle-technology"


def open_market(desk, qtbot, address: str):
    desk.open(f"{address}/market")
    qtbot.waitUntil(lambda: desk.cluster.filled)
    desk.settle()
    return desk.cluster.market


def test_totals_and_trends_of_a_cluster(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    found = desk.context.explore.market("modern", "healthcare-human-services")
    words = texts(market)
    assert formats.pay(found.pay_line[-1].pay, "year") in words
    assert market.pay.line.table_rows()[1:4] == [
        [str(point.year), formats.pay(point.pay, "year")] for point in found.pay_line
    ]
    assert "since 2023" in market.pay.line.accessibleDescription()
    assert "growth 2024 to 2034" in words
    assert formats.people(found.jobs_first.value) in market.jobs.columns.accessibleDescription() or any(
        formats.people(found.jobs_first.value) in cell for row in market.jobs.columns.table_rows() for cell in row
    )
    assert formats.people(found.openings.value) in words
    assert f"of {found.careers} careers have a bright outlook" in words
    assert market.openings.bright.text() == str(found.bright)
    for figure in (market.pay.figure, market.jobs.figure, market.openings.figure):
        assert "U.S. Bureau of Labor Statistics" in figure.toolTip()
        assert figure.accessibleDescription()
    assert "National projections (U.S.), 2024–34" in words
    assert "O*NET" in market.openings.bright.toolTip()


def test_education_is_told_with_careers_and_share_of_jobs(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    mix = desk.context.explore.education_mix("modern", "healthcare-human-services")
    heads, *rows = market.education.bars.table_rows()
    assert heads == ["Education", "Careers and share of jobs"]
    assert len(rows) == sum(step.level is not None for step in mix.steps)
    assert rows[-1][0] == "Doctoral or professional degree"
    assert all("% of jobs" in text for _, text in rows)
    assert "Employment Projections" in market.education.bars.toolTip()
    assert "No level is published" not in texts(market)
    open_market(desk, qtbot, "cluster/modern/public-service-safety")
    assert "No level is published for" in texts(market)


def test_a_little_share_is_not_called_none(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    seen = set()
    for cluster in desk.context.explore.clusters("modern"):
        open_market(desk, qtbot, f"cluster/modern/{cluster.slug}")
        seen |= {text.rpartition("· ")[2] for _, text in market.education.bars.table_rows()[1:]}
    assert "<1% of jobs" in seen
    assert "0% of jobs" not in seen


def test_the_careers_that_stand_out_open(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    best = leaders(desk.context.explore.careers("modern", "healthcare-human-services"))
    for card, careers in (
        (market.most_openings, best.openings),
        (market.fastest, best.growth),
        (market.best_paid, best.pay),
    ):
        rows = [row for row in card.findChildren(LinkRow) if row.isVisible()]
        assert [row.accessibleName() for row in rows] == [career.title for career in careers]
        assert all("U.S. Bureau of Labor Statistics" in row.accessibleDescription() for row in rows)
    row = next(row for row in market.best_paid.findChildren(LinkRow) if row.isVisible())
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert desk.visited[-1] == f"career/{best.pay[0].code}"


def test_a_part_has_a_market_of_its_own(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    whole = market.openings.figure.text()
    part = desk.context.explore.pathways("modern", "healthcare-human-services")[0]
    qtbot.mouseClick(button(desk.cluster.parts, part.name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.cluster.filled)
    assert market.openings.figure.text() != whole
    assert f"of {part.careers} careers" in texts(market)


def test_a_part_without_careers_says_why_there_are_no_figures(desk, qtbot):
    market = open_market(desk, qtbot, EMPTY)
    words = texts(market)
    assert words.count("There are no careers here, so there is no figure.") == 3
    assert not market.education.isVisible()
    assert not market.best_paid.isVisible()
    assert not market.pay.line.isVisible()
    assert not market.jobs.columns.isVisible()
    assert "bright" not in words
    open_market(desk, qtbot, "cluster/modern/digital-technology")
    assert market.education.isVisible()
    assert market.pay.figure.isVisible()


def test_a_part_of_few_careers_shows_few_rows(desk, qtbot):
    explore = desk.context.explore
    few = [
        (cluster.slug, part.slug)
        for cluster in explore.clusters("classic")
        for part in explore.pathways("classic", cluster.slug)
        if 0 < part.careers < 4
    ]
    market = open_market(desk, qtbot, HEALTH)
    open_market(desk, qtbot, f"pathway/classic/{few[0][0]}/{few[0][1]}")
    shown = [row for row in market.most_openings.findChildren(LinkRow) if row.isVisible()]
    assert len(shown) < 5


def test_the_other_framework_is_one_click_away(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    row = next(row for row in market.others.findChildren(LinkRow) if row.accessibleName() == "Health Science")
    assert row.accessibleDescription() == "112 of 189 careers"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "cluster/classic/health-science"


def test_the_bright_careers_are_shown_in_the_table(desk, qtbot):
    market = open_market(desk, qtbot, HEALTH)
    bright = int(market.openings.bright.text())
    qtbot.mouseClick(market.openings.see_bright, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.visited[-1] == f"{HEALTH}/careers"
    assert desk.cluster.table.count() == bright
    assert desk.context.filters.value.bright
    desk.context.navigation.back()
    assert market.isVisible()
