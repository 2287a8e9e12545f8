"""The saved list: everything that was saved, with what has changed since; opened, removed and brought back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.saved import Saved, saved_id
from clusterdesk.core.target import Target
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import terms
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.explore.saved_row import SavedRow, facts_of_mark
from tests.ui.explore.conftest import button, texts

NURSE = Target.career("29-1141.00")
ACTOR = Target.career("27-2011.00")
MILITARY = Target.career("55-1011.00")
HEALTH = Target.of_cluster("modern", "healthcare-human-services")
BANKING = Target.of_pathway("classic", "finance", "banking-services")


@pytest.fixture
def save(context, settle):
    """Saves targets, the last one last."""

    def them(*targets):
        for target in targets:
            context.runner.submit(lambda session, target=target: session.saved.save(target))
        settle()

    return them


@pytest.fixture
def row_of(qtbot, context):
    """Makes the row of a mark."""

    def make(mark):
        target = facts_of(context.explore, "modern", mark.target, mark.snapshot)
        row = SavedRow(facts_of_mark(context.explore, Fits("missing"), mark, target))
        qtbot.addWidget(row)
        row.show()
        return row

    return make


def names(rows):
    return [row.facts.target.name for row in rows]


def test_an_empty_list_says_how_to_fill_it(desk, qtbot):
    desk.open("saved")
    assert "Nothing is saved yet." in texts(desk.saved)
    assert desk.saved.rows == []
    qtbot.mouseClick(button(desk.saved, "Explore clusters"), Qt.MouseButton.LeftButton)
    assert desk.visited[-1] == "explore"


def test_careers_and_clusters_are_listed_the_newest_first_with_their_figures(desk, save, finished_sitting):
    save(NURSE, HEALTH, ACTOR, BANKING, MILITARY)
    desk.open("saved")
    view = desk.saved
    assert names(view.careers.rows) == ["Air Crew Officers", "Actors", "Registered Nurses"]
    assert names(view.clusters.rows) == ["Banking Services", "Healthcare & Human Services"]
    military, actor, nurse = (texts(row) for row in view.careers.rows)
    assert "No pay figure · no growth figure" in military
    assert "fit" not in military
    assert "an hour" in actor
    assert "Bachelor’s degree · $" in nurse
    assert "a year" in nurse
    assert "Career in Healthcare & Human Services · saved " in nurse
    ranking = view.fits.ranking
    assert terms.fit_phrase(ranking.by_code[NURSE.key].word) in nurse.splitlines()
    banking, health = (texts(row) for row in view.clusters.rows)
    assert "Pathway in Finance" in banking
    (finance,) = [fit for fit in ranking.pathways("classic") if fit.target == BANKING]
    assert terms.fit_phrase(finance.word) in banking.splitlines()
    assert "189 careers" in health
    (cluster,) = [fit for fit in ranking.clusters("modern") if fit.target == HEALTH]
    assert terms.fit_phrase(cluster.word) in health.splitlines()
    assert "May 2025" in view.careers.rows[2].link.toolTip()
    assert "Wage Statistics" in view.careers.rows[2].link.accessibleDescription()
    assert "Bachelor’s degree" in view.careers.rows[2].link.accessibleDescription()


def test_without_a_result_no_fit_is_shown(desk, save):
    save(NURSE, HEALTH)
    desk.open("saved")
    assert "fit" not in texts(desk.saved.rows[0])
    assert "No cluster" not in texts(desk.saved)


def test_a_kind_without_marks_says_so(desk, save):
    save(NURSE)
    desk.open("saved")
    assert "No cluster or pathway is saved." in texts(desk.saved.clusters)
    assert "No career is saved." not in texts(desk.saved)


@pytest.mark.parametrize("target", [NURSE, HEALTH, BANKING])
def test_a_row_opens_what_was_saved(desk, save, qtbot, target):
    save(target)
    desk.open("saved")
    (row,) = desk.saved.rows
    row.link.setFocus()
    qtbot.keyClick(row.link, Qt.Key.Key_Return)
    assert desk.visited[-1] == str(target)


def test_a_row_adds_to_the_comparison(desk, save, qtbot):
    save(BANKING)
    desk.open("saved")
    qtbot.mouseClick(button(desk.saved, "Compare “Banking Services”"), Qt.MouseButton.LeftButton)
    assert f"compare/add/{BANKING}" in desk.visited
    assert desk.context.memory.comparison.holds(BANKING)


def test_a_mark_is_removed_and_comes_back_with_undo_and_the_keyboard_stays_in_the_list(desk, save, qtbot):
    save(NURSE, ACTOR, HEALTH)
    desk.open("saved")
    view = desk.saved
    view.rows[0].remove.setFocus()
    qtbot.keyClick(view.rows[0].remove, Qt.Key.Key_Space)
    desk.settle()
    assert names(view.rows) == ["Registered Nurses", "Healthcare & Human Services"]
    assert QApplication.focusWidget() is view.rows[0].remove
    desk.context.runner.submit(lambda session: session.undo())
    desk.settle()
    assert names(view.rows) == ["Actors", "Registered Nurses", "Healthcare & Human Services"]


def test_removing_the_last_mark_leaves_the_way_to_more(desk, save, qtbot):
    save(NURSE)
    desk.open("saved")
    qtbot.mouseClick(desk.saved.rows[0].remove, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.saved.rows == []
    assert "Nothing is saved yet." in texts(desk.saved)


def test_a_row_tells_what_has_changed_since(row_of, context):
    pay = context.explore.career(NURSE.key).pay.median.value
    at = datetime(2026, 3, 4, 12, tzinfo=UTC)
    same = Saved(saved_id(NURSE), NURSE, TargetSnapshot("Registered Nurses", "old", pay, "year", 2025), at)
    assert "when you saved it" not in texts(row_of(same))
    other = Saved(saved_id(NURSE), NURSE, TargetSnapshot("Nurses", "old", 90000.0, "year", 2023), at)
    told = texts(row_of(other))
    assert "It was called “Nurses” when you saved it." in told
    assert "Median pay when you saved it: $90,000 (2023)." in told
    assert "saved Mar 4, 2026" in told


def test_what_is_gone_from_the_catalog_keeps_its_name_and_can_only_be_removed(row_of, qtbot):
    gone = Target.career("99-9999.00")
    kept = TargetSnapshot("Lamplighters", "old", 12.5, "hour", 2020)
    mark = Saved(saved_id(gone), gone, kept, datetime(2026, 3, 4, tzinfo=UTC))
    row = row_of(mark)
    opened, removed = [], []
    row.opened.connect(opened.append)
    row.removed.connect(removed.append)
    told = texts(row)
    assert "Lamplighters" in told
    assert "It is not in this catalog any more. Median pay when you saved it: $12.50 (2020)." in told
    assert not row.link.isEnabled()
    assert row.compare.isHidden()
    qtbot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert (opened, removed) == ([], [gone])
