"""A school's own questionnaire in the window: added from a file, taken by keys, and shown when its file is gone."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from clusterdesk.store.school_forms import FOLDER
from clusterdesk.ui.assess import StartView
from clusterdesk.ui.widgets import LinkRow
from tests.unit.test_school_form import COLUMNS, GOOD, HEAD


def told(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def brought(tmp_path):
    """A sound file on a stick: twelve questions, two of each area."""
    path = tmp_path / "lincoln.tsv"
    rows = "".join(f"{area}{number}\t{area}\tDo {area} {number}\n" for number in (1, 2) for area in "RIASEC")
    path.write_text(HEAD + COLUMNS + rows, encoding="utf-8")
    return path


def added(student, path) -> StartView:
    student.open("assess")
    student.start.school.add_file(path)
    student.settle()
    return student.start


def test_without_any_it_says_what_can_be_added(student):
    student.open("assess")
    assert "text file with a licence line" in told(student.start.school)
    assert not student.start.school.buttons


def test_a_file_is_chosen_in_a_dialog(student, brought):
    student.open("assess")
    student.click(student.start.school.add)
    (dialog,) = student.frame.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(brought))
    dialog.reject()
    student.settle()
    assert "Our questions was added, with 12 questions." in told(student.start.school)


def test_it_is_listed_with_its_licence_and_taken_by_keys(student, brought):
    school = added(student, brought).school
    words = told(school)
    assert "12 questions · about 2 minutes" in words
    assert "(c) 2026 Lincoln High, free for schools" in words
    assert school.buttons["lincoln"].accessibleName() == "Start: Our questions"
    student.click(school.buttons["lincoln"])
    student.settle()
    assert student.question._what.text() == "Our questions · 12 questions"
    assert student.question._ask.question.label.text() == "Do R 1"
    assert student.question._ask.prompt.text() == student.context.explore.form_heading("interests")
    student.type("15")
    student.open("assess")
    school = student.start.school
    assert "At question 3 of 12" in told(school)
    assert not student.start.families["interests"].state.text().startswith("At question")
    assert school.buttons["lincoln"].accessibleName() == "Continue: Our questions"
    student.click(school.buttons["lincoln"])
    student.settle()
    uuid = student.address.partition("/")[2]
    student.type("3211153211")
    student.settle()
    assert student.address == f"results/{uuid}"
    assert "These 12 questions are your school’s own: Our questions." in told(student.results)
    assert student.results.cards is not None
    student.open("assess")
    (row,) = student.start._earlier.findChildren(LinkRow)
    assert row.accessibleName().endswith("· Our questions · 12 questions")
    # Finished questions of the school count as interests: topics come next.
    assert student.start.families["topics"].badge.isVisible()


def test_the_result_and_the_rest_of_the_questions_do_without_the_file(student, brought, portfolio):
    school = added(student, brought).school
    student.click(school.buttons["lincoln"])
    student.settle()
    address = student.address
    student.type("153211")
    (portfolio.parent / FOLDER / "lincoln.tsv").unlink()
    student.open("assess")
    assert not student.start.school.buttons
    student.open(address)
    assert student.question._ask.question.label.text() == "Do R 2"
    student.type("153211")
    student.settle()
    assert student.address.startswith("results/")
    assert student.results.cards is not None


def test_a_bad_file_is_refused_in_words_and_nothing_else_breaks(student, brought, tmp_path):
    bad = tmp_path / "bad.tsv"
    bad.write_text(GOOD + "qR\tR\tAgain\n", encoding="utf-8")
    view = added(student, brought)
    view.school.add_file(bad)
    student.settle()
    assert "bad.tsv: Row 10, column id: “qR” is there twice, first in row 4. Mend the file" in told(view.school)
    assert list(view.school.buttons) == ["lincoln"]
    # What came of a file is not told again at the next visit.
    student.open("home")
    student.open("assess")
    assert "Row 10" not in told(student.start.school)


def test_a_bad_file_in_the_folder_is_listed_with_its_fault(student, portfolio):
    folder = portfolio.parent / FOLDER
    folder.mkdir()
    (folder / "old.tsv").write_bytes(GOOD.replace("something A", "artístico").encode("latin-1"))
    student.open("assess")
    assert "old.tsv: Row 6, column text: a character is not in UTF-8." in told(student.start.school)
    assert student.start.families["interests"].button.isVisible()


def test_a_start_that_cannot_be_saved_is_told(student, brought, full):
    school = added(student, brought).school
    full(True)
    student.click(school.buttons["lincoln"])
    student.settle()
    assert student.address == "assess"
    assert "The disk is full" in told(student.start)
    full(False)
    student.click(student.start.school.buttons["lincoln"])
    student.settle()
    assert student.address.startswith("question/")
