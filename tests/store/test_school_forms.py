"""Questionnaire files of a school in the home folder: listed, added, and never in each other's way."""

import os
import sys

import pytest

from clusterdesk.core.errors import BadSchoolFile, FolderReadOnly
from clusterdesk.core.interests import AREAS
from clusterdesk.core.sitting import SchoolForm
from clusterdesk.store.school_files import BadFile
from clusterdesk.store.school_forms import FOLDER, SchoolForms
from tests.unit.test_school_form import GOOD


@pytest.fixture
def school(tmp_path) -> SchoolForms:
    return SchoolForms(tmp_path / "home")


@pytest.fixture
def written(tmp_path):
    """Write a file somewhere else, as one that was brought on a stick."""

    def write(name: str, text: str = GOOD):
        path = tmp_path / name
        path.write_bytes(text.encode())
        return path

    return write


def test_a_home_without_a_folder_has_none_and_gets_none(school, tmp_path):
    assert school.all() == ()
    assert not (tmp_path / "home").exists()


def test_a_file_is_added_and_listed(school, written, tmp_path):
    form = school.add(written("lincoln.tsv"))
    assert isinstance(form, SchoolForm)
    assert (form.key, len(form.items)) == ("lincoln", len(AREAS))
    assert school.all() == (form,)
    assert sorted(path.name for path in (tmp_path / "home" / FOLDER).iterdir()) == ["lincoln.tsv"]


def test_a_newer_file_of_the_same_name_takes_the_place_of_the_earlier_one(school, written):
    school.add(written("lincoln.tsv"))
    newer = school.add(written("lincoln.tsv", GOOD.replace("Our questions", "Our new questions")))
    assert school.all() == (newer,)
    assert newer.title == "Our new questions"


def test_adding_the_file_that_is_there_already_keeps_it(school, written, tmp_path):
    form = school.add(written("lincoln.tsv"))
    assert school.add(tmp_path / "home" / FOLDER / "lincoln.tsv") == form
    assert school.all() == (form,)


def test_a_bad_file_is_not_copied(school, written, tmp_path):
    with pytest.raises(BadSchoolFile, match="Row 10, column area"):
        school.add(written("lincoln.tsv", GOOD + "q7\tX\tDo\n"))
    assert not (tmp_path / "home" / FOLDER).exists()


def test_a_file_that_is_not_there_is_told(school, tmp_path):
    with pytest.raises(BadSchoolFile, match=r"The file gone.tsv cannot be read."):
        school.add(tmp_path / "gone.tsv")


def test_bad_files_in_the_folder_keep_no_other_away(school, written, tmp_path):
    form = school.add(written("b.tsv"))
    folder = tmp_path / "home" / FOLDER
    (folder / "a.tsv").write_text(GOOD.replace("\tI\t", "\tR\t"))
    (folder / "c.tsv").mkdir()
    (folder / "notes.txt").write_text("not ours")
    first, second, third = school.all()
    assert isinstance(first, BadFile) and first.name == "a.tsv"
    assert "no row has I" in first.error.sentence
    assert second == form
    assert isinstance(third, BadFile) and "c.tsv cannot be read" in third.error.sentence


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions bind neither root nor Windows")
def test_a_home_that_cannot_be_written_to_is_told(school, written, tmp_path):
    (tmp_path / "home").mkdir(mode=0o500)
    with pytest.raises(FolderReadOnly):
        school.add(written("lincoln.tsv"))


def test_a_folder_that_is_a_file_is_told(school, written, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / FOLDER).write_text("in the way")
    assert school.all() == ()
    with pytest.raises(Exception, match=r"there|write|exist"):
        school.add(written("lincoln.tsv"))
