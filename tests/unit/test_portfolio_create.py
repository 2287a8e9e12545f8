"""Making portfolios and seeing them on the shelf."""

import pytest

from clusterdesk.core.clock import utc_now
from clusterdesk.core.errors import BadInput, PortfolioGone, WrongPassphrase
from clusterdesk.core.student import Student
from clusterdesk.services import portfolio
from clusterdesk.services.session import Session

PHRASE = "lamp river zebra"


def test_a_new_portfolio_is_named_after_the_student_and_opens(tmp_path, catalog):
    folder = tmp_path / "deep" / "home"
    path = portfolio.create(folder, " María  José ", 2031)
    assert path == folder / "María José.clusterdesk"
    with_time = utc_now()
    session = Session.open(path, catalog)
    try:
        assert session.profile.read() == Student("María José", 2031)
    finally:
        session.close()
    (entry,) = portfolio.listed(folder)
    assert (entry.name, entry.path, entry.state) == ("María José", path, "ready")
    assert abs((with_time - entry.last_used).total_seconds()) < 60


def test_one_can_be_sealed_from_the_beginning(tmp_path, catalog):
    path = portfolio.create(tmp_path, "Ana", 2031, passphrase=PHRASE)
    assert portfolio.is_sealed(path)
    session = Session.open(path, catalog, passphrase=PHRASE)
    try:
        assert session.profile.read() == Student("Ana", 2031)
    finally:
        session.close()
    with pytest.raises(BadInput):
        portfolio.create(tmp_path, "Ben", passphrase=PHRASE[:5])
    assert [entry.name for entry in portfolio.listed(tmp_path)] == ["Ana"]


def test_two_students_of_one_name_have_two_files(tmp_path, clock):
    names = [portfolio.create(tmp_path, name, None, clock).name for name in ("Ana", "ana", "Ana")]
    assert names == ["Ana.clusterdesk", "ana 2.clusterdesk", "Ana 3.clusterdesk"]
    assert len(portfolio.listed(tmp_path)) == 3


def test_a_name_or_year_that_cannot_be_used_makes_nothing(tmp_path, clock):
    for name, year in (("", None), ("Ana", 1066)):
        with pytest.raises(BadInput):
            portfolio.create(tmp_path / "home", name, year, clock)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path, clock):
    (tmp_path / "file").write_text("")
    with pytest.raises(PortfolioGone):
        portfolio.create(tmp_path / "file" / "home", "Ana", None, clock)


def test_a_name_taken_between_looking_and_making_leads_to_the_next_one(tmp_path, clock):
    """The clock is read while the file is made, the latest moment at which another program can take its name."""
    taken = tmp_path / "Ana.clusterdesk"

    def another_program():
        if not taken.exists():
            taken.write_text("taken meanwhile")
        return clock()

    path = portfolio.create(tmp_path, "Ana", None, another_program)
    assert path.name == "Ana 2.clusterdesk"
    assert taken.read_text() == "taken meanwhile"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["Ana 2.clusterdesk", "Ana.clusterdesk"]


def test_an_empty_home_lists_nothing_and_makes_nothing(tmp_path):
    assert portfolio.listed(tmp_path / "home") == ()
    assert not (tmp_path / "home").exists()


def test_one_is_deleted_with_its_backups_and_a_sealed_one_by_its_passphrase_where_that_is_asked(tmp_path, catalog):
    path = portfolio.create(tmp_path, "Ana", passphrase=PHRASE)
    session = Session.open(path, catalog, passphrase=PHRASE)
    session.keeping.back_up()
    session.close()
    with pytest.raises(WrongPassphrase):
        portfolio.delete(path, "zebra river lamp")
    assert portfolio.delete(path, PHRASE) == 1
    assert list(tmp_path.iterdir()) == []
    assert portfolio.delete(portfolio.create(tmp_path, "Zoe")) == 0
    with pytest.raises(PortfolioGone):
        portfolio.delete(path)
