"""`clusterdesk portfolio check` and `repair`, as a person at a terminal uses them."""

import io
import json

import pytest

from clusterdesk.__main__ import main
from clusterdesk.cli import portfolio as command
from clusterdesk.core.clock import utc_now
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog

PHRASE = "lamp river zebra"


@pytest.fixture
def file(tmp_path):
    path = portfolios.create(tmp_path / "home", "Sample", 2029)
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog, utc_now)
        session.goals.keep(GoalDraft("Nurse", "To help", steps=("Ask",)))
        session.close()
    return path


def seal(path):
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog, utc_now)
        session.keeping.seal(PHRASE)
        session.close()


def damage(path):
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def test_a_whole_portfolio_is_told_in_words_and_json(capsys, file):
    before = file.read_bytes()
    assert main(["portfolio", "check", str(file)]) == 0
    told = capsys.readouterr().out
    for part in (str(file), "not sealed", "Integrity   ok", "References  ok", "Backups     1 good, 0"):
        assert part in told
    assert main(["portfolio", "check", str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ok"]
    assert (found["goals"], found["backups"]) == (1, {"good": 1, "bad": 0})
    assert main(["--json", "portfolio", "check", str(file)]) == 0
    assert json.loads(capsys.readouterr().out) == found
    assert file.read_bytes() == before


def test_a_damaged_one_exits_1_and_is_repaired_from_its_backup(capsys, file):
    damage(file)
    assert main(["portfolio", "check", str(file)]) == 1
    told = capsys.readouterr().out
    assert "Integrity   damaged" in told
    assert "clusterdesk portfolio repair" in told
    assert main(["portfolio", "check", str(file), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["ok"], found["goals"]) == (False, None)
    assert main(["portfolio", "repair", str(file)]) == 0
    told = capsys.readouterr().out
    assert "In its place is now the backup 20" in told
    assert "was kept as" in told
    assert main(["portfolio", "check", str(file)]) == 0


def test_without_a_backup_what_can_be_read_is_saved(capsys, file):
    for backup in file.with_suffix(".backups").iterdir():
        backup.unlink()
    assert main(["portfolio", "repair", str(file)]) == 0
    assert "In its place is now what could be read: 5 records." in capsys.readouterr().out
    assert main(["portfolio", "repair", str(file), "--json"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["ok"], done["backup"], done["records"]) == (True, None, 5)
    assert "damaged-" in done["kept"]


@pytest.mark.parametrize("command", ["check", "repair"])
def test_what_is_no_portfolio_is_told(capsys, tmp_path, command):
    letter = tmp_path / "letter.clusterdesk"
    letter.write_text("Dear grandmother")
    assert main(["portfolio", command, str(letter)]) == 1
    assert "is not a ClusterDesk portfolio" in capsys.readouterr().err
    assert main(["portfolio", command, str(letter), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert not found["ok"]
    assert "is not a ClusterDesk portfolio" in found["problem"]


def test_the_passphrase_comes_from_the_standard_input(capsys, file, monkeypatch):
    seal(file)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PHRASE}\n"))
    assert main(["portfolio", "check", str(file)]) == 0
    assert ", sealed" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong\n"))
    assert main(["portfolio", "check", str(file)]) == 1
    assert "does not open" in capsys.readouterr().err


class Terminal(io.StringIO):
    """A person at the keyboard."""

    def isatty(self) -> bool:
        return True


def test_at_a_terminal_it_is_asked_without_showing_it(capsys, file, monkeypatch):
    seal(file)
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(command, "getpass", lambda words: asked.append(words) or PHRASE)
    assert main(["portfolio", "check", str(file)]) == 0
    assert asked == ["Passphrase: "]


def test_a_command_is_needed(capsys):
    with pytest.raises(SystemExit) as left:
        main(["portfolio"])
    assert left.value.code == 2
