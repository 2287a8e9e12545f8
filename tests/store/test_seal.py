"""Sealing: what a passphrase opens, what stays readable without it (nothing), and what happens on the way."""

import errno
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clusterdesk.core.errors import (
    DiskFull,
    FileInUse,
    FolderReadOnly,
    NotAPortfolio,
    PassphraseNeeded,
    PortfolioDamaged,
    WrongPassphrase,
)
from clusterdesk.core.goal import GoalVersion
from clusterdesk.core.notice import NoticeKind
from clusterdesk.core.student import Student
from clusterdesk.store import backups, header, profile
from clusterdesk.store.goals import GOALS, VERSIONS, GoalRecord
from clusterdesk.store.inspection import inspect
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.seal import Key
from clusterdesk.store.shelf import listed
from clusterdesk.store.sidecar import Sidecar

WORDS = "quetzal saxophone"
"""Stands in the portfolio and must stand nowhere else."""
PHRASE = "lamp river zebra it’s ’quoted'"
OTHER = "another long passphrase"
RESTORED = pytest.mark.expect_log("took its place")
AT = datetime(2026, 9, 1, tzinfo=UTC)


def write(found, title=WORDS):
    with found.operation() as operation:
        operation.put(GOALS, GoalRecord("g", None))
        operation.put(VERSIONS, GoalVersion("v", "g", 1, title, "", "active", None, None, AT))


def titles(found):
    return list(found.file.contents().goals.values())


