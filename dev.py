"""Set up and work on ClusterDesk. Needs Python 3.11 to 3.14 and nothing else; `python3 dev.py` lists the commands.

Every command first makes `.venv` and installs the package with its pinned dependencies into it (`constraints.txt`).
That happens once: a stamp in `.venv` tells that nothing has changed since (`tests/house/environment.py`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.house.environment import (
    OFFSCREEN_LIBRARIES,
    ROOT,
    WINDOW_LIBRARIES,
    Stop,
    hushed,
    last_lines,
    require_libraries,
    require_python,
    set_up,
    venv_program,
)
from tests.house.translations import is_sealed, seal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

USAGE = """\
usage: python3 dev.py COMMAND [arguments]

  run        start ClusterDesk; the arguments go to it. Without a display it plays a tour and saves pictures
  test       run the tests and hold the coverage; the arguments go to pytest
  check      style, types, layers, rules of the house, translations and the catalog
  bench      measure the budgets [--only NAME ...] [--json]
  shots      save a picture of every screen in build/shots; --update draws the ones that are kept again
  translate  bring the texts to translate up to date with the sources
  build      make the wheel and the source archive in dist/
"""

WITHOUT_A_WINDOW = {"match", "catalog", "--check", "--version", "--help", "-h"}
MOST_PROCESSES = 4
"""More make a window wait for its turn longer than its tests do."""
SELECTING = {"--lf", "--last-failed", "--deselect", "--ignore", "--sw", "--stepwise", "--co", "--collect-only"}


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say. Returns the exit status; 2 for unknown words and where set-up cannot go on."""
    word, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if word in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if word not in COMMANDS:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        require_python(tuple(sys.version_info[:2]))
        return COMMANDS[word](rest)
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def call(command: Sequence[object], **more: str) -> int:
    """Run a program from the checkout with `more` in its environment; return its exit status."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **more}, check=False).returncode


def compile_translations() -> None:
    """Compile each catalogue of translations whose compiled file is missing, older or without its seal."""
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not is_sealed(compiled) or compiled.stat().st_mtime <= source.stat().st_mtime:
            status, output = hushed([venv_program("pyside6-lrelease"), "-silent", source, "-qm", compiled])
            if status:
                raise Stop(f"{source.name} could not be compiled:\n{last_lines(output)}")
            seal(compiled)


def prepare(libraries: dict[str, str] | None = None, extras: Sequence[str] = ("dev",)) -> Path:
    """Set everything up with some of the extras of `pyproject.toml`; return the environment's Python."""
    require_libraries(OFFSCREEN_LIBRARIES if libraries is None else libraries)
    set_up(extras)
    compile_translations()
    return venv_program("python")


def has_display() -> bool:
    """Tell whether windows can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> int:
    """Start the program, or without a display play its tour."""
    if WITHOUT_A_WINDOW.intersection(arguments):
        return call([prepare(), "-m", "clusterdesk", *arguments])
    if has_display():
        return call([prepare(WINDOW_LIBRARIES), "-m", "clusterdesk", *arguments])
    if "--tour" in arguments:
        return call([prepare(), "-m", "clusterdesk", *arguments], QT_QPA_PLATFORM="offscreen")
    print("There is no display here (DISPLAY and WAYLAND_DISPLAY are not set): ClusterDesk plays its tour off screen.")
    pictures = ROOT / "build" / "tour"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    status = call([prepare(), "-m", "clusterdesk", "--tour", pictures, *arguments], QT_QPA_PLATFORM="offscreen")
    if status == 0:
        print(f"{len(list(pictures.glob('*.png')))} pictures of its screens are in {pictures}")
    return status


def test(arguments: list[str]) -> int:
    """Run the tests; a whole run uses a process a core, up to four, and holds the coverage as well."""
    python = prepare()
    whole = not selects(arguments)
    report = ROOT / "build" / "coverage.json"
    report.parent.mkdir(exist_ok=True)
    report.unlink(missing_ok=True)
    cores = ["-n", str(min(os.cpu_count() or 1, MOST_PROCESSES))] if whole else []
    command = [python, "-m", "pytest", "--cov", "--cov-report=", f"--cov-report=json:{report}", *cores, *arguments]
    status = call(command, QT_QPA_PLATFORM="offscreen")
    if status or not whole:
        return status
    return call([python, "-m", "tests.house.coverage_floors", report])


def selects(arguments: Sequence[str]) -> bool:
    """Tell whether pytest's arguments name a part of the tests, whose coverage says nothing."""
    return any(
        word.startswith(("-k", "-m")) or word.split("=")[0] in SELECTING or "::" in word or (ROOT / word).exists()
        for word in arguments
    )


def checks(python: Path) -> dict[str, list[object]]:
    """Return what `check` runs, by name: commands that exit with 0 when all is well."""
    catalog = ["clusterdesk", "catalog", "verify", "--content", "data/content", "--catalog", "data/clusters.db"]
    official = ROOT.parent / "shared" / "data"
    return {
        "ruff check": [python, "-m", "ruff", "check", "--quiet", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "source rules": [python, "-m", "tests.house.source_rules"],
        "committed files": [python, "-m", "tests.house.committed_files"],
        "layers": [venv_program("lint-imports")],
        "translations": [python, "-m", "tests.house.translations"],
        "catalog": [python, "-m", *catalog, *(["--sources", official] if official.is_dir() else [])],
        "types": [venv_program("basedpyright")],
    }


def check(arguments: list[str]) -> int:
    """Run every check, a line each; then print what the failed ones said. Returns 1 when one failed."""
    refuse(arguments)
    failed: dict[str, str] = {}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    for name, command in checks(prepare()).items():
        start = time.monotonic()
        status, output = hushed(command, environment)
        if status:
            failed[name] = output
        print(f"{'FAILED' if status else 'ok':<7}{name:<18}{time.monotonic() - start:>6.1f} s", flush=True)
    for name, output in failed.items():
        print(f"\n--- {name}\n{output}")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure the budgets."""
    return call([prepare(), "-m", "bench", *arguments], QT_QPA_PLATFORM="offscreen")


def shots(arguments: list[str]) -> int:
    """Save a picture of every screen, or draw the baselines and the pictures of the docs again."""
    if arguments == ["--update"]:
        return call([prepare(), "-m", "tests.visual.baselines"], QT_QPA_PLATFORM="offscreen")
    refuse(arguments)
    script = "import sys; from pathlib import Path; from tests.visual.shots import main; main(Path(sys.argv[1]))"
    return call([prepare(), "-c", script, ROOT / "build" / "shots"], QT_QPA_PLATFORM="offscreen")


def translate(arguments: list[str]) -> int:
    """Write the texts of the sources into the catalogue of translations."""
    refuse(arguments)
    return call([prepare(), "-m", "tests.house.translations", "update"])


def build(arguments: list[str]) -> int:
    """Make the wheel, the source archive, and what a lab installs on the system this runs on."""
    refuse(arguments)
    # What the window's libraries are linked with goes into the program: a library that is missing here would be there.
    python = prepare(WINDOW_LIBRARIES, extras=("dev", "build"))
    return call([python, "-m", "hatchling", "build", "--directory", "dist"]) or call([python, "packaging/make.py"])


def refuse(arguments: list[str]) -> None:
    """Stop when a command that takes no arguments is given some."""
    if arguments:
        raise Stop(f"not understood: {' '.join(arguments)}\n\n{USAGE}")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "shots": shots,
    "translate": translate,
    "build": build,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
