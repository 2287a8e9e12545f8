"""What the next pages need is imported while Home is looked at, in short turns, so that nobody waits for it later."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from clusterdesk.ui.slices import Slices

AFTER_MS = 300
"""Home is painted and the first hand is on the mouse."""
MODULES = (
    "core.journal",
    "core.requirements",
    "core.evidence",
    "core.facts",
    "core.posting",
    "services.journal",
    "services.skills",
    "services.targets",
    "ui.entries",
    "ui.typed",
    "ui.target_picker",
    "ui.charts",
    "ui.charts.timeline",
    "ui.goals.words",
    "ui.goals.learned",
    "ui.goals.compare",
    "ui.goals.board",
    "ui.goals.cards",
    "ui.goals.steps",
    "ui.goals.panel",
    "ui.goals.form",
    "ui.goals.change",
    "ui.goals.calendar",
    "ui.goals.actions",
    "ui.goals.timeline",
    "ui.goals.overview",
    "ui.goals.finding",
    "ui.goals.reading",
    "ui.goals.learning",
    "ui.goals.writing",
    "ui.goals.view",
    "ui.journal.rows",
    "ui.journal.filters",
    "ui.journal.fields",
    "ui.journal.panel",
    "ui.journal.view",
)
"""Those of Goals and Journal, what the others need first."""


class Warming(QObject):
    """Imports modules one after the other, a few milliseconds a turn.

    Args:
        parent: what it ends with.
    """

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._slices = Slices(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(lambda: self._slices.run(map(_step, MODULES)))
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether everything is imported."""
        return not self._timer.isActive() and self._slices.idle


def _step(name: str) -> Callable[[], object]:
    return lambda: import_module(f"clusterdesk.{name}")
