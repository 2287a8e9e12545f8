"""A session on a real portfolio and the committed catalog, and a clock that only moves when it is asked."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog


class Ticking:
    """A clock that goes on by one second whenever it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session")
def catalog() -> Iterator[Catalog]:
    """The committed catalog."""
    with Catalog.open(find_catalog()) as opened:
        yield opened


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def file(tmp_path: Path, clock: Ticking) -> Path:
    return portfolio.create(tmp_path, "Ana", 2030, clock)


@pytest.fixture
def session(file: Path, catalog: Catalog, clock: Ticking) -> Iterator[Session]:
    opened = Session.open(file, catalog, clock)
    yield opened
    opened.close()
