"""What the tests of the windows share: one theme, a context on a real portfolio, and a way to wait without sleeping."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from clusterdesk.app import Program
from clusterdesk.core.clock import utc_now
from clusterdesk.core.settings import Settings
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.explore import Explore
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.context import Context
from clusterdesk.ui.navigation import Navigation
from clusterdesk.ui.preferences import Preferences
from clusterdesk.ui.runner import Runner
from clusterdesk.ui.theme import Theme

SOCIAL_INVESTIGATIVE = {"R": 1, "I": 4, "A": 1, "S": 4, "E": 2, "C": 1}
"""Answers, 0-4 by area, of the sample student."""


@pytest.fixture(scope="session")
def catalog() -> Iterator[Catalog]:
    """The committed catalog."""
    with Catalog.open(find_catalog()) as opened:
        yield opened


@pytest.fixture
def programs(qapp: QApplication) -> Iterator[list[Program]]:
    """The programs that a test starts and puts in here: all of them are ended."""
    started: list[Program] = []
    yield started
    for program in started:
        program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme as the program applies it, always light and at 100 %, whatever the machine prefers."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme = Theme(parent=qapp)
    theme.set_mode("light")
    theme.apply(qapp)
    yield theme
    theme.deleteLater()


@pytest.fixture
def portfolio(tmp_path: Path) -> Path:
    """A fresh portfolio of a student named Sample, in a home of its own."""
    return portfolios.create(tmp_path / "home", "Sample", 2029)


@pytest.fixture
def context(qtbot, theme: Theme, catalog: Catalog, portfolio: Path) -> Iterator[Context]:
    """All that a view is given, on the open portfolio."""
    runner = Runner()
    crashes: list[Exception] = []
    runner.crashed.connect(crashes.append)
    opened: list[Session] = []
    refused: list[Exception] = []
    runner.start(lambda: Session.open(portfolio, catalog, utc_now), opened.append, refused.append)
    qtbot.waitUntil(lambda: bool(opened or refused))
    assert not refused
    yield Context(Explore(catalog, "en"), runner, Navigation(), Preferences(portfolio.parent, Settings()))
    runner.close()
    assert not crashes


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until everything that was asked of the portfolio, and what that asked in turn, has arrived."""

    def wait() -> None:
        for _ in range(4):
            arrived: list[None] = []
            context.runner.read(lambda _session: None, arrived.append)
            qtbot.waitUntil(lambda arrived=arrived: bool(arrived))
            QApplication.processEvents()

    return wait


@pytest.fixture
def finished_sitting(context: Context, settle: Callable[[], None]) -> str:
    """The uuid of a finished 60-item sitting of a social and investigative student."""
    items = context.explore.questionnaire("interests-60").items

    def take(session: Session) -> str:
        uuid = session.assess.start("interests-60").uuid
        assert uuid
        for item in items:
            # One off from the area's usual answer now and then, as a person would.
            value = SOCIAL_INVESTIGATIVE[item.area]
            session.assess.answer(uuid, item.id, max(0, value - item.order % 7 // 6), 3.0)
        session.assess.finish(uuid)
        return uuid

    found: list[str] = []
    context.runner.read(take, found.append)
    settle()
    return found[0]
