"""What the start of the program does without: every module costs time before the student sees something."""

import os
import subprocess
import sys

import pytest

from clusterdesk.services import portfolio as portfolios

WATCH = """
import os, runpy, sys

class Marks:
    def write(self, text):
        if text == sys.argv[-1]:
            os.write(1, " ".join(sys.modules).encode())
            os._exit(0)

    def flush(self): ...

sys.stdout = Marks()
from clusterdesk.__main__ import main
main([])
"""
"""Runs the program until it prints the mark that is its last argument, then tells what is loaded."""

NOT_LOADED = {
    "first-paint": {
        "clusterdesk.services.session",
        "clusterdesk.store.portfolio",
        "clusterdesk.core.goal",
        "sqlcipher3",
    },
    "home-ready": {
        "clusterdesk.core.career",
        "clusterdesk.core.facts",
        "clusterdesk.core.journal",
        "clusterdesk.core.questionnaire",
        "clusterdesk.services.keeping",
        "clusterdesk.ui.home.lower",
        "sqlite_utils",
    },
}
LOADED = {"first-paint": "PySide6.QtWidgets", "home-ready": "clusterdesk.ui.home.facts"}


@pytest.mark.parametrize("mark", ["first-paint", "home-ready"])
def test_the_start_loads_only_what_it_shows(mark, tmp_path):
    portfolios.create(tmp_path / "home", "Sample", 2029)
    environment = {**os.environ, "CLUSTERDESK_HOME": str(tmp_path / "home"), "CLUSTERDESK_MARKS": "1"}
    command = [sys.executable, "-c", WATCH, f"mark {mark}\n"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    loaded = set(told.stdout.split())
    assert LOADED[mark] in loaded
    assert sorted(loaded & NOT_LOADED[mark]) == []
