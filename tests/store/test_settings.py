"""Settings of one computer, and where they live."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import ExpectedError, PortfolioGone
from clusterdesk.core.settings import Settings
from clusterdesk.store.home import find_home
from clusterdesk.store.settings import SETTINGS_FILE, load_settings, save_settings

CHOSEN = Settings("es", "dark", 150, "classic", "AdnQywAD", "/home/a/Zoë 🩺.clusterdesk")


def write(home, content):
    (home / SETTINGS_FILE).write_text(content, "utf-8")


def test_without_a_file_the_defaults_hold_and_nobody_complains(tmp_path):
    assert load_settings(tmp_path / "new") == (Settings(), None)
    assert not (tmp_path / "new").exists()


def test_settings_come_back_as_they_were_saved_and_nothing_else_is_left(tmp_path):
    home = tmp_path / "deep" / "home"
    save_settings(home, Settings())
    save_settings(home, CHOSEN)
    assert load_settings(home) == (CHOSEN, None)
    assert [path.name for path in home.iterdir()] == [SETTINGS_FILE]


@pytest.mark.parametrize("content", ["", "{", "\x00\x01", "null", "[]", '"dark"', "[" * 100_000])
def test_a_damaged_file_gives_the_defaults_and_one_sentence(tmp_path, content):
    write(tmp_path, content)
    found, complaint = load_settings(tmp_path)
    assert found == Settings()
    assert str(tmp_path) in complaint
    assert complaint.endswith("the defaults are used.")


def test_a_folder_in_its_place_gives_the_defaults(tmp_path):
    (tmp_path / SETTINGS_FILE).mkdir()
    found, complaint = load_settings(tmp_path)
    assert found == Settings()
    assert "could not be read" in complaint
    with pytest.raises(OSError, match=SETTINGS_FILE):
        save_settings(tmp_path, CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_FILE]


def test_closed_sections_come_back_and_bad_ones_are_named(tmp_path):
    save_settings(tmp_path, Settings(closed_sections=("career-more", "career-takes")))
    assert load_settings(tmp_path)[0].closed_sections == ("career-more", "career-takes")
    write(tmp_path, json.dumps({"closed_sections": ["career-more", 3]}))
    found, complaint = load_settings(tmp_path)
    assert found.closed_sections == ()
    assert complaint.endswith("closed_sections.")


def test_each_bad_value_is_named_and_the_good_ones_hold(tmp_path):
    bad = {"language": "tlh", "theme": 3, "text_size": 400, "framework": None, "geometry": [], "last_portfolio": "a"}
    write(tmp_path, json.dumps({**bad, "colour": "of a later version"}))
    found, complaint = load_settings(tmp_path)
    assert found == Settings(last_portfolio="a")
    assert complaint.endswith("stay at their defaults: language, theme, text_size, framework, geometry.")


@pytest.mark.parametrize("size", [99, 201, True, 100.0, "120", None])
def test_a_text_size_is_a_whole_number_from_100_to_200(tmp_path, size):
    write(tmp_path, json.dumps({"text_size": size}))
    found, complaint = load_settings(tmp_path)
    assert found.text_size == 100
    assert "text_size" in complaint


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*Settings.__dataclass_fields__, "other"]), values))
def test_whatever_stands_in_the_file_the_settings_are_usable(tmp_path_factory, content):
    home = tmp_path_factory.mktemp("settings")
    write(home, json.dumps(content))
    found, _ = load_settings(home)
    assert found.theme in ("system", "light", "dark")
    assert 100 <= found.text_size <= 200
    save_settings(home, found)
    assert load_settings(home) == (found, None)


def test_a_home_below_a_file_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PortfolioGone) as told:
        save_settings(tmp_path / "file" / "home", CHOSEN)
    assert isinstance(told.value, ExpectedError)
    assert load_settings(tmp_path / "file" / "home")[0] == Settings()


def test_the_home_that_was_named_comes_first(tmp_path, monkeypatch):
    variables = {"CLUSTERDESK_HOME": str(tmp_path / "variable")}
    assert find_home(tmp_path / "named", variables).path == tmp_path / "named"
    assert find_home(None, variables).path == tmp_path / "variable"
    monkeypatch.setenv("CLUSTERDESK_HOME", str(tmp_path / "own"))
    assert find_home().path == tmp_path / "own"
    monkeypatch.chdir(tmp_path)
    assert find_home(Path("here")).path == tmp_path / "here"
    assert not (tmp_path / "here").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no tilde")
def test_a_tilde_is_the_home_of_the_user(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_home(Path("~/desk"), {}).path == tmp_path / "desk"


def test_else_it_is_the_folder_of_the_system_and_nothing_is_made():
    found = find_home(None, {"CLUSTERDESK_HOME": ""}).path
    assert found.is_absolute()
    assert "clusterdesk" in str(found).lower()
