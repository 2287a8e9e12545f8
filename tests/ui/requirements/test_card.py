"""The checklist beside a plan: a list is chosen and remembered, added from a file, and refused in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QVBoxLayout, QWidget

from clusterdesk.core.plan import PlanItem, PlanKind, Term
from clusterdesk.core.settings import Settings
from clusterdesk.store.requirement_lists import FOLDER
from clusterdesk.ui.requirements import RequirementsCard, words
from tests.unit.test_requirement_file import COLUMNS, GOOD, HEAD
from tests.unit.test_requirements import item

SHORT = (
    HEAD
    + COLUMNS
    + "math\tMathematics\t2\tcredits\tcourse\tmath*; algebra\tonce\n"
    + "science\tScience\t1\tcredits\tcourse\tbiology\tonce\n"
    + "service\tService\t1\tentries\tvolunteering\tany\tonce\n"
    + "total\tCredits in all\t22.5\tcredits\tany\tany\talso\n"
)
PLAN: list[PlanItem] = [
    item("Algebra", done=True),
    item("Mathematics 2", year=2027),
    item("Biology", None),
    PlanItem("food", PlanKind.VOLUNTEERING, "Food bank", 2026, Term.FALL, 0, None, "", None, None, None),
]


@pytest.fixture
def card(qtbot, context):
    host = QWidget()
    qtbot.addWidget(host)
    found = RequirementsCard(context)
    QVBoxLayout(host).addWidget(found)
    host.resize(1000, 700)
    host.show()
    found.read_lists()
    found.show_items(PLAN, "")
    yield found
    # The host owns the card and must outlive the test.
    host.hide()


@pytest.fixture
def brought(tmp_path):
    """A sound file on a stick."""
    path = tmp_path / "lincoln.tsv"
    path.write_text(SHORT, encoding="utf-8")
    return path


def told(card) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def lists(card) -> list[str]:
    return [card.choice.itemText(at) for at in range(card.choice.count())]


def test_no_list_is_chosen_at_first_and_the_example_is_offered(card):
    assert lists(card) == ["No list", "Example: a four-year plan"]
    assert "Choose a list to see what your plan covers" in told(card)
    assert (card.progress, card.rows) == ((), [])


def kept(context, settle) -> str:
    """Return the list that the portfolio remembers."""
    found: list[str] = []
    context.runner.read(lambda session: session.choices.requirement_list(), found.append)
    settle()
    return found[0]


def test_a_list_is_chosen_by_keys_and_remembered_in_the_portfolio(card, context, settle, qtbot):
    heard = []
    card.counted.connect(heard.append)
    card.choice.setFocus()
    QTest.keyClick(card.choice, Qt.Key.Key_Down)
    assert heard == ["1 of 12 school requirements covered"]
    assert kept(context, settle) == "example"
    assert context.preferences.settings == Settings()
    words_ = told(card)
    assert "It is no school’s rule" in words_
    assert "Choose a list" not in words_
    again = RequirementsCard(context)
    qtbot.addWidget(again)
    again.read_lists()
    again.show_items(PLAN, "example")
    assert again.choice.currentText() == "Example: a four-year plan"
    QTest.keyClick(card.choice, Qt.Key.Key_Up)
    assert heard[-1] == ""
    assert kept(context, settle) == ""
    assert "Choose a list" in told(card)


def test_a_file_is_chosen_in_a_dialog_and_what_it_asks_for_is_shown(card, brought, qtbot):
    qtbot.mouseClick(card.add, Qt.MouseButton.LeftButton)
    (dialog,) = card.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(brought))
    dialog.reject()
    assert "Diploma was added." in told(card)
    assert card.choice.currentText() == "Diploma"
    math, science, service, total = card.rows
    assert (math.standing.text(), math.entries.text()) == (
        "Planned · 2 of 2 credits, 1 done",
        "Algebra (done); Mathematics 2",
    )
    assert (science.standing.text(), science.uncounted.text()) == (
        "Missing · 0 of 1 credit",
        "Has no credits yet: Biology",
    )
    assert (service.standing.text(), service.entries.text()) == ("Planned · 1 of 1", "Food bank")
    assert (total.standing.text(), total.entries.isVisible()) == ("Missing · 2 of 22.5 credits, 1 done", False)
    assert "2 of 4 covered" in told(card)
    assert "#math is for “Mathematics”. The tags of this list: #math #science #service #total" in told(card)


def test_a_change_of_the_plan_is_counted_at_once(card, brought):
    card.add_file(brought)
    card.show_items([item("Algebra", 2.0, done=True), item("Biology", 1.0)], "lincoln")
    assert [row.standing.text() for row in card.rows] == [
        "Met · 2 of 2 credits",
        "Planned · 1 of 1 credit",
        "Missing · 0 of 1",
        "Missing · 3 of 22.5 credits, 2 done",
    ]
    card.show_items([], "lincoln")
    assert "0 of 4 covered" in told(card)
    assert not any(row.entries.isVisible() for row in card.rows)


def test_a_shorter_list_leaves_no_row_of_the_longer_one(card, brought, tmp_path):
    card.add_file(brought)
    other = tmp_path / "other.tsv"
    other.write_text(GOOD, encoding="utf-8")
    card.add_file(other)
    assert [row.isVisible() for row in card.rows] == [True, True, False, False]


def test_a_bad_file_is_refused_in_words_and_the_list_stays(card, brought, tmp_path):
    card.add_file(brought)
    bad = tmp_path / "bad.tsv"
    bad.write_text(SHORT.replace("\t2\t", "\ttwo\t"), encoding="utf-8")
    card.add_file(bad)
    assert "bad.tsv: Row 4, column needed: “two” is no number above 0 and up to 1000. Mend the file" in told(card)
    assert card.choice.currentText() == "Diploma"
    # What came of a file is not told again at the next visit.
    card.read_lists()
    assert "Row 4" not in told(card)


def test_a_bad_file_in_the_folder_is_named_and_one_that_is_gone_is_not_chosen(card, brought, context):
    card.add_file(brought)
    folder = context.preferences.home / FOLDER
    (folder / "old.tsv").write_text(SHORT.replace("\tonce", "\ttwice"), encoding="utf-8")
    (folder / "lincoln.tsv").unlink()
    card.read_lists()
    assert "old.tsv: Row 4, column counts: “twice” is none of once, also." in told(card)
    assert card.choice.currentText() == "No list"
    assert card.progress == ()
    assert "You chose the list “lincoln”, but its file is not on this computer. Add the file lincoln.tsv" in told(card)
    # It comes back with its file.
    (folder / "lincoln.tsv").write_text(SHORT, encoding="utf-8")
    card.read_lists()
    assert card.choice.currentText() == "Diploma"
    assert "not on this computer" not in told(card)


def test_a_list_that_is_missing_on_another_computer_is_told_and_waits_for_its_file(card, brought, context, settle):
    card.show_items(PLAN, "lincoln")
    assert "its file is not on this computer" in told(card)
    assert card.progress == ()
    assert kept(context, settle) == ""  # nothing was chosen instead
    card.add_file(brought)
    assert "not on this computer" not in told(card)
    assert card.choice.currentText() == "Diploma"
    card.show_items(PLAN, "washington")
    QTest.keyClick(card.choice, Qt.Key.Key_Down)
    assert "not on this computer" not in told(card)
    assert kept(context, settle) == "lincoln"


def test_a_chosen_list_whose_file_has_an_error_is_not_called_missing(card, brought, context):
    card.add_file(brought)
    (context.preferences.home / FOLDER / "lincoln.tsv").write_text(SHORT.replace("\tonce", "\ttwice"), encoding="utf-8")
    card.read_lists()
    assert "lincoln.tsv: Row 4, column counts: “twice” is none of once, also." in told(card)
    assert "not on this computer" not in told(card)


def test_the_table_for_paper_says_the_same(card, brought):
    card.add_file(brought)
    assert words.table(card.progress) == [
        ["Requirement", "Covered", "By"],
        ["Mathematics", "Planned · 2 of 2 credits, 1 done", "Algebra (done); Mathematics 2"],
        ["Science", "Missing · 0 of 1 credit", ""],
        ["Service", "Planned · 1 of 1", "Food bank"],
        ["Credits in all", "Missing · 2 of 22.5 credits, 1 done", ""],
    ]


def test_all_faults_of_a_file_are_told_by_their_row_and_many_are_counted(card, tmp_path):
    bad = tmp_path / "bad.tsv"
    bad.write_text(SHORT.replace("\t2\t", "\ttwo\t").replace("\tonce", "\ttwice"), encoding="utf-8")
    card.add_file(bad)
    words_ = told(card)
    assert "bad.tsv: Row 4, column needed: “two”" in words_
    assert "Row 5, column counts: “twice” is none of once, also." in words_
    assert "Row 6, column counts: “twice” is none of once, also. Mend the file and add it again." in words_
    rows = [f"r{number}\tR\t0\tcredits\tany\tany\tonce\n" for number in range(9)]
    bad.write_text(HEAD + COLUMNS + "".join(rows), encoding="utf-8")
    card.add_file(bad)
    assert "Row 9, column needed" in told(card)
    assert "Row 10, column needed" not in told(card)
    assert "Rows with faults besides these: 3." in told(card)
