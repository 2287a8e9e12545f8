"""Long computing beside the windows: a thread for it, in small steps, never the database's."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from threading import Event, Thread
from time import sleep
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

T = TypeVar("T")

PAUSE = 0.0002
"""Seconds of rest after each step, so that a waiting window gets the interpreter at once."""


class Task:
    """Work that was handed over. Once cancelled it stops after its present step and nothing is delivered."""

    def __init__(self, work: Generator[None, None, Any]) -> None:
        self._work = work
        self._cancelled = Event()

    def cancel(self) -> None:
        """Stop; nothing happens when it is done already."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether its result is not wanted any more."""
        return self._cancelled.is_set()

    def drive(self) -> Any:
        """Do the work step by step, on the thread that calls; None when it was cancelled."""
        while not self.cancelled:
            try:
                next(self._work)
            except StopIteration as done:
                return done.value
            sleep(PAUSE)
        self._work.close()
        return None


class _Waiting(NamedTuple):
    """Who waits for a task. Stays in the main thread; nothing is called when `owner` is gone by then."""

    task: Task
    deliver: Callable[[Any], None]
    owner: QObject


class _Outcome(NamedTuple):
    value: Any = None
    error: Exception | None = None


class Background(QObject):
    """Does one task after the other, in the order they were given, each on a thread that ends with it.

    Work is a generator: what it does between two yields holds the interpreter, so a step should take 5 ms at most. It
    must hold nothing of Qt and share nothing that changes.
    """

    crashed = Signal(object)
    """A task met an exception: a bug."""
    finished = Signal()
    """A task is over and has been delivered, unless it was cancelled."""
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Waiting] = deque()
        self._thread: Thread | None = None
        self._ended.connect(self._deliver)

    @property
    def idle(self) -> bool:
        """Whether nothing was handed over that is not over yet."""
        return not self._waiting

    def start(self, work: Generator[None, None, T], deliver: Callable[[T], None], owner: QObject) -> Task:
        """Hand over work; `deliver` gets what it returns in the main thread, unless it is cancelled or `owner` gone."""
        task = Task(work)
        self._waiting.append(_Waiting(task, deliver, owner))
        if self._thread is None:
            self._begin(task)
        return task

    def close(self) -> None:
        """Cancel everything and end the thread. Nothing is delivered any more."""
        for waiting in self._waiting:
            waiting.task.cancel()
        self._waiting.clear()
        if self._thread is not None:
            self._thread.join()

    def _begin(self, task: Task) -> None:
        self._thread = Thread(target=self._run, args=(task,), name="background")
        self._thread.start()

    def _run(self, task: Task) -> None:
        try:
            outcome = _Outcome(task.drive())
        except Exception as error:
            outcome = _Outcome(error=error)
        self._ended.emit(outcome)

    def _deliver(self, outcome: _Outcome) -> None:
        """Hand over what the first of those that wait has brought, and begin the next."""
        if not self._waiting:
            # It was closed in the meantime.
            return
        done = self._waiting.popleft()
        self._thread = None
        if self._waiting:
            self._begin(self._waiting[0].task)
        if outcome.error is not None:
            self.crashed.emit(outcome.error)
        elif not done.task.cancelled and isValid(done.owner):
            done.deliver(outcome.value)
        self.finished.emit()
