"""The portfolios of a folder, and file names from the names of students."""

import os
import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clusterdesk.store import shelf


def test_no_folder_is_an_empty_shelf(tmp_path):
    assert shelf.listed(tmp_path / "nowhere") == ()
    assert shelf.listed(tmp_path) == ()


def test_portfolios_are_listed_the_last_used_first_without_being_opened(tmp_path, file):
    other = file.with_name("Ben.clusterdesk")
    other.write_bytes(file.read_bytes())
    os.utime(file, (1_000_000_000, 1_000_000_000))
    os.utime(other, (1_100_000_000, 1_100_000_000))
    (tmp_path / "settings.json").write_text("{}")
    (tmp_path / "Ana.backups").mkdir()
    (tmp_path / "folder.clusterdesk").mkdir()
    before = file.read_bytes()
    found = shelf.listed(tmp_path)
    assert [(entry.name, entry.path, entry.state) for entry in found] == [
        ("Ben", other, "ready"),
        ("Ana", file, "ready"),
    ]
    assert found[1].last_used == datetime.fromtimestamp(1_000_000_000, UTC)
    assert file.read_bytes() == before


def test_a_newer_portfolio_and_other_files_are_told_apart(file):
    with file.open("r+b") as raw:
        raw.seek(60)
        raw.write(struct.pack(">I", 9))
    file.with_name("Letter.clusterdesk").write_text("Dear grandmother")
    states = {entry.name: entry.state for entry in shelf.listed(file.parent)}
    assert states == {"Ana": "newer", "Letter": "unreadable"}


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_portfolio_that_went_away_is_left_out(tmp_path):
    (tmp_path / "Ana.clusterdesk").symlink_to(tmp_path / "gone")
    assert shelf.listed(tmp_path) == ()


def test_looking_at_the_shelf_does_not_unlock_the_open_portfolio(file, opened, opened_elsewhere):
    with opened():
        assert [entry.state for entry in shelf.listed(file.parent)] == ["ready"]
        assert "FileInUse" in opened_elsewhere()


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Ana", "Ana"),
        ("María José Núñez-O'Brien", "María José Núñez-O'Brien"),
        ("李小龍", "李小龍"),
        ("ياسمين", "ياسمين"),
        ("👩‍🚀 Zoë", "👩‍🚀 Zoë"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../../etc/passwd", "etc passwd"),
        (".hidden", "hidden"),
        ("Ana. ", "Ana"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("Com1", "_Com1"),
        ("LPT²", "_LPT²"),
        ("Conny", "Conny"),
        ("...", "Portfolio"),
        ("\u202eanA", "anA"),
        ("Ana\ud800", "Ana"),
    ],
)
def test_file_names_are_safe_everywhere(tmp_path, name, stem):
    assert shelf.file_for(tmp_path, name) == tmp_path / f"{stem}.clusterdesk"


def test_a_taken_name_gets_a_number_whatever_its_capitals_or_accents(tmp_path):
    (tmp_path / "ANA MARÍA.clusterdesk").touch()
    assert shelf.file_for(tmp_path, "Ana Mari\u0301a").name == "Ana María 2.clusterdesk"
    # Backups of a portfolio that is gone keep its name taken.
    (tmp_path / "Ana María 2.backups").mkdir()
    assert shelf.file_for(tmp_path, "Ana María").name == "Ana María 3.clusterdesk"


def test_a_folder_that_is_not_there_has_every_name_free(tmp_path):
    assert shelf.file_for(tmp_path / "new", "Ana") == tmp_path / "new" / "Ana.clusterdesk"


@given(st.text(max_size=300))
@example("𓀀" * 100)
@example("ab " * 100)
@example("x" * 99 + "é")
def test_any_name_gives_one_short_file_name(name):
    path = shelf.file_for(Path("nowhere"), name)
    assert path.parent == Path("nowhere")
    assert path.suffix == ".clusterdesk"
    assert 1 <= len(path.stem.encode()) <= shelf.NAME_BYTES + 1
    assert not set(path.stem) & set('<>:"/\\|?*\0\n')
    assert path.stem == path.stem.strip(". ")
