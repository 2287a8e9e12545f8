"""The code of a recovery sheet, and what it opens: once, and only until the seal is changed."""

import shutil
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadInput, DiskFull, PassphraseNeeded, RecoveryVoid, WrongPassphrase
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.recovery import GROUP_LENGTH, GROUPS, groups_of, key_of
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store import backups
from clusterdesk.store.sidecar import Sidecar

PHRASE = "lamp river zebra"
OTHER = "quiet purple engine"
KEYS = st.binary(min_size=32, max_size=32)
CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(key=KEYS, between=st.sampled_from(["", " ", "-", " - ", "\n"]), small=st.booleans())
def test_a_code_stands_for_its_key_however_it_is_typed(key, between, small):
    groups = groups_of(key)
    assert [len(group) for group in groups] == [GROUP_LENGTH] * GROUPS
    code = between.join(groups)
    assert key_of(code.lower() if small else code) == key


def test_the_code_of_a_key_never_changes():
    """Sheets are kept for years."""
    assert "-".join(groups_of(bytes(range(32)))) == (
        "000G4-40R44-0M30H-E209E-185GR-R38EC-1W81B-24GK6-2GAHG-C5RRR-34D1T-P70X5-3RFG5"
    )


def test_letters_that_look_like_numbers_are_taken_for_them():
    code = "".join(groups_of(bytes(range(32))))
    assert key_of(code.replace("0", "o").replace("1", "l")) == key_of(code.replace("1", "I")) == bytes(range(32))


@given(key=KEYS, at=st.integers(0, 64), wrong=st.sampled_from(CHARACTERS))
def test_one_wrong_character_is_noticed_and_its_group_named(key, at, wrong):
    code = "".join(groups_of(key))
    typed = code[:at] + wrong + code[at + 1 :]
    if typed != code:
        with pytest.raises(BadInput, match=f"Group {at // GROUP_LENGTH + 1} of the code"):
            key_of(typed)


@given(key=KEYS, group=st.integers(0, GROUPS - 1))
def test_characters_that_changed_places_are_noticed(key, group):
    groups = list(groups_of(key))
    for one, other in combinations(range(GROUP_LENGTH), 2):
        typed = list(groups[group])
        typed[one], typed[other] = typed[other], typed[one]
        if typed != list(groups[group]):
            with pytest.raises(BadInput, match=f"Group {group + 1} "):
                key_of("".join([*groups[:group], *typed, *groups[group + 1 :]]))


@given(key=KEYS, places=st.lists(st.integers(0, GROUPS - 1), min_size=2, max_size=2, unique=True))
def test_groups_that_changed_places_are_noticed(key, places):
    groups = list(groups_of(key))
    one, other = places
    groups[one], groups[other] = groups[other], groups[one]
    with pytest.raises(BadInput, match=f"Group {min(places) + 1} "):
        key_of("".join(groups))


def test_a_code_that_no_key_has_is_refused():
    """The last four bits are not used."""
    first = "".join(groups_of(bytes(32))[:-1])
    for digit in CHARACTERS[1:16]:
        for check in CHARACTERS:
            with pytest.raises(BadInput, match="Group 13 "):
                key_of(f"{first}000{digit}{check}")


@pytest.mark.parametrize("code", ["", "ABC", "0" * 64, "0" * 66])
def test_a_code_of_another_length_is_told(code):
    with pytest.raises(BadInput, match=f"The code has 65 characters; {len(code)} were typed"):
        key_of(code)


@pytest.mark.parametrize("odd", ["U", "É", "٣"])
def test_characters_that_no_code_has_are_told(odd):
    with pytest.raises(BadInput, match="Group 1 "):
        key_of(odd + "".join(groups_of(bytes(32)))[1:])


@pytest.fixture
def sealed(session, file):
    """A sealed portfolio with a backup, closed; its file and the code of its sheet."""
    session.goals.keep(GoalDraft("Fly", "The sky"))
    session.keeping.back_up()
    session.keeping.seal(PHRASE)
    code = " ".join(session.keeping.recovery_code(PHRASE))
    session.close()
    return file, code


def test_a_sheet_is_made_for_who_knows_the_passphrase(session):
    with pytest.raises(BadInput, match="not the passphrase"):
        session.keeping.recovery_code("")
    session.keeping.seal(PHRASE)
    with pytest.raises(BadInput, match="not the passphrase"):
        session.keeping.recovery_code(OTHER)
    assert session.keeping.recovery_code(PHRASE) == session.keeping.recovery_code(PHRASE)


