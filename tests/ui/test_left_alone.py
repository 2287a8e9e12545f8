"""A computer that was left: it slept, its screen was locked, as the system tells it or as clocks do."""

import os
import shutil
import subprocess
import sys
from ctypes import addressof, wintypes

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.ui.asleep import seconds_asleep
from clusterdesk.ui.idle import Idle
from clusterdesk.ui.left_alone import (
    MESSAGE,
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    LeftAlone,
    Messages,
    is_left,
)

RESUMED, UNLOCKED, LOCKED, SOMETHING = 0x12, 0x8, 0x7, 0x0201


class Bed:
    """A computer that sleeps as long as a test says."""

    slept = 100.0

    def __call__(self) -> float:
        return self.slept


@pytest.fixture
def bed() -> Bed:
    return Bed()


@pytest.fixture
def idle(qapp, bed):
    watching = Idle(qapp, asleep=bed)
    watching.expired.connect(lambda: told.append(True))
    told: list[bool] = []
    watching.told = told
    yield watching
    watching.stop()


def test_the_clocks_of_this_computer_tell_how_long_it_slept():
    first = seconds_asleep()
    assert first >= -1.0
    assert abs(seconds_asleep() - first) < 1.0


def test_a_system_without_such_clocks_has_not_slept(monkeypatch):
    monkeypatch.setattr(sys, "platform", "plan9")
    assert seconds_asleep() == 0.0


@pytest.mark.parametrize("minutes", [0, 5])
def test_after_a_sleep_it_is_told_at_the_next_look(idle, bed, minutes):
    idle.watch(minutes)
    bed.slept += 1.0
    assert not idle.look()
    bed.slept += 60.0
    assert idle.look()
    assert idle.told == [True]
    assert not idle._looking.isActive()
    assert not idle._timer.isActive()


def test_what_slept_before_is_not_counted(idle, bed):
    bed.slept = 5000.0
    idle.watch(5)
    assert not idle.look()


def test_it_looks_every_few_seconds_by_itself(idle, bed, qtbot):
    idle.watch(0)
    bed.slept += 60.0
    idle._looking.setInterval(1)
    qtbot.waitUntil(lambda: idle.told == [True])


def test_coming_back_to_the_window_looks_at_once(idle, bed, qapp):
    idle.watch(0)
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationStateChange))
    assert idle.told == []
    bed.slept += 60.0
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationStateChange))
    assert idle.told == [True]


def test_the_first_touch_after_a_sleep_is_not_passed_on(idle, bed, qapp):
    idle.watch(0)
    touch = QEvent(QEvent.Type.KeyPress)
    assert not idle.eventFilter(qapp, touch)
    bed.slept += 60.0
    assert idle.eventFilter(qapp, touch)
    assert idle.told == [True]


@pytest.mark.parametrize(
    ("message", "what", "left"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, RESUMED, False),
        (WM_WTSSESSION_CHANGE, LOCKED, True),
        (WM_WTSSESSION_CHANGE, UNLOCKED, False),
        (SOMETHING, PBT_APMSUSPEND, False),
        (SOMETHING, LOCKED, False),
    ],
)
def test_messages_of_windows_are_understood_and_passed_on(message, what, left):
    assert is_left(message, what) is left
    told: list[bool] = []
    sent = wintypes.MSG(None, message, what, 0)
    messages = Messages(lambda: told.append(True))
    assert messages.nativeEventFilter(MESSAGE, addressof(sent)) == (False, 0)
    assert told == ([True] if left else [])
    # What is no message of a window is not looked at.
    assert messages.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)


def test_a_screen_that_is_free_again_and_a_computer_that_woke_up_are_no_reason(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    listening = LeftAlone(window, window)
    told: list[bool] = []
    listening.left.connect(lambda: told.append(True))
    listening.screen_changed(False)
    listening.sleep_changed(False)
    assert told == []
    listening.screen_changed(True)
    listening.sleep_changed(True)
    listening.lock_asked()
    assert len(told) == 3
    listening.stop()


ON_THE_BUS = """
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QWidget
from clusterdesk.ui.left_alone import LeftAlone
app = QApplication(["test"])
listening = LeftAlone(QWidget())
listening.left.connect(lambda: (print("left"), app.quit()))
listening.listen()
listening.listen()
def say(on):
    signal = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    signal.setArguments([on])
    assert QDBusConnection.sessionBus().send(signal)
say(False)
say(True)
QTimer.singleShot(20_000, app, app.quit)
app.exec()
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no D-Bus here")
def test_a_screen_that_is_locked_is_told_over_the_bus():
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ON_THE_BUS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout == "left\n"


def test_where_the_bus_does_not_answer_it_listens_in_vain():
    quiet = ON_THE_BUS.partition("def say")[0] + "print('listening')\n"
    run = subprocess.run(
        [sys.executable, "-c", quiet],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/there/is/none"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout == "listening\n"


def test_messages_are_read_until_it_stops(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    listening = LeftAlone(window, window)
    listening._read_messages()
    listening._read_messages()
    qapp.processEvents()
    listening.stop()
    listening.stop()
