"""What every test gets: a place and a language of its own, and a look at what it leaves behind.

A test fails when it logs a warning that it did not announce (`@pytest.mark.expect_log("text")`), and when a thread, a
running timer, a running QThread or a top-level widget outlives it. Warnings of Python and of Qt fail it as well:
`filterwarnings` and `qt_log_level_fail` in pyproject.toml.
"""

import gc
import itertools
import logging
import os
import sys
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# Before anything of Qt is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8", "LANGUAGE": "en"})

# How long one example takes says nothing on a machine that others share; the whole test has a limit of time. The same
# examples every time: what a run covers must not hang on luck. A long run (CLUSTERDESK_FUZZ) looks for new ones.
hypothesis.settings.register_profile(
    "clusterdesk", deadline=None, derandomize=not os.environ.get("CLUSTERDESK_FUZZ"), database=None
)
hypothesis.settings.load_profile("clusterdesk")

THREAD_GRACE = 2.0
"""Seconds that a thread which is ending gets to end."""

passed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Remember whether the test passed: a failed one keeps its objects alive in the traceback."""
    report = yield
    if call.when == "call":
        item.stash[passed] = report.passed
    return report


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return an endless row of folders that are not there yet."""
    base = tmp_path_factory.mktemp("places")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def place_of_its_own(places: Iterator[Path]) -> Iterator[None]:
    """Point every folder that ClusterDesk might use to an empty one; let Qt write numbers and dates as in English."""
    place = next(places)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDESK_HOME", str(place / "portfolios"))
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(place))
        core = sys.modules.get("PySide6.QtCore")
        if core is not None:
            core.QLocale.setDefault(core.QLocale("en_US"))
        yield


@pytest.fixture
def home() -> Path:
    """Return the folder where portfolios live, made for this test."""
    folder = Path(os.environ["CLUSTERDESK_HOME"])
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(autouse=True)
def pointer_in_the_corner(request: pytest.FixtureRequest) -> None:
    """Move the pointer to where an earlier test that clicked did not leave it: what lies below it looks different."""
    if "qapp" in request.fixturenames:
        request.getfixturevalue("qapp")
        gui = sys.modules["PySide6.QtGui"]
        gui.QCursor.setPos(gui.QGuiApplication.primaryScreen().geometry().bottomRight())


class LogKeeper(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def nothing_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test when the program logs a warning it did not announce, or does not log one that it did."""
    keeper = LogKeeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    expected = [str(marker.args[0]) for marker in request.node.iter_markers("expect_log")]
    surprising = [line for line in keeper.lines if not any(text in line for text in expected)]
    if surprising:
        pytest.fail("The test logged:\n" + "\n".join(surprising), pytrace=False)
    absent = [text for text in expected if not any(text in line for line in keeper.lines)]
    if absent and request.node.stash.get(passed, False):
        pytest.fail(f"Announced with expect_log, but not logged: {absent}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test when threads outlive it, or in a test with `qapp` or `qtbot` timers, Qt's threads or windows."""
    threads = set(threading.enumerate())
    windows = set(_windows())
    yield
    left = _new_threads(threads)
    if "qapp" in request.fixturenames and request.node.stash.get(passed, False):
        left += _new_qt_objects(windows)
    if left:
        pytest.fail("Left behind: " + ", ".join(left), pytrace=False)


def _new_threads(before: set[threading.Thread]) -> list[str]:
    left: list[str] = []
    for thread in threading.enumerate():
        # A dummy stands for a thread of Qt, which cannot be joined from here.
        if thread not in before and not isinstance(thread, threading._DummyThread):
            thread.join(THREAD_GRACE)
            if thread.is_alive():
                left.append(f"thread {thread.name}")
    return left


def _new_qt_objects(windows: set[int]) -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent

    def left() -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [name for key, name in _windows().items() if key not in windows] + _running()

    if not left():
        return []
    # What only a cycle of references holds is not left behind.
    gc.collect()
    return left()


def _windows() -> dict[int, str]:
    """Return the top-level widgets that no other widget owns, by their address."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return {}
    from shiboken6 import Shiboken

    return {
        Shiboken.getCppPointer(widget)[0]: f"window {type(widget).__name__} {widget.objectName()}".strip()
        for widget in widgets.QApplication.topLevelWidgets()
        # Qt keeps one label for all tool tips.
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    }


def _running() -> list[str]:
    """Return the timers and threads of Qt that run and that Python knows of."""
    from PySide6.QtCore import QThread, QTimer
    from shiboken6 import Shiboken

    found: list[str] = []
    main = QThread.currentThread()
    for thing in Shiboken.getAllValidWrappers():
        if isinstance(thing, QTimer) and thing.isActive():
            found.append(f"timer of {type(thing.parent()).__name__}, {thing.interval()} ms")
        elif isinstance(thing, QThread) and thing.isRunning() and thing != main:
            found.append(f"QThread {thing.objectName()}".strip())
    return found