def test_a_sheet_opens_the_portfolio_once_and_a_new_passphrase_seals_it(sealed, catalog, clock):
    file, code = sealed
    session = Session.recover(file, catalog, clock, code=code, passphrase=OTHER)
    assert session.sealed
    assert session.keeping.is_passphrase(OTHER)
    assert [goal.current.title for goal in session.goals.goals()] == ["Fly"]
    (backup,) = session.keeping.read().backups
    assert session.keeping.preview(backup).then.goals
    session.goals.keep(GoalDraft("Sail", "The sea"))
    session.close()
    with pytest.raises(RecoveryVoid, match="does not open"):
        Session.recover(file, catalog, clock, code=code, passphrase=PHRASE)
    with pytest.raises(WrongPassphrase):
        Session.open(file, catalog, clock, passphrase=PHRASE)
    assert not Sidecar(file).left_behind()
    again = Session.open(file, catalog, clock, passphrase=OTHER)
    assert len(again.goals.goals()) == 2
    assert " ".join(again.keeping.recovery_code(OTHER)) != code
    again.close()


def test_a_sheet_is_void_when_the_seal_is_changed_even_to_the_same_passphrase(sealed, catalog, clock):
    file, code = sealed
    session = Session.open(file, catalog, clock, passphrase=PHRASE)
    session.keeping.seal(PHRASE, PHRASE)
    session.close()
    with pytest.raises(RecoveryVoid):
        Session.recover(file, catalog, clock, code=code, passphrase=OTHER)


def test_the_sheet_of_another_portfolio_opens_nothing(sealed, catalog, clock, tmp_path):
    _, code = sealed
    other = portfolios.create(tmp_path / "others", "Ben", clock=clock)
    session = Session.open(other, catalog, clock)
    session.keeping.seal(OTHER)
    session.close()
    with pytest.raises(RecoveryVoid):
        Session.recover(other, catalog, clock, code=code, passphrase=OTHER)


def test_a_damaged_portfolio_comes_back_from_its_backup_by_the_sheet(sealed, catalog, clock):
    file, code = sealed
    content = bytearray(file.read_bytes())
    content[16:200] = bytes(184)
    file.write_bytes(content)
    with pytest.raises(PassphraseNeeded):
        Session.open(file, catalog, clock)
    with pytest.MonkeyPatch.context() as patch:
        # The warning that a backup took its place is told in test_seal.
        patch.setattr("clusterdesk.store.portfolio.log.warning", lambda *_: None)
        session = Session.recover(file, catalog, clock, code=code, passphrase=OTHER)
    assert [goal.current.title for goal in session.goals.goals()] == ["Fly"]
    assert session.notices
    session.close()


@pytest.mark.parametrize(
    ("spoil", "passphrase"), [(lambda code: code[:-1], OTHER), (lambda code: code, "short")], ids=["code", "passphrase"]
)
def test_what_was_typed_wrong_is_told_before_anything_is_opened(sealed, catalog, clock, spoil, passphrase):
    file, code = sealed
    before = file.read_bytes()
    with pytest.raises(BadInput):
        Session.recover(file, catalog, clock, code=spoil(code), passphrase=passphrase)
    assert file.read_bytes() == before


def test_a_recovery_that_finds_no_room_leaves_the_seal_and_the_sheet(sealed, catalog, clock, monkeypatch):
    file, code = sealed

    def full(*_):
        raise DiskFull(path=file)

    with monkeypatch.context() as patch:
        patch.setattr("clusterdesk.store.portfolio_file.PortfolioFile._written_again", full)
        with pytest.raises(DiskFull):
            Session.recover(file, catalog, clock, code=code, passphrase=OTHER)
    session = Session.open(file, catalog, clock, passphrase=PHRASE)
    session.close()
    Session.recover(file, catalog, clock, code=code, passphrase=OTHER).close()


def test_a_backup_alone_opens_with_the_sheet_too(sealed, catalog, clock, tmp_path):
    file, code = sealed
    alone = tmp_path / "alone" / "Ana.clusterdesk"
    alone.parent.mkdir()
    shutil.copy(backups.listed(file)[0].path, alone)
    Session.recover(alone, catalog, clock, code=code, passphrase=OTHER).close()
