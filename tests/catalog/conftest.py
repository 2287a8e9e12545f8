import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from clusterdesk.catalog.build import build_catalog
from clusterdesk.store.catalog import Catalog
from tests.catalog.made_up import MadeUp

Ask = Callable[[str], list[tuple[object, ...]]]


@pytest.fixture
def made_up() -> MadeUp:
    return MadeUp()


@pytest.fixture(scope="package")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the catalog built from the made-up release as it is."""
    folder = tmp_path_factory.mktemp("made-up")
    sources, content = MadeUp().write(folder)
    build_catalog(sources, content, folder / "clusters.db")
    return folder / "clusters.db"


@pytest.fixture
def small(built: Path) -> Iterator[Catalog]:
    with Catalog.open(built) as catalog:
        yield catalog


@pytest.fixture
def rebuilt(made_up: MadeUp, tmp_path: Path) -> Iterator[Callable[..., Catalog]]:
    """Build the made-up release as the test has changed it."""
    opened: list[Catalog] = []

    def build(frameworks: Sequence[str] = ("modern", "classic")) -> Catalog:
        sources, content = made_up.write(tmp_path)
        build_catalog(sources, content, tmp_path / "clusters.db", frameworks)
        opened.append(Catalog.open(tmp_path / "clusters.db"))
        return opened[-1]

    yield build
    for catalog in opened:
        catalog.close()


@pytest.fixture
def ask(built: Path) -> Iterator[Ask]:
    """Ask the built catalog in SQL, with the standard library's SQLite."""
    connection = sqlite3.connect(f"{built.as_uri()}?mode=ro&immutable=1", uri=True)
    yield lambda sql: connection.execute(sql).fetchall()
    connection.close()
