"""`clusterdesk catalog build` and `verify`: exit status and words."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from clusterdesk.catalog.command import main
from tests.catalog.made_up import MadeUp


@pytest.fixture
def made(made_up: MadeUp, tmp_path: Path) -> tuple[str, str, str]:
    """Return the folders and the catalog of a build by the command."""
    sources, content = made_up.write(tmp_path)
    out = tmp_path / "clusters.db"
    assert main(["build", "--sources", str(sources), "--content", str(content), "--out", str(out)]) == 0
    return str(sources), str(content), str(out)


def verify(made: tuple[str, str, str], *, rebuild: bool = True) -> int:
    sources, content, out = made
    return main(["verify", "--catalog", out, "--content", content, *(["--sources", sources] if rebuild else [])])


def change(out: str, sql: str) -> None:
    connection = sqlite3.connect(out)
    with connection:
        connection.execute(sql)
    connection.close()


def test_build_tells_release_coverage_and_rows(
    made_up: MadeUp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources, content = made_up.write(tmp_path)
    assert main(["build", "--sources", str(sources), "--content", str(content), "--out", str(tmp_path / "c.db")]) == 0
    told = capsys.readouterr()
    assert "Release: O*NET 40.1, wages May 2025, outlook 2024–34" in told.out
    assert "       11 modern clusters" in told.out
    assert "       11 occupation\n" in told.out
    assert told.err == ""


def test_build_of_one_framework(made_up: MadeUp, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sources, content = made_up.write(tmp_path)
    words = ["--sources", str(sources), "--content", str(content), "--out", str(tmp_path / "one.db")]
    assert main(["build", *words, "--frameworks", "classic"]) == 0
    assert "modern" not in capsys.readouterr().out
    one = (str(sources), str(content), str(tmp_path / "one.db"))
    assert verify(one) == 0  # rebuilt with the same framework


def test_build_from_a_bad_release(made_up: MadeUp, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made_up.spoil("onet/Job Zones.txt", 2, "Job Zone", "9")
    sources, content = made_up.write(tmp_path)
    assert main(["build", "--sources", str(sources), "--content", str(content), "--out", str(tmp_path / "c.db")]) == 1
    told = capsys.readouterr()
    sentence = "onet/Job Zones.txt, row 2, column “Job Zone”: 9 is not between 1 and 5. No catalog was written.\n"
    assert (told.out, told.err) == ("", sentence)


def test_build_into_a_folder_that_is_not_there(
    made_up: MadeUp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources, content = made_up.write(tmp_path)
    out = tmp_path / "nowhere" / "c.db"
    assert main(["build", "--sources", str(sources), "--content", str(content), "--out", str(out)]) == 1
    assert "cannot be used: No such file or directory." in capsys.readouterr().err


def test_words_not_understood_end_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["guess"])
    assert caught.value.code == 2
    assert "guess" in capsys.readouterr().err


def test_verify_rebuilds_and_compares(made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert verify(made) == 0
    told = capsys.readouterr()
    assert told.out.endswith("is what its texts, its schema and the official files give\n")
    assert "not rebuilt" not in told.out


@pytest.mark.parametrize("gone", [True, False])
def test_verify_without_official_files_says_that_it_did_not_rebuild(
    made: tuple[str, str, str], capsys: pytest.CaptureFixture[str], gone: bool
) -> None:
    if gone:
        shutil.rmtree(made[0])
    assert verify(made, rebuild=gone) == 0
    assert "not rebuilt" in capsys.readouterr().out


def test_verify_sees_a_changed_and_a_missing_text(
    made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    content = Path(made[1])
    (content / "occupations.tsv").write_bytes(b"other")
    (content / "frame/groupings.tsv").unlink()
    assert verify(made, rebuild=False) == 1
    assert capsys.readouterr().err.splitlines() == [
        "The text file frame/groupings.tsv is missing.",
        "The text file occupations.tsv was changed after the catalog was built.",
    ]


def test_verify_sees_another_schema(made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    change(made[2], "UPDATE meta SET value = 'other' WHERE key = 'schema_sha256'")
    assert verify(made, rebuild=False) == 1
    assert capsys.readouterr().err == "The catalog was built with another schema.\n"


def test_verify_sees_a_changed_figure_by_the_bytes(
    made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    change(made[2], "UPDATE wage SET mean = mean + 10")
    assert verify(made, rebuild=False) == 0
    assert verify(made) == 1
    assert "gives other bytes" in capsys.readouterr().err


def test_verify_sees_a_dead_link(made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    change(made[2], "DELETE FROM pathway_text WHERE pathway_id = 1")
    change(made[2], "DELETE FROM membership WHERE pathway_id = 1")
    change(made[2], "INSERT INTO membership VALUES (999, 1)")
    assert verify(made, rebuild=False) == 1
    assert "membership points to a row of pathway that is not there" in capsys.readouterr().err


def test_verify_sees_damage(made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    # An empty page in place of the index of memberships: its entries are gone.
    connection = sqlite3.connect(made[2])
    ((page,),) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'membership_by_occupation'")
    connection.close()
    data = bytearray(Path(made[2]).read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes([10, 0, 0, 0, 0, 16, 0, 0]) + bytes(4088)
    Path(made[2]).write_bytes(bytes(data))
    assert verify(made, rebuild=False) == 1
    assert "The database is damaged: " in capsys.readouterr().err


def test_verify_of_no_catalog(made: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(made[2]).unlink()
    assert verify(made) == 1
    assert "The career catalog was not found." in capsys.readouterr().err
