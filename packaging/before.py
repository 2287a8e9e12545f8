"""Run first in a frozen program.

- On Windows a program without a console has no output, unless somebody gave it one: where it was started with its
  output going to a pipe or a file, that is used; else what is written goes nowhere.
- shiboken looks into the source of every module that is imported after Qt, for the word PySide6. A frozen program has
  no sources: `inspect` is told to say so at once, instead of searching all modules and the disk each time.
"""

import inspect
import os
import sys
from typing import NoReturn, TextIO


def stream(number: int) -> TextIO:
    """Return the stream of a file number, or one that leads nowhere."""
    try:
        return open(number, "w", encoding="utf-8", closefd=False)
    except OSError:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - it stays open to the end


def no_source(_object: object) -> NoReturn:
    """Say that there is no source, as `inspect.getsource` does after a search.

    Raises:
        OSError: always.
    """
    raise OSError("source code not available")


inspect.getsource = no_source
if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison] - a program without a console has none
    sys.stdout = stream(1)
if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison] - the same
    sys.stderr = stream(2)