def in_clear(folder: Path, word: str = WORDS) -> list[str]:
    """Return the files under a folder in which a word stands in clear."""
    needles = [word.encode(code) for code in ("utf-8", "utf-16-le")]
    return [
        path.name
        for path in folder.glob("**/*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


@pytest.fixture
def found(file, clock):
    """The open portfolio of Ana with a goal and two backups, in clear."""
    portfolio = Portfolio.open(file, clock)
    for _ in range(2):
        write(portfolio)
        portfolio.file.back_up()
    yield portfolio
    portfolio.close()


@pytest.fixture
def sealed(found, file):
    """The same portfolio, sealed and closed."""
    found.file.reseal(PHRASE)
    found.close()
    return file


def reopen(file, clock, passphrase=PHRASE):
    return Portfolio.open(file, clock, passphrase=passphrase)


def test_sealing_leaves_nothing_in_clear_and_the_session_goes_on(found, file, clock):
    assert set(in_clear(file.parent)) > {file.name, *(backup.path.name for backup in found.file.backups())}
    assert found.file.reseal(PHRASE) == 0
    assert found.file.sealed
    assert in_clear(file.parent) == []
    assert titles(found) == [WORDS]
    write(found, "Changed")
    assert titles(found) == ["Changed"]
    assert [found.file.preview(backup).then.goals for backup in found.file.backups()] == [{"g": WORDS}] * 2
    assert list(file.parent.glob("**/.*")) == []


def test_a_sealed_file_opens_with_its_passphrase_only(sealed, clock):
    with pytest.raises(PassphraseNeeded, match="is sealed with a passphrase"):
        Portfolio.open(sealed, clock)
    for wrong in (OTHER, "", PHRASE.upper(), "\0", "x'" + "0" * 64 + "'", "\ud83e"):
        with pytest.raises(WrongPassphrase, match="Look at capital letters"):
            reopen(sealed, clock, wrong)
    assert not Sidecar(sealed).left_behind()
    portfolio = reopen(sealed, clock)
    assert titles(portfolio) == [WORDS]
    assert portfolio.file.is_passphrase(PHRASE)
    assert not portfolio.file.is_passphrase(OTHER)
    portfolio.close()


def test_the_same_passphrase_opens_it_in_any_program_of_the_library(sealed):
    """The key that we derive is the one of the library, so no portfolio depends on this program."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(sealed))
    quoted = PHRASE.replace("'", "''")
    connection.execute(f"PRAGMA key = '{quoted}'")
    assert connection.execute("SELECT title FROM goal_version").fetchall() == [(WORDS,)]
    connection.close()


def test_a_wrong_passphrase_writes_nothing_to_the_standard_error(sealed, clock, capfd):
    with pytest.raises(WrongPassphrase):
        reopen(sealed, clock, OTHER)
    assert capfd.readouterr().err == ""


def test_an_unsealed_file_opens_whatever_passphrase_is_given(file, clock):
    portfolio = reopen(file, clock)
    assert not portfolio.file.sealed
    portfolio.close()


def test_a_sealed_session_writes_backups_copies_and_journals_sealed(sealed, clock, tmp_path):
    portfolio = reopen(sealed, clock)
    seen: list[str] = []
    with portfolio.operation() as operation:
        operation.put(VERSIONS, GoalVersion("w", "g", 2, WORDS, WORDS, "active", None, None, AT))
        seen += in_clear(sealed.parent)
    portfolio.file.back_up()
    copy = tmp_path / "copy.clusterdesk"
    portfolio.file.save_copy(copy)
    portfolio.file.restore(portfolio.file.backups()[0])
    seen += in_clear(tmp_path)
    portfolio.close()
    assert seen + in_clear(tmp_path) == []
    again = reopen(copy, clock)
    assert titles(again) == [WORDS]
    again.close()
    # Its backup opens by itself, as any portfolio does.
    alone = tmp_path / "alone.clusterdesk"
    shutil.copy(backups.listed(sealed)[0].path, alone)
    again = reopen(alone, clock)
    assert titles(again) == [WORDS]
    again.close()


def test_another_passphrase_shuts_out_the_first_one_everywhere(sealed, clock, tmp_path):
    portfolio = reopen(sealed, clock)
    portfolio.file.reseal(OTHER)
    portfolio.close()
    for path in (sealed, *(backup.path for backup in backups.listed(sealed))):
        alone = tmp_path / "alone.clusterdesk"
        shutil.copy(path, alone)
        with pytest.raises(WrongPassphrase):
            reopen(alone, clock)
        portfolio = reopen(alone, clock, OTHER)
        assert titles(portfolio) == [WORDS]
        portfolio.close()


def test_unsealing_opens_the_backups_too(sealed, clock):
    portfolio = reopen(sealed, clock)
    damaged = sealed.with_name("Ana.damaged-20260901-080000")
    damaged.write_text("kept")
    assert portfolio.file.reseal(None) == 0
    assert not portfolio.file.sealed
    assert len(portfolio.file.backups()) == 2
    assert all(portfolio.file.preview(backup) for backup in portfolio.file.backups())
    portfolio.close()
    portfolio = Portfolio.open(sealed, clock)
    assert titles(portfolio) == [WORDS]
    portfolio.close()
    assert damaged.read_text() == "kept"


def test_what_cannot_be_sealed_is_deleted_and_counted(found, file):
    newest, oldest = found.file.backups()
    oldest.path.write_bytes(b"SQLite format 3\0" + WORDS.encode() * 500)
    for name in ("Ana.damaged-20260901-080000", "Ana.damaged-20260901-080000-journal"):
        file.with_name(name).write_text(WORDS)
    others = file.with_name("Anaconda.damaged-20260901-080000")
    others.write_text("somebody else's")
    assert found.file.aside() == 2
    assert found.file.reseal(PHRASE) == 3
    assert in_clear(file.parent) == []
    assert [backup.path for backup in found.file.backups()] == [newest.path]
    assert others.exists()


def test_the_shelf_and_the_check_say_sealed_without_opening(sealed):
    before = sealed.read_bytes()
    assert [entry.state for entry in listed(sealed.parent)] == ["sealed"]
    found = inspect(sealed)
    assert (found.state, found.counts, found.problem) == ("sealed", {}, None)
    assert header.read(sealed) == header.Header(None, None, sealed=True)
    assert sealed.read_bytes() == before


def test_a_sealed_file_that_is_open_elsewhere_says_so(sealed, clock):
    portfolio = reopen(sealed, clock)
    with pytest.raises(FileInUse):
        reopen(sealed, clock)
    portfolio.close()


@pytest.mark.parametrize("size", [4095, 4097])
def test_random_bytes_that_are_no_whole_pages_are_no_portfolio(tmp_path, clock, size):
    path = tmp_path / "Ana.clusterdesk"
    path.write_bytes(os.urandom(size))
    with pytest.raises(NotAPortfolio):
        Portfolio.open(path, clock)


# Damage and sudden ends


@RESTORED
@pytest.mark.parametrize("at", [0, 4096])
def test_a_damaged_sealed_file_gives_way_to_its_newest_backup(sealed, clock, at):
    content = bytearray(sealed.read_bytes())
    content[at : at + 4096] = os.urandom(4096)
    sealed.write_bytes(content)
    Sidecar(sealed).write(clock)
    with pytest.raises(WrongPassphrase):
        reopen(sealed, clock, OTHER)
    portfolio = reopen(sealed, clock)
    assert portfolio.notices[0].kind is NoticeKind.RESTORED
    assert titles(portfolio) == [WORDS]
    assert portfolio.file.sealed
    portfolio.close()


@RESTORED
def test_a_sealed_file_whose_start_was_wiped_is_restored_with_the_passphrase(sealed, clock):
    sealed.write_bytes(bytes(8192))
    with pytest.raises(PassphraseNeeded):
        Portfolio.open(sealed, clock)
    portfolio = reopen(sealed, clock)
    assert titles(portfolio) == [WORDS]
    portfolio.close()


def test_damage_without_a_good_backup_cannot_be_told_from_a_wrong_passphrase(sealed, clock):
    for backup in backups.listed(sealed):
        backup.path.write_bytes(os.urandom(8192))
    sealed.write_bytes(os.urandom(8192))
    with pytest.raises(WrongPassphrase, match="or the file is not a portfolio"):
        reopen(sealed, clock)


def test_a_backup_that_is_open_elsewhere_tells_nothing_about_a_key(sealed, clock):
    newest = backups.listed(sealed)[0].path
    held = reopen(newest, clock)
    assert not backups.opens_newest(sealed, Key.of(PHRASE))
    held.close()
    assert backups.opens_newest(sealed, Key.of(PHRASE))


def test_after_a_sudden_end_while_sealing_the_rest_is_sealed_at_the_next_opening(found, file, clock):
    clear = [backup.path.read_bytes() for backup in found.file.backups()]
    found.file.reseal(PHRASE)
    found.close()
    # As if the power had gone after the first rename: backups in clear, one of them damaged, and a draft.
    newest, oldest = backups.listed(file)
    newest.path.write_bytes(clear[0])
    oldest.path.write_bytes(clear[1][:4096] + b"\xa5" * (len(clear[1]) - 4096))
    (backups.folder_of(file) / ".draft.part").write_text(WORDS)
    Sidecar(file).write(clock)
    portfolio = reopen(file, clock)
    assert in_clear(file.parent) == []
    assert [backup.path for backup in portfolio.file.backups()] == [newest.path]
    assert portfolio.file.preview(portfolio.file.backups()[0]).then.goals == {"g": WORDS}
    portfolio.close()


def test_after_any_other_sudden_end_sealed_backups_stay_as_they_are(sealed, clock):
    before = {backup.path: backup.path.read_bytes() for backup in backups.listed(sealed)}
    Sidecar(sealed).write(clock)
    reopen(sealed, clock).close()
    assert {backup.path: backup.path.read_bytes() for backup in backups.listed(sealed)} == before


def test_a_sealed_backup_of_an_older_schema_is_brought_up_to_date(found, file):
    stored = backups.folder_of(file) / "20250101-000000.clusterdesk"
    shutil.copy(Path(__file__).parent / "schemas" / "portfolio-1.clusterdesk", stored)
    found.file.reseal(PHRASE)
    found.file.restore(found.file.backups()[-1])
    assert profile.read(found.records).name == "Zoë Ndiaye"
    write(found)
    assert WORDS in titles(found)


@pytest.mark.expect_log("was not put in order")
def test_what_cannot_be_put_in_order_does_not_keep_the_portfolio_shut(sealed, clock, monkeypatch):
    (backups.folder_of(sealed) / ".draft.part").touch()
    Sidecar(sealed).write(clock)

    def refuse(self, missing_ok=False):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        portfolio = reopen(sealed, clock)
    assert titles(portfolio) == [WORDS]
    portfolio.close()


@pytest.mark.parametrize("moment", ["export", "replace"])
def test_when_sealing_fails_everything_is_as_it_was(found, file, monkeypatch, moment):
    before = {backup.path: backup.path.read_bytes() for backup in found.file.backups()}
    if moment == "export":
        limit = pytest.importorskip("resource", reason="only POSIX systems limit the size of files")
        soft = limit.getrlimit(limit.RLIMIT_FSIZE)
        limit.setrlimit(limit.RLIMIT_FSIZE, (30_000, soft[1]))
        try:
            with pytest.raises(DiskFull):
                found.file.reseal(PHRASE)
        finally:
            limit.setrlimit(limit.RLIMIT_FSIZE, soft)
    else:

        def locked(self, target):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", locked)
            with pytest.raises(FolderReadOnly):
                found.file.reseal(PHRASE)
    assert not found.file.sealed
    assert titles(found) == [WORDS]
    assert {backup.path: backup.path.read_bytes() for backup in found.file.backups()} == before
    write(found, "Still here")
    assert titles(found) == ["Still here"]
    assert list(file.parent.glob("**/.*")) == []


def test_what_was_exported_must_be_sound(found, monkeypatch):
    from clusterdesk.store import seal

    monkeypatch.setattr(seal, "is_sound", lambda connection, schema: False)
    with pytest.raises(PortfolioDamaged):
        found.file.reseal(PHRASE)
    assert not found.file.sealed


def test_a_key_is_a_value_and_never_prints_what_it_holds():
    assert Key.of("quetzal") == Key.of("quetzal") != Key.of("saxophone")
    assert Key.of("quetzal") != "quetzal"
    assert len({Key.of("quetzal"), Key.of("quetzal")}) == 1
    assert "quetzal" not in repr(Key.of("quetzal")) + str(Key.of("quetzal"))


def test_a_sealed_portfolio_holds_the_name_too(sealed, clock):
    portfolio = reopen(sealed, clock)
    assert profile.read(portfolio.records) == Student("Ana", 2030)
    portfolio.close()
