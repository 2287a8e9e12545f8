"""Where a copy is proposed to lie: on a stick that is in the computer, when there is one."""

import os
from pathlib import Path

import pytest

from clusterdesk.ui.stick import mounted, stick


def test_without_a_stick_none_is_proposed(tmp_path):
    (tmp_path / "a folder").mkdir()
    assert mounted([tmp_path, tmp_path / "missing"]) is None


@pytest.mark.skipif(os.name == "nt", reason="drives have letters there")
def test_what_is_mounted_and_can_be_written_is_one(tmp_path):
    # /dev is mounted on every Linux; a Mac has other mounts, of which none may be written to here.
    if not Path("/dev").is_mount() or not os.access("/dev", os.W_OK):
        pytest.skip("nothing is mounted that may be written to")
    found = mounted([Path("/")])
    assert found is not None
    assert found.is_mount()


def test_looking_for_one_breaks_nothing_where_there_are_none():
    assert stick() is None or isinstance(stick(), Path)


def test_a_login_without_a_name_is_no_fault(monkeypatch):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    assert stick() is None or isinstance(stick(), Path)
