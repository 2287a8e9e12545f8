"""The home folder, where portfolios and the settings of this computer live."""

import os
from collections.abc import Mapping
from pathlib import Path

HOME_VARIABLE = "CLUSTERDESK_HOME"


def find_home(named: Path | None = None, environment: Mapping[str, str] | None = None) -> Path:
    """Return the home folder: the one named, else the one in the environment, else the system's folder for user data.

    Nothing is made here: a home that is only looked at leaves no trace.

    Args:
        named: what `--home` said.
        environment: the variables of the process; its own when None.
    """
    variables = os.environ if environment is None else environment
    if named is not None:
        return named.expanduser().absolute()
    if variables.get(HOME_VARIABLE):
        return Path(variables[HOME_VARIABLE]).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("ClusterDesk", appauthor=False)
