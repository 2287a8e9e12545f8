import sys

import pytest

from clusterdesk.core.errors import DocumentFolderGone, DocumentHeld, DocumentNoRoom, DocumentNotAllowed
from clusterdesk.store.documents import save_document
from tests.store.test_faults import quota

__all__ = ["quota"]


def test_a_document_replaces_what_was_there(tmp_path):
    path = tmp_path / "Nurse.pdf"
    save_document(path, b"one")
    save_document(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_folder_is_told(disk):
    disk.make_read_only()
    with pytest.raises(DocumentNotAllowed, match="Nothing can be saved in the folder"):
        save_document(disk.folder / "Nurse.pdf", b"x")


def test_a_full_disk_keeps_what_was_there(disk):
    path = disk.folder / "Nurse.pdf"
    save_document(path, b"before")
    disk.fill()
    with pytest.raises(DocumentNoRoom, match="no room left"):
        save_document(path, bytes(40_000))
    assert path.read_bytes() == b"before"
    assert [found.suffix for found in disk.folder.iterdir() if found.suffix == ".part"] == []


def test_a_used_up_quota_is_no_room(quota, tmp_path):
    with pytest.raises(DocumentNoRoom):
        save_document(tmp_path / "Nurse.pdf", bytes(200_000))


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(DocumentFolderGone, match="is not there any more"):
        save_document(tmp_path / "stick" / "Nurse.pdf", b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses a folder in other words")
def test_a_name_that_a_folder_has_is_told(tmp_path):
    (tmp_path / "Nurse.pdf").mkdir()
    with pytest.raises(DocumentHeld, match="cannot be replaced"):
        save_document(tmp_path / "Nurse.pdf", b"x")
    assert [found.name for found in tmp_path.iterdir()] == ["Nurse.pdf"]
