"""The one database thread: reads and writes of the portfolio run there, results arrive in the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import ExpectedError

if TYPE_CHECKING:
    from clusterdesk.services.session import Session

T = TypeVar("T")


class _NoPortfolioError(Exception):
    """A read or write was asked for while no portfolio is open."""


@dataclass(frozen=True, slots=True)
class _Job:
    """One piece of work. `deliver` and `refuse` are called in the main thread unless `owner` is gone by then."""

    work: Callable[[], Any]
    deliver: Callable[[Any], None] | None
    refuse: Callable[[ExpectedError], None] | None
    owner: QObject | None
    write: bool = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
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

        self._jobs.put(_Job(work, opened, refused, None))

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
        self._jobs.put(_Job(lambda: operation(self._opened()), done, refused, owner, write=True))

    def read(
        self,
        query: Callable[[Session], T],
        deliver: Callable[[T], None],
        owner: QObject | None = None,
        refused: Callable[[ExpectedError], None] | None = None,
    ) -> None:
        """Read from the portfolio; `deliver` gets the frozen snapshot in the main thread, unless `owner` is gone."""
        self._jobs.put(_Job(lambda: query(self._opened()), deliver, refused, owner))

    def close(self) -> None:
        """Finish everything that was handed over, close the portfolio, end the thread. Results are not delivered."""
        # Not a disconnect: it takes Qt's lock and then Python's, an emit of the worker takes them the other way.
        self._closed = True
        self._jobs.put(_Job(self._close_session, None, None, None))
        self._jobs.put(None)
        self._thread.join()

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
                outcome = _Outcome(job, job.work())
            except Exception as error:
                outcome = _Outcome(job, error=error)
            self._finished.emit(outcome)

    def _deliver(self, outcome: _Outcome) -> None:
        if self._closed:
            return
        job = outcome.job
        wanted = job.owner is None or isValid(job.owner)
        if job.write:
            self._writes -= 1
            if outcome.error is None:
                self.changed.emit(outcome.value)
            self.busy.emit(self._writes > 0)
        if outcome.error is None:
            if job.deliver and wanted:
                job.deliver(outcome.value)
        elif isinstance(outcome.error, _NoPortfolioError):
            # The portfolio could not be opened or was closed; whoever asked is about to be taken away.
            return
        elif not isinstance(outcome.error, ExpectedError):
            self.crashed.emit(outcome.error)
        elif job.refuse and wanted:
            job.refuse(outcome.error)
        else:
            self.failed.emit(outcome.error)
