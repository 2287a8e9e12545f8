"""Lists of requirements in the home folder, beside the example that comes with the program."""

import pytest

from clusterdesk import places
from clusterdesk.core.errors import BadSchoolFile
from clusterdesk.core.requirements import RequirementList
from clusterdesk.store.requirement_lists import FOLDER, RequirementLists
from clusterdesk.store.school_files import BadFile
from tests.unit.test_requirement_file import GOOD


@pytest.fixture
def lists(tmp_path) -> RequirementLists:
    return RequirementLists(tmp_path / "home", places.requirements("en"))


def named(lists):
    return [each.name if isinstance(each, BadFile) else each.title for each in lists.all()]


def test_the_example_is_there_from_the_start_and_stands_last(lists, tmp_path):
    assert named(lists) == ["Example: a four-year plan"]
    (tmp_path / "lincoln.tsv").write_text(GOOD, encoding="utf-8")
    added = lists.add(tmp_path / "lincoln.tsv")
    assert isinstance(added, RequirementList) and added.key == "lincoln"
    assert named(lists) == ["Diploma", "Example: a four-year plan"]
    assert [path.name for path in (tmp_path / "home" / FOLDER).iterdir()] == ["lincoln.tsv"]


def test_a_file_of_the_school_takes_the_place_of_the_example(lists, tmp_path):
    (tmp_path / "example.tsv").write_text(GOOD, encoding="utf-8")
    lists.add(tmp_path / "example.tsv")
    assert named(lists) == ["Diploma"]


def test_a_bad_file_is_not_copied_and_keeps_no_other_away(lists, tmp_path):
    bad = tmp_path / "bad.tsv"
    bad.write_text(GOOD.replace("\t3\t", "\tlots\t"), encoding="utf-8")
    with pytest.raises(BadSchoolFile, match="Row 4, column needed: “lots” is no number"):
        lists.add(bad)
    assert not (tmp_path / "home").exists()
    (tmp_path / "home" / FOLDER).mkdir(parents=True)
    (tmp_path / "home" / FOLDER / "bad.tsv").write_bytes(bad.read_bytes())
    assert named(lists) == ["bad.tsv", "Example: a four-year plan"]


def test_without_a_folder_of_the_program_there_is_only_the_school_s(tmp_path):
    assert RequirementLists(tmp_path).all() == ()
