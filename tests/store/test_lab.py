"""Where a lab's file is looked for, what it does to the home folder, and the marker of the portable mode."""

from pathlib import Path

import pytest

from clusterdesk import places
from clusterdesk.core.lab import Lab
from clusterdesk.store.home import Home, find_home
from clusterdesk.store.lab import LAB_FILE, LabFile, find_lab, lab_places

NO_VARIABLES: dict[str, str] = {}


def settle(folder: Path, text: str) -> LabFile:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LAB_FILE).write_text(text, "utf-8")
    return find_lab((folder / LAB_FILE,))


def test_the_file_beside_the_program_wins_alone_over_that_of_the_system(tmp_path):
    beside, system = tmp_path / "program" / LAB_FILE, tmp_path / "system" / LAB_FILE
    settle(system.parent, "language = 'es'\n")
    assert find_lab((beside, system)).path == system
    settle(beside.parent, "framework = 'classic'\n")
    assert find_lab((beside, system)) == LabFile(beside, Lab(framework="classic"), frozenset({"framework"}))
    # A name below a file is no place for another file.
    assert find_lab((beside / "deeper", tmp_path / "nowhere")) == LabFile()


def test_it_is_looked_for_beside_the_program_then_in_the_folder_of_the_system(tmp_path):
    first, second = lab_places(tmp_path)
    assert first == tmp_path / LAB_FILE
    assert second.is_absolute()
    assert (second.parent.name, second.name) == ("ClusterDesk", LAB_FILE)
    assert lab_places(None) == (second,)


def test_a_mark_at_the_beginning_of_the_file_is_no_part_of_it(tmp_path):
    found = settle(tmp_path, "\ufefflanguage = 'es'\n")
    assert (found.lab.language, found.complaints) == ("es", ())


def test_what_cannot_be_used_is_told_with_file_and_line(tmp_path):
    found = settle(tmp_path, "\nlanguage = 'fr'\n")
    (line,) = found.complaint_lines()
    assert line == f"{tmp_path / LAB_FILE}, line 2: “language” must be one of these: en, es."


@pytest.mark.parametrize("make", [lambda path: path.write_bytes(b"language = '\xff'"), lambda path: path.mkdir()])
def test_a_file_that_cannot_be_read_settles_nothing_and_says_so(tmp_path, make):
    make(tmp_path / LAB_FILE)
    found = find_lab((tmp_path / LAB_FILE,))
    assert found.lab == Lab()
    assert found.complaint_lines() == (
        f"{tmp_path / LAB_FILE}: It cannot be read as a text file, so nothing in it is in force.",
    )


def test_the_folder_of_a_lab_comes_after_what_was_named_and_before_the_marker(tmp_path):
    lab = settle(tmp_path / "lab", "folder = 'desks'\n")
    (tmp_path / "portable").write_text("")
    assert find_home(tmp_path, NO_VARIABLES, lab, tmp_path).origin == "--home"
    assert find_home(None, {"CLUSTERDESK_HOME": str(tmp_path)}, lab, tmp_path).origin == "CLUSTERDESK_HOME"
    assert find_home(None, NO_VARIABLES, lab, tmp_path) == Home(tmp_path / "lab" / "desks", "clusterdesk.toml")
    portable = Home(tmp_path / "Portfolios", "portable")
    assert find_home(None, NO_VARIABLES, settle(tmp_path / "lab", ""), tmp_path) == portable
    assert find_home(None, NO_VARIABLES, LabFile(), tmp_path) == portable
    assert find_home(None, NO_VARIABLES, LabFile(), tmp_path / "lab").origin == "system"
    assert not portable.path.exists()


def test_placeholders_are_filled(tmp_path, monkeypatch):
    monkeypatch.setattr("getpass.getuser", lambda: "../a\\b.")
    lab = settle(tmp_path, f"folder = '{tmp_path.as_posix()}/{{user}}'\n")
    assert find_home(None, NO_VARIABLES, lab).path == tmp_path / "-a-b"
    lab = settle(tmp_path, "folder = '{program}/desks'\n")
    assert find_home(None, NO_VARIABLES, lab, tmp_path / "there").path == tmp_path / "there" / "desks"
    assert find_home(None, NO_VARIABLES, lab).path == tmp_path / "desks"
    lab = settle(tmp_path, "folder = '{home}/desks'\n")
    assert find_home(None, NO_VARIABLES, lab).path == Path.home() / "desks"


@pytest.mark.parametrize("error", [OSError(), KeyError(), ImportError()])
def test_without_a_login_name_the_name_of_the_persons_folder_has_to_do(tmp_path, monkeypatch, error):
    def nobody() -> str:
        raise error

    monkeypatch.setattr("getpass.getuser", nobody)
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "zoe")
    lab = settle(tmp_path, "folder = 'desks/{user}'\n")
    assert find_home(None, NO_VARIABLES, lab).path == tmp_path / "desks" / "zoe"


def test_what_stands_beside_the_program(tmp_path, monkeypatch):
    assert places.beside() == Path(__file__).parents[2]
    monkeypatch.setattr(places, "PACKAGE", tmp_path / "lib" / "clusterdesk")
    assert places.beside() is None
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    folder = tmp_path / "ClusterDesk.app" / "Contents" / "MacOS"
    monkeypatch.setattr("sys.executable", str(folder / "clusterdesk"))
    assert places.beside() == tmp_path.resolve()
    monkeypatch.setattr("sys.executable", str(tmp_path / "clusterdesk" / "clusterdesk"))
    assert places.beside() == tmp_path.resolve() / "clusterdesk"
