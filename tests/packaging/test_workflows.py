"""The workflows: they name files that are there, and try every Python that the program is for."""

import re
import subprocess
import sys
import tomllib

import pytest

from tests.house.environment import ROOT, WINDOW_LIBRARIES

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MADE_BY_THE_BUILD = ("build/", "dist/", ".venv/")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_files_and_modules_that_a_workflow_names_are_there(path) -> None:
    text = path.read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w/.*-])[\w.-]+(?:/[\w.-]+)*\.(?:py|toml|txt|md|yml)\b", text))
    assert {name for name in named if not (ROOT / name).is_file() and not name.startswith(MADE_BY_THE_BUILD)} == set()
    for module in re.findall(r"python3? -m ([\w.]+)", text):
        assert (ROOT / f"{module.replace('.', '/')}.py").is_file()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_only_read_and_names_the_versions_of_actions(path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "permissions:\n  contents: read\n" in text
    actions = re.findall(r"uses: (\S+)", text)
    assert actions
    assert [action for action in actions if not re.fullmatch(r"actions/[\w-]+@v\d+", action)] == []
    assert text.count("timeout-minutes:") == text.count("runs-on:")


def test_the_tests_run_with_the_pythons_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tests = next(path for path in WORKFLOWS if path.stem == "tests").read_text(encoding="utf-8")
    tried = re.findall(r'"(3\.\d+)"', re.findall(r"python: \[(.*)\]", tests)[0])
    assert f">={tried[0]}" == project["requires-python"]
    assert {f"Programming Language :: Python :: {version}" for version in tried} <= set(project["classifiers"])


def test_a_machine_that_builds_is_told_which_packages_it_needs() -> None:
    script = [sys.executable, "-m", "tests.house.environment"]
    done = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == set(WINDOW_LIBRARIES.values())
    assert len(done.stdout.splitlines()) == 1
