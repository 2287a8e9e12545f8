"""What somebody who looks into a fault has to know: versions and system, and nothing of the person."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from clusterdesk import __version__


def version_lines(release: str) -> list[str]:
    """Return the versions of all that runs, a line each. They are names and numbers, so they are not translated.

    Args:
        release: what the catalog says of itself.
    """
    return [
        f"ClusterDesk {__version__}",
        f"Catalog {release}",
        f"Qt {qVersion()}, PySide {pyside_version}, {QGuiApplication.platformName()}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]
