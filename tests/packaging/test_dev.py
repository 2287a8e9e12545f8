"""dev.py: what it says and how it ends when something is missing, and when it installs."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.house import environment
from tests.house.environment import OFFSCREEN_LIBRARIES, ROOT, WINDOW_LIBRARIES, Stop

OFFLINE = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}


def dev_py(*words: str, root: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "dev.py", *words],
        cwd=root,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("words", [(), ("fly",), ("tests",), ("--fly",)])
def test_unknown_words_show_the_usage(words: tuple[str, ...]) -> None:
    done = dev_py(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: python3 dev.py COMMAND")


def test_help_is_not_an_error() -> None:
    done = dev_py("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(f"\n  {command} " in done.stdout for command in dev.COMMANDS)


@pytest.mark.parametrize("command", ["check", "shots", "translate", "build"])
def test_commands_without_arguments_refuse_them(command: str) -> None:
    done = dev_py(command, "--fast")
    assert done.returncode == 2
    assert done.stderr.startswith("dev.py: not understood: --fast")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a copy of what dev.py needs, with the remains of an interrupted installation."""
    for name in ("dev.py", "pyproject.toml", "constraints.txt", "tests/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tests" / "house", tmp_path / "tests" / "house")
    (tmp_path / ".venv" / "lib").mkdir(parents=True)
    (tmp_path / ".venv" / "lib" / "half").touch()
    return tmp_path


def test_no_network_is_told_and_a_half_made_environment_is_made_anew(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = dev_py("run", "--version", root=checkout, **OFFLINE)
    assert done.returncode == 2
    assert "there is no network and they are not cached" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (checkout / ".venv" / "lib" / "half").exists()
    stamp = checkout / ".venv" / "clusterdesk-stamp.json"
    assert not stamp.exists()

    # Once it has been complete, a failed update leaves the environment and its stamp as they were.
    complete = {**environment.wanted_stamp(checkout, ["dev"]), "files": "older"}
    stamp.write_text(json.dumps(complete), encoding="utf-8")
    mine = checkout / ".venv" / "mine"
    mine.touch()
    for key, value in OFFLINE.items():
        monkeypatch.setenv(key, value)
    with pytest.raises(Stop, match="no network"):
        environment.set_up(root=checkout)
    assert mine.exists()
    assert environment.read_stamp(stamp) == complete


def test_nothing_is_done_while_the_stamp_is_right(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = checkout / ".venv" / "clusterdesk-stamp.json"
    stamp.write_text(json.dumps(environment.wanted_stamp(checkout, ["dev"])), encoding="utf-8")
    program = environment.venv_program("python", checkout / ".venv")
    program.parent.mkdir()
    program.touch()
    # A file that cannot be run: were pip called, this would raise.
    environment.set_up(root=checkout)
    assert (checkout / ".venv" / "lib" / "half").exists()


WANTED = {"place": "/here", "python": "3.11.7", "files": "abc", "extras": "dev"}


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, "ready"),
        ({"extras": "build,dev"}, "ready"),
        ({"extras": "build"}, "update"),
        ({"extras": ""}, "update"),
        ({"files": "abd"}, "update"),
        ({"place": "/there"}, "remake"),
        ({"python": "3.12.1"}, "remake"),
    ],
)
def test_the_stamp_tells_what_is_to_be_done(change: dict[str, str], verdict: str) -> None:
    assert environment.verdict({**WANTED, **change}, WANTED) == verdict


def test_no_stamp_means_that_nothing_can_be_trusted() -> None:
    assert environment.verdict({}, WANTED) == "remake"


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"', "null"])
def test_a_spoilt_stamp_is_none(tmp_path: Path, content: str) -> None:
    stamp = tmp_path / "stamp.json"
    stamp.write_text(content, encoding="utf-8")
    assert environment.read_stamp(stamp) == {}


def test_the_stamp_follows_the_files_that_say_what_to_install(checkout: Path) -> None:
    before = environment.wanted_stamp(checkout, ["dev"])
    assert environment.wanted_stamp(checkout, ["dev"]) == before
    with (checkout / "constraints.txt").open("a", encoding="utf-8") as constraints:
        constraints.write("another==1.0\n")
    assert environment.wanted_stamp(checkout, ["dev"])["files"] != before["files"]


def test_missing_libraries_are_found_one_by_one() -> None:
    def has_no_cursor(name: str) -> bool:
        return name not in {"libxcb-cursor.so.0", "libEGL.so.1"}

    assert environment.missing_packages(OFFSCREEN_LIBRARIES, has_no_cursor) == ["libegl1"]
    assert environment.missing_packages(WINDOW_LIBRARIES, has_no_cursor) == ["libegl1", "libxcb-cursor0"]
    assert environment.missing_packages(WINDOW_LIBRARIES, lambda _: True) == []


def test_a_library_that_no_system_has_cannot_be_loaded() -> None:
    assert not environment.can_load("libclusterdesk-nowhere.so.9")


def test_who_may_not_install_is_told_the_one_command() -> None:
    told = environment.why_not_installed(["libegl1", "libgl1"], "Libraries that Qt needs", has_apt=True, is_root=False)
    assert told.splitlines()[-1] == "  sudo apt-get install libegl1 libgl1"
    told = environment.why_not_installed(["libegl1"], "Libraries that Qt needs", has_apt=False, is_root=True)
    assert "In Debian the packages are called: libegl1." in told
    assert environment.why_not_installed(["libegl1"], "Libraries", has_apt=True, is_root=True) == ""


def test_an_old_python_is_told_and_a_newer_one_named() -> None:
    environment.require_python((3, 11))
    environment.require_python((3, 15))
    with pytest.raises(Stop, match=r"this is 3\.9\. There is one here: python3\.12 dev\.py"):
        environment.require_python((3, 9), lambda name: name in {"python3.11", "python3.12"})
    with pytest.raises(Stop, match=r"Install one and run dev\.py with it\."):
        environment.require_python((3, 10), lambda _: False)


@pytest.mark.parametrize(
    ("output", "told"),
    [
        (
            "Retrying after connection broken by 'NewConnectionError(...)'",
            "there is no network, and they are not cached",
        ),
        (
            "Temporary failure in name resolution\nERROR: No matching distribution found for x",
            "there is no network, and",
        ),
        ("ERROR: No matching distribution found for x==2", "there is no network and they are not cached here"),
        (
            "The user requested (constraint) x==2\n\nERROR: ResolutionImpossible: for help",
            "pip said: The user requested",
        ),
        ("ERROR: [Errno 28] No space left on device", "It said last:\nERROR: [Errno 28] No space left on device"),
    ],
)
def test_what_pip_says_becomes_a_sentence(output: str, told: str) -> None:
    assert told in environment.pip_failure(output)


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ([], False),
        (["-q", "-x", "--color=yes", "--maxfail=2"], False),
        (["tests/unit"], True),
        (["tests/unit/test_target.py::test_x"], True),
        (["-k", "goal"], True),
        (["-kgoal"], True),
        (["--lf"], True),
        (["--deselect=tests/unit"], True),
    ],
)
def test_coverage_is_held_for_whole_runs_only(arguments: list[str], part: bool) -> None:
    assert dev.selects(arguments) is part
