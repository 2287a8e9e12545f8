"""Packages that import a module only when one of its names is asked for: the start pays for what it shows."""

from collections.abc import Callable, Mapping
from importlib import import_module


def importer(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """Return a `__getattr__` for a package.

    Args:
        package: the package, by its `__name__`.
        homes: the module of the package that holds each name.
    """

    def find(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"{package} has no {name}")
        found = getattr(import_module(f"{package}.{homes[name]}"), name)
        # Kept in the package, so that Python does not ask again.
        setattr(import_module(package), name, found)
        return found

    return find
