"""Long computing beside the windows: threads, order, cancelling, faults, and callers that are gone."""

import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from clusterdesk.ui.background import Background


@pytest.fixture
def background(qapp):
    found = Background()
    yield found
    found.close()


def steps(count, value, seen=None):
    for number in range(count):
        if seen is not None:
            seen.append((number, threading.current_thread()))
        yield
    return value


def held_up(gate: threading.Event, begun: threading.Event, after: list[str]):
    """Work that waits in its first step until the test lets it go on."""
    begun.set()
    gate.wait(5)
    yield
    after.append("second step")
    yield


def test_work_runs_on_another_thread_one_after_the_other_and_arrives_in_the_main_one(qtbot, background):
    owner, seen, arrived = QObject(), [], []
    for value in ("first", "second"):
        background.start(
            steps(3, value, seen), lambda found: arrived.append((found, threading.current_thread())), owner
        )
    assert not background.idle
    qtbot.waitUntil(lambda: background.idle)
    main = threading.main_thread()
    assert arrived == [("first", main), ("second", main)]
    assert [number for number, _ in seen] == [0, 1, 2, 0, 1, 2]
    assert main not in {thread for _, thread in seen}
    assert not any(thread.is_alive() for _, thread in seen if thread.join(2) is None)


def test_cancelled_work_stops_after_its_step_and_is_not_delivered(qtbot, background):
    owner, gate, begun, after, arrived = QObject(), threading.Event(), threading.Event(), [], []
    task = background.start(held_up(gate, begun, after), arrived.append, owner)
    assert begun.wait(5)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: background.idle)
    assert task.cancelled
    assert after == arrived == []


def test_work_that_is_cancelled_before_its_turn_never_begins(qtbot, background):
    owner, gate, begun, seen, arrived = QObject(), threading.Event(), threading.Event(), [], []
    background.start(held_up(gate, begun, []), arrived.append, owner)
    background.start(steps(2, "never", seen), arrived.append, owner).cancel()
    gate.set()
    qtbot.waitUntil(lambda: background.idle)
    assert seen == []
    assert arrived == [None]


def test_nothing_is_called_when_the_owner_is_gone(qtbot, background):
    owner, gate, arrived = QObject(), threading.Event(), []
    background.start(held_up(gate, threading.Event(), []), arrived.append, owner)
    delete(owner)
    gate.set()
    with qtbot.waitSignal(background.finished):
        pass
    assert arrived == []


def test_an_exception_is_told_and_the_next_work_goes_on(qtbot, background):
    def broken():
        yield
        raise ValueError("wrong")

    owner, crashes, arrived = QObject(), [], []
    background.crashed.connect(crashes.append)
    background.start(broken(), arrived.append, owner)
    background.start(steps(1, "next"), arrived.append, owner)
    qtbot.waitUntil(lambda: background.idle)
    assert [str(error) for error in crashes] == ["wrong"]
    assert arrived == ["next"]


def test_closing_ends_the_thread_and_delivers_nothing(qtbot, qapp):
    background, owner, arrived = Background(), QObject(), []
    for _ in range(3):
        background.start(steps(100_000, "late"), arrived.append, owner)
    background.close()
    assert background.idle
    assert not any(thread.name == "background" for thread in threading.enumerate())
    qapp.processEvents()
    assert arrived == []


def test_the_runner_closes_it_and_tells_its_faults(qtbot, context):
    def broken():
        raise ValueError("wrong")
        yield

    crashes = []
    context.runner.background.crashed.connect(crashes.append)
    context.runner.crashed.disconnect()
    context.runner.crashed.connect(crashes.append)
    context.runner.background.start(broken(), crashes.append, context.runner)
    qtbot.waitUntil(lambda: context.runner.background.idle)
    assert len(crashes) == 2
