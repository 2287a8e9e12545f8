"""A student meets a newer catalog: told once on Home, through the window, whatever computer it is."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdesk.app import Program
from clusterdesk.core.settings import Settings
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.settings import save_settings
from clusterdesk.ui.home import HomeView
from tests.ui.test_window import CTRL, Started

EDUCATION = Target.of_cluster("modern", "education")
NEWER = "O*NET 31.0, wages May 2026, outlook 2025–35"
PATHWAYS = """
    SELECT pathway.id FROM pathway JOIN cluster ON cluster.id = pathway.cluster_id
    WHERE cluster.framework = 'modern' AND cluster.slug = 'education'
"""
OCCUPATION = "SELECT id FROM occupation WHERE code = ?"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The catalog of a year later: actors have come to Education, librarians are not there any more."""
    path = tmp_path / "newer.db"
    shutil.copy(find_catalog(), path)
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'release'", (NEWER,))
        ((actor,),) = connection.execute(OCCUPATION, ("27-2011.00",))
        ((librarian,),) = connection.execute(OCCUPATION, ("25-4022.00",))
        pathways = [pathway for (pathway,) in connection.execute(PATHWAYS)]
        for pathway in pathways:
            connection.execute(
                "DELETE FROM membership WHERE (pathway_id, occupation_id) = (?, ?)", (pathway, librarian)
            )
        connection.execute("INSERT INTO membership VALUES (?, ?)", (pathways[0], actor))
    connection.close()
    return path


@pytest.fixture
def start(qtbot, qapp) -> Iterator[Callable[[Path, Path], Started]]:
    """Start the program on a home folder with a catalog; what ran before ends."""
    programs: list[Program] = []

    def end() -> None:
        for program in programs:
            program.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def begin(home: Path, catalog: Path) -> Started:
        end()
        home.mkdir(exist_ok=True)
        save_settings(home, Settings(language="en", theme="light"))
        program = Program(qapp, home, Catalog.open(catalog))
        programs.append(program)
        program.start()
        started = Started(qtbot, program)
        started.opened()
        started.settle()
        return started

    yield begin
    end()


def told(desk: Started) -> list[str]:
    """Return what the card of updates says, nothing where it is not there."""
    page = desk.frame.pages.currentWidget()
    assert isinstance(page, HomeView)
    desk.qtbot.waitUntil(lambda: page.filled)
    if page.below is None or not page.below.updates.isVisible():
        return []
    return [label.text() for row in page.below.updates.rows for label in row.findChildren(QLabel) if label.text()]


def test_what_came_and_what_left_is_told_once_on_every_computer(start, newer, tmp_path):
    lab, flat, current = tmp_path / "lab", tmp_path / "flat", find_catalog()
    file = portfolios.create(lab, "Sample", 2029)
    desk = start(lab, current)
    desk.program.context.runner.submit(lambda session: session.saved.save(EDUCATION))
    desk.settle()
    assert told(desk) == []
    desk = start(lab, newer)
    assert told(desk) == [
        "Education",
        "New career here: Actors.",
        "Not here any more: Librarians and Media Collections Specialists.",
    ]
    button = desk.frame.pages.currentWidget().below.updates.button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.settle()
    assert told(desk) == []
    desk.key(Qt.Key.Key_Z, CTRL)
    assert len(told(desk)) == 3
    desk.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert told(desk) == []
    desk.program.end()
    flat.mkdir()
    shutil.copy(file, flat)
    assert told(start(flat, newer)) == []
    assert told(start(flat, current)) == []  # an older catalog has nothing new
