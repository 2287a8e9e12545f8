"""The home folder, where portfolios and the settings of this computer live."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from clusterdesk.store.lab import LabFile

HOME_VARIABLE = "CLUSTERDESK_HOME"
PORTABLE_MARKER = "portable"
"""A file of this name beside the program keeps everything beside it."""
PORTABLE_FOLDER = "Portfolios"

HomeOrigin = Literal["--home", "CLUSTERDESK_HOME", "clusterdesk.toml", "portable", "system"]
"""What named the home folder, in the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Home:
    """The home folder and what named it."""

    path: Path
    origin: HomeOrigin


def find_home(
    named: Path | None = None,
    environment: Mapping[str, str] | None = None,
    lab: LabFile | None = None,
    beside: Path | None = None,
) -> Home:
    """Return the home folder; the first that names one wins: `HomeOrigin` has the order.

    Nothing is made here: a home that is only looked at leaves no trace.

    Args:
        named: what `--home` said.
        environment: the variables of the process; its own when None.
        lab: what a school settled.
        beside: the folder the program stands in, None when it stands in none of its own.
    """
    variables = os.environ if environment is None else environment
    if named is not None:
        return Home(named.expanduser().absolute(), "--home")
    if variables.get(HOME_VARIABLE):
        return Home(Path(variables[HOME_VARIABLE]).expanduser().absolute(), "CLUSTERDESK_HOME")
    if lab is not None and lab.path is not None and lab.lab.folder:
        return Home(_lab_folder(lab.path, lab.lab.folder, beside), "clusterdesk.toml")
    if beside is not None and (beside / PORTABLE_MARKER).exists():
        return Home(beside / PORTABLE_FOLDER, "portable")
    from platformdirs import user_data_path

    return Home(user_data_path("ClusterDesk", appauthor=False), "system")


def days_in(home: Home, lab: LabFile) -> int:
    """Return how many days portfolios are kept in a home folder; 0, for ever, in any but the one that the lab names."""
    return lab.lab.keep_days if home.origin == "clusterdesk.toml" else 0


def _lab_folder(file: Path, folder: str, beside: Path | None) -> Path:
    """Fill the placeholders; a relative folder is one beside the file that names it."""
    filled = folder.format(user=_user(), home=Path.home(), program=beside or file.parent)
    return (file.parent / Path(filled.strip()).expanduser()).absolute()


def _user() -> str:
    """Return the login name as one part of a path; where the system knows none, the name of the person's folder."""
    from getpass import getuser

    try:
        name = getuser()
    except (OSError, KeyError, ImportError):
        name = Path.home().name
    return name.replace("/", "-").replace("\\", "-").strip(". ") or "user"
