"""The look that every test's leftovers get: each kind of leftover really fails a test."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SETTINGS = "[pytest]\nmarkers = expect_log\nqt_api = pyside6\n"

CLEAN = """
    import logging
    import os
    import threading
    from pathlib import Path

    import pytest
    from PySide6.QtCore import QLocale, QTimer
    from PySide6.QtWidgets import QLabel

    seen = set()

    def test_things_that_end(qtbot):
        thread = threading.Thread(target=lambda: None)
        thread.start()
        label = QLabel("here")
        qtbot.addWidget(label)
        timer = QTimer(label)
        timer.start(1000)
        logging.getLogger("clusterdesk").info("fine")

    @pytest.mark.expect_log("odd")
    def test_announced_warning():
        logging.getLogger("clusterdesk").warning("an odd file")

    @pytest.mark.parametrize("turn", range(2))
    def test_place_of_its_own(turn, home):
        assert home == Path(os.environ["CLUSTERDESK_HOME"])
        assert list(home.iterdir()) == []
        seen.add(home)
        assert len(seen) == turn + 1

    @pytest.mark.parametrize("turn", range(2))
    def test_english_numbers(turn, qapp):
        assert QLocale().toString(1234.5) == "1,234.5"
        QLocale.setDefault(QLocale("de_DE"))
"""

LEAVING = """
    import logging
    import threading

    import pytest
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QLabel

    kept = {}

    def test_thread():
        kept["end"] = threading.Event()
        threading.Thread(target=kept["end"].wait, name="forgotten").start()

    def test_timer(qapp):
        kept["timer"] = QTimer()
        kept["timer"].start(60000)

    def test_qthread(qapp):
        kept["end"].set()
        kept["timer"].stop()
        kept["lane"] = QThread()
        kept["lane"].setObjectName("lane")
        kept["lane"].start()

    def test_window(qapp):
        kept["lane"].quit()
        kept["lane"].wait()
        kept["window"] = QLabel("here")

    def test_warning():
        logging.getLogger("clusterdesk").warning("odd")

    @pytest.mark.expect_log("odd")
    def test_warning_that_never_came():
        pass
"""


def run(pytester: pytest.Pytester, body: str) -> tuple[dict[str, int], str]:
    """Run a file of tests in a process of its own; return the counts and what was printed."""
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makeini(SETTINGS)
    pytester.makepyfile(body)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    return result.parseoutcomes(), result.stdout.str()


def test_a_test_that_tidies_up_passes(pytester: pytest.Pytester) -> None:
    counts, _ = run(pytester, CLEAN)
    assert counts == {"passed": 6}


def test_each_kind_of_leftover_fails_its_test(pytester: pytest.Pytester) -> None:
    counts, printed = run(pytester, LEAVING)
    assert counts == {"passed": 6, "errors": 6}
    for told in (
        "Left behind: thread forgotten\n",
        "Left behind: timer of NoneType, 60000 ms\n",
        "Left behind: QThread lane\n",
        "Left behind: window QLabel\n",
        "WARNING clusterdesk: odd\n",
        "but not logged: ['odd']\n",
    ):
        assert told in printed
