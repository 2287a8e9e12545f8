"""What Goals and Journal need is imported while Home is looked at."""

import subprocess
import sys

from clusterdesk.ui.frame.warming import MODULES, Warming

CODE = """
import sys
from PySide6.QtWidgets import QApplication
from clusterdesk.ui.frame.warming import Warming
app = QApplication([])
warming = Warming(app)
while not warming.done:
    app.processEvents()
sys.exit(not {"clusterdesk.ui.goals.view", "clusterdesk.ui.journal.view"} <= set(sys.modules))
"""


def test_after_a_while_both_pages_are_imported():
    assert subprocess.run([sys.executable, "-c", CODE], check=False, timeout=60).returncode == 0


def test_every_module_is_there_once_and_the_work_ends_with_its_owner(qtbot):
    assert len(set(MODULES)) == len(MODULES)
    warming = Warming(None)
    assert not warming.done
    qtbot.waitUntil(lambda: warming.done)
    warming.deleteLater()
