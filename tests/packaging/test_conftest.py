"""The look that every test's leftovers get: each kind of leftover really fails a test."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SETTINGS = "[pytest]\nmarkers = expect_log\nqt_api = pyside6\n"


@pytest.fixture
def inner(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makeini(SETTINGS)
    return pytester


def outcome(inner: pytest.Pytester, body: str) -> tuple[dict[str, int], str]:
    """Run one test file in a process of its own; return the counts and what was printed."""
    inner.makepyfile(body)
    result = inner.runpytest_subprocess("-p", "no:cacheprovider")
    return result.parseoutcomes(), result.stdout.str()


def test_a_clean_test_passes(inner: pytest.Pytester) -> None:
    counts, _ = outcome(
        inner,
        """
        import logging, threading
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QLabel

        def test_clean(qtbot):
            thread = threading.Thread(target=lambda: None)
            thread.start()
            label = QLabel("here")
            qtbot.addWidget(label)
            timer = QTimer(label)
            timer.start(1000)
            logging.getLogger("clusterdesk").info("fine")
        """,
    )
    assert counts == {"passed": 1}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            """
            import threading

            def test_thread(request):
                end = threading.Event()
                request.session.end = end
                threading.Thread(target=end.wait, daemon=True, name="forgotten").start()
            """,
            "Left behind: thread forgotten",
        ),
        (
            """
            from PySide6.QtCore import QTimer
            kept = []

            def test_timer(qapp):
                timer = QTimer()
                timer.start(60000)
                kept.append(timer)
            """,
            "Left behind: timer of NoneType, 60000 ms",
        ),
        (
            """
            from PySide6.QtCore import QThread
            kept = []

            def test_qthread(qapp, request):
                thread = QThread()
                thread.setObjectName("lane")
                thread.start()
                kept.append(thread)

            def test_afterwards():
                kept[0].quit()
                kept[0].wait()
            """,
            "Left behind: QThread lane",
        ),
        (
            """
            from PySide6.QtWidgets import QLabel
            kept = []

            def test_window(qapp):
                kept.append(QLabel("here"))
            """,
            "Left behind: window QLabel",
        ),
        (
            """
            import logging

            def test_warning():
                logging.getLogger("clusterdesk").warning("odd")
            """,
            "WARNING clusterdesk: odd",
        ),
        (
            """
            import pytest

            @pytest.mark.expect_log("odd")
            def test_no_warning():
                pass
            """,
            "but not logged: ['odd']",
        ),
    ],
    ids=["thread", "timer", "qthread", "window", "warning", "no warning"],
)
def test_a_leftover_fails_the_test(inner: pytest.Pytester, body: str, told: str) -> None:
    counts, printed = outcome(inner, body)
    assert counts["errors"] == 1
    assert told in printed


def test_an_announced_warning_passes(inner: pytest.Pytester) -> None:
    counts, _ = outcome(
        inner,
        """
        import logging
        import pytest

        @pytest.mark.expect_log("odd")
        def test_announced():
            logging.getLogger("clusterdesk").warning("an odd file")
        """,
    )
    assert counts == {"passed": 1}


def test_every_test_has_a_place_of_its_own(inner: pytest.Pytester) -> None:
    counts, _ = outcome(
        inner,
        """
        import os
        from pathlib import Path
        import pytest

        seen = set()

        @pytest.mark.parametrize("turn", range(2))
        def test_place(turn, home):
            assert home == Path(os.environ["CLUSTERDESK_HOME"])
            assert list(home.iterdir()) == []
            seen.add(home)
            assert len(seen) == turn + 1
        """,
    )
    assert counts == {"passed": 2}


def test_numbers_are_written_in_english(inner: pytest.Pytester) -> None:
    counts, _ = outcome(
        inner,
        """
        from PySide6.QtCore import QLocale

        def test_number(qapp):
            assert QLocale().toString(1234.5) == "1,234.5"
            QLocale.setDefault(QLocale("de_DE"))

        def test_number_again(qapp):
            assert QLocale().toString(1234.5) == "1,234.5"
        """,
    )
    assert counts == {"passed": 2}
