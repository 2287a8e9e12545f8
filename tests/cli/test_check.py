"""`clusterdesk --check` and the program's own words."""

import json
import shutil
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from clusterdesk import __version__
from clusterdesk.__main__ import main
from clusterdesk.core.clock import utc_now
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services import retention
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.header import PORTFOLIO_SCHEMA


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    portfolios.create(folder, "Sample", 2029)
    return folder


def checked(capsys, *words):
    status = main([*words, "--check", "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_a_fresh_home_stays_as_it_is(capsys, tmp_path):
    fresh = tmp_path / "fresh"
    status, found = checked(capsys, "--home", str(fresh))
    assert status == 0
    assert found["ok"]
    assert found["version"] == __version__
    assert found["portfolios"] == []
    assert found["catalog"]["counts"]["occupation"] == 1016
    assert not fresh.exists()


def test_portfolios_are_counted_without_being_touched(capsys, home):
    (path,) = home.glob("*.clusterdesk")
    before = path.read_bytes()
    status, found = checked(capsys, "--home", str(home))
    assert status == 0
    (portfolio,) = found["portfolios"]
    assert (portfolio["state"], portfolio["schema"], portfolio["counts"]["saved"]) == ("ok", PORTFOLIO_SCHEMA, 0)
    assert path.read_bytes() == before
    assert [file.name for file in home.iterdir()] == [path.name]


def test_a_portfolio_of_an_earlier_schema_is_counted_as_it_is(capsys, home):
    old = Path(__file__).parents[1] / "store" / "schemas" / "portfolio-1.clusterdesk"
    shutil.copy(old, home / "old.clusterdesk")
    _, found = checked(capsys, "--home", str(home))
    (portfolio,) = [each for each in found["portfolios"] if each["schema"] == 1]
    assert portfolio["state"] == "ok"
    assert portfolio["counts"]["goal_version"] == 2
    assert "saved" not in portfolio["counts"]


def test_the_home_may_come_from_the_environment(capsys, home, monkeypatch):
    monkeypatch.setenv("CLUSTERDESK_HOME", str(home))
    _, found = checked(capsys)
    assert found["home"] == str(home)
    assert len(found["portfolios"]) == 1


def test_a_portfolio_that_is_open_is_no_problem(capsys, home):
    (path,) = home.glob("*.clusterdesk")
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog, utc_now)
        try:
            status, found = checked(capsys, "--home", str(home))
            assert main(["--home", str(home), "--check"]) == 0
        finally:
            session.close()
    assert status == 0
    assert found["portfolios"][0]["state"] == "in_use"
    assert "open in another program" in capsys.readouterr().out


STRANGER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


def test_a_portfolio_locked_by_another_process_is_in_use(capsys, home):
    (path,) = home.glob("*.clusterdesk")
    words = [sys.executable, "-c", STRANGER, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as stranger:
        assert stranger.stdout.readline() == "locked\n"
        _, found = checked(capsys, "--home", str(home))
        stranger.stdin.close()
    assert found["portfolios"][0]["state"] == "in_use"


def test_a_newer_portfolio_and_a_file_that_is_none_are_named_and_exit_1(capsys, home):
    (path,) = home.glob("*.clusterdesk")
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    (home / "Notes.clusterdesk").write_text("milk, eggs")
    status, found = checked(capsys, "--home", str(home))
    assert status == 1
    problems = {portfolio["path"]: portfolio["problem"] for portfolio in found["portfolios"]}
    assert f"made by a newer ClusterDesk (format 99; this one knows {PORTFOLIO_SCHEMA})" in problems[str(path)]
    assert "is not a ClusterDesk portfolio" in problems[str(home / "Notes.clusterdesk")]
    assert main(["--home", str(home), "--check"]) == 1
    assert "made by a newer ClusterDesk" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "The career catalog was not found."),
        (b"no database at all", "is not a ClusterDesk catalog, or it is damaged."),
        (b"", "is not a ClusterDesk catalog, or it is damaged."),
    ],
)
def test_a_bad_catalog_is_named_with_its_reason(capsys, tmp_path, content, sentence):
    path = tmp_path / "clusters.db"
    if content is not None:
        path.write_bytes(content)
    status, found = checked(capsys, "--home", str(tmp_path), "--catalog", str(path))
    assert status == 1
    assert not found["ok"]
    assert sentence in found["catalog"]["problem"]
    assert str(path) in found["catalog"]["problem"]
    assert main(["--home", str(tmp_path), "--catalog", str(path), "--check"]) == 1
    assert sentence in capsys.readouterr().err


def test_a_catalog_of_another_format_is_named(capsys, tmp_path):
    path = tmp_path / "clusters.db"
    path.write_bytes(find_catalog().read_bytes())
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 77")
    other.commit()
    other.close()
    status, found = checked(capsys, "--home", str(tmp_path), "--catalog", str(path))
    assert status == 1
    assert "has format 77" in found["catalog"]["problem"]


def test_text_lists_versions_counts_and_home(capsys, home):
    assert main(["--home", str(home), "--check"]) == 0
    text = capsys.readouterr().out
    assert f"ClusterDesk {__version__}" in text
    assert "1,016 occupation" in text
    assert f"Sample.clusterdesk: format {PORTFOLIO_SCHEMA}, 0 sitting" in text


