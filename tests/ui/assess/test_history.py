"""Earlier results: the list, two beside each other, and the areas over time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clusterdesk.ui.assess import numbers
from clusterdesk.ui.assess.history import HistoryView
from clusterdesk.ui.charts import WithTable
from clusterdesk.ui.widgets import Banner, PlainButton
from tests.ui.assess.test_results import CLEAR, slowly, text

HANDS = "511115" * 10
"""Realistic and conventional."""


def history(student, qtbot, address="history") -> HistoryView:
    student.open(address)
    qtbot.waitUntil(lambda: student.context.runner.background.idle, timeout=20_000)
    assert isinstance(student.view, HistoryView)
    return student.view


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_there_is_nothing_yet(student, qtbot):
    view = history(student, qtbot)
    assert "There is none yet" in view._empty._sentence.text()
    student.click(view._empty.button)
    assert student.address == "assess"


def test_one_result_is_listed_and_there_is_nothing_to_compare(student, qtbot):
    uuid = slowly(student, CLEAR)
    view = history(student, qtbot)
    assert view.two is None and view.lines is None
    assert "Answer again in some months" in words(view)
    assert view.list.table.count() == 1
    view.list.table.setFocus()
    view.list.table.select(lambda kept: True)
    student.press(Qt.Key.Key_Return)
    assert student.address == f"results/{uuid}"


def test_results_that_could_not_be_scored_are_listed_and_not_compared(student, qtbot):
    slowly(student, CLEAR)
    slowly(student, "?5?42" * 12)
    view = history(student, qtbot)
    assert view.list.table.count() == 2
    assert view.two is None


def test_two_results_area_by_area_and_cluster_by_cluster(student, qtbot):
    slowly(student, HANDS)
    slowly(student, CLEAR)
    view = history(student, qtbot)
    assert [banner.text() for banner in view.two.findChildren(Banner)] == [text(student, "retake_changed")]
    moved = {change.area: (change.points, change.changed) for change in view.two._moves}
    assert moved["R"] == (-40, True) and moved["I"] == (40, True) and moved["E"] == (0, False)
    told = words(view.two)
    assert "moved by more than 10 of 40 points" in told and "fewer than 60" not in told
    rows = view.two.hexagon.table_rows()
    assert [row[1:] for row in rows[1:3]] == [["0", "40"], ["40", "0"]]
    assert view.two.clusters.count() == 14
    ranges = view.two._ranges
    assert ranges[0] and ranges[1]
    view.two.clusters.select(lambda change: change.name == "Arts, Entertainment, & Design")
    assert view.two.clusters.current().changed is True
    view.two.clusters.select(lambda change: change.changed is False)
    student.context.preferences.set(framework="classic")
    qtbot.waitUntil(lambda: student.context.runner.background.idle, timeout=20_000)
    assert view.two.clusters.count() == 16


def test_without_an_area_beyond_noise_no_cluster_changed(student, qtbot):
    slowly(student, CLEAR[:30] + "255211" * 5)
    slowly(student, CLEAR)
    view = history(student, qtbot)
    view.two.clusters.select(lambda change: change.changed is not False)
    assert view.two.clusters.current() is None
    assert [banner.text() for banner in view.two.findChildren(Banner)] == [text(student, "retake_same")]


def test_the_short_form_makes_the_noise_wider(student, qtbot):
    slowly(student, HANDS[:30])
    slowly(student, CLEAR)
    told = words(history(student, qtbot).two)
    assert "moved by more than 14 of 40 points" in told and "fewer than 60 questions" in told


def test_two_of_three_are_chosen_by_address_and_by_hand(student, qtbot):
    uuids = [slowly(student, digits) for digits in (HANDS, "155211" * 5, CLEAR)]
    view = history(student, qtbot, f"history/{uuids[0]}/{uuids[2]}")
    assert [reading.sitting.uuid for reading in view.two.pair] == [uuids[0], uuids[2]]
    assert view.two._ranges[0]
    view.two.before.setFocus()
    student.press(Qt.Key.Key_Up)
    assert [reading.sitting.uuid for reading in view.two.pair] == [uuids[1], uuids[2]]
    assert view.two._ranges == (None, None)
    qtbot.waitUntil(lambda: student.context.runner.background.idle, timeout=20_000)
    assert view.two._ranges[0]
    student.press(Qt.Key.Key_Up)
    assert "the same result twice" in words(view.two)
    student.open("history/nobody/noone")
    assert [reading.sitting.uuid for reading in student.view.two.pair] == [uuids[1], uuids[2]]


def test_three_results_are_lines_over_time_that_read_as_a_table(student, qtbot):
    for digits in (HANDS, "155211" * 5, CLEAR):
        slowly(student, digits)
    view = history(student, qtbot)
    rows = view.lines.table_rows()
    # All of the same day: the time of day tells them apart.
    assert all(":" in head for head in rows[0][1:])
    assert rows[1] == ["Realistic", "40", "0", "0"]
    assert [line.name for line in view.lines._lines if line.marked] == ["Investigative", "Artistic"]
    both = view.lines.parentWidget()
    assert isinstance(both, WithTable)
    student.click(both.button)
    assert both.shows_table() and not view.lines.isVisible()


def test_leaving_stops_the_work_and_coming_back_takes_it_up(student, qtbot):
    slowly(student, HANDS)
    slowly(student, CLEAR)
    qtbot.waitUntil(lambda: student.context.runner.background.idle, timeout=20_000)
    student.open("history")
    view = student.view
    tasks = list(view._tasks)
    assert len(tasks) == 2
    student.open("home")
    assert all(task.cancelled for task in tasks)
    again = history(student, qtbot)
    assert again.two._ranges[0]
    shown = again.two
    again.refresh()
    student.settle()
    assert again.two is shown


def test_the_newest_result_is_one_press_away(student, qtbot):
    slowly(student, CLEAR)
    view = history(student, qtbot)
    (newest,) = [one for one in view.findChildren(PlainButton) if one.label() == "Newest result"]
    student.click(newest)
    assert student.address == "results"


def test_numbers_are_written_as_a_student_reads_them(qapp):
    assert (numbers.decimal(-0.054), numbers.r_text(0.7294), numbers.points(31.5)) == ("−0.05", "0.729", "31.5")
    assert [numbers.change(value) for value in (4, -2.5, 0)] == ["+4", "−2.5", "0"]
    assert (numbers.places(3, 3), numbers.places(2, 5)) == ("3", "2 to 5")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_in_a_small_window(student, theme, qtbot, percent):
    for digits in (HANDS, CLEAR[:30], CLEAR):
        slowly(student, digits)
    theme.set_text_percent(percent)
    student.frame.resize(1024, 600)
    view = history(student, qtbot)
    student.settle()
    assert view.widget().width() <= view.viewport().width()
