"""The one database thread: reads and writes of the portfolio run there, results arrive in the main thread."""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import count
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import ExpectedError
from clusterdesk.ui.background import Background

if TYPE_CHECKING:
    from clusterdesk.services.session import Session

T = TypeVar("T")


class _NoPortfolioError(Exception):
    """A read or write was asked for while no portfolio is open."""


# Named tuples here and in `background`: a dataclass takes seven times as long to make, before the first paint.
class _Caller(NamedTuple):
    """Who waits for one piece of work. Stays in the main thread; nothing is called when `owner` is gone by then."""

    deliver: Callable[[Any], None] | None
    refuse: Callable[[ExpectedError], None] | None
    owner: QObject | None
    write: bool = False


class _Job(NamedTuple):
    """One piece of work for the database thread, which never holds anything of Qt: see `_Caller`."""

    number: int
    work: Callable[[], Any]


class _Outcome(NamedTuple):
    number: int
    value: Any = None
    error: Exception | None = None


class Runner(QObject):
    """Runs reads and writes one after the other, in the order they were given, off the main thread.

    A worker's result must be received by a method of a QObject that lives in the main thread; this object is that one
    receiver for the whole program.
    """

    changed = Signal(object)
    """A write is durable: carries its `Changes`."""
    failed = Signal(object)
    """A read or write met an `ExpectedError` that its caller does not handle."""
    crashed = Signal(object)
    """A read or write met any other exception: a bug."""
    busy = Signal(bool)
    """True when a write was handed over, False when none is left."""
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._session: Session | None = None
        self._writes = 0
        self._closed = False
        self._callers: dict[int, _Caller] = {}
        self._numbers = count()
        # Python collects garbage in whatever thread is running, and no widget may be destroyed on the database thread:
        # while it lives, garbage is collected here only, after the last result that is waited for.
        self._collected_before = gc.isenabled()
        gc.disable()
        self.background = Background(self)
        """Long computing, on a thread of its own."""
        self.background.crashed.connect(self.crashed)
        self._finished.connect(self._deliver)
        self._thread = Thread(target=self._work, name="portfolio")
        self._thread.start()

    def start(
        self,
        opener: Callable[[], Session],
        opened: Callable[[Session], None],
        refused: Callable[[ExpectedError], None],
    ) -> None:
        """Open a portfolio on the database thread; an open one is closed first.

        Args:
            opener: makes the session; runs on the database thread.
            opened: gets the session in the main thread, to read its plain attributes only.
            refused: gets the error when it could not be opened.
        """

        def work() -> Session:
            self._close_session()
            self._session = opener()
            return self._session

        self._hand_over(work, _Caller(opened, refused, None))

    def submit(
        self,
        operation: Callable[[Session], Changes],
        done: Callable[[Changes], None] | None = None,
        refused: Callable[[ExpectedError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Hand over one write. `changed` is emitted when it is durable, before `done` is called.

        Args:
            operation: the use case to run, one transaction.
            done: called in the main thread with what changed, unless `owner` is gone.
            refused: called instead of `failed` when the operation raised an `ExpectedError`.
            owner: the widget that the callbacks belong to.
        """
        self._writes += 1
        self.busy.emit(True)
        self._hand_over(lambda: operation(self._opened()), _Caller(done, refused, owner, write=True))

    def read(
        self,
        query: Callable[[Session], T],
        deliver: Callable[[T], None],
        owner: QObject | None = None,
        refused: Callable[[ExpectedError], None] | None = None,
    ) -> None:
        """Read from the portfolio; `deliver` gets the frozen snapshot in the main thread, unless `owner` is gone."""
        self._hand_over(lambda: query(self._opened()), _Caller(deliver, refused, owner))

    def leave(self, left: Callable[[], None] | None = None) -> None:
        """Close the portfolio after everything that was handed over; the next one is opened by `start`.

        Args:
            left: called in the main thread when it is closed.
        """
        self._hand_over(self._close_session, _Caller(None if left is None else lambda _nothing: left(), None, None))

    def apart(self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[ExpectedError], None]) -> None:
        """Close the portfolio, then do something that must have none open.

        Args:
            work: runs on the database thread.
            done: gets the outcome in the main thread.
            refused: gets the error when it could not be done.
        """

        def alone() -> T:
            self._close_session()
            return work()

        self._hand_over(alone, _Caller(done, refused, None))

    def close(self) -> None:
        """Finish everything that was handed over, close the portfolio, end the thread. Results are not delivered."""
        # Not a disconnect: it takes Qt's lock and then Python's, an emit of the worker takes them the other way.
        self._closed = True
        self.background.close()
        self._hand_over(self._close_session, _Caller(None, None, None))
        self._jobs.put(None)
        self._thread.join()
        self._callers.clear()
        if self._collected_before:
            gc.enable()

    def _hand_over(self, work: Callable[[], Any], caller: _Caller) -> None:
        number = next(self._numbers)
        self._callers[number] = caller
        self._jobs.put(_Job(number, work))

    def _opened(self) -> Session:
        if self._session is None:
            raise _NoPortfolioError
        return self._session

    def _close_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                outcome = _Outcome(job.number, job.work())
            except Exception as error:
                outcome = _Outcome(job.number, error=error)
            self._finished.emit(outcome)
            # Nothing of a finished job may live on here until the next one comes.
            del job, outcome

    def _deliver(self, outcome: _Outcome) -> None:
        if not self._closed:
            self._tell(outcome)
            # Not while somebody waits, such as a page that is being opened.
            if not self._callers:
                collect_garbage()

    def _tell(self, outcome: _Outcome) -> None:
        caller = self._callers.pop(outcome.number)
        wanted = caller.owner is None or isValid(caller.owner)
        if caller.write:
            self._writes -= 1
            if outcome.error is None:
                self.changed.emit(outcome.value)
            self.busy.emit(self._writes > 0)
        if outcome.error is None:
            if caller.deliver and wanted:
                caller.deliver(outcome.value)
        elif isinstance(outcome.error, _NoPortfolioError):
            # The portfolio could not be opened or was closed; whoever asked is about to be taken away.
            return
        elif not isinstance(outcome.error, ExpectedError):
            self.crashed.emit(outcome.error)
        elif caller.refuse and wanted:
            caller.refuse(outcome.error)
        else:
            self.failed.emit(outcome.error)


def collect_garbage() -> None:
    """Collect the oldest generation of garbage that has passed its threshold, as Python would do by itself."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
