"""Addresses of database files as SQLite wants them."""

import os
from pathlib import Path
from typing import Literal
from urllib.parse import quote

Mode = Literal["rw", "ro", "ro&immutable=1"]
"""For writing, for reading, and for reading a file that does not change: then SQLite takes no locks."""


def uri(path: Path, mode: Mode = "rw") -> str:
    """Return the address of a file that must exist, for `connect(uri=True)`.

    `Path.as_uri` is of no use here: it makes the server of a Windows share the authority, which SQLite refuses.
    """
    return f"file:///{quote(os.fsencode(path.absolute().as_posix().removeprefix('/')), safe='/:')}?mode={mode}"
