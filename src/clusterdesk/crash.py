"""What remains of a run that the system ended for a fault: a file in the home folder, told at the next start.

A fault inside Qt or SQLite ends the process before any Python code can say so. Python's `faulthandler` still writes
where it happened, into `clusterdesk.crash`. A run that ends in order takes the file away.
"""

import faulthandler
import re
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from clusterdesk.log import short_place

CRASH_NAME = "clusterdesk.crash"
_PLACE = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.*)$')
_MOST_LINES = 60


class CrashNote:
    """The file of one home folder.

    Args:
        home: where portfolios live.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / CRASH_NAME
        self._file: BinaryIO | None = None

    def take(self) -> str:
        """Return where the run before was ended, as lines without folders, and take the file away.

        Returns:
            Nothing when it ended in order, was ended from outside, or cannot be read.
        """
        try:
            lines = self._path.read_text("utf-8", "replace").splitlines()
            self._path.unlink()
        except OSError:
            return ""
        return "\n".join(_private(line) for line in lines[:_MOST_LINES]).strip()

    def watch(self) -> None:
        """Have the place of a fault written from now on, where the home folder takes files."""
        with suppress(OSError):
            self._file = self._path.open("wb")
            faulthandler.enable(self._file, all_threads=False)

    def end(self) -> None:
        """The run ends in order: watch no more, and leave no file."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()


def _private(line: str) -> str:
    """Return a line of `faulthandler` with the place in the program, without the folders above it."""
    place = _PLACE.match(line)
    return f"  {short_place(place['file'])}:{place['line']} in {place['name']}" if place else line
