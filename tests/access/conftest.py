"""The program that the audits share: starting one takes longer than looking at all its pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from clusterdesk.ui.theme import Theme
from tests.access.desk import Desk, running, running_in_lab


@pytest.fixture(scope="module")
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A program on a portfolio: `filled`, `empty`, or in a lab the `busy` one. Parametrize it indirectly."""
    home = tmp_path_factory.mktemp(request.param) / "home"
    if request.param == "busy":
        with running_in_lab(qapp, home) as started:
            yield started
    else:
        with running(qapp, home, filled=request.param == "filled") as started:
            yield started


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, light and at 100 %, for widgets that stand alone."""
    theme = Theme(parent=qapp)
    theme.set_mode("light")
    theme.apply(qapp)
    yield theme
    theme.deleteLater()
