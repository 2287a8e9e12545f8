"""How fast the screen answers: another theme, the longest table scrolled and sorted, an icon drawn before.

Real cards and the real table of careers, filled from the catalog, are painted on Qt's offscreen platform. A frame is
what the program does from the change to the last pixel: the change itself, layout, and painting what is visible.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from bench.row import Row
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.matching import Matcher, Membership
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from clusterdesk.ui.theme import Theme

THEME_LIMIT_MS = 100.0
FRAME_LIMIT_MS = 16.0
ICON_LIMIT_US = 20.0
SHARE = 0.95
CARDS = 60
SWITCHES = 12
WHEEL = 57
"""Pixels a turn of the wheel scrolls by: three lines of text."""
ICON_CALLS = 20_000
SIZE = (1366, 768)


def rows() -> list[Row]:
    """Measure all four; the first of each kind warms up and is not counted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from clusterdesk.ui.theme import Theme

    app = QApplication.instance() or QApplication(["bench"])
    if not isinstance(app, QApplication):
        raise TypeError("a program without widgets is running")
    theme = Theme(parent=app)
    theme.set_mode("light")
    theme.apply(app)
    with Catalog.open(find_catalog()) as catalog:
        scroll, sort = table_frames(app, catalog)
        return [
            Row("theme-switch", most(theme_switches(app, theme, catalog)), "ms", THEME_LIMIT_MS),
            Row("table-scroll", most(scroll), "ms", FRAME_LIMIT_MS),
            Row("table-sort", most(sort), "ms", FRAME_LIMIT_MS),
            Row("icon-again", icon_again(theme), "us", ICON_LIMIT_US),
        ]


def most(frames: Iterable[float]) -> float:
    """Return the time within which nearly all frames are done."""
    ordered = sorted(frames)
    return ordered[min(len(ordered) - 1, int(len(ordered) * SHARE))]


def milliseconds(frame: Callable[[], object]) -> float:
    """Return how long one frame takes."""
    begun = time.perf_counter()
    frame()
    return (time.perf_counter() - begun) * 1000


def theme_switches(app: QApplication, theme: Theme, catalog: Catalog) -> list[float]:
    """Switch between light and dark, with a page of cards and a table of careers in view."""
    from PySide6.QtWidgets import QWidget

    from clusterdesk.ui.explore.cluster_card import ClusterCard, ClusterFacts
    from clusterdesk.ui.widgets import CardGrid, Page

    page = Page("Explore", "All clusters of both frameworks, twice")
    host = QWidget()
    grid = CardGrid(240, 12, parent=host)
    clusters = [cluster for framework in FRAMEWORKS for cluster in catalog.clusters(framework, "en")]
    for at in range(CARDS):
        card = ClusterCard()
        card.show_facts(ClusterFacts(clusters[at % len(clusters)], None, None, saved=False), "pay")
        grid.addWidget(card)
    page.body.addWidget(host)
    page.resize(*SIZE)
    page.show()
    app.processEvents()

    def switch() -> None:
        theme.set_mode("light" if theme.dark else "dark")
        app.processEvents()

    times = [milliseconds(switch) for _ in range(SWITCHES + 1)]
    page.close()
    page.deleteLater()
    return times[1:]


def table_frames(app: QApplication, catalog: Catalog) -> tuple[list[float], list[float]]:
    """Scroll through the table of all careers, then sort it by every column both ways."""
    from clusterdesk.ui.explore.career_table import CareerRow, columns
    from clusterdesk.ui.widgets import DataTable

    places: dict[Framework, Mapping[str, tuple[Membership, ...]]]
    places = {framework: catalog.memberships(framework) for framework in FRAMEWORKS}
    codes = sorted(set[str]().union(*places.values()))
    ranking = Matcher(catalog.interest_profiles(), places).rank(InterestProfile(8, 31, 12, 36, 18, 10))
    fits = ranking.by_code if ranking else {}
    colour = (FRAMEWORKS[0], catalog.clusters(FRAMEWORKS[0], "en")[0].slug)
    careers = catalog.summaries(codes, "en")
    table = DataTable(columns(with_fit=True, careers=careers), name="Careers")
    table.set_rows([CareerRow(career, fits.get(career.code), colour) for career in careers])
    table.resize(*SIZE)
    table.show()
    app.processEvents()
    bar, port = table.view.verticalScrollBar(), table.view.viewport()

    def scroll_to(value: int) -> None:
        bar.setValue(value)
        port.repaint()

    def sort(key: str, descending: bool) -> None:
        table.sort_by(key, descending=descending)
        port.repaint()

    scrolled = [milliseconds(lambda value=value: scroll_to(value)) for value in range(0, bar.maximum(), WHEEL)]
    orders = [(column.key, down) for column in table.model.columns for down in (False, True)] * 3
    sorted_by = [milliseconds(lambda order=order: sort(*order)) for order in orders]
    shown = table.count()
    table.close()
    table.deleteLater()
    if shown != len(codes):
        raise RuntimeError(f"{len(codes)} careers, {shown} rows")
    return scrolled[1:], sorted_by[1:]


def icon_again(theme: Theme) -> float:
    """Return the microseconds it takes to get an icon that was drawn before."""
    color = theme.color("text")
    theme.icon_pixmap("house", color, 18, 1.0)
    begun = time.perf_counter()
    for _ in range(ICON_CALLS):
        theme.icon_pixmap("house", color, 18, 1.0)
    return (time.perf_counter() - begun) / ICON_CALLS * 1_000_000
