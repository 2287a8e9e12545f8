"""Run before a frozen program: on Windows a program without a console has no output, unless somebody gave it one.

Where it was started with its output going to a pipe or a file, that is used; else what is written goes nowhere.
"""

import os
import sys
from typing import TextIO


def stream(number: int) -> TextIO:
    """Return the stream of a file number, or one that leads nowhere."""
    try:
        return open(number, "w", encoding="utf-8", closefd=False)
    except OSError:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - the same


if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison] - a program without a console has none
    sys.stdout = stream(1)
if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison] - the same
    sys.stderr = stream(2)
