"""Where the program's own files are: catalog, lists of requirements, resources; frozen, installed or in a checkout."""

import sys
from pathlib import Path

from clusterdesk.core.errors import CatalogMissing

PACKAGE = Path(__file__).resolve().parent
CATALOG_NAME = "clusters.db"


def roots() -> tuple[Path, ...]:
    """Return the folders that may hold `data` and `resources`, the first to be searched first."""
    bundle = getattr(sys, "_MEIPASS", None)
    beside = (Path(sys.executable).resolve().parent, Path(bundle)) if bundle else ()
    return (*beside, PACKAGE, PACKAGE.parent.parent)


def beside() -> Path | None:
    """Return the folder the program stands in, for what a lab puts beside it; None when it was installed by pip.

    Of an app of macOS it is the folder that holds the app.
    """
    if getattr(sys, "_MEIPASS", None):
        folder = Path(sys.executable).resolve().parent
        return folder.parent.parent.parent if folder.parts[-2:] == ("Contents", "MacOS") else folder
    checkout = PACKAGE.parent.parent
    return checkout if (checkout / "pyproject.toml").is_file() else None


def resource(name: str) -> Path:
    """Return the path of a file in resources; when it is nowhere, the path where a checkout would have it."""
    candidates = [root / "resources" / name for root in roots()]
    return next((path for path in candidates if path.exists()), candidates[-1])


def licences() -> dict[str, Path]:
    """Return the list of all parts and the licence texts that are there, by the name of their file."""
    folder = resource("licences")
    texts = sorted(folder.glob("*.txt")) if folder.is_dir() else []
    lists = [path for root in roots() if (path := root / "THIRD-PARTY.md").is_file()][:1]
    return {path.name: path for path in (*lists, *texts)}


def requirements(language: str) -> Path | None:
    """Return the folder of the lists of requirements that come with the program, None when it is nowhere."""
    candidates = (root / "data" / "requirements" / language for root in roots())
    return next((path for path in candidates if path.is_dir()), None)


def find_catalog(named: Path | None = None) -> Path:
    """Return the catalog: `named` if given, else the first beside the program, in the package, in a checkout.

    Raises:
        CatalogMissing: there is none; its `places` lists where it was looked for.
    """
    candidates = [named] if named else [root / "data" / CATALOG_NAME for root in roots()]
    for path in candidates:
        if path.is_file():
            return path
    raise CatalogMissing(places=", ".join(str(path) for path in candidates))
