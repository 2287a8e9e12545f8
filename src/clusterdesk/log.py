"""The log: warnings and crashes in `clusterdesk.log`, 1 MB and two older ones, nothing personal."""

import logging
import os
from pathlib import Path, PurePath
from types import TracebackType

LOG_NAME = "clusterdesk.log"
LOG_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_Info = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


_OURS = ("clusterdesk", "site-packages")


def short_place(filename: str) -> str:
    """Return where a source is without the folders above the program, which may carry the name of a person."""
    parts = PurePath(filename.replace("\\", "/")).parts
    at = [place for place, part in enumerate(parts) if part in _OURS]
    return "/".join(parts[at[-1] :] if at else parts[-1:])


class PrivateFormatter(logging.Formatter):
    """Writes of an exception its kind and where it happened, never its message: that may hold what a student wrote.

    The folder of the person who is logged in, which has their name, is written as `~`.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        line = super().format(record)
        person = os.path.expanduser("~")  # noqa: PTH111 - the other way raises where there is none
        return line if person in ("/", "~") else line.replace(person, "~")

    def formatException(self, ei: _Info) -> str:  # noqa: N802 - the name of the library
        """Return the places of a traceback and the kind of exception."""
        from traceback import extract_tb

        kind, _, trace = ei
        lines = [f"  {short_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in extract_tb(trace)]
        return "\n".join([*lines, kind.__name__ if kind else ""])


class EarlyLines(logging.Handler):
    """Keeps what is logged until the file is opened: what opens it takes too long to import before the first paint."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self._records.append(record)

    def hand_over(self, handler: logging.Handler) -> None:
        """Give everything that was kept to the handler that writes."""
        for record in self._records:
            handler.handle(record)
        self._records = []


def keep_early_lines() -> None:
    """Keep the lines of the program from now on, until `start_log`."""
    _ours().addHandler(EarlyLines())


def start_log(home: Path) -> None:
    """Write to the log in the home folder from now on, and what was kept until now; a second time changes nothing.

    The file is made with its first line. Where there is no folder or no right to write, the standard error has to do.
    """
    from logging.handlers import RotatingFileHandler

    logger = _ours()
    if any(handler.get_name() == LOG_NAME for handler in logger.handlers):
        return
    handler: logging.Handler = logging.StreamHandler()
    if home.is_dir() and os.access(home, os.W_OK):
        handler = RotatingFileHandler(home / LOG_NAME, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True)
    handler.set_name(LOG_NAME)
    handler.setFormatter(PrivateFormatter(_FORMAT))
    logger.addHandler(handler)
    for early in logger.handlers[:]:
        if isinstance(early, EarlyLines):
            logger.removeHandler(early)
            early.hand_over(handler)


def last_lines(home: Path, count: int = 40) -> str:
    """Return the last lines of the log in the home folder; an empty text where there is none to read."""
    try:
        lines = (home / LOG_NAME).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-count:])


def stop_log() -> None:
    """Close the log; the next `start_log` may write elsewhere."""
    logger = _ours()
    for handler in logger.handlers[:]:
        if handler.get_name() == LOG_NAME:
            logger.removeHandler(handler)
            handler.close()


def _ours() -> logging.Logger:
    return logging.getLogger("clusterdesk")
