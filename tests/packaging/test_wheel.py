"""The wheel holds the program and what it needs, works where it is installed, and an editable one copies nothing."""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.house.environment import ROOT, venv_program

SCRIPT = "import sys; from hatchling import build; print(getattr(build, sys.argv[1])(sys.argv[2]))"
RESOURCES = ROOT / "resources"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return a function that has hatchling build a wheel, as pip would."""

    def build(kind: str) -> Path:
        folder = tmp_path_factory.mktemp(kind)
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, kind, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return folder / done.stdout.split()[-1]

    return build


@pytest.fixture(scope="module")
def standard(wheel: Callable[[str], Path]) -> Path:
    return wheel("build_wheel")


def names(path: Path) -> set[str]:
    with ZipFile(path) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_catalog_resources_and_licences(standard: Path) -> None:
    inside = names(standard)
    resources = {f"clusterdesk/{path.relative_to(ROOT).as_posix()}" for path in RESOURCES.rglob("*") if path.is_file()}
    assert {"clusterdesk/__main__.py", "clusterdesk/data/clusters.db", "clusterdesk/resources/tokens.toml"} <= inside
    assert resources <= inside
    assert {f"clusterdesk/data/requirements/{language}/example.tsv" for language in ("en", "es")} <= inside
    assert {name.rsplit("/", 1)[-1] for name in inside if "/licenses/" in name} >= {"LICENSE", "THIRD-PARTY.md"}


def test_the_wheel_holds_nothing_else(standard: Path) -> None:
    strays = [
        name
        for name in names(standard)
        if not name.startswith(("clusterdesk/", "clusterdesk-")) or "__pycache__" in name or name.startswith("tests")
    ]
    assert strays == []
    pages = {name for name in names(standard) if name.endswith(".md") and name.startswith("clusterdesk/")}
    assert {name for name in pages if not name.startswith("clusterdesk/resources/")} == {"clusterdesk/THIRD-PARTY.md"}


def test_an_editable_install_copies_nothing(wheel: Callable[[str], Path]) -> None:
    inside = names(wheel("build_editable"))
    assert [name for name in inside if ".dist-info/" not in name] == ["_clusterdesk.pth"]


def test_the_wheel_works_where_it_is_installed(standard: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    python = venv_program("python", venv)
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip())
    with ZipFile(standard) as archive:
        archive.extractall(site)
    # The dependencies come from the environment of the tests; its own link to the checkout is not followed.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")

    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV"))}
    environment["CLUSTERDESK_HOME"] = str(tmp_path / "home")
    where = "import clusterdesk.places as p; print(p.find_catalog(), p.resource('tokens.toml'), sep='\\n')"
    found = subprocess.run(
        [str(python), "-c", where], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert [Path(line) for line in found.stdout.splitlines()] == [
        site / "clusterdesk" / "data" / "clusters.db",
        site / "clusterdesk" / "resources" / "tokens.toml",
    ]

    done = subprocess.run(
        [str(python), "-m", "clusterdesk", "--check", "--json"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)
    assert not (tmp_path / "home").exists()
