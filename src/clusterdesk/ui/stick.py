"""The USB stick that is in this computer, for proposing it where a copy is saved."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

REMOVABLE = 2
"""What Windows calls a drive that can be taken out."""


def stick() -> Path | None:
    """Return the folder of a stick or another drive that can be taken out; None when there is none to be seen."""
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW
        # From D on: A and B are floppy drives, which take seconds to say that they are empty.
        found = (Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        return next((drive for drive in found if kind(str(drive)) == REMOVABLE and drive.exists()), None)
    return mounted(_places())


def _places() -> list[Path]:
    # Only when it is asked for: the program starts without it.
    import getpass

    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = ""
    places = [Path("/run/media") / user, Path("/media") / user] if user else []
    return [*places, Path("/Volumes")]


def mounted(places: Iterable[Path]) -> Path | None:
    """Return the first drive that is mounted in one of the folders where a desktop mounts what is plugged in."""
    for place in places:
        try:
            inside = sorted(place.iterdir())
        except OSError:
            continue
        for folder in inside:
            # On a Mac the disk of the system stands there too, as a link.
            if not folder.is_symlink() and folder.is_mount() and os.access(folder, os.W_OK):
                return folder
    return None
