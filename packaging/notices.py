"""Which libraries of other people a frozen program holds, and that `THIRD-PARTY.md` names every one of them.

Python packages are named there by hand, with their versions, and tests compare. What PyInstaller takes from the system
(the C++ runtime, X11, fonts) depends on the machine that builds: its table is held against the folder by every build.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

HEADING = "## Libraries of the system in a packaged program"
_LIBRARY = re.compile(r"\.(so|dll|dylib)(\.|$)|\.pyd$", re.IGNORECASE)
_PACKAGES = {"PySide6", "shiboken6", "sqlcipher3"}
"""Folders of packages: the table of packages names what is in them."""
_EXTENSION = re.compile(r"\.(cpython-\d+|cp\d+|abi3)[-.\w]*\.(so|pyd)$|^_?[a-z0-9_]+\.pyd$")
"""A module of Python itself; Python is named in the table."""


def named(page: str) -> dict[str, str]:
    """Return the licences of the table by the pattern of file names in its first column.

    Args:
        page: the text of THIRD-PARTY.md.

    Raises:
        ValueError: there is no such table.
    """
    _, found, rest = page.partition(HEADING)
    if not found:
        raise ValueError(f"THIRD-PARTY.md has no part “{HEADING}”")
    rows = [line.strip("|").split("|") for line in rest.split("\n## ")[0].splitlines() if line.startswith("| `")]
    return {name.strip(" `"): row[2].strip() for row in rows for name in row[0].split(",")}


def libraries(files: Iterable[Path]) -> set[str]:
    """Return the names of the libraries among files that are neither part of a package nor modules of Python."""
    names = {path.name for path in files if _LIBRARY.search(path.name) and not _PACKAGES.intersection(path.parts)}
    return {name for name in names if not _EXTENSION.search(name)}


def unnamed(names: Iterable[str], table: Mapping[str, str]) -> list[str]:
    """Return the libraries that no row of the table begins with."""
    return sorted(name for name in names if not name.lower().startswith(tuple(part.lower() for part in table)))


def copy_notices(names: Iterable[str], folder: Path) -> list[str]:
    """Copy the copyright file of the Debian package of each library into a folder.

    Returns:
        The names of the packages; nothing where there is no dpkg.
    """
    if not shutil.which("dpkg"):
        return []
    packages = sorted(set(filter(None, map(_package, names))))
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        notice = Path("/usr/share/doc", package, "copyright")
        if notice.is_file():
            shutil.copy(notice, folder / f"{package}.txt")
    return packages


def _package(name: str) -> str:
    """Return the package that owns a library; nothing for one that came another way."""
    done = subprocess.run(["dpkg", "-S", f"*/{name}*"], capture_output=True, text=True, check=False)
    return done.stdout.partition(":")[0] if done.returncode == 0 else ""
