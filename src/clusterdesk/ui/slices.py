"""Work that can wait until the screen has been painted: done in short turns, so that nothing ever stands still."""

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

TURN_SECONDS = 0.002
"""A turn ends after the step with which it has taken this long: most of a frame is left for layout and painting."""

END = object()
"""What a step returns to end its turn: much has to be laid out and painted after it."""


class Slices(QObject):
    """Runs steps in later turns of the event loop, as many a turn as take little time.

    Steps of one screen replace each other: what the last content still had to do is not worth doing.

    Args:
        parent: the widget whose steps they are; with it they end.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def idle(self) -> bool:
        """Whether nothing is left to do."""
        return not self._steps

    def run(self, steps: Iterable[Callable[[], object]]) -> None:
        """Do these steps from the next turn on, in their order, in place of those that are left from before."""
        self._steps = deque(steps)
        if self._steps:
            self._timer.start()

    def finish(self) -> None:
        """Do now what is left."""
        while self._steps:
            self._steps.popleft()()

    def _turn(self) -> None:
        begun = perf_counter()
        while self._steps and perf_counter() - begun < TURN_SECONDS:
            if self._steps.popleft()() is END:
                break
        if self._steps:
            self._timer.start()
