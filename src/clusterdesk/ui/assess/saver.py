"""Saves answers behind the student's back, and forgets none that could not be saved."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.sitting import Answer
from clusterdesk.ui.runner import Runner

Key = tuple[str, str]
"""Sitting and item."""


class Saver(QObject):
    """Hands answers to the database thread at once and keeps those that were refused until they are saved."""

    refused = Signal(object)
    """An answer could not be saved: carries the `ExpectedError`. The answer is kept in `unsaved`."""
    settled = Signal()
    """Nothing is on its way to the disk any more."""

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._flying = 0
        self._latest: dict[Key, Answer] = {}
        self._kept: dict[Key, Answer] = {}

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way: what is read meanwhile may be older than what the student sees."""
        return self._flying > 0

    def unsaved(self, sitting: str) -> Mapping[str, Answer]:
        """Return the answers of a sitting that were refused and are not saved yet, by item."""
        return {item: answer for (uuid, item), answer in self._kept.items() if uuid == sitting}

    def save(self, sitting: str, answer: Answer) -> None:
        """Save an answer; a later one to the same item takes its place even if this one is refused."""
        key = (sitting, answer.item)
        self._kept.pop(key, None)
        self._latest[key] = answer
        self._flying += 1
        self._runner.submit(
            lambda s: s.assess.answer(sitting, answer.item, answer.value, answer.seconds),
            done=partial(self._saved, key, answer),
            refused=partial(self._refused, key, answer),
            owner=self,
        )

    def retry(self) -> None:
        """Try to save again what was refused."""
        for (sitting, _), answer in list(self._kept.items()):
            self.save(sitting, answer)

    def _saved(self, key: Key, answer: Answer, changes: Changes) -> None:
        del changes
        if self._latest.get(key) is answer:
            del self._latest[key]
        # The disk takes writes again, so whatever was refused before may go now.
        self.retry()
        self._land()

    def _refused(self, key: Key, answer: Answer, error: ExpectedError) -> None:
        if self._latest.get(key) is answer:
            self._kept[key] = answer
        self.refused.emit(error)
        self._land()

    def _land(self) -> None:
        self._flying -= 1
        if not self._flying:
            self.settled.emit()
