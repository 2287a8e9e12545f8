"""Work in later turns: in order, replaced by newer work, ended with its widget."""

from PySide6.QtCore import QObject

from clusterdesk.ui.slices import END, Slices


def test_steps_run_later_and_in_order(qtbot, qapp):
    owner = QObject()
    slices = Slices(owner)
    done: list[int] = []
    assert slices.idle
    slices.run([lambda at=at: done.append(at) for at in range(3)])
    assert done == []
    assert not slices.idle
    qtbot.waitUntil(lambda: slices.idle)
    assert done == [0, 1, 2]


def test_a_long_step_ends_its_turn(qtbot, qapp, monkeypatch):
    owner = QObject()
    slices = Slices(owner)
    done: list[int] = []
    clock = iter(range(100))
    monkeypatch.setattr("clusterdesk.ui.slices.perf_counter", lambda: float(next(clock)))
    slices.run([lambda at=at: done.append(at) for at in range(3)])
    slices._turn()
    assert done == []  # by this clock a turn is over before it has begun
    monkeypatch.setattr("clusterdesk.ui.slices.perf_counter", iter([0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0]).__next__)
    slices._turn()
    assert done == [0]
    qtbot.waitUntil(lambda: slices.idle)
    assert done == [0, 1, 2]


def test_a_step_can_end_its_turn(qapp):
    owner = QObject()
    slices = Slices(owner)
    done: list[int] = []
    slices.run([lambda: done.append(0), lambda: END, lambda: done.append(1)])
    slices._turn()
    assert done == [0]
    slices._turn()
    assert done == [0, 1]


def test_newer_work_replaces_what_is_left(qtbot, qapp):
    owner = QObject()
    slices = Slices(owner)
    done: list[str] = []
    slices.run([lambda: done.append("old")])
    slices.run([lambda: done.append("new")])
    qtbot.waitUntil(lambda: slices.idle)
    assert done == ["new"]
    slices.run([lambda: done.append("never")])
    slices.run([])
    assert slices.idle


def test_what_is_left_can_be_done_at_once(qapp):
    owner = QObject()
    slices = Slices(owner)
    done: list[int] = []
    slices.run([lambda: done.append(1), lambda: done.append(2)])
    slices.finish()
    assert done == [1, 2]
    assert slices.idle
