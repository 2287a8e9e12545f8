"""Make everything that the commands of dev.py need: the environment `.venv`, and the system libraries of Qt on Linux.

Standard library only, and readable by older Pythons, so that those are told in words that they are too old.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROOT = Path(__file__).resolve().parents[2]
OLDEST, NEWEST = (3, 11), (3, 14)
NO_CONNECTION = re.compile(
    "NewConnectionError|new connection|ConnectTimeout|name resolution|Max retries|unreachable|ProxyError"
)
# Where a constraint names a release that is not found, pip speaks of a conflict.
NOT_FOUND = re.compile("No matching distribution found|requested \\(constraint\\)|ResolutionImpossible")

# Shared object -> Debian package. What the offscreen platform loads, and what a window needs besides.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    **OFFSCREEN_LIBRARIES,
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class Stop(Exception):
    """Set-up cannot go on; the message tells the person why and what to do."""


def hushed(
    command: Sequence[object], environment: dict[str, str] | None = None, folder: Path = ROOT
) -> tuple[int, str]:
    """Run a program without showing what it says; return its exit status and that."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout.strip()


def works(name: str) -> bool:
    """Tell whether a program is on the path and starts."""
    return shutil.which(name) is not None and hushed([name, "--version"])[0] == 0


def require_python(version: tuple[int, ...], works: Callable[[str], bool] = works) -> None:
    """Raise Stop when `version` is too old, naming a newer one that `works`. A newer one than tried is let through."""
    if version >= OLDEST:
        return
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = next(filter(works, names), None)
    advice = f"There is one here: {found} dev.py" if found else "Install one and run dev.py with it."
    raise Stop(f"ClusterDesk needs Python 3.11 or newer, and this is {version[0]}.{version[1]}. {advice}")


def venv_program(name: str, venv: Path | None = None) -> Path:
    """Return the path of a program in the environment, `.venv` if no other is named."""
    windows = sys.platform == "win32"
    return (venv or ROOT / ".venv") / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name)


def wanted_stamp(root: Path, extras: Iterable[str]) -> dict[str, str]:
    """Return what the stamp must say for the environment below `root` to be ready."""
    files = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        files.update((root / name).read_bytes())
    return {"place": str(root), "python": sys.version, "files": files.hexdigest(), "extras": ",".join(sorted(extras))}


def read_stamp(path: Path) -> dict[str, str]:
    """Return the stamp, empty when there is none or it cannot be read."""
    try:
        return {str(key): str(value) for key, value in json.loads(path.read_text(encoding="utf-8")).items()}
    except (OSError, ValueError, AttributeError):
        return {}


def verdict(stamp: dict[str, str], wanted: dict[str, str]) -> str:
    """Compare the stamp found with the one wanted: "ready", "update" (install over it) or "remake" (from nothing).

    No stamp means that an installation was interrupted: nothing in it can be trusted. Programs in an environment hold
    its path and its Python, so one that was moved, or that belongs to another Python, is made anew as well.
    """
    if any(stamp.get(key) != wanted[key] for key in ("place", "python")):
        return "remake"
    enough = set(wanted["extras"].split(",")) <= set(stamp.get("extras", "").split(","))
    return "ready" if enough and stamp.get("files") == wanted["files"] else "update"


def set_up(extras: Sequence[str] = ("dev",), root: Path = ROOT) -> None:
    """Make `.venv` below `root` and install into it what is not yet there.

    Raises:
        Stop: no network and nothing cached, no venv module, or pip failed.
    """
    venv, stamp = root / ".venv", root / ".venv" / "clusterdesk-stamp.json"
    before, wanted = read_stamp(stamp), wanted_stamp(root, extras)
    todo = verdict(before, wanted) if venv_program("python", venv).exists() else "remake"
    if todo == "ready":
        return
    print("Setting up .venv; the first time this takes a minute or two ...", flush=True)
    if todo == "remake":
        before = {}
        make_venv(venv)
    # An interrupted run leaves no stamp; a failed one has not touched what was installed, and gets its stamp back.
    stamp.unlink(missing_ok=True)
    try:
        pip(venv, root, ["hatchling"])
        pip(venv, root, ["--no-build-isolation", "--editable", f".[{','.join(extras)}]"])
    except Stop:
        if before:
            stamp.write_text(json.dumps(before), encoding="utf-8")
        raise
    stamp.write_text(json.dumps(wanted), encoding="utf-8")


