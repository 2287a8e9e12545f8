"""What a sudden end left beside a portfolio: passed over when nobody has it, never when somebody may."""

import json
import os
from datetime import UTC, datetime

import pytest

from clusterdesk.core.errors import FileInUse, LeftOpen
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store import closed
from clusterdesk.store.closed import journal_of, require_closed
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.sidecar import Sidecar
from tests.store.test_removal import PHRASE, held

__all__ = ["held"]


@pytest.fixture(params=["unsealed", "sealed"])
def stick(request, file, opened):
    """A portfolio on a stick that is not open."""
    if request.param == "sealed":
        with opened() as found:
            found.file.reseal(PHRASE)
    return file


def leave(path, host=None, pid=1):
    """Leave a lock file as a program does that is ended suddenly."""
    own = Sidecar(path)
    own.write(lambda: datetime(2026, 11, 25, 10, 32, tzinfo=UTC))
    found = json.loads(own.path.read_text())
    found["pid"] = pid
    found["host"] = host or found["host"]
    own.path.write_text(json.dumps(found))


def test_one_that_was_closed_is_passed(stick, clock):
    require_closed(stick, clock)


def test_what_a_dead_program_of_this_computer_left_is_passed_over(stick, clock, tmp_path):
    leave(stick)
    journal_of(stick).write_bytes(bytes(600))
    before = stick.read_bytes()
    require_closed(stick, clock)
    assert stick.read_bytes() == before
    assert portfolios.take_in(tmp_path / "shelf", stick, clock=clock).read_bytes() == before


def test_one_that_is_open_here_is_told_with_its_place(stick, clock, held):
    held(stick, PHRASE)
    with pytest.raises(FileInUse) as refused:
        require_closed(stick, clock)
    assert refused.value.values["host"] == Sidecar(stick).holder().host


def test_one_that_this_very_program_has_open_is_not_touched(file, clock):
    found = Portfolio.open(file, clock)
    try:
        with pytest.raises(FileInUse):
            require_closed(file, clock)
    finally:
        found.close()


@pytest.mark.parametrize("sidecar", ["{}", "not json", None])
def test_of_another_computer_it_is_asked(stick, clock, sidecar):
    if sidecar is None:
        leave(stick, "LAB-12")
    else:
        Sidecar(stick).path.write_text(sidecar)
    with pytest.raises(LeftOpen) as refused:
        require_closed(stick, clock)
    told = str(refused.value)
    assert ("(on LAB-12 since 2026-11-25" in told) is (sidecar is None)
    assert "open it once where it lies" in told


def test_a_write_that_was_not_finished_has_to_be_put_in_order_first(stick, clock, tmp_path):
    leave(stick)
    journal_of(stick).write_bytes(closed._JOURNAL + bytes(600))
    with pytest.raises(LeftOpen):
        portfolios.take_in(tmp_path / "shelf", stick, clock=clock)
    journal_of(stick).unlink()
    # Opening it is what the advice says, and after that it can be copied.
    Portfolio.open(stick, clock, passphrase=PHRASE).close()
    portfolios.take_in(tmp_path / "shelf", stick, clock=clock)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_on_a_stick_that_cannot_be_written_to_nobody_can_have_it_open(stick, clock):
    leave(stick)
    stick.chmod(0o400)
    require_closed(stick, clock)
    stick.chmod(0o600)


def test_a_copy_takes_the_place_of_one_that_was_left_open_here_and_of_none_from_elsewhere(
    file, opened, clock, tmp_path
):
    target = tmp_path / "stick.clusterdesk"
    with opened() as found:
        found.file.save_copy(target)
        leave(target)
        journal_of(target).write_bytes(b"")
        found.file.save_copy(target)
        assert not Sidecar(target).left_behind()
        assert not journal_of(target).exists()
        leave(target, "LAB-12")
        before = target.read_bytes()
        with pytest.raises(LeftOpen):
            found.file.save_copy(target)
        assert target.read_bytes() == before
        assert Sidecar(target).left_behind()
