"""The first start: one question, an honest word about where the answer is kept, and faults that are told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from clusterdesk.core.errors import ExpectedError
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.ui.portfolio.welcome import WelcomeView
from clusterdesk.ui.problems import advice_for, problem_of


class Visitor:
    """Somebody who starts the program for the first time; a portfolio is made as the program does it."""

    def __init__(self, qtbot, home: Path) -> None:
        self.home = home
        self.named: list[tuple[str, object]] = []
        self.made: list[Path] = []
        self.view = WelcomeView(home)
        qtbot.addWidget(self.view)
        self.view.resize(1024, 600)
        self.view.named.connect(self._make)
        self.view.show()
        with qtbot.waitActive(self.view):
            self.view.activateWindow()
        self.view.setFocus()

    def _make(self, name: str, year: int | None) -> None:
        self.named.append((name, year))
        try:
            self.made.append(portfolios.create(self.home, name, year))
        except ExpectedError as error:
            self.view.show_error(problem_of(error), advice_for(error))

    def words(self) -> str:
        return " ".join(label.text() for label in self.view.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def visitor(qtbot, theme, tmp_path: Path) -> Visitor:
    return Visitor(qtbot, tmp_path / "home")


def student_of(path: Path, catalog: Catalog):
    session = Session.open(path, catalog)
    try:
        return session.profile.read()
    finally:
        session.close()


def test_a_name_by_keys_alone(visitor, catalog):
    assert visitor.view.name.hasFocus()
    QTest.keyClicks(visitor.view.name, "Ana")
    QTest.keyClick(visitor.view.name, Qt.Key.Key_Return)
    assert visitor.named == [("Ana", None)]
    student = student_of(visitor.made[0], catalog)
    assert (student.name, student.graduation_year) == ("Ana", None)


def test_the_year_can_be_typed(visitor, catalog):
    view = visitor.view
    QTest.keyClicks(view.name, "Ana")
    QTest.keyClick(view.name, Qt.Key.Key_Tab)
    assert view.year.hasFocus()
    year = view.year.maximum() - 10
    QTest.keyClicks(view.year, str(year))
    QTest.keyClick(view.year, Qt.Key.Key_Return)
    assert visitor.named == [("Ana", year)]
    assert student_of(visitor.made[0], catalog).graduation_year == year


def test_the_up_arrow_starts_at_this_year(visitor):
    view = visitor.view
    assert view.year.number() is None
    view.year.setFocus()
    QTest.keyClick(view.year, Qt.Key.Key_Up)
    assert view.year.number() == view.year.minimum() + 1


def test_it_says_where_it_is_kept_and_who_can_read_it(visitor):
    told = visitor.words()
    assert str(visitor.home) in told
    assert "nothing is sent anywhere" in told
    assert "anyone who can open this folder can read it" in told


@pytest.mark.parametrize("name", ["", "   ", "\t"])
def test_without_a_name_nothing_is_made(visitor, name):
    visitor.view.name.setText(name)
    QTest.mouseClick(visitor.view.start, Qt.MouseButton.LeftButton)
    assert visitor.named == []
    assert visitor.view._name_row.error == "Type a name. A nickname is fine."
    assert visitor.view.name.hasFocus()
    QTest.keyClicks(visitor.view.name, "A")
    assert visitor.view._name_row.error == ""


@pytest.mark.parametrize(
    "name", ["🦊🌱", "../../etc/passwd", "CON", "a/b\\c:d*?", "José Núñez 李", "<b>bold</b>", "مريم"]
)
def test_any_name_makes_a_portfolio_in_its_folder(visitor, catalog, name):
    visitor.view.name.setText(name)
    QTest.mouseClick(visitor.view.start, Qt.MouseButton.LeftButton)
    (path,) = visitor.made
    assert path.parent == visitor.home
    assert student_of(path, catalog).name == name


def test_a_very_long_name_is_told_and_stays_in_the_field(visitor):
    visitor.view.name.setText("x" * 10_000)
    QTest.mouseClick(visitor.view.start, Qt.MouseButton.LeftButton)
    assert visitor.made == []
    assert visitor.view._banner.isVisible()
    assert "10,000 characters" in visitor.view._banner.text()
    assert len(visitor.view.name.text()) == 10_000
    visitor.view.name.setText("Ana")
    QTest.mouseClick(visitor.view.start, Qt.MouseButton.LeftButton)
    assert len(visitor.made) == 1


def test_a_folder_that_cannot_be_made_is_told(qtbot, theme, tmp_path):
    in_the_way = tmp_path / "folder"
    in_the_way.write_text("a file where the folder should be")
    visitor = Visitor(qtbot, in_the_way / "home")
    visitor.view.name.setText("Ana")
    QTest.mouseClick(visitor.view.start, Qt.MouseButton.LeftButton)
    assert visitor.made == []
    assert visitor.view._banner.isVisible()
    assert visitor.view.start.isEnabled()
    assert in_the_way.read_text() == "a file where the folder should be"


def test_pressing_start_twice_makes_one_portfolio(visitor):
    visitor.view.name.setText("Ana")
    for _ in range(2):
        QTest.mouseClick(visitor.view.start, Qt.MouseButton.LeftButton)
        QTest.keyClick(visitor.view.name, Qt.Key.Key_Return)
    assert len(visitor.made) == 1


def test_large_text_keeps_everything_within_the_page(visitor, theme, qtbot):
    theme.set_text_percent(200)
    sheet = visitor.view.widget()
    qtbot.waitUntil(lambda: sheet.height() > visitor.view.viewport().height())
    assert sheet.width() <= visitor.view.viewport().width()