def make_venv(venv: Path) -> None:
    """Make an empty environment, in place of one that may be there."""
    if importlib.util.find_spec("ensurepip") is None:
        install_packages([f"python3.{sys.version_info[1]}-venv"], "Parts of this Python (venv)")
    if venv.exists():
        shutil.rmtree(venv)
    # Run from inside an environment, the Python that made it is meant.
    python = getattr(sys, "_base_executable", None) or sys.executable
    status, output = hushed([python, "-m", "venv", venv])
    if status:
        shutil.rmtree(venv, ignore_errors=True)
        raise Stop(f"the environment .venv could not be made:\n{last_lines(output)}")


def pip(venv: Path, root: Path, what: list[str]) -> None:
    """Install `what` under the constraints, quietly.

    Raises:
        Stop: it failed; says whether the network is missing, or what pip said last.
    """
    strange = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV")
    environment = {key: value for key, value in os.environ.items() if key not in strange}
    environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    command = [venv_program("python", venv), "-m", "pip", "install", "--no-input", "--retries", "2"]
    status, output = hushed([*command, "--constraint", "constraints.txt", *what], environment, root)
    if status:
        raise Stop(pip_failure(output))


def pip_failure(output: str) -> str:
    """Return the sentence for what pip printed when it failed."""
    if NO_CONNECTION.search(output):
        return (
            "the packages ClusterDesk needs could not be fetched: there is no network, and they are not cached here. "
            "Connect once and run the same command again."
        )
    missing = [line.strip() for line in output.splitlines() if NOT_FOUND.search(line)]
    if missing:
        return (
            "the packages ClusterDesk needs could not be found: either there is no network and they are not cached "
            "here (connect once and run the same command again), or there is no such release for this Python "
            f"({sys.version_info[0]}.{sys.version_info[1]} on {sys.platform}). pip said: {missing[0]}"
        )
    return f"pip could not install the packages. It said last:\n{last_lines(output)}"


def last_lines(text: str, count: int = 15) -> str:
    """Return the last lines of an output."""
    return "\n".join(text.strip().splitlines()[-count:])


def can_load(name: str) -> bool:
    """Tell whether the system's loader finds a shared object."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str], found: Callable[[str], bool]) -> list[str]:
    """Return the Debian packages of those `libraries` that are not `found`, by name."""
    return sorted({package for name, package in libraries.items() if not found(name)})


def require_libraries(libraries: dict[str, str]) -> None:
    """Install what Qt misses, or stop and say how to."""
    if sys.platform.startswith("linux"):
        packages = missing_packages(libraries, can_load)
        if packages:
            install_packages(packages, "Libraries that Qt needs")


def install_packages(packages: Sequence[str], what: str) -> None:
    """Install Debian packages as root; without the rights stop and show the one command.

    Raises:
        Stop: not root, not Debian or Ubuntu, or apt-get failed.
    """
    refusal = why_not_installed(packages, what, shutil.which("apt-get") is not None, getattr(os, "geteuid", int)() == 0)
    if refusal:
        raise Stop(refusal)
    names = " ".join(packages)
    print(f"Installing {names} ...", flush=True)
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    status, output = hushed(install, environment)
    if status:
        # The lists of packages may be old, or not there at all.
        hushed(["apt-get", "update"], environment)
        status, output = hushed(install, environment)
    if status:
        raise Stop(f"apt-get could not install {names}. It said last:\n{last_lines(output)}")


def why_not_installed(packages: Sequence[str], what: str, has_apt: bool, is_root: bool) -> str:
    """Return why dev.py does not install `packages` itself, and what the person can do; empty when it does."""
    names = " ".join(packages)
    if not has_apt:
        return f"{what} are not on this system. In Debian the packages are called: {names}. Install them and try again."
    if not is_root:
        command = f"sudo apt-get install {names}"
        return f"{what} are not on this system. Run this once, then the same command again:\n  {command}"
    return ""


def main() -> int:
    """Print the Debian packages of all that a window needs, on one line: what a machine that builds installs first."""
    print(*sorted(set(WINDOW_LIBRARIES.values())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
