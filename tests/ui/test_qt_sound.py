"""The binding of Qt must not eat references: PySide6 6.12.0 does on Python 3.11 (docs/decisions/qt-by-python.md)."""

import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 200


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on, its count never moves")
def test_calls_that_return_nothing_leave_none_alone(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    calls = {"setText": lambda: label.setText("a"), "update": label.update, "processEvents": QApplication.processEvents}
    for name, call in calls.items():
        call()
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        assert sys.getrefcount(None) > before - CALLS / 2, f"{name} takes references of None away"