def test_text_says_that_there_is_no_portfolio(capsys, tmp_path):
    assert main(["--home", str(tmp_path), "--check"]) == 0
    assert "Portfolio   none" in capsys.readouterr().out


def test_version(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.strip() == f"ClusterDesk {__version__}"


@pytest.mark.parametrize("words", [["--nonsense"], ["nonsense"], ["--json"], ["--language", "fr"]])
def test_unknown_words_are_usage_and_exit_2(capsys, words):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert "usage: clusterdesk" in capsys.readouterr().err


def test_arguments_are_read_before_qt_is_imported():
    """A wrong word must be told at once, also on a machine where Qt does not start."""
    script = "import sys; from clusterdesk.__main__ import main\ntry: main(['--version'])\nexcept SystemExit: pass\n"
    script += "assert not any(name.startswith('PySide6') for name in sys.modules), 'Qt was imported'"
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


@pytest.fixture
def lab(tmp_path, monkeypatch):
    """Settles a lab beside the program."""
    folder = tmp_path / "program"
    folder.mkdir()
    monkeypatch.setattr("clusterdesk.cli.check.beside", lambda: folder)
    monkeypatch.delenv("CLUSTERDESK_HOME", raising=False)

    def settle(text: str) -> Path:
        (folder / "clusterdesk.toml").write_text(text, "utf-8")
        return folder / "clusterdesk.toml"

    return settle


def test_it_tells_what_a_lab_has_settled_and_from_where(capsys, lab):
    file = lab("folder = 'desks'\nframework = 'modern'\nhide = ['whatif', 'goals']\n")
    status, found = checked(capsys)
    assert status == 0
    assert found["home"] == str(file.parent / "desks")
    assert found["home_from"] == "clusterdesk.toml"
    assert found["lab"]["path"] == str(file)
    assert found["lab"]["looked_for"][0] == str(file)
    assert found["lab"]["in_force"] == {"folder": "desks", "framework": "modern", "hide": ["goals", "whatif"]}
    assert found["lab"]["problems"] == []
    assert main(["--check"]) == 0
    told = capsys.readouterr().out
    assert f"Lab         {file}" in told
    assert '            hide = ["goals", "whatif"]' in told
    assert not (file.parent / "desks").exists()


def test_it_tells_until_when_portfolios_are_kept_and_changes_nothing(capsys, lab, tmp_path):
    lab("folder = '../home'\nkeep_days = 90\nmust_be_sealed = true\nnew_portfolios = false\n")
    folder = tmp_path / "home"
    portfolios.create(folder, "Sample", 2029)
    _, found = checked(capsys)
    assert found["lab"]["in_force"]["keep_days"] == 90
    assert found["lab"]["in_force"]["must_be_sealed"]
    assert not found["lab"]["in_force"]["new_portfolios"]
    assert (found["lab"]["keeps_for"], found["lab"]["announced"]) == (90, [])
    assert [path.name for path in folder.iterdir()] == ["Sample.clusterdesk"]
    retention.announce(Path(found["home"]), 90)
    _, found = checked(capsys)
    day = (utc_now().astimezone() + timedelta(90)).date().isoformat()
    path = Path(found["home"]) / "Sample.clusterdesk"
    assert found["lab"]["announced"] == [{"path": str(path), "deleted_from": day}]
    assert main(["--check"]) == 0
    assert f"deleted from {day} on, unless it is used before: Sample.clusterdesk" in capsys.readouterr().out


def test_days_are_not_counted_in_a_folder_that_the_lab_does_not_name(capsys, lab, home):
    lab("folder = '../lab'\nkeep_days = 90\n")
    _, found = checked(capsys, "--home", str(home))
    assert (found["lab"]["keeps_for"], found["lab"]["announced"]) == (None, [])


def test_a_bad_setting_of_a_lab_is_named_with_its_line(capsys, lab, home):
    file = lab("framework = 'modern'\nlanguage = 'fr'\n")
    status, found = checked(capsys, "--home", str(home))
    assert status == 1
    assert not found["ok"]
    assert found["home_from"] == "--home"
    assert found["lab"]["in_force"] == {"framework": "modern"}
    assert found["lab"]["problems"] == [{"line": 2, "problem": "“language” must be one of these: en, es."}]
    assert main(["--home", str(home), "--check"]) == 1
    assert f"not used: {file}, line 2: “language”" in capsys.readouterr().out


def test_a_lab_that_cannot_be_read_as_a_whole_has_no_line(capsys, lab, home):
    lab("").write_bytes(b"\xff\xff")
    _, found = checked(capsys, "--home", str(home))
    assert found["lab"]["problems"][0]["line"] is None


def test_without_a_lab_nothing_is_settled(capsys, home):
    _, found = checked(capsys, "--home", str(home))
    assert (found["lab"]["path"], found["lab"]["in_force"]) == (None, {})
    assert main(["--home", str(home), "--check"]) == 0
    assert "nothing settled" in capsys.readouterr().out
